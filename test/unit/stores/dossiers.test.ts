import { describe, expect, test, vi } from 'vitest'
import { watch } from 'vue'
import type { Datum } from '@/domain/datum/datum'
import { useOpslagstatus } from '@/composables/use-opslagstatus'
import { useSchil } from '@/composables/use-schil'
import { doorzoekbaar, vindIn, zoektermen } from '@/domain/overzicht/zoeken'
import { REGELINGEN } from '@/domain/regeling'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { ControleFout, Opslag } from '@/storage'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { KANAAL } from '@/stores/kanaal'
import { omgeving, opslag } from '@/stores/opslag'
import { werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { wachtTot } from '../../fixtures/wachten'
import { dag, eenDatabase, eenKlacht, eenSignaal, VANDAAG } from '../storage/hulp'
import { metStores } from './hulp'

const { herstart } = metStores()

async function geladen() {
  const dossiers = useDossiersStore()
  await useInstellingenStore().laad()
  await dossiers.laad()
  return dossiers
}
const regels = (dossiers: ReturnType<typeof useDossiersStore>) =>
  Object.fromEntries(
    dossiers.werkvoorraad.groepen.map((g) => [
      g.id,
      g.regels.map((r) => `${r.samenvatting.nummer} ${r.termijn.id} ${r.dag}`),
    ]),
  )

describe('de lijst', () => {
  test('eerst wat loopt, daarna al het andere', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht())
    const { id } = await dossiers.registreer(eenKlacht())
    await useDossierStore().legVast({ soort: 'afsluiting', datum: VANDAAG, gegevens: { grond: 'tevreden' } }, { id })
    await herstart()
    const opnieuw = await geladen()
    expect(opnieuw.staat).toBe('open')
    expect(opnieuw.lijst.map((s) => s.nummer)).toEqual(['2026-001'])
    await opnieuw.volledig()
    expect(opnieuw.staat).toBe('klaar')
    expect(opnieuw.zoek('').map((s) => s.nummer)).toEqual(['2026-002', '2026-001'])
  })

  test('wat wordt vastgelegd terwijl de lijst nog wordt gelezen, blijft staan', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht())
    const lees = vi.spyOn(opslag().dossiers, 'samenvattingen')
    const oud = await opslag().dossiers.samenvattingen()
    lees.mockImplementation(async () => {
      await useDossierStore().legVast({ soort: 'intrekking', datum: VANDAAG, gegevens: { mondeling: false } }, { id })
      return oud
    })
    await dossiers.laad()
    expect(dossiers.lijst).toMatchObject([{ status: 'ingetrokken' }])
  })

  test('kan de lijst niet worden gelezen, dan staat er waarom en wat te doen', async () => {
    const dossiers = useDossiersStore()
    vi.spyOn(opslag().dossiers, 'samenvattingen').mockRejectedValue(
      new Error('De gegevens konden niet worden gelezen.'),
    )
    await expect(dossiers.laad()).rejects.toThrow()
    expect(dossiers).toMatchObject({ staat: 'mislukt', fout: 'De gegevens konden niet worden gelezen.' })
  })

  test('rijen van een ouder programma worden op de achtergrond bijgewerkt, en de voet zegt hoever', async () => {
    const eerst = await geladen()
    const { id } = await eerst.registreer(eenKlacht())
    await herstart()
    const { db } = (opslag() as never as { delen: { db: ReturnType<typeof eenDatabase> } }).delen
    await db.table('samenvattingen').update(id, { v: 1, 'inhoud.onderwerp': 'Van het oude programma' })
    const gezien: unknown[] = []
    const { bijwerken } = useSchil()
    const stop = watch(bijwerken, (nu) => gezien.push(nu), { flush: 'sync' })
    const dossiers = await geladen()
    expect(dossiers.lijst).toMatchObject([{ onderwerp: 'Van het oude programma' }])
    await dossiers.volledig()
    expect(gezien).toEqual([{ gedaan: 1, totaal: 1 }, undefined])
    expect(dossiers.lijst).toMatchObject([{ onderwerp: 'Afspraak niet nagekomen' }])
    stop()
  })

  test('een tweede venster zet erbij wat het eerste schrijft', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht())
    const dossier = useDossierStore()
    await dossier.laad(id)
    // The other window: the same database through its own connection, and the channel.
    const ander = new Opslag(
      eenDatabase((opslag() as never as { delen: { db: { name: string } } }).delen.db.name),
      omgeving(),
    )
    const nieuw = await ander.dossiers.registreer(eenKlacht({ onderwerp: 'Uit het andere venster' }))
    await ander.dossiers.legVast(id, { soort: 'notitie', datum: VANDAAG, gegevens: { tekst: 'Ook van daar' } })
    const kanaal = new BroadcastChannel(KANAAL)
    for (const bericht of [nieuw.dossier.id, id]) kanaal.postMessage({ soort: 'dossier', id: bericht })
    kanaal.postMessage('onzin')
    await wachtTot(() => {
      expect(dossiers.lijst.map((s) => s.onderwerp)).toContain('Uit het andere venster')
      expect(dossier.dossier?.log).toHaveLength(2)
    })
    kanaal.close()
  })
})

