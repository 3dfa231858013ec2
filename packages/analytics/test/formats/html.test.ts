import { describe, expect, test } from 'vitest'
import { renderHtml } from '../../src/formats/html.js'
import { districtOf, emptyReport, hostileReport, ownReport, quiet, sampleReport } from './sample-report.js'

/** As many roles as a page tells in full. */
const mostInFull = 60

const voidElements = new Set(['meta', 'br', 'img', 'link', 'input', 'hr'])

/** What is wrong with the tags of a page: closed without being open, or never closed. */
const tagFaults = (html: string): readonly string[] => {
  const faults: string[] = []
  const open: string[] = []
  for (const [, close, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>/g)) {
    if (voidElements.has(name) || rest.endsWith('/')) continue
    if (close === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else faults.push(`</${name}> in <${open.at(-1) ?? 'nothing'}>`)
  }
  return [...faults, ...open.map((name) => `<${name}> left open`)]
}

const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found)

const textOf = (html: string): string => html.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]*>/g, ' ')

const reports = {
  'a district': sampleReport,
  'a coach alone': ownReport,
  'an empty log': emptyReport,
  'names that attack': hostileReport(`<script>alert("1")</script><img src=x onerror='x'>&amp;`),
  'names of 500 characters': hostileReport('n'.repeat(500)),
  'names from right to left': hostileReport('\u202eשלום'),
}

