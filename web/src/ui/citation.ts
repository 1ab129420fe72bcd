/** A citation as law files write it: "administrative-penalty-law/064#1.2". */
export interface WrittenCitation {
  readonly statute: string
  /** In Chinese: 第六十四条第一款第二项. */
  readonly article: string
}

const FORM = /^([a-z0-9-]+)\/(\d{3,4})(?:-(\d{1,2}))?(?:#(\d{1,2})(?:\.(\d{1,2}))?)?$/u
const DIGITS = '零一二三四五六七八九'

/** A number up to 9999 in Chinese, as articles are numbered. */
export function chineseNumber(value: number): string {
  if (value < 10) return DIGITS[value]
  const places = [[1000, '千'], [100, '百'], [10, '十']] as const
  let text = ''
  let rest = value
  let isGap = false
  for (const [unit, name] of places) {
    const digit = Math.floor(rest / unit)
    rest %= unit
    if (digit === 0) { isGap = text !== ''; continue }
    text += (isGap ? '零' : '') + (digit === 1 && unit === 10 && text === '' ? '' : DIGITS[digit]) + name
    isGap = false
  }
  return rest === 0 ? text : text + (isGap ? '零' : '') + DIGITS[rest]
}

/** Null when the text has another form. */
export function parsed(text: string): WrittenCitation | null {
  const found = FORM.exec(text)
  if (!found) return null
  const [, statute, article, suffix, paragraph, item] = found
  const part = (number: string | undefined, before: string, after: string) => (number && Number(number) > 0 ? before + chineseNumber(Number(number)) + after : '')
  return { statute, article: part(article, '第', '条') + part(suffix, '之', '') + part(paragraph, '第', '款') + part(item, '第', '项') }
}

const NUMBER = '[0-9零〇一二三四五六七八九十百千]+'
const PART = (after: string) => `(?:第?[（(]?(${NUMBER})[）)]?${after})?`
const SPOKEN = new RegExp(`^《?(.+?)》?第?(${NUMBER})条(?:之(${NUMBER}))?${PART('款')}${PART('项')}$`, 'u')
const SHORT = /^《?(.+?)》?(\d{1,4})(?:[#.](\d{1,2})(?:\.(\d{1,2}))?)?$/u

/** A number as articles write it, in figures or Chinese; 0 when there is none. */
export function readNumber(text: string | undefined): number {
  if (!text) return 0
  if (/^\d+$/u.test(text)) return Number(text)
  const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
  let sum = 0
  let digit = 0
  for (const letter of text) {
    const unit = units[letter]
    if (unit) { sum += (digit || 1) * unit; digit = 0 }
    else digit = letter === '〇' ? 0 : DIGITS.indexOf(letter)
  }
  return sum + digit
}

const STATE = '中华人民共和国'
const bare = (name: string) => name.replace(/[《》\s]/gu, '').replace(STATE, '')

/** What a person typed (固废法 102.1, 《水污染防治法》第十条) as law files write it; null when the statute is not known or not the only one of that name. */
export function writtenFrom(typed: string, statutes: readonly { readonly id: string; readonly name: string; readonly isRepealed?: boolean }[]): string | null {
  const text = typed.replace(/\s/gu, '')
  if (FORM.test(text)) return text
  const found = SPOKEN.exec(text)
  const short = found ? null : SHORT.exec(text)
  const [name, article, suffix, paragraph, item] = found ? found.slice(1) : short ? [short[1], short[2], undefined, short[3], short[4]] : []
  if (!name || readNumber(article) < 1) return null
  const exact = statutes.filter(statute => bare(statute.name) === bare(name))
  const like = exact.length > 0 ? exact : statutes.filter(statute => bare(statute.name).includes(bare(name)))
  const inForce = like.filter(statute => !statute.isRepealed)
  const [only, another] = inForce.length > 0 ? inForce : like
  if (!only || another) return null
  const [first, second] = [readNumber(paragraph), readNumber(item)]
  return `${only.id}/${String(readNumber(article)).padStart(3, '0')}${suffix ? '-' + readNumber(suffix) : ''}${first || second ? '#' + first : ''}${second ? '.' + second : ''}`
}
