/**
 * Images by address, served by the run's own image host: fetched or refused, redirects that lead away not followed, and no credentials sent along.
 * Nothing is asked where the operator has not opted in.
 */
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { Offer } from '../../src/model/probe.ts'
import type { Fetch } from '../../src/model/transcript.ts'
import { png } from '../../src/generate/png.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Readings, Relation, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { utf8Bytes } from '../../src/wire/utf8.ts'
import { drawCells, gridSide, painted, showing } from './images.ts'
import { unseen, defaults } from './places.ts'
import { MAX_BLIND_TRIES } from './statistics.ts'
import { type Pictured, picturing } from './pictured.ts'
import { type Variant, variantOf } from './variant-probes.ts'
import { type Outcome, outcomeOf, isRefused, isSeen, isSeenOrRefused, trying } from './variant.ts'

const scenarioName = 'vision/remote'
const unasked = 'images by URL were not tested: --image-host serves them'

const outer = ({ imageHost }: ScenarioContext): string => imageHost?.url ?? ''
const inner = ({ imageHost }: ScenarioContext): string => imageHost?.inner ?? ''

/** An address of ours, with 24 letters that nobody can guess. */
const addressAt = (host: string, { chance }: ScenarioContext): string => `${host}/${chance.word(24)}`

function sampleImage(url: string, { chance }: ScenarioContext): Offer {
  const cells = drawCells(chance)
  return {
    url,
    status: 200,
    headers: [['Content-Type', 'image/png']],
    body: png(gridSide, gridSide, painted(cells)),
    shows: showing(cells),
  }
}

const redirect = (url: string, location: string): Offer => ({
  url,
  status: 302,
  headers: [['Location', location]],
  body: new Uint8Array(0),
  shows: null,
})

const leading = (to: (context: ScenarioContext) => string) => (context: ScenarioContext) => [
  redirect(addressAt(outer(context), context), to(context)),
]

/** The first offer is the address that the request names; it shows what it leads to. */
const body = (_: ScenarioContext, question: string, offers: readonly Offer[]): Pictured =>
  picturing(question, offers[0]?.url ?? '', offers.find(({ shows }) => shows !== null)?.shows ?? null)

const remote = (given: Pick<Variant, 'name' | 'purpose' | 'offers'> & Partial<Variant>): Variant => variantOf({ body, ...given })
const astray = (name: string, purpose: string, offers: Variant['offers']): Variant =>
  remote({ name: `vision/remote-${name}`, purpose, offers, defect: 'address', enough: 0 })

const direct = remote({
  name: scenarioName,
  purpose: 'A PNG by its URL',
  capabilities: ['remote-images'],
  offers: (context) => [sampleImage(addressAt(outer(context), context), context)],
})

const moved = remote({
  name: 'vision/remote-moved',
  purpose: 'A PNG by a URL that redirects within its host',
  capabilities: ['remote-images'],
  offers: (context) => {
    const there = sampleImage(addressAt(outer(context), context), context)
    return [redirect(addressAt(outer(context), context), there.url), there]
  },
})

const inward = astray('inward', 'A URL that redirects to a loopback address', (context) => {
  const there = sampleImage(addressAt(inner(context), context), context)
  return [redirect(addressAt(outer(context), context), there.url), there]
})

const noImage: readonly Variant[] = [
  astray('missing', 'A URL that returns 404', (context) => [
    { url: addressAt(outer(context), context), status: 404, headers: [], body: new Uint8Array(0), shows: null },
  ]),
  astray('page', 'The URL of an HTML page', (context) => [
    {
      url: addressAt(outer(context), context),
      status: 200,
      headers: [['Content-Type', 'text/html; charset=utf-8']],
      body: utf8Bytes('<!doctype html><title>No image</title><p>This is no image.'),
      shows: null,
    },
  ]),
  astray(
    'file',
    'A URL that redirects to a file',
    leading(() => 'file:///etc/hostname'),
  ),
  // The address where clouds hand out credentials to whoever asks from within; the path is none that they know.
  astray(
    'metadata',
    'A URL that redirects to a link-local address',
    leading((context) => `http://169.254.169.254/${context.chance.word(24)}`),
  ),
]

