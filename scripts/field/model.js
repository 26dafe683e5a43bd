// What the server of the field test says: the model behind it, which sees images of any format, obeys a standing instruction, and knows every
// prompt of suites/prompts.ts. What a parameter asks for is no affair of this file.
import sharp from 'sharp'

const separators = { 'a comma and a space': ', ', 'a space': ' ', 'a line break': '\n', 'a hyphen': '-' }
const sentence = 'The sea moves with the wind and the moon, and it keeps the heat of the summer for the winter. '
const across = 3

const partsOf = ({ content }) => (Array.isArray(content) ? content : [{ type: 'text', text: content ?? '' }])
const textOf = (message) =>
  partsOf(message)
    .map(({ text }) => text ?? '')
    .join('')
const isImage = ({ type }) => type === 'image_url'

/** The last words of the user: an image may stand in a message of its own. */
const instructionOf = ({ messages }) => textOf(messages.findLast((message) => message.role === 'user' && textOf(message) !== '') ?? {})

/** The names of nine cells, in reading order; null: no decoder reads it. */
async function cellsOf({ image_url: image }) {
  const url = typeof image === 'string' ? image : (image?.url ?? '')
  try {
    const pixels = await sharp(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'), { limitInputPixels: 64_000_000 })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .resize(across, across, { fit: 'fill', kernel: 'nearest' })
      .raw()
      .toBuffer()
    return Array.from({ length: across ** 2 }, (_, at) => nameOf(pixels.subarray(3 * at, 3 * at + 3)))
  } catch {
    return null
  }
}

function nameOf(pixel) {
  const bright = [...pixel].map((channel) => (channel > 100 ? 1 : 0)).join('')
  return { 100: 'red', '010': 'green', '001': 'blue', 110: 'yellow', '000': 'black', 111: 'white' }[bright] ?? 'grey'
}

/** What each image of the conversation shows, and the words before it. */
async function sightsOf({ messages }) {
  const parts = messages.flatMap(partsOf)
  const images = parts.flatMap((part, at) => (isImage(part) ? [[part, parts[at - 1]?.text ?? '']] : []))
  return Promise.all(images.map(async ([part, before]) => ({ cells: await cellsOf(part), before })))
}

/** Which calls the instruction asks for: "Call the function f with a set to 1 and b set to "x"." */
const callsIn = (prompt) =>
  [...prompt.matchAll(/Call the function (\w+)(?: with (.*?))?(?: without arguments)?\.(?= |$)/g)].map(([, name, given = '']) => ({
    name,
    arguments: JSON.stringify(
      Object.fromEntries([...given.matchAll(/(\w+) set to ("(?:[^"\\]|\\.)*"|[^ ]+)/g)].map(([, key, value]) => [key, JSON.parse(value)])),
    ),
  }))

/** The word of the day, by the result of a call or by what was said before. */
function wordIn({ messages }) {
  const listed = messages.map((message) => /The word of the day is (\w+)/.exec(textOf(message))?.[1]).find((word) => word !== undefined)
  return listed ?? (textOf(messages.findLast(({ role }) => role === 'tool') ?? {}) || 'I do not know.')
}

const none = 'There is no image.'
const words = (content) => ({ content })

/** Instruction and answer, the first that fits. */
const answers = [
  [
    /Count from 1 to (\d+)\. .*?separated by ([a-z ]+)\./,
    ([, last, separator]) => words(Array.from({ length: Number(last) }, (_, at) => String(at + 1)).join(separators[separator] ?? ', ')),
  ],
  [/^Repeat the text between .*\n<text>([\s\S]*)<\/text>$/, ([, text]) => words(text)],
  [/nine cells/, (_, sights) => words((sights.find(({ cells }) => new Set(cells).size > 1) ?? sights[0])?.cells?.join(', ') ?? none)],
  [/colour of each image/, (_, sights) => words(sights.map(({ cells }) => cells?.[0] ?? 'unknown').join(', ') || none)],
  [
    /What colour is the image called ([A-Z]+)/,
    ([, name], sights) => words(sights.find(({ before }) => before.includes(name))?.cells?.[0] ?? none),
  ],
  [
    /What colour is the image.*Call the function name_colour/,
    (_, sights) => ({ toolCalls: [{ name: 'name_colour', arguments: JSON.stringify({ colour: sights[0]?.cells?.[0] ?? 'unknown' }) }] }),
  ],
  [/What colour is the image\?/, (_, sights) => words(sights[0]?.cells?.[0] ?? none)],
  [/^Write at least (\d+) words/, ([, count]) => words(sentence.repeat(Math.ceil(Number(count) / 19)).trim())],
  [/^Call the function /, ({ input }) => ({ toolCalls: callsIn(input) })],
  [/What is the word of the day/, (_, sights, request) => words(wordIn(request))],
  [/./s, (_, sights) => words(sights.length === 0 ? 'Hello.' : `I see ${sights[0]?.cells?.join(', ') ?? 'nothing'}.`)],
]

/** `{ content }`, or `{ toolCalls }`. */
export async function answerTo(request) {
  const standing = request.messages.find(
    ({ role, content }) => ['system', 'developer'].includes(role) && /the one word (\w+)/.test(content),
  )
  if (standing !== undefined) return words(/the one word (\w+)/.exec(standing.content)[1])
  const instruction = instructionOf(request)
  const [pattern, answer] = answers.find(([one]) => one.test(instruction)) ?? answers.at(-1)
  return answer(pattern.exec(instruction) ?? [], await sightsOf(request), request)
}

/** Whether some image cannot be read. */
export const isUnreadable = async ({ messages }) =>
  (await Promise.all(messages.flatMap(partsOf).filter(isImage).map(cellsOf))).some((cells) => cells === null)

export const hasOddPart = ({ messages }) =>
  messages.some(
    (message) =>
      (message.content === undefined && message.tool_calls === undefined) ||
      partsOf(message).some(
        (part) => !['text', 'image_url'].includes(part.type) || (isImage(part) && typeof part.image_url?.url !== 'string'),
      ),
  )
