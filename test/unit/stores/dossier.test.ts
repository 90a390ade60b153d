import { describe, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { vanSoort } from '@/domain/dossier/dossier'
import { ControleFout } from '@/storage'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { opslag } from '@/stores/opslag'
import { openConcepten, useConcept } from '@/stores/use-concept'
import { dag, eenKlacht, eenSignaal, VANDAAG } from '../storage/hulp'
import { metStores } from './hulp'

const { herstart } = metStores()

async function geopend(opening = eenKlacht()) {
  const { id } = await useDossiersStore().registreer(opening)
  const store = useDossierStore()
  await store.laad(id)
  return store
}

describe('het dossier op het scherm', () => {
  test('laden, niet gevonden en sluiten', async () => {
    const store = await geopend()
    expect(store.staat).toBe('klaar')
    expect(store.regeling?.id).toBe('ons-welzijn')
    expect(store.termijnen.map((t) => t.id)).toContain('ons-bevestiging')
    await store.laad('bestaat-niet')
    expect(store.staat).toBe('niet-gevonden')
    expect(store.termijnen).toEqual([])
    store.sluit()
    expect(store.staat).toBe('leeg')
    await expect(store.legVast({ soort: 'notitie', datum: VANDAAG, gegevens: { tekst: 'x' } })).rejects.toThrow(
      /geen dossier/,
    )
  })

  test('een antwoord dat te laat komt verdringt het gevraagde dossier niet', async () => {
    const dossiers = useDossiersStore()
    const een = await dossiers.registreer(eenKlacht())
    const twee = await dossiers.registreer(eenKlacht())
    const store = useDossierStore()
    await Promise.all([store.laad(een.id), store.laad(twee.id)])
    expect(store.dossier?.nummer).toBe('2026-002')
  })

  test('beschadigd: de zin staat er, en de lijst weet het', async () => {
    const store = await geopend()
    const { id } = store.dossier as never
    vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(function (this: IDBIndex) {
      return this.objectStore.getAll('bestaat-niet')
    })
    await store.laad(id)
    expect(store.staat).toBe('beschadigd')
    expect(store.fout).toMatch(/Dossier 2026-001 is beschadigd/)
    expect(useDossiersStore().beschadigd).toMatchObject([{ nummer: '2026-001' }])
  })
})

describe('vastleggen', () => {
  test('ALL-2 corrigeren houdt beide, ongedaan maken ook, en de lijst loopt mee', async () => {
    const store = await geopend()
    await store.legVast({ soort: 'bevestiging_verzonden', datum: dag('2026-11-18'), gegevens: { wijze: 'brief' } })
    const id = vanSoort(store.dossier as never, 'bevestiging_verzonden')[0]?.id as string
    await store.corrigeer(id, { datum: dag('2026-11-17') })
    expect(vanSoort(store.dossier as never, 'bevestiging_verzonden')).toMatchObject([
      { id, datum: '2026-11-17', gegevens: { wijze: 'brief' }, eerder: [{ datum: '2026-11-18' }] },
    ])
    expect(useDossiersStore().lijst[0]?.zaak.momenten.bevestiging_verzonden?.[0]?.datum).toBe('2026-11-17')
    await store.maakOngedaan(id)
    expect(vanSoort(store.dossier as never, 'bevestiging_verzonden')).toEqual([])
    expect(store.dossier?.log).toHaveLength(4)
    await expect(store.maakOngedaan(id)).rejects.toBeInstanceOf(ControleFout)
    await expect(store.maakOngedaan(store.dossier?.geldig[0]?.id as string)).rejects.toThrow(/Sluit het dossier/)
  })

  test('ALL-2 de dag van ontvangst corrigeren: nummer en gegevens blijven, de termijnen schuiven', async () => {
    const store = await geopend()
    const ontvangst = store.dossier?.geldig[0]?.id as string
    await store.corrigeer(ontvangst, { datum: dag('2026-11-13') })
    expect(store.dossier).toMatchObject({ nummer: '2026-001', gegevens: { onderwerp: 'Afspraak niet nagekomen' } })
    expect(store.termijnen.find((t) => t.id === 'ons-bevestiging')?.uiterlijk).toBe('2026-11-20')
  })

  test('alleen wat echt anders is wordt een wijziging', async () => {
    const store = await geopend()
    await store.wijzigGegevens({ onderwerp: 'Afspraak niet nagekomen', gebied: 'Oss' })
    expect(store.dossier?.log.at(-1)).toMatchObject({
      soort: 'gegevens_gewijzigd',
      gegevens: { wijziging: { gebied: 'Oss' } },
    })
    const { log } = store.dossier as never as { log: unknown[] }
    await store.wijzigGegevens({ gebied: 'Oss' })
    expect(store.dossier?.log).toHaveLength(log.length)
  })

  test('WSW-A1 een signaal wordt een klacht in hetzelfde dossier', async () => {
    const store = await geopend(eenSignaal())
    await store.maakKlacht({ datum: dag('2026-11-16'), kanaal: 'brief', gegevens: { omschrijving: 'Nu schriftelijk' } })
    expect(store.dossier).toMatchObject({ soort: 'klacht', nummer: '2026-001', kanaal: 'brief' })
    expect(store.dossier?.gegevens).toMatchObject({
      omschrijving: 'Nu schriftelijk',
      onderwerp: 'Afspraak niet nagekomen',
    })
    expect(store.dossier?.log[0]?.soort).toBe('signaal')
    await expect(store.maakKlacht({ datum: VANDAAG, kanaal: 'brief' })).rejects.toThrow(/al een klacht/)
  })

  test('ALL-5 een gemaakt document staat in het log', async () => {
    const store = await geopend()
    await store.meldDocument('registratieformulier', '2026-001 Registratieformulier')
    expect(store.dossier?.log.at(-1)).toMatchObject({
      soort: 'document_gemaakt',
      gegevens: { document: 'registratieformulier' },
    })
  })

  test('mislukt het opslaan, dan blijft het dossier op het scherm zoals het was', async () => {
    const store = await geopend()
    const voor = store.dossier
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(store.wijzigGegevens({ gebied: 'Oss' })).rejects.toMatchObject({ kind: 'schijf-vol' })
    expect(store.dossier).toBe(voor)
  })
})

describe('concepten van formulieren', () => {
  /** A form as a view has it; `weg`: the view goes away. */
  function eenFormulier(sleutel = 'klacht/nieuw') {
    const scope = effectScope()
    const formulier = ref({ onderwerp: '', klagers: [{ naam: '' }] })
    const concept = scope.run(() => useConcept(sleutel, formulier)) as ReturnType<
      typeof useConcept<typeof formulier.value>
    >
    return { formulier, concept, weg: () => scope.stop() }
  }

  test('wat is getypt staat binnen een seconde op schijf, ook als er wordt doorgetypt', async () => {
    const { formulier, weg } = eenFormulier()
    const begin = performance.now()
    let bewaard = false
    while (!bewaard && performance.now() - begin < 3000) {
      formulier.value.onderwerp += 'a'
      await new Promise((klaar) => setTimeout(klaar, 50))
      bewaard = (await opslag().concept('klacht/nieuw')) !== undefined
    }
    expect(bewaard).toBe(true)
    weg()
  })

  test('na een crash wordt het aangeboden en niet ongevraagd ingevuld', async () => {
    const eerst = eenFormulier()
    eerst.formulier.value.klagers = [{ naam: 'Özlem' }]
    await nextTick()
    await eerst.concept.bewaarNu()
    herstart()
    const { formulier, concept } = eenFormulier()
    await concept.gelezen
    expect(formulier.value.klagers[0]?.naam).toBe('')
    expect(concept.aanbod.value?.waarde.klagers[0]?.naam).toBe('Özlem')
    expect((await openConcepten()).map((c) => c.sleutel)).toEqual(['klacht/nieuw'])
    concept.neemOver()
    expect(formulier.value.klagers[0]?.naam).toBe('Özlem')
    expect(concept.aanbod.value).toBeUndefined()
  })

  test('weggooien', async () => {
    await opslag().bewaarConcept('klacht/nieuw', { onderwerp: 'oud' })
    const { concept } = eenFormulier()
    await concept.gelezen
    await concept.gooiWeg()
    expect(concept.aanbod.value).toBeUndefined()
    expect(await opslag().concept('klacht/nieuw')).toBeUndefined()
  })

  test('typen over een aanbod heen: het aanbod blijft te kiezen zolang het formulier open is', async () => {
    await opslag().bewaarConcept('klacht/nieuw', { onderwerp: 'oud', klagers: [] })
    const { formulier, concept } = eenFormulier()
    formulier.value.onderwerp = 'nieuw'
    await nextTick()
    await concept.bewaarNu()
    expect(await opslag().concept('klacht/nieuw')).toMatchObject({ waarde: { onderwerp: 'nieuw' } })
    expect(concept.aanbod.value?.waarde.onderwerp).toBe('oud')
  })

  test('vastgelegd: het concept is weg en komt niet terug; mislukt: het staat er nog', async () => {
    const { formulier, concept, weg } = eenFormulier()
    formulier.value.onderwerp = 'Schimmel'
    await nextTick()
    await expect(concept.bijVastleggen(() => Promise.reject(new Error('vol')))).rejects.toThrow('vol')
    await vi.waitFor(async () =>
      expect(await opslag().concept('klacht/nieuw')).toMatchObject({ waarde: { onderwerp: 'Schimmel' } }),
    )
    await concept.bijVastleggen((plek) => useDossiersStore().registreer(eenKlacht(), { concept: plek }))
    formulier.value.onderwerp = ''
    await nextTick()
    weg()
    await concept.bewaarNu()
    expect(await opslag().concept('klacht/nieuw')).toBeUndefined()
  })

  test('wie het formulier verlaat houdt wat net is getypt', async () => {
    const { formulier, weg } = eenFormulier('d1/hoorzitting')
    formulier.value.onderwerp = 'net getypt'
    await nextTick()
    weg()
    await vi.waitFor(async () =>
      expect(await opslag().concept('d1/hoorzitting')).toMatchObject({ waarde: { onderwerp: 'net getypt' } }),
    )
  })

  test('kan het concept niet worden bewaard, dan zegt het formulier dat', async () => {
    const { formulier, concept } = eenFormulier()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    formulier.value.onderwerp = 'x'
    await nextTick()
    await concept.bewaarNu()
    expect(concept.fout.value).toMatch(/schijf is vol/)
  })
})
