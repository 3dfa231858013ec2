import { orThrow, suppressSmallList } from '@coachwork/core'
import { parameters } from '../parameters.js'
import type { Reach, Unevenness } from '../reports/contact-figures.js'

const least = parameters.leastShownPeople.value

/** A quarter of a group is a group of its own: where it is small, nobody is told what it had. */
const withoutSmallQuarter = (spread: Unevenness, reached: number): Unevenness =>
  parameters.mostSeen.value * reached < least ? { ...spread, mostSeenQuarter: null } : spread

const withheld = 'Withheld: so few teachers were met, or were not, that they could be recognized.'

/**
 * The reach of a coach as a principal or a district may see it: small groups are withheld, and with them whatever would
 * give them away.
 *
 * The staff is known to every reader, so those met are shown only where those not met may be.
 */
export const shownReach = (reach: Omit<Reach, 'each'>): Omit<Reach, 'each'> => {
  const { reached, oneToOne, staff } = reach
  if (reached === null || oneToOne === null || reached === 0) return reach
  const unmet = staff?.unmet ?? 0
  const groups = [oneToOne, reached - oneToOne, unmet]
  const { counts, total } = orThrow(suppressSmallList(['one to one', 'in groups only', 'not met'], groups, least))
  const [alone, , missing] = counts
  const isShown = total !== 'withheld' && missing !== 'withheld' && reached >= least
  if (!isShown)
    return {
      ...reach,
      reached: null,
      oneToOne: null,
      sessions: null,
      seconds: null,
      perPerson: null,
      perWeek: null,
      spread: null,
      staff: staff && { people: staff.people, unmet: null },
      note: withheld,
    }
  const isEnough = reached >= parameters.leastPeopleForSpread.value
  return {
    ...reach,
    oneToOne: alone === 'withheld' || alone === undefined ? null : alone,
    perPerson: isEnough ? reach.perPerson : null,
    spread:
      isEnough && reach.spread !== null
        ? {
            sessions: withoutSmallQuarter(reach.spread.sessions, reached),
            seconds: withoutSmallQuarter(reach.spread.seconds, reached),
          }
        : null,
  }
}
