#!/usr/bin/env node
import { processHost } from './host.ts'
import { program } from './program.ts'

// A reader that has seen enough, `head` for one, closes its end, and a disk may be full: the run goes on, writes its reports, and keeps its exit code.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await program(process.argv, processHost)
