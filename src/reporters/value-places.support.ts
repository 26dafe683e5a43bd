/** Every place of the value, as the keys that lead to it. */
export const placesOf = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  value === null || typeof value !== 'object'
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, member]) => placesOf(member, [...path, key]))]

/** A copy with the place changed; `undefined` drops it. */
export function changed(value: unknown, [key = '', ...rest]: readonly string[], to: (old: unknown) => unknown): unknown {
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? (rest.length === 0 ? to(item) : changed(item, rest, to)) : item))
  const members = Object.entries(value as Readonly<Record<string, unknown>>)
  return Object.fromEntries(
    members.flatMap(([name, member]) => {
      if (name !== key) return [[name, member]]
      const next = rest.length === 0 ? to(member) : changed(member, rest, to)
      return next === undefined ? [] : [[name, next]]
    }),
  )
}
