/**
 * What requests contain comes from the run's nonce, so that no answer of an earlier run fits one of this run. `--seed` decides which requests
 * are generated; this decides their words.
 */
import type { Chance } from '../model/chance.ts'
import { chanceOf, hash } from './chance.ts'

/** What a scenario's requests contain is drawn from it. An empty nonce: the run was made before there was one, and drew from its seed. */
export const contentChance = (nonce: string, seed: number, path: string): Chance => chanceOf(nonce === '' ? seed : hash(nonce), path)

const WORD_LENGTH = 8

/** The word that stands in every request of the run; empty without a nonce. */
export const wordOf = (nonce: string): string => (nonce === '' ? '' : chanceOf(hash(nonce), 'word of the run').word(WORD_LENGTH))
