import type { Job } from '@/api/types'
import { sendFile } from '@/api/upload'

export const MAX_BYTES = 2 * 1024 ** 3

/** Sends a file to be imported; a job takes it up. */
export const upload = (file: File, onSent: (part: number) => void, signal: AbortSignal): Promise<Job> => sendFile<Job>('/api/imports', file, {}, onSent, signal)
