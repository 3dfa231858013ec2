import { decode, isLeft, left, PartnershipAgreement, right } from '@coachwork/core'
import type { CalendarDate, DecodeProblem, Result } from '@coachwork/core'
import { lintAgreement, lintJobDescription, renderLintJson, type LintedDocument } from '@coachwork/core/clarity'
import type { LintRequest } from './lint-request.js'

/** An answer, or what is wrong with what was sent. */
export type Answer<Value> = Result<readonly DecodeProblem[], Value>

/** Reads JSON; the problem names what it was to be, since a request can hold a second document. */
export const readJson = (json: string, what: string): Answer<unknown> => {
  try {
    return right(JSON.parse(json))
  } catch (error) {
    return left([
      {
        _tag: 'not-as-described',
        path: [],
        message: `${what} is not JSON: ${error instanceof Error ? error.message : ''}`,
      },
    ])
  }
}

const readAgreement = (text: string): Answer<PartnershipAgreement> => {
  const json = readJson(text, 'the agreement in text')
  return isLeft(json) ? json : decode(PartnershipAgreement)(json.right)
}

const lint = ({ text, kind, preset }: LintRequest, today: CalendarDate): Answer<Omit<LintedDocument, 'path'>> => {
  const config = { preset }
  if (kind === 'job-description') return right({ kind, text, ...lintJobDescription(text, { config, today }) })
  const agreement = readAgreement(text)
  if (isLeft(agreement)) return agreement
  return right({ kind, text, items: [], ...lintAgreement({ agreement: agreement.right, today }, { config }) })
}

/** Says what the rules find in one document, as `lint/1` JSON; the path of its one document is `text`, where it was sent. */
export const lintDocument = (request: LintRequest, today: CalendarDate): Answer<string> => {
  const linted = lint(request, today)
  return isLeft(linted) ? linted : right(renderLintJson([{ path: 'text', ...linted.right }]))
}
