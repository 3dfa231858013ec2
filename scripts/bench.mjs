// Times the built command as a whole process on generated logs and writes docs/performance.md.
//   pnpm bench            (after pnpm build)
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeBenchDistrict } from './make-bench-district.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'packages/cli/dist/bin.js')
const work = mkdtempSync(join(tmpdir(), 'coachwork-bench-'))
const runs = 3

const generator = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 4294967296
}
const activities = [
  'Observation, non-evaluative',
  'Co-planning',
  'Modeling',
  'Debrief',
  'Data conversation',
  'Workshop',
  'Preparation',
  'Own learning',
  'Substitute teaching',
  'Supervision duty',
  'Something of our own',
]
const notes = [
  '"Talked about groups, then ""exit tickets"""',
  '"two lines\nof notes"',
  'a plain note about the lesson',
  '',
  'next: plan Thursday',
]

/** A home-made log of so many rows: quoted notes with commas and line ends, and one row in 200 that cannot be judged. */
const makeLog = (name, rows, coaches) => {
  const random = generator(rows)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const first = Date.parse('2026-08-17')
  const days = Array.from({ length: 275 }, (_, i) =>
    new Date(first + i * 86_400_000).toISOString().slice(0, 10),
  ).filter((_, i) => i % 7 < 5)
  const parts = ['No,Staff,School,Day,Start,Minutes,Activity,Teachers,Asked by,Cycle,Notes\n']
  for (let i = 0; i < rows; i += 1) {
    const coach = i % coaches
    const minutes = random() < 0.005 ? '3o' : String(15 * (1 + Math.floor(random() * 5)))
    const start = 7 * 60 + 5 * Math.floor(random() * 100)
    parts.push(
      `${i},coach ${coach},school ${Math.floor(coach / 1.2)},${pick(days)},${String(Math.floor(start / 60)).padStart(2, '0')}:${String(start % 60).padStart(2, '0')},${minutes},"${pick(activities)}",T${Math.floor(random() * 200)},${pick(['principal', 'teacher', '', 'district'])},${random() < 0.3 ? `k${Math.floor(random() * 40)}` : ''},${pick(notes)}\n`,
    )
  }
  const path = join(work, `${name}.csv`)
  writeFileSync(path, parts.join(''))
  const folder = join(work, `${name}-agreements`)
  mkdirSync(folder)
  for (let coach = 0; coach < coaches; coach += 1)
    writeFileSync(
      join(folder, `${coach}.json`),
      JSON.stringify({
        coachwork: 'agreement/1',
        id: `a${coach}`,
        coach: `coach ${coach}`,
        versions: [
          {
            effective: '2026-08-17',
            expectations: {
              will: [{ activity: 'CYC.*' }, { activity: 'SUP.*' }],
              may: [{ activity: 'DAT.ANALYZE' }, { activity: 'GRP.PD' }],
              wont: [{ activity: 'OPS.SUB' }, { activity: 'OPS.DUTY' }],
            },
            time: { outOfScopeAllowance: 0.2 },
          },
        ],
      }),
    )
  return { path, folder }
}
const mapping = join(work, 'mapping.yaml')
writeFileSync(
  mapping,
  'coachwork: mapping/1\ncolumns:\n  coach: Staff\n  school: School\n  date: { column: Day, order: ymd }\n  start: Start\n  duration: { column: Minutes, unit: minutes }\n  activity: Activity\n  teachers: Teachers\n  requestedBy: Asked by\n  cycle: Cycle\n',
)
// Written by the process itself when it ends, so that no tool of the system is needed.
const memory = join(work, 'memory.cjs')
writeFileSync(
  memory,
  "process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); require('node:fs').writeFileSync(process.env.BENCH_MEMORY, `${maxRSS} ${userCPUTime + systemCPUTime}`) })",
)

/** One run of the command: how long, how much of the processors, how much memory at most. */
const runOnce = (args) => {
  const into = join(work, 'rss')
  const begun = process.hrtime.bigint()
  const done = spawnSync(process.execPath, ['--require', memory, ...args], {
    encoding: 'utf8',
    env: { ...process.env, BENCH_MEMORY: into },
    maxBuffer: 1 << 28,
  })
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9
  if (![0, 3].includes(done.status)) throw new Error(done.stderr)
  const [kilobytes, microseconds] = readFileSync(into, 'utf8').split(' ').map(Number)
  return { seconds, megabytes: kilobytes / 1024, processor: microseconds / 1e6 }
}

const measure = (args) => {
  const all = Array.from({ length: runs + 1 }, () => runOnce(args))
  const times = all.slice(1).map(({ seconds }) => seconds)
  return {
    seconds: times.sort((a, b) => a - b)[Math.floor(runs / 2)],
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  }
}

const lines = []
const report = (what, rows, args) => {
  const { seconds, megabytes } = measure(args)
  const rate = rows === 0 ? '' : Math.round(rows / seconds).toLocaleString('en-US')
  const line = `| ${what} | ${rows === 0 ? '' : rows.toLocaleString('en-US')} | ${seconds.toFixed(2)} | ${rate} | ${megabytes.toFixed(0)} |`
  console.log(line)
  lines.push(line)
}

