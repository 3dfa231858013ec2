import { informationItems, type ConfidentialityClause, type InformationItem, type Viewer } from './information.js'

/** The items that a viewer may ever see. What is not among them has no place in that viewer's view. */
export type VisibleItem<V extends Viewer> = {
  [Item in InformationItem]: (typeof informationItems)[Item]['share'][V] extends 'never' ? never : Item
}[InformationItem]

/**
 * What a viewer gets of some contents, as a type.
 *
 * A principal's view has no field that holds what passed between coach and teacher: reading one does not compile.
 */
export type View<V extends Viewer, Contents extends Partial<Record<InformationItem, unknown>>> = {
  readonly [Item in keyof Contents & VisibleItem<V>]?: Contents[Item]
}

/** What was agreed and permitted beyond what always holds. */
export interface SharingConsent {
  /** The clauses of the agreement in force. */
  readonly agreed?: readonly ConfidentialityClause[] | undefined
  /** Items that the teacher concerned has given explicit permission for, now. */
  readonly permitted?: readonly InformationItem[] | undefined
}

/** Whether a viewer may see an item, and in one sentence why or why not. */
export interface SharingDecision {
  readonly allowed: boolean
  readonly why: string
}

/** Who may see which item: the table, opened only where it can be opened by what was agreed or permitted. */
export const maySee = (viewer: Viewer, item: InformationItem, consent: SharingConsent = {}): SharingDecision => {
  const { label, share } = informationItems[item]
  const level = share[viewer]
  if (level === 'always') return { allowed: true, why: `${label}: always shared with the ${viewer}.` }
  if (level === 'never')
    return { allowed: false, why: `${label}: never shared with the ${viewer}, whatever is agreed.` }
  if (level === 'if-agreed') {
    const allowed = (consent.agreed ?? []).some((clause) => clause.item === item && clause.shareWith.includes(viewer))
    const why = allowed ? 'the agreement says so' : 'only if the agreement says so'
    return { allowed, why: `${label}: shared with the ${viewer}; ${why}.` }
  }
  const allowed = (consent.permitted ?? []).includes(item)
  const why = allowed ? 'the teacher has given permission' : "only with the teacher's explicit permission"
  return { allowed, why: `${label}: shared with the ${viewer}; ${why}.` }
}

/** The part of the contents that a viewer may see. What they may not see is not in the value, not merely hidden. */
export const viewFor = <V extends Viewer, Contents extends Partial<Record<InformationItem, unknown>>>(
  viewer: V,
  contents: Contents,
  consent: SharingConsent = {},
): View<V, Contents> =>
  Object.fromEntries(
    Object.entries(contents).filter(
      ([item]) => Object.hasOwn(informationItems, item) && maySee(viewer, item as InformationItem, consent).allowed,
    ),
  ) as View<V, Contents>

/** A clause of an agreement that promises to share what may not be shared by agreement. */
export interface ConfidentialityProblem {
  readonly _tag: 'not-shareable'
  readonly item: InformationItem
  readonly viewer: Viewer
  readonly message: string
}

/** The promises of an agreement that no agreement can make: they are without effect, and should be struck out. */
export const confidentialityProblems = (clauses: readonly ConfidentialityClause[]): readonly ConfidentialityProblem[] =>
  clauses.flatMap(({ item, shareWith }) =>
    shareWith
      .filter((viewer) => ['never', 'with-permission'].includes(informationItems[item].share[viewer]))
      .map((viewer) => {
        const { label, share } = informationItems[item]
        const rule =
          share[viewer] === 'never'
            ? `is never shared with the ${viewer}`
            : `is shared with the ${viewer} only when the teacher concerned permits it`
        return { _tag: 'not-shareable', item, viewer, message: `${label}: the agreement shares it, but it ${rule}.` }
      }),
  )
