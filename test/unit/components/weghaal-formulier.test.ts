import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import WeghaalFormulier from '@/components/dossier/WeghaalFormulier.vue'
import type { Dossier } from '@/domain/dossier/dossier'
import { logboek } from '../../fixtures/logboek'

const BESTAND = { sha256: 'a'.repeat(64), naam: 'Brief.pdf', grootte: 2000, type: 'pdf' }
const dossier = logboek()
  .ontvangst('2026-11-02', { omschrijving: 'Buurvrouw Jansen zag het.' })
  .en('notitie', '2026-11-05', { tekst: 'Jansen belde.' })
  .en('notitie', '2026-11-05', { tekst: 'Mevrouw Jansen belde.' }, { corrigeert: 'e2' })
  .en('document_toegevoegd', '2026-11-06', {
    naam: 'Brief',
    ingebrachtDoor: 'klager',
    ingezienDoorKlager: true,
    ingezienDoorBeklaagde: false,
    bestand: BESTAND,
  })
  .dossier()

function toon(soort: string, van: Dossier = dossier) {
  const gebeurtenis = van.geldig.find((g) => g.soort === soort)
  if (!gebeurtenis) throw new Error(soort)
  const wrapper = mount(WeghaalFormulier, { props: { dossier: van, gebeurtenis }, attachTo: document.body })
  const veld = (label: string) => {
    const gevonden = wrapper.findAll('label').find((l) => l.text().startsWith(label))
    return wrapper.get(`[id="${gevonden?.attributes('for') ?? gevonden?.find('input').attributes('id') ?? ''}"]`)
  }
  const { bevestig } = wrapper.vm as unknown as { bevestig: () => Promise<void> }
  return { wrapper, veld, bevestig }
}

describe('woorden weghalen: het formulier', () => {
  it('toont elke plaats met wat er verdwijnt, ook de eerdere versie, en vraagt niets twee keer', async () => {
    const { wrapper, veld, bevestig } = toon('notitie')
    expect(
      veld('In welk veld')
        .findAll('option')
        .map((o) => o.text()),
    ).toEqual(['Tekst', 'Tekst (eerdere versie)'])
    await veld('Welke woorden').setValue('jansen')
    expect(wrapper.get('h3').text()).toBe('Dit gaat weg, op 3 plaatsen')
    expect(wrapper.findAll('del').map((d) => d.text())).toEqual(['Jansen', 'Jansen', 'Jansen'])
    await wrapper.get('input[value="veld"]').setValue()
    expect(wrapper.get('h3').text()).toBe('Dit gaat weg, op 1 plaats')
    expect(wrapper.text()).toContain('Ze staan dan nog op 2 andere plaatsen in dit dossier.')
    await veld('Waarom').setValue(' Is een ander. ')
    await bevestig()
    expect(wrapper.emitted('weghalen')).toBeUndefined()
    expect(wrapper.text()).toContain('Zet hier een vinkje als u het zeker weet.')
    await veld('Ik weet').setValue(true)
    await bevestig()
    const alleen = { gebeurtenis: 'e3', veld: 'tekst' }
    expect(wrapper.emitted('weghalen')).toEqual([
      [{ woorden: ['jansen'], alleen, bestand: undefined }, 'Is een ander.'],
    ])
  })

  it('wat er niet staat wordt geweigerd, en de muis staat bij het veld', async () => {
    const { wrapper, veld, bevestig } = toon('notitie')
    await veld('Welke woorden').setValue('Jansen\nPieters')
    await bevestig()
    await nextTick()
    expect(wrapper.text()).toContain('Deze regel staat hier nergens als hele woorden: “Pieters”.')
    expect(document.activeElement).toBe(veld('Welke woorden').element)
  })

  it('een bestand gaat als geheel, zonder dat er woorden bij hoeven', async () => {
    const { wrapper, veld, bevestig } = toon('document_toegevoegd')
    await veld('Haal ook het bestand').setValue(true)
    expect(wrapper.get('h3').text()).toBe('Dit gaat weg, op 1 plaats')
    await veld('Waarom').setValue('Hoort hier niet.')
    await veld('Ik weet').setValue(true)
    await bevestig()
    expect(wrapper.emitted('weghalen')?.[0]).toEqual([
      { woorden: [], alleen: undefined, bestand: BESTAND.sha256 },
      'Hoort hier niet.',
    ])
  })
})
