import { describe, expect, it } from 'vitest'
import {
  conceptenVan,
  conceptMap,
  getypteTekst,
  isVastlegConcept,
  naarGebeurtenissen,
  soortenVoor,
  splitsGeadresseerden,
  type VastlegConcept,
  vastlegFouten,
  voegGeadresseerden,
  vormVan,
} from '@/components/vastleggen/vastleg-model'
import { VORMEN } from '@/components/vastleggen/velden'
import { datum } from '@/domain/datum/datum'
import { controleer } from '@/domain/vastleggen/controle'
import { type Dossier, pasToe } from '@/domain/dossier/dossier'
import { type KlachtGegevens, legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { isGebeurtenis } from '@/storage/gebeurtenis-schema'
import { type VastlegSoort, vastTeLeggen } from '@/domain/vastleggen/vast-te-leggen'
import { Logboek } from '../../fixtures/logboek'
import { contextVan, invoerVan, vandaag } from '../../fixtures/vastleggen'
import { kalender } from '../../fixtures/zaak'

const gegevens: Partial<KlachtGegevens> = {
  klagers: [{ ...legeKlager('k'), naam: 'Tara Vonk' }],
  beklaagden: [{ ...legeBeklaagde('b'), naam: 'A. Bos', leidinggevende: 'Z. Maat' }],
  behandelaar: 'Marja Peters',
}
const klacht = (regeling: Regeling, deel: Partial<KlachtGegevens> = {}) =>
  new Logboek(regeling.id).ontvangst('2026-11-16', { ...gegevens, ...deel })
const alle = (regeling: Regeling, dossier: Dossier) =>
  soortenVoor(contextVan(regeling, dossier)).flatMap((g) => g.soorten)

/** A planned talk asks for a time of day. */
const TIJDEN: Readonly<Record<string, string>> = { begin: '14.00', einde: '15.00' }

describe('wat er vast te leggen is', () => {
  it.each(REGELINGEN)('elke soort geeft bij $naam een gebeurtenis die opgeslagen kan worden', (regeling) => {
    const dossier = klacht(regeling, { route: regeling.routes[0]?.id ?? '' })
      .en('gesprek', '2026-11-18')
      .dossier()
    const c = contextVan(regeling, dossier)
    const soorten = alle(regeling, dossier)
    expect(soorten.length).toBeGreaterThan(12)
    expect(new Set(soorten)).toEqual(vastTeLeggen(c))
    for (const soort of soorten) {
      // Each required field gets the first choice or a text, as an officer would do.
      const leeg = vormVan(soort).leeg(c)
      const gevuld: Record<string, unknown> = Object.fromEntries(
        vormVan(soort)
          .velden.filter((v) => leeg[v.naam] === '' || leeg[v.naam] === undefined)
          .map((v): [string, unknown] => {
            if (v.soort === 'keuze' || v.soort === 'lijst')
              return [v.naam, v.opties(c).find((o) => o.waarde !== '')?.waarde ?? 'x']
            if (v.soort === 'bestand')
              return [v.naam, { sha256: 'a'.repeat(64), naam: 'a.pdf', grootte: 1, type: 'pdf' }]
            if (v.soort === 'datum') return [v.naam, v.komend ? '2026-12-31' : vandaag]
            return [v.naam, TIJDEN[v.naam] ?? 'tekst']
          }),
      )
      const vorm = invoerVan(soort, c, gevuld)
      expect(vastlegFouten(vorm, c), soort).toEqual([])
      for (const g of naarGebeurtenissen(vorm, c))
        expect(isGebeurtenis({ ...g, id: 'x', dossierId: 'd1', vastgelegdOp: '2026-11-20T10:00:00Z' }), soort).toBe(
          true,
        )
    }
  })
})

describe('wat er vastgelegd wordt', () => {
  it('WSW-5 een gebeurtenis per geadresseerde, en wie al bericht had niet nog eens', () => {
    const dossier = klacht(wijksteunpuntenWonen, { route: 'coordinator' })
      .en('doorgegeven', '2026-11-17', { aan: 'de coördinator' })
      .dossier()
    const c = contextVan(wijksteunpuntenWonen, dossier)
    const veld = VORMEN.doorgegeven.velden.find((v) => v.soort === 'geadresseerden')
    const opties = veld?.soort === 'geadresseerden' ? veld.opties(c) : []
    expect(opties).toEqual(['het bestuur of de begeleidingscommissie', 'het Stedelijk bureau (ter kennisgeving)'])
    const nieuw = naarGebeurtenissen(invoerVan('doorgegeven', c, { aan: voegGeadresseerden(opties) }), c)
    expect(nieuw.map((g) => (g.soort === 'doorgegeven' ? g.gegevens.aan : ''))).toEqual(opties)
    const na = nieuw.reduce(
      (d, g, i) => pasToe(d, { ...g, id: `n${i}`, dossierId: d.id, vastgelegdOp: '2026-11-20T10:00:00Z' }),
      dossier,
    )
    const termijn = termijnen(wijksteunpuntenWonen, zaakVan(na), vandaag, kalender).find(
      (t) => t.id === 'wsw-5-doorgeven',
    )
    expect(termijn?.vervuld?.datum).toBe('2026-11-20')
    expect(splitsGeadresseerden('')).toEqual([])
  })

  it('S51-6.1 de klacht is bij wie haar registreert: doorgeven gaat naar degene over wie zij gaat', () => {
    const over = { beklaagden: [{ ...legeBeklaagde('b'), naam: 'P. Jansen' }] }
    const c = contextVan(stadsring51, klacht(stadsring51, { ...over, behandelaar: 'A. Bos' }).dossier())
    const veld = vormVan('doorgegeven').velden.find((v) => v.naam === 'aan')
    expect(veld?.soort === 'geadresseerden' && veld.opties(c)).toEqual(['P. Jansen'])
    expect(c.termijnen.find((t) => t.id === 's51-6.1')?.vervuld).toBeDefined()
  })

  it('zonder geadresseerde, reden of nieuwe datum wordt gevraagd wat mist', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const velden = (v: VastlegConcept) => vastlegFouten(v, c).map((f) => f.veld)
    expect(velden(invoerVan('doorgegeven', c))).toEqual(['aan'])
    expect(velden(invoerVan('afsluiting', c))).toEqual(['grond'])
    expect(velden(invoerVan('verdaging', c)).sort()).toEqual(['reden', 'tot'])
    expect(velden(invoerVan('ontvankelijkheid_gemeld', c, { ontvankelijk: false }))).toEqual(['grond'])
    expect(velden(invoerVan('notitie', c, { tekst: '   ' }))).toEqual(['tekst'])
  })

  it('een gebeurtenis voor de ontvangst en na vandaag wordt geweigerd', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const op = (dag: string) => vastlegFouten({ ...invoerVan('contact', c), datum: datum(dag) }, c).map((f) => f.veld)
    expect(op('2026-11-15')).toEqual(['datum'])
    expect(op('2026-11-21')).toEqual(['datum'])
    expect(op('2026-11-16')).toEqual([])
  })

  it('wat niet meer in beeld is, wordt niet vastgelegd', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const [g] = naarGebeurtenissen(
      invoerVan('ontvankelijkheid_gemeld', c, { ontvankelijk: true, grond: 'geen-klant', toelichting: ' Ja. ' }),
      c,
    )
    expect(g?.gegevens).toEqual({
      ontvankelijk: true,
      grond: '',
      genoemd: '',
      instantieSinds: '',
      gronden: [],
      toelichting: 'Ja.',
    })
  })

  it('ALL-2 een correctie noemt wat zij vervangt en houdt de rest', () => {
    const dossier = klacht(onsWelzijn).dossier()
    const c = contextVan(onsWelzijn, dossier)
    const [ontvangst] = dossier.geldig
    if (!ontvangst) throw new Error('geen ontvangst')
    const vorm: VastlegConcept = {
      soort: 'ontvangst',
      datum: datum('2026-11-12'),
      waarden: { ...ontvangst.gegevens, kanaal: 'brief' },
      getypt: {},
    }
    const [g] = naarGebeurtenissen(vorm, c, ontvangst)
    expect(g).toMatchObject({
      corrigeert: 'e1',
      datum: '2026-11-12',
      gegevens: { kanaal: 'brief', nummer: '2026-001', gegevens: { behandelaar: 'Marja Peters' } },
    })
  })

  it('de concepten van een dossier en van een correctie hebben elk een eigen plek', () => {
    const mappen = [conceptMap('d1'), conceptMap('d1', { id: 'e3' }), conceptMap('d1', { id: 'e4' }), conceptMap('d2')]
    expect(mappen.every((m, i) => mappen.every((n, j) => i === j || !m.startsWith(n)))).toBe(true)
    // The work list leads back to the dossier by what stands before the first stroke.
    expect(mappen.map((m) => m.split('/')[0])).toEqual(['d1', 'd1', 'd1', 'd2'])
  })

  it('een concept hoort bij zijn soort, en een verslag bij zijn gesprek', () => {
    const c = contextVan(onsWelzijn, klacht(onsWelzijn).dossier())
    const notitie = invoerVan('notitie', c, { tekst: `Gebeld  met de manager: ${'lang '.repeat(40)}` })
    const verslag = invoerVan('verslag_vastgesteld', c, { gesprekId: 'e2', opmerkingen: 'Naam klopt niet' })
    const [n, v] = [notitie, verslag].map((waarde) => ({ plek: waarde.soort, waarde, bijgewerktOp: '' }))
    if (!n || !v) throw new Error('geen concepten')
    expect(conceptenVan([n, v], ['notitie'])).toEqual([n])
    expect(conceptenVan([n], ['contact'])).toEqual([])
    expect(conceptenVan([v], ['verslag_vastgesteld'], 'e2')).toEqual([v])
    expect(conceptenVan([v], ['verslag_vastgesteld'], 'e9')).toEqual([])
    expect(
      [notitie, null, 7, {}, { ...notitie, soort: 'onzin' }, { ...notitie, waarden: null }].map(isVastlegConcept),
    ).toEqual([true, false, false, false, false, false])
    expect(getypteTekst(notitie, c)).toMatch(/^Gebeld met de manager: lang .{20,}…$/)
    expect(getypteTekst(verslag, c)).toBe('Naam klopt niet')
    expect(getypteTekst(invoerVan('notitie', c), c)).toBe('')
  })
})

describe('hoe lang een tekst mag zijn', () => {
  it('elke tekst van één regel in een vorm heeft een grens die ook buiten het scherm geldt', () => {
    const dossier = klacht(onsWelzijn).dossier()
    const ontbreekt = (Object.keys(VORMEN) as VastlegSoort[]).flatMap((soort) =>
      vormVan(soort)
        .velden.filter((v) => v.soort === 'tekst' || v.soort === 'geadresseerden')
        .filter(({ naam }) => {
          const nieuw = { soort, datum: vandaag, gegevens: { gegevens: {}, [naam]: 'x'.repeat(1001) } }
          return !controleer(dossier, nieuw as never, vandaag).some((f) => f.veld === naam)
        })
        .map(({ naam }) => `${soort}.${String(naam)}`),
    )
    expect(ontbreekt).toEqual([])
  })
})
