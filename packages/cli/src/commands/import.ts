import { entryRows, rejectedRows, type ActivityLog, type RejectedRow } from '@coachwork/analytics'
import { Command } from 'commander'
import { exitCode, type ExitCode } from '../exit-code.js'
import { farAhead } from '../far-ahead.js'
import type { Host } from '../host.js'
import type { ImportSummary } from '../import-summary.js'
import { progressOn } from '../progress.js'
import { readLogs } from '../read-logs.js'
import { readingPlan, withReadingOptions, type ReadingFlags } from '../reading-options.js'
import { addRows, noRows, spellRejected, spellRows } from '../rows.js'

interface ImportFlags extends ReadingFlags {
  readonly out: string
  readonly rejected?: string
  readonly json?: boolean
}

const secondsOf = (log: ActivityLog): number => log.entries.seconds.reduce((sum, seconds) => sum + seconds, 0)

const runImport = async (host: Host, paths: readonly string[], flags: ImportFlags): Promise<ExitCode> => {
  const plan = await readingPlan(host, flags)
  const progress = progressOn(host, flags.quiet === true)
  const logs: ActivityLog[] = []
  await readLogs(host, paths, flags, plan, progress, (log) => {
    logs.push(log)
  })
  const rejected: RejectedRow[] = logs.flatMap((log) => log.rejected)
  const rows = logs.reduce((sum, log) => addRows(sum, log.rows), noRows)
  const seconds = logs.reduce((sum, log) => sum + secondsOf(log), 0)
  await host.write(flags.out, entryRows(logs))
  if (flags.rejected !== undefined) await host.write(flags.rejected, rejectedRows(rejected))
  const importer = [...new Set(logs.map((log) => log.importer))].join(', ')
  if (flags.json === true) {
    const files = logs.map((log) => ({
      file: log.file,
      importer: log.importer,
      rows: log.rows,
      seconds: secondsOf(log),
      skipped: log.skipped,
      notes: log.notes,
    }))
    const summary: ImportSummary = { coachwork: 'import/1', importer, rows, seconds, files }
    host.out(`${JSON.stringify(summary, null, 2)}\n`)
  } else host.tell(`${spellRows(rows)}\n${flags.out}: ${(seconds / 3600).toFixed(2)} hours, read as ${importer}\n`)
  if (flags.quiet !== true) {
    const ahead = logs.flatMap((log) => farAhead(log, host.today()) ?? [])
    for (const note of [...logs.flatMap((log) => log.notes), ...ahead]) host.err(`note: ${note}\n`)
    if (rejected.length > 0)
      host.err(spellRejected(rejected, flags.rejected ?? 'the file that --rejected FILE.csv names'))
  }
  return rejected.length > 0 ? exitCode.setAside : exitCode.done
}

/** `coachwork import`: only reads; clean entries, rejected rows and a summary come out. */
export const importCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withReadingOptions(new Command('import'))
    .summary('read logs into clean entries, and say what became of every row')
    .description('Reads exports of activity logs and writes clean entries as CSV. Every row is accounted for.')
    .argument('<log...>', 'exports to read: .csv, .tsv, or gzip of them')
    .requiredOption('--out <file>', 'where the clean entries go (CSV)')
    .option('--rejected <file>', 'where rows that cannot be judged go, with reason and remedy (CSV)')
    .option('--json', 'print the summary as JSON')
    .addHelpText('after', '\nExample:\n  coachwork import toggl.csv --out entries.csv --rejected rejected.csv')
    .action(async (paths: string[], flags: ImportFlags) => {
      finish(await runImport(host, paths, flags))
    })
