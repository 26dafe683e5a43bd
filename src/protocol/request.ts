import type { Knobs } from '../model/profile.ts'

/** Members of a request body: the limit on the answer, in tokens, under the name that the profile gives it, and the temperature if one is sent. */
export const limitAndTemperature = (
  { maxTokens, temperature }: Pick<Knobs, 'maxTokens' | 'temperature'>,
  limit: number,
): Readonly<Record<string, number>> => ({
  [maxTokens]: limit,
  ...(temperature === null ? {} : { temperature }),
})
