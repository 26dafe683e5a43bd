import type { ReportedCounterexample } from '../model/report.ts'

/** A counterexample of one request, for tests. */
export const counterexample: ReportedCounterexample = {
  id: 'G-0a1b2c3d',
  kind: 'breach',
  requirements: ['STR-001'],
  features: ['stream'],
  found: 'generated/valid#8',
  steps: [{ bytes: 2453, still: true }],
  request: {
    method: 'POST',
    path: '/chat/completions',
    headers: [],
    body: { encoding: 'utf-8', text: '{"stream":true}', from: 0, length: 15 },
    defect: null,
  },
  exchange: 'generated/valid#9',
  seed: 1,
  path: 'generated/valid/7',
  reproduced: true,
  curl: 'curl',
}
