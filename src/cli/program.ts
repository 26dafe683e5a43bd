/** The command line: what there is to say, and where it goes. Everything but commander is loaded when it is needed. */
import { Command, CommanderError, Option } from 'commander'
import { version } from '../run/version.ts'
import { reportCommands } from './report-commands.ts'

/** Runs one command line; gives the exit code. */
export async function program(argv: readonly string[]): Promise<number> {
  let code = 0
  const done = (result: number): void => {
    code = result
  }
  const root = commands(argv.slice(2), done)
  try {
    await root.parseAsync(argv)
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    // A message may quote an endpoint, its models for one.
    const { visibleLine } = await import('../reporters/visible.ts')
    process.stderr.write(`vision-conformance: ${visibleLine(error instanceof Error ? error.message : String(error))}\n`)
    const name = error instanceof Error ? error.name : ''
    return name === 'UsageError' ? 2 : name === 'StartFailure' ? 3 : 4
  }
}

/** What stands on the command line, over what the configuration has, over the defaults. */
async function withConfiguration(root: Command, options: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  if (typeof options['config'] !== 'string') return options
  const { configuration } = await import('./configuration.ts')
  const known = root.options.map((option) => option.attributeName()).filter((name) => !['config', 'plan', 'version'].includes(name))
  const spoken = Object.entries(options).filter(([name]) => root.getOptionValueSource(name) === 'cli')
  return { ...options, ...configuration(options['config'], known), ...Object.fromEntries(spoken) }
}

type Before = readonly string[] | undefined
const collect = (value: string, before: Before): readonly string[] => [...(before ?? []), ...value.split(',').filter((part) => part !== '')]
const collectWhole = (value: string, before: Before): readonly string[] => [...(before ?? []), value]

function commands(args: readonly string[], done: (code: number) => void): Command {
  const root = new Command('vision-conformance')
    .description('Tells, with proof, whether an endpoint keeps the contract of POST /v1/chat/completions with images and streams.')
    .version(version)
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'vision-conformance: ').replace(/\n\(Did/, ' (did'))
      },
    })
  checkOptions(root).action(async (options: Readonly<Record<string, unknown>>) => {
    const given = await withConfiguration(root, options)
    const { check, plan } = await import('./check.ts')
    if (given['plan'] === true) await plan(given)
    else done(await check(given, args))
  })
  root.addHelpText('after', exitCodes)
  serveCommand(root)
  listCommand(root)
  explainCommand(root)
  replayCommand(root, done)
  reportCommands(root, collect, done)
  return root
}

const exitCodes = `
Exit codes: 0 conformant (warnings too), 1 not conformant, 2 usage, 3 unreachable or partial, 4 our own fault.
Without --base-url the embedded endpoint is checked. The key is read from VISION_CONFORMANCE_API_KEY.`

const checkOptions = (command: Command): Command =>
  command
    .option('--base-url <url>', 'the endpoint, as an SDK takes it: https://api.example.com/v1')
    .option('--model <name>', "the model to ask; without it the sole one listed, else the profile's")
    .option('--profile <name>', 'what the endpoint promises: one of ours, or ./FILE of yours', 'openai')
    .option('--requirements <set>', 'the released set that counts, as 2026-11; without it all there is')
    .addOption(new Option('--tier <tier>', 'how much to ask').choices(['smoke', 'standard', 'full']).default('standard'))
    .option('--only <names>', 'areas or ids of requirements, separated by commas', collect)
    .option('--skip <names>', 'areas or ids to leave out', collect)
    .option('--seed <number>', 'where all chance comes from; "random" draws one', '1')
    .option('--plan', 'show what a run would send and cost, by area; asks the target a text and an image')
    .option('--config <file>', 'options from a YAML or JSON file')
    .option('--out <dir>', 'where the reports go', 'reports/latest')
    .option('--format <names>', 'further formats to write: md, sarif, badge, claim, github', collect)
    .option('--github', 'annotations, a summary and outputs; on under GITHUB_ACTIONS')
    .option('--no-github', 'none of these')
    .optionsGroup('Generated requests:')
    .option('--cases <n>', 'of each property: 0 in smoke, 25 in standard, 200 in full')
    .option('--shrink-requests <n>', 'on the way to the smallest that shows the same', '60')
    .option('--corpus <dir>', 'keep counterexamples there, and send those that are there first')
    .optionsGroup('Keys and requests:')
    .option('--api-key-env <name>', 'the variable that holds the key, in place of VISION_CONFORMANCE_API_KEY')
    .option('--api-key-file <path>', 'the file that holds the key')
    .option('--no-auth', 'the endpoint takes no key')
    .option('--auth-header <name>', 'send the key bare in this field, in place of Authorization: Bearer')
    .option('--header <name=@env>', 'send a field with the value of a variable; may be repeated', collectWhole)
    .option('--extra-body <json>', 'members that every request body gets')
    .optionsGroup('Limits:')
    .option('--concurrency <n>', 'requests under way at once', '8')
    .option('--rps <n>', 'requests a second at most')
    .option('--max-requests <n>', 'send no more than so many')
    .option('--max-tokens <n>', 'spend no more than so many, as the endpoint counts them')
    .option('--max-time <seconds>', 'for the whole run', '900')
    .option('--wait <seconds>', 'keep trying an endpoint that is not there yet', '0')
    .option('--connect-timeout <seconds>', 'for a connection to come about', '10')
    .option('--first-byte-timeout <seconds>', 'for the head of an answer', '60')
    .option('--idle-timeout <seconds>', 'between two pieces of an answer', '30')
    .option('--grace <seconds>', 'for a finished stream to end', '5')
    .option('--exchange-timeout <seconds>', 'for one request and its answer', '120')
    .option('--max-body <bytes>', 'of an answer that are read', '16777216')
    .option('--max-header <bytes>', "of an answer's head that are read", '65536')
    .optionsGroup('Connection:')
    .option('--insecure', 'do not verify TLS (staging only)')
    .option('--ca <path>', 'PEM file of the authorities to trust')
    .optionsGroup('Images by address:')
    .option('--image-host <url>', 'serve pictures where the endpoint reaches us, as http://192.0.2.7:8099, and ask for images by address')
    .option('--image-listen <host:port>', 'listen there, if the address of --image-host is not our own')
    .optionsGroup('Verdict:')
    .addOption(new Option('--fail-on <what>', 'what makes the exit code 1').choices(['warn', 'fail', 'never']).default('fail'))
    .option('--strict', 'what the model left open counts as partial')
    .option('--baseline <file>', 'failures to let pass, each with a reason, an owner and a date')
    .option('--update-baseline', 'write that file anew from what this run saw, keeping reasons')
    .option('--regressions-from <file>', 'the report.json of an earlier run: only what got worse since makes the exit code 1')
    .option('--product <name>', 'what the report calls the endpoint')
    .option('--product-version <version>', 'and its version')
    .option('--organisation <name>', 'who answers for it, for claim.json')
    .option('--contact <address>', 'where they are to be reached')

