// Replays fixtures to the clients of Python, and writes what each lost into fixtures/witness/python.json. They are installed into a
// virtual environment outside the project, with the versions of python/requirements.txt.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from '../field/processes.js'

const here = join(import.meta.dirname, 'python')

/** How long a client may be at it, s, before it counts as hung: after an end that never came, and where all has been sent. */
const timeouts = { withoutEnd: 5, else: 60 }

/** Nothing of this machine's environment but what a process needs, and no reports to vendors. */
const environment = {
  PATH: process.env.PATH ?? '',
  PYTHONDONTWRITEBYTECODE: '1',
  LITELLM_LOCAL_MODEL_COST_MAP: 'True',
  OPENAI_AGENTS_DISABLE_TRACING: '1',
}

async function succeeded(command, args, dir) {
  const code = await finished(command, args, { dir })
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: exit code ${String(code)}`)
}

/** What is there already is left as it is. @param {string} dir @returns {Promise<Record<string, string>>} versions by package */
async function installed(dir) {
  mkdirSync(dir, { recursive: true })
  const [wanted, mark] = [join(here, 'requirements.txt'), join(dir, 'installed.txt')]
  const text = readFileSync(wanted, 'utf8')
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== text) {
    await succeeded('python3', ['-m', 'venv', '.'], dir)
    await succeeded(join(dir, 'bin/pip'), ['install', '--quiet', '--requirement', wanted], dir)
    cpSync(wanted, mark)
  }
  return Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('==')),
  )
}

/** Runs the jobs of one module. @param {Map<any, Map<any, any>>} outcomes is added to */
async function run(dir, module, jobs, urlOf, outcomes) {
  const child = spawn(join(dir, 'bin/python'), [join(here, 'replay.py'), module], {
    cwd: dir,
    env: environment,
    stdio: ['pipe', 'pipe', openSync(join(dir, `${module}.log`), 'w')],
  })
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const lines = jobs.map(({ transcript, use, request }, job) => {
    const seconds = transcript.end.kind === 'timeout' ? timeouts.withoutEnd : timeouts.else
    return JSON.stringify({ job, use: use.use, url: urlOf(transcript), request, seconds })
  })
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  let count = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const { job, outcome } = JSON.parse(line)
    const { transcript, use } = jobs[job]
    outcomes.set(transcript, (outcomes.get(transcript) ?? new Map()).set(use, outcome))
    count += 1
  }
  const code = await ended
  if (code !== 0 || count !== jobs.length)
    throw new Error(
      `${module}: exit code ${String(code)}, ${String(count)} of ${String(jobs.length)} outcomes: see ${module}.log in ${dir}`,
    )
}

/** @param {string} root of the project @param {string} dir for the virtual environment @param {any} witness what load.js loads */
export async function recordPython(root, dir, witness) {
  const versions = await installed(dir)
  const cases = witness.library(root)
  const controls = witness.controlsOf(cases)
  const bad = cases.filter(({ isGood }) => !isGood).map((one) => ({ title: one.title, pairs: witness.pairsOf(one, controls) }))
  const shown = bad.filter(({ pairs }) => pairs.length > 0)
  const transcripts = [...new Set(shown.flatMap(({ pairs }) => pairs.flatMap(({ transcript, control }) => [transcript, control])))]
  const jobs = witness.jobsOf(transcripts)
  const loopback = await witness.serveAll(transcripts)
  const outcomes = new Map()
  for (const module of new Set(jobs.map(({ use }) => use.module))) {
    const own = jobs.filter(({ use }) => use.module === module)
    await run(dir, module, own, loopback.urlOf, outcomes)
    console.log(`${module}: ${String(own.length)} replays of ${String(transcripts.length)} exchanges`)
  }
  loopback.stop()
  const fixtures = Object.fromEntries(shown.map(({ title, pairs }) => [title, witness.seenIn(title, pairs, outcomes)]))
  mkdirSync(join(root, 'fixtures/witness'), { recursive: true })
  writeFileSync(join(root, witness.recordFile), witness.recordText({ versions, fixtures }))
  console.log(`wrote ${witness.recordFile}`)
}
