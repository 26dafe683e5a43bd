import { type CurlWords, requestFileOf } from '../model/curl-words.ts'
import { sentLength } from '../model/padding.ts'
import { type Field, type Padding, keyPlaceholder, swappedKeyPlaceholder } from '../model/probe.ts'
import type { Transcript } from '../model/transcript.ts'
import { singleQuoted } from '../protocol/shell.ts'
import { readUtf8 } from '../wire/utf8.ts'

/** A longer body does not go into a line, bytes. */
const LONGEST = 64 * 1024
/** From this length on curl asks before it sends a body, bytes: https://curl.se/docs/manpage.html#-d */
const ASKS_FIRST = 1024 * 1024

/** A POSIX command line that sends the request again. It holds no key: `words` says how a shell gets at it. */
export function curlLine(transcript: Omit<Transcript, 'pieces'>, words: CurlWords): string {
  const { probe, sent } = transcript
  const quoted = quotedWith(words.key)
  const { feed, flag } = bodyOf(transcript, words.files)
  const names = new Set(sent.map(([name]) => name.toLowerCase()))
  const own = new Map(words.headers.map(([name, value]) => [name.toLowerCase(), value]))
  const fields = fieldsOf(transcript).map(([name, value]) => {
    const variable = own.get(name.toLowerCase())
    if (variable !== undefined) return `-H ${singleQuoted(`${name}: `)}${variable}`
    // A field without a value is one only with a semicolon.
    return `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`
  })
  // Fields that curl would add.
  const unwanted = [
    ...(flag === '' || names.has('content-type') ? [] : ["-H 'Content-Type:'"]),
    ...(names.has('accept') ? [] : ["-H 'Accept:'"]),
    ...(sentLength(probe) < ASKS_FIRST ? [] : ["-H 'Expect:'"]),
  ]
  // With -X HEAD curl waits for a body that is not to come.
  const asIs = [
    ...(/[[\]{}]/.test(probe.path.replaceAll(keyPlaceholder, '')) ? ['-g'] : []),
    ...(/\/\.\.?(?:\/|$)/.test(probe.path) ? ['--path-as-is'] : []),
  ]
  const how = [...(probe.method === 'HEAD' ? ['--head'] : ['-i -N -X', probe.method]), ...asIs, ...words.flags].join(' ')
  return [`${feed}curl -sS ${how} ${quoted(urlOf(transcript))}`, ...fields, ...unwanted, ...(flag === '' ? [] : [flag])].join(' \\\n  ')
}

/** The file of the request's body; null: none is needed. */
export const requestFile = ({ id, probe: { body, method } }: Pick<Transcript, 'probe' | 'id'>): string | null =>
  body.length === 0 && method !== 'POST' ? null : requestFileOf(id)

function bodyOf(transcript: Pick<Transcript, 'probe' | 'id'>, isFile: boolean): { readonly feed: string; readonly flag: string } {
  const file = requestFile(transcript)
  if (file === null) return { feed: '', flag: '' }
  if (transcript.probe.padding !== undefined)
    return { feed: padded(transcript.probe.body, transcript.probe.padding, isFile ? file : null), flag: '--data-binary @-' }
  if (isFile) return { feed: '', flag: `--data-binary @${file}` }
  const { body } = transcript.probe
  if (body.length > LONGEST)
    return { feed: '', flag: `--data-binary @body.json  # the body of exchange ${transcript.id} in transcripts.ndjson` }
  const { text, invalidCount } = readUtf8(body)
  return invalidCount === 0 && !text.includes('\0') && !text.startsWith('@')
    ? { feed: '', flag: `--data-binary ${singleQuoted(text)}` }
    : { feed: `printf %s ${singleQuoted(Buffer.from(body).toString('base64'))} | base64 -d | `, flag: '--data-binary @-' }
}

/** Puts the body together with what is sent within it. `file`: where the body without it lies; null: the line has it. */
function padded(body: Uint8Array, { bytes, character, beforeLast }: Padding, file: string | null): string {
  const at = body.length - beforeLast
  const [start, end] =
    file === null
      ? [body.subarray(0, at), body.subarray(at)].map((part) => `printf %s ${singleQuoted(readUtf8(part).text)}`)
      : [`head -c ${String(at)} ${file}`, `tail -c ${String(beforeLast)} ${file}`]
  return `{ ${[start, `head -c ${String(bytes)} /dev/zero | tr '\\0' ${singleQuoted(character)}`, end].join('; ')}; } | `
}

/** The fields that were sent, the key in them as it was planned. */
function fieldsOf({ probe, sent }: Pick<Transcript, 'probe' | 'sent'>): readonly Field[] {
  const planned = new Map(probe.headers.map(([name, value]) => [name.toLowerCase(), value]))
  const hasKey = (value: string | undefined): value is string =>
    value !== undefined && (value.includes(keyPlaceholder) || value.includes(swappedKeyPlaceholder))
  return sent.map(([name, value]): Field => {
    const before = planned.get(name.toLowerCase())
    return [name, hasKey(before) ? before : value]
  })
}

/** Where the key is in the path, the path as planned stands in for the masked one. */
function urlOf({ url, probe }: Pick<Transcript, 'url' | 'probe'>): string {
  if (!probe.path.includes(keyPlaceholder)) return url
  return `${url.slice(0, url.indexOf(probe.path.split('?')[0] ?? ''))}${probe.path}`
}

/** The text as one argument, the key's placeholders as what the shell puts in their place. */
const quotedWith =
  (key: string) =>
  (text: string): string =>
    text
      .split(/(\{\{key(?::swapcase)?\}\})/)
      .map((part) =>
        part === keyPlaceholder
          ? key
          : part === swappedKeyPlaceholder
            ? `"$(printf %s ${key} | tr a-zA-Z A-Za-z)"`
            : part === ''
              ? ''
              : singleQuoted(part),
      )
      .join('')
