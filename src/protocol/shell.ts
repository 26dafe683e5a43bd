/** Words of a POSIX shell: POSIX.1-2024 XCU 2.2.2, single quotes. */

/** The text between single quotes, whatever it holds but NUL, which no argument of a command can hold. */
export const singleQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The text as one argument: quoted only where the shell would read it in another way. */
export const shellWord = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : singleQuoted(text))
