// `npm run bench`: the speed of what the officer waits for, as a Markdown table. Ratios are taken within one run: absolute
// times say little about another computer. `--groot` also measures 100,000 dossiers, which takes some minutes. `--naast <map>`
// measures the list of another built window beside this one. `npm run bench -- kill` does something else: it kills the program 300
// times and looks whether all is still there. `npm run bench -- schade` damages its files by hand (`--alleen` rows with these words).
// `--bestanden` leaves the two compared Word files in out/bench.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { build } from 'vite'
import { ensureReady } from '../../electron/launch/ensure.mjs'
import { findBrowser } from '../../electron/launch/find-browser.mjs'
import { metEersteLading, metLijst, regels, ZONDER_WACHTEN } from './lijst.mjs'
import { metKopie } from './kopie.mjs'
import { metOpenen } from './openen.mjs'
import { RENDERER } from './venster.mjs'
import { metVerstrekken } from './verstrekken.mjs'

const root = resolve(import.meta.dirname, '../..')
const uit = resolve(root, 'out/bench')
const { values: vlaggen, positionals: wat } = parseArgs({
  allowPositionals: true,
  options: {
    groot: { type: 'boolean' },
    naast: { type: 'string' },
    bestanden: { type: 'boolean' },
    alleen: { type: 'string' },
  },
})
/** @param {string} regel */
const zeg = (regel) => process.stderr.write(`${regel}\n`)

if (!ensureReady(root, { say: zeg, stdio: ['ignore', 2, 2] })) process.exit(1)
if (wat.includes('kill')) {
  const { killing } = await import('../kill/kill.mjs')
  const seed = Date.now() % 1_000_000
  zeg(`Driehonderd keer gedood, tien keer dertig, vanaf getal ${seed}; dit duurt tien minuten.`)
  const rondes = []
  for (let ronde = 0; ronde < 10; ronde++) rondes.push(await killing({ times: 30, seed: seed + ronde, tell: zeg }))
  const som = (/** @type {'kills' | 'confirmed' | 'backups'} */ wat) => rondes.reduce((tot, r) => tot + r[wat], 0)
  console.log(
    `${som('kills')} keer gedood: ${som('confirmed')} bevestigd, alles er een keer; ${som('backups')} reservekopieën af, elke heel.`,
  )
  process.exit(0)
}
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

const executablePath = findBrowser()
if (wat.includes('schade')) {
  const { metSchade } = await import('./schade.mjs')
  if (!executablePath) throw new Error('er is geen Edge, Chrome of Chromium')
  zeg('Een profiel met 3.000 dossiers wordt met de hand beschadigd; dit duurt vijf minuten.')
  const goed = await metSchade({ browser: executablePath, rijen: metingen.rijen, alleen: vlaggen.alleen, zeg })
  process.exit(goed ? 0 : 1)
}

zeg('Termijnen, zoeken en documenten worden gemeten.')
const tabel = [...(await metingen.metTermijnen()), ...metingen.metZoeken(), ...(await metingen.metDocumenten())]

zeg('Het journaal wordt gemeten.')
tabel.push(...(await metingen.metJournaal()))

const LIJSTEN = [
  {
    naam: '10.000 dossiers, 300 open',
    omvang: { aantal: 10_000, open: 300, keren: 5 },
    doelen: { taak: 100, letter: 16, stap: 16, sorteren: 100 },
  },
  {
    naam: '100.000 dossiers, 300 open',
    omvang: { aantal: 100_000, open: 300, keren: 2 },
    doelen: { werklijst: 900, taak: 1600, letter: 32, sorteren: 900 },
  },
]
if (executablePath) {
  const browser = await chromium.launch({ executablePath })
  zeg('Het openen wordt gemeten; dit duurt een minuut.')
  tabel.push(...(await metOpenen(browser, metingen.rijen, metingen.langDossier)))
  const kB = await metEersteLading(browser, metingen.rijen)
  zeg('Het verstrekken van een dossier met bestanden wordt gemeten.')
  tabel.push(...(await metVerstrekken(browser, metingen.dossierMetBestanden)))
  zeg('De reservekopie van elke dag wordt gemeten.')
  tabel.push(...(await metKopie(browser, metingen.rijen)))
  await browser.close()
  tabel.push({ wat: 'JavaScript voor de werkvoorraad, gzip, in kB', ms: kB, verhouding: 'hoogstens 170 kB' })
  const snel = await chromium.launch({ executablePath, args: ZONDER_WACHTEN })
  for (const { naam, omvang, doelen } of LIJSTEN.slice(0, vlaggen.groot ? 2 : 1)) {
    zeg(`De lijst wordt gemeten: ${naam}.`)
    const vensters = [RENDERER, ...(vlaggen.naast ? [resolve(vlaggen.naast)] : [])]
    const [hier, daar] = await metLijst(snel, metingen.rijen, omvang, vensters)
    tabel.push(...regels(naam, hier, doelen))
    if (daar) tabel.push(...regels(`daarnaast, ${naam}`, daar, {}))
  }
  await snel.close()
}

/** @param {number} n */
const getal = (n) => n.toLocaleString('nl-NL', { maximumSignificantDigits: 3 })
console.log('| wat | ms | doel of verhouding |')
console.log('| --- | ---: | --- |')
for (const { wat, ms, doel, verhouding } of tabel)
  console.log(`| ${wat} | ${getal(ms)} | ${verhouding ?? (doel === undefined ? '' : `hoogstens ${doel} ms`)} |`)
if (!executablePath) console.log('\nHet venster is niet gemeten: er is geen Edge, Chrome of Chromium gevonden.')

if (vlaggen.bestanden)
  for (const [naam, bytes] of Object.entries(await metingen.bestanden())) await writeFile(resolve(uit, naam), bytes)
