import { buildReport, type CoachReport } from '@coachwork/analytics'
import {
  addDays,
  AgreementSide,
  describeChange,
  formatShare,
  isLeft,
  latestVersion,
  mondayOf,
  proposeAmendment,
  statusOf,
  type Amendment,
  type CalendarDate,
} from '@coachwork/core'
import { Command, Option } from 'commander'
import { creepAmendment, sameProposal, spellOwners } from '../agreement/creep-amendment.js'
import { loadAgreement, type AgreementFile } from '../agreement/load-agreement.js'
import { withAmendment } from '../agreement/with-amendment.js'
import { dateArgument } from '../date-argument.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { giveDocument, refuseToOverwrite, withOutOptions, type OutFlags } from '../new-file.js'
import { ledgerOf, readLedgers } from '../read-ledgers.js'
import { readingPlan, withReadingOptions, type ReadingFlags, type ReadingPlan } from '../reading-options.js'

interface AmendFlags extends ReadingFlags, OutFlags {
  readonly effective?: CalendarDate
  readonly by: AgreementSide
}

const coachOf = ({ agreement, document }: AgreementFile): string => {
  if (agreement.coach !== undefined) return agreement.coach
  throw new CannotRun([
    {
      file: document.path,
      ...document.placeOf(['coach']),
      message: 'the agreement names no coach, so no time of the logs is known to be under it',
      remedy: 'add coach: with the name that the log uses',
    },
  ])
}

/** The day from which the amendment would be in force: the Monday to come, after the version that it changes. */
const effectiveDay = (host: Host, { agreement, document }: AgreementFile, flags: AmendFlags): CalendarDate => {
  const latest = latestVersion(agreement).effective
  const today = host.today()
  const monday = addDays(mondayOf(latest > today ? latest : today), 7)
  const effective = flags.effective ?? monday
  if (effective > latest) return effective
  throw new CannotRun([
    {
      file: document.path,
      ...document.placeOf(['versions', agreement.versions.length - 1, 'effective']),
      value: effective,
      message: `an amendment must be in force later than the last version, which is of ${latest}`,
      remedy: `give a later day with --effective, such as ${monday}`,
    },
  ])
}

const propose = (file: AgreementFile, amendment: Amendment): void => {
  const proposed = proposeAmendment(file.agreement, amendment)
  if (!isLeft(proposed)) return
  const isDraft = statusOf(file.agreement) === 'draft' || statusOf(file.agreement) === 'proposed'
  throw new CannotRun(
    proposed.left.map(({ message }) => ({
      file: file.document.path,
      message,
      remedy: isDraft
        ? 'change the draft itself, or record under agreed: when and by whom the version was agreed'
        : 'begin a new agreement: coachwork agreement new',
    })),
  )
}

const sayShares = (host: Host, report: CoachReport, amendment: Amendment | undefined): void => {
  const { remedies } = report
  if (remedies === null) return
  const { since, outShare, allowance, outShareHandedBack, outShareAmended } = remedies
  const limit = allowance === null ? '' : `; the agreement allows at most ${formatShare(allowance)}`
  host.err(`Since ${since}, ${formatShare(outShare)} of the time is outside the role${limit}.\n`)
  host.err(`Handed back, it would be ${formatShare(outShareHandedBack)}: ${spellOwners(remedies)}.\n`)
  if (amendment !== undefined) host.err(`Amended, it would be ${formatShare(outShareAmended)}:\n`)
  for (const change of amendment?.changes ?? []) host.err(`- ${describeChange(change)}\n`)
}

const reportOn = async (
  host: Host,
  file: AgreementFile,
  logs: readonly string[],
  flags: AmendFlags,
  plan: ReadingPlan,
): Promise<{ readonly report: CoachReport; readonly setAside: boolean }> => {
  const coach = coachOf(file)
  const read = await readLedgers(host, logs, flags, plan, [file.agreement])
  const ledger = ledgerOf(read, coach, { file: file.document.path, ...file.document.placeOf(['coach']) })
  const { rows, setAside, rejected } = read.reading
  const { catalogue } = plan.names
  const [report] = buildReport({ ledgers: [ledger], audience: 'coach', period: null, rows, files: [], setAside, notes: [], catalogue }).coaches // prettier-ignore
  if (report === undefined) throw new Error('a report of one ledger has one coach')
  return { report, setAside: rejected.length > 0 }
}

const runAmend = async (host: Host, path: string, logs: readonly string[], flags: AmendFlags): Promise<ExitCode> => {
  if (flags.out !== undefined) await refuseToOverwrite(host, flags.out, flags.force)
  const file = await loadAgreement(host, path)
  const proposal = { on: host.today(), by: flags.by, effective: effectiveDay(host, file, flags) }
  const plan = await readingPlan(host, flags)
  const { report, setAside } = await reportOn(host, file, logs, flags, plan)
  const done = setAside ? exitCode.setAside : exitCode.done
  const { remedies, creep } = report
  if (remedies === null) {
    host.err(`Nothing to amend. ${creep.explanation}\n`)
    return done
  }
  const amendment = creepAmendment(file.agreement, remedies, proposal, plan.names.catalogue)
  const same = amendment && sameProposal(file.agreement, amendment)
  sayShares(host, report, amendment)
  if (amendment === undefined || same !== undefined) {
    const why =
      same === undefined
        ? 'the work is allowed by the last version, or no agreement can allow it.'
        : `the amendment ${same.id} proposes it already and waits for a decision.`
    host.err(`Nothing to amend: ${why}\n`)
    return done
  }
  propose(file, amendment)
  const text = withAmendment(file.text, amendment)
  await giveDocument(host, flags, text, `the agreement with ${amendment.id} proposed, from ${amendment.effective} on`)
  host.err('It is a proposal: nothing changes until both sides agree, and either may decline.\n')
  return done
}

/** `coachwork agreement amend`: the amendment that the log's creep asks for, proposed and never agreed by itself. */
export const agreementAmendCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withOutOptions(withReadingOptions(new Command('amend')))
    .summary('propose the amendment that a log asks for')
    .description(
      'Holds logs against an agreement. Where the role has outgrown it, writes the agreement with an amendment proposed, and says what either way out would leave: handing the work back, or amending.',
    )
    .argument('<agreement>', 'the agreement (YAML or JSON)')
    .argument('<log...>', 'exports to read: .csv, .tsv, or gzip of them')
    .option('--effective <date>', 'from when it would be in force; the Monday to come unless said', dateArgument)
    .addOption(new Option('--by <side>', 'who proposes it').choices(AgreementSide.options).default('coach'))
    .addHelpText(
      'after',
      '\nExample:\n  coachwork agreement amend oak-alder.yaml toggl.csv --mapping mapping.yaml --out oak-alder-proposed.yaml',
    )
    .action(async (path: string, logs: string[], flags: AmendFlags) => {
      finish(await runAmend(host, path, logs, flags))
    })
