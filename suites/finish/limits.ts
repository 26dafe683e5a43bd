/** What ends an answer before its time: max_tokens and stop. OpenAI API description, CreateChatCompletionRequest. */
import { type Observation, holds, notApplicable, unobservable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check, Readings, Relation } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { counted } from '../prompts.ts'
import { checkOf, isWhole } from '../preconditions.ts'
import { countsOf } from '../usage/counts.ts'
import { stopCount, stopText } from './probes.ts'
import { atFinish } from './reasons.ts'

const firstChoice = (reading: Reading): AssembledChoice | null => reading.completion?.choices[0] ?? null

const cutAtLimit = checkOf((reading) =>
  reading.probe.name.startsWith('finish/length') ? isWhole(reading) : notApplicable('the request had no short token limit'),
)('FIN-006', ['finish/length', 'finish/length-stream'], (reading): Observation => {
  const choice = firstChoice(reading)
  const finish = choice?.finishes.at(-1)
  if (choice === null || finish === undefined) return unobservable('the response has no finish_reason')
  if (finish.value === 'length') return holds
  const spent = countsOf(reading)?.completion
  // Without a count nobody can tell an answer that was cut from a model that stopped. More than the limit means that it was ignored: USE-008 tells.
  if (spent !== reading.asked.maxTokens) return unobservable('the response was not cut at the token limit')
  // A text of another kind may have its end there.
  if (!/\b1\b\D+\b2\b/.test(choice.content)) return unobservable('the model did not count')
  return violated(
    `finish_reason ${show(finish.value)} on a response cut at ${String(reading.asked.maxTokens)} tokens: ${show(choice.content)}`,
    'length',
    atFinish(reading, choice, finish),
  )
})

export const limits: readonly Check[] = [cutAtLimit]

/** A stream without a count was cut if it ends where the plain response was cut. */
const cutAlike: Relation = {
  requirement: 'FIN-006',
  scenarios: ['finish/length', 'finish/length-stream'],
  relate: (readings) => {
    const plain = named(readings['finish/length'], 'finish/length')
    const streamed = named(readings['finish/length-stream'], 'finish/length-stream')
    if (plain === null || streamed === null) return { observation: notApplicable('only one mode was requested'), exchanges: [] }
    const exchanges = [streamed.transcript.id, plain.transcript.id]
    const [one, other] = [plain, streamed].map((reading) => (isWhole(reading) === null ? firstChoice(reading) : null))
    const finish = other?.finishes.at(-1)
    const isCut = one?.finishes.at(-1)?.value === 'length' && one.content !== '' && one.content === other?.content
    if (other == null || finish === undefined || !isCut) return { observation: notApplicable('the responses differ'), exchanges }
    return {
      observation:
        finish.value === 'length'
          ? holds
          : violated(
              `finish_reason ${show(finish.value)} on a stream that ends where the plain response was cut: ${show(other.content)}`,
              'length',
              atFinish(streamed, other, finish),
            ),
      exchanges,
    }
  },
}

type Judge = (reading: Reading, choice: AssembledChoice) => Observation

/** The answers with a stop text, judged where the control shows that the model would have written it. */
function withControl(readings: Readings, judge: Judge): ReturnType<Relation['relate']> {
  const pairs = ['', '-stream'].map((mode) => ({
    control: named(readings['finish/stop-control'], `finish/stop-control${mode}`),
    stopped: named(readings['finish/stop'], `finish/stop${mode}`),
  }))
  const seen = pairs.flatMap(({ control, stopped }) => {
    const choice = stopped === null ? null : firstChoice(stopped)
    if (control === null || stopped === null || choice === null || isWhole(stopped) !== null) return []
    return firstChoice(control)?.content.includes(stopText) === true
      ? [{ exchanges: [stopped.transcript.id, control.transcript.id], observation: judge(stopped, choice) }]
      : []
  })
  const worst =
    seen.find(({ observation }) => observation.outcome === 'violated') ??
    seen.find(({ observation }) => observation.outcome === 'holds') ??
    seen[0]
  return worst ?? { observation: unobservable(`no control response contains ${show(stopText)}`), exchanges: [] }
}

const before = counted(stopCount).slice(0, counted(stopCount).indexOf(stopText))

const saysStop: Relation = {
  requirement: 'FIN-007',
  scenarios: ['finish/stop-control', 'finish/stop'],
  relate: (readings) =>
    withControl(readings, (reading, choice) => {
      const finish = choice.finishes.at(-1)
      if (choice.content.includes(stopText)) return unobservable('the stop text did not end the response')
      if (finish === undefined) return unobservable('the response has no finish_reason')
      return finish.value === 'stop'
        ? holds
        : violated(`finish_reason ${show(finish.value)} on a response ended by a stop text`, 'stop', atFinish(reading, choice, finish))
    }),
}

/** Whether the count ends before the stop text would have come: white space at its end is no one's loss. */
const isShort = (said: string): boolean => said.trim() !== '' && before.startsWith(said.trimEnd()) && said.trimEnd() !== before.trimEnd()

/** A model may stop early once: both modes lost something, and both counted on where no stop text was given. */
const controlled = (readings: Readings): boolean =>
  ['', '-stream'].every((mode) => {
    const stopped = named(readings['finish/stop'], `finish/stop${mode}`)
    const control = named(readings['finish/stop-control'], `finish/stop-control${mode}`)
    return (
      isShort((stopped?.completion?.choices[0]?.content ?? '').trimStart()) &&
      (control?.completion?.choices[0]?.content ?? '').trim() === counted(stopCount)
    )
  })

const leavesOut: Relation = {
  requirement: 'FIN-008',
  scenarios: ['finish/stop-control', 'finish/stop'],
  relate: (readings) =>
    withControl(readings, (reading, choice) => {
      const said = choice.content.trimStart()
      const rest = said.slice(said.startsWith(before) ? before.length : said.length)
      const leaked = choice.content.includes(stopText) || (rest !== '' && stopText.startsWith(rest))
      if (isShort(said) && controlled(readings))
        return violated(
          `the response ${show(choice.content)} with stop ${show(stopText)}, in both modes`,
          `the whole text before the stop text: ${show(before)}`,
          reading.shape === 'stream'
            ? inChunk(reading, choice.lastSaidAt ?? 0, '/choices/0/delta/content')
            : { kind: 'pointer', pointer: `/choices/${String(choice.index)}/message/content` },
        )
      return leaked
        ? violated(
            `the response ${show(choice.content)} with stop ${show(stopText)}`,
            `no part of the stop text: ${show(before)}`,
            reading.shape === 'stream'
              ? inChunk(reading, choice.lastSaidAt ?? 0, '/choices/0/delta/content')
              : { kind: 'pointer', pointer: `/choices/${String(choice.index)}/message/content` },
          )
        : holds
    }),
}

export const stops: readonly Relation[] = [cutAlike, saysStop, leavesOut]
