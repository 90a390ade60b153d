// The built window in a real browser, with a database that the bench has filled.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serveRenderer } from '../../electron/launch/browser-host.mjs'
import { JOURNAL_FOLDER } from '../../electron/launch/folders.mjs'

const root = resolve(import.meta.dirname, '../..')
export const RENDERER = resolve(root, 'out/renderer')

/**
 * Each server has its own port, so its own database, and a journal of its own. `ingang`: the address for one window. `eigen`: a data
 * folder that stays, and the port that belongs to it.
 *
 * @param {string} renderer
 * @param {{ map: string, port: number }} [eigen]
 */
export async function serveer(renderer = RENDERER, eigen) {
  const { createDoor } = await import(pathToFileURL(resolve(root, 'out/browser/index.js')).href)
  const map = eigen?.map ?? mkdtempSync(join(tmpdir(), 'klachtdossier-bench-'))
  const door = createDoor({ folder: eigen ? join(map, JOURNAL_FOLDER) : map, dataFolder: map })
  const server = await serveRenderer({ root: renderer, port: eigen?.port ?? 0, door })
  const sluit = async () => {
    await server.close()
    if (!eigen) rmSync(map, { recursive: true, force: true })
  }
  return { url: server.url, ingang: server.entry, sluit }
}

/** @param {readonly number[]} tijden */
export const mediaan = (tijden) => tijden.toSorted((a, b) => a - b)[tijden.length >> 1] ?? NaN

export const WACHTZIN = 'vier losse woorden samen'

/** The first start, as the officer does it. */
export async function begin(pagina) {
  await pagina.getByLabel(/^Uw naam/).fill('N. de Wit')
  await pagina.getByLabel('Nieuwe wachtzin').fill(WACHTZIN)
  await pagina.getByLabel('Nog eens dezelfde').fill(WACHTZIN)
  await pagina.getByRole('button', { name: 'Beginnen' }).click()
  await pagina.getByRole('navigation').getByText('Werkvoorraad').waitFor()
}

/**
 * A page on a database of its own, in use already and holding these rows, sealed. `open`: as they are, to see what the sealing
 * costs.
 */
export async function gevuldePagina(browser, { ingang }, rijen, { open = false } = {}) {
  const context = await browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })
  const pagina = await context.newPage()
  await pagina.goto(ingang())
  await begin(pagina)
  for (const deel of rijen) await vul(pagina, deel)
  if (!open) await verzegel(pagina)
  await context.addInitScript(meldWanneerHetStaat)
  await pagina.goto('about:blank')
  return pagina
}

/** Takes away the mark that all is sealed, and waits until the program has put it there again. */
export async function verzegel(pagina) {
  const merk = (/** @type {'delete' | 'get'} */ doe) =>
    pagina.evaluate(async (doe) => {
      const open = indexedDB.open('klachtdossier')
      await new Promise((klaar) => (open.onsuccess = klaar))
      const tabel = open.result.transaction('journaal', 'readwrite').objectStore('journaal')
      const vraag = doe === 'get' ? tabel.get('verzegeld') : tabel.delete('verzegeld')
      await new Promise((klaar) => (vraag.onsuccess = klaar))
      open.result.close()
      return vraag.result !== undefined
    }, doe)
  await merk('delete')
  await pagina.reload()
  while (!(await merk('get'))) await pagina.waitForTimeout(500)
}

/** Puts rows in the database that the program itself has made. */
export async function vul(pagina, tabellen) {
  await pagina.evaluate(
    (json) =>
      new Promise((klaar, mislukt) => {
        const rijen = JSON.parse(json)
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
    JSON.stringify(tabellen), // Playwright takes a text many times faster than what is in it
  )
}

/** Leaves in `window.staat` when the first screen stood, painted. */
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
