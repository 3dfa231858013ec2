import { familyOf, type ActivityCatalogue } from '@coachwork/core'
import type { LoadedAgreement } from './agreements.js'
import { spell } from './failure.js'

const lists = ['will', 'may', 'wont'] as const

/** Clauses on an activity that the catalogue of the run does not have: no entry can ever fall under them. */
export const unknownActivities = (agreements: readonly LoadedAgreement[], catalogue: ActivityCatalogue): string[] => {
  const families = new Set([...catalogue.keys()].map(familyOf))
  const isKnown = (activity: string): boolean =>
    activity.endsWith('.*') ? families.has(familyOf(activity)) : catalogue.has(activity)
  return agreements.flatMap(({ document, agreement }) =>
    agreement.versions.flatMap(({ expectations }, version) =>
      lists.flatMap((list) =>
        expectations[list].flatMap(({ activity }, clause) =>
          isKnown(activity)
            ? []
            : [
                spell({
                  file: document.path,
                  ...document.placeOf(['versions', version, 'expectations', list, clause, 'activity']),
                  message: `${activity} is no activity of the catalogue, so nothing falls under this clause`,
                  remedy: 'use a code of the catalogue, or add the activity under catalogue: of the mapping',
                }),
              ],
        ),
      ),
    ),
  )
}