describe('zoeken terwijl men typt', () => {
  test('letter voor letter, en weer terug, vindt hetzelfde als in één keer', async () => {
    const dossiers = await geladen()
    for (const onderwerp of ['Wachttijd in Oss', 'Bejegening in Oss', 'Wachttijd in Uden'])
      await dossiers.registreer(eenKlacht({ onderwerp }))
    const vragen = ['w', 'wa', 'wacht', 'wacht o', 'wacht oss', 'wacht', 'oss', '', 'oss wacht']
    const achterElkaar = vragen.map((v) => dossiers.zoek(v).map((s) => s.onderwerp))
    const los = vragen.map((v) => vindIn(doorzoekbaar(dossiers.lijst.toReversed()), zoektermen(v)).rijen)
    expect(achterElkaar).toEqual(los.map((l) => l.map((s) => s.onderwerp)))
  })

  test('wat er tijdens het typen bij komt, wordt gevonden; een ander filter begint opnieuw', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht({ onderwerp: 'Wachttijd' }))
    expect(dossiers.zoek('wacht')).toHaveLength(1)
    expect(dossiers.zoek('wacht', { soort: 'signaal' })).toHaveLength(0)
    expect(dossiers.zoek('wachtt')).toHaveLength(1)
    await dossiers.registreer(eenKlacht({ onderwerp: 'Wachttijd' }))
    expect(dossiers.zoek('wachtti')).toHaveLength(2)
  })
})

