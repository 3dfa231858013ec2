import { describe, expect, test } from 'vitest'
import {
  agreementMoves,
  AgreementStatus,
  decode,
  isRight,
  latestVersion,
  left,
  legalMoves,
  missingSignatures,
  moveAgreement,
  orThrow,
  PartnershipAgreement,
  right,
  sign,
  statusOf,
} from '../../src/index.js'
import { agreed } from './versions.js'

const draft = orThrow(
  decode(PartnershipAgreement)({ coachwork: 'agreement/1', id: 'a', versions: [{ effective: '2026-08-17' }] }),
)

describe('the life of an agreement', () => {
  test('goes from draft through proposal, signatures and review to its end', () => {
    const proposed = orThrow(moveAgreement(draft, 'propose', '2026-08-01'))
    const signed = sign(sign(proposed, 'coach', '2026-08-10', 'A. Reyes'), 'principal', '2026-08-12')
    const inForce = orThrow(moveAgreement(signed, 'agree', '2026-08-12'))
    const reviewed = orThrow(moveAgreement(inForce, 'review', '2026-12-01'))
    const kept = orThrow(moveAgreement(reviewed, 'keep', '2026-12-02'))
    const ended = orThrow(moveAgreement(kept, 'end', '2027-06-04'))
    expect([draft, proposed, inForce, reviewed, kept, ended].map(statusOf)).toEqual([
      'draft',
      'proposed',
      'agreed',
      'in-review',
      'agreed',
      'ended',
    ])
    expect(latestVersion(inForce).agreed).toEqual({ on: '2026-08-12', by: ['coach', 'principal'] })
    expect(kept.reviewsHeld).toEqual([{ on: '2026-12-02', outcome: 'kept' }])
  })

  test('has exactly these legal moves', () => {
    expect(Object.fromEntries(AgreementStatus.options.map((status) => [status, legalMoves(status)]))).toEqual({
      draft: ['propose'],
      proposed: ['withdraw', 'agree'],
      agreed: ['review', 'amend', 'end'],
      'in-review': ['keep', 'amend', 'end'],
      amended: ['review', 'amend', 'end'],
      ended: [],
    })
  })

  test('says what was legal when a move is not', () => {
    expect(moveAgreement(draft, 'end', '2026-09-01')).toEqual(
      left([
        {
          _tag: 'illegal-move',
          move: 'end',
          status: 'draft',
          legal: ['propose'],
          message: 'cannot end an agreement that is draft; what can be done now: propose',
        },
      ]),
    )
    const over = { ...draft, status: 'ended' as const }
    expect(moveAgreement(over, 'propose', '2026-09-01')).toMatchObject({ left: [{ legal: [] }] })
  })

  test('allows a move exactly where the table does', () => {
    for (const status of AgreementStatus.options)
      for (const move of ['propose', 'withdraw', 'review', 'keep', 'end'] as const)
        expect([move, status, isRight(moveAgreement({ ...draft, status }, move, '2026-09-01'))]).toEqual([
          move,
          status,
          (agreementMoves[move].from as readonly string[]).includes(status),
        ])
  })

  test('needs the names of both sides', () => {
    const proposed = sign({ ...draft, status: 'proposed' }, 'coach', '2026-08-10')
    expect(moveAgreement(proposed, 'agree', '2026-08-12')).toEqual(
      left([{ _tag: 'not-signed', missing: ['principal'], message: 'not yet signed by principal' }]),
    )
  })

  test('between teacher and coach needs the names of teacher and coach', () => {
    const between = { ...draft, kind: 'teacher-coach' as const }
    expect(missingSignatures(between, latestVersion(between))).toEqual(['coach', 'teacher'])
    expect(missingSignatures(agreed, latestVersion(agreed))).toEqual([])
  })

  test('keeps the first signature of a side', () => {
    const once = sign(draft, 'coach', '2026-08-10')
    expect(sign(once, 'coach', '2026-08-11')).toEqual(once)
  })

  test('shows in the versions where no status is stated', () => {
    const [version] = agreed.versions
    const second = { ...version, effective: '2027-01-04' } as typeof latest
    const latest = latestVersion(agreed)
    expect([statusOf(agreed), statusOf({ ...agreed, versions: [latest, second] })]).toEqual(['agreed', 'amended'])
  })
})

test('a bare draft is an agreement', () => {
  const bare = { coachwork: 'agreement/1', id: 'a', versions: [{ effective: '2026-08-17' }] }
  expect(decode(PartnershipAgreement)(bare)).toEqual(
    right({
      ...bare,
      windows: [],
      versions: [{ effective: '2026-08-17', expectations: { will: [], may: [], wont: [] }, time: {} }],
    }),
  )
})

test('keys that the agreement does not name are kept', () => {
  const read = orThrow(decode(PartnershipAgreement)({ ...draft, 'board policy': 'IJB-R' }))
  expect(read['board policy']).toBe('IJB-R')
})
