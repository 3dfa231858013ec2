import type { Report } from '../reports/report.js'
import { formatPeriod } from './figures.js'
import { howToRead } from './how-to-read.js'
import { coachSection, notesList } from './html/coach-section.js'
import { markup, type Markup } from './html/markup.js'
import { coachIndex, groupSection, schoolsSection } from './html/overview.js'
import { publishedSection } from './html/published-section.js'
import { rowsSection } from './html/rows-section.js'
import { signs } from './html/signs.js'
import { style } from './html/style.js'
import { shownInFull } from './shown-in-full.js'

/** Nothing is fetched, nothing runs: the page is what it shows. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const readerWords: Readonly<Record<Report['audience'], string>> = {
  coach: 'for the coach',
  principal: 'for the principal',
  district: 'for the district',
}

const opening = (report: Report): Markup =>
  markup`<header class="opening"><p class="kicker">Coaching roles ${readerWords[report.audience]} <span>${formatPeriod(report.period)}</span></p><h1>${report.headline}</h1><p class="standfirst">This report is about role fit, not performance: it holds the work of a role against what was agreed, ranks nobody, and names no teacher.</p>${
    report.status === 'partial' &&
    markup`<p class="partial"><b>Partial.</b> Some rows could not be used. <a href="#set-aside">What was set aside, and what to do</a></p>`
  }${notesList(report.notes)}</header>`

const reading = markup`<section class="end"><h2>How to read this report</h2><div class="reading">${howToRead.map(
  ({ title, text }) => markup`<div><h3>${title}</h3><p>${text}</p></div>`,
)}</div></section>`

/** The report as one page that needs no network and no script: for a screen of any size, for paper, by day and by night. */
export const renderHtml = (report: Report): string => {
  const roles = shownInFull(report.coaches)
  const several = roles.all.length > 1
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>Coaching roles, ${formatPeriod(report.period)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
${signs}
<main>
${opening(report)}
${several && coachIndex(roles)}
${several && groupSection(report.district)}
${several && schoolsSection(report.schools)}
${roles.full.map((coach, index) => markup`${coachSection(report, coach, index + 1, roles.full.length)}\n`)}
${roles.all.length === 0 && markup`<p class="empty">There is no entry to report on.</p>`}
${roles.all.length > 0 && publishedSection(report.benchmarks)}
${rowsSection(report)}
${reading}
</main>
</body>
</html>
`
  return page.markup
}
