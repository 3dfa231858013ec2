import { whatIf, type CoachLedger } from '@coachwork/analytics'
import { isLeft, type ActivityCatalogue } from '@coachwork/core'
import { Command, Option } from 'commander'
import { loadAgreements } from '../agreements.js'
import { collect } from '../collect.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun, spell, type Complaint } from '../failure.js'
import type { Host } from '../host.js'
import { ledgerOf, readLedgers, type ReadLedgers } from '../read-ledgers.js'
import { readingPlan, withReadingOptions, type ReadingFlags } from '../reading-options.js'
import { moveSyntax, parseMove, unknownName, type WordedMove } from '../what-if/parse-move.js'
import { planMoves, secondsByActivity } from '../what-if/moves.js'
import { spellWhatIf } from '../what-if/spell-what-if.js'

interface WhatIfFlags extends ReadingFlags {
  readonly agreement: readonly string[]
  readonly move: readonly string[]
}

const wordedMoves = (texts: readonly string[]): WordedMove[] => {
  const answers = texts.map(parseMove)
  const complaints = answers.flatMap((answer) => ('remedy' in answer ? [answer] : []))
  if (complaints.length > 0) throw new CannotRun(complaints)
  return answers.flatMap((answer) => ('remedy' in answer ? [] : [answer]))
}

/** The coach that is meant: the one asked for, or the only one of the logs. */
const coachMeant = (read: ReadLedgers, coach: string | undefined): CoachLedger => {
  const [only, ...others] = read.ledgers
  if (coach !== undefined || only === undefined) return ledgerOf(read, coach ?? '', {})
  if (others.length === 0) return only
  throw new CannotRun([
    {
      message: `the logs hold the time of ${String(read.ledgers.length)} coaches`,
      remedy: `say whose is meant with --coach, such as --coach "${only.coach}"`,
    },
  ])
}

const notTheirs = (coach: string): Complaint => ({
  value: coach,
  message: 'none of the agreements is with this coach',
  remedy: 'if the agreement writes the name otherwise, map it under coaches: in a mapping file',
})

/** What the moves come to, in words; the command stops where one cannot be made. */
const answerTo = (ledger: CoachLedger, worded: readonly WordedMove[], catalogue: ActivityCatalogue): string => {
  const logged = new Set(secondsByActivity(ledger).keys())
  const names = worded.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  const unknown = [...new Set(names)].flatMap((name) => unknownName(name, logged, catalogue) ?? [])
  if (unknown.length > 0) throw new CannotRun(unknown)
  const plans = planMoves(ledger, worded)
  if ('remedy' in plans) throw new CannotRun([plans])
  const moves = plans.flatMap((plan) => plan.moves)
  const answer = whatIf(ledger, moves, { catalogue })
  if (!isLeft(answer)) return spellWhatIf(ledger, plans, answer.right, catalogue)
  throw new CannotRun(
    answer.left.map(({ message, _tag }) => ({
      message: `--move: ${message}`,
      remedy: _tag === 'prohibited' ? 'move the time to agreed work, or hand it back' : moveSyntax,
    })),
  )
}

const runWhatIf = async (host: Host, logs: readonly string[], flags: WhatIfFlags): Promise<ExitCode> => {
  const worded = wordedMoves(flags.move)
  const plan = await readingPlan(host, flags)
  const agreements = await loadAgreements(host, flags.agreement)
  const usable = agreements.usable.map(({ agreement }) => agreement)
  // The whole log is read, so that a coach who is not in it can be told who is.
  const { coach, ...others } = flags
  const read = await readLedgers(host, logs, others, plan, usable)
  const ledger = coachMeant(read, coach)
  const answer = answerTo(ledger, worded, plan.names.catalogue)
  const isTheirs = usable.some((agreement) => agreement.coach === ledger.coach)
  const complaints = [...agreements.complaints, ...(usable.length > 0 && !isTheirs ? [notTheirs(ledger.coach)] : [])]
  if (flags.quiet !== true) for (const complaint of complaints) host.err(`set aside: ${spell(complaint)}\n`)
  host.tell(answer)
  return complaints.length > 0 || read.reading.rejected.length > 0 ? exitCode.setAside : exitCode.done
}

/** `coachwork what-if`: what a role's time would look like if some hours a week were spent otherwise. */
export const whatIfCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withReadingOptions(new Command('what-if'))
    .summary('say what a role would look like if some hours a week were spent otherwise')
    .description(
      'Moves hours of one coach from one kind of work to another, or hands them back, and says the shares of time and the coaching cycles regained: something to put on the table, not a forecast.',
    )
    .argument('<log...>', 'exports to read: .csv, .tsv, or gzip of them')
    .addOption(
      new Option('--move <move>', `hours a week to spend otherwise; may be repeated: ${moveSyntax}`)
        .argParser(collect)
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--agreement <path>', 'an agreement, or a folder of them (YAML or JSON); may be repeated')
        .argParser(collect)
        .default([], 'none'),
    )
    .addHelpText(
      'after',
      '\nExample:\n  coachwork what-if toggl.csv --mapping mapping.yaml --agreement agreements --coach alder --move "OPS.SUB=CYC.*:1h30m" --move OPS.DUTY=back',
    )
    .action(async (logs: string[], flags: WhatIfFlags) => {
      finish(await runWhatIf(host, logs, flags))
    })
