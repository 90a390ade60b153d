import { beforeEach, describe, expect, test, vi } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { oefendossiers } from '@/domain/oefening'
import type { Host, SaveFailure } from '@/host'
import { type Gevraagd, useDocumentenStore } from '@/stores/documenten'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { OefenOpslag } from '@/storage'
import { gebruikOpslag, omgeving, opslag } from '@/stores/opslag'
import { dag, eenDatabase, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

const host = vi.hoisted(() => ({
  soort: 'electron',
  saveFile: vi.fn<Host['saveFile']>(),
  print: vi.fn<Host['print']>(),
  savePdf: vi.fn<Host['savePdf']>(),
  copyText: vi.fn<Host['copyText']>(),
}))
vi.mock('@/host', () => ({ host }))
metStores()

beforeEach(() => {
  host.soort = 'electron'
  host.saveFile
    .mockReset()
    .mockImplementation(({ name }) => Promise.resolve({ soort: 'saved', path: `C:\\Klachten\\${name}` }))
  host.print.mockReset().mockResolvedValue({ soort: 'printed' })
  host.savePdf.mockReset().mockImplementation((name) => Promise.resolve({ soort: 'saved', path: `/klachten/${name}` }))
})

async function geopend(soort: Gevraagd['soort'] = 'ontvangstbevestiging') {
  const { id } = await useDossiersStore().registreer(eenKlacht())
  const dossier = useDossierStore()
  await dossier.laad(id)
  if (!dossier.regeling || !dossier.dossier) throw new Error('niet geopend')
  const gevraagd: Gevraagd = { soort, regeling: dossier.regeling, leeg: false }
  const gemaakt = () => (dossier.dossier ? vanSoort(dossier.dossier, 'document_gemaakt').map((g) => g.gegevens) : [])
  return { store: useDocumentenStore(), gevraagd, gemaakt, dossier }
}

describe('opslaan als Word', () => {
  test('een echt Word-bestand onder nummer en soort, en een regel in het logboek', async () => {
    const { store, gevraagd, gemaakt } = await geopend()
    expect(await store.bewaarAlsWord(gevraagd)).toEqual({
      soort: 'gelukt',
      tekst: 'Bewaard als 2026-001 Ontvangstbevestiging.docx.',
    })
    const [opdracht] = host.saveFile.mock.calls[0] ?? []
    expect(opdracht?.name).toBe('2026-001 Ontvangstbevestiging.docx')
    expect([...(opdracht?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b])
    expect(gemaakt()).toEqual([{ document: 'ontvangstbevestiging', naam: '2026-001 Ontvangstbevestiging' }])
  })

  test.each<[SaveFailure, RegExp]>([
    ['locked', /nog open in een ander programma.*Sluit het daar en sla opnieuw op/],
    ['read-only', /alleen-lezen.*Kies een andere map/],
    ['disk-full', /De schijf is vol.*Maak ruimte vrij/],
    ['folder-missing', /map bestaat niet meer.*Kies een andere map/],
    ['name-invalid', /bestandsnaam kan niet.*Kies een naam/],
    ['unknown', /niet gelukt.*Probeer het opnieuw/],
  ])('%s: een zin die zegt wat er is en wat nu; er staat niets in het logboek', async (reason, zin) => {
    const { store, gevraagd, gemaakt } = await geopend()
    host.saveFile.mockResolvedValue({ soort: 'failed', reason, path: 'x' })
    const uitkomst = await store.bewaarAlsWord(gevraagd)
    expect(uitkomst).toEqual({ soort: 'mislukt', tekst: expect.stringMatching(zin) as string })
    expect(uitkomst.tekst).toContain('Er is niets bewaard.')
    expect(gemaakt()).toEqual([])
  })

  test('afgebroken: er is niets bewaard en niets vastgelegd', async () => {
    const { store, gevraagd, gemaakt } = await geopend()
    host.saveFile.mockResolvedValue({ soort: 'cancelled' })
    expect(await store.bewaarAlsWord(gevraagd)).toMatchObject({ soort: 'geannuleerd' })
    expect(gemaakt()).toEqual([])
  })

  test('de schil valt weg: ook dan een zin', async () => {
    const { store, gevraagd } = await geopend()
    host.saveFile.mockRejectedValue(new Error('weg'))
    expect(await store.bewaarAlsWord(gevraagd)).toMatchObject({ soort: 'mislukt', tekst: /Er is niets bewaard/ })
  })

  test('het bestand is er, maar het logboek kan niet worden geschreven: dat staat er eerlijk bij', async () => {
    const { store, gevraagd } = await geopend()
    vi.spyOn(opslag().dossiers, 'legVastMeer').mockRejectedValue(new Error('De schijf is vol.'))
    const { soort, tekst } = await store.bewaarAlsWord(gevraagd)
    expect(soort).toBe('mislukt')
    expect(tekst).toMatch(/^Bewaard als 2026-001.*logboek.*De schijf is vol\./)
  })

  test('een leeg formulier hoort bij geen dossier en wordt niet vastgelegd', async () => {
    const { store, gevraagd, gemaakt } = await geopend('meldingsformulier')
    expect(await store.bewaarAlsWord({ ...gevraagd, leeg: true })).toMatchObject({
      tekst: 'Bewaard als Meldingsformulier (leeg).docx.',
    })
    expect(gemaakt()).toEqual([])
  })
})

describe('afdrukken en PDF', () => {
  test('afgedrukt: vastgelegd; afgebroken en mislukt: niet, met een zin', async () => {
    const { store, gevraagd, gemaakt } = await geopend()
    host.print.mockResolvedValueOnce({ soort: 'cancelled' })
    expect(await store.afdrukken(gevraagd)).toEqual({
      soort: 'geannuleerd',
      tekst: 'U hebt het afdrukken afgebroken. Er is niets afgedrukt.',
    })
    host.print.mockRejectedValueOnce(new Error('Verbinding weg'))
    expect(await store.afdrukken(gevraagd)).toMatchObject({ soort: 'mislukt', melding: 'Verbinding weg' })
    expect(gemaakt()).toEqual([])
    expect(await store.afdrukken(gevraagd)).toMatchObject({ soort: 'gelukt' })
    expect(gemaakt()).toHaveLength(1)
  })

  test.each([
    ['no-printer', /^Er is geen printer gevonden\. .*Of bewaar het document als PDF\.$/],
    ['settings', /^De printer kan niet afdrukken met deze instellingen\. Kies .*Of bewaar het document als PDF\.$/],
    ['no-dialog', /^Het afdrukvenster van de browser ging niet open\. .*Ctrl\+P\.$/],
    ['unknown', /^Het afdrukken is niet gelukt\. Controleer .*Of bewaar het document als PDF\.$/],
  ] as const)('afdrukken mislukt door %s: wat nu, en apart wat het systeem zei', async (reason, tekst) => {
    const { store, gevraagd } = await geopend()
    host.print.mockResolvedValueOnce({ soort: 'failed', reason, message: 'Print job failed' })
    const { tekst: zin, ...rest } = await store.afdrukken(gevraagd)
    expect(zin).toMatch(tekst)
    expect(rest).toEqual({ soort: 'mislukt', melding: 'Print job failed' })
    host.print.mockResolvedValueOnce({ soort: 'failed', reason, message: '' })
    expect(await store.afdrukken(gevraagd)).not.toHaveProperty('melding')
  })

  test('PDF: naam, plek, en wat er misgaat', async () => {
    const { store, gevraagd, gemaakt } = await geopend('registratieformulier')
    expect(await store.bewaarAlsPdf(gevraagd)).toMatchObject({
      tekst: 'Bewaard als 2026-001 Registratieformulier.pdf.',
    })
    expect(gemaakt()).toHaveLength(1)
    host.savePdf.mockResolvedValueOnce({ soort: 'failed', reason: 'locked', path: 'x' })
    expect(await store.bewaarAlsPdf(gevraagd)).toMatchObject({ soort: 'mislukt', tekst: /ander programma/ })
    host.savePdf.mockResolvedValueOnce({ soort: 'cancelled' })
    expect(await store.bewaarAlsPdf(gevraagd)).toMatchObject({ soort: 'geannuleerd', tekst: /afgebroken/ })
    host.savePdf.mockRejectedValueOnce(new Error('weg'))
    expect(await store.bewaarAlsPdf(gevraagd)).toMatchObject({ soort: 'mislukt' })
    expect(gemaakt()).toHaveLength(1)
  })

  test('in de browser wordt niet beweerd wat het programma niet kan zien', async () => {
    host.soort = 'browser'
    const { store, gevraagd, gemaakt } = await geopend()
    expect(await store.afdrukken(gevraagd)).toMatchObject({ tekst: /afdrukvenster is gesloten/ })
    host.savePdf.mockResolvedValue({ soort: 'cancelled' })
    expect(await store.bewaarAlsPdf(gevraagd)).toMatchObject({ tekst: /“Opslaan als PDF”/ })
    expect(gemaakt()).toEqual([])
  })
})

test('ONS-2 ALL-2 vastleggen als verzonden vervult de termijn op die dag', async () => {
  const { store, gevraagd, dossier } = await geopend()
  await store.legVerzondenVast(gevraagd, dag('2026-11-19'), 'brief')
  expect(dossier.termijnen.find((t) => t.id === 'ons-bevestiging')).toMatchObject({
    staat: 'gehaald',
    vervuld: { datum: '2026-11-19' },
  })
  await expect(store.legVerzondenVast(gevraagd, dag('2026-11-12'), 'brief')).rejects.toThrow(/ligt voor/)
  await expect(store.legVerzondenVast(gevraagd, dag('2026-11-21'), 'brief')).rejects.toThrow(/ligt na vandaag/)
})

test('ALL-6 het logboek zegt aan wie van meer klagers de brief ging', async () => {
  const { store, gevraagd, dossier } = await geopend()
  const [een] = dossier.dossier?.gegevens.klagers ?? []
  if (!een) throw new Error('geen klager')
  await dossier.wijzigGegevens({ klagers: [een, { ...een, id: 'k2', naam: 'Sanne de Wit' }] })
  await store.legVerzondenVast({ ...gevraagd, klagerId: 'k2' }, dag('2026-11-19'), 'e-mail')
  expect(dossier.dossier?.log.at(-1)?.gegevens).toMatchObject({ wijze: 'e-mail', aan: 'Sanne de Wit' })
})

test('een oefendossier van een andere regeling draagt de naam van die organisatie', async () => {
  const oefening = new OefenOpslag(omgeving(), eenDatabase().name)
  await oefening.begin(oefendossiers(dag('2026-11-20')), {})
  gebruikOpslag(oefening)
  await useInstellingenStore().laad()
  const dossier = useDossierStore()
  const store = useDocumentenStore()
  const maak = async (id: string) => {
    await dossier.laad(id)
    if (!dossier.regeling) throw new Error('niet geopend')
    return store.maak({ soort: 'registratieformulier', regeling: dossier.regeling, leeg: false })
  }
  expect((await maak('oefening-04')).organisatie).toBe('Stadsring51')
  await useInstellingenStore().bewaar({ organisatie: { ...useInstellingenStore().organisatie, naam: 'Eigen club' } })
  expect((await maak('oefening-02')).organisatie).toBe('Eigen club')
})
