import { formatSeconds } from '@coachwork/core'
import type { CarryOver, CarryOverLine, CoachReport } from '../reports/report.js'
import { formatPercent } from './figures.js'

/** Time agreed in advance as readers see it: what it is, how it stands, and a row for each stretch of the year. */
interface CarriedTime {
  readonly title: string
  readonly lines: readonly string[]
  readonly rows: readonly (readonly [
    stretch: string,
    carriedIn: string,
    agreed: string,
    logged: string,
    carriedOut: string,
  ])[]
}

/** Time that may be below nothing, with a minus that is not a hyphen: `−2 h`. */
const formatBalance = (seconds: number): string => formatSeconds(seconds).replace('-', '−')

const agreedWords: Readonly<Record<CarryOverLine['agreedAs'], (time: string) => string>> = {
  target: (time) => `${time} aimed at so far`,
  floor: (time) => `At least ${time} agreed so far`,
  hours: (time) => `${time} agreed`,
}

const wholes: Readonly<Record<CarryOverLine['of'], string>> = {
  logged: 'as a share of the logged time',
  contract: 'as a share of the paid time',
  agreement: 'for the whole agreement',
}

const standsWords = ({ agreedSeconds, seconds, carriedSeconds, agreedAs, of }: CarryOverLine): string => {
  const left =
    carriedSeconds >= 0
      ? `${formatSeconds(carriedSeconds)} of it is left`
      : `${formatSeconds(-carriedSeconds)} more than that`
  return `${agreedWords[agreedAs](formatSeconds(agreedSeconds))}, ${wholes[of]}; ${formatSeconds(seconds)} logged, ${left}.`
}

const aheadWords = ({ ahead, of }: CarryOverLine): string[] =>
  ahead === null
    ? []
    : [
        `Of ${formatSeconds(ahead.agreedSeconds)} ${of === 'contract' ? 'in the whole school year' : 'in all'}, ${formatSeconds(ahead.seconds)} is still ahead: ${formatPercent(ahead.share)}.`,
      ]

/** Time agreed in advance, each thing with its stretches; the school is named where there are several. */
export const carriedTime = ({
  carryOver,
  schools,
}: Pick<CoachReport, 'carryOver' | 'schools'>): readonly CarriedTime[] =>
  (carryOver?.lines ?? []).map((line) => ({
    title: schools.length > 1 && line.school !== '' ? `${line.label}, ${line.school}` : line.label,
    lines: [standsWords(line), ...aheadWords(line)],
    rows: line.stretches.map(({ label, carriedInSeconds, agreedSeconds, seconds, carriedOutSeconds }) => [
      label,
      formatBalance(carriedInSeconds),
      formatSeconds(agreedSeconds),
      formatSeconds(seconds),
      formatBalance(carriedOutSeconds),
    ]),
  }))

/** The heading of time agreed in advance. */
export const carriedTitle = ({ by }: CarryOver): string => `Carried over from ${by} to ${by}`

/** The columns of the stretches of time agreed in advance, after the stretch itself. */
export const carriedColumns = ['Carried in', 'Agreed', 'Logged', 'Carried out'] as const
