import { orThrow, suppressSmallGroups } from '@coachwork/core'

// Teachers coached, by school and subject. One group of 2 takes three more cells with it, so that no sum gives it away.
const shown = orThrow(
  suppressSmallGroups({
    rows: ['Oak', 'Elm', 'Ash'],
    columns: ['Math', 'Reading', 'Science'],
    counts: [
      [2, 10, 20],
      [11, 12, 30],
      [13, 14, 40],
    ],
  }),
)
for (const [i, row] of shown.counts.entries()) console.log(shown.rows[i], ...row, '|', shown.rowTotals[i])
//=> Oak withheld withheld 20 | 32
//=> Elm withheld withheld 30 | 53
//=> Ash 13 14 40 | 67
