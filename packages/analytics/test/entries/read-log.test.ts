import { orThrow } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { entryRows, rejectedRows, withheldRows } from '../../src/entries/entry-rows.js'
import { namesOf } from '../../src/entries/names.js'
import { readLog, type ActivityLog } from '../../src/entries/read-log.js'
import type { ReadOptions } from '../../src/entries/read-options.js'
import { nothingSeen } from '../../src/entries/seen.js'
import { Mapping } from '../../src/importers/mapping.js'
import { timeZone } from '../../src/values/time-zone.js'

const options = (mapping?: unknown, more: Partial<ReadOptions> = {}): ReadOptions => {
  const decoded = mapping === undefined ? undefined : Mapping.parse(mapping)
  return {
    names: orThrow(namesOf(decoded)),
    ...(decoded && { mapping: decoded }),
    seen: nothingSeen(),
    last: false,
    ...more,
  }
}
const columns = {
  coach: 'Who',
  school: { value: 'oak' },
  date: 'Day',
  duration: { column: 'Min', unit: 'minutes' },
  activity: 'What',
}
const home = { coachwork: 'mapping/1', columns }

const read = (text: string, given: ReadOptions, file = 'log.csv'): ActivityLog => {
  const log = readLog(file, new TextEncoder().encode(text), given)
  if (log._tag === 'Left') throw new Error(`${log.left._tag}: ${log.left.message}`)
  return log.right
}
const problem = (text: string, given: ReadOptions) => {
  const log = readLog('log.csv', new TextEncoder().encode(text), given)
  return log._tag === 'Left' ? log.left : undefined
}
const table = (log: ActivityLog): string[] => [...entryRows([log])].join('').trimEnd().split('\r\n').slice(1)

describe('a home-made sheet is read as its mapping says', () => {
  test('with labels, requesters, coaches and the district’s own activities', () => {
    const mapping = {
      coachwork: 'mapping/1',
      columns: { ...columns, requestedBy: 'Asked', teachers: { column: 'With', separator: '/' }, cycle: 'Cycle' },
      activities: { 'Class visit': 'CYC.OBSERVE', Garden: 'X.GARDEN' },
      requesters: { Boss: 'principal' },
      coaches: { 'Ann A.': 'c-1' },
      catalogue: [{ code: 'X.GARDEN', label: 'School garden', standing: 'wont', owner: 'administrator' }],
    }
    const log = read(
      'Who,Day,Min,What,Asked,With,Cycle\nAnn A.,2026-09-01,45,class  visit,boss,T1 / T2,k1\nAnn A.,2026-09-01,30,Garden,,,\nAnn A.,2026-09-01,30,Gardening,assistant principal,,\n',
      options(mapping),
    )
    expect(table(log)).toEqual([
      'c-1,oak,2026-09-01,,,2700,CYC.OBSERVE,class  visit,T1; T2,k1,principal,log.csv,2',
      'c-1,oak,2026-09-01,,,1800,X.GARDEN,Garden,,,unknown,log.csv,3',
      'c-1,oak,2026-09-01,,,1800,unmapped,Gardening,,,assistant-principal,log.csv,4',
    ])
  })

  test('below a title, with semicolons and decimal commas', () => {
    const mapping = { coachwork: 'mapping/1', columns: { ...columns, duration: { column: 'Min', unit: 'hours' } } }
    const log = read(
      'Log of the year\n\nWho;Day;Min;What\nann;1.9.2026;0,5;x\nann;25.9.2026;1,25;x\n',
      options(mapping),
    )
    expect(table(log).map((row) => row.split(',').slice(2, 6))).toEqual([
      ['2026-09-01', '', '', '1800'],
      ['2026-09-25', '', '', '4500'],
    ])
  })

  test('below a title whose quotes are broken', () => {
    const log = read('Log of "Oak" school\n"For the office\nWho,Day,Min,What\nann,2026-09-01,30,x\n', options(home))
    expect(table(log)).toEqual(['ann,oak,2026-09-01,,,1800,unmapped,x,,,unknown,log.csv,4'])
  })

  test('by the column that is spelled as the mapping spells it', () => {
    const log = read('Who,Day,MIN,What,Min\nann,2026-09-01,10,x,30\n', options(home))
    expect(table(log)[0]).toContain(',1800,')
  })

  test('a known export whose header has what no eye can see', () => {
    const log = read(
      '\u200bUser,Email,Project,Start\u00a0date,Start time,Duration\nAnn,a@x.example,Visit,2026-09-01,10:00,0:30\n',
      options(),
    )
    expect(table(log)[0]).toMatch(/^Ann,/)
  })

  test('Microsoft Forms as Excel saves it, with a dash in Windows-1252', () => {
    const text =
      'ID,Start time,Completion time,Email,Name,Date,Note \u2013 short,Activity,Duration \u2013 minutes\r\n1,9/29/26 18:01,9/29/26 18:03,a@x.example,Jos\u00e9,9/28/26,,Modeling,45\r\n'
    const bytes = Uint8Array.from(text, (letter) => (letter === '\u2013' ? 0x96 : letter.charCodeAt(0)))
    const log = readLog('log.csv', bytes, options())
    expect(log._tag === 'Right' && [log.right.importer, table(log.right)[0]]).toEqual([
      'microsoft-forms',
      'José,,2026-09-28,,,2700,CYC.MODEL,Modeling,,,unknown,log.csv,2',
    ])
  })

  test('Microsoft Forms with questions in other words, where an anonymous answer is still nobody’s', () => {
    const log = read(
      'ID,Start time,Completion time,Email,Name,On which day?,Activity,Minutes\n1,9/29/26 18:01,9/29/26 18:03,anonymous,Anonymous,9/28/26,Modeling;,45\n2,9/29/26 18:01,9/29/26 18:03,a@x.example,ann,9/28/26,Modeling;,45\n',
      options({
        coachwork: 'mapping/1',
        columns: {
          coach: 'Name',
          date: 'On which day?',
          duration: { column: 'Minutes', unit: 'minutes' },
          activity: 'Activity',
        },
      }),
    )
    expect([table(log), log.rejected.map(({ line, column }) => [line, column])]).toEqual([
      ['ann,,2026-09-28,,,2700,CYC.MODEL,Modeling,,,unknown,log.csv,3'],
      [[2, 'Name']],
    ])
  })

  test('an anonymous answer counts for the coach that the mapping names', () => {
    const text =
      'ID,Start time,Completion time,Email,Name,Date,Activity,Minutes\n1,9/29/26 18:01,9/29/26 18:03,anonymous,Anonymous,9/28/26,Modeling,45\n'
    const named = [{ coaches: { Anonymous: 'ann' } }, { columns: { coach: { value: 'ann' } } }]
    expect(named.map((more) => read(text, options({ coachwork: 'mapping/1', ...more })).rows.accepted)).toEqual([1, 1])
  })

  test('a known export whose labels alone are mapped', () => {
    const log = read(
      'Date,Hours,First Name,Last Name,Task\n2026-09-01,1,Ann,Ash,Visit\n',
      options({ coachwork: 'mapping/1', activities: { Visit: 'CYC.OBSERVE' } }),
    )
    expect([log.importer, table(log)[0]]).toEqual([
      'harvest',
      'Ann Ash,,2026-09-01,,,3600,CYC.OBSERVE,Visit,,,unknown,log.csv,2',
    ])
  })
})

