import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import OrganisatieFormulier from '@/components/instellingen/OrganisatieFormulier.vue'
import { naarDeel } from '@/composables/use-focus'
import { uitInstellingen } from '@/documents/ontbrekend'
import { plekVan } from '@/schermdelen/plek-van-mist'
import { dossier, vraagMet } from '../documents/hulp'

const waarbij = { dossierId: 'd1', regelingId: 'wijksteunpunten-wonen', soort: 'ontvangstbevestiging' }

test('wat bij de instellingen hoort, brengt naar het veld zelf', () => {
  const organisatie = { naam: '', adres: [], telefoon: '', email: '', klachtenfunctionaris: '' }
  const scherm = mount(OrganisatieFormulier, { props: { modelValue: organisatie }, attachTo: document.body })
  const vraag = { ...vraagMet(dossier('wijksteunpunten-wonen')), organisatie }
  const mist = uitInstellingen('ontvangstbevestiging', vraag)
  expect(mist.map((m) => m.veld)).toEqual(['naam', 'adres', 'telefoon'])
  for (const wat of [...mist, { waar: 'instellingen', veld: 'huisadres', tekst: 'x' } as const]) {
    const { naar } = plekVan(wat, waarbij)
    const hash = typeof naar === 'object' && 'hash' in naar ? (naar.hash ?? '') : ''
    expect(naarDeel(hash.slice(1))).toBe(true)
    expect(`#${document.activeElement?.id}`).toBe(hash)
  }
  expect(naarDeel('er-is-geen-veld')).toBe(false)
  scherm.unmount()
})

test('de rest naar het dossier, de regeling, de tekst van de brief, of de brief zelf', () => {
  const plek = (waar: 'dossier' | 'regeling' | 'brief' | 'instellingen', veld: string) =>
    plekVan({ waar, veld, tekst: 'iets' }, waarbij)
  expect(plek('dossier', 'adres').naar).toMatchObject({ name: 'dossier', params: { id: 'd1' } })
  expect(plek('regeling', 'adres').naar).toMatchObject({ name: 'regeling', params: { id: 'wijksteunpunten-wonen' } })
  expect(plek('instellingen', 'brieftekst').naar).toMatchObject({ params: { soort: 'ontvangstbevestiging' } })
  expect(plek('brief', 'invullen')).toEqual({ tekst: 'in de brief: iets' })
})
