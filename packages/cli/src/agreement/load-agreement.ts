import { decode, isLeft, PartnershipAgreement } from '@coachwork/core'
import { documentText } from '../document-text.js'
import { parseLoaded, placed, type LoadedDocument } from '../documents.js'
import { CannotRun } from '../failure.js'
import type { Host } from '../host.js'

/** One agreement with the text that it stands in. */
export interface AgreementFile {
  readonly text: string
  readonly document: LoadedDocument
  readonly agreement: PartnershipAgreement
}

/** Reads the one agreement of a file; anything else stops the command with every mistake and its place. */
export const loadAgreement = async (host: Host, path: string): Promise<AgreementFile> => {
  const text = await documentText(host, path)
  const document = parseLoaded(path, text)
  const decoded = decode(PartnershipAgreement)(document.data)
  if (isLeft(decoded))
    throw new CannotRun(placed(document, decoded.left, 'see the agreement guide: docs/guide/agreement.md'))
  return { text, document, agreement: decoded.right }
}
