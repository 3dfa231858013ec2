import { activities, cite, familyLabel, familyOf, type ActivityDefinition } from '@coachwork/core'
import { Command } from 'commander'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { nearestNames } from '../nearest-names.js'
import { withReadingOptions } from '../reading-options.js'
import { explainDocuments, type ExplainFlags } from './explain-documents.js'
import { allRules } from './lint-kind.js'
import { withSubjectOptions } from './subject-options.js'

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

const runExplain = async (host: Host, id: string, paths: readonly string[], flags: ExplainFlags): Promise<ExitCode> => {
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
  const explained = paths.length === 0 ? undefined : await explainDocuments(host, id, paths, flags)
  host.out(explained ? `${text}\n${explained.text}` : text)
  return explained?.setAside === true ? exitCode.setAside : exitCode.done
}

/** `coachwork explain`: what a rule or an activity means, and why a rule did or did not fire on a document. */
export const explainCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withSubjectOptions(withReadingOptions(new Command('explain')))
    .summary('explain a rule or an activity, and why a rule did or did not fire on a document')
    .description(
      'Explains a rule of role clarity or an activity of the catalogue, with its source. Given documents (a job description, an agreement, cycles or a log), says why the rule fired on them or did not: what it weighed, and how near they came.',
    )
    .argument('<id>', 'a rule such as vague-duty, or an activity such as OPS.SUB')
    .argument('[file...]', 'documents to explain the rule on')
    .option('--config <file>', 'levels, options and waivers of your own (YAML or JSON)')
    .addHelpText(
      'after',
      '\nExample:\n  coachwork explain evaluation-duty posting.md\n  coachwork explain share-over-cap entries.csv --agreement agreements',
    )
    .action(async (id: string, paths: string[], flags: ExplainFlags) => {
      finish(await runExplain(host, id, paths, flags))
    })
