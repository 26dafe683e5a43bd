/** Marks that templates put around a model's reasoning, and that a server takes out with it. No document describes them. */
import { type Evidence, type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { AssembledChoice } from '../../src/protocol/completion.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { inChunk, show } from '../../src/reading/words.ts'
import { isObject, memberAt } from '../../src/wire/json.ts'
import { checkOf, isAssembled } from '../preconditions.ts'

const names = '(?:think|thinking|thoughts?|reasoning)'
const opening = `<(?:[a-z]+:)?${names}>|\\[think\\]|◁think▷|<\\|(?:channel|begin_of_thought|start_thinking|${names})\\|>`
const closing = `</(?:[a-z]+:)?${names}>|\\[/think\\]|◁/think▷|<\\|(?:end_of_thought|end_thinking|/${names})\\|>`

const anyMark = new RegExp(`${opening}|${closing}`, 'i')
const anyOpening = new RegExp(opening, 'i')
const openingFirst = new RegExp(`^\\s*(?:${opening})`, 'i')
const closingFirst = new RegExp(`^\\s*(?:${closing})`, 'i')
/** In the middle of a text only where it ends a line: a text about marks quotes them. */
const closingLast = new RegExp(`(?:${closing})[ \\t]*(?:\\r?\\n|$)`, 'i')
/** The channels of OpenAI's open models, once their marks are gone. */
const channels = /^\s*analysis[\s\S]*assistantfinal/

/** So much of a text shows whether reasoning begins it. */
const MAX_BEGINNING = 65_536

/** The mark that is left in a text; null: there is none. */
function markIn(content: string): string | null {
  const text = content.slice(0, MAX_BEGINNING)
  const first = openingFirst.exec(text) ?? closingFirst.exec(text)
  if (first !== null) return first[0].trim()
  const last = closingLast.exec(text)
  if (last !== null && !anyOpening.test(text.slice(0, last.index))) return last[0].trim()
  return channels.test(text) ? 'assistantfinal' : null
}

/** Sampling so wide, or bent, that any token may come. */
function isUnsettled({ asked: { body } }: Reading): boolean {
  const [temperature, bias] = [memberAt(body ?? undefined, 'temperature'), memberAt(body ?? undefined, 'logit_bias')]
  return (typeof temperature === 'number' && temperature > 1) || (isObject(bias) && Object.keys(bias).length > 0)
}

const atContent = (reading: Reading, { index, firstSaidAt }: AssembledChoice): Evidence =>
  reading.shape === 'stream'
    ? inChunk(reading, firstSaidAt ?? 0, '/choices/0/delta/content')
    : { kind: 'pointer', pointer: `/choices/${String(index)}/message/content` }

export const noReasoningMarks: Check = checkOf(isAssembled)('STR-035', ['http/plain', 'http/stream'], (reading): Observation => {
  const choices = (reading.completion?.choices ?? []).filter(({ content }) => content.trim() !== '')
  if (choices.length === 0) return notApplicable('the response has no text')
  if (isUnsettled(reading)) return notApplicable('the sampling lets any token through')
  const marked = choices.flatMap((choice) => {
    const mark = markIn(choice.content)
    return mark === null ? [] : [{ choice, mark }]
  })
  const [first] = marked
  if (first === undefined) return holds
  if (anyMark.test(JSON.stringify(reading.asked.body))) return notApplicable('the request has a mark of reasoning')
  return violated(
    `${show(first.mark)} in the content: ${show(first.choice.content)}`,
    'content without marks of reasoning',
    atContent(reading, first.choice),
  )
})