const remoteScenario: Scenario = {
  name: scenarioName,
  area: 'vision',
  tier: 'standard',
  needs: [defaults],
  repeats: (3 + noImage.length) * (MAX_BLIND_TRIES + 1),
  *steps(context): ScenarioSteps {
    if (context.imageHost === null) return
    const answered = yield* trying(context, direct)
    // What is never fetched, or not seen, says nothing of where a redirect would lead: the plan counts on it all the same.
    if (answered.length > 0 && outcomeOf(direct, answered).kind !== 'seen') return
    for (const variant of [moved, inward, ...noImage]) yield* trying(context, variant)
  },
}

const readingsOf = (readings: Readings): readonly Reading[] => readings[scenarioName] ?? []

const askedOf = (
  requirement: RequirementId,
  variant: Variant,
  judge: (mine: readonly Reading[], outcome: Outcome) => Observation,
): Relation => ({
  requirement,
  scenarios: [defaults, scenarioName],
  relate: (readings) => {
    const mine = readingsOf(readings).filter(({ probe }) => probe.name.startsWith(variant.name))
    const trials = mine.filter(({ probe }) => probe.name === variant.name)
    if (trials.length === 0) return { observation: absent(readings), exchanges: [] }
    const outcome = outcomeOf(variant, mine)
    const ids = trials.map(({ transcript }) => transcript.id)
    return {
      observation: unseen(readings) ?? judge(trials, outcome),
      exchanges: outcome.kind === 'open' ? ids : [...new Set([outcome.by.transcript.id, ...ids])],
    }
  },
})

const absent = (readings: Readings): Observation =>
  notApplicable(readingsOf(readings).length === 0 ? unasked : 'no image by its URL was recognised')

const isInner = ({ url }: Fetch, { probe }: Reading): boolean => url === probe.offers[1]?.url

/** Only who shares our loopback can reach the second listener; that others do not says nothing of them. */
export function isKeptOut(mine: readonly Reading[]): Observation {
  for (const reading of mine) {
    const fetch = reading.transcript.fetched.find((one) => isInner(one, reading))
    if (fetch !== undefined)
      return violated(
        `it followed a redirect from ${hostOf(reading.probe.offers[0]?.url)} to ${hostOf(fetch.url)}`,
        'the redirect not followed',
        {
          kind: 'time',
          at: fetch.at,
        },
      )
  }
  const sharesLoopback = mine.some(({ probe, transcript }) => isLoopback(probe.offers[0]?.url) || isLoopback(transcript.url))
  if (!mine.some(({ transcript }) => transcript.fetched.length > 0)) return unobservable('the URL that redirects was not fetched')
  return sharesLoopback ? holds : unobservable('it is unknown what the endpoint fetched, since its loopback is not on this machine')
}

const hostOf = (url = ''): string => url.split('/')[2] ?? ''
const isLoopback = (url = ''): boolean => /^(127\.|localhost(:|$)|\[::1\])/.test(hostOf(url))

const secretFields = ['authorization', 'proxy-authorization', 'cookie', 'api-key', 'x-api-key']

/** A secret of ours, or a field that carries none but credentials. */
const tells = ({ headers, echoes }: Fetch): string | null =>
  echoes > 0 ? 'the API key of the request' : (headers.find(([name]) => secretFields.includes(name.toLowerCase()))?.[0] ?? null)

const keepsKey: Relation = {
  requirement: 'VIS-050',
  scenarios: [defaults, scenarioName],
  relate: (readings) => {
    const mine = readingsOf(readings).filter(({ transcript }) => transcript.fetched.length > 0)
    for (const { transcript } of mine)
      for (const fetch of transcript.fetched) {
        const reported = tells(fetch)
        if (reported !== null)
          return {
            observation: violated(`the fetch of the image carried ${reported}`, 'no credentials sent to the host of an image', {
              kind: 'time',
              at: fetch.at,
            }),
            exchanges: [transcript.id],
          }
      }
    if (readingsOf(readings).length === 0) return { observation: absent(readings), exchanges: [] }
    return {
      observation: mine.length === 0 ? notApplicable('nothing was fetched') : holds,
      exchanges: mine.map(({ transcript }) => transcript.id),
    }
  },
}

export const remoteScenarios: readonly Scenario[] = [remoteScenario]
export const remotes: readonly Relation[] = [
  askedOf('VIS-046', direct, (_, outcome) => isSeen(outcome, direct)),
  askedOf('VIS-047', moved, (_, outcome) => isSeenOrRefused(outcome, moved)),
  askedOf('VIS-048', inward, isKeptOut),
  ...noImage.map((variant) => askedOf('VIS-049', variant, (_, outcome) => isRefused(outcome, variant))),
  keepsKey,
]
