/** The unit that a plain number stands for; `auto` when only the text itself may say. */
export type DurationUnit = 'hours' | 'minutes' | 'seconds' | 'auto'

/** How the numbers of a column write their decimals. */
export type DecimalMark = '.' | ','

/** Why a text is no duration. */
export type DurationFault = 'unreadable' | 'no-unit' | 'ambiguous-decimal' | 'negative'

const colons = /^(\d{1,6}):(\d{2,3})(?::(\d{2,3})(?:\.\d+)?)?$/
const classic = /^(\d{1,4}):(\d{2})\s*(min(?:ute)?s?|h|hrs?|hours?)\.?$/i
/** `1h30`: two digits after the hours can only be minutes. */
const hoursAndDigits = /^(\d{1,3})\s*h\s*([0-5]\d)$/i
const isoDuration = /^P(?:(\d+)D)?T(?:(\d+(?:[.,]\d+)?)H)?(?:(\d+(?:[.,]\d+)?)M)?(?:(\d+(?:[.,]\d+)?)S)?$/i
const spelledPart = /(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?/gi
const spelledWhole = /^(?:\d+(?:[.,]\d+)?\s*[a-z]+\.?(?:\s*(?:,|and|&)?\s*)){1,3}$/i
const plainNumber = /^\d+(?:[.,]\d+)*$|^[.,]\d+$/

const fractionSigns: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75 }
const fraction = /^(\d{1,3})?(?:\s*([¼½¾])|(?:^|(?<=\d)\s+)(?:1\/2|1\/4|3\/4))(?=\s*[a-z]*\.?$)/i

/** `1½ h` and `1 1/2 hours` as `1.5 h` and `1.5 hours`: how people write halves and quarters into a form. */
const withoutFraction = (text: string): string =>
  text.replace(fraction, (found, whole: string | undefined, sign: string | undefined) => {
    const part = sign === undefined ? Number(found.at(-3)) / Number(found.at(-1)) : (fractionSigns[sign] ?? 0)
    return String(Number(whole ?? 0) + part)
  })

const unitSeconds: Readonly<Record<string, number>> = {
  h: 3600, hr: 3600, hrs: 3600, hour: 3600, hours: 3600, std: 3600,
  m: 60, min: 60, mins: 60, minute: 60, minutes: 60,
  s: 1, sec: 1, secs: 1, second: 1, seconds: 1,
} // prettier-ignore

/** No spelling of a duration is longer; a longer text is not looked at, so that none takes long to judge. */
const longestSpelling = 40

/**
 * The decimal mark of a column, from all of its numbers: a mark followed by other than three digits settles it.
 *
 * `undefined` where nothing settles it; a number such as `1,234` is then ambiguous, and `1.234` is read with a point.
 */
export const decimalMarkOf = (texts: readonly string[]): DecimalMark | undefined => {
  let mark: DecimalMark | undefined
  for (const text of texts) {
    if (text.length > longestSpelling || text.includes(':')) continue
    const number = /[.,\d]*[.,]\d+/.exec(text)?.[0]
    if (number === undefined) continue
    const last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','))
    const found = number[last] as DecimalMark
    const grouped =
      number.length - last === 4 && number.indexOf(found) === last && !number.includes(found === '.' ? ',' : '.')
    if (!grouped && number.indexOf(found) === last) {
      if (mark !== undefined && mark !== found) return undefined
      mark = found
    }
  }
  return mark
}

/** The value of a plain number under a decimal mark; `undefined` where its marks make no sense or decide nothing. */
const readNumber = (text: string, mark: DecimalMark | undefined): number | undefined => {
  const points = text.split('.').length - 1
  const commas = text.split(',').length - 1
  if (points === 0 && commas === 0) return Number(text)
  const groupingComma = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
  if (mark === ',') {
    if (commas > 1) return undefined
    if (points > 0 && !/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text))
      return commas === 0 && points === 1 ? Number(text) : undefined
    return Number(text.replaceAll('.', '').replace(',', '.'))
  }
  if (commas === 0) return points === 1 ? Number(text) : undefined
  if (mark === '.' || points === 1) return groupingComma ? Number(text.replaceAll(',', '')) : undefined
  if (commas === 1 && !groupingComma) return Number(text.replace(',', '.'))
  return commas > 1 && groupingComma ? Number(text.replaceAll(',', '')) : undefined
}

/**
 * Reads a duration in any usual spelling as whole seconds: `1:30`, `01:30:00`, `1h 30m`, `1h30`, `90 min`, `1.5 h`,
 * `1½ hours`, `PT1H30M`, Toggl's `47:06 min`, or a plain number of the column's unit, with decimal point or comma.
 *
 * Decimal hours are rounded to the second.
 */
export const readDuration = (
  text: string,
  unit: DurationUnit,
  mark: DecimalMark | undefined,
): number | DurationFault => {
  const trimmed = text.trim()
  if (trimmed.length > longestSpelling) return 'unreadable'
  const bare = withoutFraction(trimmed)
  // Half of a minute or of a second is nothing that people log: it is more likely half of a date, or a slip.
  if (bare !== trimmed && unit !== 'hours' && plainNumber.test(bare)) return 'unreadable'
  if (/^[-−]/.test(bare)) return readableNegative(bare) ? 'negative' : 'unreadable'
  let match = colons.exec(bare)
  if (match) return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)
  match = classic.exec(bare)
  if (match) return (Number(match[1]) * 60 + Number(match[2])) * (/^h/i.test(match[3] ?? '') ? 60 : 1)
  match = hoursAndDigits.exec(bare)
  if (match) return (Number(match[1]) * 60 + Number(match[2])) * 60
  match = bare.length > 2 ? isoDuration.exec(bare) : null
  if (match) {
    const [days, hours, minutes, seconds] = match
      .slice(1)
      .map((part) => Number((part as string | undefined)?.replace(',', '.') ?? 0))
    return Math.round((days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0))
  }
  if (plainNumber.test(bare)) {
    const number = readNumber(bare, mark)
    if (number === undefined) return 'ambiguous-decimal'
    if (unit === 'auto') return number === 0 ? 0 : 'no-unit'
    return Math.round(number * { hours: 3600, minutes: 60, seconds: 1 }[unit])
  }
  return spelledWhole.test(bare) ? readSpelled(bare, mark) : 'unreadable'
}

const readableNegative = (text: string): boolean => /\d/.test(text) && /^[-−]\s*[\d.,:hms ]+$/i.test(text)

const readSpelled = (text: string, mark: DecimalMark | undefined): number | DurationFault => {
  let seconds = 0
  for (const [, digits, name] of text.matchAll(spelledPart)) {
    const factor = unitSeconds[(name ?? '').toLowerCase()]
    const number = readNumber(digits ?? '', mark)
    if (factor === undefined || !Object.hasOwn(unitSeconds, (name ?? '').toLowerCase())) return 'unreadable'
    if (number === undefined) return 'ambiguous-decimal'
    seconds += number * factor
  }
  return Math.round(seconds)
}
