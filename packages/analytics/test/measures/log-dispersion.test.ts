import { standardCatalogue } from '@coachwork/core'
import { expect, test } from 'vitest'
import { logDispersion } from '../../src/measures/log-dispersion.js'
import { agreementOf, ledgerOf } from './ledger-of.js'

const options = { catalogue: standardCatalogue }

test('entries of 30 and 90 minutes are worth as much as entries of 75', () => {
  const oak = agreementOf({ versions: [{ effective: '2026-08-17' }] })
  const ledger = ledgerOf(
    [
      ['2026-08-18', 'CYC.GOAL', 30],
      ['2026-08-18', 'CYC.GOAL', 90],
    ],
    { oak },
  )
  expect(logDispersion([ledger], options)).toEqual({ effectiveEntryMinutes: 75, weekCorrelation: 0.04 })
})

test('without logs the usual figures stand', () => {
  expect(logDispersion([], options)).toEqual({ effectiveEntryMinutes: 100, weekCorrelation: 0.04 })
})
