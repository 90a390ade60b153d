import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'
import GesprekkenLijst from '@/components/dossier/GesprekkenLijst.vue'
import { datum } from '@/domain/datum/datum'
import { type KlachtGegevens, legeBeklaagde } from '@/domain/gebeurtenis/gegevens'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import type { Regeling } from '@/domain/regeling/regeling'
import type { VastlegSoort } from '@/domain/vastleggen/vast-te-leggen'
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

const gehoord = (regeling: Regeling, gegevens: Partial<KlachtGegevens>) =>
  mount(GesprekkenLijst, {
    props: {
      dossier: logboek(regeling.id)
        .ontvangst('2026-11-02', gegevens)
        .en('gesprek', '2026-11-05', {
          met: 'Wim Aerts',
          partij: 'beklaagde',
          aanwezig: '',
          plaats: '',
          verklaring: '',
          afspraken: '',
        })
        .en('horen_afgezien', '2026-11-06', { wie: 'beklaagde', grond: '' })
        .dossier(),
      regeling,
      mogelijk: new Set<VastlegSoort>(),
    },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })

it('WSW-R STK-2.1 wie is gehoord, heet zoals in de route, en na vertrek de organisatie', () => {
  const coordinator = gehoord(wijksteunpuntenWonen, { route: 'coordinator' })
  expect(coordinator.get('h3').text()).toBe('Gesprek gevoerd: Wim Aerts (coördinator)')
  expect(coordinator.get('p.gesprek').text()).toBe('vr 6 november 2026: Van horen afgezien (coördinator)')
  const weg = { ...legeBeklaagde('b'), naam: 'Wim Aerts', uitDienst: true }
  expect(
    gehoord(sterkerSociaalWerk, { beklaagden: [weg] })
      .get('h3')
      .text(),
  ).toBe('Gesprek gevoerd: Sterker sociaal werk (organisatie)')
})

it('S51-6.5 een gepland gesprek staat bovenaan met dag, tijd en plaats, en is te verplaatsen', async () => {
  const lijst = mount(GesprekkenLijst, {
    props: {
      dossier: logboek()
        .ontvangst('2026-11-02')
        .en('gesprek_gepland', '2026-11-05', {
          met: 'An Bos',
          partij: 'klager',
          aanwezig: '',
          plaats: 'op kantoor',
          dag: datum('2026-11-24'),
          begin: '14.00',
          einde: '15.00',
        })
        .dossier(),
      regeling: onsWelzijn,
      mogelijk: new Set<VastlegSoort>(['gesprek_gepland']),
    },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
  expect(lijst.get('article').text()).toContain('di 24 november 2026, van 14.00 tot 15.00 uur · op kantoor')
  await lijst.findAll('article button').at(-1)?.trigger('click')
  expect(lijst.emitted('verplaats')?.[0]).toMatchObject([{ id: 'e2' }])
})

it('ONS-5 een gesprek met de medewerker voor dat met de klant houdt een merk, met wat de regeling vraagt', () => {
  const velden = { met: 'x', aanwezig: '', plaats: '', verklaring: '', afspraken: '' }
  const log = logboek()
    .ontvangst('2026-11-02')
    .en('gesprek', '2026-11-05', { ...velden, partij: 'beklaagde' })
    .en('gesprek', '2026-11-06', {
      ...velden,
      partij: 'klager',
      analyse: 'nee',
      analyseOpmerking: 'De toon.',
      begin: '9.00',
      einde: '9.45',
      uitleg: 'Het doel.',
    })
  const kaarten = mount(GesprekkenLijst, {
    props: { dossier: log.dossier(), regeling: onsWelzijn, mogelijk: new Set<VastlegSoort>(['gesprek']) },
    global: { stubs: { RouterLink: RouterLinkStub } },
  }).findAll('article')
  expect(kaarten.map((k) => k.text().includes('eerder dan het gesprek met de klant'))).toEqual([true, false])
  expect(kaarten[0]?.text()).toContain('Spreek eerst met de klant')
  expect(kaarten[1]?.findAll('dd').map((d) => d.text())).toEqual(['Het doel.', 'nee', 'De toon.'])
  expect(kaarten[1]?.text()).toContain('vr 6 november 2026, van 09.00 tot 09.45 uur')
})
