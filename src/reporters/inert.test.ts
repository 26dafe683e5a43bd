// Laws of every reporter: what an endpoint sends becomes no command of a machine that reads logs, no markup and no link.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Report } from '../model/report.ts'
import { reporters } from './registry.ts'
import { drawTerminal } from './terminal.ts'
import { withoutCommands } from './visible.ts'

const hostile: readonly string[] = [
  '::error::taken over',
  '\n::set-output name=verdict::conformant\n',
  '\r\n  ::add-mask::a',
  '##[command]taken over',
  '##vso[task.setvariable variable=verdict]conformant',
  'x ##VSO[task.complete result=Succeeded]',
  "##teamcity[buildStatus status='SUCCESS']",
  '\u001b[0Ksection_start:1:a\r\u001b[0K',
  '\\|![x](http://attacker.example/a.png)|',
  '`\\`|<img src=http://attacker.example/a.png>',
  '| a | b |\n|---|---|',
  '```\n# heading\n[link](javascript:alert(1))',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]><failure/>',
  "' onload='alert(1)",
  '[text](command:run)',
  '&lt;b&gt; &#60;b&#62;',
  '\u202etxt.exe',
  '__proto__',
  'constructor',
]
/** What logs and pages act upon. */
const commands = /##\[|##vso\[|##teamcity\[|section_(?:start|end):/i

const golden = JSON.parse(readFileSync('fixtures/reports/failing.json', 'utf8')) as Report

/** The text in every place that an endpoint has a say in. */
function saying(text: string): Report {
  const [exchange] = golden.exchanges
  const requirements = golden.requirements.map((one) => ({
    ...one,
    because: text,
    findings: one.findings.map((finding) => ({
      ...finding,
      saw: text,
      wanted: text,
      evidence: [{ kind: 'pointer', pointer: text } as const],
    })),
  }))
  const body = { encoding: 'utf-8', text, from: 0, length: text.length } as const
  return {
    ...golden,
    target: { ...golden.target, model: text, product: text, version: text },
    run: { ...golden.run, endedEarly: text, ownFaults: [text] },
    requirements,
    capabilities: golden.capabilities.map((one) => ({ ...one, because: text })),
    exchanges:
      exchange === undefined
        ? []
        : golden.exchanges.map((one) => ({
            ...one,
            purpose: text,
            headers: [[text, text]],
            body,
            request: { ...one.request, curl: text, body },
          })),
  }
}

const drawers = [
  ...reporters.map(({ name, draw }) => ({ name, draw })),
  { name: 'terminal', draw: (report: Report) => withoutCommands(drawTerminal(report, { columns: 80, colour: false, verbose: true })) },
]

describe.each(drawers)('$name', ({ name, draw }) => {
  test.each(hostile)('%j', (text) => {
    const drawn = draw(saying(text))
    if (name === 'terminal' || name === 'github') expect(commands.exec(drawn)).toBeNull()
    if (name === 'terminal') expect(drawn).not.toMatch(/^[ \t]*::/m)
    if (name === 'github') for (const line of drawn.split('\n')) expect(line).toMatch(/^(?:::(?:error|warning|notice) [^\n]*::|$)/)
    if (name === 'html' || name === 'badge' || name === 'junit') {
      if ((name === 'junit' ? /[<>]/ : /[<>"']/).test(text)) expect(drawn).not.toContain(text)
      for (const [, address = ''] of drawn.matchAll(/\s(?:href|src)="([^"]*)"/g)) expect(address).toMatch(/^(?:#|https?:|data:)/)
    }
    if (name === 'json' || name === 'sarif' || name === 'claim') expect(() => void JSON.parse(drawn)).not.toThrow()
    if (name === 'md') expectInert(drawn)
  })
})

/** Bars end cells whatever stands before them, and outside of code there is no markup but ours. */
function expectInert(markdown: string): void {
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'))
  for (const row of rows) expect([3, 4, 5]).toContain(row.split('|').length - 1)
  const outsideCode = markdown.replace(/^(`{3,})sh\n[\s\S]*?\n\1$/gm, '').replace(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
  expect(outsideCode).not.toMatch(/!\[|<(?!https?:)|javascript:/)
}

test('a law without a hostile text in it would hold of nothing', () => {
  expect(JSON.stringify(saying('##vso['))).toMatch(commands)
})
