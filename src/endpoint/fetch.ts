/** Images by address, fetched from loopback hosts alone: this endpoint is for one's own machine, and its fetches stay there. */
import { request } from 'node:http'
import type { Seen } from './decoded-images.ts'

/** How images are fetched, for deviations to change. */
export interface Fetching {
  /** Whether a redirect is followed. */
  readonly follows: (from: URL, to: URL) => boolean
  readonly headers: Readonly<Record<string, string>>
}

export type Fetched =
  /** As a data URI with the type that it came with. */
  | { readonly kind: 'fetched'; readonly dataUri: string }
  /** `moved`: it led elsewhere, and was not followed. */
  | (Extract<Seen, { kind: 'wrong' }> & { readonly moved: boolean })

/** Within one origin: what lies beyond it was not named by the request. */
export const DEFAULT_FETCHING: Fetching = { follows: (from, to) => from.origin === to.origin, headers: {} }

const MAX_REDIRECTS = 3
const retryDelayMs = 3000
const MAX_BYTES = 20 * 1024 * 1024

const wrong = (why: string, moved = false): Fetched => ({ kind: 'wrong', why: `The image was not fetched: ${why}.`, moved })

export const isRemote = (url: string): boolean => /^https?:/i.test(url)

/** It never throws, whatever the address and its answer. */
export async function fetchImage(address: string, { follows, headers }: Fetching): Promise<Fetched> {
  let url = URL.canParse(address) ? new URL(address) : null
  for (let hop = 0; url !== null && hop <= MAX_REDIRECTS; hop += 1) {
    if (url.protocol !== 'http:' || !isLoopback(url.hostname)) return wrong('only http addresses of this machine are fetched')
    const answer = await get(url, headers)
    if (answer === null) return wrong('its host did not answer')
    const { status, type, location, body } = answer
    if (status === 200) return { kind: 'fetched', dataUri: `data:${type};base64,${body.toString('base64')}` }
    if (location === null) return wrong(`status ${String(status)}`)
    const next: URL | null = URL.canParse(location, url.href) ? new URL(location, url) : null
    if (next === null || !follows(url, next)) return wrong('its address leads elsewhere', true)
    url = next
  }
  return wrong('its address is none, or leads on and on')
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host)

interface Got {
  readonly status: number
  readonly type: string
  readonly location: string | null
  readonly body: Buffer
}

/** Null: no answer came, or more than is read. */
const get = (url: URL, headers: Readonly<Record<string, string>>): Promise<Got | null> =>
  new Promise((resolve) => {
    const asked = request(url, { headers, timeout: retryDelayMs }, (response) => {
      const pieces: Buffer[] = []
      let length = 0
      response.on('data', (piece: Buffer) => {
        length += piece.length
        if (length > MAX_BYTES) asked.destroy(new Error('too long'))
        else pieces.push(piece)
      })
      response.on('error', () => {
        resolve(null)
      })
      response.on('end', () => {
        const { 'content-type': type = '', location } = response.headers
        resolve({
          status: response.statusCode ?? 0,
          type: type.split(';')[0] ?? '',
          location: location ?? null,
          body: Buffer.concat(pieces),
        })
      })
    })
    asked.on('timeout', () => asked.destroy(new Error('too late')))
    asked.on('error', () => {
      resolve(null)
    })
    asked.end()
  })
