import type { RunManifest } from './manifest.js'

type Changes = RunManifest['changes']
type Finding = Changes['newCreep'][number]

/** How many subjects of one kind are listed, and how much of each; the rest is counted, and all is in run.json. */
const listed = { subjects: 50, texts: 3 }

const plainly = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&')

/** Findings by what they are about, in the order in which they were found. */
const bySubject = (findings: readonly Finding[]): [subject: string, texts: string[]][] => {
  const subjects = new Map<string, string[]>()
  for (const { subject, text } of findings) subjects.set(subject, [...(subjects.get(subject) ?? []), text])
  return [...subjects]
}

const lineOf = ([subject, texts]: readonly [string, readonly string[]]): string => {
  const told = texts.slice(0, listed.texts).map(plainly).join('; ')
  const more = texts.length - listed.texts
  return `- ${plainly(subject)}: ${told}${more > 0 ? `; and ${String(more)} more` : ''}\n`
}

const section = (title: string, findings: readonly Finding[]): string => {
  const subjects = bySubject(findings)
  if (subjects.length === 0) return ''
  const more = subjects.length - listed.subjects
  return `\n## ${title}\n\n${subjects.slice(0, listed.subjects).map(lineOf).join('')}${more > 0 ? `- and ${String(more)} more, all in run.json\n` : ''}`
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
