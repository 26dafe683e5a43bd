/** What the model wrote, put together from the body as a client would: text, refusals and tool calls, choice by choice. */
import type { ReportedBytes } from '../model/report.ts'
import { type Json, isObject, listOf, memberAt, readJson } from '../wire/json.ts'
import { dataOf, dispatched, readEventStream } from '../wire/sse.ts'
import { bytesOf, isWhole } from './bytes.ts'
import { type Html, markup, nothing, seen } from './html-text.ts'
import { cut } from './visible.ts'

const most = 2000
const mostChoices = 4

export function writtenHtml(body: ReportedBytes): Html {
  if (body.from > 0) return nothing
  const texts = assembled(bytesOf(body))
  const named = (choice: string): string => (texts.size > 1 ? `, choice ${choice}` : '')
  const note = isWhole(body) ? '' : ', as far as this report holds the body'
  return markup`${[...texts].slice(0, mostChoices).map(
    ([choice, text]) =>
      markup`<p class="label">What the model wrote${named(choice)}, put together${note}</p>
        <pre class="wire" tabindex="0" role="group" aria-label="What the model wrote${named(choice)}">
${text === '' ? markup`<b class="gap">nothing</b>` : seen(cut(text, most))}</pre>`,
  )}`
}

/** The text of each choice by its index; nothing where the body has no choices. */
function assembled(bytes: Uint8Array): ReadonlyMap<string, string> {
  const written = new Map<string, string>()
  for (const value of documentsOf(bytes))
    for (const choice of listOf(memberAt(value, 'choices'))) {
      const index = JSON.stringify(memberAt(choice, 'index') ?? null)
      written.set(index, withSaid(written.get(index) ?? '', memberAt(choice, 'delta') ?? memberAt(choice, 'message')))
    }
  return written
}

function documentsOf(bytes: Uint8Array): readonly Json[] {
  const { value } = readJson(bytes)
  if (value !== undefined) return [value]
  return readEventStream(bytes)
    .events.filter(dispatched)
    .flatMap((event) => readJson(dataOf(bytes, event)).value ?? [])
}

function withSaid(before: string, message: Json | undefined): string {
  if (!isObject(message)) return before
  const spoken = [message['content'], message['refusal']].reduce<string>((text, part) => text + textIn(part), before)
  return listOf(message['tool_calls']).reduce<string>(withCall, spoken)
}

/** A call begins a line of its own. */
function withCall(before: string, call: Json): string {
  const name = textIn(memberAt(call, 'function', 'name'))
  const begin = name === '' ? '' : `${before === '' ? '' : '\n'}${name}: `
  return before + begin + textIn(memberAt(call, 'function', 'arguments'))
}

const textIn = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
