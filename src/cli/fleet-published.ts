/** Reports that vendors published: a folder each, with claim.json and transcripts.ndjson. One is taken in only if `verify` would verify it. */
import { type Dirent, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Published, Refused } from '../fleet/site/site.ts'
import { publishedRow } from '../fleet/site/row.ts'
import type { Report } from '../model/report.ts'
import { UsageError } from '../options/usage-error.ts'
import { drawHtml } from '../reporters/html.ts'
import { judge } from '../run/judge.ts'
import { FileProblem, MAX_RECORD_BYTES, MAX_WRITTEN_BYTES, bytesOf, unreadable } from './bounded-file.ts'
import { linkFile } from './fleet-links.ts'
import { writtenWhole } from './guarded-output.ts'
import { madeFolder } from './output.ts'
import { recordName } from './output-folder.ts'
import { verified } from './verification.ts'

export interface TakenIn {
  readonly published: readonly Published[]
  readonly refused: readonly Refused[]
}

/** Writes what is taken in to `published/` of the site. Throws a UsageError where the directory cannot be read. */
export async function takenIn(directory: string, out: string): Promise<TakenIn> {
  rmSync(join(out, 'published'), { recursive: true, force: true })
  const published: Published[] = []
  const refused: Refused[] = []
  for (const folder of claimFolders(directory)) {
    const name = relative(directory, folder) || '.'
    const one = await examined(folder)
    if ('because' in one) refused.push({ folder: name, because: one.because })
    else {
      // No name of a folder is a path of its own: a site keeps them side by side.
      const own = encodeURIComponent(name).replace(/^\./, '%2E')
      const target = madeFolder(join(out, 'published', own))
      writtenWhole(join(target, 'report.html'), drawHtml(one.report))
      for (const file of ['claim.json', recordName]) linkFile(join(folder, file), join(target, file))
      const address = `published/${encodeURIComponent(own)}`
      published.push({ folder: encodeURIComponent(own), row: publishedRow(one.report, `${address}/report.html`), unproven: one.unproven })
    }
  }
  return { published, refused }
}

/** Sorted, so that the same directory gives the same site. Links are not followed. */
function claimFolders(directory: string): readonly string[] {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  } catch (error) {
    throw new UsageError(`${directory} ${unreadable(error)}`, 'published')
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'claim.json')
    .map(({ parentPath }) => parentPath)
    .sort()
}

type Examined = { readonly report: Report; readonly unproven: readonly string[] } | { readonly because: string }

async function examined(folder: string): Promise<Examined> {
  try {
    const claim = bytesOf(join(folder, 'claim.json'), MAX_WRITTEN_BYTES).toString('utf8')
    const evidence = bytesOf(join(folder, recordName), MAX_RECORD_BYTES)
    const judged: Report[] = []
    const { outcome, steps, unproven } = await verified(claim, evidence, async (record) => {
      const report = await judge(record)
      judged.push(report)
      return report
    })
    const [report] = judged
    const reasons = steps.filter((step) => step.outcome === 'failed' || step.outcome === 'undecided').map(({ text }) => text)
    return outcome === 'verified' && report !== undefined ? { report, unproven } : { because: reasons.join(' ') }
  } catch (error) {
    if (error instanceof FileProblem) return { because: `claim.json or ${recordName} ${error.message}.` }
    throw error
  }
}
