/** The reporters whose files a run writes. The laws in laws.test.ts are asked of each of them. */
import type { Report } from '../model/report.ts'
import { drawHtml } from './html.ts'
import { drawJson } from './json.ts'
import { drawJunit } from './junit.ts'

export interface Reporter {
  readonly name: 'json' | 'junit' | 'html'
  /** The name of its file in the folder of a run. */
  readonly file: string
  readonly draw: (report: Report) => string
}

export const reporters: readonly Reporter[] = [
  { name: 'json', file: 'report.json', draw: drawJson },
  { name: 'junit', file: 'junit.xml', draw: drawJunit },
  { name: 'html', file: 'report.html', draw: drawHtml },
]
