import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { zh } from '../../src/i18n/zh'
import { SIZES, violations } from '../browser/chromium'
import { call, opened, person, picture } from './stage'

const SCREENS: [account: string, path: string][] = [
  ['officer', '/desk'], ['officer', '/cases'], ['officer', '/organisation'], ['officer', '/rules'], ['officer', '/statutes'],
  ['officer', '/numbers'], ['officer', '/monitor'], ['officer', '/monitor/outlets'], ['lead', '/monitor/statistics'], ['clerk', '/disclosures'], ['legal', '/reviews'], ['legal', '/deliberations'], ['supervisor', '/imports'], ['audit', '/audit'], ['security', '/accounts'], ['system', '/organisation'],
]

const messages = (tree: object): string[] => Object.values(tree).flatMap(each => (typeof each === 'string' ? each : messages(each as object)))
const CHINESE = new Set(messages(zh).filter(message => /\p{Script=Han}/u.test(message)))

async function isClean(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
}

describe.each(SIZES)('at $width × $height', size => {
  it('no screen has a barrier', async () => {
    for (const [account, path] of SCREENS) {
      const page = await person(account)
      await page.setViewportSize(size)
      await opened(page, path)
      await isClean(page)
    }
  })

  it('no page of a case has a barrier, nor has its rule and its statute', async () => {
    const page = await person('officer')
    await page.setViewportSize(size)
    const list = await call<{ cases: { case: string }[] }>(page, 'GET', '/api/cases?limit=3')
    const rules = await call<{ rules: { id: string }[] }>(page, 'GET', '/api/rules?limit=1')
    const statutes = await call<{ id: string }[]>(page, 'GET', '/api/statutes')
    for (const path of [...list.cases.map(one => `/cases/${one.case}`), `/rules/${rules.rules[0].id}`, `/statutes/${statutes[0].id}`]) {
      await opened(page, path)
      await isClean(page)
    }
    await picture(page, `statute-${size.width}`)
  })

  it('the screens of people are whole in English', async () => {
    for (const [account, path] of [['system', '/organisation'], ['security', '/accounts'], ['audit', '/audit'], ['officer', '/organisation']] as const) {
      const page = await person(account)
      await page.setViewportSize(size)
      await opened(page, path)
      await page.getByRole('button', { name: 'English' }).click()
      await page.locator('html[lang=en]').waitFor()
      await isClean(page)
      // What is data stays Chinese, a message of ours does not.
      const shown = await page.evaluate(() => document.body.innerText.split(/[\n\t]+/u).map(line => line.trim()))
      expect(shown.filter(line => CHINESE.has(line))).toEqual([])
      await picture(page, `english-${account}${path.replace('/', '-')}-${size.width}`)
      await page.getByRole('button', { name: '中文' }).click()
      await page.locator('html[lang=zh-CN]').waitFor()
    }
  })
})
