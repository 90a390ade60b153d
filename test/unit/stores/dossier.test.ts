import { describe, expect, test, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { vanSoort } from '@/domain/dossier/dossier'
import { ControleFout } from '@/storage'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { opslag } from '@/stores/opslag'
import { useOpslagstatus } from '@/composables/use-opslagstatus'
import { nieuweBewaarder } from '@/stores/bewaarder'
import { bewaarAlles, openConcepten } from '@/stores/concepten'
import { useConcept } from '@/schermdelen/use-concept'
import { wachtTot } from '../../fixtures/wachten'
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
    await expect(store.wijzigGegevens({ gebied: 'Oss' })).rejects.toMatchObject({ soort: 'schijf-vol' })
    expect(store.dossier).toBe(voor)
  })
})

describe('concepten van formulieren', () => {
  /** A form as a view has it; `weg`: the view goes away. */
  function eenFormulier(map = 'klacht/nieuw', gevraagd?: string) {
    const scope = effectScope()
    const formulier = ref({ onderwerp: '', klagers: [{ naam: '' }] })
    const concept = scope.run(() => useConcept(map, formulier, gevraagd)) as ReturnType<
      typeof useConcept<typeof formulier.value>
    >
    return { formulier, concept, weg: () => scope.stop() }
  }
  const onderwerpen = async () =>
    (await opslag().concepten.alle()).map(({ waarde }) => (waarde as { onderwerp: string }).onderwerp).sort()

  test('vanaf de eerste letter zegt de voet dat er iets te bewaren is, tot de laatste op schijf staat', async () => {
    const { status, getoond } = useOpslagstatus()
    // A write that failed before stays in the foot until one succeeds.
    await opslag().concepten.verwijder('er is niets')
    const { formulier, weg } = eenFormulier()
    expect(status.value).toBe('opgeslagen')
    formulier.value.onderwerp = 'a'
    expect([status.value, getoond.value]).toEqual(['bezig', 'bezig'])
    await wachtTot(() => expect(status.value).toBe('opgeslagen'))
    expect(await onderwerpen()).toEqual(['a'])
    formulier.value.onderwerp = 'ab'
    expect([status.value, getoond.value]).toEqual(['bezig', 'bezig'])
    await wachtTot(() => expect(getoond.value).toBe('opgeslagen'))
    expect(await onderwerpen()).toEqual(['ab'])
    weg()
  })

  test('wat is getypt staat binnen 200 milliseconden op schijf, ook als er wordt doorgetypt', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { formulier, weg } = eenFormulier()
    const bewaar = vi.spyOn(opslag().concepten, 'bewaar')
    for (let ms = 0; ms < 200; ms += 20) {
      formulier.value.onderwerp += 'a'
      vi.advanceTimersByTime(20)
    }
    expect(bewaar).toHaveBeenCalled()
    expect(bewaar.mock.calls[0]?.[1]).toMatchObject({ onderwerp: 'aaaaaa' })
    weg()
  })

  test('bewaarAlles schrijft wat alleen in het geheugen staat en wacht tot het op schijf staat', async () => {
    const een = eenFormulier()
    const ander = eenFormulier('signaal/nieuw')
    een.formulier.value.onderwerp = 'een'
    ander.formulier.value.onderwerp = 'ander'
    await bewaarAlles()
    expect(await onderwerpen()).toEqual(['ander', 'een'])
    await bewaarAlles()
    const vol = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    een.formulier.value.onderwerp = 'een en meer'
    ander.weg()
    await expect(bewaarAlles()).rejects.toMatchObject({ soort: 'schijf-vol' })
    vol.mockRestore()
    await bewaarAlles()
    expect(await onderwerpen()).toEqual(['ander', 'een en meer'])
  })

  test('een venster dat dichtgaat of wegvalt heeft de opdracht al gegeven', async () => {
    await opslag().open()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit')
    const { formulier, weg } = eenFormulier()
    formulier.value.onderwerp = 'net getypt'
    window.dispatchEvent(new Event('pagehide'))
    // In the same turn: a window that closes does not get another.
    expect(put).toHaveBeenCalledTimes(1)
    expect(commit).toHaveBeenCalledTimes(1)
    weg()
  })

  test('lukt het bewaren even niet, dan komt het er later toch, ook als het formulier al weg is', async () => {
    const { status } = useOpslagstatus()
    const vol = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    const { formulier, weg } = eenFormulier()
    formulier.value.onderwerp = 'blijft'
    weg()
    await wachtTot(() => expect(status.value).toBe('mislukt'))
    const weer = eenFormulier()
    await weer.concept.gelezen
    expect(weer.concept.aanbod.value).toMatchObject([{ waarde: { onderwerp: 'blijft' } }])
    vol.mockRestore()
    await wachtTot(() => expect(status.value).toBe('opgeslagen'))
    expect(await onderwerpen()).toEqual(['blijft'])
    weer.weg()
  }, 15_000)

  test('na een crash wordt het aangeboden en niet ongevraagd ingevuld', async () => {
    const eerst = eenFormulier()
    eerst.formulier.value.klagers = [{ naam: 'Özlem' }]
    await eerst.concept.bewaarNu()
    await herstart()
    const { formulier, concept } = eenFormulier()
    await concept.gelezen
    expect(formulier.value.klagers[0]?.naam).toBe('')
    expect(concept.aanbod.value[0]?.waarde.klagers[0]?.naam).toBe('Özlem')
    const [bewaard] = await openConcepten()
    expect(bewaard?.sleutel).toMatch(/^klacht\/nieuw\/./)
    await concept.neemOver(bewaard?.sleutel ?? '')
    expect(formulier.value.klagers[0]?.naam).toBe('Özlem')
    expect(concept.aanbod.value).toEqual([])
    expect(await openConcepten()).toEqual([bewaard])
  })

  test('een concept van een ouder programma, dat er een van elke soort kende, is er nog en kan weg', async () => {
    await opslag().concepten.bewaar('klacht/nieuw', { onderwerp: 'oud' })
    const { concept } = eenFormulier()
    await concept.gelezen
    expect(concept.aanbod.value).toMatchObject([{ sleutel: 'klacht/nieuw', waarde: { onderwerp: 'oud' } }])
    await concept.gooiWeg('klacht/nieuw')
    expect(concept.aanbod.value).toEqual([])
    expect(await opslag().concepten.lees('klacht/nieuw')).toBeUndefined()
  })

  test('typen naast een aanbod: beide blijven, en wie wisselt krijgt ook het andere weer aangeboden', async () => {
    await opslag().concepten.bewaar('klacht/nieuw', { onderwerp: 'oud', klagers: [] })
    const { formulier, concept } = eenFormulier()
    formulier.value.onderwerp = 'nieuw'
    await concept.gelezen
    await concept.bewaarNu()
    expect(await onderwerpen()).toEqual(['nieuw', 'oud'])
    await concept.neemOver('klacht/nieuw')
    expect(formulier.value.onderwerp).toBe('oud')
    expect(concept.aanbod.value).toMatchObject([{ waarde: { onderwerp: 'nieuw' } }])
    formulier.value.onderwerp = 'oud en meer'
    await concept.bewaarNu()
    expect(await onderwerpen()).toEqual(['nieuw', 'oud en meer'])
    await concept.neemOver(concept.aanbod.value[0]?.sleutel ?? '')
    expect(formulier.value.onderwerp).toBe('nieuw')
  })

  test('wat in een ander venster open staat, wordt hier niet overgenomen en niet weggegooid', async () => {
    const vast = new Set<string>()
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue(slotenVan(vast))
    const daar = eenFormulier()
    daar.formulier.value.onderwerp = 'wordt daar getypt'
    await daar.concept.bewaarNu()
    const hier = eenFormulier()
    await hier.concept.gelezen
    const sleutel = hier.concept.aanbod.value[0]?.sleutel ?? ''
    await hier.concept.neemOver(sleutel)
    expect(hier.concept.fout.value).toContain('staat open in een ander venster')
    expect(hier.formulier.value.onderwerp).toBe('')
    await hier.concept.gooiWeg(sleutel)
    expect(await onderwerpen()).toEqual(['wordt daar getypt'])
    daar.weg()
    await wachtTot(() => expect([...vast]).not.toContain(sleutel))
    await hier.concept.neemOver(sleutel)
    expect(hier.concept.fout.value).toBe('')
    expect(hier.formulier.value.onderwerp).toBe('wordt daar getypt')
    hier.weg()
  })

  test('vastgelegd: het concept is weg en komt niet terug; mislukt: het staat er nog', async () => {
    const { formulier, concept, weg } = eenFormulier()
    formulier.value.onderwerp = 'Schimmel'
    await expect(concept.bijVastleggen(() => Promise.reject(new Error('vol')))).rejects.toThrow('vol')
    await wachtTot(async () => expect(await onderwerpen()).toEqual(['Schimmel']))
    await concept.bijVastleggen((plek) => useDossiersStore().registreer(eenKlacht(), { concept: plek }))
    formulier.value.onderwerp = ''
    await nextTick()
    weg()
    await concept.bewaarNu()
    expect(await opslag().concepten.alle()).toEqual([])
  })

  test('wat tijdens het vastleggen wordt getypt, blijft als het formulier open blijft', async () => {
    const bewaarder = nieuweBewaarder('d1/rapport')
    bewaarder.houd({ onderwerp: 'eerst' })
    await bewaarder.bijVastleggen(async (concept) => {
      bewaarder.houd({ onderwerp: 'eerst en daarna' })
      await useDossiersStore().registreer(eenKlacht(), { concept })
    })
    expect(await opslag().concepten.alle()).toEqual([])
    bewaarder.hervat()
    await bewaarAlles()
    expect(await onderwerpen()).toEqual(['eerst en daarna'])
  })

  test('wie het formulier verlaat houdt wat net is getypt', async () => {
    const { formulier, weg } = eenFormulier('d1/hoorzitting')
    formulier.value.onderwerp = 'net getypt'
    weg()
    await wachtTot(async () => expect(await onderwerpen()).toEqual(['net getypt']))
  })

  test('kan het concept niet worden bewaard, dan zegt het formulier dat', async () => {
    const { formulier, concept, weg } = eenFormulier()
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    formulier.value.onderwerp = 'x'
    await expect(concept.bewaarNu()).rejects.toThrow(/schijf is vol/)
    expect(concept.fout.value).toMatch(/schijf is vol/)
    weg()
  })
})

/** Locks as the browser keeps them over all its windows. */
function slotenVan(vast: Set<string>): LockManager {
  const request = async (naam: string, _opties: LockOptions, doe: (slot: Lock | null) => Promise<unknown>) => {
    if (vast.has(naam)) return doe(null)
    vast.add(naam)
    try {
      return await doe({ name: naam, mode: 'exclusive' })
    } finally {
      vast.delete(naam)
    }
  }
  return { request } as unknown as LockManager
}
