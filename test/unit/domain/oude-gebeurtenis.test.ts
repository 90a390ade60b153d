import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import type { Gebeurtenis, GebeurtenisGegevens, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { bijgewerkt } from '@/domain/gebeurtenis/oude-gebeurtenis'
import { REGELINGEN } from '@/domain/regeling'

const bij = <S extends GebeurtenisSoort>(soort: S, gegevens: GebeurtenisGegevens[S]): unknown =>
  bijgewerkt({
    id: 'e1',
    dossierId: 'd1',
    datum: datum('2026-11-04'),
    vastgelegdOp: '2026-11-04T09:00:00.000Z',
    soort,
    gegevens,
  } as Gebeurtenis).gegevens

describe('een doorverwijzing uit een ouder logboek', () => {
  it.each([
    ['De manager van de medewerker', true, 'manager'],
    ['de bestuurder', true, 'bestuurder'],
    ['Het bestuur van de instelling', true, 'bestuur'],
    ['de stuurgroep Wijksteunpunten Wonen', true, 'stuurgroep'],
    ['De externe klachtencommissie', true, 'commissie'],
    ['De vertrouwenspersoon', true, 'vertrouwenspersoon'],
    ['De Nationale ombudsman', false, 'ombudsman'],
    ['mijn leidinggevende', true, undefined],
    ['het Stedelijk bureau', true, undefined],
    ['de huurcommissie', false, undefined],
    ['de bestuursrechter', false, undefined],
    ['', false, undefined],
  ])('%s: volgende stap %s, in de regeling %s', (naar, stap, vervolgstap) => {
    expect(bij('doorverwijzing', { naar })).toEqual({ naar, stap, ...(vervolgstap && { vervolgstap }) })
  })

  it('wat het logboek zelf zegt, gaat voor de naam', () => {
    expect(bij('doorverwijzing', { naar: 'een klachtencommissie', stap: false })).toMatchObject({ stap: false })
    expect(bij('doorverwijzing', { naar: 'De bestuurder', stap: true, vervolgstap: '' })).toMatchObject({
      vervolgstap: '',
    })
  })

  it('elke volgende stap die een regeling vandaag heeft, is onder zijn naam terug te vinden', () => {
    for (const { vervolgstappen } of REGELINGEN)
      for (const { elders, id, naam } of vervolgstappen)
        expect(bij('doorverwijzing', { naar: naam })).toMatchObject({ stap: !elders, vervolgstap: id })
  })
})

it.each([
  ['het Stedelijk bureau', true],
  ['De klachtencommissie', true],
  ['Fatma Özdemir, lid van het bestuur', false],
  ['Carla Nijhuis', false],
])('WSW-9 een overdracht aan %s uit een ouder logboek: instantie %s', (aan, instantie) => {
  expect(bij('overdracht', { aan, vorm: 'overgedragen', reden: '' })).toMatchObject({ aan, instantie })
})

it('wat niets mist, blijft zoals het is', () => {
  const notitie = { tekst: 'de bestuurder belde' }
  expect(bij('notitie', notitie)).toBe(notitie)
})
