import { describe, expect, it } from 'vitest'
import { asked, call, HOME, person, picture } from './stage'

const LAW = ['rules', 'statutes']
const PEOPLE = 'organisation'
const NUMBERS = 'numbers'
const DISCLOSURES = 'disclosures'
const MONITOR = 'monitor'

/** Where people begin: the first of these that is theirs. */
const HOMES = ['desk', 'accounts', 'audit', PEOPLE]

interface Duty { account: string; role: string; sections: string[]; refused: [string, string][] }
/** What each role sees, and what it is refused when it asks all the same. */
const DUTIES: Duty[] = [
  { account: 'officer', role: 'case-officer', sections: ['desk', 'cases', 'firms', MONITOR, NUMBERS, ...LAW, PEOPLE], refused: [['GET', 'disclosures'], ['GET', 'reviews'], ['GET', 'deliberations'], ['GET', 'imports'], ['GET', 'audit'], ['GET', 'accounts'], ['POST', 'units']] },
  { account: 'lead', role: 'team-lead', sections: ['desk', 'cases', 'firms', MONITOR, 'reviews', 'deliberations', 'imports', DISCLOSURES, NUMBERS, ...LAW, PEOPLE], refused: [['GET', 'audit'], ['GET', 'accounts'], ['POST', 'officers']] },
  { account: 'legal', role: 'legal-reviewer', sections: ['desk', 'cases', 'firms', 'reviews', 'deliberations', 'imports', NUMBERS, ...LAW, PEOPLE], refused: [['GET', 'monitoring/episodes'], ['GET', 'disclosures'], ['GET', 'audit'], ['POST', 'accounts'], ['POST', 'units']] },
  { account: 'head', role: 'agency-head', sections: ['desk', 'cases', 'firms', MONITOR, 'reviews', 'deliberations', DISCLOSURES, NUMBERS, ...LAW, PEOPLE], refused: [['GET', 'imports'], ['GET', 'audit'], ['GET', 'accounts']] },
  { account: 'member', role: 'deliberation-member', sections: ['desk', 'cases', 'firms', 'deliberations', NUMBERS, ...LAW, PEOPLE], refused: [['GET', 'disclosures'], ['GET', 'reviews'], ['GET', 'imports'], ['GET', 'audit']] },
  { account: 'reviewer', role: 'file-reviewer', sections: ['desk', 'cases', 'firms', 'imports', NUMBERS, ...LAW, PEOPLE], refused: [['GET', 'disclosures'], ['POST', 'cases'], ['GET', 'reviews'], ['GET', 'deliberations'], ['GET', 'audit']] },
  { account: 'supervisor', role: 'supervisor', sections: ['desk', 'cases', 'firms', MONITOR, 'reviews', 'deliberations', 'imports', DISCLOSURES, NUMBERS, ...LAW, PEOPLE], refused: [['POST', 'cases'], ['GET', 'audit'], ['GET', 'accounts']] },
  { account: 'clerk', role: 'disclosure-clerk', sections: ['desk', 'cases', 'firms', DISCLOSURES, NUMBERS, ...LAW, PEOPLE], refused: [['GET', 'monitoring/episodes'], ['GET', 'reviews'], ['GET', 'imports'], ['GET', 'audit']] },
  { account: 'system', role: 'system-administrator', sections: [...LAW, PEOPLE], refused: [['GET', 'numbers'], ['GET', 'cases'], ['GET', 'desk'], ['GET', 'audit'], ['GET', 'accounts'], ['GET', 'imports']] },
  { account: 'security', role: 'security-administrator', sections: [...LAW, 'accounts', PEOPLE], refused: [['GET', 'numbers'], ['GET', 'cases'], ['GET', 'desk'], ['GET', 'audit'], ['POST', 'units']] },
  { account: 'audit', role: 'audit-administrator', sections: [...LAW, 'audit'], refused: [['GET', 'monitoring/episodes'], ['GET', 'numbers'], ['GET', 'cases'], ['GET', 'desk'], ['GET', 'accounts'], ['POST', 'officers']] },
]

describe('each role', () => {
  it.each(DUTIES)('$account signs in, sees what is hers and is refused what is not, by the server itself', async duty => {
    const page = await person(duty.account)
    await page.locator('h1').first().waitFor()
    const session = await call<{ roles: string[]; isDemo: boolean }>(page, 'GET', '/api/session')
    expect(session).toMatchObject({ roles: [duty.role], isDemo: true })
    const shown = await page.locator('nav a[data-section]').evaluateAll(links => links.map(link => link.getAttribute('href')!.slice(1)))
    expect(shown.sort()).toEqual([...duty.sections].sort())
    expect(new URL(page.url()).pathname.slice(1)).toBe(HOMES.find(home => duty.sections.includes(home)))
    await picture(page, `role-${duty.account}`)
    for (const [method, path] of duty.refused) {
      const answer = await asked(page, method, '/api/' + path, method === 'POST' ? {} : undefined)
      expect([method, path, answer.status, answer.body]).toEqual([method, path, 403, expect.stringContaining('ACCOUNT-403')])
    }
  })

  it('is asked to sign in first', async () => {
    for (const path of ['cases', 'desk', 'session', 'audit', 'imports', 'officers']) expect((await fetch(`${HOME}/api/${path}`)).status).toBe(401)
  })
})