describe('a file that cannot be read says why and what to do', () => {
  test.each([
    ['an unknown header', 'a,b\n1,2\n', undefined, { _tag: 'unknown-layout', line: 1, value: 'a | b' }],
    [
      'a column the mapping names',
      'Who,Day,What\nann,2026-09-01,x\n',
      home,
      { _tag: 'missing-column', line: 1, column: 'duration: Min' },
    ],
    [
      'a header that comes twice',
      'Who,Day,Min,What,Min\nann,2026-09-01,1,x,2\n',
      home,
      { _tag: 'repeated-column', line: 1, column: 'Min' },
    ],
    [
      'a header of which several columns may be meant',
      'Who,Day,Min (first),What,Min (second)\nann,2026-09-01,1,x,2\n',
      home,
      { _tag: 'repeated-column', line: 1, column: 'Min (first), Min (second)' },
    ],
    [
      'a known export under the mapping of another one',
      'Date,Hours,First Name,Last Name,Task\n2026-09-01,1,Ann,Ash,Visit\n',
      home,
      {
        _tag: 'missing-column',
        line: 1,
        message:
          'this is a Harvest detailed time report, and none of the columns that the mapping names is in it: coach: Who, date: Day, duration: Min, activity: What',
      },
    ],
    [
      'a question that a form asks twice, with answers to both',
      'Timestamp,Coach,Date,Activity,Minutes,Activity,Minutes\n1/9/2026,ann,2026-09-01,x,30,,\n1/9/2026,ann,2026-09-01,,,y,45\n',
      undefined,
      { _tag: 'repeated-column', line: 3, column: 'Minutes', value: '45' },
    ],
    [
      'an unknown header above a row that its quotes break',
      'Who,Day,Min\nann,"2026"-09-01,30\nann,2026-09-01,30\n',
      undefined,
      { _tag: 'unknown-layout', line: 1, value: 'Who | Day | Min' },
    ],
    [
      'a header that its quotes break',
      'Who,"Day" of work,Min\nann,2026-09-01,30\n',
      undefined,
      { _tag: 'unknown-layout', line: 1 },
    ],
    [
      'a form without a day',
      'Timestamp,Name,Activity,Minutes\n1/2/2026,ann,x,30\n',
      undefined,
      { _tag: 'missing-column', column: 'date' },
    ],
    [
      'dates that can be read both ways',
      'Who,Day,Min,What\nann,3/4/2026,30,x\n',
      home,
      { _tag: 'date-order-unknown', line: 2, column: 'Day', value: '3/4/2026' },
    ],
    [
      'dates of both orders',
      'Who,Day,Min,What\nann,25/4/2026,30,x\nann,4/25/2026,30,x\n',
      home,
      { _tag: 'date-order-mixed', line: 2, value: '25/4/2026' },
    ],
    [
      'times in UTC without a place',
      'Who,Day,Min,What\nann,2026-09-01T12:00:00Z,30,x\n',
      home,
      { _tag: 'time-zone-unknown', line: 2 },
    ],
    ['a first line whose quote is never closed', '"Who,Day\nann,1\n', home, { _tag: 'unknown-layout', line: 1 }],
  ] as const)('%s', (_, text, mapping, expected) => {
    const met = problem(text, options(mapping))
    expect(met).toMatchObject({ file: 'log.csv', ...expected })
    expect(met?.remedy).not.toBe('')
  })

  test('an unknown header, with the command that starts its mapping', () => {
    const remedies = ['log.csv', "Ann's log.csv"].map((file) => {
      const log = readLog(file, new TextEncoder().encode('a,b\n1,2\n'), options())
      return log._tag === 'Left' ? log.left.remedy.split('\n')[0] : ''
    })
    expect(remedies).toEqual([
      'describe the layout in a mapping file (--mapping FILE), which coachwork init --from log.csv starts:',
      "describe the layout in a mapping file (--mapping FILE), which coachwork init --from 'Ann'\\''s log.csv' starts:",
    ])
  })

  test('a date order that was asked for is not asked for again', () => {
    const log = read('Who,Day,Min,What\nann,3/4/2026,30,x\n', options(home, { dateOrder: 'dmy' }))
    expect(table(log)[0]).toContain('2026-04-03')
  })
})

