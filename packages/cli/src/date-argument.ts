import { CalendarDate } from '@coachwork/core'
import { InvalidArgumentError } from 'commander'

/** Reads a day from the command line. */
export const dateArgument = (text: string): CalendarDate => {
  const verdict = CalendarDate.safeParse(text)
  if (!verdict.success) throw new InvalidArgumentError('Expected a date such as 2026-09-01.')
  return verdict.data
}
