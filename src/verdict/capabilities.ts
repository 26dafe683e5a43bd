/** What the run showed of the capabilities: those that the profile promises, by their core requirements, and those that the endpoint refuses. */
import type { Profile } from '../model/profile.ts'
import type { CapabilityStatus, ReportedCapability } from '../model/report.ts'
import { type Capability, type CoreRequirements, type Requirement, type RequirementId, capabilities } from '../model/requirement.ts'
import type { Judgement } from './judge.ts'

export interface Judged {
  readonly requirement: Requirement
  readonly judgement: Judgement
}

/** Promised capabilities that have core requirements, and refused ones, in the order of spec/capabilities.yaml. */
export function capabilitiesOf(
  judged: readonly Judged[],
  profile: Profile,
  core: readonly CoreRequirements[],
): readonly ReportedCapability[] {
  const byId = new Map(judged.map((one) => [one.requirement.id, one]))
  return capabilities.flatMap((name): readonly ReportedCapability[] => {
    const own = core.find(({ capability }) => capability === name)
    if (profile.promises.includes(name)) return own === undefined || isUncored(own) ? [] : [promised(own, byId, profile)]
    if (!isRefused(name, judged)) return []
    return [{ name, promised: false, status: 'refused', requirements: [], because: own?.unnamed ?? '', named: own?.unnamed == null }]
  })
}

const isUncored = ({ protocol, model }: CoreRequirements): boolean => protocol.length + model.length === 0

/** Some requirement was refused for it, and none shows that the endpoint has it all the same. */
const isRefused = (name: Capability, judged: readonly Judged[]): boolean =>
  judged.some(({ judgement }) => judgement.lacking.includes(name)) &&
  !judged.some(({ requirement, judgement }) => requirement.capability === name && judgement.verdict === 'pass')

type Kind = 'protocol' | 'model'

function promised(
  { capability, protocol, model, notShown }: CoreRequirements,
  byId: ReadonlyMap<RequirementId, Judged>,
  profile: Profile,
): ReportedCapability {
  const statuses = [...protocol.map((id) => [id, 'protocol'] as const), ...model.map((id) => [id, 'model'] as const)].flatMap(
    ([id, kind]) => {
      const one = byId.get(id)
      // A level of "off" takes a requirement out of scope; it cannot take a promise's proof away.
      return one === undefined || !(one.judgement.inScope || profile.levels[id]?.level === 'off')
        ? []
        : [{ id, status: statusOf(one.judgement, kind) }]
    },
  )
  const status = worst.find((candidate) => statuses.some((one) => one.status === candidate)) ?? 'not-tested'
  const ids = statuses.filter((one) => one.status === status).map(({ id }) => id)
  return {
    name: capability,
    promised: true,
    status,
    requirements: statuses.map(({ id }) => id),
    because: sentence(status, capability, ids, notShown),
    named: true,
  }
}

type PromiseStatus = Exclude<CapabilityStatus, 'refused'>

const worst: readonly PromiseStatus[] = ['failed', 'waived', 'undecided', 'not-shown', 'shown']

function statusOf({ verdict }: Judgement, kind: Kind): PromiseStatus {
  switch (verdict) {
    case 'pass':
      return 'shown'
    case 'fail':
    case 'warn':
    case 'note':
      return 'failed'
    case 'waived':
      return 'waived'
    case 'inconclusive':
    case 'unsupported':
    case 'not-run':
    case 'not-applicable':
      return kind === 'protocol' ? 'undecided' : 'not-shown'
  }
}

function sentence(status: PromiseStatus, name: string, ids: readonly string[], notShown: string): string {
  switch (status) {
    case 'failed':
      return `${name} is promised, but fails (${ids.join(', ')})`
    case 'waived':
      return `${name} is promised, but its failure is waived (${ids.join(', ')})`
    case 'undecided':
      return `${name} is promised, but undecided (${ids.join(', ')})`
    case 'not-shown':
      return notShown
    case 'not-tested':
      return `${name} is promised, but not tested in this tier`
    case 'shown':
      return ''
  }
}
