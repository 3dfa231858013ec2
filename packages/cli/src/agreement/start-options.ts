import type { AgreementStart, CalendarDate } from '@coachwork/core'
import type { Command } from 'commander'
import { dateArgument } from '../date-argument.js'
import type { Host } from '../host.js'
import { withOutOptions, type OutFlags } from '../new-file.js'

/** For whom an agreement is started, as the command line gives it. */
export interface StartFlags extends OutFlags {
  readonly coach?: string
  readonly school?: string
  readonly effective?: CalendarDate
}

/** Adds the options that say for whom an agreement is started, from when, and where it goes. */
export const withStartOptions = (command: Command): Command =>
  withOutOptions(
    command
      .option('--coach <id>', 'the coach, as the log writes the name')
      .option('--school <id>', 'the school, as the log writes it')
      .option('--effective <date>', 'the first day in force; today unless said', dateArgument),
  )

/** Letters and digits of a name, joined by dashes. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((part) => part !== '')
    .join('-')

/** The parties and the first day of an agreement; its id is made of the parties' names. */
export const startFrom = (host: Host, { coach, school, effective }: StartFlags): AgreementStart => {
  const parts = [school ?? '', coach ?? ''].map(slug).filter((part) => part !== '')
  return {
    id: parts.length === 0 ? 'agreement' : parts.join('-'),
    effective: effective ?? host.today(),
    ...(coach !== undefined && { coach }),
    ...(school !== undefined && { school }),
  }
}
