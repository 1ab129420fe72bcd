/** How a field of an event is typed in. Money is typed in yuan and sent in fen; found is what an officer found on site, one of four; successor is chosen from the officers of the unit. */
export type FieldKind = 'line' | 'text' | 'choice' | 'found' | 'count' | 'money' | 'day' | 'entry' | 'me' | 'subject' | 'people' | 'successor'

export interface PlainField {
  readonly name: string
  readonly kind: FieldKind
}

const field = (name: string, kind: FieldKind = 'text'): PlainField => ({ name, kind })

/** Events that carry no document, by tag, with their fields as the core's records name them. The others come with their documents. */
export const PLAIN_EVENTS: Readonly<Record<string, readonly PlainField[]>> = {
  'argument-answered': [field('number', 'count'), field('isAdopted', 'choice'), field('answer')],
  'argument-raised': [field('number', 'count'), field('argument')],
  'case-handed-over': [field('officer', 'successor'), field('reason')],
  'case-transferred': [field('recipient', 'line'), field('reason')],
  'court-enforcement-admitted': [field('court', 'line')],
  'decision-corrected': [field('correction')],
  'decision-revoked': [field('by', 'line'), field('reason')],
  'entry-withdrawn': [field('seq', 'entry'), field('reason')],
  'filing-declined': [field('reason')],
  'filing-withdrawn': [field('reason')],
  'finding-overridden': [field('finding', 'subject'), field('reason'), field('signedBy', 'me')],
  'hearing-withdrawn': [field('reason')],
  'investigation-resumed': [field('reason')],
  'lead-answered': [field('result', 'found'), field('findings')],
  'lead-dispatched': [field('recipient', 'line'), field('task')],
  'lead-received': [field('source', 'line'), field('content')],
  'litigation-begun': [field('court', 'line')],
  'members-attended': [field('attendees', 'people')],
  'police-decided': [field('isTaken', 'choice'), field('reason')],
  'preservation-settled': [field('outcome')],
  'reconsideration-decided': [field('result')],
  'reconsideration-requested': [field('body', 'line')],
  'publication-withdrawn': [field('reason')],
  'publication-withheld': [field('ground', 'line'), field('reason'), field('approvedBy', 'line')],
  'recusal-decided': [field('officer', 'line'), field('isGranted', 'choice')],
  'review-returned': [field('reason')],
  'review-submitted': [field('submittedBy', 'me')],
  'spot-penalty-reported': [field('recipient', 'line')],
  'surcharge-imposed': [field('amountFen', 'money')],
  'task-handed-down': [field('issuer', 'line'), field('dueOn', 'day')],
  'violation-found': [field('finding')],
  'vote-cast': [field('member', 'me'), field('isInFavour', 'choice'), field('view')],
}

/** Someone at a deliberation, as typed. */
export interface Attendee { readonly name: string; readonly post: string; readonly role: string }

export const ATTENDEE_ROLES = ['chair', 'member', 'recorder', 'reporter', 'observer'] as const

/** People are kept as text like every other field; what cannot be read is nobody. */
export function attendeesOf(text: string | undefined): readonly Attendee[] {
  try {
    const people: unknown = JSON.parse(text || '[]')
    return Array.isArray(people) ? people : []
  } catch {
    return []
  }
}

const named = (text: string) => attendeesOf(text).filter(person => person.name.trim() !== '')

const FEN_PER_YUAN = 100
const MONEY = /^\d{1,12}(\.\d{1,2})?$/u

/** The event as it is sent: what was left empty is left out, so that the server can say what is missing. */
export function eventOf(type: string, typed: Readonly<Record<string, string>>): { type: string } & Record<string, unknown> {
  const event: { type: string } & Record<string, unknown> = { type }
  for (const { name, kind } of PLAIN_EVENTS[type] ?? []) {
    const text = (typed[name] ?? '').trim()
    if (text === '') continue
    if (kind === 'choice') event[name] = text === 'yes'
    else if (kind === 'count' || kind === 'entry') event[name] = Number(text)
    else if (kind === 'people') event[name] = named(text).map(({ name: who, post, role }) => ({ name: who.trim(), ...(post.trim() && { post: post.trim() }), role }))
    else if (kind === 'money') event[name] = fenOf(text)
    else event[name] = text
  }
  return event
}

/** Yuan as typed, in fen; NaN when it is no amount. */
export function fenOf(yuan: string): number {
  const plain = yuan.replaceAll(',', '').trim()
  return MONEY.test(plain) ? Math.round(Number(plain) * FEN_PER_YUAN) : Number.NaN
}

/** Names of fields whose text cannot be what the field is for. */
export function wrongFields(type: string, typed: Readonly<Record<string, string>>): readonly string[] {
  return (PLAIN_EVENTS[type] ?? [])
    .filter(({ name, kind }) => {
      const text = (typed[name] ?? '').trim()
      if (text === '') return false
      if (kind === 'count' || kind === 'entry') return !/^[1-9]\d{0,8}$/u.test(text)
      return kind === 'money' && Number.isNaN(fenOf(text))
    })
    .map(({ name }) => name)
}
