import { describe, expect, it } from 'vitest'
import type { SeriesLimit, SeriesPoint } from '../src/api/types'
import { bucketsOf } from '../src/ui/series/buckets'
import { columnsOf, firstFrom, greatestIn, holding } from '../src/ui/series/columns'
import { DAY, floorTo, HOUR, localTime, MINUTE, minuteWords, momentOf } from '../src/ui/series/moments'
import { figureWords, linear, spread, timeTicks, topOf, valueTicks } from '../src/ui/series/scale'
import { limitAt, limitLines, overlaps } from '../src/ui/series/spans'
import { afterKey, brushed, grainFor, panned, zoomed } from '../src/ui/series/view'

const start = momentOf('2026-11-30')
const hours = (count: number, value: (index: number) => Partial<SeriesPoint>): SeriesPoint[] => Array.from({ length: count }, (_, index) => ({ at: localTime(start + index * HOUR), isOwn: false, revision: 0, ...value(index) }))

describe('times of a chart', () => {
  it('are the clock of the office, whatever the browser thinks', () => {
    expect(momentOf('2026-11-30T08:00')).toBe(Date.parse('2026-11-30T00:00:00Z'))
    expect(momentOf('2026-11-30')).toBe(Date.parse('2026-11-29T16:00:00Z'))
    expect(momentOf('2026-11-30T00:00:00Z')).toBe(momentOf('2026-11-30T08:00'))
    expect(localTime(momentOf('2026-11-30T08:05:09'))).toBe('2026-11-30T08:05:09')
    expect(minuteWords(start)).toBe('2026-11-30 00:00')
    expect(Number.isNaN(momentOf(''))).toBe(true)
    expect(minuteWords(Number.NaN)).toBe('')
  })
  it('begin days at midnight of the office', () => {
    expect(localTime(floorTo(momentOf('2026-11-30T23:59'), DAY))).toBe('2026-11-30T00:00:00')
    expect(localTime(floorTo(momentOf('2026-11-30T07:59'), HOUR))).toBe('2026-11-30T07:00:00')
  })
})

describe('scales', () => {
  it('map the ends onto the ends', () => {
    const scale = linear(10, 20, 100, 0)
    expect([scale(10), scale(15), scale(20)]).toEqual([100, 50, 0])
    expect(linear(5, 5, 0, 100)(5)).toBe(0)
  })
  it('tick at round values', () => {
    expect(valueTicks(0, 100, 4)).toEqual([0, 25, 50, 75, 100])
    expect(valueTicks(0, 0.37, 4)).toEqual([0, 0.1, 0.2, 0.3])
    expect(valueTicks(0, 0, 4)).toEqual([])
  })
  it('tick at whole hours and name a new day', () => {
    const ticks = timeTicks({ from: momentOf('2026-11-29T22:30'), until: momentOf('2026-11-30T02:30') }, 5)
    expect(ticks.map(tick => tick.words)).toEqual(['23:00', '11-30', '01:00', '02:00'])
  })
  it('tick at the first day of months over a year', () => {
    expect(timeTicks({ from: momentOf('2025-11-29'), until: momentOf('2026-11-30') }, 7).map(tick => tick.words)).toEqual(['2026-01', '2026-03', '2026-05', '2026-07', '2026-09', '2026-11'])
  })
  it('keep numbers apart, and within the end', () => {
    expect(spread([10, 12, 90, 95, 99], 10, 100)).toEqual([10, 20, 80, 90, 100])
    expect(spread([], 10, 100)).toEqual([])
  })
  it('never tick more often than there is room', () => {
    for (const length of [10 * MINUTE, HOUR, DAY, 20 * DAY, 365 * DAY, 4000 * DAY]) expect(timeTicks({ from: start, until: start + length }, 7).length).toBeLessThanOrEqual(8)
  })
  it('show a limit that is near and do not let one far away flatten the values', () => {
    expect(topOf(100, [80])).toBeCloseTo(108)
    expect(topOf(50, [80])).toBeCloseTo(86.4)
    expect(topOf(2, [80])).toBeCloseTo(2.16)
    expect(topOf(Number.NaN, [80])).toBeCloseTo(86.4)
    expect(topOf(Number.NaN, [])).toBe(1)
  })
  it('say values with four figures', () => {
    expect([figureWords(80), figureWords(0.123456), figureWords(12345.678), figureWords(Number.NaN), figureWords(null)]).toEqual(['80', '0.1235', '12345.7', '', ''])
  })
})

