/** fixtures/transcripts as what clients are given: each exchange, and the good twin that it is held beside. For tests only. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { probes } from '../../suites/fixture-probes.support.ts'
import { parsed } from '../../suites/fixture.support.ts'
import type { Transcript } from '../model/transcript.ts'
import { read } from '../reading/reading.ts'
import { isWhole } from './replay.support.ts'

export interface Case {
  /** `SSE-001-violated-null` */
  readonly title: string
  readonly requirement: string
  readonly isGood: boolean
  readonly also: readonly string[]
  readonly transcripts: readonly Transcript[]
}

const named = /^(([A-Z]+-\d{3})-(violated|holds)-[a-z0-9-]+)\.txt$/

/** All files that hold and all that violate, by name. */
export function library(root: string): readonly Case[] {
  const folder = join(root, 'fixtures/transcripts')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((file) => {
      const [, title, requirement, outcome] = named.exec(file.slice(file.lastIndexOf('/') + 1)) ?? []
      if (title === undefined || requirement === undefined) return []
      const { also, transcripts } = parsed(readFileSync(join(folder, file), 'utf8'), probes)
      return [{ title, requirement, isGood: outcome === 'holds', also, transcripts }]
    })
}

/** Whether a client can be shown this exchange: an answer to what it would send, on a path that it knows. */
export const isShowable = (transcript: Transcript): boolean =>
  transcript.probe.method === 'POST' && transcript.probe.path.startsWith('/chat/completions') && isWhole(transcript)

export type Controls = (requirement: string, transcript: Transcript) => Transcript | null

interface Candidate {
  readonly requirement: string
  readonly transcript: Transcript
  readonly isError: boolean
  readonly text: string
}

/**
 * The twin of an exchange: of the good answers to the same request the one whose bytes are most like it; null where there is none. A row that
 * speaks of errors brings its own; elsewhere an error is no answer to a request that others answer.
 */
export function controlsOf(cases: readonly Case[]): Controls {
  const good = new Map<string, Candidate[]>()
  for (const { requirement, transcripts } of cases.filter(({ isGood, also }) => isGood && also.length === 0))
    for (const transcript of transcripts.filter((one) => one.end.kind === 'complete' && isShowable(one))) {
      const { name } = transcript.probe
      const candidate = { requirement, transcript, isError: isError(transcript), text: textOf(transcript) }
      good.set(name, [...(good.get(name) ?? []), candidate])
    }
  return (requirement, transcript) => {
    const text = textOf(transcript)
    const all = good.get(transcript.probe.name) ?? []
    const own = all.filter((one) => one.requirement === requirement)
    const answers = all.filter((one) => !one.isError)
    const speaksOfErrors = own.some((one) => one.isError) && (own.every((one) => one.isError) || isError(transcript))
    const fit = speaksOfErrors ? own : answers.length > 0 ? answers : all
    const ranked = fit.map((one) => ({ ...one, rank: likeness(text, one.text) })).sort((a, b) => b.rank - a.rank)
    return ranked[0]?.transcript ?? null
  }
}

/** Whether the answer is an error, by its status or in its stream. */
export const isError = (transcript: Transcript): boolean =>
  (transcript.head?.status ?? 0) >= 400 || textOf(transcript).includes('{"error":')

/** The body, with any content coding undone. */
export const textOf = (transcript: Transcript): string => Buffer.from(read(transcript).body).toString('utf8')

/** How much two texts have in common at their ends, and how near they are in length. */
function likeness(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  let before = 0
  while (before < length && a[before] === b[before]) before += 1
  let after = 0
  while (after < length - before && a.at(-1 - after) === b.at(-1 - after)) after += 1
  return (before + after) / Math.max(a.length, b.length, 1)
}
