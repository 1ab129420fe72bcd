import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { createPinia, setActivePinia } from 'pinia'
import { useSession } from '@/api/session'
import DraftEditor from '@/features/draft/DraftEditor.vue'
import { CHECK_AFTER_MILLIS } from '@/features/draft/useCheck'
import { SAVE_AFTER_MILLIS, useDraft } from '@/features/draft/useDraft'
import { differences, isSame, isWrong, merged, sendable } from '@/features/draft/values'
import { capitals } from '@/ui/capitals'
import { paperMarks, parts, stretches, wordsOf } from '@/ui/paper'
import { caseView, session, statutes } from './fixtures/answers'
import { checked, draft, FILE } from './fixtures/papers'
import { mounted } from './mounting'

type Answer = [number, unknown]
interface Sent { method: string; path: string; body: Record<string, unknown> | undefined }

/** A server of one draft: answers to PUT in turn (the last one stays), the rest as recorded. */
function draftServer(puts: Answer[] = [], began = draft, issue: Answer = [200, caseView('D-3')]) {
  const sent: Sent[] = []
  let revision = began.revision
  vi.stubGlobal('fetch', async (request: Request) => {
    const path = new URL(request.url).pathname
    const body = request.method === 'GET' || request.method === 'DELETE' ? undefined : ((await request.json()) as Record<string, unknown>)
    sent.push({ method: request.method, path, body })
    const json = ([status, answer]: Answer) => new Response(status === 204 ? null : JSON.stringify(answer), { status, headers: { 'content-type': 'application/json' } })
    if (path.endsWith('/check')) return json([200, checked(body!.values as Record<string, unknown>)])
    if (path.endsWith('/issue')) return json(issue)
    if (request.method === 'PUT') {
      const answer = puts.length > 1 ? puts.shift()! : puts[0]
      if (answer && answer[0] === 0) throw new TypeError('offline')
      return json(answer ?? [200, { ...began, ...body, revision: (revision += 1) }])
    }
    if (path === '/api/statutes') return json([200, statutes])
    if (path.includes('/drafts/')) return json([200, began])
    return json([200, caseView('D-3')])
  })
  return sent
}
const puts = (sent: Sent[]) => sent.filter(one => one.method === 'PUT')

describe('the values of a draft', () => {
  it('are the same however they are empty', () => {
    expect(isSame({ a: '' }.a, undefined)).toBe(true)
    expect(isSame([], [''])).toBe(true)
    expect(isSame([{ name: '甲', age: '' }], [{ name: '甲' }])).toBe(true)
    expect(isSame(false, undefined)).toBe(false)
  })
  it('are sent without what is empty, and as before where they cannot be read', () => {
    const fields = draft.fields
    expect(sendable(fields, { 'fine.amount': '12万', 'defence.days': '5', 'agency.contact': ' ', officers: [{ name: '张文博' }, { name: '' }], 'law.basis': ['', '第六十条'] }, { 'fine.amount': '280000.00' })).toEqual({ 'fine.amount': '280000.00', 'defence.days': 5, officers: [{ name: '张文博' }], 'law.basis': ['第六十条'] })
    expect(isWrong(fields.find(field => field.id === 'fine.amount')!, '12万')).toBe(true)
    expect(isWrong(fields.find(field => field.id === 'fine.amount')!, '120,000.5')).toBe(false)
  })
  it('of two people differ field by field, and who changed what is known', () => {
    const found = differences({ a: '1', b: '1', c: '1', d: '1' }, { a: '2', b: '1', c: '2', d: '1' }, { a: '1', b: '3', c: '3', d: '1' })
    expect(found).toEqual([{ id: 'a', by: 'mine' }, { id: 'b', by: 'theirs' }, { id: 'c', by: 'both' }])
    expect(merged({ a: '2', b: '1', c: '2' }, { a: '1', b: '3', c: '3' }, { a: 'mine', b: 'theirs', c: 'mine' })).toEqual({ a: '2', b: '3', c: '2' })
  })
})

describe('Chinese capitals', () => {
  it.each([['20000.00', '贰万元整'], ['280000', '贰拾捌万元整'], ['200500', '贰拾万零伍佰元整'], ['201000', '贰拾万壹仟元整'], ['1004.05', '壹仟零肆元零伍分'], ['10.5', '壹拾元伍角整'], ['0.07', '柒分'], ['0', '零元整'], ['100000500', '壹亿零伍佰元整'], ['1,234,567.89', '壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分'], ['十万', ''], ['1.234', '']])('%s is %s', (yuan, words) => {
    expect(capitals(yuan)).toBe(words)
  })
})

