import type { Explanation, Weighed } from '@coachwork/core/clarity'

type Path = Weighed['path']

/** One explanation, and how its reader finds what it is about. */
export interface PlacedExplanation {
  readonly explanation: Explanation
  /** What it is about: a file, or a cycle in it. */
  readonly about: string
  /** A place of the subject as file and line. */
  readonly at: (path: Path) => string
}

const figure = (value: number, unit: string): string =>
  unit.startsWith('share') ? `${String(Math.round(value * 1000) / 10)}%` : String(Math.round(value * 100) / 100)

const told = (at: PlacedExplanation['at'], { conditions }: Weighed): string =>
  conditions
    .map(({ holds, fact, gauge, path }) => {
      const against = gauge
        ? ` [${figure(gauge.figure, gauge.unit)} against ${figure(gauge.threshold, gauge.unit)}, ${gauge.unit}]`
        : ''
      const where = holds || path === undefined ? '' : ` (${at(path)})`
      return `  ${holds ? 'yes' : 'no '}  ${fact}${against}${where}\n`
    })
    .join('')

const needed = ({ conditions }: Weighed): string =>
  `  It becomes a finding when ${conditions.flatMap(({ holds, needs }) => (holds ? [] : [needs])).join(', and ')}.\n`

const fired = (at: PlacedExplanation['at'], { rule, findings, weighed = [] }: Explanation): string =>
  findings
    .map((finding) => {
      const { path, message, excerpt } = finding
      if (finding.rule !== rule) return `${at(path)}: not run: ${message}\n`
      const facts = weighed.filter((one) => one.isFault && one.path.join('\0') === path.join('\0'))
      return `${at(path)}: fired: ${message}${excerpt === '' ? '' : ` — "${excerpt}"`}\n${facts.map((one) => told(at, one)).join('')}`
    })
    .join('')

const silent = (
  about: string,
  at: PlacedExplanation['at'],
  { nearMiss, looksAt, weighed, isOff }: Explanation,
): string => {
  const off = isOff ? ' (the configuration switches it off)' : ''
  const [nearest, ...others] = weighed ?? []
  if (nearest) {
    const more = others.length === 0 ? '' : `  Weighed besides: ${String(others.length)}, none nearer.\n`
    const lines = nearest.isFault ? '' : needed(nearest)
    return `${about}: did not fire${off}; nearest is ${at(nearest.path)}\n${told(at, nearest)}${lines}${more}`
  }
  if (looksAt !== undefined) return `${about}: did not fire${off}: it looks at ${looksAt}, and there is nothing of it\n`
  return `${about}: did not fire${off}${nearMiss === undefined ? '; nothing in the text comes near it' : `: ${nearMiss}`}\n`
}

/** Why a rule did or did not fire, as people read it: what settled it, or the nearest miss and what it lacks. */
export const renderExplained = ({ explanation, about, at }: PlacedExplanation): string => {
  const waived = (explanation.waived ?? [])
    .map(
      ({ finding, waiver }) =>
        `${at(finding.path)}: fired, but ${waiver.by} waived it (${waiver.reason}): ${finding.message}\n`,
    )
    .join('')
  const found = `${fired(at, explanation)}${waived}`
  return found === '' ? silent(about, at, explanation) : found
}
