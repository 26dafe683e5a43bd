/** The formats that a report is drawn in. The laws in laws.test.ts are asked of each of them. */
import type { Report } from '../model/report.ts'
import { drawBadge } from './badge.ts'
import { drawClaim, sealAgain } from './claim.ts'
import { drawCodeQuality } from './code-quality.ts'
import { drawCtrf } from './ctrf.ts'
import { drawGithub } from './github.ts'
import { badgeWithheld, claimWithheld } from './headline.ts'
import { drawHtml } from './html.ts'
import { drawHttpFile } from './http-file.ts'
import { drawJson } from './json.ts'
import { drawJunit } from './junit.ts'
import { drawMarkdown } from './markdown.ts'
import { drawOtlp } from './otlp.ts'
import { drawPrometheus } from './prometheus.ts'
import { drawSarif } from './sarif.ts'

export interface Reporter {
  readonly name:
    'json' | 'html' | 'junit' | 'md' | 'sarif' | 'badge' | 'claim' | 'github' | 'ctrf' | 'codequality' | 'http' | 'prometheus' | 'otlp'
  /** The name of its file in the folder of a run. */
  readonly file: string
  /** Whether each run writes it, or only one that is asked to. */
  readonly written: 'always' | 'on request'
  readonly draw: (report: Report) => string
  /** Why this report is not shown in that format, in words; null: it is. Absent: it always is. */
  readonly withheld?: (report: Report) => string | null
  /** Of a text in which a secret was masked after it was drawn. Absent: it stays as it is. */
  readonly changed?: (text: string) => string
}

export const reporters: readonly Reporter[] = [
  { name: 'json', file: 'report.json', written: 'always', draw: drawJson },
  { name: 'html', file: 'report.html', written: 'always', draw: drawHtml },
  { name: 'junit', file: 'junit.xml', written: 'always', draw: drawJunit },
  { name: 'md', file: 'report.md', written: 'on request', draw: drawMarkdown },
  { name: 'sarif', file: 'report.sarif', written: 'on request', draw: drawSarif },
  { name: 'badge', file: 'badge.svg', written: 'on request', draw: drawBadge, withheld: badgeWithheld },
  { name: 'claim', file: 'claim.json', written: 'on request', draw: drawClaim, withheld: claimWithheld, changed: sealAgain },
  { name: 'ctrf', file: 'ctrf.json', written: 'on request', draw: drawCtrf },
  { name: 'codequality', file: 'gl-code-quality.json', written: 'on request', draw: drawCodeQuality },
  { name: 'http', file: 'failing.http', written: 'on request', draw: drawHttpFile },
  { name: 'prometheus', file: 'metrics.prom', written: 'on request', draw: drawPrometheus },
  { name: 'otlp', file: 'metrics.otlp.json', written: 'on request', draw: drawOtlp },
  { name: 'github', file: 'annotations.txt', written: 'on request', draw: drawGithub },
]
