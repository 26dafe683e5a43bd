// What hundreds of runs have in common is computed once in a process: pure functions, by their arguments.
import { vi } from 'vitest'
import type * as DecodedImages from '../endpoint/decoded-images.ts'
import type * as Examine from './examine.ts'

vi.mock('../endpoint/decoded-images.ts', async (load) =>
  (await import('../endpoint/decoded-once.support.ts')).decodedOnce(await load<typeof DecodedImages>()),
)
vi.mock('./examine.ts', async (load) => (await import('./examined-once.support.ts')).examinedOnce(await load<typeof Examine>()))
