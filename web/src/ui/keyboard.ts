import { onBeforeUnmount, onMounted, ref } from 'vue'

const STORED = 'xiezhi.singleKeys'
const SEQUENCE_MILLIS = 1200

/** Whether single letters act as shortcuts; can be switched off. */
export const singleKeys = ref(typeof localStorage === 'undefined' || localStorage.getItem(STORED) !== 'off')

export function setSingleKeys(isOn: boolean): void {
  singleKeys.value = isOn
  localStorage.setItem(STORED, isOn ? 'on' : 'off')
}

const TYPING = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=""], [contenteditable=true]'

/** True while a key belongs to the text being typed or to the input method, not to us. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return true
  const target = event.target
  return target instanceof Element && target.closest(TYPING) !== null
}

const PRESSED_BY_KEYS = 'a[href], summary, [role=button], [role=tab], button:not([data-row-key])'

/** True when Enter or Space presses what has the focus. A row that lends its keys to the list says so by data-row-key. */
function isPressing(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && event.target instanceof Element && event.target.closest(PRESSED_BY_KEYS) !== null
}

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Finds the action of a key press: "ctrl+k", "j", "g d", "Enter". Null when the key is not ours. */
export function createKeyReader(now: () => number = () => performance.now()) {
  let prefix = ''
  let prefixAt = -Infinity
  return (event: KeyboardEvent, keys: KeyMap): ((event: KeyboardEvent) => void) | null => {
    if (event.isComposing || event.keyCode === 229) return null
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    if (event.ctrlKey || event.metaKey) return event.altKey ? null : (keys['ctrl+' + key] ?? null)
    if (event.altKey || isTyping(event) || isPressing(event) || (event.key.length === 1 && !singleKeys.value)) return null
    const isSecond = prefix !== '' && now() - prefixAt < SEQUENCE_MILLIS
    const found = isSecond ? (keys[`${prefix} ${key}`] ?? null) : (keys[key] ?? null)
    const opensSequence = !isSecond && Object.keys(keys).some(name => name.startsWith(key + ' '))
    prefix = opensSequence ? key : ''
    prefixAt = now()
    return found
  }
}

/** Listens to these keys while the component is on the page. */
export function useKeys(keys: KeyMap): void {
  const read = createKeyReader()
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    // What lies behind a dialog must not move; Ctrl K still closes the palette.
    if (!event.ctrlKey && !event.metaKey && document.querySelector('[aria-modal="true"]')) return
    const action = read(event, keys)
    if (!action) return
    event.preventDefault()
    action(event)
  }
  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
}
