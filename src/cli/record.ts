/** `record`: a proxy on loopback that records the traffic of a client, and a report on the endpoint as this client used it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { recordOptions } from '../options/command-options.ts'
import { type WrittenOf, withDefaults } from '../options/option.ts'
import { recordOptions as schema } from '../options/command-options.ts'
import { UsageError } from '../options/usage-error.ts'
import { drawTerminal } from '../reporters/terminal.ts'
import { type ClientRecording, recordClient } from '../run/client-recording.ts'
import { judge } from '../run/judge.ts'
import { readRecord } from '../transport/record-text.ts'
import { type RecordingProxy, startRecordingProxy } from '../transport/recording-proxy.ts'
import { exitCodeOf } from '../verdict/run-verdict.ts'
import { MAX_RECORD_BYTES, textOf } from './bounded-file.ts'
import { DEFAULT_FORMATS } from './formats.ts'
import { guardSecrets, print, warn } from './guarded-output.ts'
import type { Host } from './host.ts'
import { openOutput, writtenLines } from './output.ts'
import { recordName } from './output-folder.ts'
import { profileOf } from './profile-file.ts'
import { guardEnvironment } from './settings.ts'
import { styleOf } from './terminal-style.ts'

/** Records until a signal comes. Gives the exit code; throws a UsageError for what the user got wrong. */
export async function record(written: WrittenOf<typeof recordOptions>, host: Host): Promise<number> {
  const { environment, stdout, stderr } = host
  const { baseUrl, port, out, profile, requirements, transcripts, insecure, ca } = withDefaults(written, schema)
  if (typeof baseUrl !== 'string') throw new UsageError('name the endpoint, e.g. --base-url https://api.example.com/v1', 'baseUrl')
  guardEnvironment(environment)
  const recording = recordClient(
    {
      ...{ baseUrl, requirements, transcripts },
      source: 'the recording',
      ...(written.profile === undefined || typeof profile !== 'string' ? {} : { profile: profileOf(profile) }),
    },
    Date.now(),
    guardSecrets,
  )
  const output = openOutput(out, DEFAULT_FORMATS, transcripts)
  try {
    const proxy = await started({
      target: new URL(baseUrl),
      port,
      insecure,
      ca: typeof ca === 'string' ? readFileSync(ca, 'utf8') : null,
      ended: (exchange) => {
        const taken = recording.take(exchange)
        if (taken !== null) output.hear({ kind: 'transcript', ...taken })
      },
    })
    output.hear({ kind: 'opened', header: recording.header, resumed: null })
    await listening(proxy, host)
    return await reported(out, recording, output, host)
  } finally {
    output.close()
  }
  function started(options: Parameters<typeof startRecordingProxy>[0]): Promise<RecordingProxy> {
    return startRecordingProxy(options).catch((error: unknown) => {
      throw new UsageError(`port ${String(port)} cannot be used (${String(Reflect.get(Object(error), 'code'))})`, 'port')
    })
  }
  async function listening(proxy: RecordingProxy, { onSignals, exit }: Host): Promise<void> {
    print(`${proxy.url}\n`, stdout)
    print(
      `Recording at ${proxy.url}: use it as the base URL of your client. Press Ctrl-C to end the recording and write the report.\n`,
      stderr,
    )
    const release = await new Promise<() => void>((resolve) => {
      let isEnding = false
      const stop = onSignals(() => {
        if (isEnding) exit(3)
        isEnding = true
        resolve(stop)
      })
    })
    await proxy.close()
    release()
  }
}

type Output = ReturnType<typeof openOutput>

async function reported(
  folder: string,
  recording: ClientRecording,
  output: Output,
  { environment, stdout, stderr }: Host,
): Promise<number> {
  const { recorded, others } = recording.counts()
  if (others > 0)
    warn(`requests that were passed on and not recorded, since they are no complete POST to /chat/completions: ${String(others)}`, stderr)
  const judged = await judge(readRecord(textOf(join(folder, recordName), MAX_RECORD_BYTES)))
  const { files, notes, faults, report } = output.finish(judged)
  if (recorded > report.run.requests)
    warn(
      `requests that were recorded and not judged, since they are invalid by the description or were under way at the end: ${String(recorded - report.run.requests)}`,
      stderr,
    )
  if (recorded === 0) warn('the client sent no POST to /chat/completions, so nothing is judged', stderr)
  const style = styleOf(stdout, environment)
  print(`${drawTerminal(report, { ...style, reportFile: join(folder, 'report.json') })}\n${writtenLines(files)}`, stdout)
  for (const note of notes) warn(note, stderr)
  for (const fault of faults) warn(fault, stderr)
  return exitCodeOf(report, faults.length, 'fail')
}
