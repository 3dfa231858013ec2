import { spellCount, spellList, spellShare } from '../measures/wording.js'
import { silenceStatement } from '../measures/silence.js'
import { parameters } from '../parameters.js'
import { eBenjaminiHochberg } from '../statistics/e-benjamini-hochberg.js'
import type { MeasuredCoach } from './measured-coach.js'
import type { CoachReport } from './report.js'

const signaledNotes = (coaches: readonly CoachReport[]): string[] => {
  const judged = coaches.flatMap((report) => {
    const odds = report.weekly.findLast((week) => week.odds !== null)?.odds ?? null
    return odds === null ? [] : [{ report, odds }]
  })
  const signaled = coaches.filter(({ creep }) => creep.verdict === 'creep')
  if (signaled.length < 2) return []
  const standing = eBenjaminiHochberg(
    judged.map(({ odds }) => odds),
    parameters.districtFalseDiscoveries.value,
  ).flatMap((at) => judged[at]?.report ?? [])
  const named = standing.filter(({ creep }) => creep.verdict === 'creep').map(({ coach }) => coach)
  const list = `Read as one list of ${spellCount(judged.length, 'role')}, with at most ${spellShare(parameters.districtFalseDiscoveries.value)} of those named expected to be wrong`
  return [
    named.length === signaled.length
      ? `${list}, every role with a verdict of creep stands at the end of the log.`
      : `${list}, ${named.length === 0 ? 'no verdict of creep stands' : `the verdict of creep stands for ${spellList(named)}`} at the end of the log; the others had their signal earlier, and their odds have since fallen.`,
  ]
}

/**
 * How a district may read many verdicts as one list.
 *
 * Each verdict keeps its own promise; a long list of them holds some false ones. The odds at the end of the log say which
 * stand together, with a stated proportion expected to be false. What the silence of the others rules out depends on the
 * weeks that each has logged.
 */
export const districtNotes = (roles: readonly Pick<MeasuredCoach, 'report' | 'unlikely'>[]): string[] => {
  const quiet = roles.filter(({ report }) => report.creep.verdict === 'none')
  const silence = silenceStatement(quiet.map(({ unlikely }) => unlikely))
  return [...signaledNotes(roles.map(({ report }) => report)), ...(silence === null ? [] : [silence])]
}
