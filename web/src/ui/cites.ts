import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answered, api } from '@/api/client'
import { parsed } from './citation'

const STATE = /^中华人民共和国/u

/** Citations in words: the statute's name without the state's, and the article. */
export function useCites() {
  const { data } = useQuery({ queryKey: ['statutes'], queryFn: () => answered(api.GET('/api/statutes')), staleTime: Infinity })
  const names = computed(() => new Map(data.value?.map(statute => [statute.id, statute.name.replace(STATE, '')])))
  function say(cite: string | undefined): string {
    const written = cite ? parsed(cite) : null
    return written ? `${names.value.get(written.statute) ?? written.statute} ${written.article}` : (cite ?? '')
  }
  return { say, statutes: computed(() => data.value ?? []) }
}
