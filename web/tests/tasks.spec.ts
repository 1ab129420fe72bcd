import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { useSession } from '@/api/session'
import type { Role } from '@/api/types'
import CaseTasks from '@/features/case/CaseTasks.vue'
import { paperOf } from '@/features/case/papers'
import { caseView, session } from './fixtures/answers'
import { papers } from './fixtures/papers'
import { mounted } from './mounting'

const step = (event: string, allowed: boolean, stage = 'deliberation') => ({ event, stage, allowed, refusals: allowed ? [] : [{ code: 'X-1', message: '还没有人到会', english: 'Nobody came', field: '', remedy: '', mayBeOverridden: false, citations: [] }] })

async function tasks(roles: Role[], next: ReturnType<typeof step>[], stage = 'notice') {
  const view = { ...caseView('D-1'), next }
  const { wrapper } = await mounted(CaseTasks, { view: { ...view, state: { ...view.state, stage } } })
  useSession().current = { ...session, roles }
  await flushPromises()
  return wrapper
}

describe('what is asked of a person now', () => {
  it('follows the role: the officer submits, the reviewer writes or returns', async () => {
    const next = [step('review-submitted', true), step('legal-reviewed', true), step('review-returned', true)]
    expect((await tasks(['case-officer'], next)).findAll('button').map(one => one.text())).toEqual(['提交法制审核'])
    const legal = await tasks(['legal-reviewer'], next)
    expect(legal.findAll('button').map(one => one.text())).toEqual(['提出审核意见', '退回'])
    await legal.findAll('button')[0].trigger('click')
    await legal.findAll('button')[1].trigger('click')
    expect(legal.emitted('write')).toEqual([['legal-reviewed']])
    expect(legal.emitted('record')).toEqual([['review-returned']])
  })
  it('shows a step that is closed with its reason, and nothing where no step of the phase is open', async () => {
    const head = await tasks(['agency-head'], [step('members-attended', true), step('vote-cast', false)])
    expect(head.findAll('button')[1].attributes()).toMatchObject({ title: '还没有人到会', disabled: '' })
    expect((await tasks(['agency-head'], [step('members-attended', false), step('vote-cast', false)])).find('.tasks').exists()).toBe(false)
  })
  it('asks the lead of the team to dispatch a lead, and the officer to report back', async () => {
    const next = [step('lead-dispatched', true, 'lead'), step('lead-answered', true, 'lead')]
    expect((await tasks(['case-officer'], next, 'lead')).findAll('button').map(one => one.text())).toEqual(['反馈核查结果'])
    const head = await tasks(['agency-head'], next, 'lead')
    await head.find('button').trigger('click')
    expect(head.emitted('record')).toEqual([['lead-dispatched']])
  })
  it('asks for nothing that lies behind', async () => {
    expect((await tasks(['case-officer'], [step('review-submitted', true)], 'decision')).find('.tasks').exists()).toBe(false)
  })
})

describe('an issued paper', () => {
  it('is known by the name of any of its versions', () => {
    const head = { file: 'v1.docx', kind: '', title: '', number: '', date: '', pages: 1 }
    expect(paperOf(papers, head)).toMatchObject({ paper: { paper: 'p-1' }, version: 1 })
    expect(paperOf(papers, { ...head, file: '营业执照.pdf' })).toBeUndefined()
  })
})
