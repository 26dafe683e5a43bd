/** That nonsense is refused, and not answered as if it were something else. OpenAI API description, CreateChatCompletionRequest. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import type { RequirementId } from '../../src/model/requirement.ts'
import { type Observation, holds, unobservable, violated } from '../../src/model/finding.ts'
import { type Reading, accepted, isRefusal } from '../../src/reading/reading.ts'
import type { Readings, Relation } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { named } from '../ask.ts'
import { counted } from '../prompts.ts'
import { longCount, stopCount } from '../finish/probes.ts'
import { endInWords } from '../../src/protocol/exchange-end.ts'
import { answerInWords } from '../preconditions.ts'
import { countsOf } from '../usage/counts.ts'
import { type Bad, type Kind, bads, fifthStops, scenariosOf } from './defects.ts'
import { speaksOfRequest } from '../../src/protocol/statuses.ts'
import { allOf, bodyOf, isFailure } from './outcomes.ts'

/** Valid requests that show whether the endpoint has a parameter at all. */
const controls: readonly ScenarioName[] = [
  'http/plain',
  'http/stream',
  'params/values',
  'params/stop',
  'params/json',
  'schema/logprobs',
  'usage/stream',
  'params/bounds',
  'stream/choices',
]

/** What every endpoint has, or may not be silent about. */
const always = ['n', 'messages', 'max_tokens']
const defaults: Readonly<Record<string, unknown>> = { temperature: 1, top_p: 1, presence_penalty: 0, frequency_penalty: 0 }

/** Two choices were asked for, and one came: that is told by the requirement on choices, and nothing follows from other values. */
const readsNoCount = (readings: Readings): boolean =>
  (readings['stream/choices'] ?? []).some(
    (reading) => !reading.asked.stream && accepted(reading) && reading.completion?.choices.length === 1,
  )

const hasParameter = (readings: Readings, { parameter }: Bad): boolean =>
  parameter === 'n' && readsNoCount(readings)
    ? false
    : always.includes(parameter) ||
      allOf(readings, controls).some((reading) => {
        const given = bodyOf(reading, parameter) ?? null
        return reading.probe.defect === null && accepted(reading) && given !== null && given !== defaults[parameter]
      })

const isOfBad = (reading: Reading, { name }: Bad): boolean => reading.probe.name === name

interface Seen {
  readonly bad: Bad
  readonly reading: Reading
  readonly observation: Observation
}

/** The worst of what the bad requests of these kinds brought. */
function worst(
  readings: Readings,
  kinds: readonly Kind[],
  judge: (reading: Reading, bad: Bad) => Observation,
): ReturnType<Relation['relate']> {
  const seen = bads
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((bad): readonly Seen[] =>
      allOf(
        readings,
        scenariosOf(bad.kind).filter((name, at, list) => list.indexOf(name) === at),
      )
        .filter((reading) => isOfBad(reading, bad))
        .map((reading) => ({
          bad,
          reading,
          observation: hasParameter(readings, bad)
            ? judge(reading, bad)
            : unobservable(`no ${bad.parameter} within its range was accepted`),
        })),
    )
  const reported =
    seen.find(({ observation }) => observation.outcome === 'violated') ??
    seen.find(({ observation }) => observation.outcome === 'holds') ??
    seen[0]
  return reported === undefined
    ? { observation: unobservable('the request was not answered'), exchanges: [] }
    : { observation: reported.observation, exchanges: [reported.reading.transcript.id] }
}

const unanswered = (reading: Reading): Observation | null => {
  const { status, transcript } = reading
  if (status === null) return unobservable(endInWords(transcript.end))
  return !speaksOfRequest(status) || status >= 500 ? unobservable(`the endpoint returned status ${String(status)}`) : null
}

const isRefused = (reading: Reading, { purpose }: Bad): Observation =>
  unanswered(reading) ??
  (isRefusal(reading)
    ? holds
    : violated(`${purpose}: ${answerInWords(reading)}, as if the request were valid`, 'a 4xx that names the parameter', {
        kind: 'status',
      }))

const refuses = (requirement: RequirementId, ...kinds: readonly Kind[]): Relation => ({
  requirement,
  scenarios: [...new Set([...scenariosOf(...kinds), ...controls])],
  relate: (readings) => worst(readings, kinds, isRefused),
})

