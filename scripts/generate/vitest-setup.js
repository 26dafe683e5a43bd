// Before tests: what they load from src/generated is current, however they were started. Types are for the type check.
import { join } from 'node:path'
import { ensureGenerated } from './ensure.js'

export async function setup() {
  await ensureGenerated(join(import.meta.dirname, '../..'), { typesToo: false })
}
