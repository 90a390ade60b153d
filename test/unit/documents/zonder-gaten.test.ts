// @vitest-environment node
import { expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis, GebeurtenisGegevens, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { GEBEURTENIS_SOORTEN } from '@/domain/gebeurtenis/soort'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import { legeBeklaagde, legeGegevens, legeKlager, leegPunt, legeVertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import { gewijzigd } from '@/domain/dossier/gewijzigd'
import { REGELINGEN } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { toelichting } from '@/domain/tijdlijn/toelichting'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'
import { beschikbareDocumenten, document, type Inhoud, ontbrekendeGegevens } from '@/documents'
import { exemplaren } from '@/domain/dossier/exemplaren'
import { VANDAAG, vraag } from './hulp'

type Leeg = { readonly [S in GebeurtenisSoort]: Partial<GebeurtenisGegevens[S]> }
const gesprek = (t: string) =>
  ({
    met: t,
    partij: 'beiden',
    leiding: t,
    aanwezig: t,
    plaats: t,
    verklaring: t,
    afspraken: t,
    toezeggingen: [{ id: `t${t}`, wat: t, wie: t, op: datum('2026-12-04') }],
    ingelicht: t,
  }) as const

/** Of every kind what it can not do without, every text filled with `t`. A new kind does not compile until it is here. */
const alleSoorten = (t: string): Leeg => ({
  ontvangst: {},
  signaal: {},
  bevestiging_verzonden: { wijze: t, aan: t },
  doorgegeven: { aan: t, wijze: t },
  brief_verzonden: { brief: t, aan: t, wijze: t },
  brief_niet_nodig: { welke: t, aan: t, reden: t },
  ontvankelijkheid_gemeld: { ontvankelijk: false, grond: t, toelichting: t },
  vooronderzoek_afgerond: { toelichting: t },
  gesprek_gepland: {
    met: t,
    partij: 'beklaagde',
    aanwezig: t,
    plaats: t,
    dag: datum('2026-12-01'),
    begin: t,
    einde: t,
  },
  gesprek: gesprek(t),
  hoorzitting: { ...gesprek(t), partij: 'beklaagde' },
  toezegging_nagekomen: { gesprekId: t, toezegging: t, wat: t, hoe: t },
  horen_afgezien: { wie: t, grond: t },
  verslag_vastgesteld: { gesprekId: t, akkoord: 'nee', opmerkingen: t },
  antwoord_gegeven: { wijze: t, uitkomst: t, redenSchriftelijk: t },
  tussenbericht: { inhoud: t },
  kennisgeving_bevindingen: { wijze: t, aan: t },
  eindrapport_gereed: { toelichting: t },
  rapport_ontvangen: { door: t },
  beslissing: { door: t, beslissing: t, argumenten: t },
  besluitbrief_verzonden: { wijze: t, aan: t },
  verdaging: { termijnId: t, tot: datum('2026-12-20'), reden: t },
  intrekking: { mondeling: false, toelichting: t },
  contact: { wijze: t, bereikt: true, toelichting: t },
  doorverwijzing: { naar: t, stap: true, toelichting: t, uitkomst: t },
  overdracht: { aan: t, vorm: 'vervanging', reden: t },
  voorgelegd_aan_commissie: { commissie: t },
  advies_ontvangen: { samenvatting: t },
  standpunt_bestuur: { standpunt: t },
  oordeel_ontvangen: { van: t, samenvatting: t },
  reactie_op_oordeel: { reactie: t },
  opvolging: { opvolging: t, uitkomst: t, wie: t, wat: t },
  herhaalklacht_ontvangen: { aanleiding: t, toelichting: t },
  vermoeden_strafbaar_feit: { toelichting: t },
  directie_ingelicht: { wie: t },
  personeelsmaatregel: { toelichting: t },
  afsluiting: { grond: t, toelichting: t },
  regeling_toegepast: { versie: t },
  heropening: { reden: t },
  gegevens_gewijzigd: { wijziging: { onderwerp: t, gewenst: t, rapport: { klacht: t } } },
  document_toegevoegd: { naam: t, ingebrachtDoor: t, ingezienDoorKlager: true, ingezienDoorBeklaagde: false },
  document_gemaakt: { document: t, naam: t },
  dossier_verstrekt: { lezer: 'archief', stukken: [], weggelaten: [], uitzonderingen: [] },
  woorden_weggehaald: { gebeurtenissen: [], waaruit: [t], reden: t, door: t },
  bij_vervanger: { stap: 'meegegeven', bij: '', aan: t, van: t, erbij: t },
  notitie: { tekst: t },
})

/** People of whom is known only that they are there, and one with a representative whose name is known. */
const mensen = (t: string) => ({
  klagers: [
    {
      ...legeKlager('k1'),
      naam: t,
      vertegenwoordiger: { ...legeVertegenwoordiger(), naam: 'Jo Vos', machtigingOp: datum('2026-11-10') },
    },
    { ...legeKlager('k2'), naam: t, vertegenwoordiger: { ...legeVertegenwoordiger(), naam: t } },
  ],
  beklaagden: [{ ...legeBeklaagde('b1'), naam: t, uitDienst: true }],
  punten: [{ ...leegPunt('p1'), motivering: t }],
})

function dossierMet(regeling: Regeling, route: string, t: string, gereed: boolean): Dossier {
  const opening = {
    nummer: '2026-042',
    regelingId: regeling.id,
    regelingVersie: regeling.versie,
    kanaal: t,
    gegevens: { ...legeGegevens(), ...mensen(t), route },
  }
  const soorten = GEBEURTENIS_SOORTEN.filter((s) => s !== 'signaal' && (gereed || s !== 'eindrapport_gereed'))
  const vormen = ['overgedragen', 'advies gevraagd'] as const
  const log = [
    ...soorten.map((soort) => ({ soort, gegevens: soort === 'ontvangst' ? opening : alleSoorten(t)[soort] })),
    ...vormen.map((vorm) => ({ soort: 'overdracht', gegevens: { aan: t, vorm, reden: t } })),
    { soort: 'document_toegevoegd', gegevens: { ...alleSoorten(t).document_toegevoegd, ingezienDoorBeklaagde: true } },
    { soort: 'verslag_vastgesteld', gegevens: { gesprekId: 'gesprek', akkoord: 'ja' } },
    // Only what must be there: the others are absent altogether.
    { soort: 'doorgegeven', gegevens: { aan: t } },
    { soort: 'bevestiging_verzonden', gegevens: { wijze: t } },
    { soort: 'ontvankelijkheid_gemeld', gegevens: { ontvankelijk: false, toelichting: t } },
    { soort: 'heropening', gegevens: { reden: t } },
  ]
  const namen = new Set<string>()
  return vouw(
    log.map(({ gegevens, soort }, i) => {
      const id = namen.has(soort) ? `g${i}` : soort
      namen.add(soort)
      return {
        id,
        dossierId: 'd',
        datum: datum('2026-11-16'),
        vastgelegdOp: '2026-11-16T09:00:00.000Z',
        soort,
        gegevens,
      }
    }) as unknown as Gebeurtenis[],
  )
}

function documenten(regeling: Regeling, d: Dossier): Inhoud[] {
  const v = vraag(regeling, d)
  return beschikbareDocumenten(regeling, d).flatMap((soort) => {
    const stuks = exemplaren(soort, d, regeling)
    return (stuks.length > 0 ? stuks : [{}]).map((exemplaar) => document(soort, { ...v, ...exemplaar }))
  })
}

const teksten = (deel: unknown): string[] =>
  typeof deel === 'string'
    ? [deel]
    : typeof deel === 'object' && deel !== null
      ? Object.values(deel).flatMap(teksten)
      : []

function regelsVan(regeling: Regeling, d: Dossier): string[] {
  const items = tijdlijn(d, [], VANDAAG, regeling)
  return [
    ...teksten(documenten(regeling, d)),
    ...beschikbareDocumenten(regeling, d).flatMap((soort) => teksten(ontbrekendeGegevens(soort, vraag(regeling, d)))),
    ...d.geldig.flatMap((g) => [
      gebeurtenisTitel(g, d, regeling),
      ...detailsVan(g, regeling).map((detail) => `${detail.label}: ${detail.tekst}`),
      ...(g.soort === 'gegevens_gewijzigd' ? gewijzigd(d, g, regeling).map((x) => `${x.label}: ${x.tekst}`) : []),
    ]),
    ...items.flatMap((item) => [item.label, item.ondertitel]),
    ...items.flatMap((item) => (item.soort === 'gebeurtenis' ? teksten(toelichting(item, () => VANDAAG)) : [])),
  ]
}

/** A sentence with a hole in it: what should have stood there is missing. */
const GAT =
  /\(\s*\)|\s\?|“\s*”|\S {2,}\S|undefined|null|\[object|\b(door|aan|naar|voor|over|op|van)[.?!]?$|[;,]$|(^|\s)[:;,]|, ,|: :/im
/** The texts of the procedure itself are whole. Labels of a form with something to write behind it, a greeting, and the "Ja, naar ____" of a box to tick. */
const MAG =
  /^([AB]\d? {2}.*|Waar gaat de klacht over|Ja, naar|In een gesprek, op|Gesprek met de leidinggevende op|Klacht (van|over)|Geachte .*|Met vriendelijke groet|Verslag gemaakt door|Behandeld door|Geleid door|Afgesproken op|Vertegenwoordigd door|Ook ingediend door|Kopie aan)[:,]?$/

const GEVALLEN = REGELINGEN.flatMap((r) =>
  ['', ...r.routes.map((route) => route.id)].flatMap((route) =>
    ['', ' '].flatMap((t) => [true, false].map((gereed) => [r.id, route, t, gereed, r] as const)),
  ),
)
it.each(GEVALLEN)('%s, route "%s", teksten "%s", gereed %s: geen zin met een gat', (_, route, t, gereed, regeling) => {
  const d = dossierMet(regeling, route, t, gereed)
  const vast = teksten(regeling).filter((zin) => GAT.test(zin))
  const fout = regelsVan(regeling, d)
    .map((regel) => vast.reduce((rest, zin) => rest.replace(zin, ''), regel))
    .filter((regel) => GAT.test(regel) && !MAG.test(regel))
  expect([...new Set(fout)]).toEqual([])
})

it('WSW-R de route zonder volgende stap vraagt niet waarop is gewezen', () => {
  const wsw = REGELINGEN.find((r) => r.id === 'wijksteunpunten-wonen')
  const formulier = wsw && document('registratieformulier', vraag(wsw, dossierMet(wsw, 'stedelijk-bureau', '', false)))
  expect(teksten(formulier).join('\n')).not.toContain('gewezen op')
})

it('de toets vindt een gat', () => {
  for (const zin of [
    'Antwoord gegeven ()',
    'Rapport ontvangen door ',
    'gewezen op ?',
    'voor “”: x',
    'u  vertegenwoordigt',
  ])
    expect(GAT.test(zin.trimEnd()), zin).toBe(true)
})
