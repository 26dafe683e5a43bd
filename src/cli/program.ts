/** The command line: what can be written, and where it goes. Everything but commander and the options is loaded when it is needed. */
import { Command, CommanderError } from 'commander'
import { suggestion } from '../options/nearest.ts'
import { type Written, options } from '../options/schema.ts'
import { flagOf } from '../options/spelling.ts'
import { UsageError } from '../options/usage-error.ts'
import { version } from '../run/version.ts'
import type { Host, TextStream } from './host.ts'
import { addCommands, refuseKey } from './commands.ts'
import { addOptions, given } from './option-flags.ts'

/** Runs one command line; gives the exit code. */
export async function program(argv: readonly string[], host: Host): Promise<number> {
  let code = 0
  const done = (result: number): void => {
    code = result
  }
  const args = argv.slice(2)
  try {
    const root = commands(args, host, done)
    assertCommand(root, args[0])
    await root.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    // A message may quote an endpoint, its models for one.
    const [{ visibleLine }, { warn }, { guardEnvironment }] = await Promise.all([
      import('../reporters/visible.ts'),
      import('./guarded-output.ts'),
      import('./settings.ts'),
    ])
    // A key may have been typed where a command or an option belongs.
    guardEnvironment(host.environment)
    warn(visibleLine(sentenceOf(error)), host.stderr)
    return error instanceof UsageError ? 2 : error instanceof Error && error.name === 'StartFailure' ? 3 : 4
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError && error.option !== null) return `${flagOf(error.option)}: ${error.problem}`
  return error instanceof Error ? error.message : String(error)
}

function commands(args: readonly string[], host: Host, done: (code: number) => void): Command {
  const root = new Command('vision-conformance')
    .description(introduction)
    .usage('[run] [url] [options]\n       vision-conformance COMMAND [options]')
    .version(version, '-V, --version', 'Show the version')
    .helpOption('-h, --help', 'Show this help')
    .helpCommand('help [command]', 'Show the help of a command')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => host.stderr.write(text),
      getOutHelpWidth: () => columnsOf(host.stdout),
      getErrHelpWidth: () => columnsOf(host.stderr),
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'vision-conformance: ').replace(/\n\(Did/, ' (did'))
      },
    })
  runsOn(root, args, host, done)
  runsOn(root.command('run').description('Test an endpoint. This is the default command.'), args, host, done)
  addCommands(root, host, done)
  root.addHelpText('after', exitCodes)
  return root
}

const introduction = `Tests an endpoint against the OpenAI Chat Completions API, including image input
and streaming, and records the evidence.

Examples:
  npx vision-conformance                   tests the built-in mock server
  export VISION_CONFORMANCE_API_KEY=sk-... the API key of your endpoint
  npx vision-conformance --base-url https://api.example.com/v1 --model NAME
  npx vision-conformance --base-url URL --tier smoke       a first look
Reports are written to reports/latest: open report.html. In CI, set the variable
as a secret and run the same command: exit code 1 fails the job.`

const columnsOf = ({ isTTY, columns }: TextStream): number => (isTTY ? columns : 80)

const exitCodes = `
Exit codes: 0 conformant (also with warnings), 1 not conformant, 2 usage error,
3 endpoint unreachable or run partial, 4 internal error.
The API key is read from VISION_CONFORMANCE_API_KEY. Without a URL, the one in
VISION_CONFORMANCE_BASE_URL is tested, else the mock server.`

/** A run, as the root and as a command of its own. */
function runsOn(command: Command, args: readonly string[], host: Host, done: (code: number) => void): void {
  command.argument('[url]', 'Base URL of the endpoint, the same as --base-url')
  addOptions(command, options)
  refuseKey(command)
  command.action(async (url: string | undefined, _: unknown, self: Command) => {
    assertCommand(self, url)
    const named = await withFile(withUrl(given(self, options), url))
    const [{ check, plan }, { isRepeated, repeated }, { urlFrom }] = await Promise.all([
      import('./check.ts'),
      import('./repeat.ts'),
      import('./target.ts'),
    ])
    const baseUrl = urlFrom(host.environment, named)
    const written = baseUrl === null ? named : { ...named, baseUrl }
    const full = baseUrl === null ? args : [...args, '--base-url', baseUrl]
    if (isRepeated(written)) done(await repeated(written, full, host))
    else if (written.plan === true) await plan(written, host)
    else done(await check(written, full, host))
  })
}

function withUrl(written: Written, url: string | undefined): Written {
  if (url === undefined) return written
  if (written.baseUrl !== undefined && written.baseUrl !== url)
    throw new UsageError(`expected one base URL, got two: ${written.baseUrl} and ${url}`, 'baseUrl')
  return { ...written, baseUrl: url }
}

/** The command line takes precedence over the file. */
async function withFile(written: Written): Promise<Written> {
  if (written.config === undefined) return written
  const { configuration } = await import('./configuration.ts')
  return { ...configuration(written.config), ...written }
}

/** Every URL has a colon, a dot or a slash. Throws a UsageError for another word that is no command. */
function assertCommand(command: Command, word: string | undefined): void {
  if (word === undefined || word.startsWith('-') || /[:./]/.test(word)) return
  const root = command.parent ?? command
  const known = [...root.commands.map((one) => one.name()), 'help']
  if (known.includes(word) && command.parent === null) return
  throw new UsageError(`there is no command "${word}"${suggestion(word, known)}; the commands are ${known.join(', ')}`)
}
