import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { Key } from '@/i18n'
import { homeFor, SECTIONS } from './sections'
import { useSession } from '@/api/session'

declare module 'vue-router' {
  interface RouteMeta {
    title?: Key
    section?: string
    isBare?: boolean
    /** Every address has its own page: nothing of the one before stays. */
    isOwn?: boolean
  }
}

export const routes: RouteRecordRaw[] = [
  // Never shown: everybody is sent to what is theirs once it is known who asks.
  { path: '/', component: () => import('@/app/NotFound.vue') },
  { path: '/login', component: () => import('@/features/login/LoginView.vue'), meta: { title: 'login.title', isBare: true } },
  { path: '/login/oidc', component: () => import('@/features/login/OidcView.vue'), meta: { title: 'login.title', isBare: true } },
  { path: '/password', component: () => import('@/features/login/PasswordView.vue'), meta: { title: 'password.title' } },
  { path: '/desk', component: () => import('@/features/desk/DeskView.vue'), meta: { title: 'nav.desk', section: 'desk' } },
  { path: '/cases', component: () => import('@/features/cases/CaseListView.vue'), meta: { title: 'nav.cases', section: 'cases' } },
  { path: '/cases/:case', component: () => import('@/features/case/CaseWorkspace.vue'), meta: { title: 'nav.cases', section: 'cases' }, props: true },
  { path: '/cases/:case/drafts/:draft', component: () => import('@/features/draft/DraftEditor.vue'), meta: { title: 'draft.chip', section: 'cases', isOwn: true }, props: true },
  { path: '/firms', component: () => import('@/features/firms/FirmListView.vue'), meta: { title: 'nav.firms', section: 'firms' } },
  { path: '/firms/:id', component: () => import('@/features/firms/FirmView.vue'), meta: { title: 'nav.firms', section: 'firms' }, props: true },
  { path: '/monitor', component: () => import('@/features/monitor/EpisodeQueueView.vue'), meta: { title: 'nav.monitor', section: 'monitor' } },
  { path: '/monitor/outlets', component: () => import('@/features/monitor/OutletListView.vue'), meta: { title: 'monitor.outlets', section: 'monitor' } },
  { path: '/monitor/statistics', component: () => import('@/features/monitor/StatisticsView.vue'), meta: { title: 'monitor.statistics', section: 'monitor' } },
  { path: '/monitor/:outlet', component: () => import('@/features/monitor/OutletView.vue'), meta: { title: 'nav.monitor', section: 'monitor', isOwn: true }, props: true },
  { path: '/reviews', component: () => import('@/features/queues/QueueView.vue'), meta: { title: 'nav.reviews', section: 'reviews' }, props: { queue: 'reviews' } },
  { path: '/deliberations', component: () => import('@/features/queues/QueueView.vue'), meta: { title: 'nav.deliberations', section: 'deliberations' }, props: { queue: 'deliberations' } },
  { path: '/disclosures', component: () => import('@/features/disclosure/DisclosureView.vue'), meta: { title: 'nav.disclosures', section: 'disclosures' } },
  { path: '/imports/:id?', component: () => import('@/features/imports/ImportsView.vue'), meta: { title: 'nav.imports', section: 'imports' }, props: true },
  { path: '/imports/:id/:index', component: () => import('@/features/imports/FileReportView.vue'), meta: { title: 'nav.imports', section: 'imports' }, props: true },
  { path: '/rules', component: () => import('@/features/rules/RuleListView.vue'), meta: { title: 'nav.rules', section: 'rules' } },
  { path: '/rules/:id+', component: () => import('@/features/rules/RuleView.vue'), meta: { title: 'nav.rules', section: 'rules' } },
  { path: '/statutes', component: () => import('@/features/statutes/StatuteListView.vue'), meta: { title: 'nav.statutes', section: 'statutes' } },
  { path: '/statutes/:id', component: () => import('@/features/statutes/StatuteView.vue'), meta: { title: 'nav.statutes', section: 'statutes' }, props: true },
  { path: '/numbers', component: () => import('@/features/numbers/NumberView.vue'), meta: { title: 'nav.numbers', section: 'numbers' } },
  { path: '/audit', component: () => import('@/features/audit/AuditView.vue'), meta: { title: 'nav.audit', section: 'audit' } },
  { path: '/accounts', component: () => import('@/features/accounts/AccountListView.vue'), meta: { title: 'nav.accounts', section: 'accounts' } },
  { path: '/organisation', component: () => import('@/features/organisation/OrganisationView.vue'), meta: { title: 'nav.organisation', section: 'organisation' } },
  { path: '/:rest(.*)*', component: () => import('@/app/NotFound.vue'), meta: { title: 'notFound.title' } },
]

export const router = createRouter({ history: createWebHistory(), routes, scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 } })

router.beforeEach(async to => {
  const session = useSession()
  if (!session.current) {
    try {
      await session.restore()
    } catch {
      // Not reached, or ill: the sign-in page says so when somebody tries.
    }
  }
  if (to.meta.isBare) return session.current && to.path === '/login' ? '/' : true
  if (!session.current) return { path: '/login', query: to.fullPath === '/' ? {} : { next: to.fullPath } }
  if (session.current.mustChangePassword && to.path !== '/password') return '/password'
  if (to.path === '/') return homeFor(session.current.roles)
  const section = SECTIONS.find(one => one.id === to.meta.section)
  return !section || session.may(section.roles) || '/no-right'
})
