import type { AllocationLine, CoachReport, PlanLine, WeekLine } from '../../reports/report.js'
import { handBackLines } from '../role-facts.js'
import { activityWords } from '../words.js'
import { intervalColumns, linesOf, plannedColumns, standingColumns, type OfCoach } from './columns.js'
import { sheetOf, type Sheet } from './sheet.js'

const joined = (texts: readonly string[]): string => texts.join('; ')

const coachSheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf('coaches', coaches, [
    ['coach', 'text', ({ coach }) => coach],
    ['schools', 'text', ({ schools }) => joined(schools)],
    ['verdict', 'text', ({ creep }) => creep.verdict],
    ['seconds', 'seconds', ({ seconds }) => seconds],
    ['entries', 'count', ({ entries }) => entries],
    ['weeks', 'count', ({ weeks }) => weeks],
    ['contract_seconds', 'seconds', ({ coverage }) => coverage?.contractSeconds],
    ['coverage', 'share', ({ coverage }) => coverage?.share],
    ...standingColumns<CoachReport>(),
    ['judged_seconds', 'seconds', ({ scope }) => scope?.judgedSeconds],
    ['out_seconds', 'seconds', ({ scope }) => scope?.outSeconds],
    ['over_cap_seconds', 'seconds', ({ scope }) => scope?.parts.overCap],
    ['unmapped_seconds', 'seconds', ({ scope }) => scope?.unmappedSeconds],
    ['out_share', 'share', ({ scope }) => scope?.outShare],
    ...intervalColumns<CoachReport>('out_share', ({ scope }) => scope?.interval),
    ['allowance', 'share', ({ scope }) => scope?.allowance],
    ['cycles_forgone', 'number', ({ cyclesForgone }) => cyclesForgone.cycles],
    ['cycles_forgone_low', 'number', ({ cyclesForgone }) => cyclesForgone.range?.low],
    ['cycles_forgone_high', 'number', ({ cyclesForgone }) => cyclesForgone.range?.high],
    ['headline', 'text', ({ headline }) => headline],
    ['notes', 'text', ({ notes }) => joined(notes)],
  ])

const verdictSheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf('verdicts', coaches, [
    ['coach', 'text', ({ coach }) => coach],
    ['verdict', 'text', ({ creep }) => creep.verdict],
    ['odds', 'odds', ({ creep }) => creep.odds],
    ['signalled', 'date', ({ creep }) => creep.signalled],
    ['since', 'date', ({ creep }) => creep.since],
    ['since_low', 'date', ({ creep }) => creep.sinceRange?.low],
    ['since_high', 'date', ({ creep }) => creep.sinceRange?.high],
    ['activities', 'text', ({ creep }) => joined(creep.activities)],
    [
      'activity_labels',
      'text',
      (coach) => joined(coach.creep.activities.map((activity) => activityWords(coach, activity))),
    ],
    ['requested_by', 'text', ({ creep }) => joined(creep.requestedBy)],
    ['share_since', 'share', ({ creep }) => creep.shareSince?.share],
    ...intervalColumns<CoachReport>('share_since', ({ creep }) => creep.shareSince?.interval),
    ['share_after_flag', 'share', ({ creep }) => creep.shareAfterFlag?.share],
    ...intervalColumns<CoachReport>('share_after_flag', ({ creep }) => creep.shareAfterFlag?.interval),
    ['explanation', 'text', ({ creep }) => creep.explanation],
    ['hand_back', 'text', ({ creep }) => joined(handBackLines(creep))],
    ['amend', 'text', ({ creep }) => creep.waysOut?.amend],
    ['out_share_handed_back', 'share', ({ remedies }) => remedies?.outShareHandedBack],
    ['out_share_amended', 'share', ({ remedies }) => remedies?.outShareAmended],
  ])

const allocationSheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf<OfCoach<AllocationLine>>(
    'allocation',
    linesOf(coaches, ({ allocation }) => allocation),
    [
      ['coach', 'text', ({ coach }) => coach],
      ['activity', 'text', ({ activity }) => activity],
      ['label', 'text', ({ label }) => label],
      ['family', 'text', ({ family }) => family],
      ['family_label', 'text', ({ familyLabel }) => familyLabel],
      ['standing', 'text', ({ standing }) => standing],
      ['owner', 'text', ({ owner }) => owner],
      ['seconds', 'seconds', ({ seconds }) => seconds],
      ['entries', 'count', ({ entries }) => entries],
      ['share', 'share', ({ share }) => share],
      ...intervalColumns<OfCoach<AllocationLine>>('share', ({ interval }) => interval),
      ...plannedColumns<OfCoach<AllocationLine>>(({ planned }) => planned),
      ['verdict', 'text', ({ verdict }) => verdict],
    ],
  )

const planSheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf<OfCoach<PlanLine>>(
    'plan',
    linesOf(coaches, ({ plan }) => plan),
    [
      ['coach', 'text', ({ coach }) => coach],
      ['pattern', 'text', ({ pattern }) => pattern],
      ['label', 'text', ({ label }) => label],
      ['seconds', 'seconds', ({ seconds }) => seconds],
      ['share', 'share', ({ share }) => share],
      ...intervalColumns<OfCoach<PlanLine>>('share', ({ interval }) => interval),
      ...plannedColumns<OfCoach<PlanLine>>((line) => line),
      ['verdict', 'text', ({ verdict }) => verdict],
    ],
  )

const weeklySheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf<OfCoach<WeekLine>>(
    'weekly',
    linesOf(coaches, ({ weekly }) => weekly),
    [
      ['coach', 'text', ({ coach }) => coach],
      ['week', 'date', ({ week }) => week],
      ['seconds', 'seconds', ({ seconds }) => seconds],
      ...standingColumns<OfCoach<WeekLine>>(),
      ['out_seconds', 'seconds', ({ outSeconds }) => outSeconds],
      ['limit', 'share', ({ limit }) => limit],
      ['odds', 'odds', ({ odds }) => odds],
    ],
  )

/** Weeks by family of activity; only where the reader may see them. */
const weeklyFamilySheets = (coaches: readonly CoachReport[]): readonly Sheet[] => {
  const lines = linesOf(coaches, ({ weekly }) =>
    weekly.flatMap(({ week, families = [] }) => families.map((family) => ({ ...family, week }))),
  )
  if (lines.length === 0) return []
  return [
    sheetOf('weekly-families', lines, [
      ['coach', 'text', ({ coach }) => coach],
      ['week', 'date', ({ week }) => week],
      ['family', 'text', ({ family }) => family],
      ['family_label', 'text', ({ familyLabel }) => familyLabel],
      ['seconds', 'seconds', ({ seconds }) => seconds],
    ]),
  ]
}

/** The sheets about coaches, one grain each: the coach, the verdict, the activity, the planned share, the week. */
export const coachSheets = (coaches: readonly CoachReport[]): readonly Sheet[] => [
  coachSheet(coaches),
  verdictSheet(coaches),
  allocationSheet(coaches),
  planSheet(coaches),
  weeklySheet(coaches),
  ...weeklyFamilySheets(coaches),
]
