import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'
import GesprekkenLijst from '@/components/dossier/GesprekkenLijst.vue'
import type { VastlegSoort } from '@/components/vastleggen/velden'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { logboek } from '../../fixtures/logboek'

const kaart = (verklaring: string, afspraken: string) =>
  mount(GesprekkenLijst, {
    props: {
      dossier: logboek()
        .ontvangst('2026-11-02')
        .en('gesprek', '2026-11-05', {
          met: 'An Bos',
          partij: 'klager',
          aanwezig: '',
          plaats: '',
          verklaring,
          afspraken,
        })
        .dossier(),
      regeling: onsWelzijn,
      mogelijk: new Set<VastlegSoort>(['gesprek', 'hoorzitting', 'verslag_vastgesteld']),
    },
    global: { stubs: { RouterLink: RouterLinkStub } },
  }).get('article')

it('ONS-5 verklaring en afspraken staan onder hun eigen kopje, met de regels zoals ze zijn getypt', () => {
  const lijst = kaart('Eerst dit.\nToen dat.', '\n- bellen\n- brief')
  expect(lijst.findAll('dt').map((d) => d.text())).toEqual(['Wat er is verteld', 'Wat er is afgesproken'])
  expect(lijst.findAll('dd').map((d) => d.element.textContent)).toEqual(['Eerst dit.\nToen dat.', '- bellen\n- brief'])
})

it('zonder afspraken staat er geen leeg kopje, zonder tekst geen lijst', () => {
  expect(kaart('Alleen dit.', ' ').findAll('dt')).toHaveLength(1)
  expect(kaart('', '').find('dl').exists()).toBe(false)
})
