import { describe, expect, it } from 'vitest'
import { changedQuery, listed, readFilter, toggled } from '@/ui/urlFilter'
import { useSavedViews } from '@/ui/savedViews'

const KEYS = ['words', 'stage'] as const

describe('filters in the address', () => {
  it('reads only its own keys and takes the first of several values', () => {
    expect(readFilter({ words: '宏源', stage: ['notice', 'filing'], file: 'x' }, KEYS)).toEqual({ words: '宏源', stage: 'notice' })
  })
  it('drops what is emptied and keeps what belongs to others', () => {
    expect(changedQuery({ words: '宏源', file: 'x' }, { words: ' ', stage: 'notice' })).toEqual({ file: 'x', stage: 'notice' })
  })
  it('gives back what it wrote', () => {
    expect(readFilter(changedQuery({}, { words: '甲 & 乙=丙', stage: 'notice' }), KEYS)).toEqual({ words: '甲 & 乙=丙', stage: 'notice' })
  })
  it('adds and removes one value of a list', () => {
    expect(toggled('overdue', 'today')).toBe('overdue,today')
    expect(toggled('overdue,today', 'overdue')).toBe('today')
    expect(listed(toggled('today', 'today'))).toEqual([])
  })
})

describe('saved views', () => {
  it('are kept by name, newest meaning wins, and survive a new visit', () => {
    localStorage.clear()
    const first = useSavedViews('desk')
    first.save('超期', 'group=overdue')
    first.save('超期', 'group=overdue%2Ctoday')
    expect(useSavedViews('desk').views.value).toEqual([{ name: '超期', query: 'group=overdue%2Ctoday' }])
    first.remove('超期')
    expect(useSavedViews('desk').views.value).toEqual([])
  })
  it('are empty when what was stored cannot be read', () => {
    localStorage.setItem('xiezhi.views.cases', '{broken')
    expect(useSavedViews('cases').views.value).toEqual([])
  })
})
