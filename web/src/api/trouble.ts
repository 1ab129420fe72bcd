import type { Refusal } from './types'

/** What went wrong with a call, in the server's words where it gave any. Status 0: the server was not reached. */
export class Trouble extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly remedy: string = '',
    readonly field: string = '',
    readonly refusals: readonly Refusal[] = [],
    readonly sequence: number | null = null,
    /** The whole answer: another person's draft, values that are missing. */
    readonly said: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }

  static offline(): Trouble {
    return new Trouble(0, 'OFFLINE', '')
  }

  static of(status: number, body: unknown): Trouble {
    const said = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
    const text = (key: string) => (typeof said[key] === 'string' ? (said[key] as string) : '')
    return new Trouble(
      status,
      text('code') || `HTTP-${status}`,
      text('message'),
      text('remedy'),
      text('field'),
      Array.isArray(said.refusals) ? (said.refusals as Refusal[]) : [],
      typeof said.sequence === 'number' ? said.sequence : null,
      said,
    )
  }
}
