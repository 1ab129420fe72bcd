import { describe, expect, it } from 'vitest'
import { branches, found } from '@/features/organisation/tree'
import { units } from './fixtures/answers'

describe('the tree of units', () => {
  const said = (lines: ReturnType<typeof branches>) => lines.map(line => '>'.repeat(line.depth) + line.unit.id)

  it('puts every unit below the one above it', () => {
    expect(said(branches(units, new Set()))).toEqual(['p', '>c1', '>>c1-1', '>>c1-9', '>c2'])
  })
  it('does not say the name of the unit above again', () => {
    expect(branches(units, new Set()).map(line => line.name)).toEqual(['云泽省生态环境厅', '江州市生态环境局', '临江分局', '江州市生态环境保护综合行政执法支队', '别州市生态环境局'])
  })
  it('leaves out what lies below a folded unit', () => {
    expect(said(branches(units, new Set(['c1'])))).toEqual(['p', '>c1', '>c2'])
  })
  it('keeps a unit whose parent is not there', () => {
    expect(said(branches(units.filter(unit => unit.id !== 'c1'), new Set()))).toEqual(['p', '>c2', 'c1-1', 'c1-9'])
  })
  it('finds a unit by part of its name together with those above', () => {
    expect(found(units, '临江').map(unit => unit.id)).toEqual(['p', 'c1', 'c1-1'])
    expect(found(units, '没有')).toEqual([])
  })
})
