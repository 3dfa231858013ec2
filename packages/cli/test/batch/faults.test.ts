import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeHost, type Host } from '../../src/host.js'
import { filesIn, outputsIn, runIn, smallDistrict, written } from './small-district.js'

/** The same district with fewer things to write, for runs that are cut off at each of them. */
const smaller = {
  ...smallDistrict,
  'district.yaml': (smallDistrict['district.yaml'] ?? '').replace(
    'formats: [html, json, csv]',
    'formats: [json, markdown]',
  ),
}

const fault = (code: string, path: string): Error => Object.assign(new Error(code), { code, path })

/** A machine on which the n-th change to the disk, and each one after it, fails. */
const failing = (n: number, code: string): { readonly changes: Partial<Host>; readonly count: () => number } => {
  let count = 0
  const counted =
    <Given extends readonly [string, ...unknown[]], Answer>(act: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> => {
      count += 1
      return count >= n ? Promise.reject(fault(code, given[0])) : act(...given)
    }
  const { machine } = nodeHost
  return {
    changes: {
      write: counted(nodeHost.write),
      machine: {
        ...machine,
        remove: counted(machine.remove),
        claim: counted(machine.claim),
        rename: counted(machine.rename),
      },
    },
    count: () => count,
  }
}

const lockOf = (folder: string): string => join(folder, 'out/.coachwork/lock')

/** What a process that is gone leaves: its lock, since it could give nothing back. */
const leaveLock = (folder: string, owner: object): void => {
  mkdirSync(join(folder, 'out/.coachwork'), { recursive: true })
  writeFileSync(lockOf(folder), JSON.stringify(owner))
}

const gone = { machine: hostname(), process: 2 ** 22 + 1, started: 0 }

describe('a run that is cut off', () => {
  test('at any change to the disk leaves no half file, and the next run ends as if nothing had happened', async () => {
    const clean = written(smaller)
    await runIn(clean)
    const wanted = outputsIn(clean)
    const whole = failing(Infinity, 'EIO')
    await runIn(written(smaller), [], whole.changes)
    expect(whole.count()).toBeGreaterThan(20)
    for (let n = 1; n <= whole.count(); n += 1) {
      const folder = written(smaller)
      await runIn(folder, [], failing(n, 'EIO').changes).catch(() => undefined)
      for (const [path, text] of Object.entries(outputsIn(folder))) expect(text, path).toBe(wanted[path])
      if ('run.json' in outputsIn(folder)) {
        expect(outputsIn(folder)).toEqual(wanted)
        continue
      }
      leaveLock(folder, gone)
      writeFileSync(join(folder, 'out/report.json.123.partial'), '{"half')
      await runIn(folder, ['--resume'])
      expect(outputsIn(folder), `cut off at change ${String(n)}`).toEqual(wanted)
    }
  }, 120_000)

  test('by a person is a clean stop, and the next run says what it goes on from', async () => {
    const folder = written(smallDistrict)
    let stop = (): void => undefined
    const machine = { ...nodeHost.machine, onInterrupt: (listener: () => void) => ((stop = listener), () => undefined) }
    const write: Host['write'] = async (path, parts) => {
      await nodeHost.write(path, parts)
      if (path.endsWith('report.json')) stop()
    }
    const { code, stderr } = await runIn(folder, [], { machine, write })
    expect([code, stderr.split('\n').at(-2)]).toEqual([
      130,
      'stopped; nothing is half written, and the next run goes on from here',
    ])
    const left = [...filesIn(join(folder, 'out')).keys()]
    expect(left.filter((path) => path.endsWith('.partial') || path.endsWith('/lock') || path === 'run.json')).toEqual(
      [],
    )
    const again = await runIn(folder, ['--resume'])
    expect(again.stderr).toContain('the run before this one was cut off; what it had done is taken over')
    const clean = written(smallDistrict)
    await runIn(clean)
    expect(outputsIn(folder)).toEqual(outputsIn(clean))
  })
})

describe('a disk that', () => {
  test('is full stops the run with a word on it; what lay there before stays whole', async () => {
    const folder = written(smallDistrict)
    await runIn(folder)
    const before = outputsIn(folder)
    writeFileSync(
      join(folder, 'logs/elm/fall.csv'),
      smallDistrict['logs/elm/fall.csv']?.replaceAll(',70,', ',75,') ?? '',
    )
    const write: Host['write'] = (path, parts) =>
      path.includes('schools') ? Promise.reject(fault('ENOSPC', path)) : nodeHost.write(path, parts)
    const { code, stderr } = await runIn(folder, [], { write })
    expect([code, stderr]).toEqual([2, expect.stringContaining('the disk is full')])
    expect(outputsIn(folder)['run.json']).toBe(before['run.json'])
    expect(outputsIn(folder)['schools/oak/report.json']).toBe(before['schools/oak/report.json'])
    expect((await runIn(folder)).code).toBe(3)
  })

  test('has a file where the folder should be is told before anything is read', async () => {
    const folder = written({ ...smallDistrict, out: 'a file' })
    expect(await runIn(folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a part of the path is a file, not a folder') as string,
    })
  })

  test.each([
    ['may not be read', 'EACCES', 'the file may not be read'],
    ['vanished', 'ENOENT', 'the system could not read the file: ENOENT'],
    ['cannot be read by the system', 'EIO', 'the system could not read the file: EIO'],
  ])('holds a log that %s loses that log alone', async (_, code, message) => {
    const folder = written(smallDistrict)
    const read: Host['read'] = (path) =>
      path.includes(join('logs', 'elm')) ? Promise.reject(fault(code, path)) : nodeHost.read(path)
    const { code: exit, stderr } = await runIn(folder, [], { read })
    expect([exit, stderr]).toEqual([3, expect.stringContaining(`set aside: logs/elm/fall.csv: ${message}`)])
    expect(Object.keys(outputsIn(folder)).filter((path) => path.startsWith('schools/'))).toEqual([
      'schools/oak/report.json',
      'schools/pine/report.json',
    ])
  })

  test('has a folder that may not be looked into loses that folder alone', async () => {
    const { 'logs/elm/fall.csv': elm = '', ...others } = smallDistrict
    const folder = written({ ...others, 'logs/elm/locked/fall.csv': elm })
    const locked = join(folder, 'logs/elm/locked')
    const list: Host['list'] = async (path, onClosed) => {
      if (path !== join(folder, 'logs/elm')) return nodeHost.list(path, onClosed)
      onClosed?.(locked, fault('EACCES', locked))
      return []
    }
    const { code, stderr } = await runIn(folder, [], { list })
    expect([code, stderr]).toEqual([3, expect.stringContaining('set aside: logs/elm/locked: permission denied')])
    expect(Object.keys(outputsIn(folder))).toContain('schools/oak/report.json')
  })

  test('holds an agreement that may not be read loses that agreement alone', async () => {
    const folder = written(smallDistrict)
    const read: Host['read'] = (path) =>
      path.endsWith('elm.json') ? Promise.reject(fault('EACCES', path)) : nodeHost.read(path)
    const { code, stderr } = await runIn(folder, [], { read })
    expect([code, stderr]).toEqual([3, expect.stringContaining('set aside: agreements/elm.json: permission denied')])
    expect(Object.keys(outputsIn(folder))).toContain('schools/elm/report.json')
  })

  test('does not tell where a log is loses that log alone', async () => {
    const folder = written(smallDistrict)
    const facts: typeof nodeHost.machine.facts = (path) =>
      path.includes(join('logs', 'elm')) ? Promise.reject(fault('EACCES', path)) : nodeHost.machine.facts(path)
    const { code, stderr } = await runIn(folder, [], { machine: { ...nodeHost.machine, facts } })
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('set aside: logs/elm/fall.csv: the system could not read'),
    ])
  })

  test.skipIf(!existsSync('/dev/full'))('has no room for the events loses the events alone', async () => {
    const folder = written(smallDistrict)
    const { code } = await runIn(folder, ['--events', '/dev/full'])
    expect(code).toBe(3)
  })

  test('holds a log that is written to while it is read gets a second look', async () => {
    const folder = written(smallDistrict)
    let changes = 0
    const machine = {
      ...nodeHost.machine,
      facts: async (path: string) => {
        const facts = await nodeHost.machine.facts(path)
        return facts && path.endsWith('.csv') && path.includes('elm') ? { ...facts, modified: (changes += 1) } : facts
      },
    }
    const { stderr } = await runIn(folder, [], { machine })
    expect([changes, stderr]).toEqual([
      6,
      expect.stringContaining('the file was changed again and again while it was read'),
    ])
  })

  test('has a folder in place of a log finds no log there', async () => {
    const folder = written({
      ...smallDistrict,
      'district.yaml': (smallDistrict['district.yaml'] ?? '').replace(
        'schools: [oak, elm, pine]',
        'schools: [oak, pine, { id: elm, logs: logs/elm/spring.csv }]',
      ),
    })
    mkdirSync(join(folder, 'logs/elm/spring.csv'))
    const { code, stderr } = await runIn(folder)
    expect([code, stderr]).toEqual([
      3,
      expect.stringContaining('no log of the school is there (looked for logs/elm/spring.csv) (met "elm")'),
    ])
  })
})

