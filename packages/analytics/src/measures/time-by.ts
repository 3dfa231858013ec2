import {
  addDays,
  coachOrientations,
  orientationOf,
  termOf,
  unmapped,
  type CalendarDate,
  type Requester,
  type TaskOwner,
} from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import type { StretchLine, TimeBy, TimeLine } from '../reports/coach-figures.js'
import { agreementsAtEnd } from './agreements-at-end.js'
import { entriesOf, grouped, judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { shareWithin, type ShareOfTime } from './share-within.js'
import { ownerOf } from './time-allocation.js'
import { secondsByStanding } from './weekly.js'
import { spellDate } from './wording.js'

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

const orientation: Naming = ({ activity }) => {
  if (activity === unmapped) return [unknown, 'Not yet mapped']
  const name = orientationOf(activity)
  return name === null ? ['none', 'Without an orientation'] : [name, coachOrientations[name].label]
}

/** The day by which a week counts in a month or a term: its Wednesday, where most of its school days lie. */
const dayOf = ({ week }: JudgedCell): CalendarDate => addDays(week, 2)

const stretch = (name: string, label: string, cells: readonly JudgedCell[]): StretchLine => ({
  name,
  label,
  seconds: secondsOf(cells),
  entries: entriesOf(cells),
  standing: secondsByStanding(cells),
})

/** A month as people write it: `September 2026`. */
const spellMonth = (month: string): string => spellDate(`${month}-01`).replace(' 1,', '')

const byMonth = (cells: readonly JudgedCell[]): StretchLine[] =>
  grouped(cells, (cell) => dayOf(cell).slice(0, 7)).map(([month, own]) => stretch(month, spellMonth(month), own))

const byTerm = (cells: readonly JudgedCell[], { calendar }: MeasureOptions): StretchLine[] => {
  if (calendar?.terms === undefined) return []
  const named = calendar.terms.flatMap(({ name, from, to }) => {
    const own = cells.filter((cell) => from <= dayOf(cell) && dayOf(cell) <= to)
    return own.length === 0 ? [] : [stretch(name, name, own)]
  })
  const outside = cells.filter((cell) => termOf(calendar, dayOf(cell)) === undefined)
  return outside.length === 0 ? named : [...named, stretch(unknown, 'Outside the terms', outside)]
}

/** Where the time went, looked at by whose work it is, what it is turned toward, its weight, who asked, where and when. */
export const timeBy = (ledger: CoachLedger, options: MeasureOptions): TimeBy => {
  const cells = judge(ledger, options.catalogue)
  const share = shareWithin(cells)
  const agreements = agreementsAtEnd(ledger)
  return {
    owner: linesBy(cells, share, ({ activity }) => {
      const owner = ownerOf(activity, agreements, options.catalogue) ?? unknown
      return [owner, ownerLabels[owner]]
    }),
    orientation: linesBy(cells, share, orientation),
    weight: linesBy(cells, share, ({ activity }) => {
      const weight = options.catalogue.get(activity)?.weight ?? unknown
      return [weight, weightLabels[weight] ?? weight]
    }),
    requester: linesBy(cells, share, ({ requestedBy }) => [requestedBy, requesterLabels[requestedBy]]),
    school: linesBy(cells, share, ({ term: { school } }) => [school, school === '' ? 'No school named' : school]),
    month: byMonth(cells),
    term: byTerm(cells, options),
  }
}
