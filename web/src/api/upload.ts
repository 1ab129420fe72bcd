import { CSRF_HEADER, csrfToken, freshToken, isStaleToken, refused } from './client'
import { Trouble } from './trouble'

interface Answer { status: number; body: unknown }

/** Sends a file and tells how far it is; XMLHttpRequest because fetch does not report what was sent. */
export async function sendFile<T>(path: string, file: File, values: Readonly<Record<string, string>>, onSent: (part: number) => void, signal: AbortSignal): Promise<T> {
  let answer = await once(path, file, values, onSent, signal)
  if (isStaleToken(answer.status, answer.body) && (await freshToken())) answer = await once(path, file, values, onSent, signal)
  if (answer.status >= 200 && answer.status < 300) return answer.body as T
  throw refused(answer.status, answer.body)
}

function once(path: string, file: File, values: Readonly<Record<string, string>>, onSent: (part: number) => void, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    for (const [name, value] of Object.entries(values)) form.append(name, value)
    form.append('file', file, file.name)
    request.open('POST', path)
    request.setRequestHeader(CSRF_HEADER, csrfToken(document.cookie))
    request.responseType = 'json'
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) onSent(event.loaded / event.total) })
    request.addEventListener('load', () => resolve({ status: request.status, body: request.response }))
    request.addEventListener('error', () => reject(Trouble.offline()))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}
