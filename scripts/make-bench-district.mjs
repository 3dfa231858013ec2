// A district for `pnpm bench`, made in a folder: schools with a log each, coaches (every fifth school has two or more of
// them), agreements, one row in twenty that cannot be judged, three broken logs and ten amended agreements.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const activities = [
  ['Observation, non-evaluative', 14],
  ['Co-planning', 14],
  ['Modeling', 8],
  ['Debrief', 10],
  ['Data conversation', 9],
  ['Workshop', 6],
  ['Preparation', 12],
  ['Own learning', 5],
  ['Team meeting', 8],
  ['Substitute teaching', 4],
  ['Supervision duty', 4],
  ['Something of our own', 6],
]

const generator = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296
}

const days = Array.from({ length: 275 }, (_, i) => new Date(Date.UTC(2026, 7, 17 + i)))
  .filter((day) => day.getUTCDay() % 6 !== 0)
  .map((day) => day.toISOString().slice(0, 10))

const picker = (random) => {
  const total = activities.reduce((sum, [, weight]) => sum + weight, 0)
  return () => {
    let rest = random() * total
    return activities.find(([, weight]) => (rest -= weight) < 0)?.[0] ?? activities[0][0]
  }
}

const bad = [
  (row) => row.replace(/,(\d+),/, ',$1 or so,'),
  (row) => row.replace(/(\d{4})-\d{2}-/, '$1-13-'),
  (row) => row.replace(/^[^,]*/, ''),
]

const logOf = (coaches, school, rows, seed) => {
  const random = generator(seed)
  const pick = picker(random)
  const lines = ['Coach,School,Day,Start,Minutes,Activity,Teachers,Asked by,Cycle,Notes']
  for (let i = 0; i < rows; i += 1) {
    const coach = coaches[i % coaches.length]
    const day = days[Math.floor((i / rows) * days.length)]
    const start = 7 * 60 + 30 + 5 * Math.floor(random() * 90)
    const clock = `${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')}`
    const minutes = 15 * (1 + Math.floor(random() * 5))
    const asked = ['teacher', 'teacher', 'coach', 'principal', 'district', ''][Math.floor(random() * 6)]
    const cycle = random() < 0.3 ? `${coach} cycle ${Math.floor(random() * 12)}` : ''
    const row = `${coach},${school},${day},${clock},${minutes},"${pick()}",Teacher ${Math.floor(random() * 25)},${asked},${cycle},"talked about ""exit tickets"", then next steps"`
    lines.push(random() < 0.05 ? bad[Math.floor(random() * bad.length)](row) : row)
  }
  return `${lines.join('\n')}\n`
}

const expectations = {
  will: [{ activity: 'CYC.*', share: { floor: 0.4 } }, { activity: 'SUP.*' }, { activity: 'GRP.*' }],
  may: [{ activity: 'DAT.ANALYZE', share: { cap: 0.15 } }],
  wont: [{ activity: 'OPS.SUB', handBackTo: 'administrator' }, { activity: 'OPS.DUTY' }],
}
const version = (effective, outOfScopeAllowance) => ({
  effective,
  agreed: { on: effective, by: ['coach', 'principal'] },
  expectations,
  time: { contractMinutesPerWeek: 2250, outOfScopeAllowance },
})

/** Makes the district and says what is in it. */
export const makeBenchDistrict = (folder, { schools, coaches, rows }) => {
  mkdirSync(join(folder, 'logs'), { recursive: true })
  mkdirSync(join(folder, 'agreements'), { recursive: true })
  const ofSchool = Array.from({ length: schools }, () => [])
  for (let i = 0; i < coaches; i += 1) ofSchool[i < schools ? i : (i * 5) % schools].push(`coach ${i}`)
  let made = 0
  for (const [i, own] of ofSchool.entries()) {
    const until = Math.round((rows * (i + 1)) / schools)
    const text = logOf(own, `school ${i}`, until - made, i + 1)
    writeFileSync(join(folder, 'logs', `school ${i}.csv`), text)
    made = until
  }
  // A download that was cut short, a picture in the wrong place, and a page that asks for a password.
  writeFileSync(join(folder, 'logs', 'school 7.csv'), gzipSync('Coach,School,Day\n').subarray(0, 20))
  writeFileSync(
    join(folder, 'logs', 'school 77.csv'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
  )
  writeFileSync(join(folder, 'logs', 'school 177.csv'), '<html><body>Please sign in</body></html>\n')
  for (let i = 0; i < coaches; i += 1)
    writeFileSync(
      join(folder, 'agreements', `${i}.json`),
      JSON.stringify({
        coachwork: 'agreement/1',
        id: `agreement ${i}`,
        coach: `coach ${i}`,
        versions: [
          version('2026-08-17', 0.1),
          ...(i % Math.ceil(coaches / 10) === 1 ? [version('2027-01-11', 0.2)] : []),
        ],
      }),
    )
  writeFileSync(
    join(folder, 'mapping.json'),
    JSON.stringify({
      coachwork: 'mapping/1',
      columns: {
        coach: 'Coach',
        school: 'School',
        date: { column: 'Day', order: 'ymd' },
        start: 'Start',
        duration: { column: 'Minutes', unit: 'minutes' },
        activity: 'Activity',
        teachers: 'Teachers',
        requestedBy: 'Asked by',
        cycle: 'Cycle',
      },
    }),
  )
  const path = join(folder, 'district.json')
  writeFileSync(
    path,
    JSON.stringify({
      coachwork: 'district/1',
      name: 'Bench',
      period: { from: '2026-08-17', to: '2027-06-04' },
      logs: 'logs/{school}.csv',
      agreements: 'agreements',
      mapping: 'mapping.json',
      reports: [{ audience: 'district' }, { audience: 'principal' }, { audience: 'coach', formats: ['html'] }],
    }),
  )
  return path
}
