/** A cache that confuses requests. */
import { lengthOfUrls } from '../image-parts.ts'
import type { Stages } from '../modification.ts'

/** Answers are kept by the words alone of their request, images left out. */
export const cachedByText: Stages = {
  completion: (completion, { body, memory }) => {
    if (lengthOfUrls(body ?? {}) === 0) return completion
    const words = JSON.stringify(body?.['messages'] ?? null, (name, value: unknown) => (name === 'image_url' ? 'image' : value))
    const before = memory.get(`choices of ${words}`)
    if (before === undefined) memory.set(`choices of ${words}`, completion.choices)
    return before === undefined ? completion : { ...completion, choices: before as typeof completion.choices }
  },
}

export const cachedWhole: Stages = {
  completion: (completion, context) => {
    const kept = cachedByText.completion?.(completion, context) ?? completion
    const words = `usage of ${JSON.stringify(kept.choices)}`
    if (!context.memory.has(words)) context.memory.set(words, completion.usage)
    return { ...kept, usage: context.memory.get(words) as typeof completion.usage }
  },
}
