import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { answered, api } from '@/api/client'
import { useSession } from '@/api/session'
import { episodeOf } from './leadSteps'

/** The episode a lead came from, for those who may see monitoring. */
export function useEpisodeOfLead(caseOf: () => string) {
  const session = useSession()
  const id = computed(() => episodeOf(caseOf()))
  const { data } = useQuery({
    queryKey: ['episode', id],
    queryFn: () => answered(api.GET('/api/monitoring/episodes/{id}', { params: { path: { id: id.value } } })),
    enabled: computed(() => id.value !== '' && session.may(['case-officer', 'team-lead', 'agency-head', 'supervisor'])), retry: false, staleTime: Infinity,
  })
  return { id, episode: data }
}
