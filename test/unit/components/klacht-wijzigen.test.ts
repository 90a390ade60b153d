import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Component } from 'vue'
import AfhandelingFormulier from '@/components/klacht/AfhandelingFormulier.vue'
import GegevensFormulier from '@/components/klacht/GegevensFormulier.vue'
import KlachtpuntenFormulier from '@/components/klacht/KlachtpuntenFormulier.vue'
import RapportFormulier from '@/components/klacht/RapportFormulier.vue'
import { datum } from '@/domain/datum/datum'
import { pasToe, type Dossier } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { type KlachtGegevens, leegPunt, legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import type { Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { Logboek } from '../../fixtures/logboek'

const vandaag = datum('2026-11-20')
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10) }))
let los: (() => void) | undefined
afterEach(() => {
  los?.()
  vi.useRealTimers()
})

function open(formulier: Component, regeling: Regeling, deel: Partial<KlachtGegevens> = {}, rest: object = {}) {
  const dossier: Dossier = new Logboek(regeling.id).ontvangst('2026-11-16', { onderwerp: 'A', ...deel }).dossier()
  const scherm = mount(formulier, { props: { dossier, regeling, vandaag, ...rest }, attachTo: document.body })
  los = () => scherm.unmount()
  const bewaar = async () => {
    await scherm.get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    return scherm.emitted('opslaan')?.at(-1)?.[0] as Gebeurtenis | undefined
  }
  return { scherm, dossier, bewaar, veld: (id: string) => scherm.get(`[id="gegevens-${id}"]`) }
}

