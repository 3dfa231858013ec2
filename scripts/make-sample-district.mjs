// Writes the sample district in examples/district: a school year of four coaches, as three products export it.
// Every name and number is made up. The same seed gives the same files: node scripts/make-sample-district.mjs
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const out = join(dirname(fileURLToPath(import.meta.url)), '../examples/district')
const day = 86_400_000
const firstMonday = Date.parse('2026-08-17')
const weeks = 40
const breaks = new Set([14, 18, 19, 31])

const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const two = (n) => String(n).padStart(2, '0')
const iso = (time) => new Date(time).toISOString().slice(0, 10)
const us = (time) =>
  `${new Date(time).getUTCMonth() + 1}/${new Date(time).getUTCDate()}/${new Date(time).getUTCFullYear()}`
const clock = (minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`
const clock12 = (minutes) =>
  `${two(((Math.floor(minutes / 60) + 11) % 12) + 1)}:${two(minutes % 60)}:00 ${minutes < 720 ? 'AM' : 'PM'}`
const quoted = (cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')
const bare = (cells) => cells.map((cell) => (/[",\n]/.test(String(cell)) ? quoted([cell]) : cell)).join(',')

const inRole = [
  ['Class visit', 60, 'teacher'],
  ['Debrief', 30, 'teacher'],
  ['Planning together', 45, 'teacher'],
  ['Modeling', 50, 'teacher'],
  ['Co-teaching', 55, 'teacher'],
  ['Looking at student work', 40, 'teacher'],
  ['Team meeting', 60, 'teacher'],
  ['Data talk', 45, 'principal'],
  ['Workshop', 90, 'district'],
  ['Check-in with principal', 30, 'principal'],
  ['Preparation', 60, 'coach'],
  ['Own learning', 60, 'coach'],
  ['Log and mail', 30, 'coach'],
]
const outOfRole = [
  ['Covering a class', 55, 'principal'],
  ['Lunch duty', 30, 'principal'],
  ['Test boxes', 60, 'assistant-principal'],
  ['Copies', 20, 'teacher'],
]
const pick = (random, list) => list[Math.floor(random() * list.length)]

/** One coach's year: entries with a day, a start, a label, and who asked. */
const year = ({ seed, hours, shareOut, outLabels = outOfRole }) => {
  const random = generator(seed)
  const entries = []
  for (let week = 0; week < weeks; week += 1) {
    if (breaks.has(week)) continue
    const wanted = hours * 60 * (0.85 + 0.3 * random())
    const outShare = Math.max(0, shareOut(week) * (0.5 + random()))
    let spent = 0
    let index = 0
    while (spent < wanted) {
      const off = random() < outShare
      const [label, usual, asked] = pick(random, off ? outLabels(week) : inRole)
      const minutes = Math.max(10, 5 * Math.round((usual * (0.7 + 0.6 * random())) / 5))
      const weekday = index % 5
      entries.push({
        time: firstMonday + (week * 7 + weekday) * day,
        start: 470 + Math.floor(index / 5) * 95 + 5 * Math.floor(random() * 6),
        minutes,
        label,
        asked,
        teacher: `T-${two(1 + Math.floor(random() * 14))}`,
        off,
      })
      spent += minutes
      index += 1
    }
  }
  return entries.sort((a, b) => a.time - b.time || a.start - b.start)
}

// Oak: a linked sheet of Google Forms. Covering classes begins after winter break and stays.
const oakYear = year({
  seed: 11,
  hours: 24,
  shareOut: (week) => (week < 20 ? 0.05 : 0.3),
  outLabels: (week) =>
    week < 20 ? outOfRole : [outOfRole[0], outOfRole[0], outOfRole[0], outOfRole[0], outOfRole[1], outOfRole[3]],
})
const oak2Year = year({ seed: 23, hours: 21, shareOut: () => 0.05, outLabels: () => outOfRole })
const askedWords = {
  teacher: 'A teacher',
  coach: 'My own plan',
  principal: 'Principal',
  'assistant-principal': 'Assistant principal',
  district: 'District office',
}
const formRows = [...oakYear.map((e) => ['r.alder@oak.example', e]), ...oak2Year.map((e) => ['s.birch@oak.example', e])]
  .sort(([a, x], [b, y]) => x.time - y.time || (a < b ? -1 : 1) || x.start - y.start)
  .map(([mail, e], i) => {
    const sent = `${us(e.time)} 16:${two(i % 60)}:00`
    const teachers = ['Team meeting', 'Workshop'].includes(e.label)
      ? 'T-03, T-07, T-09'
      : e.asked === 'teacher'
        ? e.teacher
        : ''
    const round = Math.floor((e.time - firstMonday) / (49 * day)) + 1
    const cycle =
      e.asked === 'teacher' && !e.off && e.teacher <= 'T-05' && !['Team meeting'].includes(e.label)
        ? `${e.teacher} round ${round}`
        : ''
    const note = i % 41 === 0 ? 'went well,\nnext step agreed' : ''
    return bare([sent, mail, 'Oak', us(e.time), e.label, e.minutes, teachers, cycle, askedWords[e.asked], note])
  })
formRows.splice(
  200,
  0,
  bare([
    '9/30/2026 16:00:00',
    'r.alder@oak.example',
    'Oak',
    '9/31/2026',
    'Class visit',
    '45',
    'T-02',
    '',
    'A teacher',
    '',
  ]),
)
formRows.splice(
  400,
  0,
  bare(['11/5/2026 16:00:00', 's.birch@oak.example', 'Oak', '11/5/2026', 'Debrief', '3o', 'T-05', '', 'A teacher', '']),
)
const forms =
  [
    'Timestamp,Email Address,School,Date,Activity,Minutes,Teachers,Coaching cycle,Who asked for it?,Anything to remember?',
    ...formRows,
  ].join('\r\n') + '\r\n'

// Elm: Toggl Track. A bad fortnight of testing, agreed beforehand.
const elmYear = year({
  seed: 37,
  hours: 22,
  shareOut: (week) => (week === 34 || week === 35 ? 0.45 : 0.06),
  outLabels: (week) => (week === 34 || week === 35 ? [outOfRole[2]] : outOfRole),
})
const toggl =
  '\ufeff' +
  [
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount ()',
    ...elmYear.map((e) =>
      bare([
        'Lee Cedar',
        'l.cedar@elm.example',
        'Elm',
        e.label,
        '',
        '',
        'No',
        iso(e.time),
        clock(e.start),
        iso(e.time),
        clock(e.start + e.minutes),
        clock(e.minutes),
        '',
        '',
      ]),
    ),
  ].join('\n') +
  '\n'

// Pine: Clockify. The role grew by an agreed amendment in January.
const pineYear = year({
  seed: 53,
  hours: 23,
  shareOut: (week) => (week < 20 ? 0.04 : 0.2),
  outLabels: (week) => (week < 20 ? outOfRole : [outOfRole[2], outOfRole[2], outOfRole[2], outOfRole[1]]),
})
const clockify =
  [
    quoted([
      'Project',
      'Client',
      'Description',
      'Task',
      'User',
      'Group',
      'Email',
      'Tags',
      'Billable',
      'Start Date',
      'Start Time',
      'End Date',
      'End Time',
      'Duration (h)',
      'Duration (decimal)',
    ]),
    ...pineYear.map((e) =>
      quoted([
        e.label,
        'Pine',
        '',
        '',
        'Kim Dogwood',
        '',
        'k.dogwood@pine.example',
        '',
        'No',
        `${two(new Date(e.time).getUTCMonth() + 1)}/${two(new Date(e.time).getUTCDate())}/${new Date(e.time).getUTCFullYear()}`,
        clock12(e.start),
        `${two(new Date(e.time).getUTCMonth() + 1)}/${two(new Date(e.time).getUTCDate())}/${new Date(e.time).getUTCFullYear()}`,
        clock12(e.start + e.minutes),
        clock(e.minutes),
        (e.minutes / 60).toFixed(2),
      ]),
    ),
  ].join('\n') + '\n'

mkdirSync(join(out, 'logs'), { recursive: true })
writeFileSync(join(out, 'logs/oak-forms.csv'), forms)
writeFileSync(join(out, 'logs/elm-toggl.csv'), toggl)
writeFileSync(join(out, 'logs/pine-clockify.csv'), clockify)
