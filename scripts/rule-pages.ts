import {
  agreementRules,
  cycleLoadRules,
  cycleRules,
  entryRules,
  jobDescriptionRules,
  type AnyRule,
  type CycleLoad,
  type CycleReview,
  type LoggedWork,
} from '../packages/core/src/clarity/index.js'
import { formatSeconds, formatShare, type OutcomeGoal } from '../packages/core/src/index.js'
import { scoreLabelledDuties } from '../packages/core/test/clarity/score.js'

const levels = {
  error: 'an error: no agreement can allow it',
  warning: 'a warning: something to change',
  note: 'a note: something to think about',
} as const

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

const asJson = (value: unknown): string => JSON.stringify(value, undefined, 2)

/** A cycle as people would tell it: a day and what happened on it in each line. */
const toldCycle = ({ cycle, today, calendar }: CycleReview): string => {
  const details = (event: object): string =>
    Object.entries(event)
      .flatMap(([key, value]) => {
        if (key === 'goal') return [`${(value as OutcomeGoal).outcome}, ${(value as OutcomeGoal).students}`]
        return ['by', 'value', 'strategy', 'method'].includes(key) ? [`${key} ${String(value)}`] : []
      })
      .map((text) => ` (${text})`)
      .join('')
  return [
    `${cycle.model}, cycle ${cycle.id}`,
    ...cycle.events.map((event) => `  ${event.on}  ${event.type}${details(event)}`),
    ...(calendar?.daysOff ?? []).map((days) => `no school: ${Object.values(days).join(' ')}`),
    ...(today === undefined ? [] : [`judged on ${today}`]),
  ].join('\n')
}

/** Logged work as people would tell it: what was agreed, then an entry in each line. */
const toldWork = ({ agreement, entries }: LoggedWork): string => {
  const agreed = (agreement?.versions ?? []).flatMap(({ effective, expectations, time }) => [
    `agreed from ${effective}`,
    ...(['will', 'may', 'wont'] as const).map((zone) => {
      const clauses = expectations[zone].map(({ activity, share, handBackTo }) =>
        [
          activity,
          share?.cap === undefined ? '' : ` up to ${formatShare(share.cap)}`,
          handBackTo ? ` (${handBackTo})` : '',
        ].join(''),
      )
      return `  ${zone.padEnd(5)} ${clauses.join(', ') || '(nothing)'}`
    }),
    ...Object.entries(time).map(([term, value]) => `  ${term} ${String(value)}`),
  ])
  const windows = (agreement?.windows ?? []).map(
    ({ from, to, outOfScopeAllowance }) => `  from ${from} to ${to} outOfScopeAllowance ${String(outOfScopeAllowance)}`,
  )
  return [
    ...(agreement ? [...agreed, ...windows] : ['no agreement']),
    'logged',
    ...entries.map(({ date, activity, seconds }) => `  ${date}  ${activity}  ${formatSeconds(seconds)}`),
  ].join('\n')
}

const block = (subject: unknown): string => {
  const parts = subject as Partial<CycleReview & CycleLoad & LoggedWork & { readonly text: string }>
  if (typeof parts.text === 'string') return fence('text', parts.text)
  if (parts.cycle !== undefined) return fence('text', toldCycle(subject as CycleReview))
  if (parts.cycles !== undefined) {
    const most = parts.agreement?.versions[0]?.time.openCyclesAtMost
    const agreed = most === undefined ? [] : [`the agreement allows ${String(most)} open cycles`]
    return fence('text', [...agreed, ...parts.cycles.map((cycle) => toldCycle({ cycle }))].join('\n'))
  }
  return parts.entries === undefined ? fence('json', asJson(subject)) : fence('text', toldWork(subject as LoggedWork))
}

const options = (rule: AnyRule<never>): string => {
  const usual = rule.options.safeParse({})
  const rows = Object.entries((usual.data ?? {}) as Readonly<Record<string, unknown>>).map(
    ([name, value]) => `| \`${name}\` | ${typeof value} | \`${JSON.stringify(value)}\` |`,
  )
  if (rows.length === 0) return 'None. The level can be set, or the rule switched off.'
  return ['| option | type | if not given |', '| --- | --- | --- |', ...rows].join('\n')
}

const share = (value: number): string => `${String(Math.round(value * 100))} %`

const measured = (rule: AnyRule<never>, scores: ReturnType<typeof scoreLabelledDuties>): string => {
  const score = scores.get(rule.id)
  if (!score) return ''
  const { right, wrong, missed, precision, recall } = score
  return `\n## How often it is right\n\nOn the labeled duties of the project's own tests, which the rule was corrected against: precision ${share(precision)}, recall ${share(recall)} (${String(right)} found, ${String(wrong)} wrongly, ${String(missed)} missed).\n`
}

const page = (rule: AnyRule<never>, about: string, scores: ReturnType<typeof scoreLabelledDuties>): string => {
  const examples = rule.examples.map(({ name, subject, findings }) => {
    const said = findings.length === 0 ? 'Nothing to say.' : findings.map((message) => `> ${message}`).join('\n')
    return `### ${name.charAt(0).toUpperCase()}${name.slice(1)}\n\n${block(subject)}\n\n${said}\n`
  })
  return `# ${rule.title}

\`${rule.id}\` reads ${about} and gives ${levels[rule.level]}.

## What it finds

${rule.title}.

## Why it matters

${rule.why}

## How to fix it

${rule.fix}

## Examples

${examples.join('\n')}
## Options

${options(rule)}

## When not to use it

Switch it off when ${rule.unless.replace(/^never: ?/, 'you must, but think twice: ').replace(/^never$/, 'you must; there is no good reason to')}.
${measured(rule, scores)}
## Source

${rule.source}.
`
}

const list = (rules: readonly AnyRule<never>[], scores?: ReturnType<typeof scoreLabelledDuties>): string => {
  const heads = ['rule', 'level', 'finds', ...(scores ? ['precision', 'recall'] : [])]
  const rows = rules.map(({ id, level, title }) => {
    const score = scores?.get(id)
    const figures = score ? [share(score.precision), share(score.recall)] : ['', '']
    return [`[${id}](${id}.md)`, level, title, ...(scores ? figures : [])]
  })
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Every page about the rules, by file name. */
export const rulePages = (): ReadonlyMap<string, string> => {
  const scores = scoreLabelledDuties()
  const job = jobDescriptionRules as readonly AnyRule<never>[]
  const others = [
    { title: 'Agreements', about: 'agreements', rules: agreementRules },
    { title: 'Coaching cycles', about: 'coaching cycles', rules: cycleRules },
    { title: 'The cycles of one coach', about: 'the cycles of one coach together', rules: cycleLoadRules },
    { title: 'Logged work', about: 'logged work held against the agreement', rules: entryRules },
  ].map(({ rules, ...kind }) => ({ ...kind, rules: rules as readonly AnyRule<never>[] }))
  const index = `# Rules of role clarity

Each rule names one fault. Precision says how often a finding is right; recall says how many faults are found. Both are
counted on duties that were written and labeled for this project and that the rules were corrected against, so the
figures flatter: on documents never seen before, expect most findings still to be right and clearly more faults missed.

## Job descriptions

${list(job, scores)}

${others.map(({ title, rules }) => `## ${title}\n\n${list(rules)}\n`).join('\n')}`
  return new Map([
    ['index.md', index],
    ...job.map((rule) => [`${rule.id}.md`, page(rule, 'job descriptions', scores)] as const),
    ...others.flatMap(({ about, rules }) => rules.map((rule) => [`${rule.id}.md`, page(rule, about, scores)] as const)),
  ])
}
