import {
  agreementBook,
  ledgerKeeper,
  reportsForReaders,
  withheldRows,
  type ReaderReport,
  type Report,
} from '@coachwork/analytics'
import { formats, type FormatName } from '@coachwork/analytics/formats'
import { Audience, formatSeconds, SchoolCalendar, unmapped, type PartnershipAgreement } from '@coachwork/core'
import { Command, InvalidArgumentError, Option } from 'commander'
import { join } from 'node:path'
import { agreementsForNobody, loadAgreements } from '../agreements.js'
import { collect } from '../collect.js'
import { cyclesOf, cyclesOfNobody } from '../cycles-of-run.js'
import { loadCycles } from '../cycles.js'
import { loadAs } from '../documents.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { spell, type Complaint } from '../failure.js'
import { farAhead } from '../far-ahead.js'
import { fileParts } from '../file-parts.js'
import { folderNames } from '../folder-names.js'
import type { Host } from '../host.js'
import { loadInterviews } from '../interviews.js'
import { oneLine } from '../one-line.js'
import { progressOn } from '../progress.js'
import { readLogs } from '../read-logs.js'
import { readingPlan, withReadingOptions, type ReadingFlags } from '../reading-options.js'
import { nothingRead, takeDown } from '../report-reading.js'
import { spellRejected, spellRows } from '../rows.js'
import { unknownActivities } from '../unknown-activities.js'
import type { LabelCount } from '../unmapped-labels.js'

const formatNames = Object.keys(formats) as FormatName[]

interface ReportFlags extends ReadingFlags {
  readonly agreement: readonly string[]
  readonly calendar?: string
  readonly consensus: readonly string[]
  readonly staff: Readonly<Record<string, number>>
  readonly cycles: readonly string[]
  readonly audience: Audience
  readonly format: readonly FormatName[]
  readonly out: string
}

const formatList = (text: string): FormatName[] =>
  text.split(',').map((name) => {
    const format = formatNames.find((known) => known === name.trim())
    if (format === undefined)
      throw new InvalidArgumentError(`"${name}" is none; choose from ${formatNames.join(', ')}.`)
    return format
  })

const writeFormats = async (
  host: Host,
  folder: string,
  report: Report,
  wanted: readonly FormatName[],
): Promise<void> => {
  for (const name of wanted)
    for (const [path, content] of await formats[name](report)) await host.write(join(folder, path), fileParts(content))
}

/** How many labels without an activity are named on the terminal. */
const labelsShown = 10

const sayLabels = (host: Host, labels: ReadonlyMap<string, LabelCount>): void => {
  const largest = [...labels].sort(([a, x], [b, y]) => y.seconds - x.seconds || (a < b ? -1 : 1))
  if (largest.length === 0) return
  host.err(
    `note: ${String(labels.size)} label${labels.size === 1 ? ' is' : 's are'} not mapped to an activity, so this time counts as "${unmapped}":\n`,
  )
  for (const [label, { seconds, entries }] of largest.slice(0, labelsShown))
    host.err(
      `  ${label === '' ? '(no label)' : oneLine(label, 60)}: ${formatSeconds(seconds)} in ${String(entries)} entr${entries === 1 ? 'y' : 'ies'}\n`,
    )
  host.err('  → map them in a mapping file, under activities: (--mapping FILE)\n')
}