describe('a paper', () => {
  const blocks = checked(draft.values).blocks
  it('is marked where findings point, cut at the words of fields', () => {
    const { findings } = checked(draft.values)
    const marks = paperMarks(blocks, FILE, findings)
    const block = marks.find(mark => mark.finding === 0)!.block
    const pieces = stretches(blocks[block], marks.filter(mark => mark.block === block))[0]
    expect(pieces.find(piece => piece.field === 'defence.days')!.pieces).toEqual([{ text: '3', findings: [0] }])
    expect(pieces.map(stretch => stretch.pieces.map(piece => piece.text).join('')).join('')).toBe(wordsOf(blocks[block]))
  })
  it('joins neighbouring rows to one table', () => {
    expect(parts(blocks).filter(part => part.kind === 'table')).toHaveLength(1)
  })
})

describe('saving a draft', () => {
  beforeEach(() => { vi.useFakeTimers(); setActivePinia(createPinia()); sessionStorage.clear() })
  afterEach(() => { vi.useRealTimers(); vi.unstubAllGlobals(); sessionStorage.clear() })

  async function editor() {
    const scope = effectScope()
    const found = scope.run(() => useDraft('D-3', 'd1'))!
    await found.load()
    return { ...found, scope }
  }

  it('happens once when typing rests, with the revision last seen', async () => {
    const sent = draftServer()
    const one = await editor()
    one.change('agency.contact', '张')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS - 500)
    one.change('agency.contact', '张文博')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS - 500)
    expect(puts(sent)).toHaveLength(0)
    expect(one.state.value).toBe('changed')
    await vi.advanceTimersByTimeAsync(500)
    expect(puts(sent)).toHaveLength(1)
    expect(puts(sent)[0].body).toMatchObject({ revision: 3, values: { 'agency.contact': '张文博' } })
    expect(one.state.value).toBe('saved')
    expect(one.draft.value?.revision).toBe(4)
    expect(sessionStorage.length).toBe(0)
    one.scope.stop()
  })
  it('knows a count typed as text for the number it sent', async () => {
    const sent = draftServer()
    const one = await editor()
    one.change('defence.days', '5')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS)
    expect(puts(sent)[0].body).toMatchObject({ values: { 'defence.days': 5 } })
    expect(one.state.value).toBe('saved')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS * 2)
    expect(puts(sent)).toHaveLength(1)
    one.scope.stop()
  })
  it('stops when somebody else saved, and goes on from what was chosen', async () => {
    const theirs = { ...draft, revision: 7, savedBy: '李雪', values: { ...draft.values, 'fine.amount': '100000.00', 'agency.phone': '110' } }
    const sent = draftServer([[409, { code: 'DRAFT-409', message: '有人改过', draft: theirs }], [200, { ...theirs, revision: 8 }]])
    const one = await editor()
    one.change('fine.amount', '90000.00')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS)
    expect(one.state.value).toBe('conflict')
    expect(one.differences.value).toEqual([{ id: 'fine.amount', by: 'both' }, { id: 'agency.phone', by: 'theirs' }])
    one.change('agency.contact', '再改')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS * 3)
    expect(puts(sent)).toHaveLength(1)
    expect(JSON.stringify({ ...sessionStorage })).toContain('再改')
    await one.merge({ 'fine.amount': 'mine', 'agency.phone': 'theirs', 'agency.contact': 'mine' })
    expect(puts(sent)[1].body).toMatchObject({ revision: 7, values: { 'fine.amount': '90000.00', 'agency.phone': '110', 'agency.contact': '再改' } })
    expect(one.state.value).toBe('saved')
    one.scope.stop()
  })
  it('keeps what was typed while the session is expired, and saves after signing in again', async () => {
    const sent = draftServer([[401, { code: 'ACCOUNT-401', message: '登录已过期' }], [200, { ...draft, revision: 4 }]])
    const person = useSession()
    person.current = session
    const one = await editor()
    one.change('agency.contact', '张文博')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS)
    expect(one.state.value).toBe('expired')
    expect(person.isExpired).toBe(true)
    expect(sessionStorage.getItem('xiezhi.draft.D-3.paper.d1')).toContain('张文博')
    person.isExpired = false
    await vi.advanceTimersByTimeAsync(0)
    expect(puts(sent)).toHaveLength(2)
    expect(one.state.value).toBe('saved')
    one.scope.stop()
  })
  it('is tried again by itself when the server cannot save for a while', async () => {
    const sent = draftServer([[503, { code: 'SERVER-503', message: '数据库暂时不可用' }], [200, { ...draft, revision: 4 }]])
    const one = await editor()
    one.change('agency.contact', '张文博')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS)
    expect(one.state.value).toBe('waiting')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(puts(sent)).toHaveLength(2)
    expect(one.state.value).toBe('saved')
    one.scope.stop()
  })
  it('says so when the network is gone, tries again, and loses nothing on a reload', async () => {
    const sent = draftServer([[0, null], [200, { ...draft, revision: 4 }]])
    const one = await editor()
    one.change('agency.contact', '张文博')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS)
    expect(one.state.value).toBe('offline')
    const again = await editor()
    expect(again.isRestored.value).toBe(true)
    expect(again.values.value['agency.contact']).toBe('张文博')
    again.scope.stop()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(puts(sent).length).toBeGreaterThanOrEqual(2)
    expect(one.state.value).toBe('saved')
    one.scope.stop()
  })
  it('asks for a merge when the draft moved on while this browser was closed', async () => {
    draftServer([[0, null]])
    const one = await editor()
    one.change('agency.contact', '张文博')
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MILLIS)
    one.scope.stop()
    draftServer([], { ...draft, revision: 9, values: { ...draft.values, 'agency.contact': '李雪' } })
    const again = await editor()
    expect(again.state.value).toBe('conflict')
    expect(again.differences.value).toEqual([{ id: 'agency.contact', by: 'both' }])
    again.scope.stop()
  })
})

