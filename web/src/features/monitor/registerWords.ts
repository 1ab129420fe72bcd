import type { Key } from '@/i18n'
import { useText } from '@/i18n'
import { minuteWords, momentOf } from '@/ui/series/moments'
import type { FormField, Typed } from './registerKinds'

/** How fields of the register and their values are called. */
export function useRegisterWords(nameOf: (code: string) => string = code => code) {
  const { t } = useText()
  const label = (field: FormField): string => t(`register.field.${field.label ?? field.id}` as Key)
  const choice = (value: string): string => t(`register.choice.${value}` as Key)
  const time = (at: string | undefined): string => (at ? minuteWords(momentOf(at)) : t('outlet.open'))
  function said(field: FormField, value: string | undefined): string {
    if (!value) return ''
    switch (field.type) {
      case 'choice': return choice(value)
      case 'flag': return t(value === 'true' ? 'register.yes' : 'register.no')
      case 'codes': return value.split(',').map(nameOf).join(t('series.comma'))
      case 'time': return time(value)
      case 'number': return Number.isFinite(Number(value)) ? String(Number(value)) : value
      default: return field.id === 'factor' ? nameOf(value) : value
    }
  }
  function span(values: Typed): string {
    if (!values.from) return ''
    if (values.from.includes('T')) return `${time(values.from)} – ${time(values.until)}`
    return values.until ? t('firms.span', { from: values.from, until: values.until }) : t('outlet.since', { from: values.from })
  }
  return { label, choice, said, span }
}
