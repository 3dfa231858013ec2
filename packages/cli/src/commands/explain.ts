import { measureIds, type MeasureId } from '@coachwork/analytics'
import { activities, cite, familyLabel, familyOf, type ActivityDefinition } from '@coachwork/core'
import { Argument, Command } from 'commander'
import { offering } from '../completion/offered-words.js'
import { exitCode, type ExitCode } from '../exit-code.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'
import { nearestNames } from '../nearest-names.js'
import { withReadingOptions } from '../reading-options.js'
import { explainDocuments, type ExplainFlags } from './explain-documents.js'
import { explainMeasure } from './explain-measure.js'
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

/** Everything that can be explained: rules, activities and measures. Their names never meet. */
const everyId = (): string[] => [...allRules.map((rule) => rule.id), ...Object.keys(activities), ...measureIds]

const isMeasure = (id: string): id is MeasureId => (measureIds as readonly string[]).includes(id)

const textOn = async (id: string, paths: readonly string[]): Promise<string | undefined> => {
  if (!isMeasure(id)) {
    const activity = (activities as Readonly<Record<string, ActivityDefinition>>)[id]
    return Object.hasOwn(activities, id) && activity !== undefined ? explainActivity(id, activity) : explainRule(id)
  }
  if (paths.length > 0)
    throw new CannotRun([
      {
        value: id,
        message: 'a measure is explained by itself, and only rules on documents',
        remedy: 'leave the documents out; coachwork report gives the figures of a log',
      },
    ])
  return explainMeasure(id)
}

const runExplain = async (host: Host, id: string, paths: readonly string[], flags: ExplainFlags): Promise<ExitCode> => {
  const text = await textOn(id, paths)
  if (text === undefined) {
    const near = nearestNames(id, everyId())
    throw new CannotRun([
      {
        value: id,
        message: 'no rule, activity or measure',
        remedy:
          near.length > 0
            ? `did you mean ${near.join(' or ')}?`
            : 'see docs/rules for rules, docs/guide/activities.md for activities and docs/measures for measures',
      },
    ])
  }
  const explained = paths.length === 0 ? undefined : await explainDocuments(host, id, paths, flags)
  host.tell(explained ? `${text}\n${explained.text}` : text)
  return explained?.setAside === true ? exitCode.setAside : exitCode.done
}

/** `coachwork explain`: what a rule, an activity or a measure means, and why a rule did or did not fire on a document. */
export const explainCommand = (host: Host, finish: (code: ExitCode) => void): Command =>
  withSubjectOptions(withReadingOptions(new Command('explain')))
    .summary('explain a rule, an activity or a measure, and why a rule did or did not fire on a document')
    .description(
      'Explains a rule of role clarity, an activity of the catalogue or a measure of a report, with its source. Given documents (a job description, an agreement, cycles or a log), says why the rule fired on them or did not: what it weighed, and how near they came.',
    )
    .addArgument(
      offering(
        new Argument(
          '<id>',
          'a rule such as vague-duty, an activity such as OPS.SUB, or a measure such as scope-creep',
        ),
        everyId(),
      ),
    )
    .argument('[file...]', 'documents to explain the rule on')
    .option('--config <file>', 'levels, options and waivers of your own (YAML or JSON)')
    .addHelpText(
      'after',
      '\nExample:\n  coachwork explain scope-creep\n  coachwork explain evaluation-duty posting.md\n  coachwork explain share-over-cap entries.csv --agreement agreements',
    )
    .action(async (id: string, paths: string[], flags: ExplainFlags) => {
      finish(await runExplain(host, id, paths, flags))
    })
