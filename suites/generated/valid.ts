/** Valid requests, drawn: each is answered as every check that applies demands, or clearly refused. What is not, is shrunk. */
import type { Example } from '../../src/model/example.ts'
import { requests } from '../../src/generate/arbitraries/requests.ts'
import { type Reading, refused } from '../../src/reading/reading.ts'
import type { Steps, ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { type Drawn, drawOf, featuresOf, requestAt, scopeOf, validProbe } from './requests.ts'
import { smallest } from './smallest.ts'

const name = 'generated/valid'
const atOnce = 8
/** Beyond so many counterexamples an endpoint is known for what it is. */
const MAX_EXAMPLES = 10

/** What was shown already: a request that holds all of these features, and shows the same, shows nothing new. */
interface Known {
  readonly kind: Example['kind']
  readonly requirements: readonly string[]
  readonly features: readonly string[]
}

export const valid: Scenario = {
  name,
  area: 'generated',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 60,
  *steps(context): ScenarioSteps {
    const known: Known[] = []
    const { cases } = context.generation
    for (let first = 0; first < cases; first += atOnce) {
      const without = known.flatMap(({ kind, features }) => (kind === 'refusal' && features.length === 1 ? features : []))
      const draws = Array.from({ length: Math.min(atOnce, cases - first) }, (_, at) => {
        const path = `${name}/${String(first + at)}`
        return { path, drawn: requestAt(scopeOf(context, without), context, path) }
      })
      const readings = yield draws.map(({ drawn, path }) => validProbe(context, name, drawn.value_, drawOf(context, path)))
      for (const [at, reading] of readings.entries()) {
        const draw = draws[at]
        if (draw === undefined || known.length >= MAX_EXAMPLES) continue
        const example = yield* exampleOf(context, draw, reading, known)
        if (example !== null) known.push(example)
      }
    }
  },
}

function* exampleOf(context: ScenarioContext, { path, drawn }: Drawing, reading: Reading, known: readonly Known[]): Steps<Known | null> {
  const { breaches, shrinkRequests } = context.generation
  const features = featuresOf(drawn)
  const violated = breaches(reading)
  const kind: Example['kind'] = violated.length > 0 ? 'breach' : 'refusal'
  if (kind === 'refusal' && !refused(reading)) return null
  const isNew = (id: string): boolean => !known.some((one) => one.requirements.includes(id) && isWithin(one.features, features))
  const wanted = violated.filter(isNew)
  if (kind === 'breach' ? wanted.length === 0 : known.some((one) => one.kind === kind && isWithin(one.features, features))) return null
  const shows = kind === 'breach' ? (answer: Reading): boolean => breaches(answer).some((id) => wanted.includes(id)) : refused
  const {
    drawn: least,
    reading: answer,
    steps,
  } = yield* smallest({
    arbitrary: requests(scopeOf(context)),
    drawn,
    reading,
    probeOf: (candidate) => validProbe(context, name, candidate, drawOf(context, path), ['shrinking']),
    shows,
    budget: shrinkRequests,
  })
  // A refusal of what the profile promises shows as a breach once nothing else is in the request.
  const shown = breaches(answer)
  const example: Example = {
    kind: shown.length > 0 ? 'breach' : kind,
    requirements: kind === 'breach' ? shown.filter((id) => wanted.includes(id)) : shown,
    features: featuresOf(least),
    found: reading.transcript.id,
    steps,
  }
  yield [validProbe(context, name, least.value_, drawOf(context, path, example))]
  return example
}

interface Drawing {
  readonly path: string
  readonly drawn: Drawn
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one))
