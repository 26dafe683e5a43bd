/** How a finding is sent again: the minimal failing request where there is one, else the exchange that shows it. */
import { inFolder } from '../model/curl-words.ts'
import { shellWord } from '../protocol/shell.ts'
import type { Report, ReportedExchange } from '../model/report.ts'

export interface Reproduction {
  readonly curl: string
  /** The id of the minimal failing request; null: it is the exchange's own. */
  readonly minimal: string | null
}

/** `requirements`: those of the finding, the one that names it first. Null: the report holds neither. */
export function reproductionOf(
  { counterexamples = [] }: Report,
  requirements: readonly { readonly id: string }[],
  exchange: ReportedExchange | null,
): Reproduction | null {
  const [named] = requirements
  const minimal = counterexamples.find(
    ({ kind, reproduced, requirements: shown }) => kind === 'breach' && reproduced && named !== undefined && shown.includes(named.id),
  )
  if (minimal !== undefined) return { curl: minimal.curl, minimal: minimal.id }
  return exchange === null ? null : { curl: exchange.request.curl, minimal: null }
}

/** The line on one line, its file named from where it is read. `folder`: that of the report; null: it is read there. */
export function oneLine(curl: string, folder: string | null): string {
  const line = curl.replace(/\s?\\\n\s*/g, ' ')
  return folder === null || folder === '.' ? line : inFolder(line, shellWord(folder))
}
