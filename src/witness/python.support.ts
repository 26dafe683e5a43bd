/**
 * Clients of Python as witnesses: `npm run witness -- python` replays fixtures to them outside the tests, and writes what each lost into
 * fixtures/witness/python.json. The rows and the tests read it from there. For tests only.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Break } from '../model/requirement.ts'
import type { Transcript } from '../model/transcript.ts'
import { type ClientRequest, type Fitting, fits, isStreamed, requestFactsOf } from './clients.support.ts'
import { type Case, type Controls, isError, isShowable, textOf } from './library.support.ts'
import { isGiven } from './loopback.support.ts'
import { type Outcome, listed, losses } from './outcome.support.ts'

export interface PythonUse extends Fitting {
  /** The package, as requirements.txt names it. */
  readonly package: string
  /** Of scripts/witness/python, without its ending. */
  readonly module: string
  /** The name of the client that readers know. */
  readonly client: string
  readonly use: string
}

const openai = { package: 'openai', module: 'with_openai', client: 'openai-python' }
const langchain = { package: 'langchain-openai', module: 'with_langchain', client: 'langchain-openai' }
const litellm = { package: 'litellm', module: 'with_litellm', client: 'LiteLLM' }
const agents = { package: 'openai-agents', module: 'with_agents', client: 'OpenAI Agents SDK for Python' }

/** Those that most people use come first. */
export const pythonUses: readonly PythonUse[] = [
  { ...openai, use: 'iteration', streamed: true, many: true },
  { ...openai, use: '.stream()', streamed: true, many: true },
  { ...openai, use: '.create()', streamed: false, many: true },
  { ...openai, use: '.parse()', streamed: false, many: true },
  { ...langchain, use: '.stream()', streamed: true, many: false },
  { ...langchain, use: '.invoke()', streamed: false, many: false },
  { ...litellm, use: 'completion(stream=True)', streamed: true, many: false },
  { ...litellm, use: 'completion()', streamed: false, many: true },
  { ...agents, use: 'Runner.run_streamed', streamed: true, many: false },
  { ...agents, use: 'Runner.run', streamed: false, many: false },
]

export interface PythonRecord {
  /** By package. */
  readonly versions: Readonly<Record<string, string>>
  /** By the title of a fixture that violates. */
  readonly fixtures: Readonly<Record<string, Seen>>
}

interface Seen {
  /** Of what was served and asked for: another response shows something else. */
  readonly digest: string
  /** By client and use, what was lost beside the control; a use that gave as much as with the control is not named. */
  readonly lost: Readonly<Record<string, readonly string[]>>
}

export const recordFile = 'fixtures/witness/python.json'

export const recordIn = (root: string): PythonRecord => JSON.parse(readFileSync(join(root, recordFile), 'utf8')) as PythonRecord

/** One line a fixture. @public scripts/witness/python.js bundles it. */
export function recordText({ versions, fixtures }: PythonRecord): string {
  const lines = Object.entries(fixtures).map(([title, seen]) => `    ${JSON.stringify(title)}: ${JSON.stringify(seen)}`)
  return `{\n  "versions": ${JSON.stringify(versions)},\n  "fixtures": {\n${lines.join(',\n')}\n  }\n}\n`
}

export interface Pair {
  readonly transcript: Transcript
  readonly control: Transcript
}

/** The exchanges of a fixture that these clients can be given, each with its control. */
export function pairsOf({ requirement, transcripts }: Case, controls: Controls): readonly Pair[] {
  return transcripts.filter(isShowable).flatMap((transcript) => {
    const control = controls(requirement, transcript)
    return control !== null && isGiven(transcript) && isGiven(control) ? [{ transcript, control }] : []
  })
}

const digestOf = (pairs: readonly Pair[]): string =>
  createHash('sha256')
    .update(JSON.stringify(pairs.map(({ transcript }) => servedOf(transcript))))
    .digest('hex')
    .slice(0, 12)

