/** The commands that read reports of earlier runs. */
import type { Command } from 'commander'

type Options = Readonly<Record<string, unknown>>
type Collect = (value: string, before: readonly string[] | undefined) => readonly string[]

export function reportCommands(root: Command, collect: Collect, done: (code: number) => void): void {
  root
    .command('report')
    .argument('<file>', 'the report.json of a run')
    .description('Draw a report anew, in any format.')
    .option(
      '--format <names>',
      'json, html, junit, md, sarif, badge, claim or github, separated by commas; without it html and junit',
      collect,
    )
    .option('--out <dir>', 'where to write; without it beside the report, and - is standard output')
    .action(async (file: string, options: Options) => {
      const { redraw } = await import('./redraw.ts')
      done(redraw(file, options))
    })
  root
    .command('compare')
    .argument('<files...>', 'the report.json of two runs or more')
    .description('Show targets by requirements, differences first; of two runs of one target what was mended and what broke (exit 1).')
    .option('--format <names>', 'html, md or both, separated by commas', collect)
    .option('--out <dir>', 'where to write; - is standard output', 'reports/compare')
    .action(async (files: readonly string[], options: Options) => {
      const { compareFiles } = await import('./compare.ts')
      done(compareFiles(files, options))
    })
}
