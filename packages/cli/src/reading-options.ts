import { importers, Mapping, namesOf, type Importer, type Names, type TimeZone } from '@coachwork/analytics'
import { isLeft, type CalendarDate } from '@coachwork/core'
import { Option, type Command } from 'commander'
import { dateArgument } from './date-argument.js'
import { loadAs, placed } from './documents.js'
import { CannotRun } from './failure.js'
import type { Host } from './host.js'

/** The options that say how logs are to be read, as the command line gives them. */
export interface ReadingFlags {
  readonly mapping?: string
  readonly importer?: string
  readonly dateOrder?: 'mdy' | 'dmy' | 'ymd'
  readonly timeZone?: string
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly coach?: string
  readonly school?: string
  readonly quiet?: boolean
}

/** What the reading options come to: names, a zone, an importer. */
export interface ReadingPlan {
  readonly mapping?: Mapping
  readonly names: Names
  readonly importer?: Importer
  readonly zone?: TimeZone
}

/** Adds the reading options to a command. */
export const withReadingOptions = (command: Command): Command =>
  command
    .option('--mapping <file>', 'what the columns and labels of a home-made log mean (YAML or JSON)')
    .addOption(
      new Option('--importer <name>', 'the layout of the logs, when the header should not decide').choices(
        importers.map(({ name }) => name),
      ),
    )
    .addOption(
      new Option('--date-order <order>', 'how dates such as 3/4/2024 are to be read').choices(['mdy', 'dmy', 'ymd']),
    )
    .option(
      '--time-zone <zone>',
      'where the work was done, such as America/Chicago: for clock changes and times in UTC',
    )
    .option('--from <date>', 'first day wanted', dateArgument)
    .option('--to <date>', 'last day wanted', dateArgument)
    .option('--coach <id>', 'only entries of this coach')
    .option('--school <id>', 'only entries for this school')
    .option('-q, --quiet', 'no progress, no notes; errors are still shown')

/** The time zone of a name, or the command stops. */
export const zoneNamed = async (name: string): Promise<TimeZone> => {
  const { timeZone } = await import('@coachwork/analytics/time-zone')
  const zone = timeZone(name)
  if (zone) return zone
  throw new CannotRun([
    {
      value: name,
      message: '--time-zone: no such time zone',
      remedy: 'use a name such as America/Chicago or Europe/Berlin',
    },
  ])
}

/** Reads what the options name, and stops the command where they make no sense. */
export const readingPlan = async (host: Host, flags: ReadingFlags): Promise<ReadingPlan> => {
  if (flags.from !== undefined && flags.to !== undefined && flags.from > flags.to)
    throw new CannotRun([
      { value: `${flags.from} to ${flags.to}`, message: '--from comes after --to', remedy: 'swap the two dates' },
    ])
  const loaded =
    flags.mapping === undefined
      ? undefined
      : await loadAs(host, flags.mapping, Mapping, 'see the mapping guide: docs/guide/mapping.md')
  const names = namesOf(loaded?.value)
  if (isLeft(names)) {
    if (loaded === undefined) throw new Error('the standard catalogue contradicts itself')
    throw new CannotRun(names.left.flatMap((problem) => placed(loaded.document, [problem], problem.remedy)))
  }
  const importer = importers.find(({ name }) => name === flags.importer)
  const zone = flags.timeZone === undefined ? undefined : await zoneNamed(flags.timeZone)
  return {
    ...(loaded && { mapping: loaded.value }),
    names: names.right,
    ...(importer && { importer }),
    ...(zone && { zone }),
  }
}
