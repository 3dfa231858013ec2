import {
  coachOrientations,
  orientationOf,
  unmapped,
  type ActivityCode,
  type Requester,
  type TaskOwner,
} from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { remembered } from '../ledger/remembered.js'
import type { TimeBy, TimeLine } from '../reports/coach-figures.js'
import { agreementsAtEnd } from './agreements-at-end.js'
import { grouped, judge, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { shareWithin, type ShareOfTime } from './share-within.js'
import { ownerOf } from './time-allocation.js'
import { timeByMonth, timeByTerm, weekSums } from './time-by-stretch.js'

const unknown = 'unknown'

const ownerLabels: Readonly<Record<TaskOwner | typeof unknown, string>> = {
  coach: 'The coach',
  teacher: 'Teachers',
  administrator: 'Administrators',
  clerical: 'Office staff',
  district: 'The district',
  technology: 'Technology staff',
  unknown: 'Nobody named',
}

/** Whose work time is, as the data names it and as readers do; nobody where no agreement and no catalogue says. */
export const ownerName = (owner: TaskOwner | null): readonly [name: string, label: string] => {
  const name = owner ?? unknown
  return [name, ownerLabels[name]]
}

const weightLabels: Readonly<Record<string, string>> = {
  heavy: 'Heavy coaching',
  light: 'Light coaching',
  none: 'Not coaching',
  unknown: 'Not yet mapped',
}

const requesterLabels: Readonly<Record<Requester, string>> = {
  teacher: 'Teachers',
  coach: 'Self-planned',
  principal: 'The principal',
  'assistant-principal': 'An assistant principal',
  district: 'The district',
  other: 'Others',
  unknown: 'Not in the log',
}

type Naming = (cell: JudgedCell) => readonly [name: string, label: string]

const linesBy = (
  cells: readonly JudgedCell[],
  share: (part: readonly JudgedCell[]) => ShareOfTime,
  naming: Naming,
): TimeLine[] =>
  grouped(cells, (cell) => naming(cell)[0])
    .flatMap(([name, own]) => {
      const [first] = own
      return first === undefined ? [] : [{ name, label: naming(first)[1], ...share(own) }]
    })
    .sort((a, b) => b.seconds - a.seconds)

/** A naming that depends on the activity alone, asked once for each. */
const byActivity = (naming: (activity: ActivityCode) => ReturnType<Naming>): Naming => {
  const nameOf = remembered(naming)
  return ({ activity }) => nameOf(activity)
}

const orientation = (activity: ActivityCode): ReturnType<Naming> => {
  if (activity === unmapped) return [unknown, 'Not yet mapped']
  const name = orientationOf(activity)
  return name === null ? ['none', 'Without an orientation'] : [name, coachOrientations[name].label]
}

/** Where the time went, looked at by whose work it is, what it is turned toward, its weight, who asked, where and when. */
export const timeBy = (ledger: CoachLedger, options: MeasureOptions): TimeBy => {
  const cells = judge(ledger, options.catalogue)
  const share = shareWithin(cells)
  const agreements = agreementsAtEnd(ledger)
  const weeks = weekSums(cells)
  return {
    owner: linesBy(
      cells,
      share,
      byActivity((activity) => ownerName(ownerOf(activity, agreements, options.catalogue))),
    ),
    orientation: linesBy(cells, share, byActivity(orientation)),
    weight: linesBy(
      cells,
      share,
      byActivity((activity) => {
        const weight = options.catalogue.get(activity)?.weight ?? unknown
        return [weight, weightLabels[weight] ?? weight]
      }),
    ),
    requester: linesBy(cells, share, ({ requestedBy }) => [requestedBy, requesterLabels[requestedBy]]),
    school: linesBy(cells, share, ({ term: { school } }) => [school, school === '' ? 'No school named' : school]),
    month: timeByMonth(weeks),
    term: timeByTerm(weeks, options),
  }
}
