/** One exchange: what was sent, what came back, when, and how to send it again. */
import { fileIn } from '../model/curl-words.ts'
import type { Field } from '../model/probe.ts'
import type { Evidence } from '../model/finding.ts'
import type { ReportedExchange } from '../model/report.ts'
import { endInWords } from '../protocol/exchange-end.ts'
import { singleQuoted } from '../protocol/shell.ts'
import { duration, grouped, instant } from './figures.ts'
import { type Range, bodyHtml } from './html-body.ts'
import { thumbnails } from './html-images.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { timeline } from './html-timeline.ts'
import { writtenHtml } from './html-written.ts'
import { base64Apart, cut } from './visible.ts'

const MAX_FIELDS = 60
const MAX_VALUE = 400
/** Longer than this a command is not in the page, UTF-16 units; the images of most requests fit. */
const MAX_CURL = 24_000

export const exchangeAnchor = (id: string): string => `exchange-${anchor(id)}`

/** `evidence`: what is marked in it. `limit`: of each body, UTF-16 units. */
export function drawExchange(exchange: ReportedExchange, evidence: readonly Evidence[], range: Range | null, limit: number): Html {
  const { id, purpose, request, status, headers, body } = exchange
  const named = evidence.flatMap((one) => (one.kind === 'header' ? [one.name.toLowerCase()] : []))
  return markup`<details class="exchange" id="${exchangeAnchor(id)}">
    <summary>Exchange <code>${seen(id)}</code> <span class="brief">${briefly(exchange)}</span></summary>
    <div class="inside">
      <p>${seen(cut(purpose, 600))}</p>
      <div class="answered">${thumbnails(request.body)}<div>${writtenHtml(body)}</div></div>
      <h4>Request</h4>
      <p class="line"><code>${seen(request.method)} ${seen(cut(request.url, 600))}</code></p>
      ${fields(request.headers, 'Header fields of the request', [])}
      ${bodyHtml(request.body, 'Body of the request', { limit, range: null })}
      <h4>Response</h4>
      <p class="line">
        ${status === null ? 'No status' : markup`Status <code>${status}</code>`}; ${seen(cut(endInWords(exchange.end), 400))}. Sent
        ${instant(exchange.startedAt)}, ended after ${duration(exchange.durationUs)}.
      </p>
      ${fields(headers, 'Header fields of the response', named)} ${timeline(exchange, range)}
      ${bodyHtml(body, 'Body of the response', { limit, range })}
      <h4>Send it again</h4>
      ${curlHtml(request.curl, id)}
    </div>
  </details>`
}

const briefly = ({ request, status, durationUs }: ReportedExchange): Html =>
  markup`${seen(request.method)}, ${status === null ? 'no status' : `status ${String(status)}`}, ${duration(durationUs)}`

function fields(list: readonly Field[], caption: string, named: readonly string[]): Html {
  if (list.length === 0) return nothing
  const rows = list.slice(0, MAX_FIELDS).map(([name, value]) => {
    const hit = named.includes(name.toLowerCase())
    const shown = seen(cut(value, MAX_VALUE))
    return markup`<tr>
      <th scope="row">${seen(cut(name, MAX_VALUE))}</th>
      <td>${hit ? markup`<mark>${shown}</mark>` : shown}</td>
    </tr>`
  })
  const rest = list.length > MAX_FIELDS ? markup`<p class="none">${list.length - MAX_FIELDS} more fields in report.json.</p>` : nothing
  return markup`<table class="fields">
      <caption>${caption}</caption>
      <tbody>
        ${rows}
      </tbody>
    </table>
    ${rest}`
}

/** The command whole, so that what is copied works; where it is too long, the command that takes it out of report.json. */
export function curlHtml(curl: string, id: string): Html {
  if (curl.length <= MAX_CURL) return markup`${fileNote(curl)}${copyable(curl, 'Command that sends the request again')}`
  const note = markup`<p class="none">The command is ${grouped(curl.length)} characters long; report.json has it, at exchange <code>${seen(id)}</code>.</p>`
  const taken = `jq -r --arg id ${singleQuoted(id)} '.exchanges[] | select(.id == $id).request.curl' report.json | sh`
  return markup`${note}${copyable(taken, 'Command that sends the request again, taken from report.json')}`
}

/** Where the line finds the body that it sends. */
function fileNote(curl: string): Html {
  const file = fileIn(curl)
  return file === null ? nothing : markup`<p class="label">Run it in the folder of this page, where <code>${file}</code> is the body.</p>`
}

/** A command to take along; the button appears where scripts run. */
export const copyable = (command: string, name: string): Html =>
  markup`<div class="command">
    <pre tabindex="0" role="group" aria-label="${name}">
${commandHtml(command)}</pre>
    <button type="button" class="copy" hidden>Copy</button>
  </div>`

/** Long Base64 is folded by the style sheet alone: what is copied is whole. */
const commandHtml = (command: string): Html =>
  markup`${base64Apart(command).map(({ text, isBase64 }) => (isBase64 ? markup`<span class="base64">${seen(text)}</span>` : seen(text)))}`
