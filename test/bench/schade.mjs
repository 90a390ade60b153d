// Damage by hand: a profile of 3,000 sealed dossiers in a real browser, with its journal on the disk. For each row a copy of it is
// damaged and started. All dossiers must come back with every event, one sentence must say what happened, and a new number must be
// one that was never given out. What the screen asks the officer to do (close it and open it again) is done too.
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { begin, serveer, verzegel, vul, WACHTZIN } from './venster.mjs'

const AANTAL = 3000
const OPEN = 100
/** Recorded by hand after the rest was put in: these stand in the last files of the database. */
const ERBIJ = 2
/** So long a start may take on a busy machine. */
const GEDULD = 90_000

/** A complaint through the screen. Answers with its number. */
async function registreer(/** @type {import('@playwright/test').Page} */ page, /** @type {string} */ onderwerp) {
  await page.getByRole('link', { name: 'Nieuwe klacht' }).first().click()
  const [jaar, maand, dag] = new Date().toLocaleDateString('sv-SE').split('-')
  await page.getByLabel(/^Ontvangen op/).fill(`${dag}-${maand}-${jaar}`)
  await page.getByRole('radio', { name: 'E-mail' }).check()
  await page.getByLabel('Naam', { exact: true }).first().fill('Zeynep Demirtaş')
  await page.getByLabel('Onderwerp', { exact: true }).fill(onderwerp)
  await page.getByRole('button', { name: 'Klacht opslaan' }).click()
  await page.getByRole('heading', { level: 1, name: onderwerp }).waitFor()
  await page.waitForURL(/#\/dossiers\//)
  const id = new URL(page.url()).hash.split('/')[2] ?? ''
  return (await inhoud(page)).get(id)?.nummer ?? ''
}

/**
 * Of each dossier its number and the ids of its events, as they lie in the database.
 *
 * @returns {Promise<Map<string, { nummer: string, log: string }>>}
 */
async function inhoud(/** @type {import('@playwright/test').Page} */ page) {
  const rijen = await page.evaluate(
    () =>
      /** @type {Promise<[string, string, string][]>} */ (
        new Promise((klaar, mislukt) => {
          const vraag = indexedDB.open('klachtdossier')
          // No database is made by looking: that would be one that the program never made.
          vraag.onupgradeneeded = () => vraag.transaction?.abort()
          vraag.onerror = () => mislukt(new Error('er is geen database'))
          vraag.onsuccess = () => {
            const db = vraag.result
            const werk = db.transaction(['samenvattingen', 'gebeurtenissen'])
            const lijst = werk.objectStore('samenvattingen').getAll()
            const log = werk.objectStore('gebeurtenissen').getAll()
            werk.onabort = () => mislukt(new Error('de database is niet te lezen'))
            werk.oncomplete = () => {
              db.close()
              /** @type {Map<string, string[]>} */
              const ids = new Map()
              for (const { dossierId, volgnummer, id } of log.result)
                ids.set(dossierId, [...(ids.get(dossierId) ?? []), `${volgnummer} ${id}`])
              klaar(lijst.result.map(({ id, nummer }) => [id, nummer, (ids.get(id) ?? []).sort().join()]))
            }
          }
        })
      ),
  )
  return new Map(rijen.map(([id, nummer, log]) => [id, { nummer, log }]))
}

const STOP = 'De gegevens op de schijf zijn niet meer te lezen'
/** Where a start can end. */
const einden = (/** @type {import('@playwright/test').Page} */ page) => ({
  stop: page.getByRole('heading', { name: STOP }),
  verlies: page.getByRole('heading', { level: 1, name: /Uw dossiers zijn er niet|Er ontbreken dossiers/ }),
  fout: page.getByText('Het programma kan uw gegevens niet lezen', { exact: true }),
  welkom: page.getByRole('heading', { name: 'Welkom bij Klachtdossier' }),
  heel: page.getByText(/^\d+ lopende dossiers/).first(),
})

/** The window of a profile. `doe` gets the page when the start has come to its end, and which end. */
async function start(/** @type {string} */ map, /** @type {number} */ port, /** @type {string} */ browser, doe) {
  const server = await serveer(undefined, { map, port })
  const context = await chromium.launchPersistentContext(map, {
    executablePath: browser,
    viewport: { width: 1360, height: 880 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    page.setDefaultTimeout(GEDULD)
    page.on('dialog', (dialoog) => void dialoog.accept().catch(() => undefined))
    await page.goto(server.ingang())
    const slot = page.locator('#slot-open')
    const beginnen = page.getByRole('button', { name: 'Beginnen' })
    await slot.or(beginnen).first().waitFor()
    if (await slot.isVisible()) {
      await slot.fill(WACHTZIN)
      await page.getByRole('button', { name: 'Openen' }).click()
    }
    const alle = Object.entries(einden(page))
    const einde = await Promise.any(alle.map(([naam, plek]) => plek.waitFor().then(() => naam))).catch(async () => {
      const tekst = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ')
      throw new Error(`de start komt niet aan een einde: ${tekst}`)
    })
    return await doe(page, einde)
  } finally {
    await context.close()
    await server.sluit()
  }
}

/** What the screen says of it, in the words of the screen. */
async function zin(/** @type {import('@playwright/test').Page} */ page, /** @type {string} */ einde, wacht = 20_000) {
  if (einde === 'stop')
    return `${await page.locator('section.stop [role="alert"]').innerText()}`.replaceAll(/\s+/g, ' ')
  if (einde !== 'heel') return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ')
  const meldingen = page.locator('.melding-tekst').or(page.locator('main').getByRole('alert'))
  // It comes right after the screen; a start with nothing to say says nothing.
  await meldingen
    .first()
    .waitFor({ timeout: wacht })
    .catch(() => undefined)
  return [...new Set(await meldingen.allInnerTexts())].join(' ').replaceAll(/\s+/g, ' ')
}

/** @type {(map: string, soort: RegExp) => string[]} */
function bestanden(map, soort) {
  const plek = join(map, 'Default', 'IndexedDB')
  return readdirSync(plek, { recursive: true, encoding: 'utf8' })
    .filter((naam) => soort.test(naam))
    .map((naam) => join(plek, naam))
    .sort((a, b) => statSync(b).size - statSync(a).size)
}
/** The largest: that is where the dossiers are. */
function grootste(/** @type {string} */ map, /** @type {RegExp} */ soort) {
  const [pad] = bestanden(map, soort)
  if (pad === undefined) throw new Error(`geen bestand ${soort}`)
  return pad
}
/** One byte, on a part of the way. */
function flip(/** @type {string} */ pad, /** @type {number} */ deel) {
  const bytes = readFileSync(pad)
  const plek = Math.floor(bytes.length * deel)
  bytes[plek] = (bytes[plek] ?? 0) ^ 0x40
  writeFileSync(pad, bytes)
}
const halveer = (/** @type {string} */ pad) => truncateSync(pad, statSync(pad).size >> 1)
const LDB = /\.ldb$/
const LOG = /\.log$/

/**
 * A byte in each block of each file: where a dossier lies is not to be seen from outside. Written in place, as the program has the
 * files open.
 */
function elkBlok(/** @type {string} */ map) {
  for (const pad of bestanden(map, LDB)) {
    const bytes = readFileSync(pad)
    for (let plek = 1000; plek < bytes.length; plek += 2000) bytes[plek] = (bytes[plek] ?? 0) ^ 0x40
    writeFileSync(pad, bytes)
  }
}

/**
 * `doe`: while the program is closed. `tijdens`: while it runs, before a dossier is opened.
 *
 * @type {{ wat: string, doe: (map: string) => void, tijdens?: (map: string) => void }[]}
 */
const RIJEN = [
  { wat: 'niets (ter vergelijking)', doe: () => undefined },
  { wat: 'een byte anders in `.log`', doe: (map) => flip(grootste(map, LOG), 0.4) },
  { wat: '`.log` gehalveerd', doe: (map) => halveer(grootste(map, LOG)) },
  { wat: '`.log` leeg', doe: (map) => truncateSync(grootste(map, LOG), 0) },
  { wat: '`.ldb` afgekapt', doe: (map) => halveer(grootste(map, LDB)) },
  { wat: '`.ldb` weg', doe: (map) => rmSync(grootste(map, LDB)) },
  ...[0.05, 0.3, 0.55, 0.8].map((deel) => ({
    wat: `blok in \`.ldb\` anders, op ${Math.round(deel * 100)}%`,
    doe: (/** @type {string} */ map) => flip(grootste(map, LDB), deel),
  })),
  { wat: 'blokken anders terwijl een dossier erin wordt geopend', doe: () => undefined, tijdens: elkBlok },
  { wat: '`MANIFEST` anders', doe: (map) => flip(grootste(map, /MANIFEST-/), 0.5) },
  { wat: '`MANIFEST` weg', doe: (map) => rmSync(grootste(map, /MANIFEST-/)) },
  { wat: '`CURRENT` leeg', doe: (map) => truncateSync(grootste(map, /CURRENT$/), 0) },
  { wat: '`CURRENT` weg', doe: (map) => rmSync(grootste(map, /CURRENT$/)) },
  { wat: 'map weg', doe: (map) => rmSync(join(map, 'Default', 'IndexedDB'), { recursive: true }) },
]

/** @type {(een: Map<string, { nummer: string, log: string }>, ander: typeof een) => string} */
function verschil(was, nu) {
  const weg = [...was].filter(([id, { nummer }]) => nu.get(id)?.nummer !== nummer).length
  const korter = [...was].filter(([id, { log }]) => nu.has(id) && nu.get(id)?.log !== log).length
  const dubbel = nu.size - new Set([...nu.values()].map((d) => d.nummer)).size
  return [
    weg && `${weg} dossiers weg`,
    korter && `${korter} met een ander logboek`,
    dubbel && `${dubbel} nummers dubbel`,
  ]
    .filter(Boolean)
    .join(', ')
}

async function naar(/** @type {import('@playwright/test').Page} */ page, /** @type {string} */ adres) {
  await page.evaluate((hash) => void (location.hash = hash), adres)
}

/** @typedef {Map<string, { nummer: string, log: string }>} Inhoud */

/**
 * A start that came to its end: is all there? Throws what is wrong.
 *
 * @returns {Promise<string>} the number that a new complaint got
 */
async function kijkNa(/** @type {import('@playwright/test').Page} */ page, /** @type {Inhoud} */ was) {
  await naar(page, '/dossiers')
  const telling = `${was.size} dossiers`
  await page.getByRole('status').getByText(telling).first().waitFor()
  const anders = verschil(was, await inhoud(page))
  if (anders) throw new Error(anders)
  const ids = [...was.keys()]
  await naar(page, `/dossiers/${ids[Math.floor(Math.random() * ids.length)]}`)
  await page.getByRole('tab', { name: 'Logboek' }).click()
  await page.getByRole('tabpanel').getByText('Ontvangen').first().waitFor()
  const nummer = await registreer(page, 'Na de schade')
  const gegeven = nummer === '' || [...was.values()].some((d) => d.nummer === nummer)
  if (gegeven) throw new Error(`het nieuwe dossier krijgt nummer "${nummer}"`)
  return nummer
}

/** Damage that shows up while the program runs: what it says, or undefined when it says nothing. */
async function stopZin(/** @type {import('@playwright/test').Page} */ page) {
  const stop = einden(page).stop
  const kwam = await stop.waitFor({ timeout: 20_000 }).then(
    () => true,
    () => false,
  )
  return kwam ? zin(page, 'stop') : undefined
}

/** @param {{ basis: string, was: Inhoud, port: number, browser: string }} waar */
async function proef({ wat, doe, tijdens }, { basis, was, port, browser }) {
  const map = mkdtempSync(join(tmpdir(), 'klachtdossier-schade-'))
  /** @type {string[]} */
  const zinnen = []
  let nummer = ''
  let fout = ''
  try {
    cpSync(basis, map, { recursive: true })
    doe(map)
    // What the screen asks of the officer is done: save what is there, close it and open it again.
    let hernoem = false
    // Of damage in one block the start knows nothing yet.
    const meteen = wat === RIJEN[0]?.wat || wat.startsWith('blok')
    for (let keer = 1; nummer === '' && keer <= 3; keer++) {
      if (hernoem) renameSync(join(map, 'Default', 'IndexedDB'), join(map, 'Default', 'IndexedDB-oud'))
      hernoem = false
      await start(map, port, browser, async (page, einde) => {
        const gezegd = await zin(page, einde, keer === 1 && meteen ? 3_000 : undefined)
        if (gezegd !== '') zinnen.push(gezegd)
        if (einde === 'stop') return
        if (einde === 'fout' && /geef dan de map IndexedDB een andere naam/.test(gezegd)) {
          hernoem = true
          return
        }
        if (einde !== 'heel') throw new Error(`de start eindigt bij "${einde}"`)
        if (tijdens && keer === 1) {
          await rust(map)
          tijdens(map)
          const [id] = [...was.keys()].slice(-1)
          await naar(page, `/dossiers/${id}`)
          const stop = await stopZin(page)
          if (stop === undefined) throw new Error('de schade wordt niet gezien')
          zinnen.push(stop)
          return
        }
        try {
          nummer = await kijkNa(page, was)
        } catch (e) {
          const stop = await stopZin(page)
          if (stop === undefined) throw e
          zinnen.push(stop)
        }
      })
    }
    if (nummer === '') fout = 'na drie keer openen is niet alles terug'
    else if (wat !== RIJEN[0]?.wat && zinnen.length === 0) fout = 'er is niets over gezegd'
  } catch (e) {
    fout = String(e instanceof Error ? e.message : e)
      .split('\n')
      .filter((regel) => !/Call log/.test(regel))
      .slice(0, 2)
      .join(' ')
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
  return { wat, zinnen, nummer, fout }
}

/** After a start Chromium puts its files in order: damage done meanwhile would be mended by what it had already read. */
async function rust(/** @type {string} */ map) {
  for (let vorige = '', nu = ' '; vorige !== nu;) {
    vorige = nu
    await new Promise((klaar) => setTimeout(klaar, 3000))
    nu = bestanden(map, LDB).sort().join()
  }
}

/** What was put in from outside stands in no journal: without its place in one the next start begins another, with all rows. */
const vergeetJournaal = (/** @type {import('@playwright/test').Page} */ page) =>
  page.evaluate(
    () =>
      new Promise((klaar) => {
        const vraag = indexedDB.open('klachtdossier')
        vraag.onsuccess = () => {
          const werk = vraag.result.transaction('journaal', 'readwrite')
          werk.objectStore('journaal').delete('stand')
          werk.oncomplete = () => {
            vraag.result.close()
            klaar(undefined)
          }
        }
      }),
  )

/** A profile with so many dossiers, sealed, and a few that were recorded after that. */
async function maakBasis(/** @type {string} */ map, /** @type {string} */ browser, rijen) {
  let port = 0
  const server = await serveer(undefined, { map, port })
  port = Number(new URL(server.url).port)
  await server.sluit()
  await start(map, port, browser, async (page) => {
    await begin(page)
    for (const deel of rijen) await vul(page, deel)
    await vergeetJournaal(page)
    await verzegel(page)
  })
  // From here on it is a profile like any other.
  const was = await start(map, port, browser, async (page) => {
    for (let n = 1; n <= ERBIJ; n++) await registreer(page, `Erbij ${n}`)
    return inhoud(page)
  })
  return { was, port }
}

/**
 * @param {{ browser: string, rijen: (aantal: number, open: number) => Iterable<object>, alleen?: string, zeg: (regel: string) => void }} opties
 *   `alleen`: the rows with these words in them
 * @returns {Promise<boolean>} whether every row ended well
 */
export async function metSchade({ browser, rijen, alleen = '', zeg }) {
  const basis = mkdtempSync(join(tmpdir(), 'klachtdossier-schade-basis-'))
  try {
    const { was, port } = await maakBasis(basis, browser, rijen(AANTAL, OPEN))
    zeg(`${was.size} dossiers staan klaar.`)
    const uitkomsten = []
    for (const rij of RIJEN.filter(({ wat }) => wat.includes(alleen))) {
      const sinds = Date.now()
      const uitkomst = await proef(rij, { basis, was, port, browser })
      uitkomsten.push(uitkomst)
      const seconden = Math.round((Date.now() - sinds) / 1000)
      zeg(`${rij.wat}: ${uitkomst.fout || 'alles terug'} (${seconden} s)`)
    }
    console.log('| schade | alle dossiers terug | nieuw nummer | wat het scherm zegt |')
    console.log('| --- | --- | --- | --- |')
    for (const { wat, zinnen, nummer, fout } of uitkomsten)
      console.log(`| ${wat} | ${fout ? `**nee: ${fout}**` : 'ja'} | ${nummer} | ${zinnen.join(' → ')} |`)
    return uitkomsten.every(({ fout }) => fout === '')
  } finally {
    rmSync(basis, { recursive: true, force: true })
  }
}
