import { computed } from 'vue'
import { createI18n, useI18n } from 'vue-i18n'
import { zh, type Schema } from './zh'

type Leaves<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Leaves<T[K]>}` }[keyof T & string]

/** Every message there is; a key that is missing does not compile. */
export type Key = Leaves<Schema>
export type Locale = 'zh-CN' | 'en'

const STORED = 'xiezhi.locale'

export const i18n = createI18n({
  legacy: false,
  locale: 'zh-CN' as string,
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': zh } as Record<string, Schema>,
})

/** Switches the language of the screens; English is loaded on first use. Documents and law stay Chinese. */
export async function setLocale(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en'))
    i18n.global.setLocaleMessage('en', (await import('./en')).en)
  i18n.global.locale.value = locale
  document.documentElement.lang = locale
  localStorage.setItem(STORED, locale)
}

/** The language chosen last time. */
export async function restoreLocale(): Promise<void> {
  if (localStorage.getItem(STORED) === 'en') await setLocale('en')
}

/** Messages with checked keys, and whether the screens are English now. */
export function useText() {
  const { t, locale } = useI18n({ useScope: 'global' })
  return {
    t: (key: Key, values: Record<string, unknown> = {}): string => t(key, values),
    locale,
    isEnglish: computed(() => locale.value === 'en'),
  }
}
