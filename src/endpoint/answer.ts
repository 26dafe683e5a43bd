/** What the endpoint answers: a few rules over the last instruction, and pixels. No model: what is asked plainly is done, all else is met with a polite sentence. */
import { answerOnImages } from './answer-images.ts'
import { type Call, callsFor, callsIn } from './answer-calls.ts'
import { fitting, objectFor, wantsJson } from './answer-json.ts'
import type { RequestFacts } from './request-facts.ts'
import { type Scene, sceneOf } from './conversation.ts'
import type { Bitmap } from './decoded-images.ts'
import { write } from './prose.ts'
import { separatorIn } from './separators.ts'

export interface Answer {
  readonly text: string
  readonly calls: readonly Call[]
}

/** `pictures`: the decoded images by the URL they came under. */
export function answerTo(asked: RequestFacts, bitmaps: ReadonlyMap<string, Bitmap>): Answer {
  const scene = sceneOf(asked, bitmaps)
  const calls = callsFor(asked, scene, answerOnImages(scene))
  if (calls.length > 0) return { text: '', calls }
  return { text: shaped(asked, scene), calls: [] }
}

function shaped({ format }: RequestFacts, scene: Scene): string {
  const text = textFor(scene)
  switch (format.kind) {
    case 'json_object':
      return JSON.stringify(objectFor(scene.instruction, text))
    case 'json_schema':
      return JSON.stringify(fitting(format.schema, scene.instruction, text))
    case 'text':
      return (
        callInWords(scene) ??
        (wantsJson(scene.instruction)
          ? `Here is the JSON object:\n\`\`\`json\n${JSON.stringify(objectFor(scene.instruction, text), null, 2)}\n\`\`\``
          : text)
      )
  }
}

/** A call as the text of a JSON object, where that is asked for and none is made. */
function callInWords({ instruction }: Scene): string | null {
  if (!/\bwrite the call as a JSON object with the members name and arguments\b/i.test(instruction)) return null
  const [call] = callsIn(instruction)
  return call === undefined ? null : JSON.stringify({ name: call.name, arguments: call.values })
}

/** The answer in words, by the first rule that knows what to do. */
function textFor(scene: Scene): string {
  const { instruction, results } = scene
  const askedFor = /\bwhat is the result for (\w{1,40})/i.exec(instruction)?.[1] ?? null
  const [one, ...others] = results.filter(({ values }) => askedFor !== null && values.includes(askedFor))
  if (one !== undefined && one.text !== '' && others.length === 0) return one.text
  if (results.length > 0) return results.map(({ name, text }) => `${name} answered: ${text}`).join('\n')
  return (
    ordered(scene.instructions) ??
    recalled(scene) ??
    recalledOfDays(scene) ??
    resultInWords(instruction, askedFor) ??
    repeated(scene.text) ??
    counted(instruction) ??
    answerOnImages(scene) ??
    atLength(instruction) ??
    said(instruction) ??
    'Hello! I count, repeat, name colours, read grids, call functions and write at length: plainly asked, I am glad to help.'
  )
}

/** What a standing instruction says that every answer is to be. */
const ordered = (instructions: string): string | null =>
  /\b(?:answer|reply|respond)\b[^.\n]{0,60}\bwith (?:only )?the (?:one |single )?word ["'`]?(\w{1,40})/i.exec(instructions)?.[1] ?? null

/** `The word of the day is …`, said before or in the same breath. */
function recalled({ instructions, instruction, earlier }: Scene): string | null {
  if (!/\bwhat is the word of the day\b/i.test(instruction)) return null
  const matches = [instructions, ...earlier, instruction].join('\n').matchAll(/\bthe word of the day is ["'`]?(\w{1,40})/gi)
  return [...matches].at(-1)?.[1] ?? 'I know of no word of the day.'
}

/** `The word of Monday is …`: that of one day, or of all. */
function recalledOfDays({ instructions, instruction, earlier }: Scene): string | null {
  const day = /\bwhat is the word of (\w{1,40})\?/i.exec(instruction)?.[1]
  if (day === undefined && !/\blist the words of all days\b/i.test(instruction)) return null
  const said = [...[instructions, ...earlier, instruction].join('\n').matchAll(/\bthe word of (\w{1,40}) is (\w{1,40})/gi)]
  const words = said.filter(([, of]) => day === undefined || of === day).map(([, , word]) => word)
  return words.length === 0 ? 'I know of no such word.' : words.join(', ')
}

/** `Call a is for Paris. The result of call a is …`. */
function resultInWords(instruction: string, askedFor: string | null): string | null {
  const call = [...instruction.matchAll(/\bcall (\w{1,40}) is for (\w{1,40})/gi)].find(([, , city]) => city === askedFor)?.[1]
  return [...instruction.matchAll(/\bresult of call (\w{1,40}) is (\w{1,40})/gi)].find(([, id]) => id === call)?.[2] ?? null
}

/** The mark is spoken of before it is set: `Repeat the text between <text> and </text>`. */
const spokenOf = /<text>(?: and |…|\.\.\.)<\/text>/

function repeated(text: string): string | null {
  const after = spokenOf.exec(text)
  const from = text.indexOf('<text>', after === null ? 0 : after.index + after[0].length)
  const to = text.lastIndexOf('</text>')
  return from === -1 || to < from ? null : text.slice(from + '<text>'.length, to)
}

/** The endpoint's own limit of tokens ends a longer count as well. */
const farthest = 20_000

function counted(instruction: string): string | null {
  const found =
    /\bcount\b[^.\d]*?(\d{1,9})\s*(?:to|through|until|up to|–|-)\s*(\d{1,9})/i.exec(instruction) ??
    /\bnumbers? (?:from )?(\d{1,9})\s*(?:to|through|until|up to|–|-)\s*(\d{1,9})/i.exec(instruction) ??
    /\bcount (?:up )?to()\s*(\d{1,9})/i.exec(instruction)
  if (found === null) return null
  const first = found[1] === '' ? 1 : Number(found[1])
  const last = Number(found[2])
  const step = last < first ? -1 : 1
  const length = Math.min(Math.abs(last - first) + 1, farthest)
  return Array.from({ length }, (_, at) => String(first + step * at)).join(separatorIn(instruction))
}

/** Where no length is given. */
const lengthy = 150
const MAX_WORDS = 2500

function atLength(instruction: string): string | null {
  const words = /(\d{1,6})[- ]{1,3}words?/i.exec(instruction)?.[1]
  const isLong = /\b(at length|in detail|detailed|essay|story|long (?:text|answer))\b/i.test(instruction)
  if (words === undefined && !isLong) return null
  const subject = /\b(?:about|on|of|describe)\s+(?!\d)([^.?!\n,]{2,60})/i.exec(instruction)?.[1]?.trim() ?? 'the subject'
  return write(subject, Math.min(words === undefined ? lengthy : Number(words) + 10, MAX_WORDS))
}

const said = (instruction: string): string | null =>
  /\b(?:say|reply with|respond with|answer with|write|output)(?: only| just| exactly)*(?: the)?(?: single)?(?: words?)?:? ["“'`]([^"”'`]+)["”'`]/i.exec(
    instruction,
  )?.[1] ??
  /\b(?:say|reply with|respond with)(?: only| just| exactly)*(?: the)?(?: single)?(?: words?)?:? ([\w-]+)/i.exec(instruction)?.[1] ??
  null
