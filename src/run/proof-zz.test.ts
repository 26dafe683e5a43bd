import { test } from 'vitest'
import { judged, redIn, tierOf } from './proof.support.ts'
import { faults } from '../endpoint/faults/registry.ts'
const names = (process.env.F ?? '').split(',')
test('x', async () => {
  for (const f of names) {
    const fault = faults.find(({ id }) => id === f.split(':')[0])
    if (!fault) { console.log('no', f); continue }
    const r = await judged({ faults: [f as never], tier: tierOf(fault), only: fault.scope })
    console.log(`## ${f} ${fault.target} red: ${redIn(r).join(' ')}\n` + r.causes.map((c) => `   [${c.requirements.join(' ')}] ${c.statement ?? JSON.stringify(c).slice(0, 200)}`).join('\n'))
  }
}, 600000)