describe('werkvoorraad', () => {
  test('ALL-1 een regel per open termijn, in groepen, te laat voorop; de badge telt mee', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht({}, '2026-11-12'))
    await dossiers.registreer(eenKlacht({}, '2026-11-13'))
    expect(regels(dossiers)).toEqual({
      'te-laat': ['2026-001 ons-bevestiging 2026-11-19'],
      vandaag: ['2026-002 ons-bevestiging 2026-11-20'],
      voorbij: [],
      'deze-en-volgende-week': ['2026-001 ons-ontvankelijk 2026-11-26', '2026-002 ons-ontvankelijk 2026-11-27'],
      later: [
        '2026-001 ons-vooronderzoek 2026-12-03',
        '2026-002 ons-vooronderzoek 2026-12-04',
        '2026-001 ons-bevindingen 2027-01-12',
        '2026-002 ons-bevindingen 2027-01-13',
      ],
    })
    expect(dossiers.werkvoorraad.aantallen['te-laat']).toBe(1)
    expect(dossiers.werkvoorraad.lopend).toBe(2)
    expect(useSchil().teLaat.value).toBe(1)
    expect(dossiers.volgendeTermijn(dossiers.lijst[0] as never)?.termijn.id).toBe('ons-bevestiging')
  })

  test('ONS-6 een streefdatum die voorbij is, is niet te laat en telt niet in de badge', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht({}, '2026-09-01'))
    expect(regels(dossiers).voorbij).toEqual(['2026-001 ons-bevindingen 2026-11-01'])
    expect(regels(dossiers)['te-laat']).not.toContain('2026-001 ons-bevindingen 2026-11-01')
    expect(dossiers.werkvoorraad.aantallen['te-laat']).toBe(3)
  })

  test('ONS-6 de volgende termijn is wat nog loopt, ook als een streefdatum al voorbij is', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht({}, '2026-09-01'))
    const volgende = () => dossiers.volgendeTermijn(dossiers.lijst[0] as never)?.termijn.id
    expect(volgende()).toBe('ons-bevestiging')
    const dossier = useDossierStore()
    await dossier.legVast({ soort: 'intrekking', datum: VANDAAG, gegevens: { mondeling: false } }, { id })
    expect(volgende()).toBeUndefined()
    await dossier.legVast({ soort: 'heropening', datum: VANDAAG, gegevens: { reden: 'Toch niet' } }, { id })
    for (const nieuw of [
      { soort: 'bevestiging_verzonden', gegevens: { wijze: 'brief' } },
      { soort: 'ontvankelijkheid_gemeld', gegevens: { ontvankelijk: true, toelichting: '' } },
      { soort: 'vooronderzoek_afgerond', gegevens: {} },
    ] as const)
      await dossier.legVast({ ...nieuw, datum: VANDAAG }, { id })
    expect(volgende()).toBe('ons-bevindingen')
    await dossier.legVast(
      { soort: 'voorgelegd_aan_commissie', datum: VANDAAG, gegevens: { commissie: 'de commissie' } },
      { id },
    )
    expect(regels(dossiers).voorbij).toEqual(['2026-001 ons-bevindingen 2026-11-01'])
    // The committee's two months run: what still runs comes before a target that has passed.
    expect(volgende()).toBe('ons-advies')
  })

  test('WSW-A1 voor een signaal loopt geen termijn', async () => {
    const dossiers = await geladen()
    const klacht = eenKlacht({}, '2026-09-01')
    await dossiers.registreer({
      soort: 'signaal',
      datum: klacht.datum,
      gegevens: { ...klacht.gegevens, reden: '', opgelost: false },
    })
    expect(dossiers.termijnenVan(dossiers.lijst[0] as never)).toEqual([])
  })

  test('ALL-2 wat wordt vastgelegd verdwijnt meteen van de lijst en telt als op tijd', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht({}, '2026-11-12'))
    const wanneer = { datum: dag('2026-11-17'), gegevens: { wijze: 'brief' } }
    await useDossierStore().legVast({ soort: 'bevestiging_verzonden', ...wanneer }, { id })
    expect(regels(dossiers)['te-laat']).toEqual([])
    expect(dossiers.opTijd(2026)).toEqual({ gehaald: 1, totaal: 1 })
  })

  test('ALL-4 na intrekking staat er niets meer te doen', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht())
    await useDossierStore().legVast({ soort: 'intrekking', datum: VANDAAG, gegevens: { mondeling: true } }, { id })
    expect(Object.values(regels(dossiers)).flat()).toEqual([])
  })

  test('WSW-8b prognoses staan apart; rechten van de klager vragen niets', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht({ route: 'medewerker' }, '2026-11-16', 'wijksteunpunten-wonen'))
    await dossiers.registreer(eenKlacht({ gedragingOp: dag('2026-01-05') }, '2026-11-16', 'stadsring51'))
    const { groepen, prognoses } = dossiers.werkvoorraad
    expect(prognoses.map((r) => [r.termijn.id, r.termijn.staat])).toEqual([
      ['s51-5.3', 'voorwaardelijk'],
      ['wsw-8a', 'prognose'],
      ['wsw-8b', 'prognose'],
    ])
    const alleenPrognose = prognoses.map((r) => r.termijn)
    const { kalender } = useInstellingenStore()
    // A forecast waits for nobody: whoever has to take the step before it finds the dossier among those without a term.
    expect(werkvoorraadVan(dossiers.open, () => alleenPrognose, VANDAAG, kalender).zonderTermijn).toHaveLength(2)
    const taken = groepen.flatMap((g) => g.regels.map((r) => r.termijn.id))
    expect(taken).toContain('s51-6.3')
    expect(taken).not.toContain('s51-5.1b')
  })

  test('STK-5.8 wat mag maar niet hoeft staat apart', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht({}, '2026-08-03', 'sterker-sociaal-werk'))
    expect(dossiers.werkvoorraad.mogelijk.map((r) => r.termijn.id)).toContain('sterker-5.8-min')
    // Ending it is allowed, but nobody has to: the complaint itself still waits for its next step.
    expect(dossiers.werkvoorraad.zonderTermijn.map((r) => r.samenvatting.nummer)).toEqual(['2026-001'])
    expect(Object.values(regels(dossiers)).flat()).toEqual([])
  })

  test('STK-7 een lopend dossier zonder termijn blijft op de lijst, langst stil bovenaan; wat is afgerond verdwijnt', async () => {
    const dossiers = await geladen()
    const stil = () =>
      dossiers.werkvoorraad.zonderTermijn.map(
        ({ samenvatting, laatste }) => `${samenvatting.nummer} ${laatste.naam} ${laatste.datum}`,
      )
    const { id } = await dossiers.registreer(eenKlacht({}, '2026-10-05', 'sterker-sociaal-werk'))
    await dossiers.registreer(eenKlacht({}, '2026-10-12', 'sterker-sociaal-werk'))
    await dossiers.registreer(eenSignaal({}))
    await dossiers.registreer(eenKlacht({}, '2026-11-13'))
    expect(stil()).toEqual([
      '2026-001 Klacht ontvangen 2026-10-05',
      '2026-002 Klacht ontvangen 2026-10-12',
      `2026-003 Signaal genoteerd ${dossiers.lijst[2]?.ontvangen}`,
    ])
    const dossier = useDossierStore()
    await dossier.legVast(
      { soort: 'notitie', datum: dag('2026-11-18'), gegevens: { tekst: 'De manager belt' } },
      { id },
    )
    expect(stil().at(-1)).toBe('2026-001 Notitie 2026-11-18')
    await dossier.legVast({ soort: 'intrekking', datum: VANDAAG, gegevens: { mondeling: false } }, { id })
    expect(stil().map((r) => r.slice(0, 8))).toEqual(['2026-002', '2026-003'])
  })

  test('ONS-6 een dossier waarvan de laatste termijn is gehaald, blijft staan tot het is gesloten', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht({}, '2026-11-12'))
    const dossier = useDossierStore()
    expect(dossiers.werkvoorraad.zonderTermijn).toEqual([])
    for (const nieuw of [
      { soort: 'bevestiging_verzonden', gegevens: { wijze: 'brief' } },
      { soort: 'ontvankelijkheid_gemeld', gegevens: { ontvankelijk: true, toelichting: '' } },
      { soort: 'vooronderzoek_afgerond', gegevens: {} },
      { soort: 'kennisgeving_bevindingen', gegevens: { wijze: 'brief' } },
    ] as const)
      await dossier.legVast({ ...nieuw, datum: VANDAAG }, { id })
    expect(Object.values(regels(dossiers)).flat()).toEqual([])
    expect(dossiers.werkvoorraad.zonderTermijn).toMatchObject([
      { laatste: { naam: 'Bevindingen verzonden', datum: VANDAAG } },
    ])
    await dossier.legVast({ soort: 'afsluiting', datum: VANDAAG, gegevens: { grond: 'tevreden' } }, { id })
    expect(dossiers.werkvoorraad.zonderTermijn).toEqual([])
  })

  test('ALL-3 een afgesproken latere datum is de dag om naar te werken', async () => {
    const dossiers = await geladen()
    const { id } = await dossiers.registreer(eenKlacht({}, '2026-11-12'))
    const spreekAf = (datum: Datum) =>
      useDossierStore().legVast(
        {
          soort: 'verdaging',
          datum,
          gegevens: { termijnId: 'ons-bevestiging', tot: dag('2026-11-25'), reden: 'Ziekte' },
        },
        { id },
      )
    // Afterwards: the delay stays what it is.
    await spreekAf(VANDAAG)
    expect(regels(dossiers)['te-laat']).toContain('2026-001 ons-bevestiging 2026-11-19')
    await spreekAf(dag('2026-11-19'))
    expect(regels(dossiers)['deze-en-volgende-week']).toContain('2026-001 ons-bevestiging 2026-11-25')
  })

  test('termijnen worden één keer berekend tot dag, regeling of kalender verandert', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht())
    const s = dossiers.lijst[0] as never
    const eerst = dossiers.termijnenVan(s)
    expect(dossiers.termijnenVan(s)).toBe(eerst)
    const instellingen = useInstellingenStore()
    await instellingen.bewaar({ eigenDagen: [{ datum: dag('2026-11-23'), naam: 'Studiedag' }] })
    expect(dossiers.termijnenVan(s)[0]?.plan).toBe('2026-11-20')
    expect(eerst[0]?.plan).toBe('2026-11-23')
  })
})

