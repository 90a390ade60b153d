import { describe, expect, it } from 'vitest'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import { type KlachtGegevens, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { GEBEURTENIS_SOORTEN } from '@/domain/gebeurtenis/soort'
import { oefendossiers } from '@/domain/oefening'
import { REGELINGEN, regelingMet, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { controleer, nietLaterFouten } from '@/domain/vastleggen/controle'
import { actieVan } from '@/domain/termijn/termijnen'
import { ongedaan } from '@/domain/vastleggen/ongedaan'
import {
  isVastlegSoort,
  soortenBij,
  staatErAl,
  termijnVoor,
  type VastlegSoort,
  vastTeLeggen,
} from '@/domain/vastleggen/vast-te-leggen'
import { Logboek } from '../../fixtures/logboek'
import { contextVan, vandaag } from '../../fixtures/vastleggen'

const klacht = (regeling: Regeling, deel: Partial<KlachtGegevens> = {}) =>
  new Logboek(regeling.id).ontvangst('2026-11-16', {
    klagers: [{ ...legeKlager('k'), naam: 'Tara Vonk' }],
    behandelaar: 'Marja Peters',
    ...deel,
  })
const kan = (regeling: Regeling, dossier: Dossier) => [...vastTeLeggen(contextVan(regeling, dossier))]

it('met de hand: alles, behalve wat een eigen formulier of het programma schrijft', () => {
  expect(GEBEURTENIS_SOORTEN.filter((soort) => !isVastlegSoort(soort)).toSorted()).toEqual([
    'bij_vervanger',
    'document_gemaakt',
    'dossier_verstrekt',
    'gegevens_gewijzigd',
    'regeling_toegepast',
    'woorden_weggehaald',
  ])
  expect(['indiening', 'toString', ''].map(isVastlegSoort)).toEqual([false, false, false])
})

describe('wat er vast te leggen is', () => {
  it('noemt alleen wat de regeling kent', () => {
    const heeft = (regeling: Regeling, soort: VastlegSoort, deel = {}) =>
      kan(regeling, klacht(regeling, deel).dossier()).includes(soort)
    expect(REGELINGEN.filter((r) => heeft(r, 'antwoord_gegeven', { route: 'medewerker' })).map((r) => r.id)).toEqual([
      wonenMiddenDelfland.id,
      wijksteunpuntenWonen.id,
    ])
    expect(REGELINGEN.filter((r) => heeft(r, 'personeelsmaatregel'))).toEqual([onsWelzijn])
    expect(heeft(wonenMiddenDelfland, 'herhaalklacht_ontvangen')).toBe(true)
    expect(heeft(wonenMiddenDelfland, 'vermoeden_strafbaar_feit')).toBe(true)
    expect(heeft(onsWelzijn, 'herhaalklacht_ontvangen')).toBe(false)
    expect(heeft(sterkerSociaalWerk, 'reactie_op_oordeel')).toBe(false)
    expect(heeft(sterkerSociaalWerk, 'reactie_op_oordeel', { jeugdhulp: true })).toBe(true)
    expect(heeft(onsWelzijn, 'verslag_vastgesteld')).toBe(false)
  })

  it('een signaal en een gesloten dossier hebben een kort menu', () => {
    const signaal = new Logboek().signaal('2026-11-16').dossier()
    expect(kan(onsWelzijn, signaal)).toEqual(expect.arrayContaining(['contact', 'gesprek', 'afsluiting', 'notitie']))
    expect(kan(onsWelzijn, signaal)).not.toContain('bevestiging_verzonden')
    const dicht = klacht(onsWelzijn).en('afsluiting', '2026-11-18').dossier()
    expect(kan(onsWelzijn, dicht)).toContain('heropening')
    expect(kan(onsWelzijn, dicht)).not.toContain('afsluiting')
    expect(kan(onsWelzijn, klacht(onsWelzijn).dossier())).not.toContain('heropening')
  })

  it('ALL-3 een latere datum alleen waar nog een termijn loopt', () => {
    expect(kan(stadsring51, klacht(stadsring51).dossier())).toContain('verdaging')
    const klaar = klacht(stadsring51)
      .en('doorgegeven', '2026-11-16', { aan: 'A. Bos' })
      .en('bevestiging_verzonden', '2026-11-17')
      .en('ontvankelijkheid_gemeld', '2026-11-18')
      .en('kennisgeving_bevindingen', '2026-11-19', { wijze: 'brief' })
      .dossier()
    expect(kan(stadsring51, klaar)).not.toContain('verdaging')
  })

  it('vindt de termijn die wacht, en geen termijn die al gehaald is', () => {
    const open = contextVan(stadsring51, klacht(stadsring51).dossier())
    expect(termijnVoor('bevestiging_verzonden', open.termijnen, 's51-6.3')?.id).toBe('s51-6.3')
    expect(soortenBij(open.termijnen.find((t) => t.id === 's51-6.1'))).toEqual(['bevestiging_verzonden'])
    const klaar = contextVan(stadsring51, klacht(stadsring51).en('bevestiging_verzonden', '2026-11-17').dossier())
    expect(termijnVoor('bevestiging_verzonden', klaar.termijnen, 's51-6.3')).toBeUndefined()
  })
})

describe('wat het menu verbergt, biedt geen andere knop aan', () => {
  it.each(oefendossiers(vandaag).map((log) => [log[0]?.dossierId, vouw(log)] as const))(
    'bij elke termijn van %s die om vastleggen vraagt, is dat nu ook mogelijk',
    (_, dossier) => {
      const c = contextVan(regelingMet(dossier.regelingId) ?? onsWelzijn, dossier)
      const mogelijk = vastTeLeggen(c)
      const gevraagd = c.termijnen.filter((t) => actieVan(t) !== undefined)
      const onmogelijk = gevraagd.filter((t) => !soortenBij(t).some((s) => mogelijk.has(s)))
      expect(onmogelijk.map((t) => t.id)).toEqual([])
    },
  )

  it('na het sluiten geen gesprek meer, wel een heropening', () => {
    const dossier = klacht(onsWelzijn).en('afsluiting', '2026-11-19').dossier()
    const soorten = kan(onsWelzijn, dossier)
    for (const soort of ['gesprek', 'hoorzitting', 'verslag_vastgesteld']) expect(soorten).not.toContain(soort)
    expect(soorten).toContain('heropening')
  })
})

describe('wat maar één keer gebeurt', () => {
  it('wat al vastligt wordt gezegd, en houdt niets tegen', () => {
    const dossier = klacht(stadsring51)
      .en('bevestiging_verzonden', '2026-11-18', { wijze: 'brief' })
      .en('contact', '2026-11-18')
      .dossier()
    expect(staatErAl('bevestiging_verzonden', dossier)).toBe('Er staat al: ontvangst bevestigd op wo 18 november 2026.')
    expect(
      controleer(
        dossier,
        { soort: 'bevestiging_verzonden', datum: vandaag, gegevens: { wijze: 'brief' } },
        vandaag,
        stadsring51,
      ),
    ).toEqual([])
    expect(staatErAl('contact', dossier)).toBeUndefined()
    expect(staatErAl('kennisgeving_bevindingen', dossier)).toBeUndefined()
  })

  it('WSW-5 doorgegeven noemt aan wie al', () => {
    const dossier = klacht(wijksteunpuntenWonen, { route: 'coordinator' })
      .en('doorgegeven', '2026-11-17', { aan: 'de coördinator' })
      .dossier()
    expect(staatErAl('doorgegeven', dossier)).toBe(
      'Er staat al: doorgegeven op di 17 november 2026 aan de coördinator.',
    )
  })

  it('van een brief per klager noemt het aan wie hij al ging', () => {
    const twee = { klagers: [legeKlager('a'), { ...legeKlager('b'), naam: 'Bo Ros' }] }
    const dossier = klacht(stadsring51, twee)
      .en('bevestiging_verzonden', '2026-11-18', { wijze: 'brief', aan: 'Bo Ros' })
      .dossier()
    expect(staatErAl('bevestiging_verzonden', dossier)).toContain('op wo 18 november 2026 aan Bo Ros.')
  })
})

describe('ongedaan maken', () => {
  it('ALL-2 kan, behalve bij de ontvangst zelf', () => {
    const dossier = klacht(onsWelzijn).en('contact', '2026-11-18').dossier()
    const [ontvangst, contact] = dossier.geldig
    if (!ontvangst || !contact) throw new Error('geen gebeurtenissen')
    expect(ongedaan(contact)).toMatchObject({ corrigeert: 'e2', vervalt: true, datum: '2026-11-18' })
    expect(controleer(dossier, ongedaan(contact), vandaag)).toEqual([])
    expect(controleer(dossier, ongedaan(ontvangst), vandaag)).toHaveLength(1)
  })
})

describe('een latere datum', () => {
  const { termijnen } = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
  const termijn = termijnen.find((t) => t.id === 'ons-bevindingen')
  const tot = (dag: string) =>
    nietLaterFouten(
      { soort: 'verdaging', datum: vandaag, gegevens: { termijnId: 'ons-bevindingen', tot: dag as never, reden: 'x' } },
      termijnen,
    ).map((f) => f.veld)

  it('ligt na het einde van de termijn zelf', () => {
    expect(termijn?.uiterlijk).toBe('2027-01-16')
    expect(['2027-01-15', '2027-01-16', '2027-01-17'].map(tot)).toEqual([['tot'], ['tot'], []])
  })

  it('wat controleer al weigert, zegt het niet nog eens', () =>
    expect(['', '2026-11-20', '2026-11-19'].map(tot)).toEqual([[], [], []]))
})
