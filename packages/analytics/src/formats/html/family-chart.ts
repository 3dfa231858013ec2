import { formatSeconds, type CalendarDate } from '@coachwork/core'
import type { CoachReport, WeekLine } from '../../reports/report.js'
import { axisLabels, weekAt, type WeekAxis } from './axis.js'
import { barsPath, linearScale, px } from './chart.js'
import { markup, named, type Markup } from './markup.js'

const height = 34

/** Time of one family of activities, week by week. */
interface FamilyWeeks {
  readonly family: string
  readonly label: string
  readonly seconds: number
  readonly weeks: readonly { readonly week: CalendarDate; readonly seconds: number }[]
}

/** Weeks by family, the family with most time first; empty where the reader may not see them. */
export const familiesOf = (weekly: readonly WeekLine[]): readonly FamilyWeeks[] => {
  const families = new Map<string, FamilyWeeks>()
  for (const { week, families: lines = [] } of weekly)
    for (const { family, familyLabel, seconds } of lines) {
      const before = families.get(family) ?? { family, label: familyLabel, seconds: 0, weeks: [] }
      families.set(family, {
        ...before,
        seconds: before.seconds + seconds,
        weeks: [...before.weeks, { week, seconds }],
      })
    }
  return [...families.values()].sort((a, b) => b.seconds - a.seconds || (a.family < b.family ? -1 : 1))
}

/** One strip of bars for each family, all to one scale: no color has to be matched with a name. */
export const familyChart = (coach: CoachReport, axis: WeekAxis, id: string): Markup | null => {
  const families = familiesOf(coach.weekly)
  if (families.length === 0) return null
  const greatest = Math.max(...families.flatMap(({ weeks }) => weeks.map(({ seconds }) => seconds)))
  const y = linearScale(greatest, height)
  return markup`<div class="families">${families.map((family, index) => {
    const bars = family.weeks
      .filter(({ seconds }) => seconds > 0)
      .map(({ week, seconds }) => ({ at: weekAt(axis, week), top: Math.min(y(seconds), height - 1), bottom: height }))
    const isLast = index === families.length - 1
    const own = `${id}-${String(index)}`
    return markup`<div class="family"><div>${named(family.label)} <b>${formatSeconds(family.seconds)}</b></div><svg class="chart strip" height="${isLast ? height + 24 : height}" role="img" aria-labelledby="${own}"><title id="${own}">${family.label}: ${formatSeconds(family.seconds)}, bars by week</title><svg viewBox="0 0 ${axis.weeks} ${height}" width="100%" height="${height}" preserveAspectRatio="none"><path class="fill family-bar" d="${barsPath(bars)}"/></svg><line class="base" x2="100%" y1="${px(height)}" y2="${px(height)}"/>${isLast && axisLabels(axis, height)}</svg></div>`
  })}</div><p class="key">All strips have one scale; the tallest bar is ${formatSeconds(greatest)} in a week.</p>`
}
