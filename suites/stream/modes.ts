/** Streamed and plain answers to one request, held against each other. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Readings, Relation } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { memberAt } from '../../src/wire/json.ts'
import { named } from '../ask.ts'
import { isAssembled, isOfOtherKind, isWhole } from '../preconditions.ts'
import { repeated, repeats, spaceless, textOf } from './probes.ts'

const isPlainAnswer = (reading: Reading): boolean => isAssembled(reading) === null && !isOfOtherKind(reading)
const isStreamed = (reading: Reading): boolean => reading.asked.stream && isWhole(reading) === null && !isOfOtherKind(reading)

type Judge = (plain: Reading, streamed: Reading) => Observation

const compared = (
  requirement: RequirementId,
  scenarios: readonly ScenarioName[],
  pick: (readings: Readings) => readonly (Reading | null)[],
  judge: Judge,
): Relation => ({
  requirement,
  scenarios,
  relate: (readings) => {
    const [plain = null, streamed = null] = pick(readings)
    if (plain === null || streamed === null || !isPlainAnswer(plain) || !isStreamed(streamed))
      return { observation: unobservable('the plain or the streamed response is missing'), exchanges: [] }
    return { observation: judge(plain, streamed), exchanges: [streamed.transcript.id, plain.transcript.id] }
  },
})

const sameModel = compared(
  'STR-008',
  ['http/plain', 'http/stream'],
  (readings) => [readings['http/plain']?.[0] ?? null, readings['http/stream']?.[0] ?? null],
  (plain, streamed) => {
    const one = memberAt(plain.json.value, 'model')
    const other = streamed.stream.chunks[0]?.value['model']
    if (typeof one !== 'string' || typeof other !== 'string') return unobservable('a response does not name its model')
    return one === other
      ? holds
      : violated(`model ${show(one)} plain and ${show(other)} streamed`, 'the same name', inChunk(streamed, 0, '/model'))
  },
)

const firstPair = (readings: Readings): readonly (Reading | null)[] => [
  named(readings['stream/repeat'], 'stream/repeat'),
  named(readings['stream/repeat'], 'stream/repeat-stream'),
]

/** Whether some beginning of the text was sent twice. */
const doubled = (streamed: string, plain: string): boolean =>
  streamed.length > plain.length && streamed.endsWith(plain) && plain.startsWith(streamed.slice(0, streamed.length - plain.length))

/** Whether the text is the whole with parts of it written once more; never more of it than there was. */
const repeatsPartOf = (text: string, whole: string): boolean =>
  text.length > whole.length &&
  text.length <= 2 * whole.length &&
  isPartOf(whole, text) &&
  Array.from(text).every((letter) => whole.includes(letter))

/** Whether the text is the whole with something left out: more than half of it is there, in order. */
function isPartOf(text: string, whole: string): boolean {
  let at = 0
  for (const unit of whole) if (text.startsWith(unit, at)) at += unit.length
  return at === text.length && text.length > whole.length / 2
}

function judgeRepeat(plain: Reading, streamed: Reading): Observation {
  const [one, other] = [textOf(plain), textOf(streamed)]
  if (one.trim() !== repeated) return unobservable('the model did not repeat the text exactly in a plain response')
  if (other.trim() === repeated) return holds
  const evidence = inChunk(streamed, streamed.completion?.choices[0]?.firstAt ?? 0, '/choices/0/delta/content')
  if (spaceless(other) === spaceless(one)) return violated(`white space lost: ${show(other)}`, show(one), evidence)
  if (other.includes('\ufffd')) return violated(`characters broken: ${show(other)}`, show(one), evidence)
  if (doubled(other, one)) return violated(`text sent twice: ${show(other)}`, show(one), evidence)
  if (repeatsPartOf(other.trim(), one.trim())) return violated(`parts of the text sent twice: ${show(other)}`, show(one), evidence)
  const choice = streamed.completion?.choices[0]
  if (other === '' && choice?.reasoning !== '' && choice?.finishes.at(-1)?.value === 'stop')
    return violated(`no text in content, and ${show(choice.reasoning)} as reasoning`, show(one), evidence)
  if (isPartOf(other.trim(), one)) return violated(`text lost: ${show(other)}`, show(one), evidence)
  return unobservable('the model did not repeat the text in the streamed response')
}

/** A model may lose a space once; a stream that loses it loses it each time. */
const nothingLost: Relation = {
  requirement: 'STR-020',
  scenarios: ['stream/repeat'],
  relate: (readings) => {
    const [plain = null] = firstPair(readings)
    const streams = (readings['stream/repeat'] ?? []).filter(isStreamed)
    const [first] = streams
    if (plain === null || first === undefined || !isPlainAnswer(plain))
      return { observation: unobservable('the plain or the streamed response is missing'), exchanges: [] }
    const exchanges = [first.transcript.id, plain.transcript.id]
    const seen = streams.map((streamed) => judgeRepeat(plain, streamed))
    const clean = seen.find(({ outcome }) => outcome === 'holds')
    const open = seen.find(({ outcome }) => outcome === 'unobservable')
    const observation = clean ?? open ?? seen[0] ?? unobservable('the streamed response is missing')
    return {
      observation:
        seen.length < repeats && observation.outcome === 'violated'
          ? unobservable('the model did not give the same response three times')
          : observation,
      exchanges,
    }
  },
}

const sameText = compared('STR-021', ['stream/repeat'], firstPair, (plain, streamed) => {
  const [one, other] = [textOf(plain), textOf(streamed)]
  return one === other
    ? holds
    : violated(`plain ${show(one)}, streamed ${show(other)}`, 'the same text', inChunk(streamed, 0, '/choices/0/delta/content'))
})

export const modes: readonly Relation[] = [sameModel, nothingLost, sameText]
