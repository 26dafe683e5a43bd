/** Valid requests broken in exactly one way: each is refused, once its valid twin was accepted. */
import { unchecked } from '../../src/contract/request.ts'
import type { Defect } from '../../src/generate/defects/defect.ts'
import { drawnDefects } from '../../src/generate/defects/defects.ts'
import type { Example } from '../../src/model/example.ts'
import type { Probe } from '../../src/model/probe.ts'
import { type Reading, accepted } from '../../src/reading/reading.ts'
import type { ScenarioSteps, Scenario, ScenarioContext } from '../../src/reading/suite.ts'
import { broken, withField } from '../ask.ts'
import { drawOf, scopeOf, validProbe } from './requests.ts'

const controls = 'generated/twins'
/**
 * By what an endpoint owes them: no request is left; a rule of a field that every endpoint reads; a rule of a rarer field, or the type of a
 * parameter, which lenient parsers turn into another; what stock parsers take.
 */
export const names = {
  malformed: 'generated/senseless',
  forbidden: 'generated/forbidden',
  beyond: 'generated/forbidden-beyond',
  lenient: 'generated/doubtful',
} as const

const isTypeOfParameter = ({ pointer, keyword }: Defect): boolean => keyword === 'type' && !/^\/(messages|model)(\/|$)/.test(pointer ?? '')

function nameOf(defect: Defect): string {
  if (defect.malformed) return names.malformed
  if (defect.kind === 'lenient') return names.lenient
  return defect.core && !isTypeOfParameter(defect) ? names.forbidden : names.beyond
}

const MAX_EXAMPLES = 10

/** Not asked: an endpoint that takes it makes as many answers. */
const dear: readonly string[] = ['/n maximum']

export const defects: Scenario = {
  name: 'generated/defects',
  area: 'generated',
  tier: 'standard',
  needs: ['http/plain'],
  repeats: 0,
  *steps(context): ScenarioSteps {
    const drawn = drawnDefects({ ...scopeOf(context), extraBody: context.extraBody }, context.draws, context.generation.cases).filter(
      ({ id, pointer }) => !dear.includes(id) && !(context.knobs.modelAdvisory && pointer === '/model'),
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
  const name = nameOf(defect)
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
