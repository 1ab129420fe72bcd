const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const UNITS = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿']
const MONEY = /^(\d{1,12})(?:\.(\d{1,2}))?$/u

/** Four places; a zero is written for empty places between digits, once for each gap. */
function group(number: number, isZeroFirst: boolean): string {
  let text = ''
  let isZeroDue = isZeroFirst
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(number / 10 ** place) % 10
    if (digit === 0) {
      isZeroDue ||= number >= 10 ** place
      continue
    }
    text += (isZeroDue ? DIGITS[0] : '') + DIGITS[digit] + UNITS[place]
    isZeroDue = false
  }
  return text
}

/** Whole yuan below a million million, as the core writes them. */
function whole(yuan: number): string {
  const groups = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4]
  let text = ''
  groups.forEach((number, at) => {
    if (number > 0) text += group(number, text !== '' && (number < 1000 || groups[at - 1] === 0)) + GROUPS[2 - at]
  })
  return text
}

/** An amount in yuan as typed (20000.5), in the capitals of a decision (贰万元伍角整); empty when it is no amount. */
export function capitals(yuan: string): string {
  const found = MONEY.exec(yuan.replaceAll(',', '').trim())
  if (!found) return ''
  const integer = Number(found[1])
  const cents = (found[2] ?? '').padEnd(2, '0')
  const [jiao, fen] = [Number(cents[0]), Number(cents[1])]
  let text = integer > 0 ? whole(integer) + '元' : jiao || fen ? '' : '零元'
  if (jiao) text += DIGITS[jiao] + '角'
  else if (fen && integer > 0) text += DIGITS[0]
  return fen ? text + DIGITS[fen] + '分' : text + '整'
}

/** Whether the text is an amount in yuan with at most two decimals. */
export const isMoney = (text: string): boolean => MONEY.test(text.replaceAll(',', '').trim())
