/** Images and conversations that are not counted as what they are. */
import { type Fault, type Stages, fault } from '../modification.ts'
import { onAnswers, together } from '../edits.ts'
import { hasImages, lengthOfUrls } from '../image-parts.ts'
import { isObject, objectsOf, without } from '../json.ts'
import type { JsonObject } from '../json.ts'
import { countTokens } from '../tokens.ts'

/** Counts the prompt as another number of tokens. */
const counting = (cost: (images: number, body: JsonObject) => number): Stages => ({
  completion: (completion, { body }) => {
    const { prompt, images } = completion.usage
    const other = cost(images, body ?? {})
    return { ...completion, usage: { ...completion.usage, prompt: prompt - images + other, images: other } }
  },
})

const withoutDetails: Stages = onAnswers((value) =>
  isObject(value['usage']) ? { ...value, usage: without(value['usage'], 'prompt_tokens_details') } : value,
)

export const imageCounts: readonly Fault[] = [
  fault({
    id: 'image-tokens-missing',
    title: 'Images are not counted in the prompt',
    entry: 'V048',
    target: 'VIS-007',
    variants: {
      'at all': counting(() => 0),
      'and no details are given': together(
        counting(() => 0),
        withoutDetails,
      ),
    },
  }),
  fault({
    id: 'base64-counted-as-text',
    title: 'Images are counted by the length of their Base64 text',
    entry: 'V049',
    target: 'VIS-008',
    variants: {
      'four signs a token': counting((_, body) => Math.ceil(lengthOfUrls(body) / 4)),
      'three signs a token': counting((_, body) => Math.ceil(lengthOfUrls(body) / 3)),
    },
  }),
  fault({
    id: 'history-uncounted',
    title: 'Only the last message of a conversation is counted in the prompt',
    target: 'VIS-015',
    variants: { 'text and images': countingTheLast(0), 'and a few tokens for the rest': countingTheLast(2) },
  }),
]

/** `each`: what a message before the last one is taken for, tokens. */
function countingTheLast(each: number): Stages {
  return {
    completion: (completion, { body }) => {
      const messages = objectsOf(body?.['messages'])
      const { prompt, images } = completion.usage
      if (messages.length < 2) return completion
      const shown = hasImages(messages.at(-1) ?? {}) ? images : 0
      const said = JSON.stringify(messages.at(-1)?.['content'] ?? '', (name, value: unknown) => (name === 'image_url' ? '' : value))
      const counted = Math.min(prompt, countTokens(said) + shown + each * (messages.length - 1))
      return { ...completion, usage: { ...completion.usage, prompt: counted, images: shown } }
    },
  }
}
