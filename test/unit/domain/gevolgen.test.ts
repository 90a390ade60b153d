import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type Dossier, pasToe } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { gevolgen } from '@/domain/vastleggen/gevolgen'
import { Logboek } from '../../fixtures/logboek'

const vandaag = datum('2026-11-30')
const kalender = new Kalender()
const van = (d: Dossier) => termijnen(onsWelzijn, zaakVan(d), vandaag, kalender)
const met = (d: Dossier, g: object) =>
  gevolgen(van(d), van(pasToe(d, { id: 'proef', dossierId: d.id, vastgelegdOp: '', ...g } as Gebeurtenis)), vandaag)
const log = () =>
  new Logboek('ons-welzijn')
    .ontvangst('2026-11-10')
    .en('bevestiging_verzonden', '2026-11-12', { wijze: 'brief', aan: '' })

describe('ALL-1 wat het met de termijnen doet, voor het is vastgelegd', () => {
  it('een gecorrigeerde ontvangst verschuift wat erna komt, met beide dagen', () => {
    const d = log().dossier()
    const [ontvangst] = d.log
    const { begint, verandert } = met(d, { ...ontvangst, id: 'proef', datum: '2026-11-03', corrigeert: ontvangst?.id })
    expect(begint).toEqual([])
    expect(verandert).toContain(
      'Ontvangst bevestigen: was di 17 november 2026, wordt di 10 november 2026, en dan te laat gedaan',
    )
    expect(verandert.every((r) => / was .+ wordt /.test(r))).toBe(true)
  })

  it('een gecorrigeerde dag van versturen: de termijn blijft, het oordeel niet', () => {
    const d = log().dossier()
    const verzonden = d.log.at(-1)
    const later = { ...verzonden, id: 'proef', datum: '2026-11-20', corrigeert: verzonden?.id }
    expect(met(d, later).verandert).toEqual(['Ontvangst bevestigen: was gehaald, wordt te laat gedaan'])
    expect(met(d, { ...later, datum: '2026-11-13' }).verandert).toEqual([])
  })

  it('een nieuwe stap zegt wat er begint, en niet wat alleen een verwachting was', () => {
    const d = log().dossier()
    const ontvankelijk = {
      soort: 'ontvankelijkheid_gemeld',
      datum: '2026-11-13',
      gegevens: { ontvankelijk: true, toelichting: '' },
    }
    const { begint, verandert } = met(d, ontvankelijk)
    expect(verandert).toEqual([])
    for (const regel of begint) expect(regel).toMatch(/: (uiterlijk|kan vanaf) /)
    expect(gevolgen(van(d), van(d), vandaag)).toEqual({ begint: [], verandert: [], gedaan: [], eindigt: [] })
  })

  const stap = (soort: string, datum: string, gegevens: object = {}) => ({ soort, datum, gegevens })

  it('ALL-2 wat ermee is gedaan, op tijd of niet', () => {
    const d = new Logboek('ons-welzijn').ontvangst('2026-11-10').dossier()
    const brief = { wijze: 'brief', aan: '' }
    expect(met(d, stap('bevestiging_verzonden', '2026-11-16', brief)).gedaan).toEqual(['Ontvangst bevestigen: gehaald'])
    expect(met(d, stap('bevestiging_verzonden', '2026-11-30', brief)).gedaan).toEqual([
      'Ontvangst bevestigen: te laat gedaan',
    ])
    // The findings say that it is handled too: what is met by two steps is told with both.
    expect(met(d, stap('kennisgeving_bevindingen', '2026-11-30', brief)).gedaan).toContain(
      'Bevindingen sturen: gehaald',
    )
  })

  it('ALL-4 wat erdoor eindigt zonder gedaan te zijn, en wat heropenen weer vraagt', () => {
    const d = log().dossier()
    const { eindigt, gedaan } = met(d, stap('intrekking', '2026-11-25', { mondeling: false }))
    expect(gedaan).toEqual([])
    expect(eindigt).toContain('Bevindingen sturen: vervallen')
    expect(eindigt).toContain('Ontvankelijkheid melden: niet gehaald')
    const dicht = log().en('intrekking', '2026-11-25').dossier()
    expect(met(dicht, stap('heropening', '2026-11-27', { reden: 'zij wil toch verder' })).verandert).toContain(
      'Bevindingen sturen: was vervallen, wordt streefdatum',
    )
  })

  it('ALL-2 ongedaan gemaakt: wat gedaan was, vraagt weer iets', () => {
    const d = log().dossier()
    const verzonden = d.log.at(-1)
    expect(met(d, { ...verzonden, id: 'proef', corrigeert: verzonden?.id, vervalt: true }).verandert).toEqual([
      'Ontvangst bevestigen: was gehaald, wordt te laat',
    ])
  })

  it('ALL-2 wat geen termijn raakt zegt niets', () => {
    expect(met(log().dossier(), stap('notitie', '2026-11-25', { tekst: 'x' }))).toEqual({
      begint: [],
      verandert: [],
      gedaan: [],
      eindigt: [],
    })
  })
})
