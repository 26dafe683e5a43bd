/** Valid requests, drawn: each is answered as every check that applies demands, or clearly refused. What is not, is shrunk. */
import type { Example } from '../../src/model/example.ts'
import { requests, takenOf } from '../../src/generate/arbitraries/requests.ts'
import { type Reading, refused } from '../../src/reading/reading.ts'
import type { Steps, ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { type Case, casesOf, choicesOf, drawOf, drawOfCase, featuresOf, scopeOf, validProbe } from './requests.ts'
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
  /** Its choices, as `feature: choice`. */
  readonly choices: readonly string[]
  /** Whether none of the feature's choices is to be sent again, where a refusal has one feature. */
  readonly isWhole: boolean
}

export const valid: Scenario = {
  name,
  area: 'generated',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 60,
  *steps(context): ScenarioSteps {
    const known: Known[] = []
    const all = casesOf(scopeOf(context), context, name)
    const { cases } = context.generation
    for (let first = 0; first < cases; first += atOnce) {
      const batch = Array.from({ length: Math.min(atOnce, cases - first) }, () => all.next(isLeftOut(known)))
      const readings = yield batch.map((one) => validProbe(context, name, one.drawn.value_, drawOfCase(context, one)))
      for (const [at, reading] of readings.entries()) {
        const one = batch[at]
        if (one === undefined) continue
        if (refused(reading)) all.giveBack(one)
        if (known.length >= MAX_EXAMPLES) continue
        const example = yield* exampleOf(context, one, reading, known)
        if (example !== null) known.push(example)
        else if (refused(reading)) refuseWhole(known, choicesOf(one.drawn))
      }
    }
  },
}

const isAlone = ({ kind, features }: Known): boolean => kind === 'refusal' && features.length === 1

/** What is refused by itself is not sent again: a choice, or the whole feature. */
const isLeftOut = (known: readonly Known[]): ((value: string) => boolean) => {
  const alone = known.filter(isAlone)
  return (value) => alone.some((one) => one.choices.includes(value) || (one.isWhole && isOf(one, value)))
}

const isOf = ({ features }: Known, value: string): boolean => value.startsWith(`${features[0] ?? ''}: `)

/** A further refusal that no known choice explains is one of other choices of the same features. */
function refuseWhole(known: Known[], choices: readonly string[]): void {
  const alone = known.filter(isAlone)
  if (alone.some((one) => one.choices.some((choice) => choices.includes(choice)))) return
  for (const [at, one] of known.entries())
    if (alone.includes(one) && choices.some((choice) => isOf(one, choice))) known[at] = { ...one, isWhole: true }
}

function* exampleOf(context: ScenarioContext, { path, drawn }: Case, reading: Reading, known: readonly Known[]): Steps<Known | null> {
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
  return { ...example, choices: choicesOf(least), isWhole: takenOf(least.context).every(({ choice }) => choice === 0) }
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean => some.every((one) => all.includes(one))
