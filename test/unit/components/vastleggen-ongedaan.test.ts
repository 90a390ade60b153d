import { DOMWrapper, flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import OngedaanDialoog from '@/components/vastleggen/OngedaanDialoog.vue'
import VastleggenDialoog from '@/components/vastleggen/VastleggenDialoog.vue'
import type { BewaardConcept, VastlegConcept, VastlegVraag } from '@/components/vastleggen/vastleg-model'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier } from '@/domain/dossier/dossier'
import type { Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { Logboek } from '../../fixtures/logboek'

const vandaag = datum('2026-11-20')
const kalender = new Kalender()
beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 10, 20, 10) }))
let los: (() => void) | undefined
afterEach(() => {
  los?.()
  vi.useRealTimers()
})

/** The dialog is drawn in the body, outside the component. */
const venster = () => new DOMWrapper(document.body)
const veld = (id: string) => venster().get(`[id="vastleggen-${id}"]`)
const knop = (tekst: string) => {
  const gevonden = venster()
    .findAll('button')
    .find((b) => b.text().includes(tekst))
  if (!gevonden) throw new Error(`geen knop ${tekst}`)
  return gevonden
}

async function open(regeling: Regeling, dossier: Dossier, vraag: VastlegVraag & { fout?: string } = {}) {
  const scherm = mount(VastleggenDialoog, {
    props: {
      open: true,
      dossier,
      regeling,
      kalender,
      vandaag,
      termijnen: termijnen(regeling, zaakVan(dossier), vandaag, kalender),
      ...vraag,
    },
    attachTo: document.body,
  })
  los = () => scherm.unmount()
  await flushPromises()
  const bewaar = async () => {
    await venster().get('form').trigger('keydown', { key: 'Enter', ctrlKey: true })
    return (scherm.emitted('vastleggen')?.at(-1)?.[1] ?? []) as NieuweGebeurtenis[]
  }
  const concept = () => scherm.emitted('concept')?.at(-1)?.[1] as VastlegConcept
  /** As the view does it: what was typed earlier comes back. */
  const verder = async (waarde: VastlegConcept) => {
    await scherm.setProps({ verder: bewaard(waarde) })
    await flushPromises()
  }
  return { scherm, bewaar, concept, verder }
}
const bewaard = (waarde: VastlegConcept, plek = 'd1/vastleggen/notitie'): BewaardConcept => ({
  plek,
  waarde,
  bijgewerktOp: new Date(2026, 10, 20, 9, 30).toISOString(),
})

