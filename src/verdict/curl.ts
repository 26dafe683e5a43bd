import { type Field, keyPlaceholder, swappedKeyPlaceholder } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import { singleQuoted } from '../protocol/shell.ts'
import { readUtf8 } from '../wire/utf8.ts'

const variable = '"$VISION_CONFORMANCE_API_KEY"'
const swapped = `"$(printf %s ${variable} | tr a-zA-Z A-Za-z)"`
/** Longer bodies do not go into a command line, bytes. */
const longest = 64 * 1024

/** A POSIX command line that sends the request again, the key being a variable. */
export function curlLine(transcript: Omit<Transcript, 'pieces'>): string {
  const { probe } = transcript
  const fields = fieldsOf(transcript).map((field) => `-H ${quoted(field.join(': '))}`)
  const { feed, flag } = bodyOf(transcript)
  // With -X HEAD curl waits for a body that is not to come.
  const how = probe.method === 'HEAD' ? '--head' : `-i -N -X ${probe.method}`
  return [`${feed}curl -sS ${how} ${quoted(urlOf(transcript))}`, ...fields, ...(flag === '' ? [] : [flag])].join(' \\\n  ')
}

function bodyOf({ probe: { body, method }, id }: Pick<Transcript, 'probe' | 'id'>): { readonly feed: string; readonly flag: string } {
  if (body.length === 0 && method !== 'POST') return { feed: '', flag: '' }
  if (body.length > longest) return { feed: '', flag: `--data-binary @body.json  # the body of exchange ${id} in transcripts.ndjson` }
  const { text, invalidCount } = readUtf8(body)
  return invalidCount === 0 && !text.includes('\0')
    ? { feed: '', flag: `--data-binary ${quoted(text)}` }
    : { feed: `printf %s ${quoted(Buffer.from(body).toString('base64'))} | base64 -d | `, flag: '--data-binary @-' }
}

/** The probe's own fields, with the key as a variable, and those of the operator's, masked as they are. */
function fieldsOf({ probe, sent }: Pick<Transcript, 'probe' | 'sent'>): readonly Field[] {
  const own = new Map(probe.headers.map(([name, value]) => [name.toLowerCase(), value]))
  const hasKey = (value: string | undefined): value is string =>
    value !== undefined && (value.includes(keyPlaceholder) || value.includes(swappedKeyPlaceholder))
  return sent.map(([name, value]): Field => {
    const planned = own.get(name.toLowerCase())
    return [name, hasKey(planned) ? planned : value]
  })
}

/** Where the key is in the path, the path as planned stands in for the masked one. */
function urlOf({ url, probe }: Pick<Transcript, 'url' | 'probe'>): string {
  if (!probe.path.includes(keyPlaceholder)) return url
  return `${url.slice(0, url.indexOf(probe.path.split('?')[0] ?? ''))}${probe.path}`
}

/** The text as one argument, the key's placeholders as variables. */
const quoted = (text: string): string =>
  text
    .split(/(\{\{key(?::swapcase)?\}\})/)
    .map((part) => (part === keyPlaceholder ? variable : part === swappedKeyPlaceholder ? swapped : part === '' ? '' : singleQuoted(part)))
    .join('')
