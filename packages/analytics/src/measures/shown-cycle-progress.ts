import { orThrow, suppressSmallList, type SchoolCalendar } from '@coachwork/core'
import { parameters } from '../parameters.js'
import type { CycleFiles, CycleProgress } from '../reports/cycle-figures.js'
import { cycleProgress, followedCycles, openedCycles, withGoalMet, type FollowedCycle } from './cycle-progress.js'

const least = parameters.leastShownPeople.value

/** How many teachers are in the cycles; one that names none stands for one teacher of its own. */
const peopleIn = (cycles: readonly FollowedCycle[]): number =>
  new Set(cycles.flatMap(({ cycle }) => cycle.teachers)).size +
  cycles.filter(({ cycle }) => cycle.teachers.length === 0).length

/** Whether a group is none, or large enough that nobody can be told from it. */
const isLargeEnough = (cycles: readonly FollowedCycle[]): boolean =>
  cycles.length === 0 || Math.min(cycles.length, peopleIn(cycles)) >= least

const withheld =
  'Withheld where a figure would tell of so few cycles or teachers that one could be recognized, or of all of them alike.'

/**
 * The same for a principal or a district: counts alone, and small groups withheld, with whatever would give them away.
 *
 * Whether goals were met is shown only where both those that were and those that were not are many: what holds of all
 * closed cycles holds of each.
 */
export const shownCycleProgress = (
  files: CycleFiles,
  options: { readonly calendar?: SchoolCalendar | undefined },
): Omit<CycleProgress, 'own'> => {
  const progress = cycleProgress(files, options)
  const { open, closed, left } = openedCycles(followedCycles(files, options.calendar))
  const groups = [open, closed, left]
  const sizes = groups.map(({ length }) => length)
  const { counts, total } = orThrow(suppressSmallList(['open', 'closed', 'left'], sizes, least))
  const isTotalShown = total !== 'withheld' && isLargeEnough(groups.flat())
  const arePartsShown = isTotalShown && groups.every((group, at) => counts[at] === 'withheld' || isLargeEnough(group))
  const shown = (at: number): number | null => {
    const count = counts[at]
    return !arePartsShown || count === undefined || count === 'withheld' ? null : count
  }
  const met = withGoalMet(closed)
  const unmet = closed.filter((one) => !met.includes(one))
  const isMetShown =
    shown(1) !== null &&
    (closed.length === 0 || [met, unmet].every((group) => group.length > 0 && isLargeEnough(group)))
  const figures = {
    opened: isTotalShown ? total : null,
    open: shown(0),
    closed: shown(1),
    left: shown(2),
    closedWithGoalMet: isMetShown ? met.length : null,
  }
  return {
    ...progress,
    ...figures,
    note: Object.values(figures).includes(null) ? withheld : progress.note,
  }
}
