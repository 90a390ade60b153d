import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { IN_VOET, TOETSEN } from '@/components/schil/toetsen'
import VensterVoet from '@/components/schil/VensterVoet.vue'
import { routes } from '@/router'
import { wachtTot } from '../../fixtures/wachten'

let los: (() => void) | undefined
afterEach(() => los?.())

async function voet(naam: string) {
  const router = createRouter({ history: createMemoryHistory(), routes })
  const params = { id: 'd1', soort: 'registratieformulier' }
  await router.push(
    router.resolve({ name: naam, params: naam.includes('doc') || naam === 'dossier' ? params : {} }).path,
  )
  const scherm = mount(VensterVoet, {
    props: { host: 'electron', gestopt: false, zonderOpslag: false, metSlot: true },
    global: { plugins: [router] },
  })
  los = () => scherm.unmount()
  return { router, scherm, toetsen: () => scherm.findAll('.van-scherm kbd').map((k) => k.text()) }
}

describe('de toetsen van een scherm, onder in het venster', () => {
  it('komen met de eerste toets, en volgen het scherm', async () => {
    const { router, scherm, toetsen } = await voet('werkvoorraad')
    expect(toetsen()).toEqual([])
    dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }))
    await wachtTot(() => expect(toetsen()).toEqual(['↑ ↓', 'Enter', 'Ctrl Enter']))
    await router.push('/dossiers/d1')
    await wachtTot(() => expect(toetsen()).toEqual(['F2', 'Ctrl 1–8']))
    expect(scherm.text()).toContain('tabblad')
    await router.push('/klacht/nieuw')
    await wachtTot(() => expect(toetsen()).toEqual(['Alt 1–4', 'Ctrl S']))
    await router.push('/instellingen')
    await wachtTot(() => expect(toetsen()).toEqual([]))
    // F1 stays, on every screen.
    expect(scherm.get('[aria-keyshortcuts="F1"]').text()).toContain('F1')
  })

  it('staan ook allemaal bij F1, en alleen bij een scherm dat er is', () => {
    for (const [scherm, voet] of Object.entries(IN_VOET)) {
      expect(routes.map((r) => r.name)).toContain(scherm)
      const bijF1 = TOETSEN.find(({ waar }) => waar === voet?.waar)?.toetsen.map(([toets]) => toets)
      for (const [toets] of voet?.toetsen ?? []) expect(bijF1).toContain(toets)
    }
  })
})
