import { activityLabel, standardCatalogue, suggestActivities, unmapped } from '@coachwork/core'
import { parse } from 'yaml'
import type { ColumnRole } from './guess-columns.js'
import type { CountedLabel } from './sample-labels.js'
import type { StartedMapping } from './start-mapping.js'

/** A text as YAML takes it, on one line: plain where it cannot be mistaken for anything else. */
const scalar = (text: string): string => {
  const isPlain = /^\p{L}[\p{L}\p{N} ]*$/u.test(text) && !text.endsWith(' ') && parse(text) === text
  return isPlain ? text : JSON.stringify(text)
}

/** How many labels a file lists, and how long one may be: a longer one is a note, not a kind of work. */
const mostLabels = 100
const longestLabel = 120
/** A suggestion that less than this part of a label's words speak for is none. */
const leastLikeness = 0.3

/** What stands where no column was recognized. */
const toFillIn: Readonly<Record<ColumnRole, string>> = {
  coach: 'coach: …   # NEEDED: who did the work; or { value: alder } for the same coach in every row',
  school: 'school: …   # or { value: Oak } for the same school in every row',
  date: 'date: …   # NEEDED: the day of the work; or { column: …, order: mdy } where the log alone does not settle the order',
  recorded:
    'recorded: …   # when the row was written down, such as the time stamp of a form; shows how late the log is kept',
  start: 'start: …   # clock times; start and end may stand for the duration',
  end: 'end: …',
  duration: 'duration: { column: …, unit: minutes }   # NEEDED unless start and end are there; or hours',
  activity: 'activity: …   # NEEDED: what was done',
  teachers: 'teachers: { column: …, separator: ";" }   # with whom',
  cycle: 'cycle: …   # the coaching cycle that the work belongs to',
  requestedBy: 'requestedBy: …   # who asked for it',
}

const columnLine = (
  role: ColumnRole,
  { guessed: { columns, unit }, isUnitOpen, questions }: StartedMapping,
): string => {
  const name = columns.get(role)
  if (name === undefined) return `  # ${toFillIn[role]}`
  const column = scalar(name)
  if (role === 'duration')
    return isUnitOpen
      ? `  # duration: { column: ${column}, unit: minutes }   # NEEDED; or hours: neither the header nor the numbers say which`
      : `  duration: { column: ${column}, unit: ${unit} }`
  if (role === 'teachers') return `  teachers: { column: ${column}, separator: ";" }   # what stands between two names`
  const isOrderOpen = role === 'date' && questions.some(({ _tag }) => _tag !== 'time-zone-unknown')
  return `  ${role}: ${column}${isOrderOpen ? `   # or { column: ${column}, order: mdy } (month first) or dmy (day first)` : ''}`
}

const columnLines = (mapping: StartedMapping): string[] => {
  const { guessed, known, isUnitOpen } = mapping
  if (known !== undefined) return ['', `# The layout is known by its header (${known}), so only words need mapping.`]
  const named = new Set(guessed.columns.values())
  const others = guessed.header.names.map((name) => name.trim()).filter((name) => name !== '' && !named.has(name))
  const isEmpty = guessed.columns.size === 0 || (guessed.columns.size === 1 && isUnitOpen)
  return [
    '',
    '# What the columns hold, as their headers say. Take the # away from what you fill in.',
    isEmpty ? '# columns:' : 'columns:',
    ...(Object.keys(toFillIn) as ColumnRole[]).map((role) => columnLine(role, mapping)),
    ...(others.length === 0
      ? []
      : [
          `  # Not used: ${others.map((name) => JSON.stringify(name)).join(', ')}`,
          '  # id: …   # the source’s own key of a row, if it has one',
        ]),
  ]
}

const count = ({ entries }: CountedLabel): string => `${String(entries)} ${entries === 1 ? 'entry' : 'entries'}`

const labelLines = (labels: readonly CountedLabel[] | null): string[] => {
  const head = ['', '# What the labels mean: label → code of the catalogue (docs/guide/activities.md) or of your own.']
  if (labels === null)
    return [...head, '# Fill in the columns first; coachwork report then names the labels.', 'activities: {}']
  const listed = labels.filter(({ label }) => label.length <= longestLabel).slice(0, mostLabels)
  if (listed.length === 0) return [...head, '# Every label of the sample names an activity already.', 'activities: {}']
  const suggest = suggestActivities(standardCatalogue)
  const rest = labels.length - listed.length
  return [
    ...head,
    '# Most used first. Nothing is mapped by itself: put a code in the place of “unmapped” where you know it.',
    '# Labels are free text and may hold names of people; look them through before you share this file.',
    'activities:',
    ...listed.map((counted) => {
      const [best, next] = suggest(counted.label, 2).filter(({ likeness }) => likeness >= leastLikeness)
      const perhaps = [best, next].flatMap((one) =>
        one === undefined ? [] : [`${one.code} (${activityLabel(standardCatalogue, one.code)})`],
      )
      const hint = perhaps.length === 0 ? '' : `; perhaps ${perhaps.join(' or ')}`
      return `  ${scalar(counted.label)}: ${unmapped}   # ${count(counted)}${hint}`
    }),
    ...(rest > 0 ? [`  # … and ${String(rest)} more, used less often or long`] : []),
  ]
}

const requesterLines = (requesters: readonly CountedLabel[]): string[] => {
  const listed = requesters.filter(({ label }) => label.length <= longestLabel).slice(0, mostLabels)
  return listed.length === 0
    ? []
    : [
        '',
        '# Who asked: teacher, coach, principal, assistant-principal, district, other or unknown.',
        'requesters:',
        ...listed.map((counted) => `  ${scalar(counted.label)}: unknown   # ${count(counted)}`),
      ]
}

/** A started mapping as a file: what is known as data, what is not as a comment with the choice. */
export const mappingText = (mapping: StartedMapping): string =>
  [
    '# A mapping: what the columns and the words of a log mean. Started from a sample by its header; yours to complete.',
    ...mapping.questions.map(({ message, remedy }) => `# A report on the sample will ask: ${message}; ${remedy}`),
    'coachwork: mapping/1',
    ...columnLines(mapping),
    ...labelLines(mapping.labels),
    ...requesterLines(mapping.requesters),
    '',
  ].join('\n')
