import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  activities,
  activityNamed,
  extendCatalogue,
  orThrow,
  standardCatalogue,
  suggestActivities,
} from '../../src/index.js'

const suggest = suggestActivities(standardCatalogue)

describe('a suggestion', () => {
  test.each([
    ['Subbed for 3rd grade', 'OPS.SUB'],
    ['covering a class', 'OPS.SUB'],
    ['Lunch duty', 'OPS.DUTY'],
    ['Co-taught a lesson in 4B', 'CYC.COTEACH'],
    ['Model lesson', 'CYC.MODEL'],
    ['PLC with grade 5', 'GRP.PLC'],
    ['PD workshop', 'GRP.PD'],
    ['proctoring', 'DAT.ASSESS'],
    ['Tutoring small group', 'STU.INTERVENE'],
    ['Weekly check-in with principal', 'LDR.PRINCIPAL'],
    ['Drive between schools', 'SUP.TRAVEL'],
    ['E-mails & scheduling', 'SUP.LOG'],
    ['looking at student work', 'CYC.EVIDENCE'],
    ['debreif', 'CYC.DEBRIEF'],
    ['troubleshoting chromebooks', 'OPS.TECH'],
    ['other duties as assigned', 'OPS.OTHER'],
    ['formal observation', 'EVA.EVALUATE'],
    ['Co-Planning w/ teacher', 'CYC.COPLAN'],
    ['data entry', 'DAT.REPORT'],
    ['curriculum mapping', 'RES.CURRIC'],
    ['wrkshop', 'GRP.PD'],
    ['workshoop', 'GRP.PD'],
    ['workshob', 'GRP.PD'],
    ['vorkshop', 'GRP.PD'],
    ['orkshop', 'GRP.PD'],
    ['mentorring', 'GRP.MENTOR'],
    ['subs', 'OPS.SUB'],
  ])('for “%s” is %s', (label, code) => {
    expect(suggest(label)[0]?.code).toBe(code)
  })

  test('is not made where nothing points anywhere', () => {
    expect(
      ['', '???', 'zzz', 'Misc. XQ-7', 'the and of'].map((label) => suggest(label).map(({ code }) => code)),
    ).toEqual([[], [], [], ['OPS.OTHER'], []])
  })

  test('is never applied: the label stays unmapped', () => {
    expect([
      activityNamed(standardCatalogue)('Subbed for 3rd grade'),
      suggest('Subbed for 3rd grade')[0]?.code,
    ]).toEqual(['unmapped', 'OPS.SUB'])
  })

  test('finds every activity by its own label', () => {
    const missed = Object.entries(activities).filter(([code, { label }]) => suggest(label)[0]?.code !== code)
    expect(missed.map(([code]) => code)).toEqual([])
  })

  test('knows a district’s own activities', () => {
    const own = orThrow(extendCatalogue(standardCatalogue, [{ code: 'X.GARDEN', label: 'School garden' }]))
    expect(suggestActivities(own)('watered the garden')[0]).toEqual({
      code: 'X.GARDEN',
      label: 'School garden',
      likeness: expect.closeTo(0.62, 1) as number,
      words: ['garden'],
    })
  })

  test('is ranked, between 0 and 1, and no more than asked for, whatever the label', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: -1, max: 50 }), (label, most) => {
        const likeness = suggest(label, most).map((suggestion) => suggestion.likeness)
        expect(likeness.length).toBeLessThanOrEqual(Math.max(0, most))
        expect(likeness).toEqual(likeness.toSorted((a, b) => b - a))
        expect(likeness.every((value) => value > 0 && value <= 1)).toBe(true)
      }),
    )
  })

  test('takes no longer for an endless label', () => {
    const labels = ['x'.repeat(1_000_000), 'sub '.repeat(250_000), 'é'.repeat(500_000), '-'.repeat(1_000_000)]
    const before = performance.now()
    for (const label of labels) suggest(label)
    expect(performance.now() - before).toBeLessThan(200)
  })
})
