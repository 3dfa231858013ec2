import type { CarryOverLine, CarryOverStretch, CoachReport, SaidLine } from '../../reports/report.js'
import { linesOf, type OfCoach } from './columns.js'
import { sheetOf, type Sheet } from './sheet.js'

type Stretch = CarryOverStretch & Pick<CarryOverLine, 'school' | 'pattern' | 'label' | 'agreedAs' | 'of'>

type NamedStretch = Omit<Stretch, 'label'> & { readonly stretchLabel: string; readonly label: string }

const stretchesOf = ({ carryOver }: CoachReport): readonly NamedStretch[] =>
  (carryOver?.lines ?? []).flatMap(({ stretches, school, pattern, label, agreedAs, of }) =>
    stretches.map((stretch) => ({ ...stretch, stretchLabel: stretch.label, school, pattern, label, agreedAs, of })),
  )

/** Time agreed in advance, one stretch of the year a row. */
export const carryOverSheet = (coaches: readonly CoachReport[]): Sheet =>
  sheetOf<OfCoach<NamedStretch>>('carry-over', linesOf(coaches, stretchesOf), [
    ['coach', 'text', ({ coach }) => coach],
    ['school', 'text', ({ school }) => school],
    ['pattern', 'text', ({ pattern }) => pattern],
    ['label', 'text', ({ label }) => label],
    ['agreed_as', 'text', ({ agreedAs }) => agreedAs],
    ['of', 'text', ({ of }) => of],
    ['stretch', 'text', ({ name }) => name],
    ['stretch_label', 'text', ({ stretchLabel }) => stretchLabel],
    ['carried_in_seconds', 'seconds', ({ carriedInSeconds }) => carriedInSeconds],
    ['agreed_seconds', 'seconds', ({ agreedSeconds }) => agreedSeconds],
    ['seconds', 'seconds', ({ seconds }) => seconds],
    ['carried_out_seconds', 'seconds', ({ carriedOutSeconds }) => carriedOutSeconds],
  ])

/** What people said beside the log, one activity a row; only where anybody was asked. */
export const saidSheets = (coaches: readonly CoachReport[]): readonly Sheet[] => {
  if (coaches.every(({ said }) => said === null)) return []
  return [
    sheetOf<OfCoach<SaidLine>>(
      'said',
      linesOf(coaches, ({ said }) => said?.activities ?? []),
      [
        ['coach', 'text', ({ coach }) => coach],
        ['activity', 'text', ({ activity }) => activity],
        ['label', 'text', ({ label }) => label],
        ['said', 'count', ({ said }) => said],
        ['logged', 'count', ({ logged }) => logged],
        ['logged_low', 'count', ({ loggedRange }) => loggedRange?.low],
        ['logged_high', 'count', ({ loggedRange }) => loggedRange?.high],
        ['apart', 'number', ({ apart }) => apart],
        ['seconds', 'seconds', ({ seconds }) => seconds],
        ['share', 'share', ({ share }) => share],
      ],
    ),
    sheetOf(
      'said-order',
      coaches.filter(({ said }) => said !== null),
      [
        ['coach', 'text', ({ coach }) => coach],
        ['people', 'count', ({ said }) => said?.people],
        ['rank_correlation', 'number', ({ said }) => said?.correlation],
        ['rank_correlation_low', 'number', ({ said }) => said?.interval?.low],
        ['rank_correlation_high', 'number', ({ said }) => said?.interval?.high],
        ['note', 'text', ({ said }) => said?.note],
      ],
    ),
  ]
}