report('Node itself, doing nothing', 0, ['-e', '0'])
report('`coachwork --version`', 0, [bin, '--version'])
for (const [name, rows, coaches] of [
  ['short', 2_000, 2],
  ['year', 20_000, 20],
  ['district', 1_000_000, 600],
]) {
  const { path, folder } = makeLog(name, rows, coaches)
  const out = join(work, 'out')
  report('`import`', rows, [
    bin,
    'import',
    path,
    '--mapping',
    mapping,
    '--out',
    join(work, 'entries.csv'),
    '--rejected',
    join(work, 'rejected.csv'),
    '-q',
  ])
  report('`report`, JSON', rows, [
    bin,
    'report',
    path,
    '--mapping',
    mapping,
    '--agreement',
    folder,
    '--format',
    'json',
    '--out',
    out,
    '-q',
  ])
  report('`report`, HTML, JSON and tables', rows, [
    bin,
    'report',
    path,
    '--mapping',
    mapping,
    '--agreement',
    folder,
    '--out',
    out,
    '-q',
  ])
}
const duty =
  '- Plan lessons with teachers from student work, coordinate the testing calendar and perform other duties as assigned.\n'
for (const [what, text] of [
  ['one posting of 12 duties', `# Coach\n\nDuties:\n\n${duty.repeat(12)}`],
  ['50,000 bullets', duty.replace(/^(- \S+ \S+).*$/s, '$1 with teachers\n').repeat(50_000)],
  [
    '5 MB of prose',
    `${'The coach helps teachers plan lessons and keeps records of materials for the office. '.repeat(12)}\n\n`.repeat(
      5_000,
    ),
  ],
  ['one line of 100,000 characters', 'plan lessons with teachers and '.repeat(3_226)],
]) {
  const path = join(work, 'posting.txt')
  writeFileSync(path, text)
  report(`\`lint\`, ${what}`, 0, [bin, 'lint', path, '--format', 'json', '--fail-on', 'never'])
}

const folder = join(work, 'whole-district')
const district = makeBenchDistrict(folder, { schools: 500, coaches: 600, rows: 1_000_000 })
const batchOut = join(work, 'batch')
const batchLines = []
const batch = (what) => {
  const { seconds, megabytes, processor } = runOnce([bin, 'batch', district, '--out', batchOut, '-q'])
  const { rows, timings, inputs } = JSON.parse(readFileSync(join(batchOut, 'run.json'), 'utf8'))
  if (rows.read !== rows.accepted + rows.rejected + rows.duplicate + rows.skipped) throw new Error('rows are lost')
  if (inputs.reduce((sum, input) => sum + input.rows.read, 0) !== rows.read) throw new Error('rows of a file are lost')
  const line = `| ${what} | ${rows.read.toLocaleString('en-US')} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${megabytes.toFixed(0)} | ${timings.reused.logs} |`
  console.log(line)
  batchLines.push(line)
}
batch('the first run')
batch('again, nothing changed')
const changed = join(folder, 'logs', 'school 3.csv')
writeFileSync(
  changed,
  `${readFileSync(changed, 'utf8')}coach 3,school 3,2027-06-04,08:00,60,Co-planning,Teacher 1,teacher,,one more\n`,
)
batch('again, one log changed')
rmSync(work, { recursive: true, force: true })

const sizes = JSON.parse(
  spawnSync('node_modules/.bin/size-limit', ['--json'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  }).stdout,
)
const sizeLines = sizes.map(
  ({ name, size, sizeLimit }) => `| ${name} | ${(size / 1000).toFixed(1)} | ${(sizeLimit / 1000).toFixed(0)} |`,
)

const page = `# Performance

Written by \`pnpm bench\`: the built command as a whole process, the median of ${runs} runs after one to warm up, on a generated
home-made log (11 columns, quoted notes with commas and line ends, one row in 200 that cannot be judged; 2, 20 and 600
coaches, each with an agreement). Node ${process.version}, ${cpus().length} cores. Times depend on the machine; believe the ratios.

| what | rows | seconds | rows a second | peak memory, MB |
| --- | ---: | ---: | ---: | ---: |
${lines.join('\n')}

How it is done: the bytes of a log are scanned once; every distinct cell of a column is decoded and judged once, by the
schemas of \`@coachwork/core\`; a row is then a few small numbers, and a ledger cell is one number made of them. Records
that are not regular are left to csv-parse, which is also what the scanner is tested against. The command is bundled, and
each output format is loaded when it is asked for.

## A district in one run

\`coachwork batch\` on a generated district: 500 schools with a log each, 600 coaches with an agreement, ten of them amended
in the year, one row in twenty that cannot be judged, three logs that cannot be read. Each school's principal, each coach and the
district get a report. One run each, as many threads as cores; every row of every log is accounted for in each.

| what | rows | seconds | processor seconds | peak memory, MB | logs taken over |
| --- | ---: | ---: | ---: | ---: | ---: |
${batchLines.join('\n')}

## Size in a browser

Minified and gzipped, with everything that comes along (zod is about 20 kB of each); CI holds the budget.

| what | kB | budget, kB |
| --- | ---: | ---: |
${sizeLines.join('\n')}
`
writeFileSync(join(root, 'docs/performance.md'), page)
