import { useQuery } from '@tanstack/vue-query'
import { answered, api } from '@/api/client'
import type { Words } from '@/api/types'
import { useText, type Key } from './index'
import { zh } from './zh'

/** "prior-notice" → "Prior notice": ids of kinds and events are plain English words. */
export function spoken(id: string): string {
  const words = id.split('/').pop()!.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Names of kinds, events, stages, categories, roles and qualifications: the server's Chinese words, or English ones. */
export function useNames() {
  const { t, isEnglish } = useText()
  const { data } = useQuery({ queryKey: ['words'], queryFn: () => answered(api.GET('/api/words')), staleTime: Infinity })
  const stage = (id: string) => (id in zh.stage ? t(`stage.${id}` as Key) : id)
  const category = (id: string) => (id in zh.category ? t(`category.${id}` as Key) : id)
  const named = (group: keyof Words, id: string | undefined | null): string => {
    if (!id) return ''
    if (!isEnglish.value) return data.value?.[group]?.[id] ?? (group === 'stages' ? stage(id) : id)
    return group === 'stages' ? stage(id) : group === 'categories' ? category(id) : spoken(id)
  }
  return {
    kind: (id?: string | null) => named('kinds', id),
    event: (id?: string | null) => named('events', id),
    stage: (id?: string | null) => named('stages', id),
    category: (id?: string | null) => named('categories', id),
    role: (id?: string | null) => named('roles', id),
    qualification: (id?: string | null) => named('qualifications', id),
    stages: Object.keys(zh.stage),
    words: data,
  }
}
