// Opening the program in a real browser: an empty database against 10,000 dossiers, in turns.
import { gevuldePagina, mediaan, serveer, vul } from './venster.mjs'

const KEREN = 9

/** Milliseconds from the start of loading until the work list stands, painted. */
async function open(pagina, url) {
  await pagina.goto(`${url}#/werkvoorraad`)
  const ms = await (await pagina.waitForFunction(() => window.staat)).jsonValue()
  await pagina.goto('about:blank') // the others must not pay for what this one still has to do
  return ms
}

/** Milliseconds from the work list until a dossier stands with its drawing and the same as a list, painted. */
async function openDossier(pagina, url, id) {
  await pagina.goto(`${url}#/werkvoorraad`)
  await pagina.waitForFunction(() => window.staat)
  return pagina.evaluate(async (adres) => {
    const begin = performance.now()
    location.hash = adres
    const staat = () => document.querySelector('.tijdlijst tbody td') && document.querySelector('.tekening')
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
 * @param {import('@playwright/test').Browser} browser
 * @param {(aantal: number, open: number) => Iterable<object>} rijen
 * @param {(aantal: number) => { id: string, rijen: object }} langDossier
 * @returns {Promise<{ wat: string, ms: number, doel?: number, verhouding?: string }[]>}
 */
export async function metOpenen(browser, rijen, langDossier) {
  const gevallen = [
    { wat: 'openen, lege administratie', aantal: 0, open: 0 },
    // Six hundred complaints a year, each about two months: what a busy office has open at once.
    { wat: 'openen, 10.000 dossiers waarvan 100 open', aantal: 10_000, open: 100 },
    { wat: 'openen, dezelfde onversleuteld', aantal: 10_000, open: 100, onverzegeld: true },
  ]
  const proeven = []
  try {
    for (const geval of gevallen) {
      const server = await serveer()
      const pagina = await gevuldePagina(browser, server, rijen(geval.aantal, geval.open), {
        open: geval.onverzegeld,
      })
      proeven.push({ ...geval, server, pagina, tijden: [] })
    }
    for (let keer = 0; keer <= KEREN; keer++)
      for (const { pagina, server, tijden } of proeven) tijden.push(await open(pagina, server.url))
    const [leeg] = proeven
    const basis = mediaan(leeg.tijden.slice(1))
    return [
      ...proeven.map(({ wat, tijden }, i) => {
        const ms = mediaan(tijden.slice(1))
        return {
          wat,
          ms,
          verhouding: `${(ms / basis).toFixed(2).replace('.', ',')} × leeg${i === 1 ? ' (doel 1,3)' : ''}`,
        }
      }),
      ...(await metLangDossier(leeg, langDossier)),
    ]
  } finally {
    for (const { server } of proeven) server.sluit()
  }
}
