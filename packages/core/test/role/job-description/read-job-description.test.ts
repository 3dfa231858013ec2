import { describe, expect, test } from 'vitest'
import { readJobDescription } from '../../../src/role/job-description/read-job-description.js'

const dutiesOf = (text: string): readonly string[] => readJobDescription(text).duties.map((duty) => duty.text)

const two = ['Model lessons for teachers.', 'Co-plan units with teams.']

describe('duties are found in every layout that postings come in', () => {
  test.each([
    ['dashes', 'Duties:\n- Model lessons for teachers.\n- Co-plan units with teams.'],
    ['bullets and CRLF', 'Duties:\r\n• Model lessons for teachers.\r\n• Co-plan units with teams.\r\n'],
    ['old Mac line ends', 'Duties:\r- Model lessons for teachers.\r- Co-plan units with teams.'],
    ['numbers', 'RESPONSIBILITIES\n1. Model lessons for teachers.\n2) Co-plan units with teams.'],
    ['letters', 'Responsibilities\na. Model lessons for teachers.\nb. Co-plan units with teams.'],
    ['Markdown', '# Coach\n\n## Responsibilities\n\n* Model lessons for teachers.\n* Co-plan units with teams.\n'],
    ['letter o as a bullet', 'Duties\no Model lessons for teachers.\no Co-plan units with teams.'],
    ['bullets run together', 'Duties\n• Model lessons for teachers. • Co-plan units with teams.'],
    ['lines without a mark', 'Duties and Responsibilities\n\nModel lessons for teachers.\n\nCo-plan units with teams.'],
    ['sentences', 'Duties\nModel lessons for teachers. Co-plan units with teams.'],
    [
      'a table',
      '| Duty | Share |\n|---|---|\n| Model lessons for teachers. | 40% |\n| Co-plan units with teams. | 60% |',
    ],
    [
      'page noise',
      'Duties\n- Model lessons for teachers.\nPage 2 of 3\nhttps://example.org/jobs\n- Co-plan units with teams.',
    ],
    ['dashes run together', 'Duties include: - Model lessons for teachers. -Co-plan units with teams.'],
    [
      'an outline of dotted numbers',
      'Duties\n1. Work in schools\n   1.1   Model lessons\n         for teachers.\n   1.2   Co-plan units with teams.',
    ],
    [
      'an opening of two lines',
      'Procedures\nThe two coaches have duties that include but are\nnot limited to:\n- Model lessons for teachers.\n- Co-plan units with teams.',
    ],
    [
      'HTML',
      '<h2>Duties</h2><ul><li>Model lessons for teachers.</li><li class="a">Co-plan units with teams.</li></ul>',
    ],
    [
      'labels in the line',
      'Job Duties: Model lessons for teachers. Co-plan units with teams.\nRequirements: A license. Five years of teaching.',
    ],
    [
      'the words of recruiters',
      "What You'll Do\n* Model lessons for teachers.\n* Co-plan units with teams.\n\nWhat You'll Bring\n* A license\n\nWhy Join Us\n* Great benefits",
    ],
    ['no heading', '- Model lessons for teachers.\n- Co-plan units with teams.'],
    ['wrapped lines', 'Duties:\n- Model lessons\n  for teachers.\n- Co-plan units with\nteams.'],
    [
      'a preamble',
      'The coach will help schools with many things.\nDuties include the following:\n- Model lessons for teachers.\n- Co-plan units with teams.',
    ],
    [
      'qualifications after',
      'Duties\n- Model lessons for teachers.\n- Co-plan units with teams.\nQualifications\n- A teaching license.\n- Five years in a classroom.',
    ],
    [
      'a nested list',
      'Duties\n1. Support of teachers:\n   a. Model lessons for teachers.\n   b. Co-plan units with teams.',
    ],
    ['slashes', 'Duties:\n/ Model lessons for teachers.\n/ Co-plan units with teams.'],
    ['numbers without a blank', 'Duties:\n1.Model lessons for teachers.\n2.Co-plan units with teams.'],
    ['entries under a topic', 'Duties\n• Classrooms\n   o Model lessons for teachers.\n   o Co-plan units with teams.'],
    [
      'a numbered title',
      '1. Purpose Statement\nBetter reading.\n2. Essential Functions\n2.1 Model lessons for teachers.\n2.2 Co-plan units with teams.',
    ],
    [
      'a list that only its summary heads',
      'General Summary\n- Model lessons for teachers.\n- Co-plan units with teams.\nDuties\nQualifications\n- A license.',
    ],
    [
      'rows that end with the duty',
      'ROLE\tTIME\tDUTY\nCoach\t60%\tModel lessons for teachers.\nCoach\t\tCo-plan units with teams.',
    ],
    [
      'lists of several parties',
      'Who does what\nPrincipal\n- Sets time aside.\nCoach\n- Model lessons for teachers.\n- Co-plan units with teams.\nTeacher\n- Tries the lesson.',
    ],
    [
      "the principal's own duties",
      'Coach duties\n- Model lessons for teachers.\n- Co-plan units with teams.\nThe principal will:\n- Protect the time of the coach.',
    ],
  ])('%s', (_, text) => {
    expect(dutiesOf(text)).toEqual(two)
  })

  test.each([
    [
      'numbers run together, with page breaks and section titles in the line',
      'JOB TITLE: Coach. DUTIES: 1) Model lessons for\nteachers. 2) Co-plan units with teams. 3) Share what works. KNOWLEDGE AND SKILLS: Reading research.',
    ],
    [
      'one sentence parted by semicolons',
      'Position: Coach. Calendar: 190 days. The duties of the coach consist of: Model lessons for teachers.; Co-plan units with teams.; and Share what works. Application: Send a letter.',
    ],
    [
      'acts parted by semicolons, with a line break after the first verb',
      'RESPONSIBILITIES\nModel\nlessons for teachers.; Co-plan units with teams.; Share what works.',
    ],
    ['a mark of its own', 'Duties\n✅ Model lessons for teachers.\n✅ Co-plan units with teams.\n✅ Share what works.'],
    [
      'an opening with any subject',
      'Purpose of the post\nBetter reading.\nMain duties\nThe postholder will:\n- Model lessons for teachers.\n- Co-plan units with teams.\n- Share what works.',
    ],
    [
      'numbered parts in capitals',
      '1.0 COACHING\n1.1 Model lessons for teachers.\n1.2 Co-plan units with teams.\n2.0 TRAINING\n2.1 Share what works.',
    ],
  ])('%s', (_, text) => {
    expect(dutiesOf(text)).toEqual([...two, 'Share what works.'])
  })

  test('short lines in a row under a heading of duties are the list', () => {
    expect(
      dutiesOf(
        'What the role looks like\nModel Lessons\nCo-Plan Units\nLead Learning Walks\nRead Student Work\nQualifications\nA License',
      ),
    ).toEqual(['Model Lessons', 'Co-Plan Units', 'Lead Learning Walks', 'Read Student Work'])
  })

  test('two or three sentences of an entry tell about one duty; four acts in a row are a list that lost its marks', () => {
    expect(dutiesOf('Duties:\n- Visits classrooms each week. Enters notes into the system.')).toEqual([
      'Visits classrooms each week. Enters notes into the system.',
    ])
    expect(
      dutiesOf(
        'Duties:\n- Visits classrooms. Enters notes into the system. Plans workshops. A day is enough. Orders books.',
      ),
    ).toEqual([
      'Visits classrooms.',
      'Enters notes into the system.',
      'Plans workshops. A day is enough.',
      'Orders books.',
    ])
  })

  test('codes of standards are marks of a list', () => {
    expect(dutiesOf('Duties:\nST 1.1  Plans units with teachers\nST 1.2  Leads the data team')).toEqual([
      'Plans units with teachers',
      'Leads the data team',
    ])
  })

  test('lines in lower case without marks are entries when they begin with acts; what wraps goes on', () => {
    expect(
      dutiesOf(
        'Duties\ndevelop units with the teachers of\nthe same grade\nprovide materials\ncreate a calendar\nattend meetings',
      ),
    ).toEqual([
      'develop units with the teachers of the same grade',
      'provide materials',
      'create a calendar',
      'attend meetings',
    ])
  })

  test('a duty on the line of its title is found', () => {
    expect(dutiesOf('ESSENTIAL FUNCTIONS Model lessons in classrooms\nLead the data team')).toEqual([
      'Model lessons in classrooms',
      'Lead the data team',
    ])
  })

  test('what another party agrees to, places and dates are no duties', () => {
    expect(
      dutiesOf(
        'The coach agrees to:\n- Visit each class.\n- Keep talks private.\nThe teaching staff agrees to:\n- Be observed.',
      ),
    ).toEqual(['Visit each class.', 'Keep talks private.'])
    expect(
      dutiesOf(
        'Reading Coach (one post)\n- Elm County\n- March 3\n\nPurpose\n- The coach models lessons.\n- The coach leads teams.',
      ),
    ).toEqual(['The coach models lessons.', 'The coach leads teams.'])
  })

  test('a sentence that names the task of the coach is a duty; sentences about the district are none', () => {
    expect(
      dutiesOf(
        'Elm County began its program in 2015. The main responsibility of the literacy coach is to plan lessons with teachers. They also lead the data team.',
      ),
    ).toEqual([
      'The main responsibility of the literacy coach is to plan lessons with teachers.',
      'They also lead the data team.',
    ])
  })

  test('paragraphs under headings of their own are duties', () => {
    const section = (title: string): string =>
      `${title}\nCoaches talk with each teacher about the work at hand and find out what would help most. They come back in a week.\n`
    expect(
      dutiesOf(['Finding a goal', 'Watching lessons', 'Talking it over', 'Closing the cycle'].map(section).join('\n')),
    ).toHaveLength(4)
  })

  test('in prose, what the coach does is a duty and the purpose of the job is none', () => {
    const text =
      'Role of the Coach\n\nThe purpose of the job is better reading. The coach plans lessons with teachers. Lunch is at noon.'
    expect(dutiesOf(text)).toEqual(['The coach plans lessons with teachers.'])
  })
})

