/** Minimal failing requests found by random testing: what each shows, how it was minimised, and how it is sent again. */
import { largest } from '../model/extremes.ts'
import type { Report, ReportedCounterexample } from '../model/report.ts'
import { shellWord } from '../protocol/shell.ts'
import { counted, grouped } from './figures.ts'
import { bodyHtml } from './html-body.ts'
import { copyable, curlHtml } from './html-exchange.ts'
import { type Html, anchor, markup, nothing, seen } from './html-text.ts'
import { cut } from './visible.ts'

const MAX_SHOWN = 20
const MAX_BODY = 12_000
const MAX_URL = 300

const isId = (id: string): boolean => /^G-[0-9a-f]{8}$/.test(id)

/** Links to the minimal failing requests that show the requirement; nothing where there is none. */
export function failingRequestLinks({ counterexamples = [] }: Report, requirement: string): Html {
  const mine = counterexamples.slice(0, MAX_SHOWN).filter(({ id, requirements }) => isId(id) && requirements.includes(requirement))
  return markup`${mine.map(({ id }) => markup`<a href="#${id}"><code>${id}</code></a> `)}`
}

/** Nothing where random testing found nothing. */
export function drawFailingRequests({ counterexamples = [], target }: Report): Html {
  if (counterexamples.length === 0) return nothing
  const more = counterexamples.length - MAX_SHOWN
  const rest = more > 0 ? markup`<p class="none">And ${more} more in report.json.</p>` : nothing
  return markup`<section aria-labelledby="drawn">
    <h2 id="drawn">Minimal failing requests</h2>
    <p>Found by random testing. Use them to reproduce a failure and to verify a fix.</p>
    ${counterexamples.slice(0, MAX_SHOWN).map((one) => drawOne(one, target.baseUrl))} ${rest}
  </section>`
}

function drawOne(example: ReportedCounterexample, baseUrl: string): Html {
  const { features, id, kind, path, reproduced, request, requirements, seed, steps } = example
  const holds = features.length === 0 ? 'nothing beyond the simplest request' : features.join(', ')
  const shows = kind === 'refusal' ? 'Refused' : requirements.join(' ')
  const facts: readonly (readonly [string, Html])[] = [
    [
      'Requirements',
      kind === 'refusal' ? seen('none: it is rejected, which is permitted unless the profile promises it') : linked(requirements),
    ],
    ['Contains', seen(cut(holds, 300))],
    [
      'Minimised',
      markup`${steps.length === 0 ? 'not needed' : `in ${counted(steps.length, 'request')}${smaller(example)}`} (case <code>${seen(cut(path, 200))}</code>, seed ${grouped(seed)})`,
    ],
    ['Sent again', seen(reproduced ? 'it failed again' : 'it did not fail again')],
  ]
  return markup`<details class="counterexample"${isId(id) ? markup` id="${id}"` : nothing}>
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
      ${request.body.length > MAX_BODY ? markup`<p class="none">The request is ${grouped(request.body.length)} bytes long; report.json has it.</p>` : bodyHtml(request.body, 'Body of the request', { limit: MAX_BODY, range: null })}
      ${curlHtml(example.curl, example.exchange)}
      ${isId(id) ? copyable(`npx vision-conformance replay report.json ${id} --base-url ${cut(shellWord(baseUrl), MAX_URL)}`, `Command that sends ${id} again`) : nothing}
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