describe('the editor', () => {
  // What is unsaved is sent when the page goes; nobody answers that here.
  afterEach(() => { vi.stubGlobal('fetch', () => new Promise(() => {})); document.body.innerHTML = ''; sessionStorage.clear() })
  const inPage = <T extends Element = HTMLElement>(selector: string) => document.querySelector<T>(selector)!
  const rest = () => new Promise(resolve => setTimeout(resolve, CHECK_AFTER_MILLIS + 40))
  function type(selector: string, text: string) {
    const field = inPage<HTMLInputElement>(selector)
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  async function editor(began = draft, issue?: Answer) {
    const sent = draftServer([], began, issue)
    const found = await mounted(DraftEditor, { case: 'D-3', draft: 'd1' })
    useSession().current = session
    await flushPromises()
    await rest()
    await flushPromises()
    return { ...found, sent }
  }

  it('lets nobody change fixed wording: only words of fields can be entered, and they lead to their field', async () => {
    await editor()
    const sheet = inPage('.sheet')
    expect(sheet.querySelectorAll('[contenteditable], input, textarea')).toHaveLength(0)
    const words = [...sheet.querySelectorAll<HTMLElement>('.f')]
    expect(words.map(one => one.textContent)).not.toContain('日内向我局提出；逾期未提出的，视为放弃陈述和申辩的权利。')
    words.find(one => one.textContent === '贰拾捌万元整')!.click()
    await flushPromises()
    expect(document.activeElement?.id).toBe('v-fine-amount')
  })
  it('checks while typing: the defect is marked at its words, goes when cured, and is told as cured', async () => {
    const { sent } = await editor()
    expect(inPage('mark.fatal').textContent).toBe('3')
    expect(document.body.textContent).toContain('NOTICE-007')
    type('#v-defence-days', '5')
    await rest()
    await flushPromises()
    expect(document.querySelector('mark.fatal')).toBeNull()
    expect(document.body.textContent).not.toContain('NOTICE-007')
    expect(inPage('.yes').textContent).toContain('告知书把陈述申辩期限写成自然日')
    expect(sent.filter(one => one.path.endsWith('/check'))).toHaveLength(2)
  })
  it('shows a stored script as the text it is', async () => {
    const script = '<img src=x onerror=alert(1)><script>alert(2)</script>'
    await editor({ ...draft, values: { ...draft.values, 'party.name': script } })
    expect(inPage('.sheet').textContent).toContain(script)
    expect(document.querySelectorAll('.sheet img, .sheet script')).toHaveLength(0)
  })
  it('names what is missing before it issues, and leads to it', async () => {
    const { sent } = await editor()
    inPage<HTMLButtonElement>('.hd .btn.primary').click()
    await flushPromises()
    const dialog = inPage('.el-dialog')
    expect(dialog.textContent).toContain('成文日期')
    expect(dialog.textContent).toContain('作出事先告知书')
    expect(dialog.querySelector<HTMLButtonElement>('[type=submit]')!.disabled).toBe(true)
    expect(sent.some(one => one.path.endsWith('/issue'))).toBe(false)
  })
  it('issues with the revision saved last and the entry seen last, and leads to the paper', async () => {
    const { sent, router } = await editor({ ...draft, values: { ...draft.values, 'defence.days': 5, 'doc.madeOn': '2026-11-29', 'agency.contact': '张文博' } })
    inPage<HTMLButtonElement>('.hd .btn.primary').click()
    await flushPromises()
    inPage<HTMLButtonElement>('.el-dialog [type=submit]').click()
    await flushPromises()
    expect(sent.find(one => one.path.endsWith('/issue'))!.body).toMatchObject({ after: 6, revision: 3 })
    expect(router.currentRoute.value.fullPath).toContain('/cases/D-3')
  })
})
