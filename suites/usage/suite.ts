import type { Suite } from '../../src/reading/suite.ts'
import { counts } from './counts.ts'
import { eachChoiceCounts } from './each-choice.ts'
import { promptIsNoLongerThanSent } from './prompt-size.ts'
import { inStream } from './in-stream.ts'
import { scenarios } from './probes.ts'
import { samePrompt } from './same-prompt.ts'

export const usage: Suite = {
  area: 'usage',
  scenarios,
  checks: [...counts, promptIsNoLongerThanSent, ...inStream],
  relations: [samePrompt, eachChoiceCounts],
}
