import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The widths every screen must look right at. */
export const SIZES = [{ width: 1680, height: 1050 }, { width: 1366, height: 768 }] as const

/** The browser build.sh found. */
function chromiumPath(): string {
  const path = process.env.XIEZHI_CHROMIUM
  if (!path) throw new Error('expected XIEZHI_CHROMIUM to name a chromium; npm run test:browser and test:journeys look for one')
  return path
}

/** A browser without a window. */
export const launched = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })

/** What axe finds on the page as it stands: rule and first element. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe: { run: (node: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    const found = await judge.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return found.violations.map(one => `${one.id}: ${one.nodes[0].html}`)
  })
}
