import type { Requester } from '@coachwork/core'
import type { CoachLedger } from '../ledger/ledger.js'
import { parameters } from '../parameters.js'
import type { Requests } from '../reports/coach-figures.js'
import { judge, secondsOf, type JudgedCell, type MeasureOptions } from './judged-time.js'
import { shareWithin } from './share-within.js'
import { spellShare } from './wording.js'

const sides = {
  teacher: 'building',
  principal: 'building',
  'assistant-principal': 'building',
  district: 'district',
  coach: 'coach',
  other: 'other',
  unknown: 'other',
} as const satisfies Record<Requester, string>

/**
 * How much of the requested time the district asked for, and how much the building: the two loyalties of a coach.
 *
 * Time that the coach planned, or that names no requester, is told apart and is in neither.
 */
export const requests = (ledger: CoachLedger, options: MeasureOptions): Requests => {
  const cells = judge(ledger, options.catalogue)
  const by = (side: (typeof sides)[Requester]): JudgedCell[] =>
    cells.filter(({ requestedBy }) => sides[requestedBy] === side)
  const [district, building] = [by('district'), by('building')]
  const seconds = {
    districtSeconds: secondsOf(district),
    buildingSeconds: secondsOf(building),
    selfPlannedSeconds: secondsOf(by('coach')),
    otherSeconds: secondsOf(by('other')),
  }
  const whole = secondsOf(cells)
  const known = whole - secondsOf(cells.filter(({ requestedBy }) => requestedBy === 'unknown'))
  const without = (note: string): Requests => ({ ...seconds, districtShare: null, interval: null, note })
  if (whole === 0) return without('The log holds no time.')
  if (known < parameters.leastWithRequester.value * whole)
    return without(
      `Not enough data: ${known === 0 ? 'none' : `only ${spellShare(known / whole)}`} of the time names who asked for it.`,
    )
  if (district.length + building.length === 0)
    return without('Not enough data: neither the district nor the building asked for any of the time.')
  const { share, interval } = shareWithin([...district, ...building])(district)
  return { ...seconds, districtShare: share, interval, note: null }
}
