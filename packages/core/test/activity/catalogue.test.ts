import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  activities,
  ActivityEntry,
  activityLabel,
  activityNamed,
  cite,
  decode,
  DistrictActivity,
  extendCatalogue,
  families,
  familyLabel,
  familyOf,
  isRight,
  left,
  longestEntrySeconds,
  orThrow,
  sources,
  standardCatalogue,
  unmapped,
} from '../../src/index.js'

describe('the catalogue', () => {
  test('has 40 activities in nine families, each with an owner, a weight, a contact, a zone and a source', () => {
    expect([Object.keys(activities).length, Object.keys(families).length]).toEqual([40, 9])
    expect(Object.keys(activities).filter((code) => !(familyOf(code) in families))).toEqual([])
    expect(Object.values(activities).filter(({ source }) => !(source in sources))).toEqual([])
  })

  test('prohibits evaluation and nothing else', () => {
    expect(Object.entries(activities).flatMap(([code, { zone }]) => (zone === 'prohibited' ? [code] : []))).toEqual([
      'EVA.EVALUATE',
      'EVA.INFORM',
    ])
  })

  test('says with which leader time with one is spent, and leaves open what the field does not tell apart', () => {
    expect(
      [...standardCatalogue].flatMap(([code, { leader }]) => (leader === undefined ? [] : [[code, leader]])),
    ).toEqual([
      ['LDR.PRINCIPAL', 'principal'],
      ['LDR.TEAM', 'team'],
      ['LDR.DISTRICT', 'district'],
    ])
    const talk = { code: 'X.AP', label: 'Talk with the assistant principal', leader: 'assistant-principal' }
    const extended = orThrow(extendCatalogue(standardCatalogue, [DistrictActivity.parse(talk)]))
    expect(extended.get('X.AP')?.leader).toBe('assistant-principal')
  })

  test('gives no coaching weight to work that the coach will not do', () => {
    const outside = [...standardCatalogue.values()].filter(({ zone }) => zone === 'wont' || zone === 'prohibited')
    expect(new Set(outside.map(({ weight }) => weight))).toEqual(new Set(['none']))
  })

  test('hands every task outside the role to an owner who is not the coach', () => {
    const outside = [...standardCatalogue.values()].filter(({ zone }) => zone === 'wont' || zone === 'prohibited')
    expect(outside.filter(({ owner }) => owner === 'coach')).toEqual([])
  })

  test('finds an activity by its code or its exact label, whatever the case, spaces and dashes', () => {
    const named = activityNamed(standardCatalogue)
    expect(
      ['co planning', 'CO-PLANNING', ' Co–planning ', 'cyc.coplan', 'Co-planning with Ana', '', '__proto__'].map(named),
    ).toEqual(['CYC.COPLAN', 'CYC.COPLAN', 'CYC.COPLAN', 'CYC.COPLAN', unmapped, unmapped, unmapped])
  })

  test('has a name for what is unmapped, unknown or a family', () => {
    expect([
      activityLabel(standardCatalogue, unmapped),
      activityLabel(standardCatalogue, 'X.GARDEN'),
      activityLabel(standardCatalogue, 'OPS.SUB'),
      familyLabel('OPS'),
      familyLabel('X'),
      familyLabel(unmapped),
    ]).toEqual(['Not yet mapped', 'X.GARDEN', 'Substitute teaching', 'Running the school', 'X', 'Not yet mapped'])
  })
})

describe('a district', () => {
  test('adds an activity, and renames one without losing what it is', () => {
    const own = orThrow(
      extendCatalogue(standardCatalogue, [
        { code: 'X.GARDEN', label: 'School garden', standing: 'wont', owner: 'administrator' },
        { code: 'OPS.SUB', label: 'Coverage', weight: 'none', contact: 'students', definition: 'Covering a class.' },
      ]),
    )
    expect([own.get('X.GARDEN'), own.get('OPS.SUB'), standardCatalogue.get('OPS.SUB')?.label, own.size]).toEqual([
      {
        label: 'School garden',
        definition: 'School garden',
        owner: 'administrator',
        weight: 'none',
        contact: 'none',
        zone: 'wont',
      },
      { ...activities['OPS.SUB'], label: 'Coverage', definition: 'Covering a class.' },
      'Substitute teaching',
      41,
    ])
  })

  test('spells its codes in capitals, and may be brief', () => {
    const read = (data: unknown) => isRight(decode(DistrictActivity)(data))
    expect([
      read({ code: 'X.G', label: 'G' }),
      read({ code: 'X.G', label: '' }),
      read({ code: 'x.g', label: 'G' }),
      read({ code: 'X.*', label: 'G' }),
      read({ code: 'X.G', label: 'G', owner: 'nobody' }),
      read({ code: 'X.G', label: 'G', color: 'red' }),
    ]).toEqual([true, false, false, false, false, false])
  })

  test('cannot define an activity twice or allow evaluation', () => {
    expect(
      extendCatalogue(standardCatalogue, [
        { code: 'X.GARDEN', label: 'Garden' },
        { code: 'X.GARDEN', label: 'Garden again' },
        { code: 'EVA.EVALUATE', label: 'Evaluation', standing: 'may' },
      ]),
    ).toEqual(
      left([
        { _tag: 'defined-twice', code: 'X.GARDEN', message: 'X.GARDEN is defined twice; keep one definition' },
        {
          _tag: 'prohibited',
          code: 'EVA.EVALUATE',
          message: 'EVA.EVALUATE is prohibited for every coach; it cannot be given the standing may',
        },
      ]),
    )
    expect(
      isRight(extendCatalogue(standardCatalogue, [{ code: 'EVA.EVALUATE', label: 'Rating', standing: 'prohibited' }])),
    ).toBe(true)
  })
})

describe('an entry', () => {
  const entry = {
    coach: 'c-017',
    school: '',
    date: '2026-09-01',
    seconds: 60,
    activity: 'unmapped',
    label: 'x',
    teachers: [],
    cycle: '',
    requestedBy: 'unknown',
  }

  test.each([
    [{ seconds: 0 }, 'seconds: expected more than no time'],
    [{ seconds: 1.5 }, 'seconds: expected a whole number of seconds'],
    [{ seconds: longestEntrySeconds + 1 }, 'seconds: expected no more than a day'],
    [{ coach: '' }, 'coach: expected the name or id of the coach'],
    [{ date: '2026-02-30' }, 'date: expected a date such as 2026-09-01'],
    [{ start: '24:01' }, 'start: expected a time such as 14:05'],
    [{ start: '8:00' }, 'start: expected a time such as 14:05'],
  ])('with %j is refused', (fault, message) => {
    expect(decode(ActivityEntry)({ ...entry, ...fault })).toMatchObject({ left: [{ message }] })
  })

  test('may last until the end of the day', () => {
    expect(
      isRight(decode(ActivityEntry)({ ...entry, start: '00:00', end: '24:00', seconds: longestEntrySeconds })),
    ).toBe(true)
  })
})

test('a citation names author, title and year where there is one', () => {
  expect([cite('hallLetCoachesCoach'), cite('jacksonPlanDay')]).toEqual([
    'Pete Hall, Let the coaches coach (2019)',
    'Jackson Consulting, Plan your coaching day',
  ])
})

test('the family of any code is what stands before its first dot', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(familyOf(`${a.replaceAll('.', '')}.${b}`)).toBe(a.replaceAll('.', ''))
    }),
  )
})
