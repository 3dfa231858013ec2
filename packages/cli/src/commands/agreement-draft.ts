import {
  Consensus,
  draftFromConsensus,
  isLeft,
  standardCatalogue,
  type DraftFromConsensus,
  type Interview,
} from '@coachwork/core'
import { Command } from 'commander'
import { agreementYaml } from '../agreement/agreement-yaml.js'
import { spellDisagreement, spellOpen } from '../agreement/disagreement.js'
import { startFrom, withStartOptions, type StartFlags } from '../agreement/start-options.js'
import { loadAs } from '../documents.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { giveDocument } from '../new-file.js'

const guide = 'see the agreement guide: docs/guide/agreement.md'

/** The school of the people asked, where it is one and the same. */
const schoolOf = (interviews: readonly Interview[]): string | undefined => {
  const schools = new Set(interviews.map(({ interviewee }) => interviewee.school))
  return schools.size === 1 ? [...schools][0] : undefined
}

const unknownActivities = (interviews: readonly Interview[]): string[] => {
  const named = interviews.flatMap(({ sorting }) => [...sorting.will, ...sorting.may, ...sorting.wont])
  return [...new Set(named)].filter((code) => !standardCatalogue.has(code))
}

const draftOf = (interviews: readonly Interview[], host: Host, flags: StartFlags): DraftFromConsensus => {
  const school = flags.school ?? schoolOf(interviews)
  const drafted = draftFromConsensus(interviews, startFrom(host, { ...flags, ...(school !== undefined && { school }) }))
  if (isLeft(drafted)) throw new CannotRun(drafted.left.map(({ message }) => ({ message, remedy: guide })))
  return drafted.right
}

const headOf = (people: number): string[] => [
  `A draft from what ${String(people)} ${people === 1 ? 'person' : 'people'} said: what enough of them agree on stands in its lists.`,
  'It is for coach and principal to talk about, change and sign; it is in force for nobody until both have agreed.',
]

const runDraft = async (host: Host, path: string, flags: StartFlags): Promise<ExitCode> => {
  const { interviews } = (await loadAs(host, path, Consensus, guide)).value
  const { agreement, open } = draftOf(interviews, host, flags)
  const unsettled = open.length === 0 ? [] : ['Not settled, so in no list; talk about it:', ...open.map(spellOpen)]
  await giveDocument(
    host,
    flags,
    agreementYaml(agreement, { head: headOf(interviews.length), open: unsettled }),
    `a draft agreement from ${String(interviews.length)} interview${interviews.length === 1 ? '' : 's'}; ${String(open.length)} ${open.length === 1 ? 'activity is' : 'activities are'} not settled`,
  )
  for (const line of spellDisagreement(interviews, open)) host.err(`${line}\n`)
  for (const code of unknownActivities(interviews))
    host.err(
      `note: ${code} is no activity of the standard catalogue; a log can name it only where a mapping adds it under catalogue:\n`,
    )
  return exitCode.done
}

/** `coachwork agreement draft`: the draft that follows from interviews, and what people still have to talk about. */
export const agreementDraftCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withStartOptions(new Command('draft'))
    .summary('draft an agreement from interviews')
    .description(
      'Drafts an agreement (YAML) from a consensus: interviews in which people sort activities into what the coach will, may and will not do. What they do not agree on stays out of the lists and is told.',
    )
    .argument('<consensus>', 'the interviews (YAML or JSON)')
    .addHelpText(
      'after',
      '\nExample:\n  coachwork agreement draft consensus.yaml --coach alder --effective 2026-08-17 --out oak-alder.yaml',
    )
    .action(async (path: string, flags: StartFlags) => {
      finish(await runDraft(host, path, flags))
    })
