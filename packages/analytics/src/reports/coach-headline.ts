import { activityLabel, type ActivityCatalogue } from '@coachwork/core'
import { parameters } from '../parameters.js'
import { spellList, spellShare, spellWeek } from '../measures/wording.js'
import type { Creep, Scope } from './report.js'

/** The share of mapped time that the agreement rules out or does not list. */
const outsideShare = ({ parts, unmappedSeconds, judgedSeconds }: Scope): number => {
  const mapped = judgedSeconds - unmappedSeconds
  return mapped === 0 ? 0 : (parts.wont + parts.prohibited + parts.unlisted - unmappedSeconds) / mapped
}

const limitText = (allowance: number | null): string =>
  allowance === null
    ? `${spellShare(parameters.assumedAllowance.value)}, used because none is agreed`
    : spellShare(allowance)

const unjudged = (scope: Scope | null): string => {
  if (scope === null) return 'Where the time went is shown; scope cannot be judged, because no agreement was in force.'
  if (scope.unmappedSeconds > parameters.greatestUnmapped.value * scope.judgedSeconds)
    return `Map the labels first: ${spellShare(scope.unmappedSeconds / scope.judgedSeconds)} of the time has a label without an activity, too much to judge the role.`
  return `Too early to judge the role: fewer than ${String(parameters.minFlagWeeks.value)} weeks are logged under the agreement.`
}

/** The one sentence on a coach's role that a principal reads first. */
export const coachHeadline = (creep: Creep, scope: Scope | null, catalogue: ActivityCatalogue): string => {
  if (scope === null || creep.verdict === 'not-enough-data') return unjudged(scope)
  const share = outsideShare(scope)
  const held = `${spellShare(share)} of the logged time is outside it, against a limit of ${limitText(scope.allowance)}`
  switch (creep.verdict) {
    case 'creep':
      return `Scope creep: the role has outgrown its agreement${creep.school === null ? '' : ` with ${creep.school}`}, most likely since ${spellWeek(creep.since ?? '')}, toward ${spellList(creep.activities.map((activity) => activityLabel(catalogue, activity)))}; ${spellShare(creep.shareSince?.share ?? share)} of the time${creep.school === null ? '' : ' there'} since is outside it, against a limit of ${limitText(creep.limit)}.`
    case 'watch':
      return `The role is worth a look together: ${held}, and the evidence does not yet suffice to say more.`
    case 'none':
      return share > (scope.allowance ?? parameters.assumedAllowance.value)
        ? `No sign that lasts of the role outgrowing its agreement: ${held}, which so many weeks can show by chance.`
        : `No sign of the role outgrowing its agreement: ${held}.`
  }
}
