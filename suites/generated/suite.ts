import type { Suite } from '../../src/reading/suite.ts'
import { answers } from './answers.ts'
import { corpus } from './corpus.ts'
import { defects } from './defects.ts'
import { modes, sameShape } from './modes.ts'
import { texts, wholeTexts } from './texts.ts'
import { valid } from './valid.ts'

export const generated: Suite = {
  area: 'generated',
  scenarios: [corpus, valid, defects, modes, texts],
  checks: answers,
  relations: [sameShape, wholeTexts],
}
