import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { confidentialityProblems, InformationItem, informationItems, maySee, Viewer, viewFor } from '../../src/index.js'

const everything = {
  conversation: 'words',
  notes: 'notes',
  'skill-or-need': 'need',
  participation: 'who',
  'action-steps': 'steps',
  'success-story': 'story',
  trends: 'trends',
  'role-fit': 'fit',
  safety: 'danger',
  judgment: 'verdict',
}

describe('a view', () => {
  test('for a principal holds trends, the fit of the role and safety, and nothing that passed between coach and teacher', () => {
    expect(viewFor('principal', everything)).toEqual({ trends: 'trends', 'role-fit': 'fit', safety: 'danger' })
  })

  test('for a principal opens to who takes part if that was agreed, and to a story with permission', () => {
    const consent = {
      agreed: [{ item: 'participation', shareWith: ['principal'] }],
      permitted: ['success-story'],
    } as const
    expect(Object.keys(viewFor('principal', everything, consent)).sort()).toEqual([
      'participation',
      'role-fit',
      'safety',
      'success-story',
      'trends',
    ])
  })

  test('for a district holds trends and the fit of the role', () => {
    expect(viewFor('district', everything)).toEqual({ trends: 'trends', 'role-fit': 'fit' })
  })

  test('for the coach and the teacher holds their own work, but no judgment', () => {
    expect(Object.keys(viewFor('coach', everything))).not.toContain('judgment')
    expect(viewFor('teacher', everything)).toMatchObject({ conversation: 'words', notes: 'notes' })
  })

  test('never holds an item that is never shared with its viewer, whatever was agreed and permitted', () => {
    const items = fc.constantFrom(...InformationItem.options)
    const viewers = fc.constantFrom(...Viewer.options)
    const clause = fc.record({ item: items, shareWith: fc.array(viewers) })
    fc.assert(
      fc.property(viewers, fc.array(clause), fc.array(items), (viewer, agreed, permitted) => {
        const seen = Object.keys(viewFor(viewer, everything, { agreed, permitted })) as InformationItem[]
        expect(seen.filter((item) => informationItems[item].share[viewer] === 'never')).toEqual([])
      }),
    )
  })

  test('leaves out what is no item of information', () => {
    const odd = JSON.parse('{"trends":1,"__proto__":{"notes":2},"constructor":3,"toString":4}') as { trends: number }
    expect(Object.keys(viewFor('principal', odd))).toEqual(['trends'])
  })
})

test('a decision says why', () => {
  expect([
    maySee('principal', 'conversation').why,
    maySee('principal', 'participation').why,
    maySee('public', 'success-story', { permitted: ['success-story'] }).why,
  ]).toEqual([
    'What was said in coaching: never shared with the principal, whatever is agreed.',
    'Who is in a cycle, when, how long, on what topic: shared with the principal; only if the agreement says so.',
    'A success story: shared with the public; the teacher has given permission.',
  ])
})

test('an agreement cannot promise what nobody may agree to', () => {
  expect(
    confidentialityProblems([
      { item: 'participation', shareWith: ['principal'] },
      { item: 'notes', shareWith: ['principal', 'coach'] },
      { item: 'action-steps', shareWith: ['principal'] },
    ]),
  ).toEqual([
    {
      _tag: 'not-shareable',
      item: 'notes',
      viewer: 'principal',
      message:
        "The coach's notes on work with a teacher: the agreement shares it, but it is never shared with the principal.",
    },
    {
      _tag: 'not-shareable',
      item: 'action-steps',
      viewer: 'principal',
      message:
        'Agreed next steps and look-fors: the agreement shares it, but it is shared with the principal only when the teacher concerned permits it.',
    },
  ])
})
