/** --github: what GitHub shows of a step: annotations, a summary, outputs. https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Report } from '../model/report.ts'
import { withoutCommands } from '../reporters/visible.ts'
import { append } from './guarded-output.ts'
import { drawGithub } from '../reporters/github.ts'
import { drawMarkdown } from '../reporters/markdown.ts'
import type { Environment } from './host.ts'

/** As was asked, else whether this runs there. */
export const wantsGithub = (asked: boolean | undefined, environment: Environment): boolean =>
  asked ?? environment['GITHUB_ACTIONS'] === 'true'

/** A text in which no line is taken for a command, whatever an endpoint wrote: the word that ends this is drawn anew each time. */
export function asPlainLines(text: string): string {
  const word = randomUUID()
  return `::stop-commands::${word}\n${withoutCommands(text)}::${word}::\n`
}

/** The annotations, for standard output. The summary and the outputs go where the environment says; `out` is the folder of the run. */
export function formatGithub(report: Report, out: string, environment: Environment): string {
  appendTo(environment['GITHUB_STEP_SUMMARY'], drawMarkdown(report))
  appendTo(environment['GITHUB_OUTPUT'], outputs(report, out))
  return drawGithub(report)
}

function appendTo(path: string | undefined, text: string): void {
  if (path !== undefined && path !== '') append(path, text)
}

function outputs({ counts, verdict }: Report, out: string): string {
  const named: Readonly<Record<string, string>> = {
    verdict,
    conformant: String(verdict === 'conformant' || verdict === 'conformant-with-warnings'),
    failed: String(counts.fail),
    warned: String(counts.warn),
    waived: String(counts.waived),
    report: join(out, 'report.json'),
    page: join(out, 'report.html'),
  }
  return Object.entries(named)
    .map(([name, value]) => `${name}=${value.replace(/[\r\n]/g, ' ')}\n`)
    .join('')
}
