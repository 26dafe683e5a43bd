/** Requirements and profiles, as spec/ has them: the typed door to what is generated from there. */
import type { Profile } from '../model/profile.ts'
import type { Requirement } from '../model/requirement.ts'
import * as generated from './catalogue.gen.ts'

/** All rows, those without a check included, by area in the order of `areas` and by number. */
export const requirements: readonly Requirement[] = generated.requirements

/** The default comes first. */
export const profiles: readonly Profile[] = generated.profiles

/** The name of the released set that the rows are; `unreleased` between releases. */
export const requirementSet: string = generated.requirementSet

/** `sha256:` and the digest of description, rows and profiles: two runs with one digest were judged by the same demands. */
export const specDigest: string = generated.specDigest

const rows: ReadonlyMap<string, Requirement> = new Map(requirements.map((row) => [row.id, row]))

export const requirementOf = (id: string): Requirement | undefined => rows.get(id)

export const profileNamed = (name: string): Profile | undefined => profiles.find((profile) => profile.name === name)
