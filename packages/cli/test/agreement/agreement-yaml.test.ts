import { agreementPresets, decode, isLeft, orThrow, PartnershipAgreement, startAgreement } from '@coachwork/core'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { agreementYaml } from '../../src/agreement/agreement-yaml.js'
import { cli } from '../../src/cli.js'
import { memoryHost } from '../memory-host.js'

const names = Object.keys(agreementPresets) as (keyof typeof agreementPresets)[]
const log =
  'coach,school,date,start,end,seconds,activity,label,teachers,cycle,requested_by,file,line\n' +
  'alder,Oak,2026-09-01,,,3600,CYC.OBSERVE,visit,,,unknown,a.csv,2\n'

describe.each(names)('the preset %s', (preset) => {
  const started = orThrow(startAgreement(preset, { id: 'a', effective: '2026-08-17', coach: 'alder', school: 'Oak' }))

  test('is the same agreement once written and read again', () => {
    const text = agreementYaml(started, { head: ['A draft.'] })
    expect(orThrow(decode(PartnershipAgreement)(parse(text)))).toEqual(started)
  })

  test('can be completed by taking away the # of what is still to agree on', () => {
    const [said = '', open = ''] = agreementYaml(started, { head: [] }).split('    # Still to agree on')
    const completed = said + open.split('\n').slice(1).join('\n').replaceAll('    # ', '    ')
    const { versions } = orThrow(decode(PartnershipAgreement)(parse(completed.replace('status: draft\n', ''))))
    expect(Object.keys(versions[0] ?? {})).toEqual(expect.arrayContaining(['time', 'goals', 'reviews', 'agreed']))
  })

  test('is read by the lint and by a report as it stands', async () => {
    const files = new Map([['log.csv', log]])
    const host = memoryHost(files)
    const words = ['--preset', preset, '--coach', 'alder', '--school', 'Oak', '--effective', '2026-08-17']
    await cli(['agreement', 'new', ...words, '--out', 'oak.yaml'], host)
    const read = memoryHost(new Map([...files, ['oak.yaml', host.written.get('oak.yaml') ?? '']]))
    expect(await cli(['lint', 'oak.yaml', '--fail-on', 'never', '--format', 'json'], read)).toBe(0)
    expect(await cli(['report', 'log.csv', '--agreement', 'oak.yaml', '--format', 'json', '--out', 'out'], read)).toBe(
      0,
    )
    const report = JSON.parse(read.written.get('out/report.json') ?? '') as { coaches: { standing: object }[] }
    expect(report.coaches[0]?.standing).toMatchObject({ will: 3600, 'no-agreement': 0 })
  })
})

test('a name that could be taken for something else is still a name', () => {
  const odd = { id: 'no', coach: 'yes', school: '# 5: “Oak”', effective: '2026-08-17' }
  const started = orThrow(startAgreement('literacy', odd))
  expect(isLeft(decode(PartnershipAgreement)(parse(agreementYaml(started, { head: [] }))))).toBe(false)
  expect(parse(agreementYaml(started, { head: [] }))).toMatchObject({ id: 'no', coach: 'yes', school: '# 5: “Oak”' })
})