describe('rows', () => {
  const text =
    'Who,Day,Min,What\nann,2026-09-01,30,x\nann,2026-09-01,30,x\nann,2026-09-02,3o,x\n\nann,2026-09-03,0,x\nTotal,,60,\nann,2026-09-04\n'

  test('are all accounted for', () => {
    const log = read(text, options(home))
    expect(log.rows).toEqual({ read: 7, accepted: 2, rejected: 2, duplicate: 0, skipped: 3 })
    expect(log.skipped.map(({ reason, rows, firstLine }) => [reason, rows, firstLine])).toEqual([
      ['a blank line, or a comment', 1, 0],
      ['an entry of no time', 1, 6],
      ['a subtotal or total, not an entry', 1, 7],
    ])
    expect(log.notes).toEqual(['log.csv: 1 row equal to another row of the same file; each was counted'])
  })

  test('of work called total something are no totals', () => {
    const log = read(
      'Who,Day,Min,What\n,,30,Total:\nann,,30,Total Participation Techniques\nTotal for ann,,30,\n,,30,Grand Total\n,,30,Sub-total (h)\n',
      options(home),
    )
    expect(log.rows).toEqual({ read: 5, accepted: 0, rejected: 1, duplicate: 0, skipped: 4 })
  })

  test('with two durations, or a duration and clock times, that contradict each other are noted with their line', () => {
    const head =
      'Project,User,Start Date,Start Time,End Date,End Time,Duration (h),Duration (decimal)\nx,Bo,2026-02-19,10:00,2026-02-19,10:13,0:13,0.22\n'
    const log = read(
      `${head}x,Bo,2026-02-19,11:00,2026-02-19,12:00,1:00,1.50\nx,Bo,2026-02-19,13:00,2026-02-19,15:00,1:00,1.00\n`,
      options(),
    )
    expect([log.notes, [...log.entries.seconds]]).toEqual([
      [
        'log.csv: 1 row whose duration differs from start and end by more than a minute; the duration was counted (first on line 4)',
        'log.csv: 1 row whose durations differ from each other by more than a minute; the first was counted (first on line 3)',
      ],
      [780, 3600, 3600],
    ])
  })

  test('are the same again when only a cost has changed, and others when the strategy has', () => {
    const row = (strategy: string, cost: string): string =>
      `Date,Hours,First Name,Last Name,Task,Strategy,Cost Rate\n2026-09-01,1,Ann,Ash,Visit,${strategy},${cost}\n`
    const given = options()
    read(row('A', '10'), given, 'a.csv')
    expect(
      [read(row('A', '20'), given, 'b.csv'), read(row('B', '10'), given, 'c.csv')].map(({ rows }) => rows),
    ).toEqual([
      { read: 1, accepted: 0, rejected: 0, duplicate: 1, skipped: 0 },
      { read: 1, accepted: 1, rejected: 0, duplicate: 0, skipped: 0 },
    ])
  })

  test('that are rejected come with place, value, reason, remedy and the row itself', () => {
    expect([...rejectedRows(read(text, options(home)).rejected)].slice(1)).toEqual([
      'log.csv,4,Min,3o,not a duration,"write it as 45 min, 1:30, 1h 30m or as a number","ann,2026-09-02,3o,x"\r\n',
      'log.csv,8,Min,,fewer cells than the header has columns (2 for 4),restore the missing delimiters of this line,"ann,2026-09-04"\r\n',
    ])
  })

  test('beside a report show no text that could be a name', () => {
    const shifted = read('Who,Day,Min,What\nann,Ms. Alvarez,Mr. Young,x\nann,2026-99-01,30,Alvarez\n', options(home))
    expect([...withheldRows(shifted.rejected)].join('')).not.toMatch(/Alvarez|Young/)
    expect([...withheldRows(shifted.rejected)][2]).toContain('2026-99-01')
  })

  test('already read in an earlier file count once, but as often as one file holds them', () => {
    const given = options(home)
    const first = read('Who,Day,Min,What\nann,2026-09-01,30,x\nann,2026-09-01,30,x\n', given, 'september.csv')
    const second = read(
      'What,Who,Day,Min\nx,ann,2026-09-01,30\nx,ann,2026-09-01,30\nx,ann,2026-09-01,30\ny,ann,2026-09-02,30\n',
      given,
      'autumn.csv',
    )
    expect([first.rows.accepted, second.rows.accepted, second.rows.duplicate, second.firstDuplicateLine]).toEqual([
      2, 2, 2, 2,
    ])
  })

  test('with a key of their own are known by it, and a changed one is noted', () => {
    const given = options({ coachwork: 'mapping/1', columns: { ...columns, id: 'No' } })
    read('No,Who,Day,Min,What\n7,ann,2026-09-01,30,x\n', given, 'a.csv')
    const again = read('No,Who,Day,Min,What\n7,ann,2026-09-01,45,x\n8,ann,2026-09-01,30,x\n', given, 'b.csv')
    expect(again.rows).toEqual({ read: 2, accepted: 1, rejected: 0, duplicate: 1, skipped: 0 })
    expect(again.notes).toEqual([
      'b.csv: 1 row with the key of an earlier file but another content; the earlier one was counted',
    ])
  })

  test('of other days, coaches and schools are skipped when a part is asked for', () => {
    const log = read(
      'Who,Day,Min,What\nann,2026-09-01,30,x\nann,2026-09-02,30,x\nbo,2026-09-02,30,x\n',
      options(home, { from: '2026-09-02', to: '2026-09-30', coach: 'ann' }),
    )
    expect(log.rows).toEqual({ read: 3, accepted: 1, rejected: 0, duplicate: 0, skipped: 2 })
  })
})

