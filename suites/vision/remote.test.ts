import { expect, test } from 'vitest'
import type { Observation } from '../../src/model/finding.ts'
import type { Fetch, Transcript } from '../../src/model/transcript.ts'
import { read } from '../../src/reading/reading.ts'
import { probes } from '../fixture-probes.support.ts'
import { silent } from '../tame-context.support.ts'
import { isKeptOut, remotes } from './remote.ts'

/** What is fetched of a redirect, by an endpoint at that address, from an image host at that one. */
function keptOut(endpoint: string, host: string, fetches: (offers: readonly { readonly url: string }[]) => readonly string[]): Observation {
  const probe = probes.get('vision/remote-inward')
  if (probe === undefined) throw new Error('nothing asks for a redirect')
  const offers = probe.offers.map((offer, at) => ({ ...offer, url: at === 0 ? offer.url.replace('http://127.0.0.1:7', host) : offer.url }))
  const fetched = fetches(offers).map((url): Fetch => ({ at: 1, method: 'GET', url, headers: [], echoes: 0 }))
  const transcript: Transcript = { ...silent({ ...probe, offers }), url: `${endpoint}/chat/completions`, fetched }
  return isKeptOut([read(transcript)])
}

const far = 'https://endpoint.example/v1'
const public_ = 'http://192.0.2.7:8099'

test('an endpoint elsewhere that does not reach our loopback has shown nothing', () => {
  expect(keptOut(far, public_, ([first]) => [first?.url ?? '']).outcome).toBe('unobservable')
})

test.each([
  ['an endpoint on this machine', 'http://127.0.0.1:8000/v1', public_],
  ['an endpoint that reaches us by loopback', far, 'http://localhost:7'],
])('%s that stays away from it holds', (_, endpoint, host) => {
  expect(keptOut(endpoint, host, ([first]) => [first?.url ?? '']).outcome).toBe('holds')
})

test('whoever fetches from it has followed, wherever it is', () => {
  expect(keptOut(far, public_, (offers) => offers.map(({ url }) => url)).outcome).toBe('violated')
})

test('without the opt-in each row says what would ask for it', () => {
  for (const { relate } of remotes) {
    const { observation } = relate({})
    expect(observation).toMatchObject({ outcome: 'not-applicable', because: expect.stringContaining('--image-host') as string })
  }
})
