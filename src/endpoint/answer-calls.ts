/** Tool calls that an instruction asks for. */
import { fitting } from './answer-json.ts'
import type { Asked, Tool } from './asked.ts'
import type { Scene } from './conversation.ts'
import { valuesIn } from './set-values.ts'

export interface Call {
  readonly name: string
  /** JSON text. */
  readonly arguments: string
}

export function callsFor({ tools, toolChoice, parallel }: Asked, scene: Scene): readonly Call[] {
  if (toolChoice.kind === 'none' || tools.length === 0) return []
  const forced = toolChoice.kind === 'required' || toolChoice.kind === 'named'
  if (scene.results.length > 0 && !forced) return []
  const offered = toolChoice.kind === 'named' ? tools.filter(({ name }) => name === toolChoice.name) : tools
  const asked = callsIn(scene.instruction).filter(({ name }) => offered.some((tool) => tool.name === name))
  const calls = asked.length > 0 || !forced ? asked : offered.slice(0, 1).map((tool) => unbidden(tool, scene.instruction))
  return parallel ? calls : calls.slice(0, 1)
}

/** A call that is forced, of a function that the instruction does not name: its schema says what it takes. */
const unbidden = ({ name, parameters }: Tool, instruction: string): Call => ({
  name,
  arguments: JSON.stringify(fitting({ type: 'object', ...parameters }, instruction, instruction)),
})

const called = /\b(?:call|use|invoke|run|execute) (?:the )?(?:function|tool) ["'`“]?([\w-]+)["'`”]?/gi

/** The calls that a text asks for, in order. */
export function callsIn(text: string): readonly Call[] {
  const found = [...text.matchAll(called)]
  return found.map((match, at) => {
    const clause = text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)
    return { name: match[1] ?? '', arguments: JSON.stringify(valuesIn(clause)) }
  })
}
