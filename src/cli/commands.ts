/** The commands beside `run`. */
import { type Command, Option } from 'commander'
import {
  compareOptions,
  judgeOptions,
  listOptions,
  recordOptions,
  replayOptions,
  reportOptions,
  serveOptions,
  verifyOptions,
} from '../options/command-options.ts'
import { UsageError } from '../options/usage-error.ts'
import { addFleet } from './fleet-commands.ts'
import type { Host } from './host.ts'
import { addOptions, given } from './option-flags.ts'

type Done = (code: number) => void

const keyAdvice =
  '--api-key is not accepted, since other users can read command lines. Set VISION_CONFORMANCE_API_KEY, or use --api-key-env NAME or --api-key-file PATH.'

/** Answers --api-key KEY with how to give a key. */
export function refuseKey(command: Command): void {
  command.addOption(new Option('--api-key [key]').hideHelp())
  command.on('option:api-key', () => {
    throw new UsageError(keyAdvice)
  })
}

export function addCommands(root: Command, host: Host, done: Done): void {
  serve(root, host)
  list(root, host)
  explain(root, host)
  replay(root, host, done)
  judge(root, host, done)
  record(root, host, done)
  verify(root, host, done)
  report(root, host, done)
  compare(root, host, done)
  addFleet(root, host, done)
}

function serve(root: Command, host: Host): void {
  const command = root.command('serve').description('Start the mock server (built in), with or without fault injection.')
  addOptions(command, serveOptions)
  command.action(async () => {
    const { serve: served } = await import('./serve.ts')
    await served(given(command, serveOptions), host)
  })
}

function list(root: Command, host: Host): void {
  const command = root
    .command('list')
    .argument('[what]', 'requirements, faults, variations or profiles', 'requirements')
    .description('List requirements, faults, variations or profiles.')
  addOptions(command, listOptions)
  command.action(async (what: string) => {
    const { print } = await import('./guarded-output.ts')
    const { list: listed } = await import('./list.ts')
    print(listed(what, given(command, listOptions)), host.stdout)
  })
}

function explain(root: Command, host: Host): void {
  root
    .command('explain')
    .argument('<id>', 'The id of a requirement, or the name of a profile')
    .description('Show a requirement (source, affected clients, fix and examples) or a profile.')
    .action(async (id: string) => {
      const { print } = await import('./guarded-output.ts')
      const { explain: explained } = await import('./explain.ts')
      print(explained(id), host.stdout)
    })
}

function replay(root: Command, host: Host, done: Done): void {
  const command = root
    .command('replay')
    .argument('<report>', 'A report.json')
    .argument('<id>', 'The id of one of its minimal failing requests, e.g. G-0a1b2c3d')
    .description(
      'Send a minimal failing request again. Exit code 1 if the failure still occurs, 0 if it is fixed, 3 if there was no response.',
    )
  addOptions(command, replayOptions)
  refuseKey(command)
  command.action(async (path: string, id: string) => {
    const { replayed } = await import('./replay.ts')
    done(await replayed(path, id, given(command, replayOptions), host))
  })
}

function judge(root: Command, host: Host, done: Done): void {
  const command = root
    .command('judge')
    .argument('<file>', 'The transcripts.ndjson of a run, or a HAR file')
    .description('Judge a finished run again, or the HAR file of a client, without sending requests. Exit codes are the same as for a run.')
  addOptions(command, judgeOptions)
  command.action(async (path: string) => {
    const { judged } = await import('./judge.ts')
    done(await judged(path, given(command, judgeOptions), host))
  })
}

function record(root: Command, host: Host, done: Done): void {
  const command = root
    .command('record')
    .description(
      'Record the traffic of a client: a proxy on loopback passes its requests on. Ctrl-C ends it and writes transcripts and a report.',
    )
  addOptions(command, recordOptions)
  command.action(async () => {
    const { record: recorded } = await import('./record.ts')
    done(await recorded(given(command, recordOptions), host))
  })
}

function verify(root: Command, host: Host, done: Done): void {
  const command = root
    .command('verify')
    .argument('<claim>', 'The claim.json of a run')
    .argument('<evidence>', 'The transcripts.ndjson of the same run')
    .description(
      'Verify a claim from its evidence, without sending anything. Exit code 0 if the claim follows from it, 1 if not, 3 if that cannot be decided.',
    )
  addOptions(command, verifyOptions)
  command.action(async (claim: string, transcripts: string) => {
    const { verify: verifiedFiles } = await import('./verify.ts')
    done(await verifiedFiles(claim, transcripts, given(command, verifyOptions), host))
  })
}

function report(root: Command, host: Host, done: Done): void {
  const command = root.command('report').argument('<file>', 'The report.json of a run').description('Write a report in other formats.')
  addOptions(command, reportOptions)
  command.action(async (file: string) => {
    const { redraw } = await import('./redraw.ts')
    done(redraw(file, given(command, reportOptions), host))
  })
}

function compare(root: Command, host: Host, done: Done): void {
  const command = root
    .command('compare')
    .argument('<files...>', 'The report.json of two or more runs')
    .description(
      'Compare endpoints by requirement. For two runs of one endpoint: regressions and fixes; exit code 1 if there are regressions.',
    )
  addOptions(command, compareOptions)
  command.action(async (files: readonly string[]) => {
    const { compareFiles } = await import('./compare.ts')
    done(compareFiles(files, given(command, compareOptions), host))
  })
}
