/** `fleet merge DIR…`: the parts of all shards as one fleet.json, with the report of each pair. */
import { copyFileSync, existsSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { problems } from '../contract/validate.ts'
import { textDigest } from '../fleet/digest.ts'
import { type FoundPart, assertTogether, fleetOf, pairWith, pairWithout, resultsOf } from '../fleet/merge.ts'
import type { FleetPair, FleetPart, PairResult, PlannedPair } from '../model/fleet.ts'
import type { Report } from '../model/report.ts'
import { fleetMergeOptions } from '../options/fleet-options.ts'
import { type WrittenOf, withDefaults } from '../options/option.ts'
import { UsageError } from '../options/usage-error.ts'
import { counted } from '../reporters/figures.ts'
import { shownJson } from '../reporters/json.ts'
import { version } from '../run/version.ts'
import { FileProblem, MAX_RECORD_BYTES, bytesOf } from './bounded-file.ts'
import { partName, readPart } from './fleet-file.ts'
import { print, writtenWhole } from './guarded-output.ts'
import type { Host } from './host.ts'
import { madeFolder, writtenLines } from './output.ts'
import { lockFolder } from './output-folder.ts'
import { guardEnvironment } from './settings.ts'

/** What is taken along of a pair's folder, where it is there. */
const taken = ['report.json', 'report.html', 'claim.json', 'badge.svg']
const fleetName = 'fleet.json'
const reportsName = 'reports'
/** In the folder of the reports: it is of a merge, and the next one may remove it. */
const markName = '.fleet'

/** Gives the exit code. Throws a UsageError before anything is written. */
export function fleetMerge(
  folders: readonly string[],
  written: WrittenOf<typeof fleetMergeOptions>,
  { environment, stdout }: Host,
): number {
  guardEnvironment(environment)
  const { out, allowMissing } = withDefaults(written, fleetMergeOptions)
  assertApart(folders, out)
  const found = folders.map((folder): FoundPart => ({ folder, part: readPart(folder) }))
  assertTogether(found, version, allowMissing)
  const results = resultsOf(found, allowMissing)
  const plan = planOf(found)
  const pairs = plan.pairs.map((pair) => pairOf(pair, results.get(pair.id), plan))
  const unlock = lockFolder(madeFolder(out))
  try {
    // The last merge is gone before this one begins: fleet.json stands for all of it.
    rmSync(join(out, fleetName), { force: true })
    rmSync(join(out, reportsName), { recursive: true, force: true })
    mkdirSync(join(out, reportsName))
    writtenWhole(join(out, reportsName, markName), '')
    for (const pair of pairs)
      if (pair.folder !== null) copyReports(join(results.get(pair.id)?.folder ?? '', pair.id), join(out, pair.folder))
    const path = writtenWhole(join(out, fleetName), shownJson(fleetOf(plan, pairs, version)))
    print(`${summaryOf(pairs)}\n${writtenLines([path])}`, stdout)
    return 0
  } catch (error) {
    const code: unknown = Reflect.get(Object(error), 'code')
    if (typeof code !== 'string') throw error
    throw new UsageError(`${out} cannot be written (${code})`, 'out')
  } finally {
    unlock()
  }
}

/** All parts have the same plan by now. */
function planOf([first]: readonly FoundPart[]): FleetPart['plan'] {
  if (first === undefined) throw new UsageError('fleet merge needs at least one part')
  return first.part.plan
}

/** Throws a UsageError where the merge would overwrite a part, or what is no merge. */
function assertApart(folders: readonly string[], out: string): void {
  const repeated = folders.find((folder, at) => folders.findIndex((other) => resolve(other) === resolve(folder)) !== at)
  if (repeated !== undefined) throw new UsageError(`${repeated} is named twice`)
  if (folders.some((folder) => resolve(folder) === resolve(out)) || existsSync(join(out, partName)))
    throw new UsageError(`${out} holds a part: choose another directory with --out`, 'out')
  const reports = join(out, reportsName)
  if (existsSync(reports) && !existsSync(join(reports, markName)))
    throw new UsageError(`${reports} was not written by a merge: choose another directory with --out`, 'out')
}

function pairOf(pair: PlannedPair, result: (PairResult & { readonly folder: string }) | undefined, plan: FleetPart['plan']): FleetPair {
  if (result?.outcome !== 'reported') return pairWithout(pair, result)
  const path = join(result.folder, pair.id, 'report.json')
  const bytes = reportBytes(path)
  if (textDigest(bytes) !== result.reportDigest) throw new UsageError(`${path} is truncated or was changed: it does not match its digest`)
  return pairWith(pair, parsedReport(path, bytes), result.reportDigest, plan)
}

function reportBytes(path: string): Buffer {
  try {
    return bytesOf(path, MAX_RECORD_BYTES)
  } catch (error) {
    if (error instanceof FileProblem) throw new UsageError(`${path} ${error.message}`)
    throw error
  }
}

function parsedReport(path: string, bytes: Buffer): Report {
  const value = jsonIn(bytes)
  if (problems('report', value).length > 0) throw new UsageError(`${path} is not a report of vision-conformance`)
  return value as Report
}

function jsonIn(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

/** Byte for byte: the digests hold. A link may lead out of the part. */
function copyReports(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const name of taken)
    if (lstatSync(join(from, name), { throwIfNoEntry: false })?.isFile() === true) copyFileSync(join(from, name), join(to, name))
}

function summaryOf(pairs: readonly FleetPair[]): string {
  const count = (outcome: FleetPair['outcome']): number => pairs.filter((pair) => pair.outcome === outcome).length
  const others = (['start-failed', 'crashed', 'missing'] as const).filter((outcome) => count(outcome) > 0)
  const list = others.map((outcome) => `${String(count(outcome))} ${outcome}`).join(', ')
  return `${counted(count('reported'), 'report')} of ${counted(pairs.length, 'run')}${list === '' ? '' : `: ${list}`}`
}
