import { formatSeconds } from '@coachwork/core'
import type { CoachReport, Report } from '../../reports/report.js'
import { formatNumberOf, formatPercent } from '../figures.js'
import { logFacts } from '../log-facts.js'
import { comparableOf } from '../share-facts.js'
import { allocationSection } from './allocation-section.js'
import { weekAxis } from './axis.js'
import { carrySection } from './carry-section.js'
import { contactSection } from './contact-section.js'
import { cycleSection } from './cycle-section.js'
import { factsList } from './facts-list.js'
import { markup, named, namedList, type Insert, type Markup } from './markup.js'
import { planChart } from './plan-chart.js'
import { saidSection } from './said-section.js'
import { scopeSection } from './scope-section.js'
import { sharesSection } from './shares-section.js'
import { supportSection } from './support-section.js'
import { weeksSection } from './weeks-section.js'

/** Notes for the reader, as a list. */
export const notesList = (notes: readonly string[]): Markup | null =>
  notes.length === 0 ? null : markup`<ul class="notes">${notes.map((note) => markup`<li>${note}</li>`)}</ul>`

const facts = ({ schools, seconds, entries, weeks, coverage }: CoachReport): Markup => {
  const all: readonly Insert[] = [
    schools.length > 0 && namedList(schools),
    markup`<b>${formatSeconds(seconds)}</b> in ${formatNumberOf(entries, 'entry', 'entries')}`,
    formatNumberOf(weeks, 'logged week'),
    coverage !== null && `${formatPercent(coverage.share)} of contract time is in the log`,
  ]
  return markup`<ul class="facts">${all.map((fact) => fact !== false && markup`<li>${fact}</li>`)}</ul>`
}

/** How the log was kept and, beside it, what else the reader must know before trusting the figures. */
const logSection = (coach: CoachReport): Markup => {
  const log = markup`<section><h3>How far the log can be trusted</h3>${factsList(logFacts(coach))}</section>`
  return coach.notes.length === 0
    ? log
    : markup`<div class="pair even">${log}<section><h3>What to know of the data</h3>${notesList(coach.notes)}</section></div>`
}

/** One coach's role held against its agreement: headline, time, plan, scope, shares, support, activities, the log. */
export const coachSection = (report: Report, coach: CoachReport, number: number, of: number): Markup => {
  const id = `coach-${String(number)}`
  const axis = weekAxis(report.period, coach.weekly)
  const plan = planChart(coach.plan, `${id}-plan`)
  const turn = (to: number, words: string): Markup | false =>
    to >= 1 && to <= of && markup`<a href="#coach-${to}">${words}</a> `
  const nav =
    of > 1 &&
    markup`<nav aria-label="Between coaches">${turn(number - 1, 'Previous')}<a href="#coaches">All coaches</a> ${turn(number + 1, 'Next')}</nav>`
  return markup`<article class="coach" id="${id}" aria-labelledby="${id}-name"><header>${nav}<p class="kicker">Coach</p><h2 id="${id}-name">${named(coach.coach)}</h2>${
    (of > 1 || coach.headline !== report.headline) && markup`<p class="headline">${coach.headline}</p>`
  }${facts(coach)}</header>${weeksSection(coach, axis, id)}${
    plan !== null && markup`<section><h3>Planned against actual</h3>${plan}</section>`
  }${carrySection(coach)}${scopeSection(coach, axis, id)}${sharesSection(coach, comparableOf(report.benchmarks), id)}${supportSection(coach)}${contactSection(coach)}${cycleSection(coach)}${saidSection(coach)}${allocationSection(coach)}${logSection(coach)}</article>`
}
