import type { Suite } from '../src/reading/suite.ts'
import { auth } from './auth/suite.ts'
import { errors } from './errors/suite.ts'
import { finish } from './finish/suite.ts'
import { again } from './generated/corpus.ts'
import { generated } from './generated/suite.ts'
import { greeting, plain } from './http/probes.ts'
import { http } from './http/suite.ts'
import { isolation } from './isolation/suite.ts'
import { params } from './params/suite.ts'
import { schema } from './schema/suite.ts'
import { sse } from './sse/suite.ts'
import { stream } from './stream/suite.ts'
import { tools } from './tools/suite.ts'
import { usage } from './usage/suite.ts'
import { imageProbe } from './vision/seen.ts'
import { vision } from './vision/suite.ts'

/** Every suite there is: a new area is a folder and a line here. */
export const suites: readonly Suite[] = [
  http,
  auth,
  errors,
  schema,
  sse,
  stream,
  finish,
  usage,
  params,
  tools,
  vision,
  isolation,
  generated,
]

/** Requests that the engine sends outside of any scenario. */
export const singleRequests = {
  /** A short text question: what it costs is measured before a run. */
  text: plain,
  /** A question about one image, for the same purpose. */
  image: imageProbe,
  /** A request that once showed a failure. */
  replay: again,
  /** The least that can be asked: it is answered wherever a run could start. */
  greeting,
}
