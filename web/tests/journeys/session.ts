import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { asked, call, HOME, opened, PATIENCE, person, picture, signedIn } from './stage'
import { field, papers } from './story'

const PASSWORD = 'xiezhi-demo-1'
/** Milliseconds between two keys: longer than the pause after which the screen asks the server what it thinks. */
const BEAT = 260
const BEFORE = '江州市某某家具有限公司'
// Keys of a keyboard: words an input method puts in come past them.
const WHILE = ' works'

interface Kept { values: Record<string, unknown> }
interface Typist { page: Page; draft: string; words: () => Promise<string>; saved: () => Promise<unknown> }

/** An officer with a draft before her, in which something was typed and saved. */
async function typing(): Promise<Typist> {
  const page = await signedIn('city-officer')
  const path = `/cases/session-${crypto.randomUUID().slice(0, 8)}`
  const { draft } = await call<{ draft: string }>(page, 'POST', `/api${path}/drafts`, { template: papers[0].template })
  await opened(page, `${path}/drafts/${draft}`)
  const name = field(page, 'party.name')
  await name.fill(BEFORE)
  await page.getByText('已保存').waitFor()
  return {
    page,
    draft: `${path}/drafts/${draft}`,
    words: () => name.inputValue(),
    saved: async () => (await call<Kept>(page, 'GET', `/api${path}/drafts/${draft}`)).values['party.name'],
  }
}

async function goesOn({ page }: Typist): Promise<void> {
  await field(page, 'party.name').press('End')
  await page.keyboard.type(WHILE, { delay: BEAT })
}

async function signsInAgain(page: Page): Promise<void> {
  await page.fill('#password', PASSWORD)
  await page.keyboard.press('Enter')
}

describe('a session that ends while somebody types', () => {
  it('takes no word: she goes on typing, signs in over the page, and all of it is saved', async () => {
    const typist = await typing()
    const { page } = typist
    const other = await page.context().newPage()
    await opened(other, '/desk')
    await call(other, 'DELETE', '/api/session')
    await other.close()
    await goesOn(typist)
    await page.getByText('登录已过期').first().waitFor()
    await picture(page, 'session-00-typing')
    expect(await typist.words()).toBe(BEFORE + WHILE)
    expect(page.url()).toBe(HOME + typist.draft)
    await picture(page, 'session-01-ended')
    await page.locator('#password').waitFor()
    await signsInAgain(page)
    await page.locator('#password').waitFor({ state: 'detached' })
    await expect.poll(typist.saved, { timeout: PATIENCE }).toBe(BEFORE + WHILE)
    expect(await typist.words()).toBe(BEFORE + WHILE)
    await picture(page, 'session-02-saved')
    await page.context().close()
  })

  it('by the security administrator keeps the words through a reload until she may sign in again', async () => {
    const security = await person('security')
    const account = async (change: string) => expect((await asked(security, 'POST', `/api/accounts/city-officer/${change}`)).status).toBe(204)
    const typist = await typing()
    const { page } = typist
    await account('lock')
    try {
      await goesOn(typist)
      await page.locator('#password').waitFor()
      expect(await typist.words()).toBe(BEFORE + WHILE)
      await signsInAgain(page)
      await page.locator('[role=alert]', { hasText: '锁定' }).waitFor()
      expect(await typist.words()).toBe(BEFORE + WHILE)
      await picture(page, 'session-03-locked')
    } finally {
      await account('unlock')
    }
    await page.reload()
    await page.fill('#account', 'city-officer')
    await signsInAgain(page)
    await page.waitForURL(HOME + typist.draft)
    await page.getByText('已保存').waitFor()
    expect(await typist.words()).toBe(BEFORE + WHILE)
    await expect.poll(typist.saved, { timeout: PATIENCE }).toBe(BEFORE + WHILE)
    await picture(page, 'session-04-restored')
    await page.context().close()
  })
})
