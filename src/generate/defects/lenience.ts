/** Which defects a well-behaved server may pass over, and why. By the place of the field, as places.ts spells it. */

interface Lenience {
  readonly id: RegExp
  readonly reason: string
}

/** What the schema rules out and well-behaved servers commonly take. */
export const lenient: readonly Lenience[] = [
  { id: /^\/logit_bias propertyNames/, reason: 'some servers take the text of a token instead of its number' },
  { id: /^\/logit_bias\/\* type fraction$/, reason: 'a bias is added to a fraction: many declare a number' },
  { id: /^\/logit_bias\/\* (minimum|maximum)$/, reason: 'some servers move a bias to the nearest bound' },
  { id: /^\/seed (minimum|maximum)$/, reason: 'a parser without bounds takes any whole number, and one by doubles rounds to the bound' },
  { id: /^\/n maximum$/, reason: "the limit is OpenAI's own: servers have theirs, some above it" },
  { id: /^\/stop minItems$/, reason: 'an empty list asks for nothing' },
  { id: /^\/stop maxItems$/, reason: 'servers that honour more than four are many' },
  { id: /^\/(tools|functions) maxItems$/, reason: "the limit is OpenAI's own" },
  { id: /\/name pattern$/, reason: 'a server that only passes names on need not check their characters' },
  { id: /^\/messages\/\*<assistant> required content$/, reason: 'an empty turn of the assistant is harmless' },
]

/** What servers need not know: a defect within is one that they cannot see. */
export const exotic: readonly Lenience[] = [
  {
    id: /^\/(safety_identifier|modalities|audio|prediction|reasoning_effort|verbosity|web_search_options|service_tier|store|metadata|moderation|prompt_cache_\w+|detail|functions|function_call)\b/,
    reason: 'a field of one vendor, or deprecated',
  },
  { id: /\/(prompt_cache_breakpoint|refusal|audio|function_call|strict|include_obfuscation)\b/, reason: 'a member that few servers know' },
  { id: /<(input_audio|file|refusal|custom|allowed_tools)>/, reason: 'a kind of part or tool that few servers know' },
  { id: /^\/messages\/\*<function>/, reason: 'deprecated since tools have messages of their own' },
  { id: /^\/messages\/\*<\w+>\/name\b/, reason: 'a name for a participant, which few models are told' },
  { id: /<json_schema>\/json_schema(\/(name|description)\b| required name$)/, reason: 'a label of the schema, which is passed on at most' },
  {
    id: /<tool> required tool_call_id$|\/tool_calls\/\*<function> required id$/,
    reason: 'some servers go by the order of calls and results',
  },
  { id: /\/detail\b/, reason: 'a server with one resolution has no use for it' },
]

/** What leaves no request: no object, no messages, a message of nobody, a part or a format that is unknown, an image that is not there. */
const malformed: readonly RegExp[] = [
  /^\/ type$/,
  /^\/ required messages$/,
  /^\/messages minItems$/,
  /^\/messages\/\*<\w+> required role$/,
  /^\/messages\/\*<user>\/content\/\* discriminator$/,
  /<image_url>(?:\/image_url)? required \w+$/,
  /^\/response_format discriminator$/,
]
export const isMalformed = (id: string): boolean => malformed.some((one) => one.test(id))

/** Why a defect may be passed over; null: it may not. */
export const lenienceOf = (id: string): string | null => reasonIn(lenient, id)
export const exoticismOf = (id: string): string | null => reasonIn(exotic, id)

const reasonIn = (list: readonly Lenience[], id: string): string | null => list.find((one) => one.id.test(id))?.reason ?? null
