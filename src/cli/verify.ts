/** `verify CLAIM TRANSCRIPTS`: whether a claim follows from its evidence. Nothing is sent. */
import type { verifyOptions } from '../options/command-options.ts'
import type { WrittenOf } from '../options/option.ts'
import { UsageError } from '../options/usage-error.ts'
import { wrapped } from '../reporters/columns.ts'
import { shownJson } from '../reporters/json.ts'
import { FileProblem, MAX_RECORD_BYTES, MAX_WRITTEN_BYTES, bytesOf } from './bounded-file.ts'
import { print } from './guarded-output.ts'
import type { Host } from './host.ts'
import { guardEnvironment } from './settings.ts'
import { styleOf } from './terminal-style.ts'
import { type Outcome, type Step, type Verification, verified } from './verification.ts'

const exitCodes: Readonly<Record<Outcome, number>> = { verified: 0, 'not-verified': 1, undecided: 3 }

/** Gives the exit code; throws a UsageError for a file that cannot be read. */
export async function verify(
  claim: string,
  transcripts: string,
  { json = false }: WrittenOf<typeof verifyOptions>,
  { environment, stdout }: Host,
): Promise<number> {
  guardEnvironment(environment)
  const text = contents(claim, MAX_WRITTEN_BYTES).toString('utf8')
  const evidence = contents(transcripts, MAX_RECORD_BYTES)
  const result = await verified(text, evidence)
  const width = styleOf(stdout, environment).columns
  print(json ? shownJson(result) : drawn(result, claim, transcripts, width), stdout)
  return exitCodes[result.outcome]
}

const verdicts: Readonly<Record<Outcome, string>> = {
  verified: 'Verified',
  'not-verified': 'Not verified',
  undecided: 'Undecided',
}
const marks: Readonly<Record<Step['outcome'], string>> = {
  passed: 'passed     ',
  failed: 'failed     ',
  undecided: 'undecided  ',
  'not-run': 'not run    ',
}
const relations: Readonly<Record<Outcome, string>> = {
  verified: 'follows from',
  'not-verified': 'does not follow from',
  undecided: 'may or may not follow from',
}

function drawn({ outcome, steps, unproven }: Verification, claim: string, transcripts: string, width: number): string {
  const indented = (text: string, mark: string): readonly string[] =>
    wrapped(text, width - mark.length).map((line, at) => `${at === 0 ? mark : ' '.repeat(mark.length)}${line}`)
  return [
    `${verdicts[outcome]}: ${claim} ${relations[outcome]} ${transcripts}`,
    ...steps.flatMap(({ outcome: own, text }) => indented(text, `  ${marks[own]}`)),
    ...unproven.flatMap((text) => indented(text, '  not proven ')),
    '',
  ].join('\n')
}

function contents(path: string, most: number): Buffer {
  try {
    return bytesOf(path, most)
  } catch (error) {
    if (error instanceof FileProblem) throw new UsageError(`verify: ${path} ${error.message}`)
    throw error
  }
}
