/** Options of the schema as commander's: their flags and help, and what was given of them. */
import { type Command, Option as Flag } from 'commander'
import type { Option, OptionSet, WrittenOf } from '../options/option.ts'
import { readWritten } from '../options/read.ts'
import { flagOf, textIn } from '../options/spelling.ts'
import { UsageError } from '../options/usage-error.ts'

/** Adds them to a command, under the headings of their groups. */
export function addOptions(command: Command, options: OptionSet): void {
  const spoken = Object.entries(options).filter(([, { written }]) => written !== null)
  for (const [name, option] of spoken) for (const flag of flagsOf(name, option)) command.addOption(flag.helpGroup(`${option.group}:`))
}

type Before = readonly string[] | undefined
const whole = (value: string, before: Before): readonly string[] => [...(before ?? []), value]
const byComma = (value: string, before: Before): readonly string[] => [...(before ?? []), ...value.split(',').filter((part) => part !== '')]

/** One that is on by default has its negative alone. */
function flagsOf(name: string, option: Option): readonly Flag[] {
  const flag = flagOf(name)
  const text = `${textIn(option.text, flagOf)}${defaultIn(option)}`
  const { negated, placeholder = '', written } = option
  switch (written?.reads) {
    case undefined:
      return []
    case 'switch':
      return [
        ...(option.default === true ? [] : [new Flag(flag, text)]),
        ...(negated === undefined ? [] : [new Flag(flag.replace('--', '--no-'), negated)]),
      ]
    case 'list':
      return [new Flag(`${flag} <${placeholder}>`, text).argParser(byComma)]
    case 'repeated':
      return [new Flag(`${flag} <${placeholder}>`, text).argParser(whole)]
    case 'text':
    case 'number':
    case 'json':
      return [new Flag(`${flag} <${placeholder}>`, text)]
  }
}

function defaultIn({ default: value, defaultText }: Option): string {
  if (defaultText !== undefined) return ` (default: ${defaultText})`
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? ` (default: ${String(value)})` : ''
}

/** What was given on the command line, checked. Throws a UsageError. */
export function given<O extends OptionSet>(command: Command, options: O): WrittenOf<O> {
  const spoken = Object.entries(command.opts<Readonly<Record<string, unknown>>>()).filter(
    ([name]) => command.getOptionValueSource(name) === 'cli' && Object.hasOwn(options, name),
  )
  return readWritten(Object.fromEntries(spoken.map(([name, value]) => [name, valueOf(name, value, options[name])])), options)
}

/** A word as its kind reads it. What is no number stays a word: the schema says what it should have been. */
function valueOf(name: string, given: unknown, option: Option | undefined): unknown {
  if (typeof given !== 'string') return given
  if (option?.written?.reads === 'number') return given.trim() !== '' && Number.isFinite(Number(given)) ? Number(given) : given
  if (option?.written?.reads !== 'json') return given
  try {
    return JSON.parse(given)
  } catch (error) {
    throw new UsageError(`expected ${option.written.expected}: ${error instanceof Error ? error.message : String(error)}`, name)
  }
}
