import { answered, api } from '@/api/client'
import type { RegisterEntry, RegisterKind } from '@/api/types'

/** What is entered of outlets and what stands at them: the fields of each form, and how they are sent. */
type FieldType = 'text' | 'password' | 'number' | 'day' | 'time' | 'codes' | 'choice' | 'flag'
export interface FormField {
  id: string
  type: FieldType
  /** Name of its message where that is not the id. */
  label?: string
  isNeeded?: boolean
  choices?: readonly string[]
  /** Names the entry: stays when it is changed. */
  isKey?: boolean
  /** Not shown: the page knows it. */
  isGiven?: boolean
}
export type Typed = Record<string, string>

const OUTLET: FormField = { id: 'outlet', type: 'text', isNeeded: true, isKey: true, isGiven: true }
const ID: FormField = { id: 'id', type: 'text', isNeeded: true, isKey: true, isGiven: true }
const DAYS: readonly FormField[] = [{ id: 'from', type: 'day', isNeeded: true }, { id: 'until', type: 'day' }]
const TIMES: readonly FormField[] = [{ id: 'from', type: 'time', label: 'fromAt', isNeeded: true }, { id: 'until', type: 'time', label: 'untilAt' }]
const needed = (id: string, type: FieldType = 'text', more: Partial<FormField> = {}): FormField => ({ id, type, isNeeded: true, ...more })
const free = (id: string, type: FieldType = 'number', more: Partial<FormField> = {}): FormField => ({ id, type, ...more })

export const FIELDS: Record<RegisterKind, readonly FormField[]> = {
  outlets: [needed('outlet', 'text', { isKey: true }), needed('firm', 'text', { isGiven: true }), needed('name', 'text', { label: 'outletName' }), needed('medium', 'choice', { choices: ['water', 'gas'] }), ...DAYS],
  devices: [needed('mn', 'text', { isKey: true }), OUTLET, free('password', 'password'), needed('instrument'), needed('intervalMinutes', 'number'), needed('factors', 'codes'), ...DAYS],
  protocols: [needed('mn', 'text', { isKey: true }), free('edition', 'choice', { choices: ['2005', '2017', '2025'] }), free('periodLabel', 'choice', { choices: ['begin', 'end'] }), free('partMinutes'), needed('keyState', 'choice', { choices: ['none', 'set'] }), free('sm4Key', 'password'), needed('from', 'day')],
  limits: [OUTLET, needed('factor', 'text', { isKey: true }), needed('averaging', 'choice', { choices: ['hour', 'day', 'moment'], isKey: true }), needed('atMost', 'number'), needed('unit'), needed('basis'), ...DAYS],
  stops: [ID, OUTLET, needed('kind', 'choice', { label: 'stopKind', choices: ['declared-stop', 'ordered-stop', 'ordered-limit'] }), ...TIMES, needed('basis', 'text', { label: 'stopBasis' }), free('statedAt', 'time'), free('allowedShare')],
  marks: [ID, needed('mn'), needed('state', 'choice', { choices: ['stop', 'start-up', 'maintenance', 'calibrated', 'parameter-changed', 'restarted'] }), ...TIMES, needed('markedAt', 'time'), needed('markedBy')],
  equipment: [ID, OUTLET, needed('name', 'text', { label: 'equipmentName' }), needed('purpose', 'choice', { choices: ['production', 'treatment'] }), needed('mn'), needed('factor', 'text', { label: 'powerFactor' }), needed('ratedKilowatts', 'number'), ...DAYS],
  factors: [OUTLET, needed('factor', 'text', { isKey: true }), needed('name', 'text', { label: 'factorName' }), needed('unit'), needed('isPollutant', 'flag'), free('range'), free('detectionLimit'), free('resolution'), free('yearlyKg')],
  profiles: [OUTLET, needed('plant', 'choice', { choices: ['gas-boiler', 'coal-boiler', 'waste-incinerator', 'waste-water-plant'] }), needed('isBatch', 'flag'), free('referenceOxygen'), free('ductArea'), free('normalFlow'), free('moisture')],
}
/** In the order of the page. */
export const KINDS: readonly RegisterKind[] = ['outlets', 'limits', 'devices', 'protocols', 'factors', 'stops', 'marks', 'equipment', 'profiles']
const has = (kind: RegisterKind, id: string, type: FieldType) => FIELDS[kind].some(field => field.id === id && field.type === type)
/** Whether it has versions, each from a day on. */
export const isDated = (kind: RegisterKind): boolean => has(kind, 'from', 'day')
/** Whether it has one version only, with a time. */
export const isTimed = (kind: RegisterKind): boolean => has(kind, 'from', 'time')
/** Whether there can be several of a kind at an outlet. */
export const isMany = (kind: RegisterKind): boolean => kind !== 'outlets' && kind !== 'profiles'

/** How an entry that is there is changed: from a day on, as a correction of what was typed wrong, or by giving it an end. */
export type Mode = 'add' | 'change' | 'correct' | 'end'
export function modesOf(kind: RegisterKind, values: Typed): readonly Mode[] {
  const end: readonly Mode[] = values.until || !FIELDS[kind].some(field => field.id === 'until') ? [] : ['end']
  return isDated(kind) ? ['change', 'correct', ...end] : isTimed(kind) ? [...end, 'correct'] : ['change']
}

