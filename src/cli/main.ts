#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { processHost } from './host.ts'
import { program } from './program.ts'

// The engine's young generation would grow to 48 MB, of the 300 that a run may take. Runs are no slower without.
setFlagsFromString('--semi-space-growth-factor=1')

// A reader that has seen enough, `head` for one, closes its end, and a disk may be full: the run goes on, writes its reports, and keeps its exit code.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await program(process.argv, processHost)
