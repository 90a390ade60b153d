import { beforeEach, describe, expect, test } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { gebeurtenisTitel, neutraleTitelKort } from '@/domain/dossier/gebeurtenis-titel'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import { uitkomstGeregeld } from '@/domain/dossier/uitkomst'
import { watVan } from '@/domain/gebeurtenis/soort'
import { laatsteStapVan } from '@/domain/overzicht/samenvatten'
import { brieftekstVan } from '@/domain/document/brieftekst'
import { nieuweBewaarder } from '@/stores/bewaarder'
import { briefPlek, voorWie } from '@/stores/brieftekst'
import { bewaarAlles } from '@/stores/concepten'
import { type Gevraagd, useDocumentenStore } from '@/stores/documenten'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { opslag } from '@/stores/opslag'
import { logboek } from '../../fixtures/logboek'
import { tekst } from '../documents/hulp'
import { dag, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

metStores()

let store: ReturnType<typeof useDossierStore>
let id: string
beforeEach(async () => {
  store = useDossierStore()
  const { organisatie } = useInstellingenStore()
  await useInstellingenStore().bewaar({
    organisatie: { ...organisatie, naam: 'ONS', adres: ['Postbus 1', '1234 AB Oss'] },
  })
  id = (await useDossiersStore().registreer(eenKlacht())).id
  await store.laad(id)
})
const nu = () => {
  if (!store.dossier || !store.regeling) throw new Error('geen dossier')
  return { dossier: store.dossier, regeling: store.regeling }
}
const gevraagd = (soort: Gevraagd['soort'], deel: Partial<Gevraagd> = {}): Gevraagd => ({
  soort,
  regeling: nu().regeling,
  leeg: false,
  ...deel,
})
const verzend = (wat: Gevraagd, dagVan = '2026-11-19', wijze = 'brief') =>
  useDocumentenStore().legVerzondenVast(wat, dag(dagVan), wijze)
/** Sent with everything written that was still open, as the officer does on screen: the words are a draft first. */
async function schrijfEnVerzend(wat: Gevraagd, woord: string, dagVan: string) {
  const van = brieftekstVan(useDocumentenStore().maak(wat))
  const eigenTekst = {
    ...van,
    stukken: van.stukken.map((s) => ({ ...s, tekst: s.tekst.replaceAll(/\[[^\]]+\]/g, woord) })),
  }
  const houder = nieuweBewaarder(briefPlek(id, wat.soort, voorWie(wat)), 'tekst')
  houder.houd({ ...eigenTekst, van })
  houder.laatLos()
  await bewaarAlles()
  await verzend({ ...wat, eigenTekst }, dagVan)
}

describe('een brief aan iemand anders dan de klager', () => {
  test('ONS-4 aan de medewerker: het logboek, de tijdlijn en de lijst zeggen welke brief aan wie', async () => {
    await verzend(gevraagd('aan-beklaagde', { beklaagdeId: 'b1' }))
    const { dossier, regeling } = nu()
    const [g] = vanSoort(dossier, 'doorgegeven')
    expect(g?.gegevens).toMatchObject({ aan: 'J. Smit', brief: 'aan-beklaagde', voor: 'beklaagde.b1', wijze: 'brief' })
    expect(g && gebeurtenisTitel(g, dossier, regeling)).toBe('Doorgegeven aan J. Smit')
    expect(g?.gegevens.bewaard && tekst(g.gegevens.bewaard)).toContain('Postbus 1')
    // Read again from the disk it is the same.
    await store.laad(id)
    expect(useDocumentenStore().maak(gevraagd('aan-beklaagde', { beklaagdeId: 'b1' })).stand?.titel).toBe(
      'Zoals verzonden',
    )
  })

  test('ONS-4 wie al met de hand was ingelicht, krijgt de brief zonder een tweede “Doorgegeven”', async () => {
    await store.legVast({
      soort: 'doorgegeven',
      datum: dag('2026-11-18'),
      gegevens: { aan: 'J. Smit', wijze: 'e-mail' },
    })
    await verzend(gevraagd('aan-beklaagde', { beklaagdeId: 'b1' }))
    const { dossier, regeling } = nu()
    const regels = dossier.geldig.map((g) => gebeurtenisTitel(g, dossier, regeling))
    expect(regels.filter((r) => r.startsWith('Doorgegeven'))).toEqual(['Doorgegeven aan J. Smit'])
    expect(regels.at(-1)).toBe('Bericht over de klacht verzonden aan J. Smit')
    const { gegevens } = vanSoort(dossier, 'brief_verzonden')[0] ?? {}
    expect(gegevens?.bewaard && tekst(gegevens.bewaard)).toContain('Postbus 1')
    expect(useDocumentenStore().maak(gevraagd('aan-beklaagde', { beklaagdeId: 'b1' })).stand?.titel).toBe(
      'Zoals verzonden',
    )
  })

  test('ONS-12 een melding aan de manager heet in het logboek en op de lijst niet naar wat zij meldt', async () => {
    await store.legVast({ soort: 'personeelsmaatregel', datum: dag('2026-11-18'), gegevens: { toelichting: 'GEHEIM' } })
    await verzend(gevraagd('melding-manager', { rolId: 'manager' }))
    const { dossier, regeling } = nu()
    const [g] = vanSoort(dossier, 'brief_verzonden')
    expect(g && neutraleTitelKort(g, dossier, regeling)).toBe('Interne melding manager verzonden aan de manager')
    expect(laatsteStapVan(dossier, regeling)?.naam).not.toMatch(/verwijtbaar|GEHEIM/)
  })
})

