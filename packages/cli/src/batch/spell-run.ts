import { formatSeconds } from '@coachwork/core'
import { join } from 'node:path'
import { spell } from '../failure.js'
import { spellRows } from '../rows.js'
import type { RunManifest } from './manifest.js'

const count = (number: number, one: string): string =>
  `${number.toLocaleString('en-US')} ${one}${number === 1 ? '' : 's'}`

/** Each word with how often it is there, in order of the words. */
const tally = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort()
    .map((word) => `${String(words.filter((other) => other === word).length)} ${word}`)
    .join(', ')

/** What a run came to, for the person who began it. */
export const spellRun = (run: RunManifest, out: string): string => {
  const { newCreep, resolvedCreep, newProblems } = run.changes
  const { reused, seconds } = run.timings
  return `${run.district}: ${count(run.schools.length, 'school')} (${tally(run.schools.map(({ status }) => status))})
${count(run.coaches.length, 'coaching role')}, ${formatSeconds(run.seconds)}: ${tally(run.coaches.map(({ verdict }) => verdict))}
${spellRows(run.rows)}
New since last time: ${String(newCreep.length)} creep, ${String(resolvedCreep.length)} resolved, ${String(newProblems.length)} problems of the logs (changes.md)
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
