import { datum } from '@/domain/datum/datum'
import { describe, expect, it } from 'vitest'
import {
  naarGebeurtenissen,
  soortenVoor,
  vastlegFouten,
  vormVan,
  zichtbareVelden,
} from '@/components/vastleggen/vastleg-model'
import { type VeldContext, VORMEN } from '@/components/vastleggen/velden'
import { DOCUMENTEN } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { type KlachtGegevens, legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import type { VastlegSoort } from '@/domain/vastleggen/vast-te-leggen'
import { Logboek } from '../../fixtures/logboek'
import { contextVan, invoerVan } from '../../fixtures/vastleggen'

const gegevens: Partial<KlachtGegevens> = {
  klagers: [{ ...legeKlager('k'), naam: 'Tara Vonk' }],
  beklaagden: [{ ...legeBeklaagde('b'), naam: 'A. Bos', leidinggevende: 'Z. Maat' }],
  behandelaar: 'Marja Peters',
}
const klacht = (regeling: Regeling, deel: Partial<KlachtGegevens> = {}) =>
  new Logboek(regeling.id).ontvangst('2026-11-16', { ...gegevens, ...deel })
const alle = (regeling: Regeling, dossier: Dossier) =>
  soortenVoor(contextVan(regeling, dossier)).flatMap((g) => g.soorten)

describe('wat het formulier erbij zegt', () => {
  const tips = (soort: VastlegSoort, c: VeldContext, waarden: object = {}) => {
    const vorm = vormVan(soort)
    return (vorm.tips?.({ ...vorm.leeg(c), ...waarden }, c) ?? []).flatMap((t) => (t ? [t] : []))
  }

  it('ONS-5 eerst de klant, dan de medewerker', () => {
    const eerst = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    expect(VORMEN.gesprek.leeg(eerst)).toMatchObject({ partij: 'klager', met: 'Tara Vonk', leiding: '' })
    const bijHetVeld = (c: VeldContext) => {
      const partij = VORMEN.gesprek.velden.find((v) => v.naam === 'partij')
      const vorm = { ...VORMEN.gesprek.leeg(c), partij: 'beklaagde' as const }
      return typeof partij?.help === 'function' ? partij.help(vorm, c) : undefined
    }
    expect(bijHetVeld(eerst)).toBe(
      'Spreek eerst met de klant en daarna met de medewerker. (Gesprekken met klant en medewerker)',
    )
    const dan = contextVan(onsWelzijn, klacht(onsWelzijn).en('gesprek', '2026-11-18').dossier())
    expect(VORMEN.gesprek.leeg(dan).partij).toBe('beklaagde')
    expect(bijHetVeld(dan)).toBeUndefined()
  })

  const inBeeld = (regeling: Regeling, waarden: object, deel: Partial<KlachtGegevens> = {}) => {
    const c = contextVan(regeling, klacht(regeling, deel).dossier())
    return zichtbareVelden(vormVan('gesprek'), { ...vormVan('gesprek').leeg(c), ...waarden }, c).map((v) => v.naam)
  }

  it('ONS-5 de analyse wordt aan de klant gevraagd, en wat die anders ziet alleen bij nee', () => {
    expect(inBeeld(onsWelzijn, { partij: 'klager' })).toEqual(expect.arrayContaining(['analyse', 'oplossingen']))
    expect(inBeeld(onsWelzijn, { partij: 'klager' })).not.toContain('analyseOpmerking')
    expect(inBeeld(onsWelzijn, { partij: 'beiden', analyse: 'nee' })).toContain('analyseOpmerking')
    expect(inBeeld(onsWelzijn, { partij: 'beklaagde' })).not.toContain('analyse')
    for (const regeling of [stadsring51, sterkerSociaalWerk, wonenMiddenDelfland])
      expect(inBeeld(regeling, { partij: 'klager' })).not.toContain('analyse')
  })

  it('STK-7 waarom de medewerker er niet bij was, alleen als die er niet bij was', () => {
    expect(inBeeld(sterkerSociaalWerk, { partij: 'klager' })).toContain('afwezig')
    expect(inBeeld(sterkerSociaalWerk, { partij: 'beiden' })).not.toContain('afwezig')
    expect(inBeeld(sterkerSociaalWerk, { partij: 'klager' }, { beklaagden: [] })).not.toContain('afwezig')
    expect(inBeeld(onsWelzijn, { partij: 'klager' })).not.toContain('afwezig')
  })

  it('de naam volgt wie is gehoord, tot iemand zelf een naam typt', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const gevolg = VORMEN.gesprek.velden.find((v) => v.naam === 'partij')?.gevolg
    const vorm = VORMEN.gesprek.leeg(c)
    expect(gevolg?.({ ...vorm, partij: 'beiden' }, c)).toEqual({ met: 'Tara Vonk, A. Bos' })
    expect(gevolg?.({ ...vorm, partij: 'beiden', met: 'Getuige B.' }, c)).toEqual({})
  })

  it('STK-5.6 een mondelinge intrekking vraagt een schriftelijke bevestiging', () => {
    const c = contextVan(sterkerSociaalWerk, klacht(sterkerSociaalWerk).dossier())
    expect(tips('intrekking', c, { mondeling: true })[0]).toMatchObject({ artikel: '5.6' })
    expect(tips('intrekking', c).some((t) => t.artikel === '5.6')).toBe(false)
  })

  it('S51-6.11 en WSW-4c de laatste brief noemt de volgende stap', () => {
    const s51 = contextVan(stadsring51, klacht(stadsring51).dossier())
    expect(tips('kennisgeving_bevindingen', s51)[0]?.tekst).toContain('de Nationale ombudsman')
    const wsw = contextVan(wijksteunpuntenWonen, klacht(wijksteunpuntenWonen, { route: 'beleid' }).dossier())
    expect(tips('besluitbrief_verzonden', wsw)[0]?.tekst).toContain('de stuurgroep')
  })

  it('WMD-2.3 een schriftelijk antwoord vraagt waarom het niet mondeling kon', () => {
    const c = contextVan(wonenMiddenDelfland, klacht(wonenMiddenDelfland).dossier())
    const namen = (wijze: string) =>
      zichtbareVelden(vormVan('antwoord_gegeven'), { wijze, uitkomst: '' }, c).map((v) => v.naam)
    expect(namen('brief')).toContain('redenSchriftelijk')
    expect(namen('gesprek')).not.toContain('redenSchriftelijk')
  })

  it('WMD-2.6 de aanleiding van een herhaalklacht zegt wat er moet gebeuren', () => {
    const veld = VORMEN.herhaalklacht_ontvangen.velden[0]
    const c = contextVan(wonenMiddenDelfland, klacht(wonenMiddenDelfland).dossier())
    const opties = veld && 'opties' in veld ? veld.opties(c) : []
    expect(opties).toHaveLength(4)
    expect(opties.every((o) => typeof o !== 'string' && o.uitleg)).toBe(true)
  })

  it('ALL-4 en ONS-9 sluiten waarschuwt voor open termijnen en merkt een reden buiten de regeling', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const lijst = vormVan('afsluiting').lijst?.({ grond: '' }, c)
    expect(lijst).toContainEqual(
      expect.objectContaining({ wat: 'Ontvangst bevestigen', staat: 'open', stand: 'uiterlijk ma 23 november 2026' }),
    )
    const grond = VORMEN.afsluiting.velden[0]
    const opties = grond?.soort === 'keuze' ? grond.opties(c) : []
    expect(opties.filter((o) => o.uitleg === 'Deze reden staat niet in de regeling.').map((o) => o.waarde)).toEqual([
      'niet-ontvankelijk',
      'geen-reactie',
    ])
  })

  it('WMD-2.5 een afwijzing zegt wat er met die grond moet gebeuren', () => {
    const c = contextVan(wonenMiddenDelfland, klacht(wonenMiddenDelfland).dossier())
    expect(tips('ontvankelijkheid_gemeld', c, { ontvankelijk: false, grond: 'verzekering' })[0]).toEqual({
      tekst: 'Verwijs naar de verzekeringsmaatschappij.',
      artikel: '2.5',
    })
  })

  it('ALL-6 bij meer klagers vraagt een brief aan wie hij ging; een brief per klager', () => {
    const twee = {
      klagers: [
        { ...legeKlager('a'), naam: 'Tara Vonk' },
        { ...legeKlager('b'), naam: 'Bo Ros' },
      ],
    }
    const c = contextVan(stadsring51, klacht(stadsring51, twee).dossier())
    const vorm = invoerVan('bevestiging_verzonden', c)
    expect(naarGebeurtenissen(vorm, c).map((g) => g.gegevens)).toEqual([
      { wijze: 'brief', aan: 'Tara Vonk' },
      { wijze: 'brief', aan: 'Bo Ros' },
    ])
    expect(vastlegFouten(invoerVan('bevestiging_verzonden', c, { aan: '' }), c).map((f) => f.veld)).toEqual(['aan'])
    const dan = contextVan(
      stadsring51,
      klacht(stadsring51, twee).en('bevestiging_verzonden', '2026-11-18', { wijze: 'brief', aan: 'Bo Ros' }).dossier(),
    )
    expect(vormVan('bevestiging_verzonden').leeg(dan)).toEqual({ wijze: 'brief', aan: 'Tara Vonk' })
    const onbekend = klacht(stadsring51, twee).en('bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }).dossier()
    expect(vormVan('bevestiging_verzonden').leeg(contextVan(stadsring51, onbekend))).toEqual({
      wijze: 'brief',
      aan: '',
    })
    const een = contextVan(stadsring51, klacht(stadsring51).dossier())
    expect(zichtbareVelden(vormVan('bevestiging_verzonden'), {}, een).map((v) => v.naam)).toEqual(['wijze'])
  })

  it.each(REGELINGEN)('een intrekking zegt bij $naam hetzelfde als sluiten om die reden', (regeling) => {
    const c = contextVan(regeling, klacht(regeling).dossier())
    const grond = VORMEN.afsluiting.velden[0]
    const sluit = grond?.soort === 'keuze' ? grond.opties(c).find((o) => o.waarde === 'ingetrokken') : undefined
    const bij = tips('intrekking', c).map((t) => t.tekst)
    expect(sluit).toBeDefined()
    expect(bij.some((t) => t.startsWith('Deze reden staat niet in de regeling.'))).toBe(sluit?.uitleg !== undefined)
  })

  it('ONS-9 en STK-5.6 kennen intrekken, de andere drie niet', () => {
    const zegt = (regeling: Regeling) =>
      tips('intrekking', contextVan(regeling, klacht(regeling).dossier())).some((t) =>
        /niet in de regeling/.test(t.tekst),
      )
    expect(
      REGELINGEN.filter((r) => !zegt(r))
        .map((r) => r.id)
        .sort(),
    ).toEqual([onsWelzijn.id, sterkerSociaalWerk.id])
  })

  it('ALL-3 een nieuwe datum op een dag dat er niemand is: de laatste kantoordag ervoor', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const veld = vormVan('verdaging').velden.find((v) => v.naam === 'tot')
    const help = (tot: string) => typeof veld?.help === 'function' && veld.help({ tot }, c)
    expect(help('2027-01-02')).toBe(
      '2 januari 2027 is geen kantoordag (zaterdag). De laatste kantoordag ervoor is do 31 december 2026.',
    )
    expect(help('2026-12-25')).toContain('De laatste kantoordag ervoor is do 24 december 2026.')
    expect(help('2026-12-24')).toBeUndefined()
    expect(help('')).toBeUndefined()
  })

  it('ALL-3 een latere datum ligt na de termijn: een dag erin wordt geweigerd', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const termijnId = 'ons-bevindingen'
    const uiterlijk = c.termijnen.find((t) => t.id === termijnId)?.uiterlijk
    expect(uiterlijk).toBe('2027-01-16')
    const fouten = (tot: string) => vastlegFouten(invoerVan('verdaging', c, { termijnId, tot, reden: 'Ziek.' }), c)
    const fout = { veld: 'tot', tekst: 'De termijn loopt al tot en met za 16 januari 2027. Kies een dag daarna.' }
    expect(fouten('2027-01-15')).toEqual([fout])
    expect(fouten('2027-01-16')).toEqual([fout])
    expect(fouten('2027-01-17')).toEqual([])
  })

  it('ALL-3 de eerste termijn staat voor; waar geen verlenging bestaat, staat dat erbij', () => {
    const metAwb = { ...stadsring51, termijnen: [...stadsring51.termijnen, ...(stadsring51.awbTermijnen ?? [])] }
    const log = klacht(stadsring51)
      .en('bevestiging_verzonden', '2026-11-17')
      .en('ontvankelijkheid_gemeld', '2026-11-18')
    const c = contextVan(metAwb, log.dossier())
    const vorm = vormVan('verdaging')
    expect(vorm.leeg(c).termijnId).toBe('s51-awb-9.11')
    const tips = (termijnId: string) => vorm.tips?.({ ...vorm.leeg(c), termijnId }, c).map((t) => t?.tekst)
    expect(tips('s51-awb-9.11')?.[1]).toBe(
      'Een verlenging telt als de brief uiterlijk ma 28 december 2026 verzonden is. Zonder schriftelijk akkoord van de klager kunt u één keer verlengen, tot en met ma 25 januari 2027.',
    )
    expect(tips('s51-6.8')?.[1]).toBe(
      'De regeling kent hier geen verlenging. Na ma 11 januari 2027 is het te laat, ook met een afspraak.',
    )
    const laat = contextVan(onsWelzijn, new Logboek('ons-welzijn').ontvangst('2026-11-02').dossier())
    expect(vorm.tips?.({ ...vorm.leeg(laat), termijnId: 'ons-bevestiging' }, laat)[1]?.tekst).toBe(
      'De laatste dag was ma 9 november 2026. Wat u nu afspreekt, staat erbij; het blijft te laat.',
    )
    const eerder = { ...laat, datum: datum('2026-11-06') }
    expect(vorm.tips?.({ ...vorm.leeg(eerder), termijnId: 'ons-bevestiging' }, eerder)[1]?.tekst).toBe(
      'De laatste dag was ma 9 november 2026. De afspraak staat erbij; die dag verandert niet.',
    )
  })

  it('elk document heeft zijn eigen woord op de knop', () => {
    expect(DOCUMENTEN).toMatchObject({
      eindrapport: { woord: 'het rapport' },
      ontvangstbevestiging: { woord: 'de brief' },
    })
  })
})

