import type { Environment, TextStream } from './host.ts'

/** How a summary is drawn on a stream: how wide, and whether in colour. */
export interface Style {
  readonly columns: number
  readonly colour: boolean
}

const widest = 100

/** NO_COLOR: https://no-color.org/ */
export function styleOf(stream: Pick<TextStream, 'isTTY' | 'columns'>, environment: Environment): Style {
  const colour = stream.isTTY && (environment['NO_COLOR'] ?? '') === '' && environment['TERM'] !== 'dumb'
  return { columns: Math.min(widest, stream.isTTY ? stream.columns : 80), colour }
}
