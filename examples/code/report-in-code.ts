import { agreementBook, ledgerKeeper, namesOf, nothingSeen, readLog, reportsForReaders } from '@coachwork/analytics'
import { formats } from '@coachwork/analytics/formats'
import { formatSeconds, isLeft, orThrow } from '@coachwork/core'

const log = `Date,Hours,First Name,Last Name,Client,Task
2026-09-01,1.5,Ann,Ash,Oak,Modeling
2026-09-02,0.5,Ann,Ash,Oak,Debrief
2026-09-03,half an hour,Ann,Ash,Oak,Debrief
`

const names = orThrow(namesOf(undefined))
const read = readLog('harvest.csv', new TextEncoder().encode(log), { names, seen: nothingSeen(), last: true })
if (isLeft(read)) throw new Error(`${read.left.message} → ${read.left.remedy}`)

const { entries, rows, rejected, importer } = read.right
for (const { line, column, value, reason } of rejected)
  console.log(`line ${String(line)}, ${column} "${value}": ${reason}`)

const keeper = ledgerKeeper(agreementBook([]))
keeper.enter(entries)
const [forDistrict] = reportsForReaders({
  ledgers: keeper.ledgers(),
  audience: 'district',
  period: null,
  rows,
  files: [{ file: 'harvest.csv', importer, rows, coaches: ['Ann Ash'], schools: ['Oak'] }],
  setAside: [],
  notes: [],
  catalogue: names.catalogue,
})

for (const { label, seconds } of forDistrict?.report.coaches[0]?.allocation ?? [])
  console.log(`${label}: ${formatSeconds(seconds)}`)
if (forDistrict) console.log([...(await formats.markdown(forDistrict.report)).keys()].join(', '))
//=> line 4, Hours "half an hour": not a duration
//=> Modeling: 1 h 30 min
//=> Debrief: 30 min
//=> report.md
