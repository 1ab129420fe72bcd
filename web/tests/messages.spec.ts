import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/en'
import { zh } from '@/i18n/zh'

const files = (folder: string, end: string): string[] => readdirSync(folder, { recursive: true }).map(String).filter(name => name.endsWith(end)).map(name => join(folder, name))
const flat = (messages: object, before = ''): Record<string, string> =>
  Object.assign({}, ...Object.entries(messages).map(([key, value]) => (typeof value === 'string' ? { [before + key]: value } : flat(value, `${before}${key}.`))))
const chinese = flat(zh)
const english = flat(en)
const sources = [...files('src', '.vue'), ...files('src', '.ts')].filter(name => !name.includes('i18n/zh') && !name.includes('i18n/en'))
const code = sources.map(name => readFileSync(name, 'utf8')).join('\n')

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort())
  })
  it('use the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort()
    for (const key of Object.keys(chinese)) expect([key, values(english[key])]).toEqual([key, values(chinese[key])])
  })
  it('exist for every literal key in the code', () => {
    const used = [...code.matchAll(/\bt\('([\w.-]+)'/g)].map(match => match[1])
    expect(used.length).toBeGreaterThan(150)
    expect(used.filter(key => !(key in chinese))).toEqual([])
  })
  it('are all used', () => {
    const isUsed = (key: string) => {
      const parts = key.split('.')
      return code.includes(`'${key}'`) || parts.some((_, at) => at > 0 && code.includes('`' + parts.slice(0, at).join('.') + '.${'))
    }
    expect(Object.keys(chinese).filter(key => !isUsed(key))).toEqual([])
  })
  it('hold all Chinese words: none stand in the screens', () => {
    const found = files('src', '.vue').flatMap(name =>
      readFileSync(name, 'utf8').split('\n').filter(line => /[\u4e00-\u9fff]/u.test(line.replace(/font: [^;]+;/u, ''))).map(line => `${name}: ${line.trim().slice(0, 80)}`))
    expect(found.filter(line => !line.includes('isAsked') && !line.includes('第六十四条'))).toEqual([])
  })
  it('never insert markup', () => {
    expect(code).not.toMatch(/v-html|innerHTML|insertAdjacentHTML/)
  })
})
