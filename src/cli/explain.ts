/** A requirement told whole, with bytes that hold and bytes that violate: the project's own fixtures, which its tests hold to their names. */
import { brotliDecompressSync } from 'node:zlib'
import { profileNamed, profiles, requirementOf, requirements } from '../contract/catalogue.ts'
import { examples } from '../generated/examples.ts'
import { documents } from '../generated/sources.ts'
import type { Requirement } from '../model/requirement.ts'
import { type Broken, byClient } from '../reporters/line-breaks.ts'
import { wrapped } from '../reporters/columns.ts'
import { clauseInWords } from '../reporters/report-summary.ts'
import { formatProfile } from './explain-profile.ts'
import { suggestion } from '../options/nearest.ts'
import { UsageError } from '../options/usage-error.ts'

/** Throws a UsageError for an id, or the name of a profile, that there is not. */
export function explain(given: string): string {
  const profile = profileNamed(given)
  if (profile !== undefined) return formatProfile(profile).join('\n')
  const id = given.toUpperCase()
  const requirement = requirementOf(id)
  if (requirement === undefined)
    throw new UsageError(
      `there is no requirement "${given}"${suggestion(given, [...requirements.map((one) => one.id), ...profiles.map(({ name }) => name)])}`,
    )
  return [...formatRequirement(requirement), ...example(requirement, 'holds'), ...example(requirement, 'violated')].join('\n')
}

function formatRequirement(requirement: Requirement): readonly string[] {
  return [
    `${requirement.id}  ${requirement.title}`,
    `${requirement.level}, tier ${requirement.tier}, ${requirement.provenance}${requirement.modelDependent ? ', depends on the model' : ''}`,
    '',
    ...wrapped(requirement.text, width),
    '',
    'Required by',
    ...requirement.sources.flatMap((source) => [...indented(clauseInWords(source), 2), `    ${source.link}`]),
    ...demanded(requirement.id),
    ...(requirement.breaks.length === 0 && requirement.harm === null ? [] : ['', 'Affected clients']),
    ...(requirement.harm === null ? [] : indented(requirement.harm, 2)),
    ...byClient(requirement.breaks).flatMap(broken),
    '',
    'How to fix it',
    ...indented(requirement.fix, 2),
    '',
  ]
}

/** The statements of the source documents that the row holds an endpoint to. */
function demanded(id: string): readonly string[] {
  const found = documents.flatMap(({ title, statements }) =>
    statements.filter(({ requirements }) => requirements.includes(id)).map((one) => `${one.id} ${title}, ${one.section}: ${one.says}`),
  )
  return found.length === 0
    ? []
    : ['', 'What the documents say', ...found.flatMap((one) => wrapped(one, width - 2).map((line) => `  ${line}`))]
}

/** A client, what happens to it, and where that is shown: a link or a test's name is never broken. */
const broken = ({ client, harms }: Broken): readonly string[] => [
  `  ${client}`,
  ...harms.flatMap(({ how, shown }) => [...indented(how, 4), `      ${shown}`]),
]

const width = 80

const indented = (text: string, indent: number): readonly string[] =>
  wrapped(text, width - indent).map((line) => `${' '.repeat(indent)}${line}`)

type Outcome = 'holds' | 'violated'
const headings: Readonly<Record<Outcome, string>> = { holds: 'Example that passes', violated: 'Example that fails' }

/** The shortest fixture of that outcome, one that shows nothing else if there is such a one. */
function example({ id }: Requirement, outcome: Outcome): readonly string[] {
  const found = (JSON.parse(brotliDecompressSync(Buffer.from(examples, 'base64')).toString()) as Examples)[`${id}-${outcome}`]
  return found === undefined
    ? []
    : [
        headings[outcome],
        ...found
          .trimEnd()
          .split('\n')
          .map((line) => `  ${line}`.trimEnd()),
        '',
      ]
}
type Examples = Readonly<Partial<Record<`${string}-${Outcome}`, string>>>
