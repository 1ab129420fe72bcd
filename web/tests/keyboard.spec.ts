import { beforeEach, describe, expect, it } from 'vitest'
import { createKeyReader, setSingleKeys } from '@/ui/keyboard'

function press(key: string, more: Partial<KeyboardEvent> = {}, target: Element = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ctrlKey: more.ctrlKey, isComposing: more.isComposing })
  target.dispatchEvent(event)
  return event
}

describe('keys', () => {
  let millis = 0
  const done: string[] = []
  const keys = { j: () => done.push('j'), 'g c': () => done.push('cases'), c: () => done.push('c'), 'ctrl+k': () => done.push('palette'), '?': () => done.push('sheet') }
  const reader = () => createKeyReader(() => millis)
  beforeEach(() => { setSingleKeys(true); millis = 0 })

  it('are left to the input method while it composes', () => {
    expect(reader()(press('j', { isComposing: true }), keys)).toBeNull()
    const composing = new KeyboardEvent('keydown', { key: 'Process' })
    Object.defineProperty(composing, 'keyCode', { value: 229 })
    expect(reader()(composing, keys)).toBeNull()
  })
  it('are left to a field in which somebody types, except with Ctrl', () => {
    const input = document.body.appendChild(document.createElement('input'))
    expect(reader()(press('j', {}, input), keys)).toBeNull()
    expect(reader()(press('k', { ctrlKey: true }, input), keys)).toBe(keys['ctrl+k'])
  })
  it('of a check box are ours: nobody types there', () => {
    const box = document.createElement('input')
    box.type = 'checkbox'
    document.body.append(box)
    expect(reader()(press('j', {}, box), keys)).toBe(keys.j)
  })
  it('Enter and Space press the button or link that has the focus, but open the row that lends them', () => {
    const enter = { Enter: () => done.push('open'), ' ': () => done.push('preview') }
    const button = document.body.appendChild(document.createElement('button'))
    expect(reader()(press('Enter', {}, button), enter)).toBeNull()
    expect(reader()(press(' ', {}, button), enter)).toBeNull()
    button.dataset.rowKey = ''
    expect(reader()(press('Enter', {}, button), enter)).toBe(enter.Enter)
    expect(reader()(press('Enter'), enter)).toBe(enter.Enter)
  })
  it('form a sequence when the second follows soon', () => {
    const read = reader()
    expect(read(press('g'), keys)).toBeNull()
    expect(read(press('c'), keys)).toBe(keys['g c'])
    expect(read(press('c'), keys)).toBe(keys.c)
  })
  it('form no sequence when the second comes late', () => {
    const read = reader()
    read(press('g'), keys)
    millis = 5000
    expect(read(press('c'), keys)).toBe(keys.c)
  })
  it('of one letter can be switched off; Ctrl K stays', () => {
    setSingleKeys(false)
    expect(reader()(press('j'), keys)).toBeNull()
    expect(reader()(press('?'), keys)).toBeNull()
    expect(reader()(press('k', { ctrlKey: true }), keys)).toBe(keys['ctrl+k'])
  })
})
