// The backup of each day in a real browser, with 3,000 dossiers: how long it takes, the longest task on the way, and how long who
// records something must wait. And the restore drill after it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gevuldePagina, serveer } from './venster.mjs'

const AANTAL = 3000

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {(aantal: number, open: number) => Iterable<object>} rijen
 * @returns {Promise<{ wat: string, ms: number, doel?: number }[]>}
 */
export async function metKopie(browser, rijen) {
  const server = await serveer()
  const map = mkdtempSync(join(tmpdir(), 'klachtdossier-bench-kopie-'))
  try {
    const pagina = await gevuldePagina(browser, server, rijen(AANTAL, 100))
    await pagina.context().addInitScript(() => {
      window.taken = []
      new PerformanceObserver((lijst) => {
        for (const taak of lijst.getEntries()) window.taken.push({ begin: taak.startTime, duur: taak.duration })
      }).observe({ type: 'longtask', buffered: true })
    })
    await pagina.goto(`${server.url}#/instellingen/reservekopie`)
    await pagina.getByLabel('Map voor de reservekopie').fill(map)
    await pagina.getByRole('button', { name: 'Deze map gebruiken' }).click()
    await pagina.getByText(/De laatste reservekopie is van/).waitFor({ timeout: 120_000 })

    const keer = async (/** @type {string} */ knop) => {
      await pagina.locator('button:not([aria-disabled="true"]):not(:disabled)', { hasText: knop }).waitFor()
      await pagina.waitForTimeout(1500)
      return pagina.evaluate(async (tekst) => {
        const button = [...document.querySelectorAll('button')].find((k) => k.textContent.includes(tekst))
        const bezig = () => button?.matches(':disabled, [aria-disabled="true"], [aria-busy="true"]')
        const begin = performance.now()
        // Who records something asks for the door of the store: that is what a write waits for.
        let wachten = 0
        let loopt = true
        const schrijver = (async () => {
          while (loopt) {
            const vraag = performance.now()
            await navigator.locks.request('klachtdossier/schrijven', () => undefined)
            wachten = Math.max(wachten, performance.now() - vraag)
            await new Promise((klaar) => setTimeout(klaar, 5))
          }
        })()
        button?.click()
        while (!bezig()) await new Promise((klaar) => requestAnimationFrame(klaar))
        while (bezig()) await new Promise((klaar) => requestAnimationFrame(klaar))
        const ms = performance.now() - begin
        loopt = false
        await schrijver
        await new Promise((klaar) => setTimeout(klaar, 200))
        const taak = Math.max(0, ...window.taken.filter((t) => t.begin >= begin).map((t) => t.duur))
        return { ms, wachten, taak }
      }, knop)
    }
    const [kopie, proef] = [await keer('Nu een kopie maken'), await keer('Terugzetten proberen')]
    return [
      { wat: 'reservekopie van 3.000 dossiers', ms: kopie.ms },
      { wat: 'langste taak daarbij', ms: kopie.taak, doel: 100 },
      { wat: 'langste wachten van wie dan vastlegt', ms: kopie.wachten, doel: 500 },
      { wat: 'proef met 3.000 dossiers', ms: proef.ms },
      { wat: 'langste taak daarbij', ms: proef.taak, doel: 100 },
    ]
  } finally {
    server.sluit()
    rmSync(map, { recursive: true, force: true })
  }
}
