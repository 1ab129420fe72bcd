import { computed } from 'vue'
import { useRoute, useRouter, type LocationQuery } from 'vue-router'

/** A filter is what stands in the address: a link is a saved view. Empty values are left out. */
export type Filter<K extends string> = Readonly<Partial<Record<K, string>>>

export function readFilter<K extends string>(query: LocationQuery, keys: readonly K[]): Filter<K> {
  const filter: Partial<Record<K, string>> = {}
  for (const key of keys) {
    const value = query[key]
    const first = Array.isArray(value) ? value[0] : value
    if (first) filter[key] = first
  }
  return filter
}

/** The address after some keys of the filter changed; foreign keys stay. */
export function changedQuery<K extends string>(query: LocationQuery, changes: Partial<Record<K, string | null>>): LocationQuery {
  const next: LocationQuery = { ...query }
  for (const [key, value] of Object.entries(changes) as [K, string | null][]) {
    if (value === null || value.trim() === '') delete next[key]
    else next[key] = value.trim()
  }
  return next
}

/** Comma-separated values of one key: "overdue,today". */
export function listed(value: string | undefined): readonly string[] {
  return value ? value.split(',').filter(part => part !== '') : []
}

/** Adds or removes one value of a list. */
export function toggled(value: string | undefined, part: string): string {
  const parts = listed(value)
  return (parts.includes(part) ? parts.filter(one => one !== part) : [...parts, part]).join(',')
}

export function useUrlFilter<K extends string>(keys: readonly K[]) {
  const route = useRoute()
  const router = useRouter()
  const filter = computed(() => readFilter(route.query, keys))
  const isActive = computed(() => Object.keys(filter.value).length > 0)
  const change = (changes: Partial<Record<K, string | null>>) => router.replace({ query: changedQuery(route.query, changes) })
  const clear = () => change(Object.fromEntries(keys.map(key => [key, null])) as Record<K, null>)
  return { filter, isActive, change, clear }
}
