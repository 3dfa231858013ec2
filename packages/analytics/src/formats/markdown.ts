import { formatSeconds } from '@coachwork/core'
import type { Report } from '../reports/report.js'
import { formatCount, formatPercent, formatPeriod } from './figures.js'
import { howToRead } from './how-to-read.js'
import { coachBlocks } from './markdown/coach.js'
import { groupBlocks, schoolBlocks } from './markdown/groups.js'
import { markdownFacts, markdownList, markdownTable, markdownText } from './markdown/text.js'
import { benchmarksAre, benchmarkWords, comparableOf, shareWords } from './share-facts.js'
import { shownInFull, type ShownRoles } from './shown-in-full.js'
import { roleVerdict } from './words.js'

const opening = (report: Report): readonly string[] => [
  `# ${markdownText(report.headline)}`,
  `Coaching roles, ${formatPeriod(report.period)}, for the ${report.audience}. This report is about role fit, not performance: it holds the work of a role against what was agreed, ranks nobody, and names no teacher.`,
  ...(report.status === 'partial'
    ? ['**Partial.** Some rows could not be used: see what was set aside, at the end.']
    : []),
  markdownList(report.notes),
]

const index = ({ all, note }: ShownRoles): readonly string[] => [
  '## The coaches of this report',
  'In the order of their ids. Roles differ and so do agreements: the figures of two coaches are not to be compared.',
  note ?? '',
  markdownTable(
    [
      ['Coach'],
      ['Role'],
      ['School'],
      ['Time logged', 'figures'],
      ['Weeks', 'figures'],
      ['Outside the role', 'figures'],
    ],
    all.map((coach) => [
      coach.coach,
      roleVerdict(coach),
      coach.schools.join(', '),
      formatSeconds(coach.seconds),
      formatCount(coach.weeks),
      coach.scope === null ? '–' : formatPercent(coach.scope.outShare),
    ]),
  ),
]

const rows = ({ rows: all, files, setAside }: Report): readonly string[] => [
  '## What was read and what was set aside',
  `${formatCount(all.read)} rows read = ${formatCount(all.accepted)} accepted + ${formatCount(all.rejected)} rejected + ${formatCount(all.duplicate)} duplicate + ${formatCount(all.skipped)} skipped`,
  ...(files.length === 0
    ? []
    : [
        markdownTable(
          [
            ['File'],
            ['Read as'],
            ...(['Read', 'Accepted', 'Rejected', 'Duplicate', 'Skipped'] as const).map(
              (name) => [name, 'figures'] as const,
            ),
          ],
          files.map(({ file, importer, rows: of }) => [
            file,
            importer,
            ...[of.read, of.accepted, of.rejected, of.duplicate, of.skipped].map(formatCount),
          ]),
        ),
      ]),
  ...(setAside.length === 0
    ? []
    : [
        markdownTable(
          [
            ['File'],
            ['Rows', 'figures'],
            ['Set aside as'],
            ['Column'],
            ['Reason'],
            ['Remedy'],
            ['First at line', 'figures'],
          ],
          setAside.map((line) => [
            line.file,
            formatCount(line.rows),
            line.outcome,
            line.column,
            line.reason,
            line.remedy,
            formatCount(line.firstLine),
          ]),
        ),
      ]),
]

const published = ({ benchmarks }: Report): readonly string[] => {
  const comparable = comparableOf(benchmarks)
  return comparable.length === 0
    ? []
    : [
        '## Published shares',
        benchmarksAre,
        markdownFacts(
          comparable.map((each) => ({
            term: `${shareWords[each.numerator]}, ${benchmarkWords(each)}`,
            lines: [each.counts, each.source],
          })),
        ),
      ]
}

const reading: readonly string[] = [
  '## How to read this report',
  howToRead.map(({ title, text }) => `- **${title}.** ${text}`).join('\n'),
]

/** The report as Markdown: the content of the page, its pictures as tables, for a wiki, an issue or a mail. */
export const renderMarkdown = (report: Report): string => {
  const roles = shownInFull(report.coaches)
  const several = roles.all.length > 1
  const blocks = [
    ...opening(report),
    ...(several ? [...index(roles), ...groupBlocks(report.district)] : []),
    ...(several && report.schools.length > 1 ? schoolBlocks(report.schools) : []),
    ...(roles.all.length === 0 ? ['There is no entry to report on.'] : roles.full.flatMap(coachBlocks)),
    ...(roles.all.length === 0 ? [] : published(report)),
    ...rows(report),
    ...reading,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}
