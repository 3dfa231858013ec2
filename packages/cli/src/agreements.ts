import { decode, isLeft, PartnershipAgreement } from '@coachwork/core'
import { documentFiles, isOtherThan, type DocumentFile } from './document-files.js'
import { loadDocument, placed, type LoadedDocument } from './documents.js'
import { CannotRun, type Complaint } from './failure.js'
import type { Host } from './host.js'
import { complaintsOf } from './system-complaint.js'

/** An agreement and the file it came from. */
export interface LoadedAgreement {
  readonly document: LoadedDocument
  readonly agreement: PartnershipAgreement
}

/** The agreements of a run: those that can be used, and what is wrong with the others. */
export interface Agreements {
  readonly usable: readonly LoadedAgreement[]
  /** Agreements set aside; the report goes on without them, and says so. */
  readonly complaints: readonly Complaint[]
}

/** The agreement that a document is, or the command stops with every mistake and its place. */
export const agreementIn = (document: LoadedDocument): PartnershipAgreement => {
  const decoded = decode(PartnershipAgreement)(document.data)
  if (isLeft(decoded))
    throw new CannotRun(placed(document, decoded.left, 'see the agreement guide: docs/guide/agreement.md'))
  return decoded.right
}

const loadOne = async (host: Host, { path, isNamed }: DocumentFile): Promise<LoadedAgreement | undefined> => {
  const document = await loadDocument(host, path)
  return !isNamed && isOtherThan('agreement', document.data)
    ? undefined
    : { document, agreement: agreementIn(document) }
}

const parties = ({ agreement }: LoadedAgreement): string =>
  agreement.school === undefined
    ? `coach ${agreement.coach ?? ''}`
    : `coach ${agreement.coach ?? ''} at ${agreement.school}`

const withoutCoach = ({ document }: LoadedAgreement): Complaint => ({
  file: document.path, line: 1, column: 'coach',
  message: 'the agreement names no coach, so it is set aside',
  remedy: 'add coach: with the name that the log uses',
}) // prettier-ignore

/** Two agreements of the same parties are in force at once from the day the later one begins: neither is then used. */
const contradiction = (one: LoadedAgreement, others: readonly LoadedAgreement[]): Complaint => {
  const from =
    [one, ...others]
      .map(({ agreement }) => agreement.versions[0]?.effective ?? '')
      .sort()
      .at(-1) ?? ''
  return {
    file: one.document.path, ...one.document.placeOf(['versions', 0, 'effective']),
    message: `two agreements of ${parties(one)} are in force at once from ${from} on (the other: ${others.map(({ document }) => document.path).join(', ')}); neither is used`,
    remedy: 'keep one, or make the later one a new version in the file of the earlier one',
  } // prettier-ignore
}

const groupByParties = (loaded: readonly LoadedAgreement[]): Map<string, LoadedAgreement[]> => {
  const groups = new Map<string, LoadedAgreement[]>()
  for (const one of loaded) groups.set(parties(one), [...(groups.get(parties(one)) ?? []), one])
  return groups
}

/** Sorts out what of the agreements can be used together. */
const sortOut = (loaded: readonly LoadedAgreement[]): Agreements => {
  const withCoach = loaded.filter(({ agreement }) => agreement.coach !== undefined)
  const groups = [...groupByParties(withCoach).values()]
  return {
    usable: groups.flatMap((group) => (group.length === 1 ? group : [])),
    complaints: [
      ...loaded.filter(({ agreement }) => agreement.coach === undefined).map(withoutCoach),
      ...groups.flatMap((group) =>
        group.length > 1
          ? group.map((one) =>
              contradiction(
                one,
                group.filter((other) => other !== one),
              ),
            )
          : [],
      ),
    ],
  }
}

/**
 * Reads agreements from files, each for itself.
 *
 * @returns what can be used, and for each file that is no agreement, or cannot be read at all, what is wrong with it
 */
export const readAgreements = async (
  host: Host,
  files: readonly DocumentFile[],
): Promise<Agreements & { readonly unreadable: readonly Complaint[] }> => {
  const unique = new Map(files.map((file) => [file.path, file]))
  const loaded: LoadedAgreement[] = []
  const unreadable: Complaint[] = []
  for (const file of unique.values())
    try {
      const one = await loadOne(host, file)
      if (one) loaded.push(one)
    } catch (error) {
      unreadable.push(...complaintsOf(error, file.path))
    }
  return { ...sortOut(loaded), unreadable }
}

/** Reads agreements from files and folders. One that cannot be read as an agreement stops the command. */
export const loadAgreements = async (host: Host, paths: readonly string[]): Promise<Agreements> => {
  const files = await documentFiles(host, paths, ['agreement', 'agreements'])
  const { unreadable, ...agreements } = await readAgreements(host, files)
  if (unreadable.length > 0) throw new CannotRun(unreadable)
  if (paths.length > 0 && agreements.usable.length + agreements.complaints.length === 0)
    throw new CannotRun([
      {
        file: paths.join(', '),
        message: 'none of the documents there is an agreement',
        remedy: 'name a folder or files that begin with coachwork: agreement/1',
      },
    ])
  return agreements
}

/** How many agreements for nobody are named one by one. */
const named = 5

/** Agreements whose coach has no entry in the logs. */
export const agreementsForNobody = (
  unused: readonly PartnershipAgreement[],
  loaded: readonly LoadedAgreement[],
  coaches: readonly string[],
): Complaint[] => {
  const documents = loaded.filter(({ agreement }) => unused.includes(agreement))
  const known = coaches.slice(0, 8).join(', ') + (coaches.length > 8 ? ', …' : '')
  const complaints = documents.slice(0, named).map(({ document, agreement }) => ({
    file: document.path, ...document.placeOf(['coach']), value: agreement.coach ?? '',
    message: `an agreement for nobody: no entry is by ${parties({ document, agreement })}`,
    remedy: `if the log writes the name otherwise, map it under coaches: (the log has ${known === '' ? 'no coach' : known})`,
  })) // prettier-ignore
  const more = documents.length - named
  if (more <= 0) return complaints
  return [
    ...complaints,
    {
      message: `${String(more)} more agreements are for coaches without an entry in these logs`,
      remedy: 'give the logs of these coaches too, or only the agreements that are needed',
    },
  ]
}
