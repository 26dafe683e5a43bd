#!/usr/bin/env node
import { program } from './program.ts'

// A reader that has seen enough, `head` for one, closes its end; the run goes on, and writes its reports.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })

process.exitCode = await program(process.argv)
