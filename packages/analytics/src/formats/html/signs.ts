import { markup } from './markup.js'

/**
 * The hatchings of the charts, so that standings differ by more than color.
 *
 * They run level, because charts are stretched sideways to the width of their place.
 */
export const signs = markup`<svg class="signs-store" aria-hidden="true" focusable="false"><defs><pattern id="hatch-unlisted" width="8" height="4" patternUnits="userSpaceOnUse"><rect width="8" height="4" class="flat-unlisted"/><rect width="8" height="1.5" class="flat-shade"/></pattern><pattern id="hatch-prohibited" width="8" height="3" patternUnits="userSpaceOnUse"><rect width="8" height="3" class="flat-prohibited"/><rect width="8" height="1" class="flat-paper"/></pattern><pattern id="hatch-none" width="8" height="4" patternUnits="userSpaceOnUse"><rect width="8" height="1.5" class="flat-none"/></pattern></defs></svg>`