describe('clock changes', () => {
  const timed = {
    coachwork: 'mapping/1',
    columns: { coach: 'Who', date: 'Day', start: 'From', end: 'To', activity: 'What' },
  }
  const text = 'Who,Day,From,To,What\nann,2027-03-13,23:00,04:00,retreat\nann,2026-10-31,23:00,04:00,retreat\n'

  test('lengthen and shorten the night where the place is known', () => {
    const zone = timeZone('America/Chicago')
    const log = read(text, options(timed, { ...(zone && { zone }) }))
    expect(table(log).map((row) => row.split(',').slice(2, 6).join(' '))).toEqual([
      '2027-03-13 23:00 24:00 3600', '2027-03-14 00:00 04:00 10800', '2026-10-31 23:00 24:00 3600', '2026-11-01 00:00 04:00 18000',
    ]) // prettier-ignore
  })

  test('are not known without a place: the clock is taken at its word', () => {
    const log = read(text, options(timed))
    expect([...log.entries.seconds]).toEqual([3600, 14_400, 3600, 14_400])
  })
})

test('clean entries are read again as what they were', () => {
  const log = read('Who,Day,Min,What\n"=ann",2026-09-01,30,"+x, ""y"""\nbo,2026-09-02,15,-5\n', options(home))
  const again = read([...entryRows([log])].join(''), options(), 'entries.csv')
  expect([again.entries.coach.values, again.entries.label.values]).toEqual([
    ['=ann', 'bo'],
    ['+x, "y"', '-5'],
  ])
  expect([again.importer, table(again).map((row) => row.replace('entries.csv', 'log.csv'))]).toEqual([
    'coachwork',
    table(log),
  ])
})
