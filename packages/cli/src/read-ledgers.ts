import { agreementBook, ledgerKeeper, type CoachLedger } from '@coachwork/analytics'
import type { PartnershipAgreement } from '@coachwork/core'
import { CannotRun, type Complaint } from './failure.js'
import type { Host } from './host.js'
import { nearestNames } from './nearest-names.js'
import { progressOn } from './progress.js'
import { readLogs } from './read-logs.js'
import type { ReadingFlags, ReadingPlan } from './reading-options.js'
import { nothingRead, takeDown, type ReportReading } from './report-reading.js'
import { spellRejected } from './rows.js'

/** Every coach's time in the logs of a run, held against agreements, and what reading left behind. */
export interface ReadLedgers {
  readonly ledgers: readonly CoachLedger[]
  readonly reading: ReportReading
}

/** Reads logs into the ledgers of their coaches; rows that cannot be judged are said on stderr. */
export const readLedgers = async (
  host: Host,
  logs: readonly string[],
  flags: ReadingFlags,
  plan: ReadingPlan,
  agreements: readonly PartnershipAgreement[],
): Promise<ReadLedgers> => {
  const keeper = ledgerKeeper(agreementBook(agreements))
  const reading = nothingRead()
  await readLogs(host, logs, flags, plan, progressOn(host, flags.quiet === true), (log) => {
    keeper.enter(log.entries)
    takeDown(reading, log)
  })
  if (flags.quiet !== true) {
    for (const note of reading.notes) host.err(`note: ${note}\n`)
    if (reading.rejected.length > 0)
      host.err(spellRejected(reading.rejected, 'the file that coachwork import --rejected FILE.csv writes'))
  }
  return { ledgers: keeper.ledgers(), reading }
}

/** How many coaches of a log are named where the one asked for is not among them. */
const named = 8

/** The ledger of one coach; where the logs have none, the command stops and says whom they have. */
export const ledgerOf = (
  { ledgers }: ReadLedgers,
  coach: string,
  place: Pick<Complaint, 'file' | 'line' | 'column'>,
): CoachLedger => {
  const ledger = ledgers.find((candidate) => candidate.coach === coach)
  if (ledger !== undefined) return ledger
  const coaches = ledgers.map((candidate) => candidate.coach)
  const near = nearestNames(coach, coaches)
  const known = coaches.slice(0, named).join(', ') + (coaches.length > named ? ', …' : '')
  throw new CannotRun([
    {
      ...place,
      value: coach,
      message: 'no entry of the logs is by this coach',
      remedy:
        near.length > 0
          ? `did you mean ${near.join(' or ')}? Else map the name under coaches: in a mapping file`
          : `name a coach of the logs, or map the name under coaches: in a mapping file (the logs have ${known === '' ? 'no entry' : known})`,
    },
  ])
}
