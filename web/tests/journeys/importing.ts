import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { zipped } from './archive'
import { ROOT } from './platform'
import { HOME, opened, person, picture, xiezhi } from './stage'

const LONGEST_READING = 300_000

it('old case files handed in as a zip get, byte for byte, what review prints', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'xiezhi-import-'))
  const archive = join(folder, '旧案卷.zip')
  zipped(join(ROOT, 'samples/cases'), archive)
  const supervisor = await person('supervisor')
  await opened(supervisor, '/imports')
  await supervisor.locator('input[type=file]').setInputFiles(archive)
  await supervisor.waitForURL(/\/imports\/[0-9a-f-]{36}/u)
  const id = new URL(supervisor.url()).pathname.split('/').pop()!
  await picture(supervisor, 'import-01-progress')
  await supervisor.locator('.job').getByText('完成', { exact: true }).first().waitFor({ timeout: LONGEST_READING })
  await picture(supervisor, 'import-02-done')
  const onServer = await supervisor.evaluate(path => fetch(path).then(answer => answer.text()), `/api/imports/${id}/report`)
  const onCommandLine = await xiezhi('review', archive, '--format', 'json')
  expect(onServer.split('\n').length).toBeGreaterThan(5)
  expect(onServer).toBe(onCommandLine)

  const told = onCommandLine.trim().split('\n').map(line => JSON.parse(line) as { findings: { title: string }[] })
  const marked = told.findIndex(each => each.findings.length > 0)
  expect(marked).toBeGreaterThanOrEqual(0)
  await opened(supervisor, `/imports/${id}/${marked + 1}`)
  await supervisor.getByText(told[marked].findings[0].title).first().waitFor()
  await picture(supervisor, 'import-03-report')
  await supervisor.goto(HOME + '/desk')
  rmSync(folder, { recursive: true })
})
