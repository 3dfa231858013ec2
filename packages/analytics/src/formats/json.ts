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

/** The report for programs: the whole of it as JSON, its keys always in the same order, however it was put together. */
export const renderJson = (report: Report): string => `${JSON.stringify(report, ordered, 2)}\n`
