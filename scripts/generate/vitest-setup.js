// Before tests: what they import from src/generated is current, however they were started.
import { join } from 'node:path'
import { ensureGenerated } from './ensure.js'

export async function setup() {
  await ensureGenerated(join(import.meta.dirname, '../..'))
}
