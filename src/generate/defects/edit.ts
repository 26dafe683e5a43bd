/** Changes at one place of a JSON value; the value itself stays as it is. */
import type { Body, Step } from './defect.ts'

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands there; undefined: nothing. */
export const at = (value: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>((here, step) => {
    if (Array.isArray(here)) return (here as readonly unknown[])[Number(step)]
    return isObject(here) && Object.hasOwn(here, step) ? here[step] : undefined
  }, value)

/** The body with another value there. */
export const replaced = (body: Body, steps: readonly Step[], value: unknown): Body => changed(body, steps, value) as Body

/** The body without what stands there. */
export const removed = (body: Body, steps: readonly Step[]): Body => changed(body, steps, undefined) as Body

function changed(value: unknown, [step, ...rest]: readonly Step[], to: unknown): unknown {
  if (step === undefined) return to
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item, place) => (place === step ? changed(item, rest, to) : item))
  const object = isObject(value) ? value : {}
  const member = changed(object[step], rest, to)
  if (member !== undefined) return { ...object, [step]: member }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== step))
}

export const pointerOf = (steps: readonly Step[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