describe('columns', () => {
  it('compare with the converted mean where there is one', () => {
    const columns = columnsOf([...hours(3, index => [{ avg: 10, min: 5, max: 30 }, { avg: 10, max: 30, converted: 12 }, {}][index])], HOUR)
    expect([...columns.mean]).toEqual([10, 12, Number.NaN])
    expect([...columns.high]).toEqual([30, 12, Number.NaN])
  })
  it('find points by time', () => {
    const columns = columnsOf(hours(10, () => ({ avg: 1 })), HOUR)
    expect(firstFrom(columns.at, start + 2.5 * HOUR)).toBe(3)
    expect(firstFrom(columns.at, start + 99 * HOUR)).toBe(10)
    expect([-0.1, 0, 2.9, 3, 9.9, 10].map(hour => holding(columns, start + hour * HOUR))).toEqual([-1, 0, 2, 3, 9, -1])
    expect(holding(columnsOf([], HOUR), start)).toBe(-1)
  })
  it('know the greatest value shown', () => {
    const columns = columnsOf(hours(10, index => ({ avg: index, max: index === 3 ? 99 : index })), HOUR)
    expect(greatestIn(columns, { from: start, until: start + 10 * HOUR })).toBe(99)
    expect(greatestIn(columns, { from: start + 5 * HOUR, until: start + 7 * HOUR })).toBe(6)
    expect(Number.isNaN(greatestIn(columns, { from: start + 50 * HOUR, until: start + 60 * HOUR }))).toBe(true)
  })
})

describe('buckets', () => {
  const span = { from: start, until: start + 8760 * HOUR }
  it('are no more than the pixels, and no peak is lost', () => {
    const columns = columnsOf(hours(8760, index => ({ avg: index === 4321 ? 500 : 10 })), HOUR)
    const buckets = bucketsOf(columns, span, 900)
    expect(buckets.length).toBeLessThanOrEqual(901)
    expect(Math.max(...buckets.map(bucket => bucket.high))).toBe(500)
    expect(buckets.filter(bucket => bucket.high === 500).map(bucket => bucket.x)).toEqual([Math.floor(4321 / 8760 * 900)])
  })
  it('break where nothing was sent, not where the server gave every third hour', () => {
    const gap = columnsOf(hours(40, index => ({ avg: index })).filter((_, index) => index < 5 || index > 9), HOUR)
    expect(bucketsOf(gap, { from: start, until: start + 40 * HOUR }, 400).filter(bucket => bucket.isAfterGap)).toHaveLength(2)
    const sparse = columnsOf(hours(21, index => ({ avg: index })).filter((_, index) => index % 3 === 0), HOUR)
    expect(bucketsOf(sparse, { from: start, until: start + 20 * HOUR }, 200).filter(bucket => bucket.isAfterGap)).toHaveLength(1)
  })
  it('do not break a thinned series, which keeps the least and the greatest of every stretch where they were', () => {
    const thinned = columnsOf(hours(900, index => ({ avg: index })).filter((_, index) => [1, 4].includes(index % 6) || index % 66 === 0), HOUR)
    expect(bucketsOf(thinned, { from: start, until: start + 900 * HOUR }, 900).filter(bucket => bucket.isAfterGap)).toHaveLength(1)
  })
  it('break at a point without a value', () => {
    const columns = columnsOf(hours(5, index => (index === 2 ? {} : { avg: 1 })), HOUR)
    expect(bucketsOf(columns, { from: start, until: start + 5 * HOUR }, 100).map(bucket => bucket.isAfterGap)).toEqual([true, false, true, false])
  })
  it('are made of a year of hours in a few milliseconds', () => {
    const columns = columnsOf(hours(8760, index => ({ avg: index % 97 })), HOUR)
    const began = performance.now()
    for (let round = 0; round < 60; round++) bucketsOf(columns, { from: start + round * HOUR, until: span.until }, 1000)
    // Sixty pictures must fit into a second with room to draw; a busy machine is given ten times of what it takes.
    expect(performance.now() - began).toBeLessThan(600)
  })
  it('are none without width', () => {
    expect(bucketsOf(columnsOf(hours(3, () => ({ avg: 1 })), HOUR), span, 0)).toEqual([])
  })
})

