/** Whether a whole name matches a pattern: `*` stands for any characters, `?` for one. In time proportional to both lengths. */
export function matches(name: string, pattern: string): boolean {
  const [text, glob] = [Array.from(name), Array.from(pattern)]
  let [at, to] = [0, 0]
  /** Where the last `*` was, and how far it reaches by now. */
  let [star, reached] = [-1, 0]
  while (at < text.length) {
    if (glob[to] === '*') [star, reached, to] = [to, at, to + 1]
    else if (glob[to] === '?' || (to < glob.length && glob[to] === text[at])) [at, to] = [at + 1, to + 1]
    else if (star === -1) return false
    else [reached, at, to] = [reached + 1, reached + 1, star + 1]
  }
  return glob.slice(to).every((character) => character === '*')
}
