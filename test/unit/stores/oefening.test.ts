import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { KlachtDatabase, OEFEN_DATABASE } from '@/storage'
import { noteer } from '@/stores/concepten'
import { useDocumentenStore } from '@/stores/documenten'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { isOefening } from '@/stores/oefenstand'
import { useOefeningStore } from '@/stores/oefening'
import { gebruikOpslag, oefenOpslag, opslag } from '@/stores/opslag'
import { eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

const { herstart } = metStores()

const herlaad = vi.fn()
beforeEach(() => {
  vi.spyOn(location, 'reload').mockImplementation(herlaad)
})
afterEach(async () => {
  sessionStorage.clear()
  herlaad.mockClear()
  await new KlachtDatabase(OEFEN_DATABASE).delete()
})

const onderwerpen = async () => (await opslag().dossiers.samenvattingen()).rijen.map((s) => s.onderwerp)

describe('oefenen', () => {
  test('zet oefendossiers klaar, bewaart wat half getypt is, en begint het venster opnieuw; de echte blijven', async () => {
    await useInstellingenStore().laad()
    await useDossiersStore().registreer(eenKlacht({ onderwerp: 'Echte klacht' }))
    noteer('klacht/nieuw/1', { onderwerp: 'Half' })
    await useOefeningStore().begin({ regelingId: 'stadsring51' })
    expect(isOefening()).toBe(true)
    expect(herlaad).toHaveBeenCalledTimes(1)
    expect(location.hash).toBe('#/werkvoorraad')
    expect(await onderwerpen()).toEqual(['Echte klacht'])
    expect((await opslag().concepten.alle()).map((c) => c.waarde)).toEqual([{ onderwerp: 'Half' }])
    expect((await opslag().instellingen.lees()).instellingen.oefening).toBe(false)

    const oefening = oefenOpslag()
    expect((await oefening.dossiers.samenvattingen()).rijen).toHaveLength(33)
    expect((await oefening.instellingen.lees()).instellingen.regelingId).toBe('stadsring51')
    oefening.sluit()
  })

  test('later staat de oefening zoals zij was; opnieuw beginnen geeft verse dossiers', async () => {
    const store = useOefeningStore()
    await store.begin({})
    const erna = oefenOpslag()
    await erna.dossiers.registreer(eenKlacht({ onderwerp: 'In de oefening' }))
    await store.terug()
    expect(isOefening()).toBe(false)
    await store.begin({})
    expect((await erna.dossiers.samenvattingen()).rijen).toHaveLength(34)
    await store.opnieuw({})
    expect((await erna.dossiers.samenvattingen()).rijen).toHaveLength(33)
    expect(herlaad).toHaveBeenCalledTimes(4)
    erna.sluit()
  })

  test.each(['briefpapier', 'logo'] as const)(
    'het %s gaat mee, en blijft als de oefening opnieuw begint; een onleesbaar blijft achter',
    async (wat) => {
      const bytes = Uint8Array.of(1, 2, 3)
      const bestand = { sha256: await opslag().bijlagen.bewaar(bytes), naam: 'papier.docx', grootte: 3 }
      const kwijt = { ...bestand, sha256: '0'.repeat(64) }
      await useOefeningStore().begin({ [wat]: bestand })
      const oefening = oefenOpslag()
      expect(await oefening.bijlagen.lees(bestand.sha256)).toEqual(bytes)
      expect((await oefening.instellingen.lees()).instellingen[wat]).toEqual(bestand)
      await useOefeningStore().opnieuw({ [wat]: bestand })
      expect(await oefening.bijlagen.lees(bestand.sha256)).toEqual(bytes)
      await useOefeningStore().opnieuw({ [wat]: kwijt })
      expect((await oefening.instellingen.lees()).instellingen[wat]).toBeNull()
      oefening.sluit()
    },
  )

  test('lukt het klaarzetten niet, dan blijft het venster bij de echte dossiers', async () => {
    const dicht = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    await expect(useOefeningStore().begin({})).rejects.toMatchObject({ name: 'OpslagFout' })
    dicht.mockRestore()
    expect([isOefening(), herlaad.mock.calls.length, useOefeningStore().bezig]).toEqual([false, 0, false])
  })

  test('een document uit de oefening zegt dat op elke bladzijde en in zijn bestandsnaam', async () => {
    const maak = () => {
      const regeling = useInstellingenStore().standaardRegeling
      if (!regeling) expect.fail()
      return useDocumentenStore().maak({ soort: 'registratieformulier', regeling, leeg: true })
    }
    expect(maak().oefening).toBeUndefined()
    const echt = maak().bestandsnaam
    sessionStorage.setItem('klachtdossier-oefenen', 'ja')
    await herstart()
    expect(maak()).toMatchObject({ oefening: true, bestandsnaam: `oefening ${echt}` })
  })

  test('oefendossiers van een ouder programma verhuizen bij de start', async () => {
    const { id } = await useDossiersStore().registreer(eenKlacht({ onderwerp: 'Oefening van toen' }))
    await useDossiersStore().registreer(eenKlacht({ onderwerp: 'Echt' }))
    const { db } = (opslag() as never as { delen: { db: KlachtDatabase } }).delen
    await db.instellingen.bulkPut([
      { sleutel: 'oefening', waarde: true },
      { sleutel: 'oefendossiers', waarde: [id] },
    ])
    await herstart()
    await useInstellingenStore().laad()
    expect(await onderwerpen()).toEqual(['Echt'])
    expect(useInstellingenStore().instellingen.oefening).toBe(false)
    const oefening = oefenOpslag()
    expect((await oefening.dossiers.samenvattingen()).rijen.map((s) => s.onderwerp)).toEqual(['Oefening van toen'])
    oefening.sluit()
  })

  test('het venster dat oefent leest de oefening', async () => {
    await useOefeningStore().begin({})
    gebruikOpslag(undefined)
    await opslag().open()
    expect(await onderwerpen()).toHaveLength(33)
    opslag().sluit()
  })
})
