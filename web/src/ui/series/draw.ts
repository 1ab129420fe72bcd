import { bucketsOf, type Bucket } from './buckets'
import type { Columns } from './columns'
import type { TimeSpan } from './moments'
import { figureWords, linear, timeTicks, valueTicks, type Scale } from './scale'

/** Where a panel lies in the canvas, in pixels of the page. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface LimitLine extends TimeSpan {
  readonly atMost: number
  /** Of the same averaging period as the values: what lies above it exceeds it. */
  readonly isOwn: boolean
}

export interface Shade extends TimeSpan {
  readonly kind: string
}

export interface Panel {
  readonly columns: Columns
  readonly lines: readonly LimitLine[]
  readonly top: number
  /** Without words at the value axis. */
  readonly isBare?: boolean
}

/** The tokens of the screens; a canvas knows no CSS variables. */
const INK = { line: '#0b6b63', band: 'rgb(11 107 99 / .18)', over: '#b4231c', near: '#8a5a00', grid: '#eaf0f0', edge: '#dce4e5', words: '#54686d', brush: 'rgb(27 95 168 / .14)', brushEdge: '#1b5fa8', cursor: '#14262b' } as const
const SHADES: Readonly<Record<string, string>> = { flag: 'rgb(84 104 109 / .16)', mark: 'rgb(27 95 168 / .13)', 'declared-stop': 'rgb(138 90 0 / .13)', 'ordered-stop': 'rgb(180 35 28 / .10)', 'ordered-limit': 'rgb(180 35 28 / .07)', episode: 'rgb(180 35 28 / .08)' }
const FONT = '11px "DIN Alternate", "Bahnschrift", "Inter", "Noto Sans CJK SC", sans-serif'
const TICK_EVERY = 34
const TIME_EVERY = 92
const LEAST_SHADE = 1.5
const LEAST_STAIR = 4

/** Shades over the whole height: what was declared, marked or found at a time. */
export function drawShades(to: CanvasRenderingContext2D, box: Box, span: TimeSpan, shades: readonly Shade[]): void {
  const x = linear(span.from, span.until, box.left, box.left + box.width)
  for (const shade of shades) {
    const from = Math.max(box.left, x(shade.from))
    const until = Math.min(box.left + box.width, Math.max(x(shade.until), from + LEAST_SHADE))
    if (until <= from) continue
    to.fillStyle = SHADES[shade.kind] ?? SHADES.flag
    to.fillRect(from, box.top, until - from, box.height)
  }
}

/** One factor: grid, least to greatest as a band, the mean as a line, what exceeds a limit of its own period in red, limit lines. */
export function drawPanel(to: CanvasRenderingContext2D, box: Box, span: TimeSpan, panel: Panel): void {
  const y = linear(0, panel.top, box.top + box.height, box.top)
  const x = linear(span.from, span.until, box.left, box.left + box.width)
  to.font = FONT
  to.textBaseline = 'middle'
  to.textAlign = 'right'
  to.lineWidth = 1
  if (!panel.isBare) for (const tick of valueTicks(0, panel.top, Math.max(1, box.height / TICK_EVERY))) {
    line(to, INK.grid, box.left, Math.round(y(tick)) + 0.5, box.left + box.width, Math.round(y(tick)) + 0.5)
    to.fillStyle = INK.words
    to.fillText(figureWords(tick), box.left - 6, Math.max(box.top + 5, y(tick)))
  }
  to.save()
  to.beginPath()
  to.rect(box.left, box.top, box.width, box.height)
  to.clip()
  const buckets = bucketsOf(panel.columns, span, box.width)
  const wide = (panel.columns.step * box.width) / (span.until - span.from)
  const stair = wide >= LEAST_STAIR ? wide : 0
  drawBand(to, box.left, y, buckets, stair)
  drawMean(to, box.left, y, buckets, stair, INK.line)
  for (const limit of panel.lines) if (limit.isOwn) drawAbove(to, box, x, y, limit, buckets, stair)
  for (const limit of panel.lines) {
    to.setLineDash(limit.isOwn ? [] : [5, 4])
    line(to, limit.isOwn ? INK.over : INK.near, x(limit.from), y(limit.atMost), x(limit.until), y(limit.atMost))
  }
  to.setLineDash([])
  to.restore()
  line(to, INK.edge, box.left, box.top + box.height + 0.5, box.left + box.width, box.top + box.height + 0.5)
}

