const clock =
  /^(\d{1,2})(?::(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?\s*(?:m\.?)?(?:\s+[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?)?$/i

/** Seconds in a day without a clock change. */
export const secondsPerDay = 86_400

/**
 * Reads a clock time in 12 or 24 hours as seconds after midnight; `24:00` is the end of the day.
 *
 * A zone's name behind the time is passed over: the time is the one that the coach's clock showed.
 */
export const readClock = (text: string): number | undefined => {
  const match = clock.exec(text.trim())
  if (!match) return undefined
  const [, hoursText, minutesText, secondsText, half] = match
  if (minutesText === undefined && half === undefined) return undefined
  let hours = Number(hoursText)
  const minutes = Number(minutesText ?? 0)
  const seconds = Number(secondsText ?? 0)
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return undefined
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  }
  if (hours > 24 || minutes > 59 || seconds > 59) return undefined
  const total = hours * 3600 + minutes * 60 + seconds
  return total > secondsPerDay ? undefined : total
}

/** Seconds after midnight as `14:05`, or `14:05:30` where the seconds matter. */
export const formatClock = (seconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  const rest = seconds % 60
  const minutes = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return rest === 0 ? minutes : `${minutes}:${two(rest)}`
}
