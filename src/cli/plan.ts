import { largest } from '../model/extremes.ts'
import { type Range, estimate, sum } from '../run/estimate.ts'
import { measure } from '../run/measure.ts'
import type { RunOptions } from '../options/run-options.ts'
import { prepare } from '../run/prepare.ts'
import { addressesOf } from '../transport/image-host.ts'
import { scenarioContextOf } from '../run/scenario-context.ts'

/**
 * What a run with these options would send, as a table by area. Tokens are measured: the target is asked a text and an image, and what they cost is
 * said. Where it cannot be asked, the table has requests alone, and says so.
 */
export async function planned(options: RunOptions): Promise<string> {
  const { settings, profile, plan } = prepare(options)
  // A plan is of the whole run, also where the key is still to come.
  const imageHost = settings.imageHost === null ? null : addressesOf(settings.imageHost.url, 0, 0)
  const measured = await measure(settings, profile)
  const { model, knobs, prices } =
    'prices' in measured ? measured : { model: settings.model ?? 'a-model', knobs: profile.knobs, prices: null }
  const context = scenarioContextOf({ ...settings, key: settings.key ?? 'A-key' }, { ...profile, knobs }, model, imageHost)
  const areas = estimate(plan.scenarios, context, settings, prices)
  const whole = {
    area: 'total',
    requests: sum(areas.map(({ requests }) => requests)),
    tokens: sum(areas.map(({ tokens }) => tokens)),
    about: areas.reduce((total, { about }) => total + (about ?? 0), 0),
  }
  const rows = [...areas, whole].map(({ area, requests, tokens, about }) => [
    area,
    range(requests),
    ...(prices === null ? [] : [String(about), String(tokens.max)]),
  ])
  const heading = ['area', 'requests', ...(prices === null ? [] : ['tokens, about', 'at most'])]
  const widths = heading.map((name, at) =>
    largest(
      rows.map((row) => row[at]?.length ?? 0),
      name.length,
    ),
  )
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')}\n`
  return `${[heading, ...rows].map(line).join('')}${note(measured)}`
}

const range = ({ min, max }: Range): string => (min === max ? String(min) : `${String(min)} to ${String(max)}`)

const note = (measured: Awaited<ReturnType<typeof measure>>): string =>
  'missing' in measured
    ? `Requests only: tokens could not be measured (${measured.missing}).\nExcludes retries.\n`
    : `Measured with ${String(measured.requests)} requests, which cost ${String(measured.spent)} tokens: ${perImageOf(measured.prices.perImage)}. At most: if every response reaches its token limit.\nExcludes retries and repeated questions.\n`

const perImageOf = (tokens: number): string =>
  tokens < 1 ? 'an image costs nothing' : `an image costs about ${String(Math.round(tokens))}`
