/** Readings of one answer, of which a test cares for the status, the fields and the body. For tests only. */
import { blankTranscript } from '../model/blank.support.ts'
import type { Field } from '../model/probe.ts'
import { utf8Bytes } from '../wire/utf8.ts'
import { type Reading, read } from './reading.ts'

/** `status`: null for no answer at all. */
export const answerOf = (body: string, status: number | null = 404, headers: readonly Field[] = []): Reading =>
  read(
    blankTranscript({
      head: status === null ? null : { at: 1, version: 'HTTP/1.1', status, reason: '', headers },
      pieces: body === '' ? [] : [{ at: 2, bytes: utf8Bytes(body) }],
    }),
  )
