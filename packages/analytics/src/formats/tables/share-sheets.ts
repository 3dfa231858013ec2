import type { CoachReport, NamedShare, StretchLine, TimeLine } from '../../reports/report.js'
import { standings } from '../words.js'
import { intervalColumns, linesOf, plannedColumns, standingColumn, type OfCoach } from './columns.js'
import { sheetOf, type Sheet } from './sheet.js'

/** The shares that the field publishes, one a row, with what each counts and of what. */
const sharesSheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf<OfCoach<NamedShare>>(
    'shares',
    linesOf(coaches, ({ shares }) => shares),
    [
      ['coach', 'text', ({ coach }) => coach],
      ['share_of_time', 'text', ({ numerator }) => numerator],
      ['denominator', 'text', ({ denominator }) => denominator],
      ['seconds', 'seconds', ({ seconds }) => seconds],
      ['of_seconds', 'seconds', ({ ofSeconds }) => ofSeconds],
      ['share', 'share', ({ share }) => share],
      ...intervalColumns<OfCoach<NamedShare>>('share', ({ interval }) => interval),
      ['up_to', 'share', ({ upTo }) => upTo],
      ...plannedColumns<OfCoach<NamedShare>>(({ planned }) => planned),
      ['verdict', 'text', ({ verdict }) => verdict],
      ['note', 'text', ({ note }) => note],
    ],
  )

type ByLine = { readonly by: string } & Omit<TimeLine, 'share' | 'interval'> &
  Partial<Pick<TimeLine, 'share' | 'interval'> & Pick<StretchLine, 'standing'>>

const byLines = ({ by }: CoachReport): readonly ByLine[] => [
  ...(['owner', 'orientation', 'weight', 'requester', 'school'] as const).flatMap((name) =>
    by[name].map((line) => ({ ...line, by: name })),
  ),
  ...(['month', 'term'] as const).flatMap((name) => by[name].map((line) => ({ ...line, by: name }))),
]

/** The same time looked at in several ways, one line a row; months and terms have their standings in place of a share. */
const timeBySheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf<OfCoach<ByLine>>('time-by', linesOf(coaches, byLines), [
    ['coach', 'text', ({ coach }) => coach],
    ['by', 'text', ({ by }) => by],
    ['name', 'text', ({ name }) => name],
    ['label', 'text', ({ label }) => label],
    ['seconds', 'seconds', ({ seconds }) => seconds],
    ['entries', 'count', ({ entries }) => entries],
    ['share', 'share', ({ share }) => share],
    ...intervalColumns<OfCoach<ByLine>>('share', ({ interval }) => interval),
    ...standings.map(
      (standing) =>
        [standingColumn(standing), 'seconds', (line: OfCoach<ByLine>) => line.standing?.[standing]] as const,
    ),
  ])

/** Weeks by kinds of work; only where the reader may see them. */
const weeklyLoadSheets = (coaches: readonly CoachReport[]): readonly Sheet[] => {
  const lines = linesOf(coaches, ({ load }) => load.weeks ?? [])
  return lines.length === 0
    ? []
    : [
        sheetOf('weekly-load', lines, [
          ['coach', 'text', ({ coach }) => coach],
          ['week', 'date', ({ week }) => week],
          ['kinds', 'count', ({ kinds }) => kinds],
          ['effective', 'number', ({ effective }) => effective],
          ['dominant', 'number', ({ dominant }) => dominant],
        ]),
      ]
}

/** The sheets of shares: those that the field publishes, the same time in several ways, and kinds of work by week. */
export const shareSheets = (coaches: readonly CoachReport[]): readonly Sheet[] => [
  sharesSheet(coaches),
  timeBySheet(coaches),
  ...weeklyLoadSheets(coaches),
]
