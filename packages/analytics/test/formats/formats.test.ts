import { expect, test, vi } from 'vitest'
import { formats } from '../../src/formats/index.js'
import { sampleReport } from './sample-report.js'

vi.mock('arquero', () => {
  throw new Error('arquero was loaded')
})

test('the page, the text and the JSON are written without loading the table library; the tables are not', async () => {
  const names = await Promise.all(
    [formats.html, formats.markdown, formats.json].map(async (format) => [...(await format(sampleReport)).keys()]),
  )
  expect(names.flat()).toEqual(['index.html', 'report.md', 'report.json'])
  await expect(formats.csv(sampleReport)).rejects.toThrow()
})
