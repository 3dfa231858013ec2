import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  baselineOf,
  defineRule,
  explainOnJobDescription,
  lintJobDescription,
  sinceBaseline,
  type JobDescription,
} from '../../src/clarity/index.js'

const text = `Literacy Coach
The coach partners with teachers and keeps what they say confidential between coach and teacher.
Duties:
- Co-plan lessons with teachers to raise student engagement (60% of the week).
- Evaluate teachers twice a year.
- Perform other duties as assigned.
- Participate in training for coaches to sharpen coaching skills.
The coach will not:
- Cover classes.`

const rulesOf = (source: string, options?: Parameters<typeof lintJobDescription>[1]): readonly string[] =>
  lintJobDescription(source, options).findings.map(({ rule, level }) => `${rule} ${level}`)

test('a job description gets its duties placed and its findings in the order of the text', () => {
  const { items, findings } = lintJobDescription(text)
  expect(items.map(({ activity, standing, excluded }) => [activity, standing, excluded])).toEqual([
    ['CYC.COPLAN', 'will', false],
    ['EVA.EVALUATE', 'prohibited', false],
    ['OPS.OTHER', 'wont', false],
    ['SUP.LEARN', 'will', false],
    ['OPS.SUB', 'wont', true],
  ])
  expect(findings.map(({ rule, level, item, excerpt }) => [rule, level, item, excerpt])).toEqual([
    ['evaluation-duty', 'error', 2, 'Evaluate teachers twice a year'],
    ['open-ended-duty', 'warning', 3, 'other duties as assigned'],
    ['no-evaluation-boundary', 'warning', null, ''],
  ])
})

test.each(['', '\n\n', 'x'.repeat(200), '🎉', 'واجبات: دعم', '{"a": 1}'])('nothing is claimed about %j', (source) => {
  expect(lintJobDescription(source).findings).toEqual([])
})

const owned = new Set([
  'evaluation-duty',
  'administrator-duty',
  'teacher-duty',
  'clerical-duty',
  'student-service-duty',
  'compliance-duty',
  'open-ended-duty',
])

describe('negation and scope', () => {
  test.each([
    'Observe lessons for support and not for evaluation of teachers.',
    'Coaches do not evaluate, rate or supervise teachers.',
    'Give non-evaluative feedback that helps teachers reach their goals.',
    'Visit lessons without evaluating teachers to help them reach their goals.',
    'The coach is not responsible for administering tests, entering data, or covering classes.',
    'Is never asked to substitute for teachers or to supervise lunch.',
    'Work with teachers rather than pulling small groups of students to improve instruction.',
    'Refrains from evaluating or rating teachers.',
    'Is exempt from lunch duty and from covering classes.',
    'Avoids entering data for teachers.',
  ])('%s', (duty) => {
    expect(
      lintJobDescription(`Duties:\n- ${duty}`).findings.filter(({ rule, item }) => item !== null && owned.has(rule)),
    ).toEqual([])
  })

  test('a negation ends where the sentence turns', () => {
    const duties = 'Duties:\n- Does not cover classes but evaluates teachers.'
    expect(rulesOf(duties)).toContain('evaluation-duty error')
    expect(rulesOf(duties)).not.toContain('teacher-duty warning')
  })

  test('"not only" denies nothing', () => {
    expect(rulesOf('Duties:\n- Not only coaches but also evaluates teachers.')).toContain('evaluation-duty error')
  })
})

describe('an entry is read with its heading', () => {
  test('"the coach will support teachers with" makes each entry what teachers do with help', () => {
    const list = '- Giving assessments to students,\n- Classroom management,\n- Lesson plans for each unit.'
    const { findings } = lintJobDescription(`Duties\nThe coach will train and support teachers with:\n${list}`)
    expect(findings.filter(({ item }) => item !== null)).toEqual([])
  })
})

describe('a second job', () => {
  const joined = (source: string): boolean =>
    lintJobDescription(source).findings.some(({ rule }) => rule === 'mixed-role')
  const duty = 'Duties:\n- Plan lessons with teachers.'

  test.each([
    `Reading Intervention/Literacy Coach\n${duty}`,
    `Summary\nThe coach assists the principal with administrative functions.\n${duty}`,
    `${duty}\nStudent Intervention Duties\n- Meet with teams.`,
  ])('%s', (source) => {
    expect(joined(source)).toBe(true)
  })

  test('a success measured in test scores is none', () => {
    expect(joined(`Goal\nSuccess is measured by a rise in state test scores.\n${duty}`)).toBe(false)
  })
})

describe('configuration', () => {
  test('levels are set in the configuration and nowhere else', () => {
    expect(rulesOf(text, { config: { rules: { 'evaluation-duty': 'off', 'open-ended-duty': 'error' } } })).toEqual([
      'open-ended-duty error',
      'no-evaluation-boundary warning',
    ])
  })

  test('the strict preset turns notes into warnings', () => {
    expect(rulesOf('Duties:\n- Promote a culture of excellence.', { config: { preset: 'strict' } })).toContain(
      'vague-duty warning',
    )
  })

  test('options reach the rule', () => {
    expect(rulesOf(text, { config: { rules: { 'too-many-duties': ['warning', { mostDuties: 3 }] } } })).toContain(
      'too-many-duties warning',
    )
  })

  test('an unknown rule and wrong options are findings, and the other rules run', () => {
    const config = { rules: { 'no-such-rule': 'off', 'too-many-duties': ['warning', { mostDuties: -1 }] } } as const
    expect(rulesOf(text, { config })).toEqual([
      'evaluation-duty error',
      'open-ended-duty warning',
      'no-evaluation-boundary warning',
      'rule-misconfigured warning',
      'rule-unknown warning',
    ])
  })
})

