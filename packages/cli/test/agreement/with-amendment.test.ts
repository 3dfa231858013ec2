import { decode, openAmendments, orThrow, PartnershipAgreement, type Amendment } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { withAmendment } from '../../src/agreement/with-amendment.js'

const amendment: Amendment = {
  id: 'amendment-2027-01-04',
  proposed: { on: '2026-11-21', by: 'coach' },
  reason: 'the log: “it” shows # it',
  effective: '2027-01-04',
  changes: [
    {
      change: 'clause',
      activity: 'OPS.SUB',
      nth: 0,
      to: { zone: 'may', expectation: { activity: 'OPS.SUB', share: { cap: 0.1 } } },
    },
  ],
}
const other = `  - id: other
    proposed: { on: 2026-10-01, by: principal }
    reason: more workshops   # as talked about
    effective: 2026-12-01
    changes: [{ change: term, path: [reviews], to: [2027-01-01] }]   # the last one
`
const plain = 'coachwork: agreement/1   # ours\nid: a\nversions:\n- effective: 2026-08-17   # the first day\n'

const forms = {
  'without amendments': plain,
  'without a last line end': plain.trimEnd(),
  'with an amendment': `${plain}amendments:\n${other}`,
  'with amendments before the windows': `${plain}amendments:\n${other}\n# Exceptions\nwindows: []\n`,
  'with amendments that stand unindented': `${plain}amendments:\n${other.replaceAll(/^ {2}/gm, '')}windows: []\n`,
  'with amendments in brackets': `${plain}amendments: [{ id: x, proposed: { on: 2026-10-01, by: coach }, reason: r, effective: 2026-12-01, changes: [] }] # short\n`,
  'with an empty list': `${plain}amendments: []\n`,
  'with a key and nothing behind it': `${plain}amendments:\n`,
  'with a document end': `${plain}...\n`,
  'in braces': '{ coachwork: agreement/1, id: a, versions: [{ effective: 2026-08-17 }] }\n',
  'as JSON': '{\n  "coachwork": "agreement/1",\n  "id": "a",\n  "versions": [{ "effective": "2026-08-17" }]\n}\n',
  'with the line ends of Windows': `${plain}amendments:\n${other}`.replaceAll('\n', '\r\n'),
}

describe.each(Object.entries(forms))('an agreement %s', (_, text) => {
  const whole = withAmendment(text, amendment)

  test('holds the amendment as the last of its open ones, and everything it held before', () => {
    const before = parse(text) as { readonly amendments?: readonly object[] | null }
    const after = parse(whole) as object
    const amendments = [...(before.amendments ?? []), amendment]
    expect(after).toEqual({ ...before, amendments })
    expect(openAmendments(orThrow(decode(PartnershipAgreement)(after))).at(-1)).toEqual(amendment)
  })

  test('keeps its comments', () => {
    const comments = [...text.matchAll(/# [^\r\n]*/g)].map(([comment]) => comment)
    expect(comments.filter((comment) => !whole.includes(comment))).toEqual([])
  })
})

test.each(['without amendments', 'with an amendment', 'with amendments before the windows'] as const)(
  'no line of an agreement %s is touched',
  (form) => {
    const whole = withAmendment(forms[form], amendment).split('\n')
    const missing = forms[form].split('\n').filter((line) => !whole.includes(line))
    expect(missing).toEqual([])
  },
)

test('the line ends of Windows stay', () => {
  expect(withAmendment(forms['with the line ends of Windows'], amendment).replaceAll('\r\n', '')).not.toContain('\n')
})
