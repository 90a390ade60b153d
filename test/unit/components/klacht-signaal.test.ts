import { flushPromises, mount, RouterLinkStub } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { leegSignaal } from '@/components/klacht/klacht-model'
import PromotieFormulier from '@/components/klacht/PromotieFormulier.vue'
import SignaalFormulier from '@/components/klacht/SignaalFormulier.vue'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import type { Gebeurtenis, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { vouw } from '@/domain/dossier/dossier'
import { type KlachtGegevens, legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import type { SignaalInvoer } from '@/domain/vastleggen/registratie'

const vandaag = datum('2026-11-20')
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10), toFake: ['Date'] }))
let los: (() => void) | undefined
afterEach(() => {
  los?.()
  vi.useRealTimers()
})

function signaal(regeling: Regeling) {
  const invoer = ref(leegSignaal(regeling, vandaag, 'Marja Peters'))
  const scherm = mount(SignaalFormulier, {
    props: { regelingen: REGELINGEN, vandaag, modelValue: invoer.value },
    attachTo: document.body,
  })
  los = () => scherm.unmount()
  const bewaard = () => scherm.emitted('opslaan')?.[0]?.[0] as SignaalInvoer | undefined
  return { scherm, invoer, veld: (id: string) => scherm.get(`[id="signaal-${id}"]`), bewaard }
}

