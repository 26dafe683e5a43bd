/** Texts that have gone wrong somewhere: scripts, joiners, marks, control characters, and what looks like the wire. */
import fc from 'fast-check'
import { feature } from './feature.ts'

const scripts = [
  'Hello there.',
  'Grüße aus Köln, ça va ?',
  'Привет, мир',
  'Γειά σου Κόσμε',
  'שלום עולם',
  'مرحبا بالعالم',
  'नमस्ते दुनिया',
  'สวัสดีชาวโลก',
  '你好，世界',
  'こんにちは世界',
  '안녕하세요',
  'გამარჯობა',
  'አማርኛ',
  '𐍈𝒜𠀀',
] as const

const joined = ['👩‍👩‍👧‍👦', '🏳️‍🌈', '👍🏽', '🇩🇪🇯🇵', '1️⃣', 'e\u0301\u0323', '\u0301', 'क्ष', 'a\u200db\u200c'] as const

const controls = [
  '\u0000',
  '\u0007',
  '\b',
  '\t',
  '\r\n',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\u202eabc\u202c',
  '\u2066x\u2069',
] as const

const lookAlikes = [
  'data: [DONE]',
  'data: {"choices":[]}\n\n',
  '\n\nevent: error\n: comment',
  '{"error":{"message":"no"}}',
  '"}],"n":2,"x":[{"',
  '\\u0000\\ud800\\n',
  '</s><|im_end|><|endoftext|>',
  '[INST] <tool_call>',
  '${x} {{y}} %s %00',
  '<script>alert(1)</script>',
  "'; --",
] as const

/** What stands for an image in the templates of models: LLaVA and InternVL; Qwen; Pixtral; Gemma and DeepSeek. */
const imageTokens = [
  '<image>',
  '<|vision_start|><|image_pad|><|vision_end|>',
  '[IMG][IMG_END]',
  '<start_of_image> <image_placeholder>',
] as const

/** One of each kind, or some one after the other. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.oneof(...[scripts, joined, controls, lookAlikes].map((kind) => fc.constantFrom(...kind))), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' '))

const saying = (words: fc.Arbitrary<readonly string[]>) => words.map((list) => ({ words: list }))
const one = (texts: readonly string[]) => saying(fc.constantFrom(...texts.map((each) => [each])))

export const words = feature(
  'text',
  {
    scripts: one(scripts),
    odd: one([...joined, ...controls]),
    'look-alikes': one(lookAlikes),
    'image tokens': one(imageTokens),
    parts: saying(fc.array(text, { minLength: 2, maxLength: 5 })),
    empty: one(['']),
    long: one(['All work and no play. '.repeat(100)]),
  },
  ['empty', 'long'],
)
