import type { RunManifest } from './manifest.js'

type Changes = RunManifest['changes']
type Finding = Changes['newCreep'][number]

/** How many findings of one kind are listed; the rest is counted, and all are in run.json. */
const listed = 50

const plainly = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')

const section = (title: string, findings: readonly Finding[]): string => {
  if (findings.length === 0) return ''
  const lines = findings.slice(0, listed).map(({ subject, text }) => `- ${plainly(subject)}: ${plainly(text)}\n`)
  const more = findings.length > listed ? `- and ${String(findings.length - listed)} more, all in run.json\n` : ''
  return `\n## ${title}\n\n${lines.join('')}${more}`
}

/** What is new since the run before, for the person who reads it: Markdown. */
export const spellChanges = (district: string, changes: Changes): string => {
  const since =
    changes.comparedWith === null
      ? 'Nothing to compare with: this is the first run.'
      : `Compared with the run of ${changes.comparedWith.slice(0, 10)}.`
  const sections = [
    section('Roles that have newly outgrown their agreement', changes.newCreep),
    section('Roles that no longer do', changes.resolvedCreep),
    section('Roles newly worth a look together', changes.newWatch),
    section('New problems of the logs', changes.newProblems),
    section('Problems that are solved', changes.solvedProblems),
  ].join('')
  return `# ${plainly(district)}: new since last time\n\n${since}\n${sections === '' ? '\nNothing is new.\n' : sections}`
}
