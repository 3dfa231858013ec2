const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The name of the month that a day or a month such as `2026-10` lies in: `October`. */
export const nameOfMonth = (date: string): string => names[Number(date.slice(5, 7)) - 1] ?? ''

/** A month as people read it: `October 2026`. */
export const monthName = (month: string): string => `${nameOfMonth(month)} ${month.slice(0, 4)}`
