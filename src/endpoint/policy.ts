/** What the endpoint lets in and how it refuses, as functions that a deviation may replace. */
import { createHash, timingSafeEqual } from 'node:crypto'
import { type Fetched, fetchImage, DEFAULT_FETCHING } from './fetch.ts'
import type { JsonObject } from './json.ts'
import { type Seen, see } from './decoded-images.ts'
import { type Refusal, refuse } from './refusal.ts'

export interface Policy {
  /** Whether the credentials open the door. `header`: Authorization as sent; `query`: what follows the path. */
  readonly opens: (header: string | undefined, key: string, query: string) => boolean
  /** The path as the router sees it. */
  readonly path: (path: string) => string
  readonly serves: (model: string, own: string) => boolean
  /** A refusal beyond those of the contract; null: none. Asked once the body is known to be valid. */
  readonly objects: (body: JsonObject) => Refusal | null
  /** Whether a problem that would refuse the request is passed over. */
  readonly overlooks: (refusal: Refusal) => boolean
  /** Whether an image that cannot be read is left out, and the rest answered. */
  readonly readsPast: (url: string) => boolean
  /** Fetches an image by its http address, where that is done at all. It never throws. */
  readonly fetches: (url: string) => Promise<Fetched>
  /** Decodes the image of a data URI. It never throws. */
  readonly sees: (url: string) => Promise<Seen>
}

export const policy: Policy = {
  opens: (header, key) => presented(header).some((token) => isSame(token, key)),
  path: (path) => path,
  serves: (model, own) => model === own,
  objects: () => null,
  overlooks: () => false,
  readsPast: () => false,
  fetches: (url) => fetchImage(url, DEFAULT_FETCHING),
  sees: (url) => see(url),
}

/** RFC 6750 2.1, with the scheme in any case and any spaces after it, as RFC 9110 11 has it: https://www.rfc-editor.org/rfc/rfc9110#section-11.4 */
const presented = (header: string | undefined): readonly string[] => {
  const token = /^bearer +([^ ].*)$/i.exec(header?.trim() ?? '')?.[1]
  return token === undefined ? [] : [token]
}

/** In a time that tells nothing about the key. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))
const digest = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest()

export const wrongKey = (header: string | undefined): Refusal =>
  refuse(
    'key',
    header === undefined
      ? 'No API key was given. Send it as "Authorization: Bearer" and the key.'
      : 'The API key that was given is not known here.',
    { status: 401, code: 'invalid_api_key', headers: [['WWW-Authenticate', 'Bearer']] },
  )
