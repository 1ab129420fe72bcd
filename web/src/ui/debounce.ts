import { onScopeDispose, ref, watch, type Ref } from 'vue'

/** Follows a value once it has been still for so long. */
export function refDebounced<T>(source: Ref<T>, millis: number): Ref<T> {
  const settled = ref(source.value) as Ref<T>
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(source, value => {
    clearTimeout(timer)
    timer = setTimeout(() => { settled.value = value }, millis)
  })
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