/** What a form begins with. */
export function begun(kind: RegisterKind, mode: Mode, values: Typed, today: string): Typed {
  const empty = Object.fromEntries(FIELDS[kind].map(field => [field.id, field.type === 'choice' && field.isNeeded ? (field.choices?.[0] ?? '') : field.type === 'flag' ? 'false' : '']))
  const known = Object.fromEntries(Object.entries(values).map(([id, value]) => [id, FIELDS[kind].some(field => field.id === id && field.type === 'time') ? value.slice(0, 16) : value]))
  const days: Typed = mode === 'add' && isDated(kind) ? { from: today } : mode === 'change' && isDated(kind) ? { from: today, until: '' } : mode === 'end' ? { until: isDated(kind) ? today : '' } : {}
  return { ...empty, ...known, ...days }
}

/** The fields a form asks for. */
export const askedFields = (kind: RegisterKind, mode: Mode): readonly FormField[] => FIELDS[kind].filter(field => !field.isGiven && (mode !== 'end' || field.id === 'until'))
export const isFixed = (field: FormField, mode: Mode): boolean => mode !== 'add' && field.isKey === true || mode === 'correct' && field.id === 'from' && field.type === 'day'

/** The values as the server wants them; what is no number stays as typed, so that the server names the field. */
export function bodyOf(kind: RegisterKind, typed: Typed, correction: string): Record<string, unknown> {
  const body: Record<string, unknown> = correction.trim() ? { correction: correction.trim() } : {}
  for (const field of FIELDS[kind]) {
    const value = (typed[field.id] ?? '').trim()
    if (value === '') continue
    body[field.id] = field.type === 'number' && Number.isFinite(Number(value)) ? Number(value) : field.type === 'flag' ? value === 'true' : field.type === 'codes' ? value.split(/[,，、;；\s]+/u).filter(code => code !== '') : value
  }
  return body
}

/** Sends an entry. */
export function put(kind: RegisterKind, typed: Typed, correction: string): Promise<unknown> {
  const body = bodyOf(kind, typed, correction) as never
  const at = (id: string) => (typed[id] ?? '').trim()
  const outlet = { outlet: at('outlet') }
  switch (kind) {
    case 'outlets': return answered(api.PUT('/api/monitoring/register/outlets/{outlet}', { params: { path: outlet }, body }))
    case 'devices': return answered(api.PUT('/api/monitoring/register/devices/{mn}', { params: { path: { mn: at('mn') } }, body }))
    case 'protocols': return answered(api.PUT('/api/monitoring/register/devices/{mn}/protocol', { params: { path: { mn: at('mn') } }, body }))
    case 'limits': return answered(api.PUT('/api/monitoring/register/outlets/{outlet}/limits/{factor}/{averaging}', { params: { path: { ...outlet, factor: at('factor'), averaging: at('averaging') } }, body }))
    case 'factors': return answered(api.PUT('/api/monitoring/register/outlets/{outlet}/factors/{factor}', { params: { path: { ...outlet, factor: at('factor') } }, body }))
    case 'profiles': return answered(api.PUT('/api/monitoring/register/outlets/{outlet}/profile', { params: { path: outlet }, body }))
    case 'equipment': return answered(api.PUT('/api/monitoring/register/equipment/{id}', { params: { path: { id: at('id') } }, body }))
    case 'stops': return answered(api.PUT('/api/monitoring/register/stops/{id}', { params: { path: { id: at('id') } }, body }))
    case 'marks': return answered(api.PUT('/api/monitoring/register/marks/{id}', { params: { path: { id: at('id') } }, body }))
  }
}

/** What stops and marks are told of: those that ended so many days before. */
const DAYS_BACK = 35
const MILLIS_OF_DAY = 86_400_000
const before = (day: string) => new Date(Date.parse(day) - DAYS_BACK * MILLIS_OF_DAY).toISOString().slice(0, 10)

/** The entries of a kind that hold on a day, or all of them. */
export function entriesOn(entries: readonly RegisterEntry[], kind: RegisterKind, day: string, isAll: boolean): readonly RegisterEntry[] {
  return entries.filter(entry => {
    const { from = '', until = '' } = entry.values
    if (entry.kind !== kind) return false
    if (isAll || (!isDated(kind) && !isTimed(kind))) return true
    return from.slice(0, 10) <= day && (until === '' || until.slice(0, 10) >= (isDated(kind) ? day : before(day)))
  })
}
/** Whether a version holds on a day. */
export const holdsOn = (entry: RegisterEntry, day: string): boolean => !isDated(entry.kind) || ((entry.values.from ?? '') <= day && (!entry.values.until || entry.values.until >= day))

/** The columns of a table: what distinguishes entries first, the days last. */
export const columnsOf = (kind: RegisterKind): readonly FormField[] => FIELDS[kind].filter(field => !['outlet', 'id', 'firm', 'password', 'sm4Key', 'from', 'until'].includes(field.id) || (kind === 'outlets' && field.id === 'outlet'))
