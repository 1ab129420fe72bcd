import { csrfToken } from './client'
import { Trouble } from './trouble'

/** Sends a file and tells how far it is; XMLHttpRequest because fetch does not report what was sent. */
export function sendFile<T>(path: string, file: File, values: Readonly<Record<string, string>>, onSent: (part: number) => void, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    for (const [name, value] of Object.entries(values)) form.append(name, value)
    form.append('file', file, file.name)
    request.open('POST', path)
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken(document.cookie))
    request.responseType = 'json'
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) onSent(event.loaded / event.total) })
    request.addEventListener('load', () => (request.status >= 200 && request.status < 300 ? resolve(request.response as T) : reject(Trouble.of(request.status, request.response))))
    request.addEventListener('error', () => reject(Trouble.offline()))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}
