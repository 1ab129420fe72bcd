import { describe, expect, it } from 'vitest'
import CommandPalette from '@/ui/CommandPalette.vue'
import { matching, type Choice } from '@/ui/palette'
import { mounted } from './mounting'

const ran: string[] = []
const choice = (id: string, title: string, note = ''): Choice => ({ id, group: 'screen', title, note, run: () => ran.push(id) })
const choices = [choice('cases', '案件', 'G C'), choice('imports', '案卷评查', 'G I'), choice('rules', '规则库', 'G R')]

describe('matching', () => {
  it('puts what begins with the words first', () => {
    expect(matching([choice('a', '查看案件'), choice('b', '案件')], '案件').map(one => one.id)).toEqual(['b', 'a'])
  })
  it('needs every word', () => {
    expect(matching(choices, '案 评').map(one => one.id)).toEqual(['imports'])
    expect(matching(choices, '没有')).toEqual([])
  })
  it('shows everything before anything is typed', () => {
    expect(matching(choices, '  ')).toEqual(choices)
  })
})

describe('the palette', () => {
  const open = () => mounted(CommandPalette, { isOpen: true, choices, found: [choice('D-1', '宏源表面处理有限公司')] })

  it('takes the focus and runs the chosen row on Enter', async () => {
    const { wrapper } = await open()
    await wrapper.vm.$nextTick()
    const input = wrapper.get('input')
    expect(document.activeElement).toBe(input.element)
    await input.trigger('keydown', { key: 'ArrowDown' })
    await input.trigger('keydown', { key: 'Enter' })
    expect(ran.pop()).toBe('imports')
    expect(wrapper.emitted('close')).toHaveLength(1)
  })
  it('leaves Enter to the input method while it composes', async () => {
    const { wrapper } = await open()
    const before = ran.length
    await wrapper.get('input').trigger('keydown', { key: 'Enter', isComposing: true })
    expect(ran).toHaveLength(before)
    expect(wrapper.emitted('close')).toBeUndefined()
  })
  it('shows found cases after local rows once something is typed', async () => {
    const { wrapper } = await open()
    await wrapper.get('input').setValue('案件')
    expect(wrapper.findAll('[role=option]').map(row => row.text())).toEqual([expect.stringContaining('案件'), expect.stringContaining('宏源')])
    expect(wrapper.emitted('typed')!.at(-1)).toEqual(['案件'])
  })
  it('names the row the screen reader should read', async () => {
    const { wrapper } = await open()
    await wrapper.get('input').trigger('keydown', { key: 'ArrowUp' })
    const active = wrapper.get('input').attributes('aria-activedescendant')!
    expect(wrapper.get('#' + active).attributes('aria-selected')).toBe('true')
    expect(wrapper.get('#' + active).text()).toContain('规则库')
  })
})
