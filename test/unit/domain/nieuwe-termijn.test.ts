// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { soortenVoor } from '@/components/vastleggen/vastleg-model'
import { datum } from '@/domain/datum/datum'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import type { Regeling, TermijnDefinitie } from '@/domain/regeling/regeling'
import { regelingFouten } from '@/domain/regeling/regeling-fouten'
import { termijnen } from '@/domain/termijn/termijnen'
import { waarom, waaromTekst } from '@/domain/termijn/waarom'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'
import { logboek } from '../../fixtures/logboek'
import { contextVan } from '../../fixtures/vastleggen'
import { kalender } from '../../fixtures/zaak'

const vandaag = datum('2026-11-20')
/** A term that no procedure has, on a step that ONS welzijn does not name. */
const denkbeeldig: TermijnDefinitie = {
  id: 'ons-denkbeeldig',
  naam: 'Beslissing over het denkbeeldige',
  artikel: 'Denkbeeldig 1',
  soort: 'hard',
  vanaf: 'ontvangst',
  duur: { aantal: 10, eenheid: 'werkdagen' },
  wie: 'bestuurder',
  bindt: 'organisatie',
  vervuldDoor: ['beslissing'],
  actie: 'Beslist op…',
  uitleg: 'Een termijn die niet bestaat.',
}
const metTermijn: Regeling = { ...onsWelzijn, termijnen: [...onsWelzijn.termijnen, denkbeeldig] }
const open = logboek().ontvangst('2026-11-16')

describe('een nieuwe termijn is één regel in de regeling', () => {
  it('de regeling klopt ermee', () => {
    expect(regelingFouten(metTermijn)).toEqual([])
  })

  it('hij loopt, staat op de tijdlijn en zegt waarom', () => {
    const dossier = open.dossier()
    const zaak = zaakVan(dossier)
    const alle = termijnen(metTermijn, zaak, vandaag, kalender)
    const nieuw = alle.find((t) => t.id === 'ons-denkbeeldig')
    expect(nieuw).toMatchObject({ uiterlijk: '2026-11-30', staat: 'loopt' })
    expect(tijdlijn(dossier, alle, vandaag, metTermijn).map((i) => i.label)).toContain(denkbeeldig.naam)
    expect(nieuw && waaromTekst(waarom(nieuw, metTermijn, zaak, kalender))).toContain(
      'Denkbeeldig 1: uiterlijk 10 werkdagen na ontvangst van de klacht',
    )
  })

  it('het menu biedt de stap aan waarmee hij gehaald wordt, en dan is hij gehaald', () => {
    const soorten = (regeling: Regeling) =>
      soortenVoor(contextVan(regeling, open.dossier())).flatMap((groep) => groep.soorten)
    expect(soorten(onsWelzijn)).not.toContain('beslissing')
    expect(soorten(metTermijn)).toContain('beslissing')
    const besloten = logboek().ontvangst('2026-11-16').en('beslissing', '2026-11-19', { door: '', beslissing: '' })
    const gehaald = termijnen(metTermijn, zaakVan(besloten.dossier()), vandaag, kalender)
    expect(gehaald.find((t) => t.id === 'ons-denkbeeldig')?.staat).toBe('gehaald')
  })
})
