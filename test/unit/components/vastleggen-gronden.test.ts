import { DOMWrapper, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import VastleggenDialoog from '@/components/vastleggen/VastleggenDialoog.vue'
import { datum } from '@/domain/datum/datum'
import type { Dossier } from '@/domain/dossier/dossier'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import type { Eerder } from '@/domain/overzicht/signaal'
import type { Regeling } from '@/domain/regeling'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'
import { kalender } from '../../fixtures/zaak'

const vandaag = datum('2026-11-20')
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10) }))
let los: (() => void) | undefined
afterEach(() => {
  los?.()
  vi.useRealTimers()
})
const venster = () => new DOMWrapper(document.body)

async function open(regeling: Regeling, dossier: Dossier, eerdere?: readonly Eerder[]) {
  const scherm = mount(VastleggenDialoog, {
    props: {
      open: true,
      dossier,
      regeling,
      kalender,
      vandaag,
      termijnen: termijnen(regeling, zaakVan(dossier), vandaag, kalender),
      eerdere,
      soort: 'ontvankelijkheid_gemeld' as const,
    },
    attachTo: document.body,
  })
  los = () => scherm.unmount()
  await flushPromises()
  const bewaar = async () => {
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    return (scherm.emitted('vastleggen')?.at(-1)?.[1] ?? []) as NieuweGebeurtenis[]
  }
  return { scherm, bewaar }
}
const reden = (naam: string) => {
  const groep = venster()
    .findAll('fieldset')
    .find((f) => f.get('legend').text().startsWith(naam))
  if (!groep) throw new Error(`geen reden ${naam}`)
  return groep
}
const kies = async (naam: string, keuze: string) => {
  const label = reden(naam)
    .findAll('label')
    .find((l) => l.text() === keuze)
  await label?.get('input').setValue(true)
}
const knop = (tekst: string) => {
  const gevonden = venster()
    .findAll('button')
    .find((b) => b.text() === tekst)
  if (!gevonden) throw new Error(`geen knop ${tekst}`)
  return gevonden
}
const isGekozen = (naam: string) =>
  reden(naam)
    .findAll('label')
    .find((l) => (l.get('input').element as HTMLInputElement).checked)
    ?.text()
const veld = (id: string) => venster().get(`[id="vastleggen-${id}"]`)
const klacht = (deel = {}) =>
  new Logboek('stadsring51')
    .ontvangst('2026-11-16', { klagers: [{ ...legeKlager('k1'), naam: 'Vera Smit' }], ...deel })
    .dossier()

const JAAR = 'De gedraging was langer dan een jaar'
const INSTANTIE = 'Een instantie die geschillen beslecht'
const BELANG = 'Het belang van de klager'

