// Kills runs of the built `coachwork batch` at random moments, resumes each, and compares every byte with an undisturbed run;
// also that the number of threads changes nothing, and that Ctrl-C is a clean stop.
// Usage: node scripts/test-crashes.mjs [MOMENTS]      after pnpm build
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { makeBenchDistrict } from './make-bench-district.mjs'

const moments = Number(process.argv[2] ?? 25)
const bin = join(import.meta.dirname, '../packages/cli/dist/bin.js')
const work = mkdtempSync(join(tmpdir(), 'coachwork-crashes-'))
const district = makeBenchDistrict(join(work, 'district'), { schools: 12, coaches: 15, rows: 6000 })

const words = (out, ...more) => [bin, 'batch', district, '--out', join(work, out), '--quiet', ...more]

const run = (out, ...more) => {
  const done = spawnSync(process.execPath, words(out, ...more), { encoding: 'utf8' })
  if (done.status !== 3) throw new Error(`ended with ${done.status}: ${done.stderr}`)
}

/** What readers would find: every file, the manifest without the times of the run itself. */
const found = (out) => {
  const folder = join(work, out)
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('.coachwork'))
    .sort()
  return new Map(
    paths.map((path) => {
      const text = readFileSync(path, 'latin1')
      if (!path.endsWith('run.json')) return [relative(folder, path), text]
      const { timings: _, ...manifest } = JSON.parse(text)
      return ['run.json', JSON.stringify(manifest)]
    }),
  )
}

const differences = (a, b) => [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))

const expectSame = (what, out, wanted) => {
  const different = differences(found(out), wanted)
  if (different.length > 0) throw new Error(`${what}: differs in ${different.slice(0, 5).join(', ')}`)
}

/** Begins a run and sends it a signal when the moment has come; says how it ended. */
const disturb = async (out, signal, moment) => {
  const child = spawn(process.execPath, words(out, '--jobs', '2'), { stdio: 'ignore' })
  const ended = new Promise((resolve) => child.on('exit', (code, by) => resolve(by ?? code)))
  await moment(child)
  child.kill(signal)
  return ended
}

const after = (milliseconds) => () => setTimeout(milliseconds)

/** The manifest is written last: with it a run is done, though its process may still have its lock to give back. */
const isDone = (out) => existsSync(join(work, out, 'run.json'))

const whenDone = (out) => async (child) => {
  while (!isDone(out) && child.exitCode === null) await setTimeout(1)
}

const begun = performance.now()
run('clean', '--jobs', '1')
const took = performance.now() - begun
const wanted = found('clean')
run('threads', '--jobs', '3')
expectSame('with three threads', 'threads', wanted)

const endings = new Map()
const disturbed = async (name, signal, moment) => {
  const ending = await disturb(name, signal, moment)
  endings.set(ending, (endings.get(ending) ?? 0) + 1)
  if (signal === 'SIGINT' && ending !== 3 && ending !== 130 && ending !== 'SIGINT')
    throw new Error(`Ctrl-C ended with ${ending}`)
  if (isDone(name)) {
    expectSame(`${name}, cut off when all was written`, name, wanted)
    run(name)
  } else {
    const half = [...found(name)].filter(([path, text]) => !path.endsWith('.partial') && wanted.get(path) !== text)
    if (half.length > 0) throw new Error(`${name}: a reader would have seen ${half.map(([path]) => path).join(', ')}`)
    run(name, '--resume')
    expectSame(`${name}, ended by ${ending}`, name, wanted)
  }
  rmSync(join(work, name), { recursive: true })
}
for (let i = 0; i < moments; i += 1) await disturbed(`killed-${i}`, 'SIGKILL', after(Math.random() * took))
for (let i = 0; i < 4; i += 1) await disturbed(`stopped-${i}`, 'SIGINT', after(took * (0.3 + 0.15 * i)))
await disturbed('killed-late', 'SIGKILL', whenDone('killed-late'))
rmSync(work, { recursive: true })
const told = [...endings].map(([ending, count]) => `${count} by ${ending === 3 ? 'itself, before its moment' : ending}`)
console.log(`${moments + 5} runs cut off (ended: ${told.join(', ')}), each resumed to the same ${wanted.size} files`)
