import { expect, test } from 'vitest'
import { formats } from '../../src/formats/index.js'
import { drifting, quiet, sampleReport, unjudged } from './sample-report.js'

test('every format writes its files under the names that users are promised', async () => {
  const names = await Promise.all(
    Object.values(formats).map(async (format) => [...(await format(sampleReport)).keys()]),
  )
  expect(names.flat().filter((name) => !name.startsWith('tables/'))).toEqual([
    'index.html',
    'report.md',
    'report.json',
    'report.xlsx',
  ])
  expect(names.flat().filter((name) => name.startsWith('tables/'))).toHaveLength(21)
})

test('the sample adds up: the weeks and the activities of each coach hold the same time', () => {
  const sums = [quiet, drifting, unjudged].map(({ seconds, weekly, allocation }) => [
    seconds,
    weekly.reduce((sum, week) => sum + week.seconds, 0),
    allocation.reduce((sum, line) => sum + line.seconds, 0),
  ])
  expect(sums).toEqual(sums.map(([seconds]) => [seconds, seconds, seconds]))
})
