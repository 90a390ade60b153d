import { flushPromises, mount } from '@vue/test-utils'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { datum } from '@/domain/datum/datum'
import { vanSoort } from '@/domain/dossier/dossier'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import type { Host } from '@/host'
import { routes } from '@/router'
import { openConcepten } from '@/stores/concepten'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import type { NieuweOpening } from '@/storage'
import DocumentView from '@/views/DocumentView.vue'
import { wachtTot } from '../../fixtures/wachten'
import { eenKlacht, eenSignaal } from '../storage/hulp'
import { metStores } from '../stores/hulp'

const host = vi.hoisted(() => ({
  soort: 'electron',
  saveFile: vi.fn<Host['saveFile']>(),
  print: vi.fn<Host['print']>(),
  savePdf: vi.fn<Host['savePdf']>(),
  copyText: vi.fn<Host['copyText']>(),
}))
vi.mock('@/host', () => ({ host }))
metStores()
beforeEach(() => host.saveFile.mockResolvedValue({ soort: 'saved', path: '/d/2026-001 Ontvangstbevestiging.docx' }))

let los: (() => void) | undefined
afterEach(() => los?.())

async function open(adres: string) {
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(adres)
  const scherm = mount(DocumentView, { global: { plugins: [router] }, attachTo: document.body })
  los = () => scherm.unmount()
  await wachtTot(() => {
    if (scherm.text().includes('Bezig met laden')) throw new Error('laadt nog')
  })
  await flushPromises()
  const knop = (tekst: string) => {
    const gevonden = scherm.findAll('button').find((b) => b.text().includes(tekst))
    if (!gevonden) throw new Error(`geen knop ${tekst}`)
    return gevonden
  }
  return { scherm, router, knop }
}
const registreer = (opening: NieuweOpening = eenKlacht()) => useDossiersStore().registreer(opening)

