// Makes the page of examples/embed one file that opens from a disk: style and script inside, and nothing else to load.
// Usage: node scripts/build-embed.mjs [out.html]
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'examples/embed')
const out = process.argv[2] ?? join(folder, 'dist/index.html')

// esbuild comes with tsup; asking from there keeps one version of it.
const fromTsup = createRequire(createRequire(import.meta.url).resolve('tsup'))
const { build } = fromTsup('esbuild')

const bundle = async (entry) => {
  const { outputFiles } = await build({
    entryPoints: [join(folder, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    conditions: ['@coachwork/source'],
    // The twin of fp-ts that a bundler can leave the unused parts out of.
    plugins: [
      {
        name: 'fp-ts-es6',
        setup: ({ onResolve, resolve }) =>
          onResolve({ filter: /^fp-ts\/lib\// }, ({ path, resolveDir, kind, importer }) =>
            resolve(path.replace('/lib/', '/es6/'), { resolveDir, kind, importer }),
          ),
      },
    ],
  })
  return outputFiles[0].text.trim()
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const replaceOnce = (text, what, by) => {
  if (text.split(what).length !== 2) throw new Error(`index.html must hold ${what} once`)
  return text.replace(what, () => by)
}

const style = (await bundle('page.css')).replaceAll('</style', '<\\/style')
const script = (await bundle('main.ts')).replace(/<(?=\/script|!--|script)/gi, '\\x3c')
// The promise that nothing leaves the page is kept by the browser: it may connect nowhere.
const policy = [
  `default-src 'none'`,
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  'worker-src blob:',
  'img-src data:',
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

let page = readFileSync(join(folder, 'index.html'), 'utf8')
page = replaceOnce(
  page,
  '<meta charset="utf-8" />',
  `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
)
page = replaceOnce(page, '<link rel="stylesheet" href="page.css" />', `<style>${style}</style>`)
page = replaceOnce(page, '<script type="module" src="main.ts"></script>', `<script type="module">${script}</script>`)

mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, page)
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
console.log(`${out}: ${kilobytes(Buffer.byteLength(page))}, ${kilobytes(gzipSync(page, { level: 9 }).length)} gzipped`)