describe('what is kept for the next run', () => {
  const inCache = (folder: string): string[] => {
    const cache = join(folder, 'out/.coachwork/cache')
    return readdirSync(cache, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    )
  }

  test('may be damaged, each file in turn: it is made again, and no figure changes', async () => {
    const folder = written(smallDistrict)
    await runIn(folder)
    await runIn(folder)
    const wanted = outputsIn(folder)
    for (const path of inCache(folder)) {
      const bytes = readFileSync(path)
      bytes[bytes.length - 2] = (bytes.at(-2) ?? 0) ^ 4
      writeFileSync(path, bytes)
      await runIn(folder)
      expect(outputsIn(folder)).toEqual(wanted)
    }
  }, 60_000)

  test('may be gone, cut short, or of another version', async () => {
    const folder = written(smallDistrict)
    await runIn(folder)
    await runIn(folder)
    const wanted = outputsIn(folder)
    for (const [i, path] of inCache(folder).entries())
      writeFileSync(path, i % 2 === 0 ? '' : 'coachwork cache\nof another version')
    writeFileSync(join(folder, 'out/.coachwork/secret'), 'no secret')
    await runIn(folder)
    expect(outputsIn(folder)).toEqual(wanted)
  })

  test('does not grow with what is no longer needed', async () => {
    const folder = written(smallDistrict)
    await runIn(folder)
    const files = inCache(folder).length
    writeFileSync(
      join(folder, 'logs/elm/fall.csv'),
      `${smallDistrict['logs/elm/fall.csv'] ?? ''}bo@elm.example,elm,2026-12-14,60,Visit,,,\n`,
    )
    await runIn(folder)
    expect(inCache(folder).length).toBe(files)
  })

  test('a manifest that is damaged is told, and nothing is compared with it', async () => {
    const folder = written(smallDistrict)
    await runIn(folder)
    writeFileSync(join(folder, 'out/run.json'), '{"coachwork":"run/1"')
    const { code, stderr } = await runIn(folder)
    expect([code, stderr]).toEqual([3, expect.stringContaining('nothing is compared with it')])
    expect(outputsIn(folder)['changes.md']).toContain('this is the first run')
  })
})