describe('zoeken', () => {
  test('woorden, filter en volgorde samen', async () => {
    const dossiers = await geladen()
    await dossiers.registreer(eenKlacht({ onderwerp: 'Schimmel' }, '2026-11-10'))
    await dossiers.registreer(eenKlacht({ onderwerp: 'Bejegening' }, '2026-11-16'))
    await dossiers.registreer(eenSignaal({ onderwerp: 'Schimmel' }))
    const nummers = (...vraag: Parameters<typeof dossiers.zoek>) => dossiers.zoek(...vraag).map((s) => s.nummer)
    expect(nummers('')).toEqual(['2026-003', '2026-002', '2026-001'])
    expect(nummers('vries schim')).toEqual(['2026-003', '2026-001'])
    expect(nummers('schimmel', { soort: 'signaal' })).toEqual(['2026-003'])
    expect(nummers('', { alleenTeLaat: true })).toEqual(['2026-001'])
    expect(nummers('', {}, { veld: 'termijn', richting: 'op' })).toEqual(['2026-001', '2026-002', '2026-003'])
    expect(nummers('', {}, { veld: 'onderwerp', richting: 'op' })).toEqual(['2026-002', '2026-003', '2026-001'])
  })
})

describe('instellingen', () => {
  test('de eerste start kiest regeling en organisatie; na opnieuw openen staan ze er', async () => {
    const store = useInstellingenStore()
    await store.laad()
    expect(store.eersteStart).toBe(true)
    const gekozen = REGELINGEN[1] ?? expect.fail()
    await store.bewaar({ regelingId: gekozen.id, organisatie: organisatieVan(gekozen), geinstalleerd: true })
    await herstart()
    const opnieuw = useInstellingenStore()
    await opnieuw.laad()
    expect(opnieuw.eersteStart).toBe(false)
    expect(opnieuw.standaardRegeling?.id).toBe('stadsring51')
    expect(opnieuw.organisatie.naam).toBe(REGELINGEN[1]?.organisatie.naam)
    expect(useSchil().regeling.value).toContain(REGELINGEN[1]?.naam)
  })

  test('met dossiers is het geen eerste start, ook als de instellingen weg zijn', async () => {
    const dossiers = await geladen()
    expect(useInstellingenStore().eersteStart).toBe(true)
    await dossiers.registreer(eenKlacht())
    await herstart()
    const opnieuw = useInstellingenStore()
    await opnieuw.laad()
    expect(opnieuw.eersteStart).toBe(false)
  })

  test('wat niet goed is wordt niet overgenomen', async () => {
    const store = useInstellingenStore()
    await store.laad()
    await expect(store.bewaar({ nummerpatroon: 'x' })).rejects.toBeInstanceOf(ControleFout)
    expect(store.instellingen.nummerpatroon).toBe('{jaar}-{volgnummer:3}')
  })

  test('een ander thema maakt geen nieuwe kalender', async () => {
    const store = useInstellingenStore()
    await store.laad()
    const { kalender } = store
    await store.bewaar({ thema: 'donker' })
    expect(store.kalender).toBe(kalender)
  })
})

test('de voet van het venster zegt of alles is opgeslagen', async () => {
  const dossiers = await geladen()
  const { status, reden } = useOpslagstatus()
  await dossiers.registreer(eenKlacht())
  expect(status.value).toBe('opgeslagen')
  const stuk = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('', 'QuotaExceededError')
  })
  await expect(dossiers.registreer(eenKlacht())).rejects.toMatchObject({ soort: 'schijf-vol' })
  stuk.mockRestore()
  expect([status.value, reden.value]).toEqual(['mislukt', expect.stringMatching(/schijf is vol/)])
  await expect(dossiers.registreer(eenKlacht({}, '2030-01-01'))).rejects.toBeInstanceOf(ControleFout)
  expect(status.value).toBe('mislukt')
  expect(dossiers.lijst).toHaveLength(1)
  await dossiers.registreer(eenKlacht())
  expect(status.value).toBe('opgeslagen')
})
