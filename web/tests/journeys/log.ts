import { readFileSync } from 'node:fs'
import { expect, inject, it } from 'vitest'
import { call, person } from './stage'
import { shared, word } from './story'

const FIELDS = ['party.name', 'party.code', 'party.head', 'party.phone', 'party.address', 'contact.name', 'contact.id', 'contact.phone', 'contact.home']

it.skipIf(inject('logs').length === 0)('what the platform logged names no party and no person', async () => {
  const log = inject('logs').map(file => readFileSync(file, 'utf8')).join('\n')
  expect(log).toContain('http://')
  expect(log).toContain('/api/cases/{name}')
  const officer = await person('officer')
  const list = await call<{ cases: { party?: string }[] }>(officer, 'GET', '/api/cases?limit=200')
  const names = new Set([...FIELDS.filter(field => field in shared).map(word), ...list.cases.flatMap(one => one.party ?? [])].filter(Boolean))
  expect(names.size).toBeGreaterThan(FIELDS.length)
  expect([...names].filter(name => log.includes(name))).toEqual([])
})