describe('de redenen om een klacht niet te behandelen', () => {
  it('S51-5.1 elke reden met artikel, wat het programma al weet, en nog geen oordeel', async () => {
    await open(stadsring51, klacht({ gedragingOp: datum('2025-05-03') }), [])
    expect(
      venster()
        .findAll('fieldset legend')
        .map((l) => l.text()),
    ).toEqual(
      expect.arrayContaining([
        'De gedraging was langer dan een jaar voor het indienen (artikel 5 lid 1 onder b)',
        'Het belang van de klager of het gewicht is duidelijk te klein (artikel 5 lid 2)',
      ]),
    )
    expect(venster().text()).toContain('De gedraging was op 3 mei 2025.')
    expect(venster().text()).toContain('Deze klager komt in geen ander dossier voor.')
    expect(isGekozen(JAAR)).toBe('Nog niet bekend')
  })

  it('S51-5.3 geldt een reden, dan wordt de klacht niet behandeld om die reden, met wat de brief noemt en sinds wanneer', async () => {
    const { bewaar } = await open(stadsring51, klacht())
    await kies(BELANG, 'Geldt niet')
    await kies(INSTANTIE, 'Geldt')
    expect((veld('grond').element as HTMLSelectElement).value).toBe('andere-instantie')
    expect(venster().text()).toContain('Zo staat het in de brief aan de klager: naam en adres van die instantie.')
    await veld('genoemd').setValue('Geschillencommissie\nPostbus 1, Den Haag')
    await veld('instantieSinds').setValue('21-11-2026')
    expect(await bewaar()).toEqual([])
    expect(venster().text()).toContain('Deze dag ligt na vandaag. Vul de dag in waarop het daar begon.')
    await veld('instantieSinds').setValue('2-11-2026')
    const waarom = venster()
      .findAll('label')
      .find((l) => l.text() === 'Waarom geldt dit?')
    await venster()
      .get(`[id="${waarom?.attributes('for')}"]`)
      .setValue(' Brief van 2 november. ')
    expect(await bewaar()).toEqual([
      {
        soort: 'ontvankelijkheid_gemeld',
        datum: '2026-11-20',
        gegevens: {
          ontvankelijk: false,
          grond: 'andere-instantie',
          genoemd: 'Geschillencommissie\nPostbus 1, Den Haag',
          instantieSinds: '2026-11-02',
          gronden: [
            { grond: 'andere-instantie', oordeel: 'geldt', reden: 'Brief van 2 november.' },
            { grond: 'onvoldoende-belang', oordeel: 'geldt niet' },
          ],
          toelichting: '',
        },
      },
    ])
  })

  it('S51-5.1 geldt hij toch niet, dan wordt de klacht weer behandeld en gaat niets van de reden mee', async () => {
    const { bewaar } = await open(stadsring51, klacht())
    await kies(INSTANTIE, 'Geldt')
    await veld('genoemd').setValue('Rechtbank')
    await kies(INSTANTIE, 'Nog niet bekend')
    const [g] = await bewaar()
    expect(g?.gegevens).toMatchObject({ ontvankelijk: true, grond: '', genoemd: '', gronden: [] })
  })

  it('S51-5.1 een reden geldt en de klacht wordt toch behandeld: dan met uitleg', async () => {
    const { bewaar } = await open(stadsring51, klacht())
    await kies(JAAR, 'Geldt')
    await venster().get('[id="vastleggen-ontvankelijk"] input[value="ja"]').setValue(true)
    expect(await bewaar()).toEqual([])
    expect(venster().text()).toContain('Schrijf op waarom u de klacht toch behandelt.')
    await veld('toelichting').setValue('De klager was lang ziek.')
    const [g] = await bewaar()
    expect(g?.gegevens).toMatchObject({ ontvankelijk: true, toelichting: 'De klager was lang ziek.' })
  })

  it('S51-5.2 een reden die uit de lijst is gekozen, is ook beoordeeld', async () => {
    await open(stadsring51, klacht())
    await venster().get('[id="vastleggen-ontvankelijk"] input[value="nee"]').setValue(true)
    await veld('grond').setValue('onvoldoende-belang')
    expect(isGekozen(BELANG)).toBe('Geldt')
  })

  it('WMD-2.5 met één knop gelden de andere zes niet', async () => {
    const dossier = new Logboek('wonen-midden-delfland').ontvangst('2026-11-16').dossier()
    const { bewaar } = await open(wonenMiddenDelfland, dossier)
    await kies('De klacht is discriminerend', 'Geldt')
    await knop('De andere gelden niet').trigger('click')
    const [g] = await bewaar()
    expect((g?.gegevens as { gronden: { grond: string; oordeel: string }[] }).gronden.map((o) => o.oordeel)).toEqual([
      ...Array<string>(6).fill('geldt niet'),
      'geldt',
    ])
  })

  it('S51-5.1 naar het veld dat ontbreekt; wat is gekozen gaat mee in het concept', async () => {
    const { scherm } = await open(stadsring51, klacht())
    await kies(BELANG, 'Geldt niet')
    await vi.runAllTimersAsync()
    expect(scherm.emitted('concept')?.at(-1)?.[1]).toMatchObject({
      waarden: { gronden: [{ grond: 'onvoldoende-belang', oordeel: 'geldt niet' }] },
    })
    await knop('Invullen').trigger('click')
    expect(scherm.emitted('naar')).toEqual([[{ soort: 'veld', veld: 'gedragingOp' }]])
  })
})