test('a list of what the coach does not do is marked as such', () => {
  const { duties } = readJobDescription(
    'Duties:\n- Model lessons.\nThe coach will not:\n- Evaluate teachers.\n- Cover classes.',
  )
  expect(duties.map(({ text, excluded }) => [text, excluded])).toEqual([
    ['Model lessons.', false],
    ['Evaluate teachers.', true],
    ['Cover classes.', true],
  ])
})

test.each([
  [
    'a Markdown table',
    '| Our work | Not our work |\n|---|---|\n| Model lessons | Grade papers |\n| Plan units | Lunch duty |',
  ],
  ['columns set with tabs', 'Coaches do\tCoaches do not\nModel lessons\tGrade papers\nPlan units\tLunch duty'],
  [
    'columns set with blanks',
    'In the role      Off limits\nModel lessons    Grade papers\nPlan units       Lunch duty',
  ],
])('what is not done stands beside what is done: %s', (_, text) => {
  expect(readJobDescription(text).duties.map((duty) => [duty.text, duty.excluded])).toEqual([
    ['Model lessons', false],
    ['Grade papers', true],
    ['Plan units', false],
    ['Lunch duty', true],
  ])
})

test.each(['Not our work', 'What coaching is not', 'Outside the role', "Don'ts", 'Off limits', 'The coach may not'])(
  'a list under %j is of what the coach does not do',
  (heading) => {
    const { duties } = readJobDescription(`Duties\n- Model lessons.\n\n${heading}\n- Cover classes.`)
    expect(duties.map(({ text, excluded }) => [text, excluded])).toEqual([
      ['Model lessons.', false],
      ['Cover classes.', true],
    ])
  },
)

test('a duty knows its place in the text, and its heading', () => {
  const text = 'Duties:\nWith teachers\n- Model\n  lessons.'
  expect(readJobDescription(text).duties).toEqual([
    { index: 1, text: 'Model lessons.', start: 24, end: 40, heading: 'With teachers', excluded: false },
  ])
  expect(text.slice(24, 40)).toBe('Model\n  lessons.')
})

test('what is no duty is kept as an aside of its kind', () => {
  const { asides } = readJobDescription(
    'Summary\nBetter reading for all.\nDuties\n- Model lessons.\nQualifications\n- A license.',
  )
  expect(asides.map(({ kind, text }) => [kind, text])).toEqual([
    ['heading', 'Summary'],
    ['summary', 'Better reading for all.'],
    ['heading', 'Duties'],
    ['heading', 'Qualifications'],
    ['qualifications', 'A license.'],
  ])
})

test.each(['', '   \n\t\r\n', '• • •', '----\n====', '\u200B\uFEFF', '🎉🎉'])('nothing is found in %j', (text) => {
  expect(readJobDescription(text).duties).toEqual([])
})
