import type { PartnershipAgreement } from '@coachwork/core'
import { agreementIn } from '../agreements.js'
import { documentText } from '../document-text.js'
import { parseLoaded, type LoadedDocument } from '../documents.js'
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
  return { text, document, agreement: agreementIn(document) }
}
