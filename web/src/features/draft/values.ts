import type { PaperField } from '@/api/types'
import { isMoney } from '@/ui/capitals'

/** Values of a paper by field id, as they are typed and sent. */
export type Values = Readonly<Record<string, unknown>>
export type Row = Readonly<Record<string, unknown>>

/** Nothing was typed. */
export function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return Array.isArray(value) && value.every(one => (typeof one === 'object' && one !== null ? Object.values(one).every(isEmpty) : isEmpty(one)))
}

function plain(value: unknown): unknown {
  if (isEmpty(value)) return null
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).filter(([, one]) => !isEmpty(one)).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, one]) => [key, plain(one)]))
  return value
}

/** Two values say the same; what is empty is the same however it is empty. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const COUNT = /^\d{1,9}$/u

/** What is typed cannot be what the field is for. Whether it is right is for the server to say. */
export function isWrong(field: PaperField, value: unknown): boolean {
  if (isEmpty(value)) return false
  if (field.type === 'money') return typeof value !== 'string' || !isMoney(value)
  if (field.type === 'count') return typeof value !== 'number' && !COUNT.test(String(value))
  if (field.type === 'list') return Array.isArray(value) && value.some((row: Row) => (field.rows ?? []).some(part => isWrong(part, row[part.id])))
  return false
}

/** Ids of fields whose text cannot be sent. */
export const wrongFields = (fields: readonly PaperField[], values: Values): readonly string[] => fields.filter(field => isWrong(field, values[field.id])).map(field => field.id)

function sentValue(field: PaperField, value: unknown): unknown {
  if (field.type === 'money') return String(value).replaceAll(',', '').trim()
  if (field.type === 'count') return Number(value)
  if (field.type === 'list') return (value as readonly Row[]).filter(row => Object.values(row).some(one => !isEmpty(one))).map(row => sendable(field.rows ?? [], row, {}))
  if (field.type === 'citation') return (value as readonly string[]).filter(one => one.trim() !== '')
  return value
}

/** The values to send: empty ones left out, wrong ones as they were before. */
export function sendable(fields: readonly PaperField[], values: Values, before: Values): Record<string, unknown> {
  const known = new Map(fields.map(field => [field.id, field]))
  const sent: Record<string, unknown> = {}
  for (const [id, value] of Object.entries(values)) {
    const field = known.get(id)
    const kept = field && isWrong(field, value) ? before[id] : value
    if (!isEmpty(kept)) sent[id] = field ? sentValue(field, kept) : kept
  }
  return sent
}

/** A field two people changed, or one of them. */
export interface Difference {
  readonly id: string
  readonly by: 'mine' | 'theirs' | 'both'
}

/** What differs between my values and theirs, and who changed it since the values both began with. */
export function differences(base: Values, mine: Values, theirs: Values): readonly Difference[] {
  const ids = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])]
  return ids.filter(id => !isSame(mine[id], theirs[id])).map(id => ({ id, by: isSame(base[id], mine[id]) ? 'theirs' : isSame(base[id], theirs[id]) ? 'mine' : 'both' }))
}

/** Their values with those of mine that were chosen. */
export function merged(mine: Values, theirs: Values, chosen: Readonly<Record<string, 'mine' | 'theirs'>>): Values {
  const values: Record<string, unknown> = { ...theirs }
  for (const [id, side] of Object.entries(chosen)) if (side === 'mine') values[id] = mine[id]
  return values
}

/** The field a span of the paper belongs to: itself, or the list it is a row of. */
export function fieldOf(fields: readonly PaperField[], span: string): PaperField | undefined {
  return fields.find(field => field.id === span) ?? fields.find(field => field.type === 'list' && span.startsWith(field.id + '.')) ?? fields.find(field => field.rows?.some(row => row.id === span))
}
