import { describe, expect, it } from 'vitest'
import { chineseNumber, parsed, writtenFrom } from '@/ui/citation'

describe('citations', () => {
  it('are said as documents say them', () => {
    expect(parsed('administrative-penalty-law/064#1.2')).toEqual({ statute: 'administrative-penalty-law', article: '第六十四条第一款第二项' })
    expect(parsed('mee-order-30/090')).toEqual({ statute: 'mee-order-30', article: '第九十条' })
    expect(parsed('criminal-law/286-1')!.article).toBe('第二百八十六条之一')
    expect(parsed('行政处罚法第六十条')).toBeNull()
  })
  it('count in Chinese', () => {
    expect([1, 10, 11, 20, 21, 100, 101, 110, 111, 305, 1000, 1001, 1010, 1205].map(chineseNumber)).toEqual(
      ['一', '十', '十一', '二十', '二十一', '一百', '一百零一', '一百一十', '一百一十一', '三百零五', '一千', '一千零一', '一千零一十', '一千二百零五'])
  })
})

describe('citations as people type them', () => {
  const statutes = [{ id: 'water-pollution-law', name: '中华人民共和国水污染防治法' }, { id: 'solid-waste-law', name: '中华人民共和国固体废物污染环境防治法' }, { id: 'air-pollution-law', name: '中华人民共和国大气污染防治法' }, { id: 'criminal-law', name: '中华人民共和国刑法' }]
  it.each([
    ['《中华人民共和国水污染防治法》第十条', 'water-pollution-law/010'], ['水污染防治法第八十三条第一款第（二）项', 'water-pollution-law/083#1.2'], ['水污染防治法 10', 'water-pollution-law/010'], ['固体废物 102.1', 'solid-waste-law/102#1'],
    ['刑法第二百八十六条之一', 'criminal-law/286-1'], ['solid-waste-law/020#1', 'solid-waste-law/020#1'], ['水污染防治法第八十三条第（二）项', 'water-pollution-law/083#0.2'], ['污染防治法第十条', null], ['某法第十条', null], ['水污染防治法', null],
  ])('%s', (typed, cite) => {
    expect(writtenFrom(typed, statutes)).toBe(cite)
  })
})
