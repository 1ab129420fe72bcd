import { ref } from 'vue'

/** A named address query, kept in this browser. */
export interface SavedView {
  readonly name: string
  readonly query: string
}

const MAX_VIEWS = 12

/** Saved views of one screen. */
export function useSavedViews(screen: string, storage: Storage = localStorage) {
  const key = `xiezhi.views.${screen}`
  const views = ref<readonly SavedView[]>(read())

  function read(): readonly SavedView[] {
    try {
      const stored: unknown = JSON.parse(storage.getItem(key) ?? '[]')
      return Array.isArray(stored) ? stored.filter((view): view is SavedView => typeof view?.name === 'string' && typeof view?.query === 'string') : []
    } catch {
      return []
    }
  }
  function keep(next: readonly SavedView[]): void {
    views.value = next
    storage.setItem(key, JSON.stringify(next))
  }
  const save = (name: string, query: string) => keep([...views.value.filter(view => view.name !== name), { name, query }].slice(-MAX_VIEWS))
  const remove = (name: string) => keep(views.value.filter(view => view.name !== name))
  return { views, save, remove }
}
