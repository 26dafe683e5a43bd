import type { Report, ReportedBytes } from '../model/report.ts'

/** Where what an endpoint sent ends up in a report. */
export const places = ['model', 'because', 'saw', 'pointer', 'purpose', 'header', 'curl', 'request', 'response', 'cause'] as const
export type Place = (typeof places)[number]

/** Ends of elements and sections, handlers, controls, turns of direction, a lone surrogate, a noncharacter. */
const piece = '</script><img src=x onerror=alert(1)>]]>\u0000\u001b[31m\u202e\ud800"\'`|&\ufffe\r\n'
const megabytes = 50
const flood = piece.repeat(Math.ceil((megabytes * 1_000_000) / piece.length))

/** The report with 50 MB of hostile text in each of these places. The string is one, so that many places cost no more than one. */
export function flooded(report: Report, wanted: readonly Place[]): Report {
  const [exchange] = report.exchanges
  const [row] = report.requirements
  if (exchange === undefined || row === undefined) throw new Error('the golden is empty')
  const at = (place: Place, defaults: string): string => (wanted.includes(place) ? flood : defaults)
  const body = (place: Place, defaults: ReportedBytes): ReportedBytes =>
    wanted.includes(place) ? { encoding: 'utf-8', text: flood, from: 0, length: flood.length } : defaults
  const evidence = [{ kind: 'bytes', from: 100, to: flood.length } as const, { kind: 'pointer', pointer: at('pointer', '/a') } as const]
  return {
    ...report,
    causes: [
      {
        statement: at('cause', 's'),
        effect: 'other',
        harm: at('cause', 'h'),
        requirements: [row.id, at('cause', 'r')],
        exchanges: [],
        shares: [],
      },
    ],
    target: { ...report.target, model: at('model', 'm') },
    requirements: [
      {
        ...row,
        verdict: 'fail',
        because: at('because', 'b'),
        findings: [{ saw: at('saw', 's'), wanted: 'w', exchange: exchange.id, evidence }],
      },
    ],
    exchanges: [
      {
        ...exchange,
        purpose: at('purpose', 'p'),
        headers: [['X-Name', at('header', 'h')]],
        request: { ...exchange.request, body: body('request', exchange.request.body), curl: at('curl', 'c') },
        body: body('response', exchange.body),
      },
    ],
  }
}
