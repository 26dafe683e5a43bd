/** An option's name in each place: `maxTime` in the library and the configuration file, `--max-time` on the command line. */

export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const flagOf = (name: string): string => `--${kebab(name)}`

/** `--max-time` and `max-time` to `maxTime`. */
export const camel = (flag: string): string => flag.replace(/^--/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The text of an option in one place. Other options stand in it as `{imageHost}`. */
export const textIn = (text: string, spelled: (name: string) => string): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => spelled(name))