const summary = (reports: readonly ReaderReport[], out: string, flags: ReportFlags): string => {
  const [first] = reports
  if (first === undefined) return ''
  const { report } = first
  const verdicts = Object.entries(report.district.verdicts)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${String(count)} ${verdict}`)
  const period = report.period === null ? 'no entries' : `${report.period.from} to ${report.period.to}`
  const figures =
    report.district.coaches > 0
      ? `${String(report.district.coaches)} coach${report.district.coaches === 1 ? '' : 'es'}, ${formatSeconds(report.district.seconds)}, ${period}\nVerdicts: ${verdicts.join(', ')}\n`
      : ''
  const opened = flags.format.includes('html') ? join(out, 'index.html') : out
  return `${report.headline}\n${figures}${spellRows(report.rows)}\nReport: ${opened}\n`
}

const staffOf = (text: string, before: Readonly<Record<string, number>>): Readonly<Record<string, number>> => {
  const [, school, count] = /^(.+)=(\d{1,4})$/.exec(text) ?? []
  if (school === undefined || Number(count) < 1)
    throw new InvalidArgumentError('Expected a school and a number, such as Oak=31.')
  return { ...before, [school]: Number(count) }
}

/** Whether an agreement, or a cycle, is of the coach and the school that the report is about. */
const isAskedFor = ({ coach, school }: Pick<PartnershipAgreement, 'coach' | 'school'>, asked: ReadingFlags): boolean =>
  (asked.coach === undefined || coach === asked.coach) &&
  (asked.school === undefined || school === undefined || school === asked.school)

const runReport = async (host: Host, paths: readonly string[], flags: ReportFlags): Promise<ExitCode> => {
  const plan = await readingPlan(host, flags)
  const calendar =
    flags.calendar === undefined
      ? undefined
      : (await loadAs(host, flags.calendar, SchoolCalendar, 'see the report guide: docs/guide/report.md')).value
  const interviews = await loadInterviews(host, flags.consensus)
  const cycles = await loadCycles(host, flags.cycles)
  const agreements = await loadAgreements(host, flags.agreement)
  const book = agreementBook(agreements.usable.map(({ agreement }) => agreement))
  const keeper = ledgerKeeper(book)
  const progress = progressOn(host, flags.quiet === true)
  const reading = nothingRead()
  const warnings = unknownActivities(agreements.usable, plan.names.catalogue)
  await readLogs(host, paths, flags, plan, progress, (log) => {
    keeper.enter(log.entries)
    takeDown(reading, log)
    const ahead = farAhead(log, host.today())
    if (ahead !== undefined) warnings.push(ahead)
  })
  const ledgers = keeper.ledgers()
  progress.say(`measuring ${String(ledgers.length)} coaches`)
  const complaints: Complaint[] = [
    ...agreements.complaints,
    ...agreementsForNobody(
      book.unused(),
      agreements.usable.filter(({ agreement }) => isAskedFor(agreement, flags)),
      ledgers.map(({ coach }) => coach),
    ),
    ...(cycles?.complaints ?? []),
    ...cyclesOfNobody(cycles?.usable.filter(({ cycle }) => isAskedFor(cycle, flags)) ?? [], ledgers),
  ]
  const reports = reportsForReaders({
    ledgers,
    audience: flags.audience,
    period: flags.from !== undefined && flags.to !== undefined ? { from: flags.from, to: flags.to } : null,
    rows: reading.rows,
    files: reading.files,
    setAside: reading.setAside,
    // What is wrong with an agreement names its parties, and only the district may know of all of them.
    notes: [
      ...new Set([
        ...reading.notes,
        ...(flags.audience === 'district' ? complaints.map(({ message }) => message) : []),
      ]),
    ],
    catalogue: plan.names.catalogue,
    calendar,
    interviews,
    staffs: flags.staff,
    cycles: cycles && cyclesOf(cycles, ledgers, flags),
  })
  const folders = folderNames(reports.flatMap(({ reader }) => reader ?? []))
  for (const { reader, report } of reports)
    await writeFormats(host, join(flags.out, reader === null ? '' : (folders.get(reader) ?? '')), report, flags.format)
  await host.write(join(flags.out, 'rejected.csv'), withheldRows(reading.rejected))
  progress.clear()
  if (flags.quiet !== true) {
    for (const text of [...reading.notes, ...warnings]) host.err(`note: ${text}\n`)
    for (const complaint of complaints) host.err(`set aside: ${spell(complaint)}\n`)
    if (reading.rejected.length > 0) host.err(spellRejected(reading.rejected, join(flags.out, 'rejected.csv')))
    sayLabels(host, reading.labels)
  }
  host.tell(summary(reports, flags.out, flags))
  return reading.rejected.length > 0 || complaints.length > 0 ? exitCode.setAside : exitCode.done
}

/** `coachwork report`: the main job. Logs and agreements in; a report for one audience out. */
export const reportCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withReadingOptions(new Command('report'))
    .summary('say where the time went, and whether the role still fits its agreement')
    .description(
      'Reads logs, holds them against agreements, and writes a report: where the time went, planned against actual, scope creep.',
    )
    .argument('<log...>', 'exports to read: .csv, .tsv, or gzip of them')
    .addOption(
      new Option('--agreement <path>', 'an agreement, or a folder of them (YAML or JSON); may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--calendar <file>', 'the school calendar: days off and half days (YAML or JSON)')
    .addOption(
      new Option(
        '--staff <school=number>',
        'how many teachers a school has: then those not met can be told; may be repeated',
      )
        .argParser(staffOf)
        .default({}, 'not known'),
    )
    .addOption(
      new Option('--consensus <file>', 'what people said takes most time (YAML or JSON); may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('--cycles <path>', 'coaching cycles, or a folder of them (YAML or JSON); may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option('--audience <reader>', 'for whom the report is made').choices(Audience.options).default('district'),
    )
    .addOption(
      new Option('--format <list>', `what to write, of ${formatNames.join(', ')}`)
        .argParser(formatList)
        .default(['html', 'json', 'csv'] satisfies FormatName[], 'html,json,csv'),
    )
    .option('--out <folder>', 'where the report goes', 'coachwork-report')
    .addHelpText(
      'after',
      '\nExample:\n  coachwork report toggl.csv --mapping mapping.yaml --agreement agreements --out report',
    )
    .action(async (paths: string[], flags: ReportFlags) => {
      finish(await runReport(host, paths, flags))
    })
