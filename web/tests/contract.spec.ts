// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'
import { describe, expect, it } from 'vitest'
import { KINDS_OF_EVENT } from '../src/features/case/documentEvents'
import { PLAIN_EVENTS } from '../src/features/case/plainEvents'

const EVENTS = '../core/src/main/java/xiezhi/core/event'
const KINDS: Record<string, readonly string[]> = {
  'Fact<String>': ['line', 'text', 'me', 'subject', 'found', 'successor'], 'Fact<Boolean>': ['choice'], 'Fact<Long>': ['count', 'money'], 'Fact<LocalDate>': ['day'], int: ['entry'], 'List<AttendeeFacts>': ['people'],
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
    // Nested events have their own screens to come; saved papers and void numbers come with papers.
    const plain = Object.entries(records).filter(([, fields]) => Object.values(fields).every(type => type in KINDS)).map(([tag]) => tag).filter(tag => tag !== 'document-saved' && tag !== 'number-voided')
    expect(Object.keys(PLAIN_EVENTS).sort()).toEqual(plain.sort())
    for (const tag of plain) {
      expect([tag, PLAIN_EVENTS[tag].map(field => field.name)]).toEqual([tag, Object.keys(records[tag])])
      for (const field of PLAIN_EVENTS[tag]) expect(KINDS[records[tag][field.name]]).toContain(field.kind)
    }
  })
})

describe('events with a document', () => {
  it('lead to the kinds the core makes them from', () => {
    const core = readFileSync('../core/src/main/java/xiezhi/core/docket/DocumentEvents.java', 'utf8')
    const kinds = Object.fromEntries([...readFileSync('../core/src/main/java/xiezhi/core/document/KnownKind.java', 'utf8').matchAll(/String (\w+) =\s*"([^"]+)"/gu)].map(found => [found[1], found[2]]))
    const tag = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()
    const made: Record<string, Set<string>> = {}
    const note = (event: string, kind: string) => { (made[tag(event)] ??= new Set()).add(kind) }
    for (const [, names, event] of core.matchAll(/case ((?:KnownKind\.\w+(?:,\s*)?)+) ->\s*new (\w+)\(document\)/gu)) for (const [, name] of names.matchAll(/KnownKind\.(\w+)/gu)) note(event, kinds[name])
    for (const [, event] of core.matchAll(/new (\w+)\(served, receipt\)/gu)) note(event, 'service-receipt')
    expect(Object.keys(made).length).toBeGreaterThan(40)
    for (const [event, from] of Object.entries(made)) if (event !== 'document-collected') expect([event, ...KINDS_OF_EVENT[event]]).toEqual([event, ...from])
    // Those the core tells apart by what the document says.
    const told = ['case-filed', 'decision-published', 'defence-waived', 'filing-extended', 'hearing-waived', 'investigation-suspended', 'time-limit-extended']
    expect(Object.keys(KINDS_OF_EVENT).filter(event => !(event in made)).sort()).toEqual(told)
    for (const event of told) expect(core).toContain(`new ${event.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('')}(`)
  })
})
