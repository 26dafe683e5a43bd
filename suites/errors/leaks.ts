/** What a message must not let out. The patterns are those of servers as they are; each is something that nobody writes for a caller. */
import type { ScenarioName } from '../../src/generated/registries.ts'
import { type Observation, holds, notApplicable, violated } from '../../src/model/finding.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Check } from '../../src/reading/suite.ts'
import { show } from '../../src/reading/words.ts'
import { type Json, isObject, listOf } from '../../src/wire/json.ts'
import { checkOf } from '../preconditions.ts'

const privateHost = String.raw`(?:localhost|127\.\d+\.\d+\.\d+|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)`
const sourceFile = String.raw`\.(?:py|js|mjs|cjs|ts|go|rs|java|kt|rb|php|cs|cpp|jinja)\b`

const internals: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/Traceback \(most recent call last\)|\bFile "[^"]+", line \d+/, 'a Python trace'],
  [/\sat [\w.$<> ]+ \((?:[^()]*:\d+:\d+)\)|\bnode_modules\//, 'a JavaScript trace'],
  [/goroutine \d+ \[|\bpanic: |runtime error: |\binvalid memory address\b/, 'a Go trace'],
  [/thread '[^']+' (?:\(\d+\) )?panicked at|\.rs:\d+:\d+/, 'a Rust panic'],
  [
    /\bat [\w.$]+\([\w$]+\.(?:java|kt):\d+\)|\b(?:java|javax|org\.springframework|com\.fasterxml)\.[\w.]+(?:Exception|Error)\b/,
    'a Java trace',
  ],
  [/ in \S+:line \d+|\bSystem\.[\w.]*Exception\b|\bStack trace:\s*#0 /, 'a .NET or PHP trace'],
  [/(?:^|[\s"'(=])(?:\/(?:usr|home|opt|srv|var|root|tmp|workspace)\/[\w./-]+|[A-Z]:\\\\?[\w\\.-]+)/, 'a file path'],
  [new RegExp(String.raw`(?:^|[\s"'(=])/(?:[\w.-]+/)*[\w.-]+${sourceFile}|\bsite-packages/`), 'a file path'],
  [new RegExp(String.raw`\bhttps?://(?:${privateHost}|[\w.-]+\.(?:internal|local|svc)\b)|\b${privateHost}:\d+`), 'an internal address'],
  [/\bfor url:? ['"]?https?:\/\/|\bHTTPS?ConnectionPool\(|\bdial tcp\b|\bECONNREFUSED\b|\bENOTFOUND\b/, 'the address of an upstream'],
  [/\bsk-(?:proj-|ant-|or-|svcacct-)[\w-]{20,}|\bsk-[A-Za-z0-9]{20,}|\bAIza[\w-]{30,}|\bAKIA[A-Z0-9]{16}\b/, 'a key'],
  [
    /\b\w*(?:Validation|Key|Type|Value|Attribute|Index|Runtime|Decode|Template|Syntax)(?:Error|Exception)(?:\(|: )|<class '|object at 0x[\da-f]+|\[\{'type':|\bvalidation errors? for \w|\[json\.exception\.|\bGo struct field\b|\bNullPointerException\b/,
    "an exception's repr",
  ],
  [
    /'NoneType' object|\bobject (?:has no attribute|is not subscriptable|is not iterable)\b|\bunsupported operand type\b|\bCannot read propert(?:y|ies) of\b|\b\w+(?:\.\w+)+ is not a function\b|\bSQLSTATE\b/,
    "the text of an interpreter's exception",
  ],
]

/** The texts in a JSON value, each cut to what a reader would look at. */
function textsOf(value: Json | undefined, depth = 0): readonly string[] {
  if (typeof value === 'string') return [value.slice(0, longest)]
  if (depth > deepest) return []
  const below = isObject(value) ? Object.values(value) : listOf(value)
  return below.flatMap((one) => textsOf(one, depth + 1))
}

const deepest = 8
const longest = 8192

/** Where the run itself sends its requests is no secret of the endpoint. */
const withoutOwnAddress = (text: string, { transcript: { url } }: Reading): string => {
  const [, origin = '', authority = ''] = /^((?:https?:\/\/)([^/?#]+))/.exec(url) ?? []
  return origin === '' ? text : text.replaceAll(origin, '').replaceAll(authority, '')
}

const isError = checkOf((reading) => {
  if (!reading.asked.isCompletion) return notApplicable('the request did not ask for a completion')
  return (reading.status ?? 0) >= 400 ? null : notApplicable('the response was not an error')
})

const triggers: readonly ScenarioName[] = [
  'auth/no-key',
  'auth/wrong-key',
  'errors/not-json',
  'errors/unknown-model',
  'errors/no-messages',
  'errors/content-number',
]

const messageExposesNoInternals = isError('ERR-019', triggers, (reading): Observation => {
  const texts = textsOf(reading.json.value).map((text) => withoutOwnAddress(text, reading))
  if (texts.length === 0) return notApplicable('the response has no error message')
  for (const text of texts) {
    const [pattern, what] = internals.find(([one]) => one.test(text)) ?? []
    if (pattern === undefined || what === undefined) continue
    const shown = show(pattern.exec(text)?.[0].trim())
    return violated(`${what} in the message: ${shown}`, 'a message for the caller, without server internals', {
      kind: 'pointer',
      pointer: reading.json.value !== undefined && isObject(reading.json.value) && 'error' in reading.json.value ? '/error' : '',
    })
  }
  return holds
})

export const leaks: readonly Check[] = [messageExposesNoInternals]
