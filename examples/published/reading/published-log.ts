import {
  agreementBook,
  ledgerKeeper,
  Mapping,
  namesOf,
  nothingSeen,
  readLog,
  type CoachLedger,
  type MeasureOptions,
} from '@coachwork/analytics'
import { decode, isLeft, orThrow, PartnershipAgreement } from '@coachwork/core'
import { readFileSync } from 'node:fs'

const bytesOf = (name: string): Uint8Array => readFileSync(new URL(`../${name}`, import.meta.url))
const dataOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(name)))

/** An agreement that states published shares, so that the library can hold time against them. */
export const publishedAgreement = (name: string): PartnershipAgreement =>
  orThrow(decode(PartnershipAgreement)(dataOf(name)))

/** Reads a log by its mapping, as the command line does, and enters it in a ledger under the agreement, if there is one. */
export const ledgerFrom = (
  file: string,
  log: Uint8Array,
  mappingName: string,
  agreement?: PartnershipAgreement,
): { readonly ledger: CoachLedger; readonly options: MeasureOptions } => {
  const mapping = orThrow(decode(Mapping)(dataOf(mappingName)))
  const names = orThrow(namesOf(mapping))
  const read = readLog(file, log, { names, seen: nothingSeen(), last: true, mapping })
  if (isLeft(read)) throw new Error(`${read.left.message} → ${read.left.remedy}`)
  const { entries, rows } = read.right
  if (rows.accepted !== rows.read) throw new Error(`${String(rows.read - rows.accepted)} rows of ${file} were not used`)
  const keeper = ledgerKeeper(agreementBook(agreement === undefined ? [] : [agreement]))
  keeper.enter(entries)
  const [ledger] = keeper.ledgers()
  if (ledger === undefined) throw new Error(`${file} holds no time`)
  return { ledger, options: { catalogue: names.catalogue } }
}

/** The ledger of a published table: its log, its mapping, and its agreement where it has one. */
export const publishedLedger = (name: string, agreement?: PartnershipAgreement) =>
  ledgerFrom(`${name}.csv`, bytesOf(`${name}.csv`), `${name}.mapping.json`, agreement)
