/** --profile ./FILE: a profile of the operator's own, in YAML or JSON, held to spec/profile.schema.json. */
import { profileNamed, profiles, requirements } from '../contract/catalogue.ts'
import { fileProblems } from '../contract/file-problems.ts'
import { problems } from '../contract/validate.ts'
import { type Profile, type ProfileFile, profileFrom } from '../model/profile.ts'
import { suggestion } from '../options/nearest.ts'
import { UsageError } from '../options/usage-error.ts'
import { MAX_WRITTEN_BYTES, textOf } from './bounded-file.ts'
import { readYaml, formatProblem } from './yaml-lines.ts'

/** The name as it is, or the profile of the file where it is a path. Throws a UsageError with the first thing that is wrong. */
export const profileOf = (given: string): string | Profile =>
  /[/\\]|\.(?:ya?ml|json)$/i.test(given) ? profileIn(given, contents(given)) : given

function contents(path: string): string {
  try {
    return textOf(path, MAX_WRITTEN_BYTES)
  } catch (error) {
    throw new UsageError(`${path} ${error instanceof Error ? error.message : String(error)}`, 'profile')
  }
}

/** `path` is what messages call the text. */
export function profileIn(path: string, text: string): Profile {
  const { value, lineOf, broken } = readYaml(text)
  const refuse = (pointer: string, sentence: string): never => {
    throw new UsageError(`${path}:${String(lineOf(pointer))}: ${pointer === '' ? '' : `${pointer}: `}${sentence}`, 'profile')
  }
  if (broken !== null) throw new UsageError(`${path}:${String(broken.line)}: ${broken.sentence}`, 'profile')
  const [first] = fileProblems('profile', value)
  if (first !== undefined) refuse(first.pointer, formatProblem(first))
  const file = value as ProfileFile
  const base = file.extends === undefined ? null : profileNamed(file.extends)
  const names = profiles.map(({ name }) => name)
  if (base === undefined) return refuse('/extends', unknown('profile', file.extends ?? '', names))
  const ids: readonly string[] = requirements.map(({ id }) => id)
  for (const id of Object.keys(file.levels ?? {})) if (!ids.includes(id)) refuse(`/levels/${id}`, unknown('requirement', id, ids))
  const profile = profileFrom(file, base)
  const [wrong] = profile.example === null ? [] : problems('request', { model: 'a-model', ...profile.example })
  return wrong === undefined ? profile : refuse(`/example${wrong.pointer}`, `expected ${wrong.wanted}`)
}

const unknown = (kind: string, word: string, known: readonly string[]): string => `there is no ${kind} "${word}"${suggestion(word, known)}`