describe.each(Object.entries(reports))('the page of %s', (_name, report) => {
  const html = renderHtml(report)

  test('opens and closes every tag', () => {
    expect(tagFaults(html)).toEqual([])
  })

  test('asks nothing of the network and runs nothing', () => {
    expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;;`)
    expect(all(html, /<[a-z][^<>]*\s(src|srcset|action|on\w+)=/gi)).toEqual([])
    expect(all(html, /(<(?:script|iframe|object|embed|link|img)\b)/gi)).toEqual([])
    expect(all(html, /href="([^"]*)"/g).filter((href) => !href.startsWith('#'))).toEqual([])
    expect(all(html, /url\(([^)]*)\)/g).filter((url) => !url.startsWith('#'))).toEqual([])
    expect(html).not.toMatch(/https?:/)
  })

  test('has each id once, and every reference finds one', () => {
    const ids = all(html, /\sid="([^"]*)"/g)
    const references = [
      ...all(html, /href="#([^"]*)"/g),
      ...all(html, /url\(#([^)]*)\)/g),
      ...all(html, /aria-labelledby="([^"]*)"/g).flatMap((list) => list.split(' ')),
    ]
    expect(ids.length).toBe(new Set(ids).size)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('gives every picture a role and a name, or hides it from those who listen', () => {
    const charts = all(html, /<svg class="((?:chart|track)[^>]*)>/g)
    const scales = charts.filter((attributes) => attributes === 'track" height="18"').length
    const named = all(html, /role="img" aria-labelledby="[^"]*"><title id="[^"]*">([^<]+)</g)
    expect(named.length).toBe(charts.length - scales)
    expect(scales).toBe(all(html, /(class="scale" aria-hidden="true")/g).length)
  })
})

test('a page opens with the sentence for the principal and says that it is about the role', () => {
  const html = renderHtml(sampleReport)
  expect(all(html, /<h1>(.*?)<\/h1>/g)).toEqual([sampleReport.headline])
  expect(html).toContain('role fit, not performance')
  expect(html.indexOf('<h1>')).toBeLessThan(html.indexOf('<h2'))
})

test('coaches stand in the order of their ids, whatever the order of the report', () => {
  const reversed = { ...sampleReport, coaches: sampleReport.coaches.toReversed() }
  expect(all(renderHtml(reversed), /<h2 id="coach-\d+-name"><bdi>(.*?)<\/bdi>/g)).toEqual(['c-004', 'c-017', 'c-031'])
  expect(renderHtml(reversed)).toBe(renderHtml(sampleReport))
})

test('each coach has a verdict in words, and one without an agreement is not judged', () => {
  expect(all(renderHtml(sampleReport), /<p class="verdict-line"><span class="verdict [a-z-]+">(.*?)<\/span>/g)).toEqual(
    ['No scope creep found', 'Scope creep', 'No agreement to judge by'],
  )
})

test('a verdict of creep shows since when, toward what, at whose request, and both ways out', () => {
  const text = textOf(renderHtml(sampleReport)).replace(/\s+/g, ' ')
  expect(text).toContain('in the week of Jan 18, 2027, between Jan 4, 2027 and Jan 25, 2027')
  expect(text).toContain('At the request of the principal')
  expect(text).toContain('Substitute teaching (67 h 27 min, 8%): to an administrator')
  expect(text).toContain('It would leave 2% outside the role, within the agreed limit of 10%.')
  expect(text).toContain('Amend the agreement. If the school needs this work from the coach')
  expect(text).toContain('watch at 3 to 1')
  expect(text).toContain('flag at 20 to 1')
})

test('a week without an entry leaves a gap in the chart: the bars before and after it keep their places', () => {
  const html = renderHtml({ ...sampleReport, coaches: sampleReport.coaches.slice(2) })
  const [bars = ''] = all(html, /<path class="fill no-agreement" d="([^"]*)"/g)
  expect(html).toContain('viewBox="0 0 32 180"')
  expect(all(bars, /M([\d.]+) /g)).toEqual(['21.1', '22.1', '23.1'])
})

test('the bars of a week are as high as its hours', () => {
  const html = renderHtml({ ...sampleReport, coaches: sampleReport.coaches.slice(2) })
  const [bars = ''] = all(html, /<path class="fill no-agreement" d="([^"]*)"/g)
  const heights = [...bars.matchAll(/M[\d.]+ ([\d.]+)h.8V([\d.]+)/g)].map(
    ([, top, bottom]) => Number(bottom) - Number(top),
  )
  expect(heights).toEqual([108, 150, 132])
})

test('rows are reconciled, and each reason comes with its remedy', () => {
  const text = textOf(renderHtml(sampleReport)).replace(/\s+/g, ' ')
  expect(text).toContain('1,061 rows read = 1,031 accepted + 14 rejected + 9 duplicate + 7 skipped')
  expect(text).toContain('the duration is not a time write it as 1:30 or 1.5')
})

test('only the report of the coach alone shows weeks by kind of work', () => {
  expect(renderHtml(ownReport)).toContain('The same weeks, by kind of work')
  expect(renderHtml(sampleReport)).not.toContain('The same weeks, by kind of work')
})

test('kinds of work by week and repeated weeks are shown to the coach alone', () => {
  const shown = [ownReport, sampleReport].map((report) => {
    const html = renderHtml(report)
    return [html.includes('Kinds of work, week by week'), html.includes('Repeated weeks')]
  })
  expect(shown).toEqual([
    [true, true],
    [false, false],
  ])
})

test('each coach has the three shares, a picture only of those that the log can tell', () => {
  const html = renderHtml(sampleReport)
  const names = all(html, /<ul class="plan shares">(.*?)<\/ul>/g).map((list) => all(list, /"plan-name">([^<]*?) ?</g))
  expect(names).toEqual(
    ['c-004', 'c-017', 'c-031'].map(() => ['In coaching cycles', 'With teachers', 'Outside the agreed role']),
  )
  expect(all(html, /<title id="(coach-\d-share-\d)"/g)).toEqual([
    'coach-1-share-1',
    'coach-1-share-2',
    'coach-2-share-1',
    'coach-2-share-2',
    'coach-3-share-1',
  ])
})

test('published shares stand once for all coaches, each with its source, and only those that count the same', () => {
  const html = renderHtml(sampleReport)
  const published = textOf(html.slice(html.indexOf('id="published"'), html.indexOf('id="set-aside"')))
  const counts = sampleReport.benchmarks.map(({ counts: text, comparable }) => [published.includes(text), comparable])
  expect(counts.map(([shown]) => shown)).toEqual(counts.map(([, comparable]) => comparable))
  expect(all(html, /(id="published")/g)).toHaveLength(1)
  const bare = renderHtml({ ...sampleReport, benchmarks: [] })
  expect(bare).not.toContain('#published')
})

test('the limit agreed for what is outside the role is drawn beside it, and what is planned for a share', () => {
  const planned = { target: 0.6, floor: 0.5, cap: null }
  const coaches = [quiet].map((coach) => ({
    ...coach,
    shares: coach.shares.map((line) =>
      line.numerator === 'with-teachers' ? { ...line, planned, verdict: 'as planned' as const } : line,
    ),
  }))
  const text = textOf(renderHtml({ ...sampleReport, coaches })).replace(/\s+/g, ' ')
  expect(text).toContain('Agreed: target 60%, at least 50%; as planned')
  expect(text).toContain('Agreed: at most 15%')
})

test('an empty log still gives a page that says so', () => {
  expect(textOf(renderHtml(emptyReport))).toContain('There is no entry to report on.')
})

test('a log with one wrong year is drawn at once, its axis in years', () => {
  const html = renderHtml({ ...sampleReport, period: { from: '1926-08-17', to: '2027-03-26' } })
  expect(html.length).toBeLessThan(renderHtml(sampleReport).length * 1.2)
  expect(tagFaults(html)).toEqual([])
})

test('a page with as many coaches as are told in full stays of moderate size', () => {
  const html = renderHtml(districtOf(mostInFull))
  expect(html.length / mostInFull).toBeLessThan(40_000)
  expect(all(html, /<article class="coach" id="(coach-\d+)"/g)).toHaveLength(mostInFull)
})
