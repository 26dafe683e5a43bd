/** The smallest requests that chance led to: what each shows, how it was come by, and how it is sent again. */
import { largest } from '../model/extremes.ts'
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { counted, grouped } from './figures.ts'
import { bodyHtml } from './html-body.ts'
import { copyable } from './html-exchange.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { cut } from './visible.ts'

const most = 20
const MAX_BODY = 12_000

/** Nothing where no request was drawn that showed anything. */
export function drawFailingRequests({ counterexamples = [] }: Report): Html {
  if (counterexamples.length === 0) return nothing
  const rest =
    counterexamples.length > most ? markup`<p class="none">And ${counterexamples.length - most} more in report.json.</p>` : nothing
  return markup`<section aria-labelledby="drawn">
    <h2 id="drawn">Counterexamples</h2>
    <p>Requests drawn by chance, each shrunk to the smallest that still shows the same: what to send while mending.</p>
    ${counterexamples.slice(0, most).map(drawOne)} ${rest}
  </section>`
}

function drawOne(example: ReportedCounterexample): Html {
  const { features, id, kind, path, reproduced, request, requirements, seed, steps } = example
  const holds = features.length === 0 ? 'nothing beyond the least request' : features.join(', ')
  const shows = kind === 'refusal' ? 'Refused' : requirements.join(' ')
  const facts: readonly (readonly [string, Html])[] = [
    ['Shows', kind === 'refusal' ? seen('it is refused, which is lawful where the profile does not promise it') : linked(requirements)],
    ['Holds', seen(cut(holds, 300))],
    [
      'Came by',
      markup`${steps.length === 0 ? 'no step: it was the smallest at once' : `${counted(steps.length, 'request')} on the way${smaller(example)}`}; drawn as <code>${seen(cut(path, 200))}</code> at seed ${grouped(seed)}`,
    ],
    ['Sent again', seen(reproduced ? 'it showed the same at once' : 'it did not show the same')],
  ]
  return markup`<details class="counterexample">
    <summary>
      <h3><code>${seen(cut(id, 20))}</code> ${seen(cut(shows, 60))}<span class="holds">${seen(cut(holds, 120))}</span></h3>
    </summary>
    <div class="inside">
      <dl class="facts">
        ${facts.map(
          ([name, content]) =>
            markup`<div>
              <dt>${name}</dt>
              <dd>${content}</dd>
            </div>`,
        )}
      </dl>
      ${request.body.length > MAX_BODY ? markup`<p class="none">The request is ${grouped(request.body.length)} bytes long; report.json has it.</p>` : bodyHtml(request.body, 'Request of the counterexample')}
      ${/^G-[0-9a-f]{8}$/.test(id) ? copyable(`npx vision-conformance replay report.json ${id}`, `Command that sends ${id} again`) : nothing}
    </div>
  </details>`
}

const linked = (ids: readonly string[]): Html => markup`${ids.map((id) => markup`<a href="#${anchor(id)}">${seen(cut(id, 20))}</a> `)}`

function smaller({ request, steps }: ReportedCounterexample): string {
  const first = largest(
    steps.map(({ bytes }) => bytes),
    0,
  )
  return first > request.body.length ? `, from ${grouped(first)} to ${grouped(request.body.length)} bytes` : ''
}
