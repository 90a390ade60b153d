import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { belangen, huisVan } from '@/domain/overzicht/belangen'
import type { Huis } from '@/domain/overzicht/signaal'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { Logboek } from '../../fixtures/logboek'

const context = { vandaag: datum('2026-11-20'), kalender: new Kalender() }
const bestuur = wijksteunpuntenWonen.geadresseerden.find(({ id }) => id === 'bestuur')
const huis: Huis = {
  functionaris: 'Noor Verhoeven',
  rollen: [
    { id: 'bestuur', naam: 'het bestuur', wie: 'mevrouw M. Peters-de Vries' },
    { id: 'coordinator', naam: 'de coördinator', wie: 'Anna Bos' },
  ],
}
const over = (namen: readonly string[], rest: object = {}) =>
  belangen(
    new Logboek('wijksteunpunten-wonen')
      .ontvangst('2026-11-02', {
        route: 'medewerker',
        beklaagden: namen.map((naam, i) => ({ ...legeBeklaagde(`b${i}`), naam })),
        ...rest,
      })
      .dossier(),
    wijksteunpuntenWonen,
    { ...context, huis },
  )

describe('WSW-V S51-6.1 wie een rol heeft in de behandeling staat er zelf buiten', () => {
  it('een lid van het bestuur, ook onder een andere spelling of naam', () => {
    for (const naam of ['Marja Peters', 'Marja de Vries', 'M. Peeters'])
      expect(over([naam]), naam).toMatchObject([{ soort: 'belang', veld: 'beklaagden.0.naam' }])
    expect(over(['Marja Peters'])[0]?.tekst).toBe(
      'De klacht gaat over Marja Peters. Het bestuur is volgens uw instellingen mevrouw M. Peters-de Vries.',
    )
    expect(over(['Jan Peters'])).toEqual([])
  })

  it('ook als zij zelf klaagt', () => {
    expect(over([], { klagers: [{ ...legeKlager('k'), naam: 'Marja Peters' }] })).toMatchObject([
      { soort: 'belang', veld: 'klagers.0.naam' },
    ])
  })

  it('bij een klacht over de coördinator is bekend dat zij haar leest', () => {
    expect(over(['Anna Bos'])).toHaveLength(1)
    expect(over(['Anna Bos'], { route: 'coordinator' })).toEqual([])
  })

  it('wie klaagt en behandelt', () => {
    expect(over([], { klagers: [{ ...legeKlager('k'), naam: 'N. Verhoeven' }] })).toMatchObject([
      { soort: 'behandelaar', veld: 'behandelaar', tekst: expect.stringContaining('komt van N. Verhoeven') as string },
    ])
  })

  it('STK-7 een leidinggevende over wie ook wordt geklaagd', () => {
    const beklaagden = [
      { ...legeBeklaagde('a'), naam: 'Kees van Dam', leidinggevende: 'T. Smit' },
      { ...legeBeklaagde('b'), naam: 'Tineke Smit' },
    ]
    expect(over([], { beklaagden })).toMatchObject([{ soort: 'belang', veld: 'beklaagden.0.leidinggevende' }])
  })

  it('de namen komen uit de instellingen van deze regeling; een lege telt niet', () => {
    const organisatie = {
      ...organisatieVan(wijksteunpuntenWonen),
      klachtenfunctionaris: 'Noor Verhoeven',
      geadresseerden: { [wijksteunpuntenWonen.id]: { bestuur: { naam: ' Marja Peters ', adres: [] } } },
    }
    expect(huisVan(organisatie, wijksteunpuntenWonen)).toEqual({
      functionaris: 'Noor Verhoeven',
      rollen: [{ id: 'bestuur', naam: bestuur?.naam, wie: 'Marja Peters' }],
    })
    expect(huisVan(organisatieVan(wijksteunpuntenWonen), wijksteunpuntenWonen).rollen).toEqual([])
  })
})
