/**
 * Failing requests as a .http file, which editors send: https://github.com/Huachao/vscode-restclient and
 * https://www.jetbrains.com/help/idea/exploring-http-syntax.html. First the causes, then what none explains, then minimal failing requests.
 */
import type { Field } from '../model/probe.ts'
import type { Report, ReportedBytes, ReportedExchange } from '../model/report.ts'
import { isWhole } from './bytes.ts'
import { explainedCauses, unexplained } from './causes.ts'
import { baselineLines } from './gates.ts'
import { headline } from './headline.ts'
import { capital } from './report-summary.ts'
import { cut, visible, visibleLine } from './visible.ts'

interface Entry {
  readonly title: string
  readonly method: string
  readonly url: string
  readonly headers: readonly Field[]
  readonly body: ReportedBytes
  /** Where the request stands in report.json. */
  readonly place: string
}

const MAX_TITLE = 300
const MAX_VALUE = 4000
/** UTF-16 units of one body, and of the file. */
const MAX_BODY = 100_000
const MAX_FILE = 1_200_000

/** What the editor's client writes itself. */
const own = ['host', 'content-length', 'connection', 'transfer-encoding']

export function drawHttpFile(report: Report): string {
  const failed = report.requirements.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id)
  const head = [
    `# ${line(headline(report), 2000)}`,
    ...(failed.length === 0 ? [] : [`# Failed: ${line(failed.join(' '), 20_000)}`]),
    ...baselineLines(report).map((problem) => `# ${line(problem, 1000)}`),
    '# The key is read from the environment, by the syntax of REST Client for VS Code. In a JetBrains IDE write {{$env.VISION_CONFORMANCE_API_KEY}}.',
    `@baseUrl = ${line(report.target.baseUrl, MAX_VALUE)}`,
    '@apiKey = {{$processEnv VISION_CONFORMANCE_API_KEY}}',
  ].join('\n')
  let room = MAX_FILE - head.length
  const requests = entriesOf(report).map((entry) => {
    const shown = draw(entry, report.target.baseUrl, true)
    const text = shown.length <= room ? shown : draw(entry, report.target.baseUrl, false)
    if (text.length > room) return ''
    room -= text.length
    return text
  })
  return `${[head, ...requests.filter((text) => text !== '')].join('\n\n')}\n`
}

/** Each request once, under the first that it shows. */
function entriesOf(report: Report): readonly Entry[] {
  const { counterexamples = [], exchanges, target } = report
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]))
  const entry = (title: string, { id, request }: ReportedExchange): Entry => ({ title, ...request, place: `exchange ${id}` })
  const causes = explainedCauses(report).flatMap(({ cause, exchange, number, requirements }) =>
    exchange === null
      ? []
      : [entry(`Cause ${String(number)}: ${capital(cause.statement)} (${requirements.map(({ id }) => id).join(' ')})`, exchange)],
  )
  const alone = unexplained(report).flatMap(({ findings, id, title, verdict }) => {
    const exchange = verdict === 'note' ? undefined : byId.get(findings[0]?.exchange ?? '')
    return exchange === undefined ? [] : [entry(`${id} ${title}`, exchange)]
  })
  const minimal = counterexamples.map(({ id, features, request, requirements }): Entry => ({
    title: `${id} ${requirements.join(' ')}: ${features.join(', ')}`,
    method: request.method,
    url: `${target.baseUrl}${request.path}`,
    headers: request.headers,
    body: request.body,
    place: `minimal failing request ${id}`,
  }))
  const seen = new Set<string>()
  return [...causes, ...alone, ...minimal].filter(({ place }) => !seen.has(place) && seen.add(place))
}

function draw({ title, method, url, headers, body, place }: Entry, baseUrl: string, withBody: boolean): string {
  const address = url.startsWith(baseUrl) ? `{{baseUrl}}${url.slice(baseUrl.length)}` : url
  const text = withBody ? textOf(body) : null
  return [
    `### ${line(title, MAX_TITLE)}`,
    ...(text === null ? [`# The body is in report.json, ${line(place, MAX_TITLE)}: it is too long, or cannot stand in this file.`] : []),
    `${line(method, 40)} ${line(address, MAX_VALUE)}`,
    ...headers
      .filter(([name]) => !own.includes(name.toLowerCase()))
      .slice(0, 60)
      .map(([name, value]) => `${line(name, 200)}: ${line(keyApart(value), MAX_VALUE)}`),
    ...(text === null || text === '' ? [] : ['', text]),
  ].join('\n')
}

/** The key as a variable: it is masked in exchanges, and named in minimal failing requests. */
const keyApart = (value: string): string => value.replaceAll('{{key}}', '{{apiKey}}').replace(/^(Bearer )?\*{4,}$/i, '$1{{apiKey}}')

/** Null: it is not here whole, or what stands in it would end the request or act on a reader. */
function textOf(body: ReportedBytes): string | null {
  if (body.length === 0) return ''
  if (body.encoding !== 'utf-8' || body.text.length > MAX_BODY || !isWhole(body)) return null
  return visible(body.text) !== body.text || /^(###|# @|\/\/|<|>)/m.test(body.text) ? null : body.text
}

const line = (text: string, most: number): string => visibleLine(cut(text, most))