describe('het document op het scherm', () => {
  test('na het sluiten vraagt de brief niet meer of hij verzonden is: het menu biedt dat dan ook niet aan', async () => {
    const { id } = await registreer()
    const { scherm, knop } = await open(`/dossiers/${id}/document/ontvangstbevestiging`)
    knop('Vastleggen als verzonden')
    await useDossierStore().legVast({
      soort: 'afsluiting',
      datum: datum('2026-11-19'),
      gegevens: { grond: 'opgelost' },
    })
    await flushPromises()
    expect(scherm.text()).not.toContain('Vastleggen als verzonden')
  })

  test('eerst het voorbeeld, dan opslaan; het staat in het logboek en de uitkomst staat erbij', async () => {
    const { id } = await registreer()
    const { scherm, knop } = await open(`/dossiers/${id}/document/ontvangstbevestiging`)
    expect(scherm.get('article.afdruk').text()).toContain('Uiterlijk op maandag 30 november 2026 hoort u van mij')
    await knop('Opslaan als Word').trigger('click')
    await wachtTot(() => expect(scherm.get('[role="status"]').text()).toContain('Bewaard als 2026-001'))
    const dossier = useDossierStore().dossier
    expect(dossier && vanSoort(dossier, 'document_gemaakt')).toHaveLength(1)
  })

  test('terug van een verslag komt u bij de gesprekken, van een ander document bij de documenten', async () => {
    const { id } = await registreer()
    const naar = async (soort: string) => {
      const { scherm } = await open(`/dossiers/${id}/document/${soort}`)
      return scherm
        .findAll('a')
        .find((a) => a.text().startsWith('Terug naar dossier'))
        ?.attributes('href')
    }
    const { scherm } = await open(`/dossiers/${id}/document/hoorverslag`)
    await useDossierStore().legVast({
      soort: 'gesprek',
      datum: datum('2026-11-18'),
      gegevens: { met: 'x', partij: 'klager', aanwezig: '', plaats: '', verklaring: '', afspraken: '' },
    })
    scherm.unmount()
    expect(await naar('hoorverslag')).toBe(`/dossiers/${id}?blad=gesprekken`)
    expect(await naar('registratieformulier')).toBe(`/dossiers/${id}?blad=documenten`)
  })

  test('een vergrendeld bestand: de zin staat er als waarschuwing', async () => {
    const { id } = await registreer()
    host.saveFile.mockResolvedValue({ soort: 'failed', reason: 'locked', path: 'x' })
    const { scherm, knop } = await open(`/dossiers/${id}/document/registratieformulier`)
    await knop('Opslaan als Word').trigger('click')
    await wachtTot(() => expect(scherm.get('[role="alert"]').text()).toContain('Sluit het daar'))
  })

  test('ONS-2 als verzonden vastleggen, met vandaag al ingevuld', async () => {
    const { id } = await registreer()
    const { scherm, knop } = await open(`/dossiers/${id}/document/ontvangstbevestiging`)
    expect(scherm.get<HTMLInputElement>('input[type="text"]').element.value).toBe('20-11-2026')
    await scherm.get('form').trigger('submit')
    await wachtTot(() => expect(scherm.text()).toContain('vastgelegd als verzonden op vr 20 november 2026'))
    expect(() => knop('Vastleggen als verzonden')).toThrow()
  })

  test('een dag voor de ontvangst: de zin staat bij het veld en er wordt niets vastgelegd', async () => {
    const { id } = await registreer()
    const { scherm } = await open(`/dossiers/${id}/document/ontvangstbevestiging`)
    const veld = scherm.get<HTMLInputElement>('input[type="text"]')
    await veld.setValue('1-11-2026')
    await veld.trigger('blur')
    await scherm.get('form').trigger('submit')
    await flushPromises()
    expect(scherm.get('.veld-fout').text()).toContain('ligt voor ma 16 november 2026')
    const dossier = useDossierStore().dossier
    expect(dossier && vanSoort(dossier, 'bevestiging_verzonden')).toEqual([])
  })

  test('wat ontbreekt staat ernaast, met een link naar waar het ingevuld wordt', async () => {
    const { id } = await registreer()
    const { scherm } = await open(`/dossiers/${id}/document/eindrapport`)
    const links = scherm.findAll('aside a').map((a) => [a.text(), a.attributes('href')])
    expect(links).toContainEqual(['Tekst bij “Bevindingen”', `/dossiers/${id}?blad=rapport`])
    expect(links.map(([tekst]) => tekst)).toContain('Wie de klacht behandelt')
  })

  test('WSW-7 een rapport dat niet af is, heet ook op het scherm concept, en zegt wat er nog moet', async () => {
    const { id } = await registreer()
    const { scherm } = await open(`/dossiers/${id}/document/eindrapport`)
    expect(scherm.get('h1').text()).toBe('Eindrapport, concept')
    expect(scherm.get('article').text()).toContain('CONCEPT')
    expect(scherm.get('aside').text()).toContain('Het rapport is definitief als alles is ingevuld')
  })

  test('wat leeg mag blijven staat er apart, en nooit als “alles is ingevuld”', async () => {
    const { id } = await registreer()
    const { scherm } = await open(`/dossiers/${id}/document/registratieformulier`)
    const naast = scherm.get('aside').text()
    expect(naast).toContain('Dit blijft open op het papier.')
    expect(naast).toContain('Geboortedatum')
    expect(naast).not.toContain('Alles in dit document is ingevuld.')
    const labels = scherm.findAll('aside li').map((li) => li.text())
    expect(new Set(labels).size).toBe(labels.length)
    // Said once: as missing, not also as open.
    expect(labels).toContain('Wie de klacht behandelt')
    expect(labels).not.toContain('Behandeld door')
  })

  test('ALL-6 kiezen voor wie de brief is', async () => {
    const klagers = [
      { ...legeKlager('k1'), naam: 'R. de Vries' },
      { ...legeKlager('k2'), naam: 'L. Haan' },
    ]
    const { id } = await registreer(eenKlacht({ klagers }))
    const { scherm } = await open(`/dossiers/${id}/document/ontvangstbevestiging`)
    expect(scherm.get('article').text()).toContain('R. de Vries')
    await scherm.get('select').setValue('klager.k2')
    await wachtTot(() => expect(scherm.get('article').text()).toContain('L. Haan'))
    expect(scherm.get('article').text()).not.toContain('R. de Vries')
  })

  test('S51-4.3 het lege formulier van een gekozen regeling', async () => {
    const { scherm } = await open('/document/meldingsformulier/leeg?regeling=stadsring51')
    expect(scherm.get('h1').text()).toBe('Meldingsformulier, leeg')
    expect(scherm.get('article').text()).toContain('Klager: naam')
    // Only this procedure has a complaint form (WSW-A2).
    expect(scherm.findAll('option').map((o) => o.attributes('value'))).toEqual(['stadsring51'])
  })

  test('ONS-8 een leeg formulier volgt de gekozen regeling', async () => {
    const { scherm } = await open('/document/registratieformulier/leeg?regeling=stadsring51')
    expect(scherm.get('article').text()).toContain('Naam klager')
    await scherm.get('select').setValue('ons-welzijn')
    await wachtTot(() => expect(scherm.get('article').text()).toContain('Naam klant'))
  })

  test.each([
    ['document/eindrapport/leeg', 'Alleen de formulieren bestaan ook leeg'],
    ['dossiers/bestaat-niet/document/eindrapport', 'Dit dossier bestaat niet'],
  ])('%s: zegt wat er aan de hand is', async (adres, zin) => {
    const { scherm } = await open(`/${adres}`)
    expect(scherm.text()).toContain(zin)
    expect(scherm.find('article').exists()).toBe(false)
  })

  test('zonder gesprek geen hoorverslag, en een signaal heeft geen brief', async () => {
    const klacht = await registreer()
    const een = await open(`/dossiers/${klacht.id}/document/hoorverslag`)
    expect(een.scherm.text()).toContain('Leg eerst een gesprek of hoorzitting vast.')
    los?.()
    const signaal = await registreer(eenSignaal())
    const twee = await open(`/dossiers/${signaal.id}/document/ontvangstbevestiging`)
    expect(twee.scherm.text()).toContain('De regeling kent dit document niet voor dit dossier.')
  })

  test('de paginaopmaak hoort bij het document en verdwijnt met het scherm', async () => {
    const { id } = await registreer()
    const voor = document.adoptedStyleSheets.length
    await open(`/dossiers/${id}/document/registratieformulier`)
    expect(document.adoptedStyleSheets.length).toBe(voor + 1)
    los?.()
    los = undefined
    expect(document.adoptedStyleSheets.length).toBe(voor)
  })

  describe('de tekst van een brief aanpassen', () => {
    const adres = (id: string) => `/dossiers/${id}/document/ontvangstbevestiging`
    const veld = (scherm: Awaited<ReturnType<typeof open>>['scherm'], label: string) => {
      const gevonden = scherm.findAll('label').find((l) => l.text() === label)
      return scherm.get<HTMLTextAreaElement>(`#${gevonden?.attributes('for')}`)
    }

    test('elk woord: op het scherm, in Word en in wat er wordt vastgelegd staat wat de klachtenfunctionaris schreef', async () => {
      const { id } = await registreer()
      const { scherm, knop } = await open(adres(id))
      await knop('Tekst aanpassen').trigger('click')
      await wachtTot(() => veld(scherm, 'Onderwerp'))
      await wachtTot(() => expect(document.activeElement?.tagName).toBe('INPUT'))
      expect(veld(scherm, 'Alinea 1').element.value).toContain('hebben wij uw klacht')
      expect(veld(scherm, 'Alinea 1').attributes('spellcheck')).toBe('true')
      await veld(scherm, 'Onderwerp').setValue('Mijn onderwerp')
      await veld(scherm, 'Alinea 1').setValue('Mijn woorden.')
      await knop('Voorbeeld bekijken').trigger('click')
      await flushPromises()
      expect(document.activeElement?.textContent).toContain('Verder aanpassen')
      const brief = () => scherm.get('article.afdruk').text()
      expect(brief()).toContain('Mijn onderwerp')
      expect(brief()).toContain('Mijn woorden.')
      expect(brief()).not.toContain('hebben wij uw klacht')
      host.saveFile.mockClear()
      await knop('Opslaan als Word').trigger('click')
      await wachtTot(() => expect(host.saveFile).toHaveBeenCalled())
      const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(
        host.saveFile.mock.calls.at(-1)?.[0].bytes ?? new Uint8Array(),
      )
      expect(strFromU8(xml)).toContain('Mijn woorden.')
      await wachtTot(() => expect(scherm.text()).toContain('Bewaard als'))
      await scherm.get('form').trigger('submit')
      await wachtTot(() => expect(scherm.text()).toContain('vastgelegd als verzonden'))
      const verzonden = useDossierStore().dossier
      const { bewaard } = (verzonden && vanSoort(verzonden, 'bevestiging_verzonden')[0]?.gegevens) ?? {}
      expect(JSON.stringify(bewaard)).toContain('Mijn woorden.')
      // It is as it went out: nothing is left to change, and no draft to finish.
      expect(brief()).toContain('Mijn woorden.')
      expect(() => knop('aanpassen')).toThrow()
      expect(await openConcepten()).toEqual([])
    })

    test('wat getypt is, staat er weer als het scherm opnieuw opent; en kan terug naar de tekst van het programma', async () => {
      const { id } = await registreer()
      const een = await open(adres(id))
      await een.knop('Tekst aanpassen').trigger('click')
      await wachtTot(() => veld(een.scherm, 'Onderwerp'))
      await veld(een.scherm, 'Alinea 1').setValue('Half af.')
      een.scherm.unmount()
      const { scherm, knop } = await open(adres(id))
      await wachtTot(() => expect(scherm.get('article.afdruk').text()).toContain('Half af.'))
      expect(scherm.text()).toContain('U hebt de tekst aangepast.')
      await knop('Terug naar de tekst van het programma').trigger('click')
      await knop('Weggooien').trigger('click')
      await wachtTot(() => expect(scherm.get('article.afdruk').text()).toContain('hebben wij uw klacht'))
      expect(await openConcepten()).toEqual([])
    })

    test('veranderde er sindsdien iets in het dossier, dan zegt het scherm dat', async () => {
      const { id } = await registreer()
      const { scherm, knop } = await open(adres(id))
      await knop('Tekst aanpassen').trigger('click')
      await wachtTot(() => veld(scherm, 'Onderwerp'))
      await veld(scherm, 'Alinea 1').setValue('Eigen.')
      expect(scherm.text()).not.toContain('Kijk of uw tekst nog klopt')
      await useDossierStore().wijzigGegevens({ ondertekenaar: 'Nora Bakker' })
      await flushPromises()
      expect(scherm.text()).toContain('Kijk of uw tekst nog klopt')
      expect(veld(scherm, 'Alinea 1').element.value).toBe('Eigen.')
    })

    test('ALL-6 de woorden voor de een komen niet in de brief aan de ander', async () => {
      const klagers = [
        { ...legeKlager('k1'), naam: 'R. de Vries' },
        { ...legeKlager('k2'), naam: 'L. Haan' },
      ]
      const { id } = await registreer(eenKlacht({ klagers }))
      const { scherm, knop } = await open(adres(id))
      await knop('Tekst aanpassen').trigger('click')
      await wachtTot(() => veld(scherm, 'Onderwerp'))
      await veld(scherm, 'Alinea 1').setValue('Alleen voor De Vries.')
      await scherm.get('select').setValue('klager.k2')
      await wachtTot(() => expect(scherm.get('article').text()).toContain('L. Haan'))
      expect(scherm.text()).not.toContain('Alleen voor De Vries.')
      await scherm.get('select').setValue('klager.k1')
      await wachtTot(() => expect(scherm.get('article').text()).toContain('Alleen voor De Vries.'))
    })

    test('een formulier of rapport is niet per woord aan te passen', async () => {
      const { id } = await registreer()
      const { knop } = await open(`/dossiers/${id}/document/registratieformulier`)
      expect(() => knop('Tekst aanpassen')).toThrow()
    })
  })
})
