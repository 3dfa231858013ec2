import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/formats/markdown.js'
import { markdownText } from '../../src/formats/markdown/text.js'
import { districtOf, emptyReport, hostileReport, ownReport, sampleReport } from './sample-report.js'

const headingsOf = (markdown: string): readonly string[] => markdown.split('\n').filter((line) => line.startsWith('#'))

/** Tables whose rows differ in their number of cells from their header. */
const raggedTables = (markdown: string): readonly string[] =>
  markdown.split('\n\n').filter((block) => {
    const rows = block.split('\n')
    const cells = rows.map((row) => row.replace(/\\./g, '').split('|').length)
    return block.startsWith('|') && new Set(cells).size > 1
  })

test('a report in Markdown opens with its sentence and goes from coach to coach in order of id', () => {
  const markdown = renderMarkdown(sampleReport)
  expect(headingsOf(markdown).filter((line) => /^##? /.test(line))).toEqual([
    `# ${sampleReport.headline}`,
    '## The coaches of this report',
    '## All coaches together',
    '## The schools',
    '## c-004',
    '## c-017',
    '## c-031',
    '## Published shares',
    '## What was read and what was set aside',
    '## How to read this report',
  ])
  expect(markdown).toContain('1,061 rows read = 1,031 accepted + 14 rejected + 9 duplicate + 7 skipped')
  expect(markdown).toContain('role fit, not performance')
  expect(markdown).toContain('At the request of: the principal')
  expect(markdown.endsWith('.\n')).toBe(true)
})

describe.each([
  '<script>alert(1)</script>',
  'a | b',
  'two\n\n# lines',
  '[x](javascript:alert)',
  '`code',
  '# x',
  '1. x',
  'n'.repeat(500),
])('a coach called %j', (name) => {
  const markdown = renderMarkdown(hostileReport(name))

  test('breaks no table and brings in no markup', () => {
    expect(raggedTables(markdown)).toEqual([])
    expect(markdown).not.toMatch(/(?<!\\)<[a-z/]/i)
    expect(markdown).not.toMatch(/(?<!\\)\]\(/)
    const levels = headingsOf(markdown).map((line) => line.split(' ')[0])
    expect(levels.filter((level) => level === '#')).toHaveLength(1)
    expect(levels.filter((level) => level === '##')).toHaveLength(9)
  })
})

test('each coach has the shares, support and load, and how far the log can be trusted', () => {
  const markdown = renderMarkdown(sampleReport)
  const coach = markdown.slice(markdown.indexOf('## c-004'), markdown.indexOf('## c-017'))
  expect(headingsOf(coach)).toEqual([
    '## c-004',
    '### Where the time went',
    '### Planned against actual',
    '### Carried over from month to month',
    '#### Coaching cycles and one-to-one work, Elm Middle',
    '### Is the role drifting?',
    '### What the week is made of',
    '### Support and load',
    '### Who was reached',
    '### What each hour was spent on',
    '### How far the log can be trusted',
  ])
  expect(coach).toContain(
    '- Outside the agreed role: 3%, likely 1% to 5%: 10 h 30 min outside the role, of 373 h logged under an agreement; agreed: at most 15%.',
  )
  expect(markdown).toContain('It would leave 2% outside the role, within the agreed limit of 10%.')
})

test('what people said stands beside the log only where they were asked', () => {
  const markdown = renderMarkdown(sampleReport)
  expect(markdown.match(/### What people said/g)).toHaveLength(1)
  expect(markdown).toContain(
    '- Said and logged: 7 people said what takes most time. Rank correlation with the log 0.41, likely −0.02 to 0.77, where 1 is the same order, 0 no relation and −1 the reverse.',
  )
})

test('all coaches together are told by whose work it is and by stretch of the year, the schools side by side', () => {
  const markdown = renderMarkdown(sampleReport)
  expect(markdown).toContain('| Whose work it properly is | Time | Share |')
  expect(markdown).toMatch(/\| Year \| Time \|[^\n]+\n[^\n]+\n\| 2026 \|[^\n]+\n\| 2027 \|/)
  expect(markdown).toContain('| School | 2026-08 | 2026-09 |')
})

test('kinds of work by week and repeated weeks are written for the coach alone', () => {
  const alone = /Repeated weeks|\| Kinds of work \|/g
  expect([ownReport, sampleReport].map((report) => renderMarkdown(report).match(alone)?.length)).toEqual([2, undefined])
})

test('text is escaped only where Markdown would take it for something else', () => {
  expect(['17.2%', '1. x', 'Oak *and* Elm', 'https://x.org', '- a', 'CYC.*'].map(markdownText)).toEqual([
    '17.2%',
    '1\\. x',
    'Oak \\*and\\* Elm',
    'https\\://x.org',
    '\\- a',
    'CYC.\\*',
  ])
})

test('an empty log and a district of 200 coaches can be written too', () => {
  expect(renderMarkdown(emptyReport)).toContain('There is no entry to report on.')
  expect(raggedTables(renderMarkdown(districtOf(200)))).toEqual([])
})
