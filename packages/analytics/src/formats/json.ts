import type { Report } from '../reports/report.js'

/** Keys that come first, in reading order: what it is, of whom, how much, how sure. Others follow in alphabetical order. */
const readingOrder: readonly string[] = [
  ...['coachwork', 'audience', 'period', 'status', 'headline', 'notes', 'rows'],
  ...['read', 'accepted', 'rejected', 'duplicate', 'skipped'],
  ...['files', 'setAside', 'file', 'importer', 'outcome', 'column', 'reason', 'remedy', 'firstLine'],
  ...[
    'coach',
    'school',
    'schools',
    'week',
    'pattern',
    'activity',
    'label',
    'family',
    'familyLabel',
    'owner',
    'from',
    'to',
  ],
  ...['standing', 'will', 'may', 'wont', 'prohibited', 'unlisted', 'no-agreement', 'overCap'],
  ...['seconds', 'entries', 'weeks', 'coverage', 'loggedSeconds', 'contractSeconds'],
  ...['outSeconds', 'outShare', 'judgedSeconds', 'share', 'interval', 'low', 'high', 'level'],
  ...['planned', 'target', 'floor', 'cap', 'limit', 'allowance', 'parts', 'unmappedSeconds'],
  ...['verdict', 'odds', 'signalled', 'since', 'sinceRange', 'activities', 'requestedBy', 'explanation'],
  ...['waysOut', 'handBack', 'amend', 'shareSince', 'shareAfterFlag', 'families'],
  ...['numerator', 'denominator', 'kind', 'counts', 'comparable', 'source', 'name', 'ofSeconds', 'upTo', 'kept'],
  ...[
    'allocation',
    'plan',
    'scope',
    'creep',
    'remedies',
    'cyclesForgone',
    'shares',
    'by',
    'support',
    'contacts',
    'load',
    'workingDays',
    'quality',
  ],
  ...['weekly', 'benchmarks', 'coaches', 'verdicts', 'district'],
]

const rank = new Map(readingOrder.map((key, index) => [key, index]))

const inReadingOrder = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size) || (a < b ? -1 : 1)

const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(inReadingOrder))
    : value

const written = (value: unknown): string => JSON.stringify(value, ordered, 2)

const withoutCoaches = '\n  "coaches": []'

/**
 * The report for programs, piece by piece: the whole of it as JSON, its keys always in the same order, however it was put
 * together. A state's report can be longer than one text may be.
 */
export function* jsonParts(report: Report): Generator<string> {
  const frame = written({ ...report, coaches: [] })
  const at = frame.indexOf(withoutCoaches)
  yield frame.slice(0, at)
  yield report.coaches.length === 0 ? withoutCoaches : '\n  "coaches": ['
  for (const [i, coach] of report.coaches.entries())
    yield `${i === 0 ? '' : ','}\n    ${written(coach).replaceAll('\n', '\n    ')}`
  if (report.coaches.length > 0) yield '\n  ]'
  yield `${frame.slice(at + withoutCoaches.length)}\n`
}

/** The report for programs as one text. */
export const renderJson = (report: Report): string => [...jsonParts(report)].join('')
