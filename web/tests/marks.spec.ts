import { describe, expect, it } from 'vitest'
import type { Block, Finding, Place } from '@/api/types'
import { cells, locate, marksOf, segments } from '@/ui/marks'
import { reviews, textsOf } from './fixtures/answers'

const block = (paragraph: number, text: string, page = 1): Block => ({ page, paragraph, text })
const place = (paragraph: number, text: string, page = 1): Place => ({ file: 'a', page, paragraph, text })
const words = (blocks: readonly Block[], at: Place) => locate(blocks, at).map(one => blocks[one.block].text.slice(one.from, one.to))

describe('places in a text', () => {
  it('are found at their paragraph even when the same words stand earlier', () => {
    const blocks = [block(1, '三日内提出'), block(2, '应当在三日内')]
    expect(locate(blocks, place(2, '三日'))).toEqual([{ block: 1, from: 3, to: 5 }])
  })
  it('ignore blanks and line ends', () => {
    expect(words([block(1, '罚款 人民币\n叁拾捌万 元整')], place(1, '人民币叁拾捌万元整'))).toEqual(['人民币\n叁拾捌万 元整'])
  })
  it('may reach over several paragraphs', () => {
    const blocks = [block(1, '楚津市生态环境局'), block(2, '不予行政处罚决定书'), block(3, '楚环不罚〔2025〕167号'), block(4, '正文')]
    expect(words(blocks, place(1, '楚津市生态环境局\n不予行政处罚决定书\n楚环不罚〔2025〕167号'))).toEqual(blocks.slice(0, 3).map(one => one.text))
  })
  it('fall back to the page, then to the file', () => {
    const blocks = [block(1, '五日', 1), block(1, '其他', 2), block(2, '五日', 2)]
    expect(locate(blocks, place(9, '五日', 2))[0].block).toBe(2)
    expect(locate(blocks, place(9, '五日', 7))[0].block).toBe(0)
  })
  it('mark the whole paragraph when the words are not there, and nothing without a paragraph', () => {
    expect(words([block(1, '甲乙丙')], place(1, '丁'))).toEqual(['甲乙丙'])
    expect(locate([block(1, '甲乙丙')], place(2, '丁'))).toEqual([])
  })
  it('of every recorded finding are found in the recorded text', () => {
    const review = reviews.find(one => one.case === '03-exhaust-rights')!
    const texts = textsOf(review.case)
    const places = review.findings.flatMap(finding => finding.places)
    expect(places.length).toBeGreaterThan(5)
    for (const one of places) {
      const said = words(texts[one.file].blocks, one).join('').replace(/\s/gu, '')
      expect(said).toBe(one.text.replace(/\s/gu, ''))
    }
  })
})

describe('segments', () => {
  const mark = (from: number, to: number, finding: number) => ({ block: 0, from, to, finding })
  it('keep overlapping marks apart and lose no letter', () => {
    const found = segments('甲乙丙丁戊己', [mark(1, 4, 0), mark(2, 5, 1)])
    expect(found).toEqual([
      { text: '甲', findings: [] },
      { text: '乙', findings: [0] },
      { text: '丙丁', findings: [0, 1] },
      { text: '戊', findings: [1] },
      { text: '己', findings: [] },
    ])
  })
  it('join the same words of two findings and count one finding once', () => {
    expect(segments('甲乙', [mark(0, 2, 3), mark(0, 2, 1), mark(0, 2, 3)])).toEqual([{ text: '甲乙', findings: [1, 3] }])
  })
  it('hold for any marks: the pieces are the text, each piece is inside or outside of each mark', () => {
    let seed = 7
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
    const text = '国家建立生态环境行政处罚案卷评查制度并公开结果'
    for (let round = 0; round < 200; round++) {
      const marks = Array.from({ length: random(6) }, (_, finding) => {
        const from = random(text.length)
        return mark(from, from + 1 + random(text.length - from), finding)
      })
      const pieces = segments(text, marks)
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      let at = 0
      for (const piece of pieces) {
        for (const one of marks) expect(piece.findings.includes(one.finding)).toBe(one.from <= at && one.to >= at + piece.text.length)
        at += piece.text.length
      }
    }
  })
  it('of a table row stay in their cells', () => {
    const text = '当事人\t宏源公司'
    const [name, value] = cells(text)
    expect(segments(text, [mark(4, 8, 0)], name.from, name.to)).toEqual([{ text: '当事人', findings: [] }])
    expect(segments(text, [mark(4, 8, 0)], value.from, value.to)).toEqual([{ text: '宏源公司', findings: [0] }])
  })
})

it('marks belong to the file they point into', () => {
  const finding = { places: [place(1, '甲'), { ...place(1, '乙'), file: 'b' }] } as Finding
  expect(marksOf([block(1, '甲乙')], 'b', [finding])).toEqual([{ block: 0, from: 1, to: 2, finding: 0 }])
})
