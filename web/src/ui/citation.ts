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
