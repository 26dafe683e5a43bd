/** Reports of findings given one by one, for tests. */
import { blankRequirement, blankTranscript } from '../model/blank.support.ts'
import { defaultCurlWords } from '../model/curl-words.ts'
import { type Evidence, type Finding, violated } from '../model/finding.ts'
import { type Profile, defaultKnobs } from '../model/profile.ts'
import type { Report } from '../model/report.ts'
import type { RequirementId } from '../model/requirement.ts'
import { keptExchange } from './exchange.ts'
import { type Evidenced, reportOf } from './report.ts'

const profile: Profile = {
  name: 'openai',
  title: '',
  promises: [],
  levels: {},
  models: [],
  readings: [],
  example: null,
  knobs: defaultKnobs,
}

export const run: Evidenced['run'] = {
  id: 'r-1',
  startedAt: '2026-09-01T00:00:00Z',
  durationMs: 5,
  seed: 7,
  tier: 'smoke',
  selection: null,
  requests: 3,
  retries: 0,
  promptTokens: 1,
  completionTokens: 2,
  requirementSet: '',
  specDigest: '',
  reproduce: '',
  endedEarly: '',
  ownFaults: [],
}

export const found = (requirement: RequirementId, observation: Finding['observation'], exchange: string): Finding => ({
  requirement,
  observation,
  exchanges: [exchange],
})
export const bad = (saw: string, ...evidence: readonly Evidence[]): Finding['observation'] => violated(saw, 'something else', ...evidence)

export const reported = (change: Partial<Evidenced> = {}): Report =>
  reportOf({
    requirements: [blankRequirement({ id: 'SSE-001', title: 'First' }), blankRequirement({ id: 'SSE-002', level: 'SHOULD' })],
    findings: [],
    circumstances: () => ({ outOfScope: null, outsideSet: null, isTrigger: () => true, unsent: [], refused: [], refusedBefore: [] }),
    profile,
    core: [],
    strict: false,
    baseline: null,
    suggest: () => '',
    earlier: null,
    tool: { name: 'vision-conformance', version: '0.0.0' },
    target: { baseUrl: 'http://127.0.0.1:1/v1', model: 'm-1', profile: 'openai', product: '', version: '' },
    run,
    counterexamples: [],
    causesOf: () => [],
    proofOf: () => null,
    durationMsOf: () => 0,
    facts: {
      accepted: [],
      firstChunkMs: null,
      betweenChunksMs: null,
      tokensPerImage: null,
      largest: { images: 0, requestBytes: 0, promptTokens: 0, completionTokens: 0 },
    },
    curl: defaultCurlWords,
    exchange: (id) => ({ ...keptExchange(blankTranscript({ id }), new Uint8Array(0), []), startedAt: run.startedAt }),
    ...change,
  })
