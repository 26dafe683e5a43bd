import { vi } from 'vitest'
import type * as Pictures from '../endpoint/pictures.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { isOfStreams, proveFaults } from './proof.support.ts'

vi.mock('../endpoint/pictures.ts', async (load) =>
  (await import('../endpoint/decoded-once.support.ts')).decodedOnce(await load<typeof Pictures>()),
)

proveFaults(faults.filter((fault) => !isOfStreams(fault)))
