import { csrfToken } from '@/api/client'
import { Trouble } from '@/api/trouble'
import type { Job } from '@/api/types'

export const MAX_BYTES = 2 * 1024 ** 3

/** Sends a file and tells how far it is; XMLHttpRequest because fetch does not report what was sent. */
export function upload(file: File, onSent: (part: number) => void, signal: AbortSignal): Promise<Job> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file, file.name)
    request.open('POST', '/api/imports')
    request.setRequestHeader('X-XSRF-TOKEN', csrfToken(document.cookie))
    request.responseType = 'json'
    request.upload.addEventListener('progress', event => { if (event.lengthComputable) onSent(event.loaded / event.total) })
    request.addEventListener('load', () => (request.status === 202 ? resolve(request.response as Job) : reject(Trouble.of(request.status, request.response))))
    request.addEventListener('error', () => reject(Trouble.offline()))
    request.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}