function servedOf(transcript: Transcript): unknown {
  const { head, pieces, end } = transcript
  const fields = head === null ? null : [head.version, head.status, head.reason, head.headers]
  return [
    fields,
    pieces.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    end.kind,
    isStreamed(transcript),
    requestFactsOf(transcript),
  ]
}

export interface Job {
  readonly transcript: Transcript
  readonly use: PythonUse
  readonly request: ClientRequest
}

/** Each exchange once for each use that can send its request. @public scripts/witness/python.js bundles it. */
export function jobsOf(transcripts: Iterable<Transcript>): readonly Job[] {
  return [...new Set(transcripts)].flatMap((transcript) =>
    pythonUses.filter((use) => fits(use, transcript)).map((use) => ({ transcript, use, request: requestFactsOf(transcript) })),
  )
}

const keyOf = ({ client, use }: PythonUse): string => `${client} ${use}`

export type Outcomes = ReadonlyMap<Transcript, ReadonlyMap<PythonUse, Outcome>>

/**
 * What the record says of a fixture. A use that fails on a response that is no error, as `.parse()` does where a response was cut short, shows
 * nothing. @public scripts/witness/python.js bundles it. */
export function seenIn(title: string, pairs: readonly Pair[], outcomes: Outcomes): Seen {
  const lost: Record<string, readonly string[]> = {}
  for (const use of pythonUses) {
    const found = pairs.flatMap(({ transcript, control }) => {
      const [good, seen] = [outcomes.get(control)?.get(use), outcomes.get(transcript)?.get(use)]
      if (good?.kind === 'hung') throw new Error(`${keyOf(use)} hung on ${control.id}, the control in ${title}`)
      if (good === undefined || seen === undefined || (good.kind === 'threw' && !isError(control))) return []
      const words = losses(good, seen, textOf(transcript))
      return words.length === 0 ? [] : [listed(words)]
    })
    if (found.length > 0) lost[keyOf(use)] = [...new Set(found)]
  }
  return { digest: digestOf(pairs), lost }
}

export const shownInRecord = (title: string): string => `${recordFile}: ${title}`

/** A break that the record shows. */
export const isOfPython = ({ shown }: Break): boolean => shown.startsWith(`${recordFile}: `)

/** The fixtures that are as they were when they were replayed. What was changed since counts as not seen. */
export const currentOf = (record: PythonRecord, cases: readonly Case[], controls: Controls): readonly Case[] =>
  cases.filter((one) => {
    const digest = record.fixtures[one.title]?.digest
    return digest !== undefined && digest === digestOf(pairsOf(one, controls))
  })

/**
 * How a requirement tells it, given the titles of its fixtures: for each use the harm that most of them show, and the uses of a client
 * with the same harm together, so that the list stays readable.
 */
export function pythonBreaks(record: PythonRecord, titles: readonly string[]): readonly Break[] {
  const worst = pythonUses.flatMap((use) => {
    const found = titles.flatMap((title) => (record.fixtures[title]?.lost[keyOf(use)] ?? []).map((harm) => ({ title, harm })))
    const count = (harm: string): number => found.filter((one) => one.harm === harm).length
    const [first] = found.toSorted((a, b) => count(b.harm) - count(a.harm))
    return first === undefined ? [] : [{ ...first, use }]
  })
  const isSame = (a: (typeof worst)[number], b: (typeof worst)[number]): boolean => a.use.client === b.use.client && a.harm === b.harm
  return worst
    .filter((one, at) => worst.findIndex((other) => isSame(one, other)) === at)
    .map((one) => {
      const uses = worst.filter((other) => isSame(one, other)).map(({ use }) => use.use)
      const harm = uses.length === 1 ? one.harm : inPlural(one.harm)
      return {
        client: `${one.use.client} ${record.versions[one.use.package] ?? ''}`,
        how: `${listed(uses)} ${harm}`,
        shown: shownInRecord(one.title),
      }
    })
}

/** The verbs of losses, for several uses. */
const inPlural = (harm: string): string =>
  harm.replace(/(^|, | and )(fails|ends|gives|waits|takes|loses|runs|makes) /g, (clause) => clause.replace(/s $/, ' '))