describe('wat half is ingevuld', () => {
  const ons = () => new Logboek('ons-welzijn').ontvangst('2026-11-16').dossier()
  const half = (deel: Partial<VastlegConcept> = {}): VastlegConcept => ({
    soort: 'notitie',
    datum: datum('2026-11-18'),
    waarden: { tekst: 'Mevrouw belde over de afspraak' },
    getypt: {},
    ...deel,
  })

  it('F2 opent het menu en biedt het duidelijk aan', async () => {
    const { scherm } = await open(onsWelzijn, ons(), { concepten: [bewaard(half(), 'n1')] })
    expect(venster().text()).toContain('Verder met wat u eerder typte')
    expect(knop('Mevrouw belde over de afspraak').text()).toContain('Notitie, wo 18 november 2026')
    await knop('Weggooien').trigger('click')
    expect(scherm.emitted('weg')).toEqual([['n1']])
    await knop('Mevrouw belde over de afspraak').trigger('click')
    expect(scherm.emitted('verder')).toEqual([['n1']])
    await scherm.setProps({ verder: bewaard(half(), 'n1') })
    expect((veld('tekst').element as HTMLTextAreaElement).value).toBe('Mevrouw belde over de afspraak')
    expect(venster().text()).toContain('Dit hebt u eerder ingevuld, maar nog niet vastgelegd.')
  })

  it('twee van één soort staan er allebei, en een nieuwe begint leeg', async () => {
    const concepten = ['Eerste verhaal', 'Tweede verhaal'].map((verklaring, i) =>
      bewaard(half({ soort: 'gesprek', waarden: { verklaring } }), `h${i}`),
    )
    const { concept } = await open(onsWelzijn, ons(), { concepten })
    expect(knop('Eerste verhaal').text()).toContain('getypt vandaag 09:30')
    expect(knop('Tweede verhaal').exists()).toBe(true)
    const soorten = venster().findAll('.keuzes button')
    await soorten.find((b) => b.text().startsWith('Gesprek gevoerd'))?.trigger('click')
    await flushPromises()
    expect((veld('verklaring').element as HTMLTextAreaElement).value).toBe('')
    expect(venster().text()).toContain('Hier was u al mee bezig')
    expect(knop('Eerste verhaal').exists()).toBe(true)
    await veld('verklaring').setValue('Derde')
    expect(concept().waarden.verklaring).toBe('Derde')
  })

  it('Annuleren gooit weg, Esc bewaart ook de laatste letter', async () => {
    const een = await open(onsWelzijn, ons(), { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await knop('Annuleren').trigger('click')
    await flushPromises()
    const plek = een.scherm.emitted('concept')?.at(-1)?.[0]
    expect(een.scherm.emitted('weg')).toEqual([[plek]])
    // What was typed last was reported before it was thrown away, and nothing after.
    expect(een.scherm.emitted('concept')).toHaveLength(1)
    expect(een.scherm.emitted('update:open')).toEqual([[false]])
    los?.()

    const twee = await open(onsWelzijn, ons(), { soort: 'notitie' })
    await veld('tekst').setValue('Gebeld')
    await twee.scherm.setProps({ open: false })
    await flushPromises()
    expect(twee.scherm.emitted('weg')).toBeUndefined()
    expect(twee.concept().waarden.tekst).toBe('Gebeld')
  })

  it('een datum die er geen is, komt ook terug', async () => {
    const eerst = await open(onsWelzijn, ons(), { soort: 'verdaging' })
    await veld('datum').setValue('vorige week')
    await veld('tot').setValue('31-2-2027')
    vi.advanceTimersByTime(200)
    const concept = eerst.concept()
    expect(concept.getypt).toEqual({ datum: 'vorige week', tot: '31-2-2027' })
    los?.()
    const weer = await open(onsWelzijn, ons(), { soort: 'verdaging' })
    await weer.verder(concept)
    expect((veld('datum').element as HTMLInputElement).value).toBe('vorige week')
    expect((veld('tot').element as HTMLInputElement).value).toBe('31-2-2027')
  })
})

describe('OngedaanDialoog', () => {
  const toon = async (plek: number) => {
    const dossier = new Logboek('ons-welzijn').ontvangst('2026-11-16').en('contact', '2026-11-18').dossier()
    const gebeurtenis = dossier.geldig[plek]
    if (!gebeurtenis) throw new Error('geen gebeurtenis')
    const scherm = mount(OngedaanDialoog, {
      props: { open: true, dossier, gebeurtenis, regeling: onsWelzijn, vandaag },
      attachTo: document.body,
    })
    los = () => scherm.unmount()
    await flushPromises()
    return scherm
  }

  it('ALL-2 haalt een vastlegging terug die niet gebeurd is', async () => {
    const scherm = await toon(1)
    await knop('Ongedaan maken').trigger('click')
    expect(scherm.emitted('vastleggen')?.[0]?.[0]).toMatchObject([{ corrigeert: 'e2', vervalt: true }])
  })

  it('de ontvangst kan niet weg, en dat staat er', async () => {
    await toon(0)
    expect(venster().get('[role="alert"]').text()).toContain('Sluit het dossier met een reden')
    expect(() => knop('Ongedaan maken')).toThrow()
  })
})
