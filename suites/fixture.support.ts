/** Exchanges as text: the notation of fixtures/transcripts/README.md, read and written. For tests only. */
import type { Field, Probe } from '../src/model/probe.ts'
import type { End, Fetch, Head, Limit, Piece, Transcript } from '../src/model/transcript.ts'
import { escapedLines, unescaped } from './fixture-bytes.support.ts'

/** One file: what it should show, and the exchanges that show it. */
export interface Fixture {
  /** The lines of its comment, without their marks. */
  readonly notes: readonly string[]
  /** What the finding has to say, a part of it; null: the file does not tell. */
  readonly saw: string | null
  /** Other requirements that these exchanges violate. */
  readonly also: readonly string[]
  readonly transcripts: readonly Transcript[]
}

/** Every exchange began then, ms since the Unix epoch: 2026-09-01T00:00:00Z. A file's `created` is this or near it. */
export const startedAt = 1_788_220_800_000

const baseUrl = 'https://endpoint.example/v1'

type Probes = ReadonlyMap<string, Probe>

/** Reads a file. Throws on what is not in the notation, with the line. Offsets are not looked at: `printed` writes them. */
export function parsed(text: string, probes: Probes): Fixture {
  const lines = text.replace(/\n$/, '').split('\n')
  const starts = lines.flatMap((line, at) => (line.startsWith('probe: ') ? [at] : []))
  const preamble = lines.slice(0, starts[0] ?? lines.length)
  const fact = (name: string): string | null => preamble.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null
  for (const [at, line] of preamble.entries()) if (!/^$|^# |^(saw|also): /.test(line)) throw wrong(at, line, 'a comment, saw: or also:')
  const transcripts: Transcript[] = []
  for (const [turn, start] of starts.entries()) {
    const transcript = exchange(lines.slice(start, starts[turn + 1]), start, turn, probes)
    const same = transcripts.filter(({ probe }) => probe.name === transcript.probe.name).length
    transcripts.push({ ...transcript, id: `${transcript.probe.name}#${String(same + 1)}` })
  }
  return {
    notes: preamble.filter((line) => line.startsWith('# ')).map((line) => line.slice(2)),
    saw: fact('saw'),
    also: fact('also')?.split(', ') ?? [],
    transcripts,
  }
}

const wrong = (at: number, line: string, wanted: string): Error => new Error(`line ${String(at + 1)}: wanted ${wanted}, found "${line}"`)

/** The lines of one exchange: facts, then after an empty line the head, then after another the pieces. */
function exchange(lines: readonly string[], start: number, turn: number, probes: Probes): Transcript {
  const facts = new Map<string, string>()
  const fetched: Fetch[] = []
  const headers: Field[] = []
  const parts: { readonly at: number; text: string }[] = []
  let head: Omit<Head, 'headers'> | null = null
  let rawHead = new Uint8Array(0)
  let part: 'facts' | 'head' | 'body' = 'facts'
  for (const [place, line] of lines.entries()) {
    const at = start + place
    if (line === '') part = part === 'facts' ? 'head' : 'body'
    else if (part === 'facts') {
      const [, name, value] = /^(probe|ends|ended|connection|echoes|fetched|stalled): (.+)$/.exec(line) ?? []
      if (name === undefined || value === undefined)
        throw wrong(at, line, 'probe:, ends:, ended:, connection:, echoes:, fetched: or stalled:')
      if (name === 'fetched') fetched.push(fetchIn(value))
      facts.set(name, value)
    } else if (part === 'head' && head === null && rawHead.length === 0) {
      const [, time, version, status, reason] = /^(\d+\.\d+) (HTTP\/\d\.\d) (\d{3}) ?(.*)$/.exec(line) ?? []
      const [, raw] = /^raw {2}(.+)$/.exec(line) ?? []
      if (raw !== undefined) rawHead = unescaped(raw)
      else if (version === undefined) throw wrong(at, line, 'a time and a status line, or raw and the bytes of a head')
      else head = { at: microseconds(time), version, status: Number(status), reason: reason ?? '' }
    } else if (part === 'head') {
      const [, name, value] = /^([^:]+): ?(.*)$/.exec(line) ?? []
      if (name === undefined || value === undefined) throw wrong(at, line, 'a header field')
      headers.push([name, value])
    } else {
      const [, time, more] = /^@\d+ +(\d+\.\d+) {2}(.+)$/.exec(line) ?? []
      const [, rest] = /^ +(.+)$/.exec(line) ?? []
      const last = parts.at(-1)
      if (time !== undefined) parts.push({ at: microseconds(time), text: more ?? '' })
      else if (rest !== undefined && last !== undefined) last.text += rest
      else throw wrong(at, line, 'an offset, a time and bytes, or more bytes after a space')
    }
  }
  const probe = probes.get(facts.get('probe') ?? '')
  if (probe === undefined) throw wrong(start, lines[0] ?? '', 'the name of a probe that a scenario plays')
  const pieces = parts.map(({ at, text }): Piece => ({ at, bytes: unescaped(text) }))
  const [, id, served] = /^(\d+) served (\d+)$/.exec(facts.get('connection') ?? `${String(turn + 1)} served 0`) ?? []
  return {
    id: '',
    probe,
    url: `${baseUrl}${probe.path}`,
    sent: probe.headers,
    startedAt,
    connection: { id: Number(id), served: Number(served) },
    head: head === null ? null : { ...head, headers },
    rawHead,
    pieces,
    trailers: [],
    end: endOf(facts.get('ends') ?? 'complete', start),
    endedAt: facts.has('ended') ? microseconds(facts.get('ended')) : lastSign(head, pieces),
    echoes: Number(facts.get('echoes') ?? 0),
    fetched,
    ...(facts.has('stalled') ? { stalledMs: Number(facts.get('stalled')) } : {}),
  }
}

/** `0.020 http://images.example/aaaa | User-Agent: x | Authorization: Bearer ***`, a masked secret as three stars or more. */
function fetchIn(text: string): Fetch {
  const [first = '', ...fields] = text.split(' | ')
  const [time = '', url = ''] = first.split(' ')
  const headers = fields.map((field): Field => [field.split(': ')[0] ?? '', field.slice(field.indexOf(': ') + 2)])
  const echoes = headers.filter(([, value]) => value.includes('***')).length
  return { at: microseconds(time), method: 'GET', url, headers, echoes }
}

const printedFetch = ({ at, url, headers }: Fetch): string =>
  [`${seconds(at)} ${url}`, ...headers.map(([name, value]) => `${name}: ${value}`)].join(' | ')

const microseconds = (seconds = ''): number => Math.round(Number(seconds) * 1_000_000)

const lastSign = (head: Pick<Head, 'at'> | null, pieces: readonly Piece[]): number => pieces.at(-1)?.at ?? head?.at ?? 0

function endOf(words: string, line: number): End {
  const [kind, first = '', ...rest] = words.split(' ')
  const detail = rest.join(' ')
  if (kind === 'complete' && first === '') return { kind }
  if (kind === 'cut' && isOneOf(['request', 'head', 'body'], first)) return { kind, during: first, detail }
  if (kind === 'unreachable') return { kind, code: first, detail }
  if (kind === 'timeout' && isOneOf(limits, first)) return { kind, limit: first, ms: Number(detail) }
  if (kind === 'too-large' && isOneOf(['head', 'body'], first)) return { kind, part: first, bytes: Number(detail) }
  if (kind === 'too-many' && isOneOf(['events', 'lines', 'pieces'], first)) return { kind, of: first, count: Number(detail) }
  if (kind === 'malformed') return { kind, detail: [first, ...rest].join(' ') }
  if (kind === 'hung-up' && isOneOf(['probe', 'run'], first)) return { kind, by: first }
  throw wrong(line, words, 'an end of an exchange')
}

const limits: readonly Limit[] = ['connect', 'first-byte', 'idle', 'grace', 'exchange']

const isOneOf = <const T extends string>(words: readonly T[], word: string): word is T => words.some((one) => one === word)

/** Writes a file: `parsed` of it gives the same fixture. */
export function printed({ notes, saw, also, transcripts }: Fixture): string {
  const preamble = [
    ...notes.map((note) => `# ${note}`),
    ...(also.length === 0 ? [] : [`also: ${also.join(', ')}`]),
    ...(saw === null ? [] : [`saw: ${saw}`]),
  ]
  return [...preamble, ...transcripts.flatMap((transcript, turn) => ['', ...printedExchange(transcript, turn)]), ''].join('\n')
}

function printedExchange(transcript: Transcript, turn: number): readonly string[] {
  const { probe, head, rawHead, pieces, end, endedAt, connection, echoes, fetched, stalledMs = 0 } = transcript
  const isUsual = connection.id === turn + 1 && connection.served === 0
  const offsets = pieces.map((_, place) => pieces.slice(0, place).reduce((sum, { bytes }) => sum + bytes.length, 0))
  return [
    `probe: ${probe.draw?.path ?? probe.name}`,
    ...(end.kind === 'complete' ? [] : [`ends: ${printedEnd(end)}`]),
    ...(endedAt === lastSign(head, pieces) ? [] : [`ended: ${seconds(endedAt)}`]),
    ...(isUsual ? [] : [`connection: ${String(connection.id)} served ${String(connection.served)}`]),
    ...(echoes === 0 ? [] : [`echoes: ${String(echoes)}`]),
    ...(stalledMs === 0 ? [] : [`stalled: ${String(stalledMs)}`]),
    ...fetched.map((one) => `fetched: ${printedFetch(one)}`),
    ...(rawHead.length === 0 ? [] : ['', `raw  ${escapedLines(rawHead, Infinity).join('')}`]),
    ...(head === null ? [] : ['', `${seconds(head.at)} ${head.version} ${String(head.status)} ${head.reason}`.trimEnd()]),
    ...(head?.headers.map(([name, value]) => `${name}: ${value}`) ?? []),
    ...(pieces.length === 0 ? [] : ['']),
    ...pieces.flatMap((piece, place) => printedPiece(piece, offsets[place] ?? 0)),
  ]
}

const indent = 13
const width = 140

function printedPiece({ at, bytes }: Piece, offset: number): readonly string[] {
  const [first = '', ...rest] = escapedLines(bytes, width - indent)
  return [`${`@${String(offset)}`.padEnd(5)} ${seconds(at)}  ${first}`, ...rest.map((line) => ' '.repeat(indent) + line)]
}

/** Milliseconds, and microseconds only where there are any. */
const seconds = (us: number): string => (us / 1_000_000).toFixed(us % 1000 === 0 ? 3 : 6)

function printedEnd(end: End): string {
  switch (end.kind) {
    case 'complete':
      return end.kind
    case 'cut':
      return `${end.kind} ${end.during} ${end.detail}`
    case 'unreachable':
      return `${end.kind} ${end.code} ${end.detail}`
    case 'timeout':
      return `${end.kind} ${end.limit} ${String(end.ms)}`
    case 'too-large':
      return `${end.kind} ${end.part} ${String(end.bytes)}`
    case 'too-many':
      return `${end.kind} ${end.of} ${String(end.count)}`
    case 'malformed':
      return `${end.kind} ${end.detail}`
    case 'hung-up':
      return `${end.kind} ${end.by}`
  }
}
