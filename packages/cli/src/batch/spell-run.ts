import { formatSeconds } from '@coachwork/core'
import { join } from 'node:path'
import { spell } from '../failure.js'
import { spellRows } from '../rows.js'
import type { RunManifest } from './manifest.js'

const count = (number: number, one: string, several = `${one}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : several}`

/** Each word with how often it is there, in order of the words. */
const tally = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort()
    .map((word) => `${String(words.filter((other) => other === word).length)} ${word}`)
    .join(', ')

/** How many schools the table on the terminal holds; all of them are in run.json. */
const listed = 20

const padded = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd() + '\n')
    .join('')
}

/** The schools that somebody should look at, with creep first; of a few schools, all. */
const schoolTable = ({ schools, coaches }: RunManifest): string => {
  const creepAt = new Map<string, number>()
  for (const { schools: own, verdict } of coaches)
    if (verdict === 'creep') for (const school of own) creepAt.set(school, (creepAt.get(school) ?? 0) + 1)
  const creepOf = ({ school }: RunManifest['schools'][number]): number => creepAt.get(school) ?? 0
  const wanted =
    schools.length <= listed ? schools : schools.filter((school) => school.status !== 'complete' || creepOf(school) > 0)
  const shown = wanted.toSorted((a, b) => creepOf(b) - creepOf(a)).slice(0, listed)
  if (shown.length === 0) return ''
  const rows = shown.map((school) => [
    school.school === '' ? '(no school)' : school.school,
    school.status,
    count(school.coaches, 'coach', 'coaches'),
    formatSeconds(school.seconds),
    creepOf(school) === 0 ? '' : `${String(creepOf(school))} creep`,
  ])
  const more = wanted.length - shown.length
  return `${padded(rows)}${more > 0 ? `  and ${String(more)} more, all in run.json\n` : ''}`
}

/** What a run came to, for the person who began it. */
export const spellRun = (run: RunManifest, out: string): string => {
  const { newCreep, resolvedCreep, newProblems } = run.changes
  const { reused, seconds } = run.timings
  return `${run.district}: ${count(run.schools.length, 'school')} (${tally(run.schools.map(({ status }) => status))})
${schoolTable(run)}${count(run.coaches.length, 'coaching role')}, ${formatSeconds(run.seconds)}: ${tally(run.coaches.map(({ verdict }) => verdict))}
${spellRows(run.rows)}
New since last time: ${String(newCreep.length)} creep, ${String(resolvedCreep.length)} resolved, new problems with ${count(new Set(newProblems.map(({ subject }) => subject)).size, 'log or coach', 'logs or coaches')} (changes.md)
${count(run.outputs.length, 'file')} in ${seconds.all.toFixed(1)} s; taken over: ${count(reused.logs, 'log')}, ${count(reused.measures, 'measure')}, ${count(reused.reports, 'report')}
Run: ${join(out, 'run.json')}
`
}

/** How many problems the talk on stderr shows; all of them are in run.json. */
const shown = 10

/** What a run set aside. */
export const spellProblems = (run: RunManifest): string => {
  const lines = run.problems.slice(0, shown).map((problem) => `set aside: ${spell(problem)}\n`)
  const more = run.problems.length - shown
  return lines.join('') + (more > 0 ? `… and ${String(more)} more, all in run.json\n` : '')
}

/** How many logs with unmapped labels are named. */
const named = 5

/** Which logs have labels that no mapping places, the most time first, and how to begin with them. */
export const spellUnmapped = (run: RunManifest): string => {
  const logs = run.inputs
    .filter(({ unmapped }) => unmapped > 0)
    .sort((a, b) => b.unmapped - a.unmapped || (a.file < b.file ? -1 : 1))
  const [first] = logs
  if (first === undefined) return ''
  const lines = logs.slice(0, named).map(({ file, unmapped }) => `  ${file}: ${formatSeconds(unmapped)}\n`)
  const more = logs.length > named ? `  and ${String(logs.length - named)} more, under inputs in run.json\n` : ''
  return `note: labels in ${count(logs.length, 'log')} are not mapped to an activity, so their time counts as "unmapped":\n${lines.join('')}${more}  → coachwork init --from "${first.file}" lists them, ready to be mapped\n`
}
