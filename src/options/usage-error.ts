/** What the user got wrong. Exit code 2; nothing has been sent. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What is wrong, and what to write instead. */
  readonly problem: string
  /** The option, under its name in the library and in the configuration file (`maxTime`); null: the mistake is none of an option. */
  readonly option: string | null

  /** The message is the problem, after the name of the option where there is one. */
  constructor(problem: string, option: string | null = null) {
    super(option === null ? problem : `${option}: ${problem}`)
    this.problem = problem
    this.option = option
  }
}
