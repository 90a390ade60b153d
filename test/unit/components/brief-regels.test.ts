import { mount, RouterLinkStub } from '@vue/test-utils'
import { expect, it } from 'vitest'
import BriefRegels from '@/components/werkvoorraad/BriefRegels.vue'
import { datum } from '@/domain/datum/datum'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import { samenvattingVan } from '@/domain/overzicht/samenvatting'
import { teSturenVan } from '@/domain/overzicht/werkvoorraad'
import { logboek } from '../../fixtures/logboek'

it('STK-5.6 elke regel noemt de brief en voor wie, leidt naar die brief, en kan niet nodig zijn', async () => {
  const dossier = logboek('sterker-sociaal-werk')
    .ontvangst('2026-11-02', { klagers: [{ ...legeKlager('k1'), naam: 'Lotte Verhagen' }] })
    .en('intrekking', '2026-11-06', { mondeling: true })
    .dossier()
  const regels = teSturenVan([samenvattingVan(dossier)])
  const w = mount(BriefRegels, {
    props: { regels, vandaag: datum('2026-11-20') },
    global: { stubs: { RouterLink: RouterLinkStub } },
  })
  expect(w.get('li').text()).toContain('Intrekking bevestigd')
  expect(w.get('li').text()).toContain('aan Lotte Verhagen')
  expect(w.get('.wanneer').text()).toBe('sinds vr 6 nov')
  expect(w.findAllComponents(RouterLinkStub).map((l) => l.props('to'))).toContainEqual({
    name: 'dossierdocument',
    params: { id: 'd1', soort: 'intrekking-bevestigd' },
    query: { aan: 'klager.k1' },
  })
  await w.get('li button').trigger('click')
  expect(w.emitted('nietNodig')).toEqual([[regels[0]]])
})
