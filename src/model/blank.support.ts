/** Nouns of which a test cares for a member or two. For tests only. */
import { type Probe, keyPlaceholder } from './probe.ts'
import type { Requirement } from './requirement.ts'
import type { Transcript } from './transcript.ts'

export const blankProbe = (change: Partial<Probe> = {}): Probe => ({
  name: 'http/plain',
  area: 'http',
  purpose: 'A test',
  method: 'POST',
  path: '/chat/completions',
  headers: [
    ['Content-Type', 'application/json'],
    ['Authorization', `Bearer ${keyPlaceholder}`],
  ],
  body: new TextEncoder().encode('{"a":1}'),
  traits: [],
  defect: null,
  control: null,
  capabilities: [],
  connection: 'any',
  hangUp: null,
  offers: [],
  images: [],
  draw: null,
  ...change,
})

/** Answered with status 200 and no body, and whole. */
export const blankTranscript = (change: Partial<Transcript> = {}): Transcript => ({
  id: 'http/plain#1',
  probe: blankProbe(),
  url: '',
  sent: [],
  startedAt: 0,
  connection: { id: 1, served: 0 },
  head: { at: 1, version: 'HTTP/1.1', status: 200, reason: 'OK', headers: [] },
  rawHead: new Uint8Array(0),
  pieces: [],
  trailers: [],
  end: { kind: 'complete' },
  endedAt: 2,
  echoes: 0,
  fetched: [],
  ...change,
})

export const blankRequirement = (change: Partial<Requirement> = {}): Requirement => ({
  id: 'SSE-001',
  area: 'sse',
  level: 'MUST',
  tier: 'smoke',
  title: '',
  violation: '',
  text: '',
  sources: [],
  provenance: 'standard',
  breaks: [],
  harm: null,
  symptomOf: [],
  fix: '',
  capability: null,
  modelDependent: false,
  excluded: null,
  ...change,
})
