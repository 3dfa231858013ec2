import { load } from '@coachwork/analytics'
import { addDays } from '@coachwork/core'
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { ledgerFrom } from './reading/published-log.js'

const Year = z.object({
  rounds: z.array(z.object({ from: z.string(), weeks: z.number(), visitsPerWeek: z.number() })),
  cyclesPerRound: z.number(),
  planningTalksPerWeek: z.number(),
})
const year = Year.parse(JSON.parse(readFileSync(new URL('sweeney.json', import.meta.url), 'utf8')))

/** The log of a year in which every round runs so many cycles, each week with its visits and its planning talk. */
const logOf = (cyclesPerRound: number): string => {
  const rows = year.rounds.flatMap(({ from, weeks, visitsPerWeek }, round) =>
    Array.from({ length: cyclesPerRound }, (_, cycle) =>
      Array.from({ length: weeks }, (_week, week) => {
        const contacts = [
          ...Array.from({ length: year.planningTalksPerWeek }, () => ['CYC.COPLAN', 40]),
          ...Array.from({ length: visitsPerWeek }, () => ['CYC.COTEACH', 45]),
        ]
        return contacts.map(([activity, minutes], day) =>
          [addDays(from, 7 * week + day), activity, minutes, `round ${String(round)}, cycle ${String(cycle)}`].join(
            ';',
          ),
        )
      }),
    ),
  )
  return ['Day;Activity;Minutes;Cycle', ...rows.flat(2)].join('\n')
}

const { ledger, options } = ledgerFrom(
  'year.csv',
  new TextEncoder().encode(logOf(year.cyclesPerRound)),
  'sweeney.mapping.json',
)
const contacts = ledger.cycles.map(({ entries }) => entries)
console.log(
  `${String(ledger.cycles.length)} cycles a year, of ${String(Math.min(...contacts))} to ${String(Math.max(...contacts))} contacts`,
)
//=> 16 cycles a year, of 8 to 24 contacts

const { mostOpenCycles, openCyclesAtMost } = load(ledger, options)
console.log(
  `${String(mostOpenCycles)} open at once; at most ${String(openCyclesAtMost.cycles)}, agreed: ${String(openCyclesAtMost.agreed)}`,
)
//=> 4 open at once; at most 4, agreed: false

const fuller = ledgerFrom('year.csv', new TextEncoder().encode(logOf(5)), 'sweeney.mapping.json')
console.log(`${String(load(fuller.ledger, options).mostOpenCycles)} open at once with a fifth cycle in each round`)
//=> 5 open at once with a fifth cycle in each round
