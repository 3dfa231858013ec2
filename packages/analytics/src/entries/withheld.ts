/** A value that can only be a number, a date or a time is shown; any other text could be a teacher's name or a note. */
export const withheld = (value: string): string =>
  value === '' || (value.length <= 40 && /\d/.test(value) && !/\p{L}{4}/u.test(value)) ? value : '(text, withheld)'
