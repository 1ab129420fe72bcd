import { VueQueryPlugin, QueryClient } from '@tanstack/vue-query'
import { mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { i18n } from '@/i18n'
import { words } from './fixtures/answers'

/** Mounts a component with messages, an address and the recorded words, as the product does. */
export async function mounted(component: Component, props: Record<string, unknown> = {}, address = '/') {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { template: '<i />' } }] })
  await router.push(address)
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  queries.setQueryData(['words'], words)
  const wrapper = mount(component, { props, attachTo: document.body, global: { plugins: [createPinia(), router, i18n, [VueQueryPlugin, { queryClient: queries }]] } })
  return { wrapper, router, queries }
}
