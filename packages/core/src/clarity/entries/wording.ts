import { activityLabel, familyLabel, familyOf, type ActivityCatalogue } from '../../activity/catalogue.js'
import type { TaskOwner } from '../../activity/owner.js'
import type { Expectation } from '../../agreement/expectation.js'
import { formatShare } from '../../agreement/share.js'
import type { Standing } from '../../agreement/standing.js'
import { formatSeconds } from '../../duration.js'
import { monthName } from '../../month-name.js'
import { leastLoggedTime } from '../parameters.js'
import type { Condition } from '../rule.js'
import { isMeasured } from '../weighing.js'
import type { ActivityMonth, CoachMonth, Stretch } from './month.js'
import { catalogueOf, type LoggedWork } from './subject.js'

/** Whose work a task is, as people in a school call them. */
const owners: Readonly<Record<TaskOwner, string>> = {
  coach: 'the coach',
  teacher: 'the classroom teacher',
  administrator: 'the administration',
  clerical: 'the school office',
  district: 'the district',
  technology: 'the technology staff',
}

/** An activity or a family by its name: `Substitute teaching`. */
export const plainName = (catalogue: ActivityCatalogue, code: string): string =>
  code.endsWith('.*') ? familyLabel(familyOf(code)) : activityLabel(catalogue, code)

/** An activity or a family by its name and code: `Substitute teaching (OPS.SUB)`. */
export const nameOf = (catalogue: ActivityCatalogue, code: string): string => {
  const name = plainName(catalogue, code)
  return name === code ? code : `${name} (${code})`
}

/** Whose work an activity is. */
export interface Owner {
  readonly owner: TaskOwner
  /** As people call them: `the administration`. */
  readonly phrase: string
  /** Whether the agreement names them; else it is how the catalogue has it. */
  readonly isAgreed: boolean
}

/** Whose work an activity is: by the agreement, else usually; nobody where it is the coach's own, or unknown. */
export const ownerOf = (
  catalogue: ActivityCatalogue,
  activity: string,
  clause: Expectation | undefined,
): Owner | undefined => {
  const agreed = clause?.handBackTo
  const owner = agreed ?? catalogue.get(activity)?.owner
  if (owner === undefined || owner === 'coach') return undefined
  return { owner, phrase: owners[owner], isAgreed: agreed !== undefined }
}

const entriesIn = (count: number): string => `${String(count)} ${count === 1 ? 'entry' : 'entries'}`

/** A share of a month's logged time as a phrase; empty where too little is logged for a share to say anything. */
export const sharePhrase = (seconds: number, loggedSeconds: number, of: string): string =>
  loggedSeconds >= leastLoggedTime.value * 3600 ? `, ${formatShare(seconds / loggedSeconds)} of ${of}` : ''

/** How much time it took: `3 h 30 min in October 2026 (4 entries, 9% of the logged time)`. */
export const tookIn = (stretch: Stretch, { month, loggedSeconds }: CoachMonth): string =>
  `${formatSeconds(stretch.seconds)} in ${monthName(month)} (${entriesIn(stretch.entries)}${sharePhrase(stretch.seconds, loggedSeconds, 'the logged time')})`

/** A part of a whole with what was agreed: `12 h of 60 h logged in October 2026 (20%)`. */
export const partIn = (part: number, whole: number, month: string): string =>
  `${formatSeconds(part)} of ${formatSeconds(whole)} logged in ${monthName(month)} (${formatShare(part / whole)})`

/** A sentence with which a coach can decline to take part in an evaluation. */
export const declining =
  'I cannot take part in this: what teachers show me stays outside their evaluation, or they will stop showing it.'

/** A sentence with which a coach can hand a task back without saying no alone. */
export const handBack = ({ phrase, isAgreed }: Owner): string =>
  isAgreed
    ? `Who else could take this on? Our agreement leaves it to ${phrase}, so that this time stays with teachers.`
    : `Could ${phrase} take this on? Our agreement keeps this time for teachers.`

/** Where work stands, after `work that …`. */
export const standingPhrases: Readonly<Record<Standing, string>> = {
  will: 'the coach will do',
  may: 'the coach may do',
  wont: 'the agreement rules out',
  prohibited: 'no agreement can allow',
  unlisted: 'the agreement does not speak of',
  'no-agreement': 'was done on days without an agreement',
}

/** That enough was logged in a month for a share of it to say anything. */
export const enoughLogged = (wholeSeconds: number, leastHours: number): Condition =>
  isMeasured(
    wholeSeconds >= leastHours * 3600,
    { figure: wholeSeconds / 3600, threshold: leastHours, unit: leastLoggedTime.unit, faultIs: 'above' },
    `${formatSeconds(wholeSeconds)} were logged`,
    `at least ${String(leastHours)} h are logged`,
  )

/** The name and the owner of an activity of a month. */
export const toldActivity = (work: LoggedWork, { activity, clause }: ActivityMonth) => ({
  name: nameOf(catalogueOf(work), activity),
  owner: ownerOf(catalogueOf(work), activity, clause),
})
