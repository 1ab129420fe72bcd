// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, it } from 'vitest'
import { PLAIN_EVENTS } from '../src/features/case/plainEvents'

const EVENTS = '../core/src/main/java/xiezhi/core/event'
const KINDS: Record<string, readonly string[]> = {
  'Fact<String>': ['line', 'text', 'me', 'subject'], 'Fact<Boolean>': ['choice'], 'Fact<Long>': ['count', 'money'], 'Fact<LocalDate>': ['day'], int: ['entry'], 'List<AttendeeFacts>': ['people'],
}

describe('the contract', () => {
  it('and the generated types say the same: npm run schema', async () => {
    const fresh = astToString(await openapiTS(new URL('../openapi.yaml', import.meta.url)))
    const kept = readFileSync('src/api/schema.d.ts', 'utf8')
    expect(kept.slice(kept.indexOf('export interface paths'))).toBe(fresh.slice(fresh.indexOf('export interface paths')))
  })
})

describe('events without a document', () => {
  it('are all there, with the fields of the records in core', () => {
    expect(existsSync(EVENTS)).toBe(true)
    const records: Record<string, Record<string, string>> = {}
    for (const file of readdirSync(EVENTS)) {
      const source = readFileSync(`${EVENTS}/${file}`, 'utf8')
      const found = /public record (\w+)\(([^)]*)\)/u.exec(source)
      if (!found || !/implements \w+Event/u.test(source)) continue
      const tag = found[1].replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()
      records[tag] = Object.fromEntries(found[2].split(',').map(part => part.trim().split(/\s+/u)).map(([type, name]) => [name, type]))
    }
    // Nested events and saved papers have their own screens to come.
    const plain = Object.entries(records).filter(([, fields]) => Object.values(fields).every(type => type in KINDS)).map(([tag]) => tag).filter(tag => tag !== 'document-saved')
    expect(Object.keys(PLAIN_EVENTS).sort()).toEqual(plain.sort())
    for (const tag of plain) {
      expect([tag, PLAIN_EVENTS[tag].map(field => field.name)]).toEqual([tag, Object.keys(records[tag])])
      for (const field of PLAIN_EVENTS[tag]) expect(KINDS[records[tag][field.name]]).toContain(field.kind)
    }
  })
})
