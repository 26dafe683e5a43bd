/** Sends a counterexample of a report again, and says whether it still shows what it showed. */
import { requirementOf } from '../contract/catalogue.ts'
import type { Written } from '../options/schema.ts'
import { cut, visibleLine } from '../reporters/visible.ts'
import { replay } from '../run/replay.ts'
import { counterexampleOf } from './corpus-files.ts'
import type { Host } from './host.ts'
import { readReport } from './report-file.ts'
import { UsageError } from '../options/usage-error.ts'
import { print } from './guarded-output.ts'
import { runOptions } from './settings.ts'

/** Gives the exit code: 1 where it still shows, 0 where it does not, 3 where nothing was answered. */
export async function replayed(path: string, id: string, written: Written, host: Host): Promise<number> {
  const report = readReport(path, 'replay')
  const kept = counterexampleOf(report, id)
  const { baseUrl } = written
  // A report is data, whoever wrote it: the key goes nowhere that it names.
  if (baseUrl === undefined)
    throw new UsageError(`name the endpoint to test; the report is about ${visibleLine(cut(report.target.baseUrl, MAX_URL))}`, 'baseUrl')
  const { still, violated, answer } = await replay(
    runOptions(written, { environment: host.environment, today: new Date() }, baseUrl, null),
    kept,
  )
  const was = kept.kind === 'refusal' ? `refused: ${kept.features.join(', ')}` : titles(kept.requirements)
  const now = still === null ? `Undecided: ${answer}` : still ? `Still failing: ${answer}` : `Fixed: ${answer}`
  const others = violated.filter((one) => !kept.requirements.includes(one))
  print(`${kept.id}  ${was}\n${now}\n${still === false && others.length > 0 ? `Now violated: ${titles(others)}\n` : ''}`, host.stdout)
  return still === null ? 3 : still ? 1 : 0
}

const MAX_URL = 300

const titles = (ids: readonly string[]): string => ids.map((id) => `${id} ${requirementOf(id)?.title ?? ''}`).join('; ')
