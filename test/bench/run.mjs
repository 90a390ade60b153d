// `npm run bench`: the speed of what the officer waits for, as a Markdown table. Ratios are taken within one run: absolute
// times say little about another computer. `--bestanden` also leaves the two compared Word files in out/bench.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ensureReady } from '../../electron/launch/ensure.mjs'
import { metOpenen } from './openen.mjs'

const root = resolve(import.meta.dirname, '../..')
const uit = resolve(root, 'out/bench')
/** @param {string} regel */
const zeg = (regel) => process.stderr.write(`${regel}\n`)

if (!ensureReady(root, { say: zeg, stdio: ['ignore', 2, 2] })) process.exit(1)
await build({
  configFile: false,
  root,
  logLevel: 'error',
  resolve: { alias: { '@': resolve(root, 'src') } },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: resolve(import.meta.dirname, 'metingen.ts'),
    outDir: uit,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'metingen.js' } },
  },
})
const metingen = await import(pathToFileURL(resolve(uit, 'metingen.js')).href)

zeg('Termijnen, zoeken en documenten worden gemeten.')
const tabel = [...(await metingen.metTermijnen()), ...metingen.metZoeken(), ...(await metingen.metDocumenten())]
zeg('Het openen wordt gemeten; dit duurt een minuut.')
const openen = await metOpenen(metingen.rijen, metingen.langDossier)
if (typeof openen !== 'string') tabel.push(...openen)

/** @param {number} n */
const getal = (n) => n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 })
console.log('| wat | ms | doel of verhouding |')
console.log('| --- | ---: | --- |')
for (const { wat, ms, doel, verhouding } of tabel)
  console.log(`| ${wat} | ${getal(ms)} | ${verhouding ?? (doel === undefined ? '' : `hoogstens ${doel} ms`)} |`)
if (typeof openen === 'string') console.log(`\n${openen}`)

if (process.argv.includes('--bestanden'))
  for (const [naam, bytes] of Object.entries(await metingen.bestanden())) await writeFile(resolve(uit, naam), bytes)