describe('limits and marks', () => {
  const limits: SeriesLimit[] = [{ from: '2026-01-01', until: '2026-11-29', averaging: 'hour', atMost: 100, basis: '' }, { from: '2026-11-30', averaging: 'hour', atMost: 80, basis: '' }, { from: '2026-01-01', averaging: 'day', atMost: 60, basis: '' }]
  it('are the ones of their day', () => {
    const lines = limitLines(limits, { from: start - DAY, until: start + DAY }, 'hour')
    expect(lines.map(line => [minuteWords(line.from), line.limit.atMost])).toEqual([['2026-11-29 00:00', 100], ['2026-11-30 00:00', 80]])
    expect(limitAt(limits, start - 1, 'hour')?.atMost).toBe(100)
    expect(limitAt(limits, start, 'hour')?.atMost).toBe(80)
    expect(limitAt(limits, start, 'moment')).toBeUndefined()
  })
  it('share a moment or do not', () => {
    const span = { from: start, until: start + HOUR }
    expect(overlaps(span, { from: start + HOUR - 1, until: start + 2 * HOUR })).toBe(true)
    expect(overlaps(span, { from: start + HOUR, until: start + 2 * HOUR })).toBe(false)
  })
})

describe('moving in time', () => {
  const bounds = { from: start, until: start + 30 * DAY }
  const span = { from: start + 10 * DAY, until: start + 12 * DAY }
  it('stays within the bounds', () => {
    expect(panned(span, -99 * DAY, bounds)).toEqual({ from: start, until: start + 2 * DAY })
    expect(panned(span, 99 * DAY, bounds)).toEqual({ from: start + 28 * DAY, until: start + 30 * DAY })
  })
  it('zooms around the moment looked at, and not below six steps', () => {
    const near = zoomed(span, true, start + 10.5 * DAY, HOUR, bounds)
    expect(near).toEqual({ from: start + 10.25 * DAY, until: start + 11.25 * DAY })
    let deep = span
    for (let round = 0; round < 20; round++) deep = zoomed(deep, true, start + 11 * DAY, HOUR, bounds)
    expect(deep.until - deep.from).toBe(6 * HOUR)
    let wide = span
    for (let round = 0; round < 20; round++) wide = zoomed(wide, false, start + 11 * DAY, HOUR, bounds)
    expect(wide).toEqual(bounds)
  })
  it('a brush takes whole hours, a click nothing', () => {
    expect(brushed(start + 20.4 * HOUR, start + 3.2 * HOUR, HOUR, bounds)).toEqual({ from: start + 3 * HOUR, until: start + 21 * HOUR })
    expect(brushed(start + 20.4 * HOUR, start + 20.5 * HOUR, HOUR, bounds)).toBeNull()
    const little = brushed(start + 20 * HOUR, start + 21 * HOUR, HOUR, bounds)!
    expect(little.until - little.from).toBe(6 * HOUR)
  })
  it('goes by arrow keys hour by hour and takes the picture along', () => {
    const view = { span, cursor: start + 10 * DAY }
    const left = afterKey('ArrowLeft', false, view, HOUR, bounds)!
    expect(left.cursor).toBe(start + 10 * DAY - HOUR)
    expect(left.span.from).toBe(start + 10 * DAY - HOUR)
    const right = afterKey('ArrowRight', false, view, HOUR, bounds)!
    expect([right.cursor, right.span]).toEqual([start + 10 * DAY + HOUR, span])
    expect(afterKey('End', false, view, HOUR, bounds)).toEqual({ cursor: bounds.until - HOUR, span: { from: bounds.until - 2 * DAY, until: bounds.until } })
    expect(afterKey('Home', false, view, HOUR, bounds)!.span.from).toBe(bounds.from)
    expect(afterKey('ArrowRight', true, view, HOUR, bounds)!.span.from).toBe(span.from + DAY / 2)
    expect(afterKey('Escape', false, view, HOUR, bounds)!.span).toEqual(bounds)
    expect(afterKey('q', false, view, HOUR, bounds)).toBeNull()
  })
  it('begins at the end when nothing was looked at', () => {
    expect(afterKey('ArrowLeft', false, { span, cursor: Number.NaN }, HOUR, bounds)!.cursor).toBe(span.until - HOUR)
  })
  it('takes the finest series that still fits', () => {
    expect([0.5, 20, 500].map(days => grainFor({ from: start, until: start + days * DAY }))).toEqual(['minute', 'hour', 'day'])
  })
})