describe('met een gat erin kan een brief niet verzonden zijn', () => {
  test('niet zonder adres, en niet met iets wat nog in te vullen is; per e-mail hoeft er geen straat te zijn', async () => {
    const uitnodiging = gevraagd('uitnodiging', { klagerId: 'k1' })
    await expect(verzend(uitnodiging)).rejects.toThrow(/Vul eerst in: dag en tijd/)
    await store.wijzigGegevens({ klagers: [{ ...legeKlager('k1'), naam: 'R. de Vries' }] })
    const bevestiging = gevraagd('ontvangstbevestiging', { klagerId: 'k1' })
    await expect(verzend(bevestiging)).rejects.toThrow(/postadres van wie de brief krijgt/)
    expect(vanSoort(nu().dossier, 'bevestiging_verzonden')).toEqual([])
    await verzend(bevestiging, '2026-11-19', 'e-mail')
    expect(vanSoort(nu().dossier, 'bevestiging_verzonden')).toHaveLength(1)
  })

  test('uit het menu kan het wel: wat er dan niet is verzonden, wordt ook niet bewaard', async () => {
    await store.legVast({
      soort: 'brief_verzonden',
      datum: dag('2026-11-19'),
      gegevens: { brief: 'uitnodiging', aan: 'R. de Vries', wijze: 'brief' },
    })
    const [g] = vanSoort(nu().dossier, 'brief_verzonden')
    expect(g?.gegevens).toMatchObject({ voor: 'klager.k1' })
    expect(g?.gegevens.bewaard).toBeUndefined()
    expect(g && gebeurtenisTitel(g, nu().dossier, nu().regeling)).toBe('Uitnodiging verzonden aan R. de Vries')
    await store.legVast({
      soort: 'brief_verzonden',
      datum: dag('2026-11-19'),
      gegevens: { brief: '', aan: 'Wijkagent', wijze: 'brief' },
    })
    const ander = vanSoort(nu().dossier, 'brief_verzonden').at(-1)
    expect(ander && gebeurtenisTitel(ander, nu().dossier, nu().regeling)).toBe('Brief verzonden aan Wijkagent')
  })
})

test('twee keer verzonden: elke brief is te openen, en een nieuwe te maken', async () => {
  const wat = gevraagd('uitnodiging', { klagerId: 'k1' })
  await schrijfEnVerzend(wat, 'Maandag om tien uur', '2026-11-18')
  await store.wijzigGegevens({
    klagers: [{ ...legeKlager('k1'), naam: 'R. de Vries', straat: 'Nieuw 9', postcode: '5341 AC', plaats: 'Oss' }],
  })
  await schrijfEnVerzend({ ...wat, opnieuw: true }, 'Dinsdag om elf uur', '2026-11-19')
  const [eerste, tweede] = vanSoort(nu().dossier, 'brief_verzonden')
  const van = (verzondenId: string | undefined) => tekst(useDocumentenStore().maak({ ...wat, verzondenId }))
  expect(van(eerste?.id)).toContain('Lindelaan 1')
  expect(van(eerste?.id)).toContain('18 november 2026')
  expect(van(eerste?.id)).toContain('Maandag om tien uur')
  expect(van(tweede?.id)).toContain('Dinsdag om elf uur')
  expect(van(tweede?.id)).toContain('Nieuw 9')
  expect(van(undefined)).toBe(van(tweede?.id))
  expect(tekst(useDocumentenStore().maak({ ...wat, opnieuw: true }))).toContain('[dag en tijd]')
})

test('STK-6 de brief over de uitkomst van onvrede telt: er is dan schriftelijk geantwoord', () => {
  const log = logboek().signaal('2026-11-10', { klagers: [{ ...legeKlager('k1'), naam: 'R. de Vries' }] })
  expect(uitkomstGeregeld(log.dossier())).toBe(false)
  const na = log.en('brief_verzonden', '2026-11-12', { brief: 'uitkomst-onvrede', aan: 'R. de Vries', wijze: 'brief' })
  expect(uitkomstGeregeld(na.dossier())).toBe(true)
})

test('WSW-5 een brief telt op het formulier voor wie hij bedoeld was, ook onder de eigen naam', () => {
  const g = { soort: 'doorgegeven', gegevens: { aan: 'Tim Bos', als: 'de betrokken medewerker(s)' } } as const
  expect(watVan(g)).toBe('de betrokken medewerker(s)')
  expect(watVan({ ...g, gegevens: { aan: 'Tim Bos' } })).toBe('Tim Bos')
})

test('instellingen van een eerder programma blijven heel; namen en adressen per regeling komen erbij', async () => {
  const oud = { naam: 'Oud', adres: ['Straat 1'], telefoon: '', email: '', klachtenfunctionaris: 'A. Bos' }
  await opslag().instellingen.bewaar({ organisatie: oud })
  expect((await opslag().instellingen.lees()).instellingen.organisatie).toEqual(oud)
  const geadresseerden = { 'ons-welzijn': { manager: { naam: 'Els Kok', adres: ['Pleinweg 2'] } } }
  await opslag().instellingen.bewaar({ organisatie: { ...oud, doorkiesnummer: '088', geadresseerden } })
  const { instellingen, beschadigd } = await opslag().instellingen.lees()
  expect(instellingen.organisatie).toEqual({ ...oud, doorkiesnummer: '088', geadresseerden })
  expect(beschadigd).toEqual([])
})
