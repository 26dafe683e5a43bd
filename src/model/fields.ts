/** Header fields as a run keeps them: a header section may have 64 KiB, and a run keeps a thousand. */
import type { Field } from './probe.ts'
import { copied, shortened } from './short.ts'
import type { Transcript } from './transcript.ts'

/** Characters of a name or a value that are kept. */
const MAX_KEPT = 4096

/** The same transcript where nothing is long. */
export function withShortFields<T extends Pick<Transcript, 'head' | 'trailers'>>(transcript: T): T {
  const { head, trailers } = transcript
  const headers = shortFields(head?.headers ?? [])
  const short = shortFields(trailers)
  return short === trailers && (head === null || headers === head.headers)
    ? transcript
    : { ...transcript, head: head === null ? null : { ...head, headers }, trailers: short }
}

const shortFields = (fields: readonly Field[]): readonly Field[] =>
  fields.some((field) => field.some(({ length }) => length > MAX_KEPT))
    ? fields.map(([name, value]): Field => [short(name), short(value)])
    : fields

/** Of short ones too a copy: all may be parts of one string. */
const short = (text: string): string => copied(shortened(text, MAX_KEPT))
