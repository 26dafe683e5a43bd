/** What the endpoint supports, as facts: nothing here is judged. */
import type { Spread } from '../model/endpoint-facts.ts'
import type { CapabilityStatus, Report } from '../model/report.ts'
import { counted, duration, grouped, size } from './figures.ts'
import { type Html, markup, nothing, seen } from './html-text.ts'
import { cut } from './visible.ts'

const states: Readonly<Record<CapabilityStatus, string>> = {
  shown: 'works',
  failed: 'fails',
  waived: 'fails, waived',
  undecided: 'undecided',
  'not-shown': 'accepted, not shown to work',
  'not-tested': 'not tested',
  refused: 'rejected',
}

const MAX_NAMED = 60

/** Nothing in reports of earlier versions, which hold no facts. */
export function drawFacts({ capabilities, facts }: Report): Html {
  if (facts === undefined) return nothing
  const { accepted, betweenChunksMs, firstChunkMs, largest, tokensPerImage } = facts
  const known = new Set(capabilities.map(({ name }) => name))
  const promised = capabilities.filter((one) => one.promised).map(({ name, status }) => [name, states[status]] as const)
  const refused = capabilities.filter((one) => !one.promised).map(({ name, status }) => [name, states[status]] as const)
  const further = accepted.filter((name) => !known.has(name)).map((name) => [name, 'accepted'] as const)
  const rows: readonly (readonly [string, Html])[] = [
    ['Promised by the profile', named(promised, states.shown)],
    ['Also accepted', named(further, 'accepted')],
    ['Unsupported (rejected)', refused.length === 0 ? markup`nothing that this run requested` : named(refused, states.refused)],
    [
      'Largest request that was answered',
      markup`${size(largest.requestBytes)}, ${counted(largest.images, 'image')}, ${grouped(largest.promptTokens)} prompt tokens`,
    ],
    ['Longest response', markup`${grouped(largest.completionTokens)} tokens`],
    ['Tokens per image', tokensPerImage === null ? markup`not counted` : markup`about ${grouped(Math.round(tokensPerImage.median))}`],
    ['Time to the first chunk', firstChunkMs === null ? markup`no stream was answered` : pace(firstChunkMs)],
    ['Time between chunks', betweenChunksMs === null ? markup`no stream had two chunks` : pace(betweenChunksMs)],
  ]
  return markup`<section aria-labelledby="supported">
    <h2 id="supported">What the endpoint supports</h2>
    <p>Observed in this run. Speed and token costs are not scored.</p>
    <dl class="facts supported">
      ${rows.map(([name, content]) =>
        content.markup === ''
          ? nothing
          : markup`<div>
              <dt>${name}</dt>
              <dd>${content}</dd>
            </div>`,
      )}
    </dl>
  </section>`
}

/** `text, image-png (fails)`: the usual state goes without saying. */
function named(list: readonly (readonly [name: string, state: string])[], usual: string): Html {
  if (list.length === 0) return nothing
  const rest = list.length - MAX_NAMED
  const items = list
    .slice(0, MAX_NAMED)
    .map(
      ([name, state], at) =>
        markup`${at === 0 ? '' : ', '}${seen(cut(name, 100))}${state === usual ? nothing : markup` <strong>(${state})</strong>`}`,
    )
  return markup`${items}${rest > 0 ? markup` and ${rest} more` : nothing}`
}

const pace = ({ count, median, p95 }: Spread): Html =>
  markup`median ${duration(median * 1000)}, 95th percentile ${duration(p95 * 1000)} (${counted(count, 'measurement')}, not scored)`
