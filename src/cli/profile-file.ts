/** --profile ./FILE: a profile of the operator's own, in YAML or JSON, held to spec/profile.schema.json. */
import { readFileSync } from 'node:fs'
import { type Document, LineCounter, isMap, isNode, parseDocument } from 'yaml'
import { profileNamed, profiles, requirements } from '../contract/catalogue.ts'
import { type ProfileProblem, profileProblems } from '../contract/profile-problems.ts'
import { problems } from '../contract/validate.ts'
import { type Profile, type ProfileFile, profileFrom } from '../model/profile.ts'
import { suggestion } from '../run/nearest.ts'
import { UsageError } from '../run/options.ts'

/** The name as it is, or the profile of the file where it is a path. Throws a UsageError with the first thing that is wrong. */
export const profileOf = (given: string): string | Profile =>
  /[/\\]|\.(?:ya?ml|json)$/i.test(given) ? profileIn(given, contents(given)) : given

function contents(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`--profile: ${path} cannot be read (${String(Reflect.get(Object(error), 'code'))})`)
  }
}

/** `path` is what messages call the text. */
export function profileIn(path: string, text: string): Profile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const refuse = (pointer: string, sentence: string): never => {
    throw new UsageError(
      `--profile: ${path}:${String(lineOf(document, lines, pointer))}: ${pointer === '' ? '' : `${pointer}: `}${sentence}`,
    )
  }
  const [broken] = document.errors
  if (broken !== undefined)
    throw new UsageError(`--profile: ${path}:${String(broken.linePos?.[0].line ?? 1)}: ${broken.message.split('\n')[0] ?? ''}`)
  const value: unknown = document.toJS()
  const [first] = profileProblems(value)
  if (first !== undefined) refuse(first.pointer, sentenceOf(first))
  const file = value as ProfileFile
  const base = file.extends === undefined ? null : profileNamed(file.extends)
  const names = profiles.map(({ name }) => name)
  if (base === undefined) return refuse('/extends', unknown('profile', file.extends ?? '', names))
  const ids = requirements.map(({ id }) => id)
  for (const id of Object.keys(file.levels ?? {})) if (!ids.includes(id)) refuse(`/levels/${id}`, unknown('requirement', id, ids))
  const profile = profileFrom(file, base)
  const [wrong] = profile.example === null ? [] : problems('request', { model: 'a-model', ...profile.example })
  return wrong === undefined ? profile : refuse(`/example${wrong.pointer}`, `wanted ${wrong.wanted}`)
}

const sentenceOf = ({ wanted, word, known }: ProfileProblem): string => `${wanted}${word === null ? '' : suggestion(word, known)}`

const unknown = (kind: string, word: string, known: readonly string[]): string => `there is no ${kind} "${word}"${suggestion(word, known)}`

/** The line of the member that the pointer names; where it is missing, of what it is missing from. */
function lineOf(document: Document, lines: LineCounter, pointer: string): number {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  for (let length = steps.length; length > 0; length -= 1) {
    const path = steps.slice(0, length).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const parent = document.getIn(path.slice(0, -1), true)
    const pair = isMap(parent) ? parent.items.find(({ key }) => isNode(key) && String(key) === String(path.at(-1))) : undefined
    const node = pair?.key ?? document.getIn(path, true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
