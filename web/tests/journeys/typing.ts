import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'

/** Milliseconds from what is typed to the frame that shows other fatal findings; the pause after typing is in it. */
async function answered(page: Page, type: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const panel = document.querySelector('.find')!
    const count = () => panel.querySelectorAll('[data-finding].fatal').length
    const before = count()
    const answer = new Promise<number>(resolve => {
      let from = 0
      document.addEventListener('input', () => { from = performance.now() }, { once: true, capture: true })
      new MutationObserver((_, observer) => {
        if (from === 0 || count() === before) return
        observer.disconnect()
        requestAnimationFrame(() => resolve(performance.now() - from))
      }).observe(panel, { subtree: true, childList: true, attributes: true })
    })
    Object.assign(window, { answer })
  })
  await type()
  return page.evaluate(() => (window as unknown as { answer: Promise<number> }).answer)
}

/** Types two wordings in turn, one with a fatal finding more, and keeps how long the screen took beside the pictures. */
export async function timed(page: Page, rounds: number, wrong: () => Promise<void>, right: () => Promise<void>): Promise<void> {
  const millis: number[] = []
  for (let round = 0; round < rounds; round++) millis.push(await answered(page, wrong), await answered(page, right))
  millis.sort((one, other) => one - other)
  const at = (share: number) => Math.round(millis[Math.ceil(millis.length * share) - 1])
  const line = `from a keystroke to the findings on screen, one officer, ${millis.length} times: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
  console.log(line)
  writeFileSync(join(inject('pictures'), '..', 'typing.txt'), line + '\n')
}
