// What hundreds of runs have in common is computed once in a process: pure functions, by their arguments.
import { vi } from 'vitest'
import type * as DecodedImages from '../endpoint/decoded-images.ts'
import type * as Examine from './examine.ts'
import type * as Reads from '../reading/reading.ts'
import type * as Search from '../secrets/search.ts'

vi.mock('../endpoint/decoded-images.ts', async (load) =>
  (await import('../endpoint/decoded-once.support.ts')).decodedOnce(await load<typeof DecodedImages>()),
)
vi.mock('./examine.ts', async (load) => (await import('./examined-once.support.ts')).examinedOnce(await load<typeof Examine>()))
vi.mock('../reading/reading.ts', async (load) => (await import('./examined-once.support.ts')).readOnce(await load<typeof Reads>()))
vi.mock('../secrets/search.ts', async (load) => (await import('./examined-once.support.ts')).searchedOnce(await load<typeof Search>()))
