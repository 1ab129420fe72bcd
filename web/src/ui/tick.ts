import { onBeforeUnmount, ref, type Ref } from 'vue'

/** The browser's time, renewed while the component is on the page; only for rates, never for legal days. */
export function useIntervalTick(everyMillis: number): Ref<number> {
  const now = ref(Date.now())
  const timer = setInterval(() => { now.value = Date.now() }, everyMillis)
  onBeforeUnmount(() => clearInterval(timer))
  return now
}
