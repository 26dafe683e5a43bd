/** Counterexamples as they stand in a report and in the files of a corpus. */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Counterexample } from '../model/counterexample.ts'
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { MAX_RECORD_BYTES, textOf, unreadable } from './bounded-file.ts'
import { writtenWhole } from './guarded-output.ts'
import { suggestion } from '../options/nearest.ts'
import { whyNotReplayed } from '../run/replayable.ts'
import { cut, visibleLine } from '../reporters/visible.ts'
import { UsageError } from '../options/usage-error.ts'

/** Those of a folder, in the order of their names; a folder that is not there yet holds none. Throws a UsageError for a file that is none. */
export function corpusIn(folder: string): readonly Counterexample[] {
  return filesIn(folder).map((name) => counterexampleFrom(parsed(join(folder, name)), join(folder, name)))
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^G-[0-9a-f]{8}\.json$/.test(name))
      .sort()
  } catch (error) {
    if (Reflect.get(Object(error), 'code') === 'ENOENT') return []
    throw new UsageError(`${folder} ${unreadable(error)}`, 'corpus')
  }
}

/** Keeps what reproduced: a file each, and what stands there already stays. Refusals are no defects, and not kept. */
export function saveFailingRequests(folder: string, { counterexamples = [] }: Report): readonly string[] {
  const lasting = counterexamples.filter(({ kind, reproduced }) => kind === 'breach' && reproduced)
  if (lasting.length === 0) return []
  mkdirSync(folder, { recursive: true })
  return lasting.map((one) => {
    const path = join(folder, `${one.id}.json`)
    return writtenWhole(path, `${JSON.stringify(one, null, 2)}\n`)
  })
}

/** The counterexample of that id in a report. Throws a UsageError where there is none. */
export function counterexampleOf({ counterexamples = [] }: Report, id: string): Counterexample {
  const ids = counterexamples.map((one) => one.id)
  const found = counterexamples[ids.indexOf(id)]
  if (found !== undefined) return counterexampleFrom(found, id)
  throw new UsageError(
    ids.length === 0
      ? 'the report has no minimal failing requests'
      : `the report has no minimal failing request "${id}"${suggestion(id, ids)}; it has ${ids.join(', ')}`,
  )
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(textOf(path, MAX_RECORD_BYTES))
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function counterexampleFrom(value: unknown, path: string): Counterexample {
  if (!isCounterexample(value)) throw new UsageError(`${path} is not a minimal failing request`)
  const { body } = value.request
  const problem = whyNotReplayed(value.request)
  if (problem !== null) throw new UsageError(`${path}: ${visibleLine(cut(problem, MAX_PROBLEM))}`)
  return { ...value, request: { ...value.request, body: Buffer.from(body.text, body.encoding === 'base64' ? 'base64' : 'utf8') } }
}

const MAX_PROBLEM = 300

function isCounterexample(value: unknown): value is ReportedCounterexample {
  const { id, kind, requirements, features, path, request } = Object(value) as Readonly<Record<string, unknown>>
  const { method, path: target, headers, body } = Object(request) as Readonly<Record<string, unknown>>
  const { encoding, text } = Object(body) as Readonly<Record<string, unknown>>
  return (
    [id, path, method, target, text].every((one) => typeof one === 'string') &&
    (kind === 'breach' || kind === 'refusal') &&
    [requirements, features].every((list) => Array.isArray(list) && list.every((one) => typeof one === 'string')) &&
    (encoding === 'utf-8' || encoding === 'base64') &&
    Array.isArray(headers) &&
    headers.every((field) => Array.isArray(field) && field.length === 2 && field.every((one) => typeof one === 'string'))
  )
}