describe('SignaalFormulier', () => {
  it('WSW-A1 een regel en Enter is genoeg', async () => {
    const { scherm, veld, bewaard } = signaal(onsWelzijn)
    await veld('onderwerp').setValue('Balie bleef dicht')
    expect(scherm.get('button[type="submit"]').text()).toBe('Signaal opslaan')
    await scherm.get('form').trigger('submit')
    expect(bewaard()).toMatchObject({
      datum: '2026-11-20',
      opgelost: false,
      gegevens: { onderwerp: 'Balie bleef dicht', klagers: [], beklaagden: [] },
    })
  })

  it('WSW-A3 wie een formulier gestuurd krijgt, is te bereiken', async () => {
    const { scherm, veld, bewaard } = signaal(wijksteunpuntenWonen)
    await veld('onderwerp').setValue('Spreekuur liep uit')
    await veld('klagers.0.telefoon').setValue('06 12345678')
    await veld('klagers.0.email').setValue('j.pinas@voorbeeld.nl')
    await veld('kanaal').get('input[value="telefoon"]').setValue(true)
    await scherm.get('form').trigger('submit')
    expect(bewaard()?.gegevens.klagers).toMatchObject([{ telefoon: '06 12345678', email: 'j.pinas@voorbeeld.nl' }])
    await scherm.get('input[type="checkbox"]').setValue(true)
    expect(scherm.find('[id="signaal-klagers.0.telefoon"]').exists()).toBe(false)
  })

  it('WSW-A1, WSW-A3 de reden volgt uit wat is aangevinkt, tot iemand een andere kiest', async () => {
    const { scherm, veld, bewaard } = signaal(wijksteunpuntenWonen)
    await veld('onderwerp').setValue('Spreekuur liep uit')
    await veld('kanaal').get('input[value="balie"]').setValue(true)
    await scherm.get('input[type="checkbox"]').setValue(true)
    await veld('reden').get('input[value="wil geen klacht indienen"]').setValue(true)
    await veld('kanaal').get('input[value="telefoon"]').setValue(true)
    await scherm.get('form').trigger('submit')
    expect(bewaard()).toMatchObject({ reden: 'wil geen klacht indienen', gegevens: { anoniem: true } })

    const tweede = signaal(wijksteunpuntenWonen)
    await tweede.veld('onderwerp').setValue('x')
    await tweede.veld('kanaal').get('input[value="balie"]').setValue(true)
    await tweede.scherm.get('form').trigger('submit')
    expect(tweede.bewaard()?.reden).toBe('mondeling')
  })

  it('schriftelijk is geen reden: wat niemand koos, komt niet in het logboek', async () => {
    const { scherm, veld, bewaard } = signaal(wijksteunpuntenWonen)
    await veld('onderwerp').setValue('Spreekuur liep uit')
    await veld('kanaal').get('input[value="balie"]').setValue(true)
    await veld('kanaal').get('input[value="brief"]').setValue(true)
    await scherm.get('form').trigger('submit')
    expect(bewaard()?.reden).toBe('')
  })

  it('ter plekke opgelost komt bij de afhandeling', async () => {
    const { scherm, veld, bewaard } = signaal(onsWelzijn)
    await veld('onderwerp').setValue('Verkeerde kamer')
    await scherm.findAll('input[type="checkbox"]').at(-1)?.setValue(true)
    await veld('waardoor').setValue('Meegelopen')
    await scherm.get('form').trigger('submit')
    expect(bewaard()).toMatchObject({
      opgelost: true,
      gegevens: { afhandeling: { gesprekLosteOp: 'ja', waardoorOpgelost: 'Meegelopen' } },
    })
  })

  it('WSW-A3 STK-2.2 zonder naam hoort de reden erbij, in eigen woorden als er geen past', async () => {
    for (const regeling of [wijksteunpuntenWonen, sterkerSociaalWerk]) {
      const { scherm, veld, invoer, bewaard } = signaal(regeling)
      await veld('onderwerp').setValue('Spreekuur liep uit')
      await veld('anoniem').setValue(true)
      expect(invoer.value.reden).toBe('anoniem')
      await veld('reden').get('input[value="anders"]').setValue(true)
      await scherm.get('form').trigger('submit')
      expect(bewaard()).toBeUndefined()
      await flushPromises()
      expect(scherm.get('[role="alert"]').text()).toContain('Geef de reden')
      await veld('redenAnders').setValue('Briefje onder de deur')
      await scherm.get('form').trigger('submit')
      expect(bewaard()?.reden).toBe('Briefje onder de deur')
      los?.()
    }
  })

  it('STK-6 A2 schriftelijk geuit en ter plekke opgelost: de uitkomst ook schriftelijk, of de reden', async () => {
    const { scherm, veld, bewaard } = signaal(sterkerSociaalWerk)
    await veld('onderwerp').setValue('Verkeerde kamer')
    await veld('kanaal').get('input[value="e-mail"]').setValue(true)
    await veld('opgelost').setValue(true)
    await scherm.get('form').trigger('submit')
    await flushPromises()
    expect(scherm.get('[role="alert"]').text()).toContain('Kies of de uitkomst ook schriftelijk is verzonden.')
    await veld('uitkomst').get('input[value="nee"]').setValue(true)
    await scherm.get('form').trigger('submit')
    expect(bewaard()).toBeUndefined()
    await veld('ondanks').setValue('Geen adres bekend')
    await scherm.get('form').trigger('submit')
    expect(bewaard()).toMatchObject({ opgelost: true, uitkomstVerstuurd: false, ondanks: 'Geen adres bekend' })
  })

  it('STK-6 A2 mondeling geuit, of bij een andere regeling: er wordt niets gevraagd of bewaard', async () => {
    for (const [regeling, kanaal] of [
      [sterkerSociaalWerk, 'gesprek'],
      [onsWelzijn, 'e-mail'],
    ] as const) {
      const { scherm, veld, bewaard } = signaal(regeling)
      await veld('onderwerp').setValue('Verkeerde kamer')
      await veld('kanaal').get(`input[value="${kanaal}"]`).setValue(true)
      await veld('opgelost').setValue(true)
      expect(scherm.find('[id="signaal-uitkomst"]').exists()).toBe(false)
      await scherm.get('form').trigger('submit')
      expect(bewaard()).not.toHaveProperty('uitkomstVerstuurd')
      los?.()
    }
  })

  it('een leeg signaal en een dag na vandaag worden geweigerd', async () => {
    const { scherm, veld, bewaard } = signaal(onsWelzijn)
    await veld('datum').setValue('1-1-2027')
    await scherm.get('form').trigger('submit')
    await flushPromises()
    expect(bewaard()).toBeUndefined()
    expect(scherm.get('[role="alert"]').findAll('li')).toHaveLength(2)
  })
})

