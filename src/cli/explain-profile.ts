/** A profile told whole: what it promises, which levels differ, and how its document is read where it contradicts itself. */
import type { Profile } from '../model/profile.ts'
import { wrapped } from '../reporters/columns.ts'

const width = 80

export function formatProfile({ name, title, promises, levels, models, readings, knobs }: Profile): readonly string[] {
  return [
    `${name}  ${title}`,
    '',
    ...part('Promised', [promises.join(', ')]),
    ...part('Models', [models.join(', ')]),
    ...part(
      'Levels that differ',
      Object.entries(levels).map(([id, { level, because }]) => `${id} ${level}: ${because}.`),
    ),
    ...part(
      'How the document is read',
      readings.flatMap(({ says, readAs, because }) => [says, `Read as: ${readAs}`, `Because: ${because}`, '']),
    ),
    ...part(
      'Knobs',
      Object.entries(knobs).map(([knob, value]) => `${knob}: ${String(value)}`),
    ),
  ]
}

const part = (heading: string, texts: readonly string[]): readonly string[] =>
  texts.join('') === ''
    ? []
    : [heading, ...texts.flatMap((text) => (text === '' ? [''] : wrapped(text, width - 2).map((line) => `  ${line}`))), '']