describe('gegevens van een dossier wijzigen', () => {
  it('ALL-2 legt alleen vast wat anders is', async () => {
    const { veld, bewaar } = open(GegevensFormulier, onsWelzijn)
    await veld('onderwerp').setValue('B')
    await veld('klagers.0.naam').setValue('Tara Vonk')
    const gebeurtenis = await bewaar()
    expect(gebeurtenis).toMatchObject({ soort: 'gegevens_gewijzigd', datum: '2026-11-20' })
    const wijziging = (gebeurtenis?.gegevens as { wijziging: Partial<KlachtGegevens> }).wijziging
    expect(Object.keys(wijziging).sort()).toEqual(['klagers', 'onderwerp'])
    expect(wijziging.klagers?.[0]?.naam).toBe('Tara Vonk')
  })

  it('ALL-6 bij elk klachtpunt wat ieder zegt over wie de klacht gaat; weer leeg is niets gewijzigd', async () => {
    const beklaagden = [
      { ...legeBeklaagde('b1'), naam: 'Tim Bos' },
      { ...legeBeklaagde('b2'), naam: 'Noor Smit' },
    ]
    const punten = [{ ...leegPunt('p1'), omschrijving: 'Te laat' }]
    const { scherm, veld, bewaar } = open(KlachtpuntenFormulier, onsWelzijn, { beklaagden, punten })
    expect(scherm.text()).toContain('Wat zegt Noor Smit hierover?')
    await veld('punten.0.reacties.b1').setValue('Ik was ziek.')
    expect(await bewaar()).toMatchObject({
      gegevens: { wijziging: { punten: [{ ...punten[0], reacties: { b1: 'Ik was ziek.' } }] } },
    })
    await veld('punten.0.reacties.b1').setValue('')
    expect(await bewaar()).toBe(scherm.emitted('opslaan')?.[0]?.[0])
    expect(scherm.emitted('opslaan')).toHaveLength(1)
  })

  it('niets gewijzigd: niets vastgelegd, en dat staat er', async () => {
    const { scherm, bewaar } = open(GegevensFormulier, onsWelzijn)
    expect(await bewaar()).toBeUndefined()
    expect(scherm.text()).toContain('Er is niets gewijzigd.')
  })

  it('een onmogelijke datum houdt het opslaan tegen', async () => {
    const { scherm, veld, bewaar } = open(GegevensFormulier, stadsring51, {})
    await veld('gedragingOp').setValue('30-2-2026')
    expect(await bewaar()).toBeUndefined()
    expect(scherm.get('[role="alert"]').text()).toContain('30-2-2026 bestaat niet')
  })

  it('S51-6.1 niet eerder bij de klachtenfunctionaris dan bij de organisatie', async () => {
    const { scherm, veld, bewaar } = open(GegevensFormulier, stadsring51, {})
    await veld('bijBehandelaarOp').setValue('15-11-2026')
    expect(await bewaar()).toBeUndefined()
    expect(scherm.get('[role="alert"]').text()).toContain('Deze dag ligt voor de ontvangst op ma 16 november 2026.')
    await veld('bijBehandelaarOp').setValue('16-11-2026')
    expect(await bewaar()).toMatchObject({ gegevens: { wijziging: { bijBehandelaarOp: '2026-11-16' } } })
  })

  it('bewaart wat getypt is, biedt het weer aan en kan terug', async () => {
    const { scherm, veld } = open(GegevensFormulier, onsWelzijn)
    await veld('onderwerp').setValue('Half')
    vi.advanceTimersByTime(200)
    expect(scherm.emitted('concept')?.at(-1)).toEqual([{ gegevens: { onderwerp: 'Half' }, basis: { onderwerp: 'A' } }])
    scherm.unmount()

    const weer = open(
      GegevensFormulier,
      onsWelzijn,
      {},
      { concept: { gegevens: { onderwerp: 'Half' }, basis: { onderwerp: 'A' } } },
    )
    expect((weer.veld('onderwerp').element as HTMLInputElement).value).toBe('Half')
    const terug = weer.scherm.findAll('button').find((b) => b.text() === 'Terug naar wat is opgeslagen')
    await terug?.trigger('click')
    expect((weer.veld('onderwerp').element as HTMLInputElement).value).toBe('A')
    vi.advanceTimersByTime(200)
    expect(weer.scherm.emitted('concept')?.at(-1)).toEqual([undefined])
  })

  it('neemt over wat intussen is vastgelegd', async () => {
    const { scherm, veld, dossier } = open(GegevensFormulier, onsWelzijn)
    const later: Gebeurtenis = {
      id: 'e2',
      dossierId: dossier.id,
      vastgelegdOp: '2026-11-20T10:00:00Z',
      soort: 'gegevens_gewijzigd',
      datum: vandaag,
      gegevens: { wijziging: { onderwerp: 'Van elders' } },
    }
    await scherm.setProps({ dossier: pasToe(dossier, later) })
    expect((veld('onderwerp').element as HTMLInputElement).value).toBe('Van elders')
  })

  it('houdt wat in een ander venster in hetzelfde deel is geschreven', async () => {
    const { scherm, veld, dossier, bewaar } = open(RapportFormulier, onsWelzijn)
    await veld('rapport.bevindingen').setValue('Hier getypt')
    const later: Gebeurtenis = {
      id: 'e2',
      dossierId: dossier.id,
      vastgelegdOp: '2026-11-20T10:00:00Z',
      soort: 'gegevens_gewijzigd',
      datum: vandaag,
      gegevens: { wijziging: { rapport: { klacht: 'Van elders', bevindingen: '' } } },
    }
    await scherm.setProps({ dossier: pasToe(dossier, later) })
    expect(await bewaar()).toMatchObject({
      gegevens: { wijziging: { rapport: { klacht: 'Van elders', bevindingen: 'Hier getypt' } } },
    })
  })

  const elders = (dossier: Dossier, wijziging: Partial<KlachtGegevens>): Dossier =>
    pasToe(dossier, {
      id: `e${dossier.log.length + 1}`,
      dossierId: dossier.id,
      vastgelegdOp: '2026-11-20T10:00:00Z',
      soort: 'gegevens_gewijzigd',
      datum: vandaag,
      gegevens: { wijziging },
    })
  const keuze = (scherm: ReturnType<typeof open>['scherm'], waarde: string) =>
    scherm.get(`section[aria-labelledby="botsingen-kop"] input[value="${waarde}"]`)

  it('wat aan beide kanten is gewijzigd, gaat niet stil over het andere heen: eerst kiezen', async () => {
    const { scherm, veld, dossier, bewaar } = open(RapportFormulier, onsWelzijn, { aanbevelingen: 'Eerst' })
    await veld('aanbevelingen').setValue('Hier getypt')
    await scherm.setProps({ dossier: elders(dossier, { aanbevelingen: 'Van elders', bevindingen: 'Ook van elders' }) })
    expect(await bewaar()).toBeUndefined()
    expect(scherm.get('[role="alert"]').text()).toContain('Aanbevelingen: kies wat er moet staan.')
    const vraag = scherm.get('section[aria-labelledby="botsingen-kop"]').text()
    expect(vraag).toContain('Van elders')
    expect(vraag).toContain('Hier getypt')
    expect(vraag).not.toContain('Ook van elders')

    await keuze(scherm, 'beide').setValue(true)
    const tekst = () => (veld('aanbevelingen').element as HTMLTextAreaElement).value
    expect(tekst()).toBe('Van elders\n\nHier getypt')
    await keuze(scherm, 'daar').setValue(true)
    expect(tekst()).toBe('Van elders')
    expect(scherm.text()).not.toContain('kies wat er moet staan')
    await keuze(scherm, 'hier').setValue(true)
    expect(tekst()).toBe('Hier getypt')
    expect(await bewaar()).toMatchObject({ gegevens: { wijziging: { aanbevelingen: 'Hier getypt' } } })
  })

  it('wie verder typt en dan anders kiest, is niets kwijt', async () => {
    const { scherm, veld, dossier } = open(RapportFormulier, onsWelzijn, { aanbevelingen: 'Eerst' })
    await veld('aanbevelingen').setValue('Hier')
    await scherm.setProps({ dossier: elders(dossier, { aanbevelingen: 'Daar' }) })
    await veld('aanbevelingen').setValue('Hier getypt')
    await keuze(scherm, 'daar').setValue(true)
    await veld('aanbevelingen').setValue('Daar, verbeterd')
    await keuze(scherm, 'hier').setValue(true)
    expect((veld('aanbevelingen').element as HTMLTextAreaElement).value).toBe('Hier getypt')
    await keuze(scherm, 'daar').setValue(true)
    expect((veld('aanbevelingen').element as HTMLTextAreaElement).value).toBe('Daar, verbeterd')
  })

  it('een concept dat ouder is dan wat er sindsdien is opgeslagen, vraagt het ook; de keuze blijft bewaard', async () => {
    const concept = { gegevens: { aanbevelingen: 'Vorige week getypt' }, basis: { aanbevelingen: '' } }
    const { scherm, dossier } = open(
      RapportFormulier,
      onsWelzijn,
      { aanbevelingen: 'Gisteren opgeslagen' },
      { concept },
    )
    expect(scherm.text()).toContain('Intussen ook ergens anders gewijzigd')
    await keuze(scherm, 'hier').setValue(true)
    expect(scherm.emitted('concept')?.at(-1)).toEqual([
      { gegevens: { aanbevelingen: 'Vorige week getypt' }, basis: { aanbevelingen: 'Gisteren opgeslagen' } },
    ])
    await scherm.setProps({ dossier: elders(dossier, { aanbevelingen: 'Vorige week getypt' }) })
    expect(scherm.text()).not.toContain('Intussen ook')
    // What is recorded now is no draft any more.
    await flushPromises()
    expect(scherm.emitted('concept')?.at(-1)).toEqual([undefined])
  })

  it('legt niets twee keer vast als er tijdens het opslaan weer wordt opgeslagen', async () => {
    const { scherm, veld, bewaar } = open(GegevensFormulier, onsWelzijn)
    await veld('onderwerp').setValue('B')
    await bewaar()
    await scherm.setProps({ bezig: true })
    await bewaar()
    expect(scherm.emitted('opslaan')).toHaveLength(1)
  })

  it('bewaart ook wie zonder pauze doortypt', async () => {
    const { scherm, veld } = open(GegevensFormulier, onsWelzijn)
    for (let n = 1; n <= 5; n++) {
      await veld('onderwerp').setValue('x'.repeat(n))
      vi.advanceTimersByTime(100)
    }
    expect(scherm.emitted('concept')).toBeDefined()
  })

  it('ONS-8 vraagt de afloop en legt vraag 3 tot en met 7 vast', async () => {
    const { scherm, bewaar } = open(AfhandelingFormulier, onsWelzijn)
    const kies = async (vraag: string, antwoord: string) => {
      const groep = scherm.findAll('fieldset').find((f) => f.text().includes(vraag))
      await groep?.get(`input[value="${antwoord}"]`).setValue(true)
    }
    await kies('Heeft het gesprek', 'nee')
    await kies('tevreden', 'nee')
    expect(scherm.text()).toContain('Volgens de regeling: de manager van de medewerker, de bestuurder, de externe')
    await kies('volgende stap', 'ja')
    await scherm.get('input[type="text"]').setValue('manager')
    expect(await bewaar()).toMatchObject({
      gegevens: {
        wijziging: {
          afhandeling: { gesprekLosteOp: 'nee', doorgeleidNaar: 'manager', tevreden: 'nee', gewezenOpVervolg: 'ja' },
        },
      },
    })
  })

  it('ALL-6 elk klachtpunt krijgt een eigen oordeel', async () => {
    const punten = [
      { id: 'p1', omschrijving: 'Niet teruggebeld', oordeel: '' as const, motivering: '' },
      { id: 'p2', omschrijving: 'Onbeleefd', oordeel: '' as const, motivering: '' },
    ]
    const { veld, bewaar } = open(KlachtpuntenFormulier, onsWelzijn, { punten })
    await veld('punten.0.oordeel').get('input[value="gegrond"]').setValue(true)
    await veld('punten.1.oordeel').get('input[value="geen oordeel"]').setValue(true)
    await veld('punten.1.motivering').setValue('De verhalen verschillen.')
    expect(await bewaar()).toMatchObject({
      gegevens: {
        wijziging: {
          punten: [{ oordeel: 'gegrond' }, { oordeel: 'geen oordeel', motivering: 'De verhalen verschillen.' }],
        },
      },
    })
  })

  it('WSW-7 en WSW-G het rapport heeft de vier onderwerpen van de route en plaats voor de gedragscode', async () => {
    const { scherm, veld, bewaar } = open(RapportFormulier, wijksteunpuntenWonen, { route: 'coordinator' })
    expect(scherm.findAll('label').map((l) => l.text())).toEqual([
      'Het verhaal van de klager',
      'Het verhaal van de coördinator',
      'Welke actie wordt ondernomen',
      'Welke actie voorkomt zo’n klacht',
      'Bevindingen',
      'Aanbevelingen',
      'Gedragscode',
    ])
    await veld('rapport.actie').setValue('Excuus aangeboden.')
    expect(await bewaar()).toMatchObject({ gegevens: { wijziging: { rapport: { actie: 'Excuus aangeboden.' } } } })
  })
})