function dossierVan(regeling: Regeling, kanaal: string, deel: Partial<KlachtGegevens>) {
  const gebeurtenis: Gebeurtenis = {
    id: 'g1',
    dossierId: 'd1',
    vastgelegdOp: '2026-11-10T09:00:00Z',
    soort: 'signaal',
    datum: datum('2026-11-10'),
    gegevens: {
      nummer: '2026-007',
      regelingId: regeling.id,
      regelingVersie: regeling.versie,
      kanaal,
      reden: 'mondeling',
      opgelost: false,
      gegevens: { ...legeGegevens(), onderwerp: 'Spreekuur liep uit', route: regeling.routes[0]?.id ?? '', ...deel },
    },
  }
  return vouw([gebeurtenis])
}
function promotie(regeling: Regeling, kanaal: string, deel: Partial<KlachtGegevens> = {}) {
  const scherm = mount(PromotieFormulier, {
    props: { dossier: dossierVan(regeling, kanaal, deel), regeling, kalender: new Kalender(), vandaag },
    global: { stubs: { RouterLink: RouterLinkStub } },
    attachTo: document.body,
  })
  los = () => scherm.unmount()
  const bewaar = async () => {
    await scherm.get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    return (scherm.emitted('vastleggen')?.at(-1)?.[0] as NieuweGebeurtenis[] | undefined)?.[0]
  }
  return { scherm, veld: (id: string) => scherm.get(`[id="promotie-${id}"]`), bewaar }
}

describe('van signaal naar klacht', () => {
  it('WSW-A1 houdt nummer en gegevens en vraagt hoe de klacht schriftelijk kwam', async () => {
    const { veld, bewaar, scherm } = promotie(wijksteunpuntenWonen, 'balie')
    expect(scherm.find('[id="promotie-kanaal"] input:checked').exists()).toBe(false)
    await veld('kanaal').get('input[value="brief"]').setValue(true)
    expect(await bewaar()).toMatchObject({
      soort: 'ontvangst',
      datum: '2026-11-20',
      gegevens: { nummer: '2026-007', kanaal: 'brief', gegevens: { onderwerp: 'Spreekuur liep uit' } },
    })
  })

  it.each([stadsring51, sterkerSociaalWerk])(
    'S51-4.3 STK-5.7 de dag van het signaal is niet de dag van indienen: $id',
    async (regeling) => {
      const { veld, bewaar, scherm } = promotie(regeling, 'telefoon')
      await veld('kanaal').get('input[value="brief"]').setValue(true)
      expect(await bewaar()).toMatchObject({ gegevens: { gegevens: { ingediendOp: '' } } })
      expect(scherm.text().includes('onvrede liet weten')).toBe(regeling === sterkerSociaalWerk)
    },
  )

  it.each([
    [wijksteunpuntenWonen, 'A3'],
    [sterkerSociaalWerk, '2 onder 6'],
  ])('WSW-A3 STK-2.2 een anoniem signaal krijgt eerst een naam: $id', async (regeling, artikel) => {
    const { veld, bewaar, scherm } = promotie(regeling, 'brief', { anoniem: true })
    expect(await bewaar()).toBeUndefined()
    await flushPromises()
    expect(scherm.get('[role="alert"]').text()).toContain(artikel)
    await veld('anoniem').setValue(true)
    expect(await bewaar()).toBeUndefined()
    await veld('anoniem').setValue(false)
    await veld('klagers.0.naam').setValue('Tara Vonk')
    expect(await bewaar()).toMatchObject({
      gegevens: { gegevens: { anoniem: false, klagers: [{ naam: 'Tara Vonk' }] } },
    })
  })

  it('waar de regeling anonieme klachten niet uitsluit, blijft wie anoniem is anoniem', async () => {
    const { veld, bewaar } = promotie(onsWelzijn, 'brief', { anoniem: true })
    expect(await bewaar()).toMatchObject({ gegevens: { gegevens: { anoniem: true, klagers: [] } } })
    await veld('anoniem').setValue(false)
    await veld('datum').setValue('19-11-2026')
    await veld('klagers.0.naam').setValue('Tara Vonk')
    expect(await bewaar()).toMatchObject({
      gegevens: { gegevens: { anoniem: false, klagers: [{ naam: 'Tara Vonk' }] } },
    })
  })

  it('waar een anonieme klacht kan, wordt wie het vinkje weghaalt om de naam gevraagd', async () => {
    const { veld, bewaar, scherm } = promotie(onsWelzijn, 'brief', { anoniem: true })
    await veld('anoniem').setValue(false)
    expect(await bewaar()).toBeUndefined()
    await flushPromises()
    expect(scherm.get('[role="alert"]').text()).toContain('vink aan dat de klant onbekend blijft')
  })

  it('een ontvangst voor het signaal wordt geweigerd', async () => {
    const { veld, bewaar, scherm } = promotie(onsWelzijn, 'telefoon')
    await veld('datum').setValue('9-11-2026')
    expect(await bewaar()).toBeUndefined()
    expect(scherm.get('[role="alert"]').text()).toContain('10 november 2026')
  })
})
