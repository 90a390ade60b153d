// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { termijnen } from '@/domain/termijn/termijnen'
import { opTijd, uitslagenVan } from '@/domain/overzicht/op-tijd'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { Logboek } from '../../fixtures/logboek'
import { regelingMetInstellingen } from '../../fixtures/keuzes'
import { kalender, regeling } from '../../fixtures/zaak'

const log = (regelingId: string, ontvangen = '2026-11-02', route = '') =>
  new Logboek(regelingId).ontvangst(ontvangen, { route })

describe('op tijd telt elke plicht één keer', () => {
  const cijfers = (l: Logboek, r = regeling(l.dossier().regelingId), vandaag = '2026-12-20') => {
    const s = samenvattingVan(l.dossier())
    return opTijd(uitslagenVan(termijnen(r, s.zaak, datum(vandaag), kalender)), 2026)
  }

  it('WMD-2.3 WMD-2.5 een weigering is één antwoord', () => {
    const l = log('wonen-midden-delfland').en('ontvankelijkheid_gemeld', '2026-11-04', {
      ontvankelijk: false,
      grond: 'uitspraak',
      toelichting: '',
    })
    expect(cijfers(l)).toEqual({ gehaald: 1, totaal: 1 })
  })

  it('WMD-2.5 zonder weigering telt hij nooit', () => {
    expect(cijfers(log('wonen-midden-delfland').en('antwoord_gegeven', '2026-11-04'))).toEqual({
      gehaald: 1,
      totaal: 1,
    })
    expect(cijfers(log('wonen-midden-delfland'))).toEqual({ gehaald: 0, totaal: 1 })
  })

  it('S51-6.8 onder de Awb is afhandelen één plicht, en pas op tijd als ook de wet gehaald is', () => {
    const awb = regelingMetInstellingen(regeling('stadsring51'), {
      ...standaardInstellingen(),
      perRegeling: { stadsring51: { awb: true } },
    })
    const l = new Logboek('stadsring51')
      .ontvangst('2026-09-01', { bijBehandelaarOp: datum('2026-09-01') })
      .en('bevestiging_verzonden', '2026-09-02')
      .en('kennisgeving_bevindingen', '2026-10-20')
    // Six weeks: 13 October (late); eight weeks: 27 October (in time).
    expect(cijfers(l, awb)).toEqual({ gehaald: 2, totaal: 3 })
  })

  it('S51-5.1 een recht van de klager telt nooit mee', () => {
    const l = new Logboek('stadsring51').ontvangst('2026-09-01', {
      gedragingOp: datum('2025-01-10'),
      bijBehandelaarOp: datum('2026-09-01'),
    })
    expect(cijfers(l).totaal).toBe(3) // 6.1, 6.3 and 6.8
  })
})
