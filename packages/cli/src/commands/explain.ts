import { activities, cite, familyLabel, familyOf, type ActivityDefinition } from '@coachwork/core'
import { explainOnJobDescription } from '@coachwork/core/clarity'
import { Command } from 'commander'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import { documentText } from '../document-text.js'
import type { Host } from '../host.js'
import { nearestNames } from '../nearest-names.js'
import { allRules } from './lint-kind.js'

const explainActivity = (code: string, activity: ActivityDefinition): string =>
  [
    `${code}: ${activity.label}`,
    '',
    activity.definition,
    '',
    `family     ${familyLabel(familyOf(code))}`,
    `usually    ${activity.zone} (the agreement decides${activity.zone === 'prohibited' ? '; but this no agreement can allow' : ''})`,
    `whose work ${activity.owner}`,
    `weight     ${activity.weight}`,
    ...(activity.source === undefined ? [] : [`source     ${cite(activity.source)}`]),
    '',
  ].join('\n')

const explainRule = (id: string): string | undefined => {
  const rule = allRules.find((candidate) => candidate.id === id)
  if (rule === undefined) return undefined
  const examples = rule.examples.map(
    ({ name, findings }) => `  ${findings.length === 0 ? 'no finding' : 'finding   '}  ${name}`,
  )
  return [
    `${id}: ${rule.title}  (${rule.level})`,
    '',
    `why     ${rule.why}`,
    `fix     ${rule.fix}`,
    `source  ${rule.source}`,
    '',
    'examples',
    ...examples,
    '',
  ].join('\n')
}

const explainOn = (id: string, path: string, text: string): string => {
  const explanation = explainOnJobDescription(id, text)
  if (explanation === undefined) return `${path}: ${id} is no rule of job descriptions\n`
  if (explanation.findings.length > 0)
    return explanation.findings
      .map(({ message, excerpt }) => `${path}: fired: ${message}${excerpt === '' ? '' : ` — "${excerpt}"`}\n`)
      .join('')
  return `${path}: did not fire${explanation.nearMiss === undefined ? '; nothing in the text comes near it' : `: ${explanation.nearMiss}`}\n`
}

const runExplain = async (host: Host, id: string, path: string | undefined): Promise<ExitCode> => {
  const activity = (activities as Readonly<Record<string, ActivityDefinition>>)[id]
  const text = Object.hasOwn(activities, id) && activity !== undefined ? explainActivity(id, activity) : explainRule(id)
  if (text === undefined) {
    const near = nearestNames(id, [...allRules.map((rule) => rule.id), ...Object.keys(activities)])
    throw new CannotRun([
      {
        value: id,
        message: 'neither a rule nor an activity',
        remedy:
          near.length > 0
            ? `did you mean ${near.join(' or ')}?`
            : 'see docs/rules for rules and docs/guide/activities.md for activities',
      },
    ])
  }
  host.out(text)
  if (path !== undefined) host.out(`\n${explainOn(id, path, await documentText(host, path))}`)
  return exitCode.done
}

/** `coachwork explain`: what a rule or an activity means, and why a rule did or did not fire on a document. */
export const explainCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  new Command('explain')
    .summary('explain a rule or an activity, with its source')
    .description(
      'Explains a rule of role clarity or an activity of the catalogue, with its source. Given a job description, says why the rule fired on it or did not.',
    )
    .argument('<id>', 'a rule such as vague-duty, or an activity such as OPS.SUB')
    .argument('[file]', 'a job description')
    .addHelpText('after', '\nExample:\n  coachwork explain evaluation-duty posting.md')
    .action(async (id: string, path: string | undefined) => {
      finish(await runExplain(host, id, path))
    })
