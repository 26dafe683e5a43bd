/** What the model wrote, assembled from the body as a client does: reasoning, text, refusals and tool calls, choice by choice. */
import type { ReportedBytes } from '../model/report.ts'
import { type AssembledCall, type AssembledChoice, completionIn } from '../protocol/completion.ts'
import { bytesOf, isWhole } from './bytes.ts'
import { type Html, markup, nothing, seen } from './html-text.ts'
import { cut } from './visible.ts'

/** UTF-16 units of one text. */
const most = 2000
const MAX_CHOICES = 4

/** Empty where the report does not hold the body from its first byte, or the body holds no completion. */
export function writtenHtml(body: ReportedBytes): Html {
  if (body.from > 0) return nothing
  const choices = completionIn(bytesOf(body))?.choices ?? []
  const note = isWhole(body) ? '' : ' (from the part of the body in this report)'
  return markup`${choices.slice(0, MAX_CHOICES).map((choice) => {
    const which = choices.length > 1 ? `, choice ${String(choice.index)}` : ''
    const reasoning = choice.reasoning === '' ? nothing : drawn(`The model\u2019s reasoning${which}`, note, choice.reasoning)
    return markup`${reasoning}${drawn(`What the model wrote${which}`, note, textOf(choice))}`
  })}`
}

const drawn = (name: string, note: string, text: string): Html =>
  markup`<p class="label">${name}, assembled${note}</p>
        <pre class="wire" tabindex="0" role="group" aria-label="${name}">
${text === '' ? markup`<b class="gap">nothing</b>` : seen(cut(text, most))}</pre>`

/** A refusal and each call begin a line of their own. */
const textOf = ({ content, refusal, calls }: AssembledChoice): string =>
  [content, refusal, ...calls.map(callInWords)].filter((text) => text !== '').join('\n')

/** `get_time: {"zone":"UTC"}` */
function callInWords({ names, arguments: text }: AssembledCall): string {
  const name = names.map(({ value }) => value).find((value) => typeof value === 'string')
  return `${name ?? '(no name)'}: ${text}`
}
