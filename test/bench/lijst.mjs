// The list of dossiers in a real browser: opening, typing in the search box, scrolling and sorting, each until it is painted.
import { gzipSync } from 'node:zlib'
import { gevuldePagina, mediaan, serveer } from './venster.mjs'

const VRAGEN = ['yilmaz oss', 'bejegening in uden', '2026-00']
/** Who types fast gives ten letters a second: the picture of the one before is ready when the next comes. */
const TUSSEN = 100
const KOPPEN = ['Klager', 'Onderwerp', 'Ontvangen', 'Status', 'Volgende termijn', 'Nummer']
/** What a browser of a screen of 60 Hz waits for the next picture is no work of the program. */
export const ZONDER_WACHTEN = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** Painted: after the picture that follows a change, when the browser takes up the next task. */
function hulp() {
  window.taken = []
  new PerformanceObserver((lijst) => {
    for (const taak of lijst.getEntries()) window.taken.push(taak.duration)
  }).observe({ type: 'longtask', buffered: true })
  window.geschilderd = () =>
    new Promise((klaar) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => klaar(performance.now())
        port2.postMessage(0)
      }),
    )
  window.veranderd = (doel) =>
    new Promise((klaar) => {
      const wacht = new MutationObserver(() => {
        wacht.disconnect()
        klaar(window.geschilderd())
      })
      wacht.observe(doel, { attributes: true, childList: true, characterData: true, subtree: true })
    })
}

/** From the start of loading until every dossier stands in the list: the longest task on the way, and when that was. */
async function open(pagina, url) {
  await pagina.goto(`${url}#/werkvoorraad`)
  const werklijst = await (await pagina.waitForFunction(() => window.staat)).jsonValue()
  return pagina.evaluate(async (werklijst) => {
    location.hash = '/dossiers'
    const klaar = () =>
      document.querySelector('main table') && !document.querySelector('main')?.textContent?.includes('nog gelezen')
    while (!klaar()) await window.geschilderd()
    const alles = await window.geschilderd()
    return { werklijst, alles, taak: Math.max(0, ...window.taken) }
  }, werklijst)
}

/** Each letter as the keyboard gives it; a letter counts until the list that belongs to it is painted. */
async function typ(pagina) {
  await pagina.evaluate(() => {
    window.letters = []
    document
      .querySelector('input[type=search]')
      .addEventListener(
        'input',
        (letter) =>
          void window.veranderd(document.querySelector('main')).then((t) => window.letters.push(t - letter.timeStamp)),
        true,
      )
  })
  const veld = pagina.locator('input[type=search]')
  let getypt = 0
  for (const vraag of VRAGEN) {
    await veld.focus()
    for (const letter of vraag) {
      await pagina.waitForTimeout(TUSSEN)
      await pagina.keyboard.press(letter)
      await pagina.waitForFunction((n) => window.letters.length === n, ++getypt)
    }
    await pagina.waitForTimeout(TUSSEN)
    await pagina.keyboard.press('Control+A')
    await pagina.keyboard.press('Delete')
    await pagina.waitForFunction((n) => window.letters.length === n, ++getypt)
  }
  return pagina.evaluate(() => window.letters)
}

const schuif = (pagina) =>
  pagina.evaluate(async () => {
    let deel = document.querySelector('main table')
    while (!/auto|scroll/.test(getComputedStyle(deel).overflowY)) deel = deel.parentElement
    // From here on each step brings rows that are not drawn yet.
    deel.scrollTop = 1400
    await window.geschilderd()
    await window.geschilderd()
    const tijden = []
    for (let stap = 0; stap < 60; stap++) {
      const begin = performance.now()
      const rijen = window.veranderd(document.querySelector('main tbody'))
      deel.scrollTop += 700
      tijden.push((await rijen) - begin)
    }
    deel.scrollTop = 0
    await window.geschilderd()
    return tijden
  })

const sorteer = (pagina) =>
  pagina.evaluate(async (koppen) => {
    const tijden = []
    for (const kop of koppen) {
      const knop = [...document.querySelectorAll('.sorteer')].find((k) => k.textContent.trim() === kop)
      const begin = performance.now()
      // The head changes too: two orders may begin with the same rows.
      const rijen = window.veranderd(document.querySelector('main table'))
      knop.click()
      tijden.push((await rijen) - begin)
    }
    return tijden
  }, KOPPEN)

const p95 = (tijden) => tijden.toSorted((a, b) => a - b)[Math.ceil(tijden.length * 0.95) - 1] ?? NaN

/**
 * The figures of so many dossiers, per folder with a built window; they take turns, so that a busy moment hits all. Of each
 * figure the lowest of several rounds counts: another program can only make it slower.
 */
export async function metLijst(browser, rijen, { aantal, open: lopend, keren }, renderers) {
  const proeven = []
  try {
    for (const renderer of renderers) {
      const server = await serveer(renderer)
      const pagina = await gevuldePagina(browser, server, rijen(aantal, lopend))
      await pagina.context().addInitScript(hulp)
      proeven.push({ server, pagina, rondes: [] })
    }
    for (let keer = 0; keer < keren; keer++)
      for (const { server, pagina, rondes } of proeven) {
        const { werklijst, alles, taak } = await open(pagina, server.url)
        const letters = await typ(pagina)
        const stappen = await schuif(pagina)
        const sorteren = await sorteer(pagina)
        await pagina.goto('about:blank')
        rondes.push({
          werklijst,
          alles,
          taak,
          letter: p95(letters),
          stap: mediaan(stappen),
          sorteren: Math.max(...sorteren),
        })
      }
  } finally {
    for (const { server, pagina } of proeven) {
      await pagina.context().close()
      server.sluit()
    }
  }
  return proeven.map(({ rondes }) =>
    Object.fromEntries(Object.keys(rondes[0]).map((k) => [k, Math.min(...rondes.map((r) => r[k]))])),
  )
}

/** What the figures of `metLijst` are called, and what they may be. */
export const regels = (naam, cijfers, doelen) =>
  [
    ['werklijst', 'werkvoorraad staat'],
    ['alles', 'hele lijst staat'],
    ['taak', 'langste taak bij het openen'],
    ['letter', 'toets in het zoekveld tot in beeld, p95'],
    ['stap', 'schuifstap tot in beeld, mediaan'],
    ['sorteren', 'sorteren tot in beeld, traagste kolom'],
  ].map(([k, wat]) => ({ wat: `${naam}: ${wat}`, ms: cijfers[k], ...(doelen[k] && { doel: doelen[k] }) }))

/** Kilobytes of JavaScript, gzipped, that the work list brings in before the window is at rest. */
export async function metEersteLading(browser, rijen) {
  const server = await serveer()
  try {
    const pagina = await gevuldePagina(browser, server, rijen(300, 60))
    const lezen = []
    pagina.on('response', (r) => {
      if (new URL(r.url()).pathname.endsWith('.js')) lezen.push(r.body().then((js) => gzipSync(js).length))
    })
    await pagina.goto(`${server.url}#/werkvoorraad`)
    await pagina.waitForFunction(() => window.staat)
    await pagina.waitForLoadState('networkidle')
    const delen = await Promise.all(lezen)
    await pagina.context().close()
    return delen.reduce((som, deel) => som + deel, 0) / 1000
  } finally {
    server.sluit()
  }
}