function serveCommand(root: Command): void {
  root
    .command('serve')
    .description('Serve the embedded endpoint, healthy or with faults, for clients to be tried on.')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--port <number>', 'where to listen; 0 takes any free one', '8787')
    .option('--api-key <key>', 'the key that it asks for; an empty one asks for none', 'vision-conformance')
    .option('--latency <ms>', 'before the first token', '0')
    .option('--token-latency <ms>', 'between tokens', '0')
    .option('--fetch-images', 'fetch images by http address, from loopback hosts alone')
    .option('--fault <ids>', 'deviate in these ways', collect)
    .option('--variation <ids>', 'vary lawfully in these ways', collect)
    .option('--seed <number>', 'draws the spelling of a fault', '1')
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const { serve } = await import('./serve.ts')
      await serve(options)
    })
}

function explainCommand(root: Command): void {
  root
    .command('explain')
    .argument('<id>', 'the id of a requirement, or the name of a profile')
    .description('Tell a requirement whole: its clause, who breaks, how to fix it, bytes that hold and bytes that violate. Or a profile.')
    .action(async (id: string) => {
      const { explain } = await import('./explain.ts')
      process.stdout.write(explain(id))
    })
}

function replayCommand(root: Command, done: (code: number) => void): void {
  root
    .command('replay')
    .argument('<report>', 'a report.json')
    .argument('<id>', 'of one of its counterexamples: G-0a1b2c3d')
    .description(
      'Send a counterexample again: exit code 1 if it still shows what it showed, 0 if it no longer does, 3 if nothing was answered.',
    )
    .option('--base-url <url>', "another endpoint than the report's")
    .option('--model <name>', 'another model than it was found with')
    .option('--profile <name>', 'what the endpoint promises', 'openai')
    .option('--api-key-env <name>', 'the variable that holds the key, in place of VISION_CONFORMANCE_API_KEY')
    .option('--api-key-file <path>', 'the file that holds the key')
    .option('--no-auth', 'the endpoint takes no key')
    .option('--auth-header <name>', 'send the key bare in this field, in place of Authorization: Bearer')
    .option('--insecure', 'do not verify TLS (staging only)')
    .option('--ca <path>', 'PEM file of the authorities to trust')
    .action(async (report: string, id: string, options: Readonly<Record<string, unknown>>) => {
      const { replayed } = await import('./replay.ts')
      done(await replayed(report, id, options))
    })
}

function listCommand(root: Command): void {
  root
    .command('list')
    .argument('[what]', 'requirements, faults, variations or profiles', 'requirements')
    .description('List the requirements, or the faults, variations and profiles there are.')
    .option('--json', 'as JSON')
    .option('--sources', 'the statements of the documents, the requirements that cover them, and the faults that break them')
    .option('--only <names>', 'areas or ids of requirements, separated by commas', collect)
    .action(async (what: string, options: Readonly<Record<string, unknown>>) => {
      const { list } = await import('./list.ts')
      process.stdout.write(list(what, options))
    })
}
