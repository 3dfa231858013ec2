// Simulates coach-years whose truth is known, judges them by the measure itself, writes docs/measures/creep-simulation.md:
//   npx tsx --conditions=@coachwork/source packages/analytics/bench/creep-simulation.ts [--seed 20260817] [--scale 1] [--print]
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { coachYear } from './simulation/coach-year.js'
import { districtFigures } from './simulation/districts.js'
import { outcomeOf } from './simulation/outcome.js'
import { page } from './simulation/page.js'
import { severalSchools } from './simulation/several-schools.js'
import { shareCoverage } from './simulation/share-coverage.js'
import { worlds } from './simulation/worlds.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '20260817' },
    scale: { type: 'string', default: '1' },
    print: { type: 'boolean', default: false },
  },
})
const seed = Number(values.seed)
const scale = Number(values.scale)

const outcomes = worlds.flatMap((world, at) =>
  Array.from({ length: Math.round(world.years * scale) }, (_, number) =>
    outcomeOf(world, coachYear(world, at, number, seed)),
  ),
)
const within = (name: string) => (outcome: (typeof outcomes)[number]) => outcome.world.name === name
const districts = [
  { title: 'all within their limits', breaches: 0, within: within('within') },
  { title: 'all exactly at their limits', breaches: 0, within: within('at-limit') },
  { title: '10 breaches, the others within', breaches: 10, within: within('within') },
  { title: '10 breaches, the others at their limits', breaches: 10, within: within('at-limit') },
  { title: '3 breaches, the others at their limits', breaches: 3, within: within('at-limit') },
].map((district, at) => districtFigures(outcomes, district, seed + at))
const text = page({
  seed,
  scale,
  worlds,
  outcomes,
  districts,
  coverage: shareCoverage(Math.round(500 * scale), seed),
  roles: severalSchools(scale, seed),
})

if (values.print) process.stdout.write(text)
else writeFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../../docs/measures/creep-simulation.md'), text)
