import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { AgreedZone, clauseFor, latestVersion, withClause, withoutClause } from '../../src/index.js'
import { agreed, anyVersion } from './versions.js'

const activity = fc.constantFrom('CYC.ENROLL', 'OPS.SUB', 'X.GARDEN', 'CYC.*')

test('a clause that is put in a list is the clause on its activity', () => {
  fc.assert(
    fc.property(anyVersion, fc.constantFrom(...AgreedZone.options), activity, (version, zone, code) => {
      const expectation = { activity: code, note: 'new' }
      expect(clauseFor(withClause(version, zone, expectation), code)).toEqual({ zone, expectation })
    }),
  )
})

test('a clause that is taken out leaves everything else', () => {
  fc.assert(
    fc.property(anyVersion, activity, (version, code) => {
      const rest = withoutClause(version, code)
      for (const zone of AgreedZone.options)
        expect(rest.expectations[zone]).toEqual(version.expectations[zone].filter((clause) => clause.activity !== code))
      expect({ ...rest, expectations: version.expectations }).toEqual(version)
    }),
  )
})

test('a family is another name than its activities', () => {
  expect(withoutClause(latestVersion(agreed), 'CYC.MODEL')).toEqual(latestVersion(agreed))
})
