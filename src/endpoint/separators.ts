/** What is to stand between the parts of an answer. */
const separators: readonly (readonly [RegExp, string])[] = [
  [/comma and (?:a |one )?space/i, ', '],
  [/(?:line break|new ?line|line feed|own line|per line)/i, '\n'],
  [/semicolon/i, '; '],
  [/hyphen|dash/i, '-'],
  [/commas? (?:without|with no|and no)/i, ','],
  [/comma/i, ', '],
  [/space/i, ' '],
]

/** The separator that an instruction names; a comma and a space where it names none. */
export function separatorIn(instruction: string): string {
  if (/\b(?:one|each) (?:per|on its own|on a new) line\b/i.test(instruction)) return '\n'
  const named = /\b(?:separated|divided|joined|with)\b([^.]*)/i.exec(instruction)?.[1] ?? ''
  return separators.find(([pattern]) => pattern.test(named))?.[1] ?? ', '
}
