/** Every variation, by family. */
import type { Variation } from '../modification.ts'
import { answers } from './answers.ts'
import { calls } from './calls.ts'
import { choices } from './choices.ts'
import { chunks } from './chunks.ts'
import { framing } from './framing.ts'
import { history } from './history.ts'
import { images } from './images.ts'
import { length } from './length.ts'
import { models } from './models.ts'
import { params } from './params.ts'
import { requests } from './requests.ts'
import { tools } from './tools.ts'

export const variations: readonly Variation[] = [
  ...framing,
  ...chunks,
  ...choices,
  ...calls,
  ...tools,
  ...answers,
  ...length,
  ...params,
  ...models,
  ...requests,
  ...history,
  ...images,
]
