import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useSession } from '@/api/session'
import type { Role } from '@/api/types'
import DisclosureView from '@/features/disclosure/DisclosureView.vue'
import { caseView, disclosures, session } from './fixtures/answers'
import { mounted } from './mounting'

/** Answers by address; what was sent is kept. */
function server(answers: Record<string, unknown> = {}) {
  const sent: string[] = []
  vi.stubGlobal('fetch', async (request: Request) => {
    const url = new URL(request.url)
    sent.push(`${request.method} ${url.pathname}`)
    const found = answers[url.pathname] ?? (url.pathname === '/api/disclosures' ? disclosures[url.searchParams.get('state') ?? 'waiting'] : undefined)
    return new Response(JSON.stringify(found ?? { code: 'NOT-FOUND', message: '没有' }), { status: found ? 200 : 404, headers: { 'content-type': 'application/json' } })
  })
  return sent
}
async function shown(roles: Role[] = ['disclosure-clerk'], address = '/disclosures') {
  const { wrapper, router } = await mounted(DisclosureView, {}, address)
  useSession().current = { ...session, roles }
  await flushPromises()
  await flushPromises()
  return { wrapper, router }
}
const button = (wrapper: Awaited<ReturnType<typeof shown>>['wrapper'], words: string) => wrapper.findAll('button').find(one => one.text().includes(words))!

afterEach(() => { vi.unstubAllGlobals(); document.body.innerHTML = ''; sessionStorage.clear() })

// The test's page has no layout; this is the height the list finds in a browser.
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(700)

describe('decisions to be published', () => {
  it('stand by urgency with the last day, and the chosen one with its derivation and article', async () => {
    server()
    const { wrapper } = await shown()
    expect(wrapper.find('h1').text()).toContain('4')
    expect(wrapper.find('.table').text()).toContain('超期 2 日')
    expect(wrapper.find('aside').text()).toContain('自次日起算 7 个工作日')
    expect(wrapper.find('aside a[href*="mee-order-30"]').exists()).toBe(true)
    expect(wrapper.find('aside a[href="/rules/service/publication-masked"]').exists()).toBe(true)
    await wrapper.find('[data-row="1"]').trigger('click')
    expect(wrapper.find('aside').text()).toContain(disclosures.waiting.cases[1].party)
    expect(wrapper.find('aside').text()).toContain('今天到期')
  })
  it('lead to the record of publication: its draft is gone on with, or begun', async () => {
    const sent = server({ '/api/cases/D-1/drafts': [{ draft: 'x', template: 'other' }, { draft: 'd-7', template: 'publication-record' }] })
    const { wrapper, router } = await shown()
    await button(wrapper, '写公开记录').trigger('click')
    await flushPromises()
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/cases/D-1/drafts/d-7')
    expect(sent).not.toContain('POST /api/cases/D-1/drafts')
  })
  it('are withheld with ground, reason and approval in the form of the event', async () => {
    server({ '/api/cases/D-1': caseView('D-1') })
    const { wrapper } = await shown()
    await button(wrapper, '不予公开').trigger('click')
    await wrapper.findAll('aside button')[1].trigger('click')
    await flushPromises()
    for (const field of ['ground', 'reason', 'approvedBy']) expect(document.querySelector('#f-' + field)).not.toBeNull()
  })
  it('can only be looked at by others', async () => {
    server()
    const { wrapper } = await shown(['supervisor'])
    expect(wrapper.findAll('aside button')).toHaveLength(0)
    expect(wrapper.find('aside').text()).toContain('您的角色只能查看')
  })
  it('tell of what was withheld why', async () => {
    server()
    const { wrapper } = await shown(['disclosure-clerk'], '/disclosures?state=withheld')
    expect(wrapper.find('aside').text()).toMatch(/涉及国家秘密.*事实部分涉密.*顾明远 批准/u)
    expect(wrapper.findAll('aside button')).toHaveLength(0)
  })
  it('tell of what was taken back why, and no approval', async () => {
    server()
    const { wrapper } = await shown(['disclosure-clerk'], '/disclosures?state=withdrawn')
    expect(wrapper.find('aside').text()).toMatch(/撤回公开.*处罚决定被依法撤销/u)
    expect(wrapper.find('aside').text()).not.toContain('批准')
  })
  it('say when there are none, and what went wrong', async () => {
    server({ '/api/disclosures': { counts: disclosures.waiting.counts, cases: [] } })
    expect((await shown()).wrapper.text()).toContain('处罚决定作出后，须公开的列在这里')
    vi.stubGlobal('fetch', async () => new Response('{"code":"X","message":"数据库正在恢复"}', { status: 503, headers: { 'content-type': 'application/json' } }))
    expect((await shown()).wrapper.text()).toContain('数据库正在恢复')
  })
})
