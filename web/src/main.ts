import { VueQueryPlugin } from '@tanstack/vue-query'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import { Trouble } from '@/api/trouble'
import App from '@/app/App.vue'
import { router } from '@/app/router'
import { i18n, restoreLocale } from '@/i18n'
import '@/styles/tokens.css'

const RETRIES = 2

/** Only what may pass by itself is tried again; a refusal never. */
const retry = (failures: number, problem: Error): boolean =>
  failures < RETRIES && problem instanceof Trouble && (problem.status === 0 || problem.status >= 502)

await restoreLocale()
createApp(App)
  .use(createPinia())
  .use(VueQueryPlugin, { queryClientConfig: { defaultOptions: { queries: { staleTime: 30_000, retry, refetchOnWindowFocus: false } } } })
  .use(i18n)
  .use(router)
  .mount('#app')
