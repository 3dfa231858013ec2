import { unmapped, type ActivityCatalogue } from '../../activity/catalogue.js'
import type { ActivityEntry } from '../../activity/entry.js'
import type { TaskOwner } from '../../activity/owner.js'
import type { PartnershipAgreement } from '../../agreement/agreement.js'
import { formatShare } from '../../agreement/share.js'
import type { Standing } from '../../agreement/standing.js'
import { formatSeconds } from '../../duration.js'
import { monthName } from '../../month-name.js'
import { leastLoggedTime } from '../parameters.js'
import type { Level } from '../rule.js'
import { isOverCap, shareOverCap } from '../rules/entries/share-over-cap.js'
import { prohibitedWork } from '../rules/entries/prohibited-work.js'
import { unlistedWork } from '../rules/entries/unlisted-work.js'
import { workRuledOut } from '../rules/entries/work-ruled-out.js'
import type { ActivityMonth, CappedMonth, CoachMonth } from './month.js'
import { monthsOf } from './monthly-books.js'
import { catalogueOf, type LoggedWork } from './subject.js'
import { declining, handBack, ownerOf, plainName, sharePhrase, type Owner } from './wording.js'

/** How much of a month an activity has taken, with the entry that the nudge is about. */
export interface NudgeMonth {
  /** `2026-10`. */
  readonly month: string
  /** Time of this activity. */
  readonly seconds: number
  readonly entries: number
  /** All time logged under the agreement. */
  readonly loggedSeconds: number
  /** Time outside the role; null where no limit is agreed. */
  readonly outsideSeconds: number | null
  /** How much time outside the role the agreement leaves room for in what is logged so far; null without a limit. */
  readonly allowedSeconds: number | null
}

/** A kind word while logging: this is not what was agreed, whose work it is, and how much it has come to. */
export interface Nudge {
  /** The id of the rule whose page explains it. */
  readonly rule: string
  readonly level: Level
  readonly standing: Standing
  readonly activity: string
  /** The activity by its name. */
  readonly label: string
  /** Whose work it is; null where it is the coach's own, or not known. */
  readonly owner: TaskOwner | null
  /** Two or three sentences for the coach. */
  readonly message: string
  /** A sentence with which to hand the work back; null where there is nobody to hand it to. */
  readonly say: string | null
  readonly why: string
  readonly month: NudgeMonth
}

/** What an entry is held against. */
export interface NudgeContext {
  readonly agreement: PartnershipAgreement
  /** What was logged before; entries of other months and other coaches are passed over. */
  readonly entriesThisMonth?: readonly ActivityEntry[]
  readonly catalogue?: ActivityCatalogue
}

const soFar = (done: ActivityMonth, { month, loggedSeconds, outside }: CoachMonth): string => {
  const share = sharePhrase(done.seconds, loggedSeconds, 'what is logged')
  const sum = `With this entry it comes to ${formatSeconds(done.seconds)} in ${monthName(month)}${share}.`
  if (outside === undefined || share === '') return sum
  const room = formatShare(outside.allowedSeconds / outside.wholeSeconds)
  return `${sum} All work outside the role comes to ${formatShare(outside.seconds / outside.wholeSeconds)}; the agreement leaves room for ${room}.`
}

const ruledOut = (name: string, owner: Owner | undefined): string => {
  if (owner === undefined) return `${name} is work that you agreed not to do.`
  return owner.isAgreed
    ? `${name} is work that you agreed not to do: the agreement leaves it to ${owner.phrase}.`
    : `${name} is work that you agreed not to do; it is usually the work of ${owner.phrase}.`
}

const silent = (name: string, owner: Owner | undefined): string =>
  `The agreement does not speak of this work: ${name}.${owner ? ` It is usually the work of ${owner.phrase}.` : ''} It may be worth a word with the principal.`

const overCap = (name: string, { cap, seconds, wholeSeconds }: CappedMonth, month: string): string =>
  `${name}: the agreement allows ${formatShare(cap)} of your time. With this entry it comes to ${formatShare(seconds / wholeSeconds)} in ${monthName(month)} (${formatSeconds(seconds)} of ${formatSeconds(wholeSeconds)}).`

interface Told {
  readonly rule: { readonly id: string; readonly level: Level; readonly why: string }
  readonly message: string
  readonly say: string | null
}

const tell = (work: LoggedWork, done: ActivityMonth, month: CoachMonth, owner: Owner | undefined): Told | undefined => {
  const catalogue = catalogueOf(work)
  const name = plainName(catalogue, done.activity)
  if (done.standing === 'prohibited')
    return {
      rule: prohibitedWork,
      message: `${name} is work that no agreement can ask of a coach: teachers show freely only what stays outside their evaluation.${owner ? ` It belongs to ${owner.phrase}.` : ''}`,
      say: declining,
    }
  if (done.standing === 'wont')
    return {
      rule: workRuledOut,
      message: `${ruledOut(name, owner)} ${soFar(done, month)}`,
      say: owner ? handBack(owner) : null,
    }
  if (done.standing === 'unlisted' && done.activity !== unmapped)
    return { rule: unlistedWork, message: `${silent(name, owner)} ${soFar(done, month)}`, say: null }
  const over = month.capped.find(
    (part) =>
      part.last === done.last &&
      isOverCap(part, leastLoggedTime.value) &&
      (part.clause === undefined ? done.standing === 'may' : part.clause === done.clause),
  )
  if (!over) return undefined
  const what = over.clause ? plainName(catalogue, over.clause.activity) : 'Everything that you may do, together'
  return { rule: shareOverCap, message: overCap(what, over, month.month), say: null }
}

/**
 * A nudge for one entry that a coach is about to log; `undefined` where the work is what was agreed, or nothing can be
 * said: no agreement is in force on that day, or the label names no activity.
 *
 * Pure, and quick enough to ask on every change of a form. The words are for the coach alone, about the role.
 */
export const nudgeFor = (
  entry: ActivityEntry,
  { agreement, entriesThisMonth = [], catalogue }: NudgeContext,
): Nudge | undefined => {
  const month = entry.date.slice(0, 7)
  const before = entriesThisMonth.filter(
    (other) => other !== entry && other.coach === entry.coach && other.date.startsWith(month),
  )
  const work: LoggedWork = { agreement, entries: [...before, entry], ...(catalogue && { catalogue }) }
  const [coachMonth] = monthsOf(work)
  const done = coachMonth?.activities.find(
    ({ activity, last }) => activity === entry.activity && last === before.length,
  )
  if (!coachMonth || !done) return undefined
  const owner = ownerOf(catalogueOf(work), entry.activity, done.clause)
  const told = tell(work, done, coachMonth, owner)
  if (!told) return undefined
  const { loggedSeconds, outside } = coachMonth
  return {
    rule: told.rule.id,
    level: told.rule.level,
    standing: done.standing,
    activity: entry.activity,
    label: plainName(catalogueOf(work), entry.activity),
    owner: owner?.owner ?? null,
    message: told.message,
    say: told.say,
    why: told.rule.why,
    month: {
      month,
      seconds: done.seconds,
      entries: done.entries,
      loggedSeconds,
      outsideSeconds: outside?.seconds ?? null,
      allowedSeconds: outside?.allowedSeconds ?? null,
    },
  }
}
