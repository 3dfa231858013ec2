/** Other people's text as part of one line on a terminal: without line ends and controls, and cut off where it is long. */
export const oneLine = (text: string, longest: number): string => {
  // Enough of it to cut from, however long it is.
  const line = text
    .slice(0, longest * 4)
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  return line.length > longest ? `${line.slice(0, longest - 3)}…` : line
}
