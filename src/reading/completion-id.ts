import { memberAt } from '../wire/json.ts'
import type { Reading } from './reading.ts'

/** Empty: there is none, or the answer is no completion. */
export function idOf(reading: Reading): string {
  if (reading.completion === null) return ''
  const id = reading.shape === 'stream' ? reading.stream.chunks[0]?.value['id'] : memberAt(reading.json.value, 'id')
  return typeof id === 'string' ? id : ''
}
