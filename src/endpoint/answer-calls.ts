/** Tool calls that an instruction asks for. */
import { fitting } from './answer-json.ts'
import type { RequestFacts, Tool } from './request-facts.ts'
import type { Scene } from './conversation.ts'
import { type JsonObject, isObject } from './json.ts'
import { valuesIn } from './set-values.ts'

export interface Call {
  readonly name: string
  /** JSON text. */
  readonly arguments: string
}

/** `sight`: what there is to say of the images; null: nothing. */
export function callsFor({ tools, toolChoice, parallel }: RequestFacts, scene: Scene, sight: string | null): readonly Call[] {
  if (toolChoice.kind === 'none' || tools.length === 0) return []
  const forced = toolChoice.kind === 'required' || toolChoice.kind === 'named'
  if (scene.results.length > 0 && !forced) return []
  const offered = toolChoice.kind === 'named' ? tools.filter(({ name }) => name === toolChoice.name) : tools
  const asked = callsIn(scene.order).flatMap((call): readonly Call[] => {
    const tool = offered.find(({ name }) => name === call.name)
    return tool === undefined ? [] : [withArguments(tool, call.values, scene.instruction, sight)]
  })
  const calls = asked.length > 0 || !forced ? asked : offered.slice(0, 1).map((tool) => withArguments(tool, null, scene.instruction, sight))
  return parallel ? calls : calls.slice(0, 1)
}

/**
 * The values that the instruction spells out; its schema says what a function takes beyond them, and all of it where it is strict or the
 * instruction does not name it.
 */
function withArguments({ name, parameters, strict }: Tool, values: JsonObject | null, instruction: string, sight: string | null): Call {
  const made = fitting({ type: 'object', ...parameters }, instruction, sight ?? instruction)
  const variantsOf = strict || values === null ? made : isObject(made) ? { ...made, ...values } : values
  return { name, arguments: JSON.stringify(variantsOf) }
}

const called = /\b(?:call|use|invoke|run|execute) (?:the )?(?:function|tool) ["'`“]?([\w-]+)["'`”]?/gi

/** The calls that a text asks for, in order. */
export function callsIn(text: string): readonly { readonly name: string; readonly values: JsonObject }[] {
  const found = [...text.matchAll(called)]
  return found.map((match, at) => {
    const clause = text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)
    return { name: match[1] ?? '', values: valuesIn(clause) }
  })
}
