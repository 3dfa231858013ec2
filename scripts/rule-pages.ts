import { agreementRules, jobDescriptionRules, type AnyRule } from '../packages/core/src/clarity/index.js'
import { scoreLabelledDuties } from '../packages/core/test/clarity/score.js'

const levels = {
  error: 'an error: no agreement can allow it',
  warning: 'a warning: something to change',
  note: 'a note: something to think about',
} as const

const block = (subject: unknown): string => {
  const text = (subject as { readonly text?: unknown }).text
  return typeof text === 'string'
    ? `\`\`\`text\n${text.trimEnd()}\n\`\`\``
    : `\`\`\`json\n${JSON.stringify(subject, undefined, 2)}\n\`\`\``
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
  const agreement = agreementRules as readonly AnyRule<never>[]
  const index = `# Rules of role clarity

Each rule names one fault. Precision says how often a finding is right; recall says how many faults are found. Both are
counted on duties that were written and labeled for this project and that the rules were corrected against, so the
figures flatter: on documents never seen before, expect most findings still to be right and clearly more faults missed.

## Job descriptions

${list(job, scores)}

## Agreements

${list(agreement)}
`
  return new Map([
    ['index.md', index],
    ...job.map((rule) => [`${rule.id}.md`, page(rule, 'job descriptions', scores)] as const),
    ...agreement.map((rule) => [`${rule.id}.md`, page(rule, 'agreements', scores)] as const),
  ])
}
