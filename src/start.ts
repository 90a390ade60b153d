import { ref, watchEffect } from 'vue'
import type { Router } from 'vue-router'
import { OEFENING } from './domain/document/inhoud'
import { useMelding } from './composables/use-melding'
import { VerliesFout } from './storage'
import { useDossiersStore } from './stores/dossiers'
import { useGegevensplekStore } from './stores/gegevensplek'
import { useInstellingenStore } from './stores/instellingen'
import { kluisstand } from './stores/kluis'
import { kopiebericht, opslag } from './stores/opslag'
import { isOefening } from './stores/oefenstand'
import { useVerliesStore } from './stores/verlies'

/** Why the program could not start; '' when it did. App.vue shows it instead of a screen. */
export const startfout = ref('')

/**
 * Reads the settings before the first screen, then the dossiers: what is open first. Without a finished first start every
 * address leads to the welcome screen; after it none does. Before all that: are the dossiers there that were there?
 */
export function begin(router: Router): void {
  const instellingen = useInstellingenStore()
  const dossiers = useDossiersStore()
  const plek = useGegevensplekStore()
  const verlies = useVerliesStore()
  void plek.vraagBlijvend()
  const mislukt = (fout: unknown) => {
    if (fout instanceof VerliesFout) verlies.verlies = fout.verlies
    else startfout.value = fout instanceof Error ? fout.message : 'De gegevens konden niet worden gelezen.'
  }
  const gelezen = instellingen.laad().catch(mislukt)
  void gelezen.then(() => (instellingen.geladen ? dossiers.laad() : undefined)).catch(mislukt)
  void gelezen.then(metJournaal)
  router.beforeEach(async (naar) => {
    if (!instellingen.geladen) await gelezen
    if (startfout.value !== '') return true
    const begint = verlies.verlies !== undefined || instellingen.eersteStart
    if (naar.name === 'terugzetten') return begint ? true : { name: 'reservekopie' }
    if (verlies.verlies) return naar.name === 'verdwenen' ? true : { name: 'verdwenen' }
    if (naar.name === 'verdwenen') return { name: 'werkvoorraad' }
    // What was recorded before there was a key is sealed before anything is added to it.
    if (kluisstand.value.soort === 'nieuw' && !instellingen.eersteStart)
      return naar.name === 'wachtzin' ? true : { name: 'wachtzin' }
    if (naar.name === 'wachtzin') return { name: 'werkvoorraad' }
    if (instellingen.eersteStart && naar.name !== 'start') return { name: 'start' }
    return !instellingen.eersteStart && naar.name === 'start' ? { name: 'werkvoorraad' } : true
  })
  if (isOefening()) merkAfdruk()
  watchEffect(() => {
    const { thema, maat } = instellingen.instellingen
    document.documentElement.dataset.maat = maat
    if (thema === 'systeem') delete document.documentElement.dataset.thema
    else document.documentElement.dataset.thema = thema
  })
}

/** The first click of the officer goes before the backup. */
const EERST_DE_KLIK = 2_000
/** A window that is never idle does not wait longer for its backup. */
const RUST = 10_000

/**
 * Says what the start did with the journal, and looks at all of it when the window has nothing better to do. Then what is not sealed
 * yet, and the backup of today.
 */
async function metJournaal(): Promise<void> {
  for (const bericht of [opslag().journaalbericht, kopiebericht]) if (bericht !== '') useMelding().meldFout(bericht)
  await useDossiersStore().volledig()
  await opslag().kijkJournaalNa()
  await new Promise((klaar) => setTimeout(klaar, EERST_DE_KLIK))
  await Promise.all([opslag().haalErbij(), import('@/schermdelen/OpslagStop.vue')])
  if (isOefening() || !useInstellingenStore().geladen || kluisstand.value.soort === 'nieuw') return
  await restVerzegelen()
  await new Promise<unknown>((rustig) => requestIdleCallback(rustig, { timeout: RUST }))
  const { useAutomatischeKopieStore } = await import('./stores/automatische-kopie')
  useAutomatischeKopieStore().begin()
}

/** A start that was stopped while all was being sealed left a part of it; that can not be done now is tried at the next start. */
async function restVerzegelen(): Promise<void> {
  try {
    if (!(await opslag().isTeVerzegelen())) return
    const { useVerzegelenStore } = await import('./stores/verzegelen')
    await useVerzegelenStore().alles()
  } catch {
    // What can not be written is told where the officer writes.
  }
}

/** Every page that this window prints says that it is practice, whatever screen it comes from. */
function merkAfdruk(): void {
  const blad = new CSSStyleSheet()
  blad.replaceSync(`@page { @top-right { content: '${OEFENING}'; font: bold 9pt sans-serif; color: #0f4c5c; } }`)
  document.adoptedStyleSheets.push(blad)
}
