import type { Role } from '@/api/types'
import type { Key } from '@/i18n'

const STAFF: readonly Role[] = ['case-officer', 'team-lead', 'legal-reviewer', 'agency-head', 'deliberation-member', 'file-reviewer', 'supervisor', 'disclosure-clerk']

/** One entry of the navigation: only what exists, only for those who may see it. */
export interface Section {
  readonly id: string
  readonly path: string
  readonly title: Key
  readonly letter: string
  /** Empty: everybody. */
  readonly roles: readonly Role[]
}

export const SECTIONS: readonly Section[] = [
  { id: 'desk', path: '/desk', title: 'nav.desk', letter: 'd', roles: STAFF },
  { id: 'cases', path: '/cases', title: 'nav.cases', letter: 'c', roles: STAFF },
  { id: 'firms', path: '/firms', title: 'nav.firms', letter: 'f', roles: STAFF },
  { id: 'monitor', path: '/monitor', title: 'nav.monitor', letter: 'w', roles: ['case-officer', 'team-lead', 'agency-head', 'supervisor'] },
  { id: 'reviews', path: '/reviews', title: 'nav.reviews', letter: 'l', roles: ['legal-reviewer', 'team-lead', 'agency-head', 'supervisor'] },
  { id: 'deliberations', path: '/deliberations', title: 'nav.deliberations', letter: 'm', roles: ['deliberation-member', 'agency-head', 'legal-reviewer', 'team-lead', 'supervisor'] },
  { id: 'disclosures', path: '/disclosures', title: 'nav.disclosures', letter: 'p', roles: ['disclosure-clerk', 'team-lead', 'agency-head', 'supervisor'] },
  { id: 'imports', path: '/imports', title: 'nav.imports', letter: 'i', roles: ['team-lead', 'legal-reviewer', 'file-reviewer', 'supervisor'] },
  { id: 'numbers', path: '/numbers', title: 'nav.numbers', letter: 'n', roles: STAFF },
  { id: 'rules', path: '/rules', title: 'nav.rules', letter: 'r', roles: [] },
  { id: 'statutes', path: '/statutes', title: 'nav.statutes', letter: 's', roles: [] },
  { id: 'accounts', path: '/accounts', title: 'nav.accounts', letter: 'u', roles: ['security-administrator'] },
  { id: 'organisation', path: '/organisation', title: 'nav.organisation', letter: 'o', roles: [...STAFF, 'system-administrator', 'security-administrator'] },
  { id: 'audit', path: '/audit', title: 'nav.audit', letter: 'a', roles: ['audit-administrator'] },
]

/** Where a person with these roles begins: what is theirs before what is everybody's. */
export function homeFor(roles: readonly Role[]): string {
  const sections = sectionsFor(roles)
  return (sections.find(section => section.roles.length > 0) ?? sections[0]).path
}

/** Sections a person with these roles may see. */
export function sectionsFor(roles: readonly Role[]): readonly Section[] {
  return SECTIONS.filter(section => section.roles.length === 0 || section.roles.some(role => roles.includes(role)))
}
