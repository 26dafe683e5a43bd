/** Valid requests broken in exactly one way: each is refused, once its valid twin was accepted. */
import { unchecked } from '../../src/contract/request.ts'
import type { Defect } from '../../src/generate/defects/defect.ts'
import { type Weight, drawnDefects, weightOf } from '../../src/generate/defects/defects.ts'
import type { Example } from '../../src/model/example.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, withField } from '../ask.ts'
import { drawOf, scopeOf, validProbe } from './requests.ts'

const controls = 'generated/controls'
/** Names of requests by what an endpoint owes them. */
export const names = {
  malformed: 'generated/malformed',
  forbidden: 'generated/forbidden',
  beyond: 'generated/forbidden-beyond',
  lenient: 'generated/ambiguous',
} as const satisfies Readonly<Record<Weight, string>>

const MAX_EXAMPLES = 10
/** From so many cases on every constraint of the description is violated once. */
const ALL_FROM = 200

/** Not asked: an endpoint that takes it makes as many answers. */
const dear: readonly string[] = ['/n maximum']

export const defects: Scenario = {
  name: 'generated/defects',
  area: 'generated',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 0,
  *steps(context): ScenarioSteps {
    const { cases } = context.generation
    const count = cases < ALL_FROM ? cases : Infinity
    const { maxTokens, modelAdvisory } = context.knobs
    // The other spelling of the limit may be refused, valid or not.
    const left = [maxTokens === 'max_tokens' ? '/max_completion_tokens' : '/max_tokens', ...(modelAdvisory ? ['/model'] : [])]
    const drawn = drawnDefects({ ...scopeOf(context), extraBody: context.extraBody }, context.draws, count).filter(
      ({ id, pointer }) => !dear.includes(id) && !left.includes(pointer ?? ''),
    )
    const valid = new Map(drawn.map((defect) => [JSON.stringify(defect.valid), controlProbeOf(context, defect)]))
    if (valid.size === 0) return
    const answers = yield [...valid.values()]
    const taken = new Set([...valid.keys()].filter((_, at) => isNotRefused(answers[at])))
    const asked = drawn.filter((defect) => taken.has(JSON.stringify(defect.valid)))
    const readings = asked.length === 0 ? [] : yield asked.map((defect) => brokenProbe(context, defect))
    let shown = 0
    for (const [at, reading] of readings.entries()) {
      const defect = asked[at]
      const requirements = context.generation.breaches(reading)
      if (defect === undefined || requirements.length === 0 || shown >= MAX_EXAMPLES) continue
      shown += 1
      yield [brokenProbe(context, defect, { kind: 'breach', requirements, features: [defect.id], found: reading.transcript.id, steps: [] })]
    }
  },
}

/** A twin that nobody was asked about, as in a plan, counts as one that would be accepted. */
const isNotRefused = (answer: Reading | undefined): boolean => answer === undefined || accepted(answer)

const controlProbeOf = (context: ScenarioContext, { id, valid }: Defect): Probe =>
  validProbe(context, controls, unchecked(valid), drawOf(context, `${controls}/${id}`))

function brokenProbe(context: ScenarioContext, defect: Defect, example: Example | null = null): Probe {
  const valid = controlProbeOf(context, defect)
  const name = names[weightOf(defect)]
  const headers = defect.headers.reduce((fields, [field, value]) => withField(fields, field, value), valid.headers)
  return {
    ...broken(valid, {
      name,
      area: 'generated',
      purpose: `a request with one violated constraint: ${defect.id}`,
      defect: defect.pointer ?? defect.keyword,
      change: { body: defect.broken, headers },
    }),
    draw: drawOf(context, `${name}/${defect.id}`, example),
  }
}