const broken = defineRule<JobDescription>()({
  id: 'broken',
  level: 'error',
  title: 'Broken',
  why: 'It throws.',
  fix: 'Mend it.',
  source: 'none',
  unless: 'always',
  options: z.object({}),
  check: () => {
    throw new Error('out of ideas')
  },
  examples: [],
})

const noGarden = defineRule<JobDescription>()({
  ...broken,
  id: 'no-garden',
  *check({ text: source }) {
    if (!source.includes('garden')) yield { path: [], message: 'nobody minds the garden' }
  },
})

test("an app's own rules run, and one that throws is a finding of its own", () => {
  const { findings } = lintJobDescription(text, { rules: [broken, noGarden] })
  expect(findings.slice(-2).map(({ rule, message }) => [rule, message])).toEqual([
    ['rule-failed', 'broken could not be run: out of ideas'],
    ['no-garden', 'nobody minds the garden'],
  ])
})

describe('waivers', () => {
  const waiver = { rule: 'open-ended-duty', reason: 'prescribed by the board', by: 'A. Principal', until: '2027-06-30' }

  test('a waiver sets a finding aside while it holds', () => {
    const { findings, waived } = lintJobDescription(text, { config: { waivers: [waiver] }, today: '2027-06-30' })
    expect(findings.map(({ rule }) => rule)).toEqual(['evaluation-duty', 'no-evaluation-boundary'])
    expect(waived.map((entry) => [entry.finding.rule, entry.waiver.by])).toEqual([['open-ended-duty', 'A. Principal']])
  })

  test('an expired waiver is a finding, and what it waived is one again', () => {
    expect(rulesOf(text, { config: { waivers: [waiver] }, today: '2027-07-01' })).toEqual([
      'evaluation-duty error',
      'open-ended-duty warning',
      'no-evaluation-boundary warning',
      'waiver-expired warning',
    ])
  })

  test('a waiver that waives nothing is a finding', () => {
    const unused = { ...waiver, rule: 'clerical-duty' }
    expect(rulesOf(text, { config: { waivers: [unused] } }).at(-1)).toBe('waiver-unused warning')
  })
})

test('a baseline hides what was there, tells what is new and counts what is gone', () => {
  const before = baselineOf(lintJobDescription(text).findings)
  const moved = `\n${text.replace('- Evaluate teachers twice a year.\n', '')}`.replace(
    'Cover classes.',
    'Cover classes.\nDuties:\n- Order textbooks.',
  )
  const { findings, gone } = sinceBaseline(lintJobDescription(moved).findings, before)
  expect(findings.map(({ rule }) => rule)).toEqual(['clerical-duty'])
  expect(gone).toBe(1)
})

test('a rule explains why it did not fire', () => {
  const near = explainOnJobDescription('evaluation-duty', 'Duties:\n- Observe lessons for support, not for evaluation.')
  expect(near).toMatchObject({ rule: 'evaluation-duty', findings: [] })
  expect(near?.nearMiss).toMatch(
    /^Duty 1, “Observe lessons for support, not for evaluation”: its words make the fault \d% likely; from \d\d% on it is a finding; for it speaks “[^;]+; against it “[^;]+”$/,
  )
  const ruledOut = explainOnJobDescription('evaluation-duty', 'Duties:\n- Does not evaluate teachers with the rubric.')
  expect(ruledOut?.nearMiss).toBe(
    'Duty 1, “Does not evaluate teachers with the rubric”: the text says that the coach does not do it',
  )
  expect(explainOnJobDescription('no-such-rule', text)).toBeUndefined()
})

test('a duty that its words make suspect is spared for a reason, and the reason is told', () => {
  const why = (rule: string, duties: string): string | undefined =>
    explainOnJobDescription(rule, duties)?.nearMiss?.split('”: ')[1]
  expect(
    why('evaluation-duty', 'Duties:\n- Check in nonevaluative visits whether teachers use the adopted program.'),
  ).toBe('the duty says itself that it is no evaluation')
  expect(why('administrator-duty', 'Duties:\n- Administrative and other duties as assigned by the principal.')).toBe(
    'the duty is a catch-all and nothing else',
  )
  expect(why('clerical-duty', 'Coaches support teachers with:\n- Filing records and forms')).toBe(
    'by its heading teachers do it, with help',
  )
})

test('that a coach watches lessons is no error by itself, however likely it seems', () => {
  const { findings } = lintJobDescription(
    'Duties:\n- Hold and lead classroom observations for teachers to find bright spots and room for growth.',
    { config: { preset: 'strict' } },
  )
  const told = findings.filter(({ rule }) => rule === 'evaluation-duty')
  expect(told.map(({ confidence, message }) => [confidence, message.includes('can be read as judging')])).toEqual([
    ['low', true],
  ])
})

test('an app can say where activities stand under an agreement of its own', () => {
  const { items } = lintJobDescription(text, { standing: (activity) => (activity === 'CYC.COPLAN' ? 'may' : null) })
  expect(items.map(({ standing }) => standing)).toEqual(['may', null, null, null, 'wont'])
})
