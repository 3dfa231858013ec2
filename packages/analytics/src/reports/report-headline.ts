import { spellCount } from '../measures/wording.js'
import type { CoachReport, Creep, RowCounts } from './report.js'

/** What is said of the roles with one verdict, for one role and for several. */
const sayings: readonly (readonly [Creep['verdict'], one: string, several: string])[] = [
  ['creep', 'has outgrown its agreement', 'have outgrown their agreements'],
  ['watch', 'is worth a look together', 'are worth a look together'],
  ['none', 'shows no sign of it', 'show no sign of it'],
  ['not-enough-data', 'cannot be judged yet', 'cannot be judged yet'],
]

/** `no sign of it` needs something said before that `it` can mean. */
const alone = {
  one: 'shows no sign of outgrowing its agreement',
  several: 'show no sign of outgrowing their agreements',
}

/** The one sentence on a whole report, for a principal: how the roles stand, and whether rows are missing. */
export const reportHeadline = (coaches: readonly CoachReport[], rows: RowCounts): string => {
  const rejected =
    rows.rejected === 0
      ? ''
      : ` ${spellCount(rows.rejected, 'row')} of the log could not be read and ${rows.rejected === 1 ? 'is' : 'are'} left out.`
  const [first, ...others] = coaches
  if (first === undefined) return `The log holds no time to report on.${rejected}`
  if (others.length === 0) return `${first.headline}${rejected}`
  const count = (verdict: Creep['verdict']): number => coaches.filter(({ creep }) => creep.verdict === verdict).length
  const outgrown = count('creep') > 0
  const standings = sayings.flatMap(([verdict, one, several]) => {
    const roles = count(verdict)
    if (roles === 0) return []
    const words = verdict === 'none' && !outgrown ? alone : { one, several }
    return [`${String(roles)} ${roles === 1 ? words.one : words.several}`]
  })
  return `Of ${String(coaches.length)} coaching roles, ${standings.join(', ')}.${rejected}`
}
