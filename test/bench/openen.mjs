// Opening the program in a real browser: an empty database against 10,000 dossiers, in turns.
import { createServer } from 'node:http'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../electron/launch/find-browser.mjs'
import { answer } from '../../electron/launch/static-files.mjs'

const RENDERER = resolve(import.meta.dirname, '../../out/renderer')
const KEREN = 9

/** Each server has its own port, so its own database. */
async function serveer() {
  const server = createServer((vraag, antwoord) => {
    const pad = (vraag.url ?? '/').split('?')[0] ?? '/'
    void answer(RENDERER, vraag.method ?? 'GET', pad).then(({ status, headers, body }) =>
      antwoord.writeHead(status, headers).end(body),
    )
  })
  await new Promise((klaar) => server.listen(0, '127.0.0.1', () => klaar(undefined)))
  const adres = server.address()
  if (adres === null || typeof adres === 'string') throw new Error('geen poort')
  return { url: `http://127.0.0.1:${adres.port}/`, sluit: () => server.close() }
}

/** @param {readonly number[]} tijden */
const mediaan = (tijden) => tijden.toSorted((a, b) => a - b)[tijden.length >> 1] ?? NaN

/** Puts rows in the database that the program itself has made. */
async function vul(pagina, tabellen) {
  await pagina.evaluate(
    (rijen) =>
      new Promise((klaar, mislukt) => {
        const vraag = indexedDB.open('klachtdossier')
        vraag.onerror = () => mislukt(vraag.error)
        vraag.onsuccess = () => {
          const db = vraag.result
          const werk = db.transaction(Object.keys(rijen), 'readwrite')
          for (const [tabel, lijst] of Object.entries(rijen)) for (const rij of lijst) werk.objectStore(tabel).put(rij)
          werk.oncomplete = () => {
            db.close()
            klaar(undefined)
          }
          werk.onabort = () => mislukt(werk.error)
        }
      }),
    tabellen,
  )
}

/** Milliseconds from the start of loading until the work list stands, painted. */
async function open(pagina, url) {
  await pagina.goto(`${url}#/werkvoorraad`)
  const ms = await (await pagina.waitForFunction(() => window.staat)).jsonValue()
  await pagina.goto('about:blank') // the others must not pay for what this one still has to do
  return ms
}

function meldWanneerHetStaat() {
  const kijk = () => {
    if (!document.querySelector('main h1') || document.querySelector('main .laden')) return false
    requestAnimationFrame(() => requestAnimationFrame(() => (window.staat = performance.now())))
    return true
  }
  const wacht = new MutationObserver(() => {
    if (kijk()) wacht.disconnect()
  })
  wacht.observe(document, { childList: true, subtree: true })
}

/** Milliseconds from a letter in the search box until the list shows its result, laid out. */
async function typ(pagina, url) {
  await pagina.goto(`${url}#/dossiers`)
  await pagina.locator('main table').first().waitFor()
  // The oldest are read when the window has nothing to do.
  await pagina.waitForFunction(() => !document.querySelector('main')?.textContent?.includes('nog gelezen'))
  return pagina.evaluate(async () => {
    const veld = document.querySelector('input[type=search]')
    const tijden = []
    for (const vraag of ['yilmaz oss', 'bejegening in uden', '2026-00'])
      for (let n = 1; n <= vraag.length; n++) {
        const begin = performance.now()
        const getoond = new Promise((klaar) => {
          const wacht = new MutationObserver(() => {
            wacht.disconnect()
            klaar(undefined)
          })
          wacht.observe(document.querySelector('main'), { childList: true, characterData: true, subtree: true })
        })
        veld.value = vraag.slice(0, n)
        veld.dispatchEvent(new Event('input', { bubbles: true }))
        await getoond
        document.body.getBoundingClientRect()
        tijden.push(performance.now() - begin)
        await new Promise((klaar) => requestAnimationFrame(klaar))
      }
    return tijden
  })
}

/** Milliseconds from the work list until a dossier stands with its drawing and its log, painted. */
async function openDossier(pagina, url, id) {
  await pagina.goto(`${url}#/werkvoorraad`)
  await pagina.waitForFunction(() => window.staat)
  return pagina.evaluate(async (adres) => {
    const begin = performance.now()
    location.hash = adres
    const staat = () => document.querySelector('.log li') && document.querySelector('.tekening')
    while (!staat()) await new Promise((klaar) => requestAnimationFrame(klaar))
    await new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar)))
    return performance.now() - begin
  }, `/dossiers/${id}`)
}

async function metLangDossier({ pagina, server }, langDossier) {
  const proeven = [10, 1000].map((aantal) => ({ aantal, ...langDossier(aantal), tijden: [] }))
  await pagina.goto(server.url)
  for (const { rijen } of proeven) await vul(pagina, rijen)
  for (let keer = 0; keer <= KEREN; keer++)
    for (const { id, tijden } of proeven) {
      tijden.push(await openDossier(pagina, server.url, id))
      await pagina.goto('about:blank')
    }
  const [kort, lang] = proeven.map(({ tijden }) => mediaan(tijden.slice(1)))
  const verhouding = `${(lang / kort).toFixed(2).replace('.', ',')} × een dossier met 10`
  return [{ wat: 'dossier met 1.000 gebeurtenissen openen, tegen een dossier met 10', ms: lang, verhouding }]
}

/**
 * @param {(aantal: number, open: number) => Iterable<object>} rijen
 * @param {(aantal: number) => { id: string, rijen: object }} langDossier
 * @returns {Promise<{ wat: string, ms: number, doel?: number, verhouding?: string }[] | string>} a sentence when there is no browser
 */
export async function metOpenen(rijen, langDossier) {
  const executablePath = findBrowser()
  if (!executablePath) return 'Het openen is niet gemeten: er is geen Edge, Chrome of Chromium gevonden.'
  const browser = await chromium.launch({ executablePath })
  const gevallen = [
    { wat: 'openen, lege administratie', aantal: 0, open: 0 },
    // Six hundred complaints a year, each about two months: what a busy office has open at once.
    { wat: 'openen, 10.000 dossiers waarvan 100 open', aantal: 10_000, open: 100 },
  ]
  const proeven = []
  try {
    for (const geval of gevallen) {
      const server = await serveer()
      const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
      const pagina = await context.newPage()
      await pagina.goto(server.url)
      await pagina.locator('main h1').first().waitFor()
      await vul(pagina, { instellingen: [{ sleutel: 'geinstalleerd', waarde: true }] })
      for (const deel of rijen(geval.aantal, geval.open)) await vul(pagina, deel)
      await context.addInitScript(meldWanneerHetStaat)
      await pagina.goto('about:blank')
      proeven.push({ ...geval, server, pagina, tijden: [] })
    }
    for (let keer = 0; keer <= KEREN; keer++)
      for (const { pagina, server, tijden } of proeven) tijden.push(await open(pagina, server.url))
    const [leeg, vol] = proeven
    const basis = mediaan(leeg.tijden.slice(1))
    const letters = await typ(vol.pagina, vol.server.url)
    return [
      ...proeven.map(({ wat, tijden }, i) => {
        const ms = mediaan(tijden.slice(1))
        return {
          wat,
          ms,
          verhouding: `${(ms / basis).toFixed(2).replace('.', ',')} × leeg${i === 1 ? ' (doel 1,3)' : ''}`,
        }
      }),
      { wat: 'in het venster: één letter zoeken in 10.000 dossiers', ms: mediaan(letters), doel: 16 },
      ...(await metLangDossier(leeg, langDossier)),
    ]
  } finally {
    for (const { server } of proeven) server.sluit()
    await browser.close()
  }
}
