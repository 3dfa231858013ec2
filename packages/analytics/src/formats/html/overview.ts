import { formatSeconds } from '@coachwork/core'
import type { CoachReport, GroupReport, Report } from '../../reports/report.js'
import { formatCount, formatNumberOf, formatPercent, formatShares } from '../figures.js'
import { groupStretches, schoolStretches, stretchTable } from '../group-facts.js'
import type { ShownRoles } from '../shown-in-full.js'
import { standings, standingWords, verdictCounts } from '../words.js'
import { barWidth } from './chart.js'
import { markup, named, namedList, type Insert, type Markup } from './markup.js'
import { verdictTag } from './scope-section.js'
import { standingBars } from './standing-chart.js'
import { dataTable, figures, numbersOf, sentences, words } from './table-markup.js'

const outside = ({ scope }: CoachReport): string =>
  scope === null
    ? '–'
    : `${formatPercent(scope.outShare)}${scope.allowance === null ? '' : ` (limit ${formatPercent(scope.allowance)})`}`

/** Every coach of the report in the order of their ids, with the verdict on the role and the way to it. */
export const coachIndex = ({ all, full, note }: ShownRoles): Markup => {
  const numbers = new Map(full.map((coach, index) => [coach, index + 1]))
  return markup`<section id="coaches"><h2>The coaches of this report</h2><p class="key">In the order of their ids. Roles differ and so do agreements: the figures of two coaches are not to be compared.${note !== null && ` ${note}`}</p>${dataTable(
    'Coaches',
    [
      words('Coach'),
      words('Role'),
      words('School'),
      figures('Time logged'),
      figures('Weeks'),
      figures('Outside the role'),
    ],
    all.map((coach) => [
      numbers.has(coach)
        ? markup`<a href="#coach-${numbers.get(coach)}">${named(coach.coach)}</a>`
        : named(coach.coach),
      verdictTag(coach),
      namedList(coach.schools),
      formatSeconds(coach.seconds),
      formatCount(coach.weeks),
      outside(coach),
    ]),
  )}</section>`
}

/** Time by family of activity, the most first: the sum of a group's allocation lines. */
const familiesOfGroup = ({ allocation }: Pick<GroupReport, 'allocation'>) => {
  const families = new Map<string, { readonly label: string; readonly seconds: number }>()
  for (const { family, familyLabel, seconds } of allocation)
    families.set(family, { label: familyLabel, seconds: (families.get(family)?.seconds ?? 0) + seconds })
  return [...families.values()].sort((a, b) => b.seconds - a.seconds)
}

const familyBars = (group: GroupReport): Markup => {
  const families = familiesOfGroup(group)
  const shares = formatShares(families.map(({ seconds }) => seconds))
  const greatest = Math.max(...families.map(({ seconds }) => seconds))
  return markup`<ul class="bars">${families.map(
    ({ label, seconds }, index) =>
      markup`<li><span class="bar-name">${named(label)}</span><svg height="16" aria-hidden="true"><rect class="fill family-bar" width="${barWidth(seconds / greatest)}" height="16"/></svg><span class="bar-value"><b>${shares[index]}</b> ${formatSeconds(seconds)}</span></li>`,
  )}</ul>`
}

const activityTable = (group: GroupReport): Markup => {
  const shares = formatShares(group.allocation.map(({ seconds }) => seconds))
  return numbersOf(
    'The numbers by activity',
    dataTable(
      'Time of all coaches by activity',
      [words('Activity'), words('Kind of work'), figures('Time'), figures('Share')],
      group.allocation.map((line, index) => [
        markup`${named(line.label)} <small>${line.activity}</small>`,
        named(line.familyLabel),
        formatSeconds(line.seconds),
        shares[index],
      ]),
    ),
  )
}

/** Whose work the time is, and how it lies over the year. */
const otherWays = (group: GroupReport): Markup => {
  const owners = formatShares(group.by.owner.map(({ seconds }) => seconds))
  const stretches = groupStretches(group.by).map((each) => stretchTable(group, each))
  return numbersOf(
    'By whose work it properly is, and by stretch of the year',
    markup`${dataTable(
      'Time by owner of the work',
      [words('Whose work it properly is'), figures('Time'), figures('Share')],
      group.by.owner.map(({ label, seconds }, index) => [named(label), formatSeconds(seconds), owners[index]]),
    )}${stretches.map(({ columns: [first = '', ...rest], rows }) =>
      dataTable(
        `Time by ${first.toLowerCase()}`,
        [words(first), ...rest.map(figures)],
        rows.map(([name = '', ...cells]) => [named(name), ...cells]),
      ),
    )}`,
  )
}

/** The time of all coaches together: by standing and by family, with the verdicts counted. */
export const groupSection = (group: GroupReport): Markup | null =>
  group.seconds === 0
    ? null
    : markup`<section><h2>All coaches together</h2><p>${formatNumberOf(group.coaches, 'coach', 'coaches')}, ${formatSeconds(
        group.seconds,
      )} in ${formatNumberOf(group.entries, 'entry', 'entries')}. Verdicts on the roles: ${verdictCounts(group)}.</p><div class="pair even"><div><h4>By what the agreements say of the work</h4>${standingBars(
        group.standing,
      )}</div><div><h4>By kind of work</h4>${familyBars(group)}</div></div>${activityTable(group)}${otherWays(group)}</section>`

const schoolTimes = (schools: Report['schools']): Markup => {
  const { by, columns, timesOf } = schoolStretches(schools)
  return numbersOf(
    `The schools by ${by}`,
    dataTable(
      `Time by school and ${by}`,
      [words('School'), ...columns.map(figures)],
      schools.map((school) => [named(school.school), ...timesOf(school)]),
    ),
  )
}

/** The time of each school, in the order of the report; null where there is only one. */
export const schoolsSection = (schools: Report['schools']): Markup | null => {
  if (schools.length < 2) return null
  const present = standings.filter((standing) => schools.some((school) => school.standing[standing] > 0))
  return markup`<section><h2>The schools</h2>${dataTable(
    'Time by school',
    [
      words('School'),
      figures('Coaches'),
      figures('Time logged'),
      ...present.map((standing) => figures(standingWords[standing])),
      sentences('Verdicts on the roles'),
    ],
    schools.map((school): readonly Insert[] => [
      named(school.school),
      formatCount(school.coaches),
      formatSeconds(school.seconds),
      ...present.map((standing) =>
        school.seconds === 0 ? '–' : formatPercent(school.standing[standing] / school.seconds),
      ),
      verdictCounts(school),
    ]),
  )}${schoolTimes(schools)}</section>`
}