describe('two runs in one folder', () => {
  test('the second is told of the first, and touches nothing', async () => {
    const folder = written(smallDistrict)
    leaveLock(folder, { machine: hostname(), process: process.ppid, started: 0 })
    const { code, stderr } = await runIn(folder)
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`another run is at work here: process ${String(process.ppid)}`),
    ])
    expect(outputsIn(folder)).toEqual({})
  })

  test.each([
    ['whose process is gone', gone, 0],
    ['of another machine that was not renewed for long', { machine: 'elsewhere', process: 1, started: 0 }, 3600],
    [
      'of a process number that another program has by now',
      { machine: hostname(), process: process.ppid, started: 0 },
      3600,
    ],
    ['that was never finished', [], 0],
  ])('a lock %s is taken over', async (_, owner, age) => {
    const folder = written(smallDistrict)
    leaveLock(folder, owner)
    const then = Date.now() / 1000 - age
    utimesSync(lockOf(folder), then, then)
    expect((await runIn(folder)).code).toBe(3)
  })

  test('a lock of another machine that is fresh, or from the future, is kept', async () => {
    for (const age of [60, -86_400]) {
      const folder = written(smallDistrict)
      leaveLock(folder, { machine: 'elsewhere', process: 1, started: 0 })
      const then = Date.now() / 1000 - age
      utimesSync(lockOf(folder), then, then)
      expect((await runIn(folder)).code).toBe(2)
    }
  })

  test('a run that lost its lock leaves it to the one that has it', async () => {
    const folder = written(smallDistrict)
    const write: Host['write'] = async (path, parts) => {
      await nodeHost.write(path, parts)
      if (path.endsWith('run.json')) leaveLock(folder, gone)
    }
    expect((await runIn(folder, [], { write })).code).toBe(3)
    expect(JSON.parse(readFileSync(lockOf(folder), 'utf8'))).toEqual(gone)
  })

  test('the folder of another district is left alone', async () => {
    const folder = written(smallDistrict)
    await runIn(folder)
    writeFileSync(
      join(folder, 'district.yaml'),
      (smallDistrict['district.yaml'] ?? '').replace('name: Small', 'name: Other'),
    )
    expect(await runIn(folder)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('this is the run of another district than Other') as string,
    })
  })
})

test('a clock that goes backwards changes no result', async () => {
  const folder = written(smallDistrict)
  let now = Date.UTC(2026, 10, 1)
  let elapsed = 0
  const changes: Partial<Host> = {
    machine: { ...nodeHost.machine, now: () => (now -= 86_400_000) },
    elapsed: () => (elapsed -= 10),
  }
  await runIn(folder, [], changes)
  const clean = written(smallDistrict)
  await runIn(clean)
  expect(outputsIn(folder)).toEqual(outputsIn(clean))
})