function drawBand(to: CanvasRenderingContext2D, left: number, y: Scale, buckets: readonly Bucket[], stair: number): void {
  to.fillStyle = INK.band
  for (const bucket of buckets) if (bucket.low !== bucket.high) to.fillRect(left + bucket.x, y(bucket.high), Math.max(1, stair), y(bucket.low) - y(bucket.high))
}

/** A mean holds for its whole period: where there is room it is drawn as a stair, otherwise from point to point. */
function drawMean(to: CanvasRenderingContext2D, left: number, y: Scale, buckets: readonly Bucket[], stair: number, colour: string): void {
  to.strokeStyle = colour
  to.lineWidth = 1.4
  to.lineJoin = 'round'
  to.beginPath()
  for (let index = 0; index < buckets.length; index++) {
    const bucket = buckets[index]
    const at = left + bucket.x + 0.5
    if (bucket.isAfterGap) to.moveTo(at, y(bucket.first))
    else to.lineTo(at, y(bucket.first))
    if (bucket.last !== bucket.first) to.lineTo(at, y(bucket.last))
    // A single value between gaps is a short stroke, not nothing.
    if (stair > 0) to.lineTo(at + stair, y(bucket.last))
    else if (bucket.isAfterGap && buckets[index + 1]?.isAfterGap !== false) to.lineTo(at + 1.5, y(bucket.last))
  }
  to.stroke()
}

function drawAbove(to: CanvasRenderingContext2D, box: Box, x: Scale, y: Scale, limit: LimitLine, buckets: readonly Bucket[], stair: number): void {
  const bottom = y(limit.atMost)
  if (bottom <= box.top) return
  to.save()
  to.beginPath()
  to.rect(x(limit.from), box.top, x(limit.until) - x(limit.from), bottom - box.top)
  to.clip()
  drawMean(to, box.left, y, buckets, stair, INK.over)
  to.restore()
}

/** Times below the panels, with a thin line through them. */
export function drawTimes(to: CanvasRenderingContext2D, box: Box, span: TimeSpan): void {
  const x = linear(span.from, span.until, box.left, box.left + box.width)
  to.font = FONT
  to.textAlign = 'center'
  to.textBaseline = 'top'
  for (const tick of timeTicks(span, Math.max(2, Math.floor(box.width / TIME_EVERY)))) {
    const at = Math.round(x(tick.at)) + 0.5
    line(to, INK.grid, at, box.top, at, box.top + box.height)
    to.fillStyle = INK.words
    to.fillText(tick.words, at, box.top + box.height + 5)
  }
}

/** The moment looked at, and what is being brushed. */
export function drawCursor(to: CanvasRenderingContext2D, box: Box, at: number, brush: readonly [number, number] | null): void {
  if (brush) {
    const [from, until] = brush[0] < brush[1] ? brush : [brush[1], brush[0]]
    to.fillStyle = INK.brush
    to.fillRect(from, box.top, until - from, box.height)
    line(to, INK.brushEdge, from, box.top, from, box.top + box.height)
    line(to, INK.brushEdge, until, box.top, until, box.top + box.height)
  }
  if (at >= box.left && at <= box.left + box.width) line(to, INK.cursor, Math.round(at) + 0.5, box.top, Math.round(at) + 0.5, box.top + box.height)
}

function line(to: CanvasRenderingContext2D, colour: string, x1: number, y1: number, x2: number, y2: number): void {
  to.strokeStyle = colour
  to.lineWidth = 1
  to.beginPath()
  to.moveTo(x1, y1)
  to.lineTo(x2, y2)
  to.stroke()
}

/** A context that draws in pixels of the page on a canvas as fine as the screen. */
export function fitted(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D | null {
  const fineness = window.devicePixelRatio || 1
  const [wide, high] = [Math.round(width * fineness), Math.round(height * fineness)]
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide
    canvas.height = high
  }
  const to = canvas.getContext('2d')
  if (!to) return null
  to.setTransform(fineness, 0, 0, fineness, 0, 0)
  to.clearRect(0, 0, width, height)
  return to
}
