import { Command } from 'commander'
import type { ExitCode } from '../exit-code.js'
import type { Host } from '../host.js'
import { agreementAmendCommand } from './agreement-amend.js'
import { agreementDiffCommand } from './agreement-diff.js'
import { agreementDraftCommand } from './agreement-draft.js'
import { agreementNewCommand } from './agreement-new.js'

/** `coachwork agreement`: start an agreement, draft one from interviews, compare versions, propose an amendment. */
export const agreementCommand = (host: Host, finish: (code: ExitCode) => void): Command => {
  const command = new Command('agreement')
    .summary('start, draft, compare or amend the agreement between a school and its coach')
    .description('Starts, drafts, compares and amends agreements between a school and its coach.')
    .addHelpText('after', '\nExample:\n  coachwork agreement new --coach alder --school Oak --out oak-alder.yaml')
  for (const part of [agreementNewCommand, agreementDraftCommand, agreementDiffCommand, agreementAmendCommand])
    command.addCommand(part(host, finish))
  return command
}
