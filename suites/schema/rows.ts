import type { RequirementId } from '../../src/model/requirement.ts'
import type { Located, Reading } from '../../src/reading/reading.ts'
import { memberAt } from '../../src/wire/json.ts'

/** Where a departure from the schema belongs: the row that a vendor would mend, `tolerated`, or `elsewhere` where another area judges the field. */
/** The requirement that a departure from the schema belongs to. */
export type FieldRequirement = Extract<RequirementId, `SCH-${string}`> | 'USE-001'
export type Home = FieldRequirement | 'elsewhere' | 'tolerated'

/** Members of log probabilities that may be null, so that nothing is lost without them: most servers that have tokens leave them out. */
const nullableOfLogprobs = /^\/choices\/\*\/logprobs\/(refusal|(content|refusal)\/\*(\/top_logprobs\/\*)?\/bytes)$/

type Rule = readonly [pattern: RegExp, home: Home, keyword?: string]

const plain: readonly Rule[] = [
  [/^\/choices\/\*\/(logprobs|message\/(content|refusal))$/, 'SCH-008', 'required'],
  [nullableOfLogprobs, 'SCH-008', 'required'],
  [/^\/(id|object|created|model)$/, 'SCH-002'],
  [/^\/choices(\/\*(\/index)?)?$/, 'SCH-004'],
  [/^\/choices\/\*\/finish_reason$/, 'elsewhere'],
  [/^\/choices\/\*\/message\/tool_calls/, 'SCH-006'],
  [/^\/choices\/\*\/message(\/(role|content))?$/, 'SCH-005'],
  [/^\/choices\/\*\/logprobs/, 'SCH-007'],
  [/^\/usage(\/\w+_tokens)?$/, 'USE-001'],
  [/^/, 'SCH-011'],
]

const streamed: readonly Rule[] = [
  [/^\/choices\/\*\/finish_reason$/, 'SCH-008', 'required'],
  [nullableOfLogprobs, 'SCH-008', 'required'],
  [/^\/choices\/\*\/logprobs$/, 'tolerated', 'required'],
  [/^\/(id|object|created|model)$/, 'SCH-020'],
  [/^\/choices(\/\*(\/index)?)?$/, 'SCH-021'],
  [/^\/choices\/\*\/finish_reason$/, 'elsewhere'],
  [/^\/choices\/\*\/delta$/, 'SCH-022'],
  [/^\/choices\/\*\/delta\/(role|content|refusal)$/, 'SCH-023'],
  [/^\/choices\/\*\/delta\/tool_calls/, 'SCH-024'],
  [/^\/choices\/\*\/logprobs/, 'SCH-007'],
  [/^\/usage(\/\w+_tokens)?$/, 'USE-001'],
  [/^/, 'SCH-011'],
]

/** What servers send as null and clients take: continuing deltas repeat the keys of the first (variations: role, id, name). */
const harmlessNull = /^\/choices\/\*\/delta\/(role|tool_calls\/\*\/(id|function\/name))$/
const nullType = /^\/choices\/\*\/delta\/tool_calls\/\*\/type$/

export function homeOf(reading: Reading, problem: Located): Home {
  const { pattern, keyword } = problem
  if (reading.completion?.streamed === true && keyword !== 'required' && valueOf(reading, problem) === null) {
    if (harmlessNull.test(pattern)) return 'tolerated'
    if (nullType.test(pattern)) return 'SCH-025'
  }
  // A name that is missing by itself: without an id as well, the whole envelope is.
  if (problem.pointer === '/model' && keyword === 'required' && valueOf(reading, { ...problem, pointer: '/id' }) !== undefined)
    return 'SCH-013'
  const rules = reading.completion?.streamed === true ? streamed : plain
  return rules.find(([where, , only]) => where.test(pattern) && (only === undefined || only === keyword))?.[1] ?? 'SCH-011'
}

/** The value that a problem is about; undefined where it is missing. */
export function valueOf(reading: Reading, { pointer, chunk }: Located): ReturnType<typeof memberAt> {
  const root = reading.shape === 'stream' ? reading.stream.chunks[chunk]?.value : reading.json.value
  return memberAt(root, ...steps(pointer))
}

const steps = (pointer: string): readonly (string | number)[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
