import { vi } from 'vitest'
import type * as DecodedImages from '../endpoint/decoded-images.ts'
import { faults } from '../endpoint/faults/registry.ts'
import { isOfStreams, proveFaults } from './proof.support.ts'

vi.mock('../endpoint/decoded-images.ts', async (load) =>
  (await import('../endpoint/decoded-once.support.ts')).decodedOnce(await load<typeof DecodedImages>()),
)

proveFaults(faults.filter((fault) => !isOfStreams(fault)))