describe('over wie de klacht gaat', () => {
  const opties = (c: VeldContext, soort: VastlegSoort, naam: string) => {
    const veld = vormVan(soort).velden.find((v) => v.naam === naam)
    return veld && 'opties' in veld ? veld.opties(c).map((o) => (typeof o === 'string' ? o : o.tekst)) : []
  }

  it('STK-2.1 wie hier niet meer werkt: doorgeven en horen noemen de organisatie', () => {
    const weg = { ...legeBeklaagde('b'), naam: 'Wim Aerts', leidinggevende: 'Z. Maat', uitDienst: true }
    const c = contextVan(
      sterkerSociaalWerk,
      klacht(sterkerSociaalWerk, { beklaagden: [weg] })
        .en('gesprek', '2026-11-18')
        .dossier(),
    )
    expect(opties(c, 'doorgegeven', 'aan')).toEqual(['Sterker sociaal werk', 'Z. Maat (leidinggevende)'])
    expect(vormVan('gesprek').leeg(c)).toMatchObject({ partij: 'beklaagde', met: 'Sterker sociaal werk' })
    expect(opties(c, 'gesprek', 'partij')).toContain('De organisatie')
  })

  it('WSW-R op de route over de coördinator is geen medewerker te horen', () => {
    const c = contextVan(wijksteunpuntenWonen, klacht(wijksteunpuntenWonen, { route: 'coordinator' }).dossier())
    expect(opties(c, 'hoorzitting', 'partij')).toContain('De coördinator')
  })

  it('WSW-7c een eindrapport is alleen gereed te melden waar er een bestaat', () => {
    const wsw = (route: string) => alle(wijksteunpuntenWonen, klacht(wijksteunpuntenWonen, { route }).dossier())
    expect(wsw('medewerker')).toContain('eindrapport_gereed')
    expect(wsw('')).toContain('eindrapport_gereed')
    expect(wsw('beleid')).not.toContain('eindrapport_gereed')
    const dicht = klacht(onsWelzijn).en('afsluiting', '2026-11-19', { grond: 'tevreden' })
    expect(alle(onsWelzijn, dicht.dossier())).toContain('eindrapport_gereed')
    expect(alle(onsWelzijn, klacht(onsWelzijn).en('intrekking', '2026-11-19').dossier())).not.toContain(
      'eindrapport_gereed',
    )
  })
})