const limitZero = 'params/bad-max-tokens-zero'
const answersLimitZero: Relation = {
  requirement: 'PAR-020',
  scenarios: [limitZero],
  relate: (readings) => {
    const all = (readings[limitZero] ?? []).filter(({ probe }) => probe.name === limitZero)
    const control = named(readings[limitZero], `${limitZero}-control`)
    const [first] = all
    if (first === undefined) return { observation: unobservable('the request was not answered'), exchanges: [] }
    const exchanges = [first.transcript.id]
    if (all.some(({ status }) => status !== null)) return { observation: holds, exchanges }
    return all.length > 1 && all.every(isFailure) && control !== null && accepted(control)
      ? {
          observation: violated(
            `no response to a limit of 0 tokens, in 2 of 2 tries: ${endInWords(first.transcript.end)}, while the same request with another limit was answered`,
            'a 4xx at once',
            { kind: 'end' },
          ),
          exchanges: [first.transcript.id, control.transcript.id],
        }
      : { observation: unobservable(endInWords(first.transcript.end)), exchanges }
  },
}

/** Five stop texts are refused, or all of them act. */
const fiveStops: Relation = {
  requirement: 'PAR-022',
  scenarios: ['params/bad-stops', 'params/stop', 'finish/stop-control'],
  relate: (readings) => {
    const control = named(readings['finish/stop-control'], 'finish/stop-control')?.completion?.choices[0]?.content ?? ''
    return worst(readings, ['stops'], (reading) => {
      const open = unanswered(reading)
      if (open !== null || isRefusal(reading)) return open ?? holds
      const said = reading.completion?.choices[0]?.content ?? ''
      if (!control.includes('5') || !said.startsWith(counted(stopCount).slice(0, 4)))
        return unobservable('the model did not answer the same text twice')
      return said.includes('5')
        ? violated(
            `five stop texts, ${show([...(reading.asked.stop.length > 0 ? reading.asked.stop : fifthStops.last)])}: status 200, and the response ${show(said)}: one of them was ignored`,
            'a 4xx, or a response that any of the five ends',
            { kind: 'pointer', pointer: '/choices/0/message/content' },
          )
        : holds
    })
  },
}

/** What of a value of the wrong type can be seen in an answer; null: nothing was turned into something else. */
function turned(reading: Reading, { parameter }: Bad): string | null {
  const choices = reading.completion?.choices ?? []
  switch (parameter) {
    case 'n':
      return choices.length === 2 ? null : `${String(choices.length)} choices`
    case 'stream':
      return reading.shape === 'stream' ? 'a stream' : null
    case 'max_tokens': {
      const spent = countsOf(reading)?.completion ?? 0
      return spent > 16 || (choices[0]?.content.includes(String(longCount)) ?? false) ? 'no response goes on beyond it' : null
    }
    case 'stop':
      return null
    default:
      return null
  }
}

const observable = ['n', 'stream', 'max_tokens']

/** A value of the wrong type counts for what it plainly means, or is refused. */
const keepsMeaning: Relation = {
  requirement: 'PAR-023',
  scenarios: [...new Set([...scenariosOf('type'), ...controls])],
  relate: (readings) =>
    worst(readings, ['type'], (reading, bad) => {
      const open = unanswered(reading)
      if (open !== null || isRefusal(reading)) return open ?? holds
      if (!observable.includes(bad.parameter)) return unobservable('it is unknown whether the value was read')
      if (bad.parameter === 'stream' && readings['http/plain']?.some(({ shape }) => shape === 'stream') === true)
        return unobservable('a plain request was answered with a stream')
      if (!accepted(reading)) return unobservable('the response is not a completion')
      const other = turned(reading, bad)
      return other === null
        ? holds
        : violated(
            `${bad.purpose}: status 200, and ${other}`,
            'a 4xx that names the parameter, or the effect that the value obviously means',
            {
              kind: 'status',
            },
          )
    }),
}

export const refusals: readonly Relation[] = [
  refuses('PAR-018', 'range'),
  refuses('PAR-019', 'n'),
  answersLimitZero,
  refuses('PAR-021', 'limit'),
  fiveStops,
  keepsMeaning,
  refuses('PAR-024', 'type', 'coercion'),
  refuses('PAR-025', 'format'),
  refuses('PAR-026', 'json-word'),
  refuses('PAR-027', 'companion'),
]
