import type { Key } from '@/i18n'
import { zh } from '@/i18n/zh'

/** The message for a rank of statutes; null when the server knows one we do not. */
export function rankKey(id: string): Key | null {
  return id in zh.rank ? (`rank.${id}` as Key) : null
}
