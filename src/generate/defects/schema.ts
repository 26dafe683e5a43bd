/**
 * Defects made from the schema's own constraints, by walking it: one for each keyword at each place, so that a new constraint is covered
 * without being listed. JSON Schema 2020-12, validation: https://json-schema.org/draft/2020-12/json-schema-validation
 */
import type { Schemas } from '../../generated/request-schema.ts'
import { utf8Bytes } from '../../wire/utf8.ts'
import { type Break, breaksOf } from './breaks.ts'
import type { Body, Defect, Scope } from './defect.ts'
import { pointerOf } from './edit.ts'
import { exoticismOf, isMalformed, lenienceOf } from './lenience.ts'
import { placesOf } from './places.ts'
import { prompt, samplerFor, wordsFor } from './samples.ts'

/** The plainest valid request, of which every other is made. */
export const plainest = ({ model, maxTokens, temperature, room, extraBody }: Scope): Body => ({
  model,
  messages: [{ role: 'user', content: prompt }],
  [maxTokens]: room,
  ...(temperature === null ? {} : { temperature }),
  ...extraBody,
})

/** A defect for each constraint of the schema that `root` refers to. @throws Error where a keyword is new and nobody has said what breaks it */
export function schemaDefects(schemas: Schemas, root: string, scope: Scope): readonly Defect[] {
  const sampler = samplerFor(schemas, wordsFor(scope))
  return [...placesOf(sampler, { $ref: root }, plainest(scope))].flatMap((place) =>
    breaksOf(place, sampler).map((one) => defectOf(place.path, one)),
  )
}

function defectOf(path: string, { keyword, more, steps, valid, broken }: Break): Defect {
  const id = `${path === '' ? '/' : path} ${keyword}${more === '' ? '' : ` ${more}`}`
  const [lenience, exoticism] = [lenienceOf(id), exoticismOf(id)]
  return {
    id,
    pointer: pointerOf(steps),
    keyword,
    kind: lenience === null ? 'forbidden' : 'lenient',
    core: exoticism === null,
    malformed: isMalformed(id),
    reason: lenience ?? exoticism,
    valid,
    broken: utf8Bytes(JSON.stringify(broken)),
    headers: [],
  }
}
