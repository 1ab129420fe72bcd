import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { keep, safe, taken } from '../src/features/login/next'
import NumberView from '../src/features/numbers/NumberView.vue'
import OidcLink from '../src/ui/OidcLink.vue'
import { numbers } from './fixtures/papers'
import { mounted } from './mounting'

function answers(paths: Record<string, unknown>): void {
  vi.stubGlobal('fetch', vi.fn(async (request: Request) => {
    const body = paths[new URL(request.url).pathname]
    return new Response(JSON.stringify(body ?? {}), { status: body === undefined ? 404 : 200, headers: { 'content-type': 'application/json' } })
  }))
}

describe('the address asked for before signing in', () => {
  beforeEach(() => sessionStorage.clear())

  it('is one of this site or the start', () => {
    expect(safe('/cases/x?y=1')).toBe('/cases/x?y=1')
    for (const strange of ['//elsewhere.example', 'https://elsewhere.example', undefined, ['/a']]) expect(safe(strange)).toBe('/')
  })

  it('is taken once', () => {
    keep('/numbers')
    expect(taken()).toBe('/numbers')
    expect(taken()).toBe('/')
  })
})

describe("the agency's own sign-in", () => {
  it('is offered by its name where there is one', async () => {
    answers({ '/api/session/ways': { oidc: '统一身份认证' } })
    const { wrapper: link } = await mounted(OidcLink)
    await flushPromises()
    expect(link.find('a').text()).toContain('统一身份认证')
    expect(link.find('a').attributes('href')).toBe('/login/oidc')
  })

  it('is not offered where there is none', async () => {
    answers({ '/api/session/ways': {} })
    const { wrapper: link } = await mounted(OidcLink)
    await flushPromises()
    expect(link.find('a').exists()).toBe(false)
  })
})

describe('the register of numbers', () => {
  it('says of a void number why and who approved, and that there is no gap', async () => {
    answers({ '/api/numbers/sequences': [{ agency: '衡环', kind: '责改', year: 2026, given: 3, voided: 2, highest: 3 }], '/api/numbers': { numbers } })
    const { wrapper: view } = await mounted(NumberView)
    await flushPromises()
    await flushPromises()
    expect(view.text()).toContain('连续无缺号')
    expect(view.text()).toContain('共 3 号，作废 2 号')
  })
})
