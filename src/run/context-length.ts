/** How much a model holds, where the list of models tells. */
import { least } from '../model/extremes.ts'
import { declaredWindows } from '../protocol/declared-windows.ts'
import { type Json, isObject, listOf, memberAt } from '../wire/json.ts'

/** Filling a larger window costs too much to ask, tokens. */
const MAX_FILLED = 131_072

/** Tokens that prompt and answer may have together, the least where several are told; null: it is not told, or too many to be filled. */
export function windowIn(list: Json | undefined, model: string): number | null {
  const listed = listOf(memberAt(list, 'data'))
    .filter((item) => isObject(item) && item['id'] === model)
    .flatMap((item) => declaredWindows.map((path) => memberAt(item, ...path)))
    .filter((value): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0)
  const min = least(listed)
  return min <= MAX_FILLED ? min : null
}
