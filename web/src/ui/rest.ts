import { onScopeDispose, readonly, ref } from 'vue'

/** So long without a word typed, somebody looks at the screen again. */
export const REST_MILLIS = 2000

/** Whether nobody is in the middle of typing: no text and no word of an input method for a while. */
export function useRest() {
  const isResting = ref(true)
  let isComposing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  function typed(): void {
    isResting.value = false
    clearTimeout(timer)
    timer = setTimeout(() => { if (!isComposing) isResting.value = true }, REST_MILLIS)
  }
  const began = () => { isComposing = true; typed() }
  const ended = () => { isComposing = false; typed() }
  const listeners = { input: typed, compositionstart: began, compositionend: ended }
  for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener, true)
  onScopeDispose(() => {
    clearTimeout(timer)
    for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name, listener, true)
  })
  return readonly(isResting)
}
