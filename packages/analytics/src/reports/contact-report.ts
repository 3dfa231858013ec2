import type { Audience } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { capacity } from '../measures/capacity.js'
import { coachingCycles, cycleLines, shownCycles } from '../measures/coaching-cycles.js'
import type { MeasureOptions } from '../measures/judged-time.js'
import { contactLines, reach, type ReachOptions } from '../measures/reach.js'
import { shownReach } from '../measures/shown-reach.js'
import type { Contacts } from './contact-figures.js'

type ContactsFor = (ledger: CoachLedger, options: MeasureOptions & ReachOptions) => Contacts

const forTheCoach: ContactsFor = (ledger, options) => ({
  reach: { ...reach(ledger, options), each: contactLines(ledger, options) },
  cycles: { ...coachingCycles(ledger, options), each: cycleLines(ledger, options) },
  capacity: capacity(ledger, options),
})

const forOthers: ContactsFor = (ledger, options) => {
  const all = reach(ledger, options)
  return {
    reach: shownReach(all),
    cycles: shownCycles(coachingCycles(ledger, options), all.reached),
    capacity: capacity(ledger, options),
  }
}

/** What each reader sees of the contacts: the coach each teacher by a number, anybody else counts of groups that are not small. */
export const contactsFor = {
  coach: forTheCoach,
  principal: forOthers,
  district: forOthers,
} as const satisfies Record<Audience, ContactsFor>
