/** One option: its kinds, its default and its text, for every place that it can be given in. */
import type { Kind } from './kinds.ts'

/** Headings of the help and of the README's table. */
type Group =
  | 'What to test'
  | 'Reports'
  | 'Repeated runs'
  | 'Generated requests'
  | 'Keys and headers'
  | 'Limits'
  | 'Connection'
  | 'Images by URL'
  | 'Verdict'
  | 'Library only'
  | 'Listening'
  | 'Behaviour'
  | 'Output'
  | 'Many targets'

export interface Texts<D> {
  readonly group: Group
  /** What the option does, without a full stop. `{imageHost}` names another option. */
  readonly text: string
  /** What the library's docstring says instead, where its value is of another kind. */
  readonly libraryText?: string
  /** What the help says of `--no-…`, where the option can be switched off. */
  readonly negated?: string
  /** Undefined: it depends on other options, and the text says how. */
  readonly default: D
  /** The default in words, where the value does not say it. */
  readonly defaultText?: string
  /** What stands for the value in the help. */
  readonly placeholder?: string
  /** Whether action.yml has an input of this name. */
  readonly input?: true
  /** Whether the library and action.yml cannot do without it. */
  readonly isRequired?: true
}

/** `W`: on the command line and in the configuration file; `V`: in the library. Null: the option cannot be given there. `D`: its default. */
export interface Option<W = unknown, V = unknown, D = unknown> extends Texts<D> {
  readonly written: Kind<W> | null
  readonly value: Kind<V> | null
  /** Whether the configuration file takes it too. */
  readonly isInFile: boolean
}

type Written<W, D> = Option<W, never, D> & { readonly value: null }
type InLibrary<V, D> = Option<never, V, D> & { readonly written: null }

/** The options of a command. */
export type OptionSet = Readonly<Record<string, Option>>

type Of<K> = K extends Kind<infer T> ? T : never
type WrittenNames<O extends OptionSet> = { [N in keyof O]: O[N]['written'] extends null ? never : N }[keyof O]
type LibraryNames<O extends OptionSet> = { [N in keyof O]: O[N]['value'] extends null ? never : N }[keyof O]

/** What can be given of them on the command line or in the file. */
export type WrittenOf<O extends OptionSet> = { readonly [K in WrittenNames<O>]?: Of<O[K]['written']> }
/** What can be given of them to the library. */
export type GivenOf<O extends OptionSet> = { readonly [K in LibraryNames<O>]?: Of<O[K]['value']> }

/** With the default of the schema where an option was not given. */
export const withDefaults = <O extends OptionSet>(
  given: WrittenOf<O>,
  options: O,
): { readonly [K in WrittenNames<O>]: Of<O[K]['written']> | O[K]['default'] } => ({ ...defaultsOf(options), ...given })

/** As `withDefaults`, for what was given to the library. */
export const withLibraryDefaults = <O extends OptionSet>(
  given: GivenOf<O>,
  options: O,
): { readonly [K in LibraryNames<O>]: Of<O[K]['value']> | O[K]['default'] } => ({ ...defaultsOf(options), ...given })

const defaultsOf = (options: OptionSet): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]))

/** The same in every place. */
export const everywhere = <T, const D extends T | undefined>(kind: Kind<T>, texts: Texts<D>): Option<T, T, D> => ({
  ...texts,
  written: kind,
  value: kind,
  isInFile: true,
})

/** In the library the value itself; on the command line and in the file a name, a path or a variable that leads to it. */
export const apart = <W, V, const D extends V>(written: Kind<W>, value: Kind<V>, texts: Texts<D>): Option<W, V, D> => ({
  ...texts,
  written,
  value,
  isInFile: true,
})

/** On the command line and in the file. */
export const writtenOnly = <W, const D extends W | null>(kind: Kind<W>, texts: Texts<D>): Written<W, D> => ({
  ...texts,
  written: kind,
  value: null,
  isInFile: true,
})

/** On the command line alone. */
export const spokenOnly = <W, const D extends W | null>(kind: Kind<W>, texts: Texts<D>): Written<W, D> => ({
  ...writtenOnly(kind, texts),
  isInFile: false,
})

/** In the library alone. */
export const libraryOnly = <V, const D extends V>(kind: Kind<V>, texts: Omit<Texts<D>, 'group'>): InLibrary<V, D> => ({
  ...texts,
  group: 'Library only',
  written: null,
  value: kind,
  isInFile: false,
})
