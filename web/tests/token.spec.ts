import { afterEach, describe, expect, it, vi } from 'vitest'
import { answered, api, CSRF_HEADER, onSessionExpired } from '@/api/client'
import { sendFile } from '@/api/upload'

const STALE = { code: 'ACCOUNT-008', message: '页面已过期，请刷新后重试' }
const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** A server that gives a token when asked anything by GET, and wants that one. */
function tokenServer(token: string, denial: unknown = STALE, wanted = token) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (request: Request | string) => {
    if (typeof request === 'string') {
      asked.push('GET ' + request)
      document.cookie = `XSRF-TOKEN=${token}; path=/`
      return json(200, {})
    }
    asked.push(`${request.method} ${request.headers.get(CSRF_HEADER)} ${await request.text()}`)
    return request.headers.get(CSRF_HEADER) === wanted ? json(200, { account: 'officer' }) : json(403, denial)
  })
  return asked
}
const signIn = () => answered(api.POST('/api/session', { body: { account: 'officer', password: 'x' } }))

describe('a token that is old', () => {
  afterEach(() => { vi.unstubAllGlobals(); document.cookie = 'XSRF-TOKEN=; path=/; max-age=0' })

  it('is fetched anew and the request sent once more, with the same words', async () => {
    document.cookie = 'XSRF-TOKEN=old; path=/'
    const asked = tokenServer('new')
    await signIn()
    expect(asked).toEqual(['POST old {"account":"officer","password":"x"}', 'GET /api/session/ways', 'POST new {"account":"officer","password":"x"}'])
  })
  it('is not tried a third time; what it is and what to do is said', async () => {
    const asked = tokenServer('new', STALE, 'another')
    await expect(signIn()).rejects.toMatchObject({ status: 403, code: 'ACCOUNT-008', message: '页面已过期，请刷新后重试' })
    expect(asked.filter(one => one.startsWith('POST'))).toHaveLength(2)
  })
  it('is no matter when a role is refused', async () => {
    const asked = tokenServer('new', { code: 'ACCOUNT-403', message: '您的角色无权进行这项操作' })
    await expect(signIn()).rejects.toMatchObject({ code: 'ACCOUNT-403' })
    expect(asked).toHaveLength(1)
  })
  it('is fetched anew for a file too, and an expired session is told of', async () => {
    const tokens: string[] = []
    const answers = [[403, STALE], [401, { code: 'ACCOUNT-401', message: '登录已过期' }]] as const
    class Sending extends EventTarget {
      upload = new EventTarget()
      status = 0
      response: unknown = null
      responseType = ''
      open() {}
      abort() {}
      setRequestHeader(_: string, value: string) { tokens.push(value) }
      send() {
        ;[this.status, this.response] = answers[tokens.length - 1]
        queueMicrotask(() => this.dispatchEvent(new Event('load')))
      }
    }
    vi.stubGlobal('XMLHttpRequest', Sending)
    tokenServer('new')
    let isTold = false
    const forget = onSessionExpired(() => { isTold = true })
    await expect(sendFile('/api/imports', new File(['x'], '甲.zip'), {}, () => {}, new AbortController().signal)).rejects.toMatchObject({ status: 401 })
    forget()
    expect(tokens).toEqual(['', 'new'])
    expect(isTold).toBe(true)
  })
})
