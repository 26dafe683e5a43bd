/** HAR 1.2, as far as exchanges need it: http://www.softwareishard.com/blog/har-12-spec/. Names that begin with an underscore are our own. */
import type { ExchangeOrder, RunRecord } from '../model/record.ts'
import type { Field, HangUp } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'

export interface HarField {
  readonly name: string
  readonly value: string
}

/** What HAR has no place for, and the run needs to be judged again. */
export interface HarExchange extends Pick<
  Transcript,
  'id' | 'end' | 'endedAt' | 'connection' | 'echoes' | 'fetched' | 'undone' | 'stalledMs'
> {
  /** Null: it belongs to the preflight. */
  readonly order: ExchangeOrder | null
  /** What the request is recognised by. */
  readonly probe: { readonly name: string; readonly path: string; readonly headers: readonly Field[]; readonly hangUp: HangUp | null }
  /** When the head arrived, µs; null: it did not. */
  readonly headAt: number | null
  /** Of the request's body, in hexadecimal. */
  readonly bodySha256: string
}

export interface HarEntry {
  readonly startedDateTime: string
  /** ms. */
  readonly time: number
  readonly request: {
    readonly method: string
    readonly url: string
    readonly httpVersion: string
    readonly cookies: readonly never[]
    readonly headers: readonly HarField[]
    readonly queryString: readonly HarField[]
    readonly postData?: { readonly mimeType: string; readonly text: string; readonly _encoding?: 'base64'; readonly comment?: string }
    readonly headersSize: number
    readonly bodySize: number
  }
  readonly response: {
    readonly status: number
    readonly statusText: string
    readonly httpVersion: string
    readonly cookies: readonly never[]
    readonly headers: readonly HarField[]
    readonly content: {
      readonly size: number
      readonly mimeType: string
      readonly text?: string
      readonly encoding?: 'base64'
      readonly comment?: string
      /** Whether the text is the body as it was coded, since it could not be decoded. */
      readonly _coded?: true
    }
    readonly redirectURL: string
    readonly headersSize: number
    readonly bodySize: number
    readonly _error?: string
  }
  readonly cache: Readonly<Record<string, never>>
  /** ms; -1: unknown. */
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number }
  readonly connection?: string
  readonly _exchange?: HarExchange
}

/** What it takes to judge a run again from its HAR file, besides its entries. */
export type HarRun = Pick<RunRecord, 'version' | 'startedAt' | 'settings' | 'images' | 'preflight' | 'stop'> & {
  readonly over: readonly string[]
}

/** Longer bodies are left out, bytes. */
export const MAX_HAR_BODY = 1024 * 1024
/** After so much no more bodies are written, characters. */
export const MAX_HAR = 64 * 1024 * 1024
