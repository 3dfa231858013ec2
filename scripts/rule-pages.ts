import { readFileSync } from 'node:fs'
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

interface Count {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** What the training measured: see packages/core/training. */
const figures = JSON.parse(
  readFileSync(new URL('../packages/core/training/figures.json', import.meta.url), 'utf8'),
) as {
  readonly postings: number
  readonly groups: number
  readonly duties: number
  readonly parts: number
  readonly found: Count
  readonly faults: Readonly<Record<string, Count & { readonly sure: Count; readonly readers: Count }>>
  readonly documents: Readonly<Record<string, Count>>
}

const precision = ({ right, wrong }: Count): number => right / Math.max(1, right + wrong)
const recall = ({ right, missed }: Count): number => right / Math.max(1, right + missed)

const agreement = ({ right, wrong, missed }: Count): number => (2 * right) / Math.max(1, 2 * right + wrong + missed)

const counted = ({ right, wrong, missed }: Count): string =>
  `(${String(right)} rightly, ${String(wrong)} wrongly, ${String(missed)} missed)`

const measured = ({ id, level }: AnyRule<never>): string => {
  const duty = figures.faults[id]
  const whole = figures.documents[id]
  const told: string[] = []
  if (duty) {
    told.push(
      `On the ${figures.duties.toLocaleString('en')} duties of ${figures.postings.toLocaleString('en')} labeled postings, each judged by what was learned from other postings: precision ${share(precision(duty))}, recall ${share(recall(duty))} ${counted(duty)}.`,
    )
    told.push(
      `Two readers who did not see each other's labels agree on this fault at F1 ${agreement(duty.readers).toFixed(2)} (${String(duty.readers.right)} told by both, ${String(duty.readers.wrong + duty.readers.missed)} by one only); the rule reaches ${agreement(duty).toFixed(2)}.`,
    )
    if (level !== 'note')
      told.push(
        `Of those it is sure of, which alone are more than a note: precision ${share(precision(duty.sure))} (${String(duty.sure.right)} rightly, ${String(duty.sure.wrong)} wrongly).`,
      )
  }
  if (whole)
    told.push(
      `${duty ? 'On a whole posting' : `On ${figures.postings.toLocaleString('en')} labeled postings`}: precision ${share(precision(whole))}, recall ${share(recall(whole))} ${counted(whole)}.`,
    )
  return told.length === 0 ? '' : `\n## How often it is right\n\n${told.join(' ')}\n`
}

const page = (rule: AnyRule<never>, about: string): string => {
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
${measured(rule)}
## Source

${rule.source}.
`
}

const list = (rules: readonly AnyRule<never>[], withFigures = false): string => {
  const heads = ['rule', 'level', 'finds', ...(withFigures ? ['precision', 'recall'] : [])]
  const rows = rules.map(({ id, level, title }) => {
    const count = figures.faults[id] ?? figures.documents[id]
    const cells = count ? [share(precision(count)), share(recall(count))] : ['', '']
    return [`[${id}](${id}.md)`, level, title, ...(withFigures ? cells : [])]
  })
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

const summed = (counts: readonly Count[]): Count =>
  counts.reduce((sum, { right, wrong, missed }) => ({
    right: sum.right + right,
    wrong: sum.wrong + wrong,
    missed: sum.missed + missed,
  }))

/** Every page about the rules, by file name. */
export const rulePages = (): ReadonlyMap<string, string> => {
  const job = jobDescriptionRules as readonly AnyRule<never>[]
  const others = [
    { title: 'Agreements', about: 'agreements', rules: agreementRules },
    { title: 'Coaching cycles', about: 'coaching cycles', rules: cycleRules },
    { title: 'The cycles of one coach', about: 'the cycles of one coach together', rules: cycleLoadRules },
    { title: 'Logged work', about: 'logged work held against the agreement', rules: entryRules },
  ].map(({ rules, ...kind }) => ({ ...kind, rules: rules as readonly AnyRule<never>[] }))
  const readers = summed(Object.values(figures.faults).map((fault) => fault.readers))
  const allDuties = summed(Object.values(figures.faults))
  const index = `# Rules of role clarity

Each rule names one fault. Precision says how often a finding is right; recall says how many faults are found. They were
counted on ${figures.postings.toLocaleString('en')} real postings and pages on the role, reworded and labeled for this project by a language model. What a duty shows is learned
from such texts, and each was judged by what was learned from others: near copies of it were left out too. Two
readers of every duty, neither of whom saw the labels of the other, agree on the faults at F1 ${agreement(readers).toFixed(2)}, so nobody could
reach 100%; the rules reach ${agreement(allDuties).toFixed(2)}. Of the duties that were marked,
${share(recall(figures.found))} were found, and ${share(precision(figures.found))} of what was taken for a duty is one.

## Job descriptions

${list(job, true)}

${others.map(({ title, rules }) => `## ${title}\n\n${list(rules)}\n`).join('\n')}`
  return new Map([
    ['index.md', index],
    ...job.map((rule) => [`${rule.id}.md`, page(rule, 'job descriptions')] as const),
    ...others.flatMap(({ about, rules }) => rules.map((rule) => [`${rule.id}.md`, page(rule, about)] as const)),
  ])
}
