import { versionInForce, type CalendarDate } from '@coachwork/core'
import { Command } from 'commander'
import { agreementDiff, type AgreementDiff, type ComparedVersion } from '../agreement/agreement-diff.js'
import { loadAgreement, type AgreementFile } from '../agreement/load-agreement.js'
import { dateArgument } from '../date-argument.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'

interface DiffFlags {
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly json?: boolean
}

/** The version in force on a day; without a day, the last one. */
const versionOn = ({ document, agreement }: AgreementFile, day: CalendarDate | undefined): ComparedVersion => {
  const version = day === undefined ? agreement.versions.at(-1) : versionInForce(agreement, day)
  if (version !== undefined) return { file: document.path, agreement, version }
  const first = agreement.versions[0]?.effective ?? ''
  throw new CannotRun([
    {
      file: document.path,
      ...document.placeOf(['versions', 0, 'effective']),
      value: day ?? '',
      message: `no version is in force on this day; the first one is from ${first} on`,
      remedy: `name a day from ${first} on`,
    },
  ])
}

/** The version that another one replaced. */
const versionBefore = ({ document, agreement }: AgreementFile, later: ComparedVersion): ComparedVersion => {
  const version = agreement.versions[agreement.versions.indexOf(later.version) - 1]
  if (version !== undefined) return { file: document.path, agreement, version }
  throw new CannotRun([
    {
      file: document.path,
      ...document.placeOf(['versions']),
      message:
        agreement.versions.length === 1
          ? 'the agreement has a single version, so there is nothing to compare it with'
          : `the version of ${later.version.effective} is the first one, so there is nothing to compare it with`,
      remedy: 'name a second file, or the days to compare with --from and --to',
    },
  ])
}

const spellDiff = ({ from, to, changes }: AgreementDiff): string => {
  const place = ({ file, effective }: AgreementDiff['from']): string => `${file}, the version of ${effective}`
  const isSame = from.file === to.file && from.effective === to.effective
  const sentences = changes.map(({ sentence }) => `- ${sentence}\n`).join('')
  const none = isSame ? 'It is the same version.\n' : 'No difference.\n'
  return `from ${place(from)}\nto   ${place(to)}\n${changes.length === 0 ? none : sentences}`
}

const runDiff = async (host: Host, path: string, second: string | undefined, flags: DiffFlags): Promise<ExitCode> => {
  if (second === undefined && flags.from !== undefined && flags.to !== undefined && flags.from > flags.to)
    throw new CannotRun([
      { value: `${flags.from} to ${flags.to}`, message: '--from comes after --to', remedy: 'swap the two dates' },
    ])
  const file = await loadAgreement(host, path)
  const to = versionOn(second === undefined ? file : await loadAgreement(host, second), flags.to)
  const from = second === undefined && flags.from === undefined ? versionBefore(file, to) : versionOn(file, flags.from)
  const diff = agreementDiff(from, to)
  if (flags.json === true) host.out(`${JSON.stringify(diff, undefined, 2)}\n`)
  else host.tell(spellDiff(diff))
  return exitCode.done
}

/** `coachwork agreement diff`: what distinguishes two wordings, in plain sentences or as data. */
export const agreementDiffCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('diff')
    .summary('say in plain sentences what changed between two versions')
    .description(
      'Compares two versions of an agreement: the last two of a file, those in force on two days, or the last ones of two files.',
    )
    .argument('<agreement>', 'an agreement (YAML or JSON)')
    .argument('[second]', 'another one to compare it with')
    .option('--from <date>', 'the version in force on this day; else the one before --to', dateArgument)
    .option('--to <date>', 'the version in force on this day; else the last one', dateArgument)
    .option('--json', 'print the differences as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  coachwork agreement diff oak-alder.yaml\n  coachwork agreement diff oak-alder.yaml --from 2026-09-01 --to 2027-03-01 --json',
    )
    .action(async (path: string, second: string | undefined, flags: DiffFlags) => {
      finish(await runDiff(host, path, second, flags))
    })
