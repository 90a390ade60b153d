import type { Datum } from '@/domain/datum/datum'
import { metWeekdag, voluit } from '@/domain/datum/opmaak'
import { type Dossier, vanSoort } from '@/domain/dossier/dossier'
import { rapportOnderwerpen, rapportTekst } from '@/domain/dossier/rapport'
import {
  behandelaarVan,
  beklaagdeTekst,
  functieVan,
  gevuld,
  hoofdletter,
  kenmerk,
  klagersTekst,
  type MetDossier,
  omslag,
  ontvangenOp,
} from './gedeeld'
import type { Blok, Inhoud } from './inhoud'
import { buitenBeschouwing, meegewogen, type Stuk } from './stukken'
import { verloop } from './verloop'

/**
 * Final report: the topics of the procedure (WSW-7: four), the complaint points with their judgement, findings and
 * recommendations, how the complaint was handled and what the complainant can do next. Both sides read it, so it holds no
 * addresses, dates of birth, notes or personnel measures (ONS-12), and where the procedure says so only documents that were open
 * to both count (STK-7d).
 */
export function eindrapport(vraag: MetDossier): Inhoud {
  const { dossier, regeling } = vraag
  const titel = 'Eindrapport'
  return {
    ...omslag('eindrapport', titel, vraag),
    weggelaten: dossier.gegevens.aanbevelingen.trim() === '' ? ['Aanbevelingen'] : [],
    blokken: [
      { soort: 'titel', tekst: titel, ondertitel: `${kenmerk(dossier)} · vertrouwelijk` },
      { soort: 'gegevens', regels: kop(vraag) },
      ...rapportOnderwerpen(regeling, dossier.gegevens.route).flatMap((onderwerp) =>
        hoofdstuk(onderwerp.naam, rapportTekst(onderwerp.id, dossier.gegevens)),
      ),
      ...punten(vraag),
      ...bevindingen(vraag),
      ...(regeling.velden.includes('gedragscode')
        ? hoofdstuk('Hielden partijen zich aan de gedragscode?', dossier.gegevens.gedragscode)
        : []),
      ...beslissing(vraag),
      ...behandeling(vraag),
      ...stukken(vraag),
      ...vervolg(vraag),
      {
        soort: 'ondertekening',
        inleiding: 'Dit rapport is opgesteld door:',
        ondertekenaars: [
          { rol: hoofdletter(functieVan(vraag) || 'behandelaar'), naam: behandelaarVan(vraag), datum: '' },
        ],
      },
    ],
  }
}

function kop(vraag: MetDossier) {
  const { dossier, organisatie, regeling, vandaag } = vraag
  const { gegevens } = dossier
  const ontvangen = ontvangenOp(dossier)
  return [
    { label: 'Datum', waarde: voluit(gereedOp(dossier) ?? vandaag) },
    { label: 'Klacht ontvangen', waarde: ontvangen ? metWeekdag(ontvangen) : '' },
    { label: 'Onderwerp', waarde: gegevens.onderwerp },
    { label: hoofdletter(regeling.woorden.klager), waarde: klagersTekst(gegevens) },
    { label: 'Klacht over', waarde: over(vraag) },
    { label: 'Regeling', waarde: regeling.bron },
    {
      label: 'Behandeld door',
      waarde: gevuld([behandelaarVan(vraag), functieVan(vraag), organisatie.naam]).join(', '),
    },
  ]
}

/** The day the report was ready. What happened later is no part of it, so that it reads the same whenever it is printed. */
const gereedOp = (dossier: Dossier): Datum | undefined => vanSoort(dossier, 'eindrapport_gereed').at(-1)?.datum
const inRapport = (dossier: Dossier, datum: Datum): boolean => datum <= (gereedOp(dossier) ?? datum)

function over({ dossier: { gegevens }, organisatie, regeling }: MetDossier): string {
  const personen = gegevens.beklaagden.map((b) => beklaagdeTekst(b, organisatie))
  return personen.length > 0
    ? [...new Set(personen)].join('\n')
    : (regeling.routes.find((r) => r.id === gegevens.route)?.naam ?? gegevens.afdeling)
}

const hoofdstuk = (kop: string, tekst: string): Blok[] => [
  { soort: 'kop', niveau: 1, tekst: kop },
  tekst.trim() === ''
    ? { soort: 'alinea', stijl: 'toelichting', tekst: 'Nog niet ingevuld.' }
    : { soort: 'alinea', tekst },
]

function punten({ dossier: { gegevens } }: MetDossier): Blok[] {
  if (gegevens.punten.length === 0) return []
  return [
    { soort: 'kop', niveau: 1, tekst: 'Klachtpunten en oordeel' },
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Klachtpunt', breedte: 38 },
        { kop: 'Oordeel', breedte: 17 },
        { kop: 'Waarom', breedte: 45 },
      ],
      rijen: gegevens.punten.map((punt, i) => [
        `${i + 1}. ${punt.omschrijving}`,
        punt.oordeel ? hoofdletter(punt.oordeel) : 'Nog geen oordeel',
        punt.motivering,
      ]),
    },
  ]
}

/** Findings and recommendations of the dossier, where the procedure's own topics do not hold them already. */
function bevindingen({ dossier: { gegevens }, regeling }: MetDossier): Blok[] {
  const alOnderwerp = rapportOnderwerpen(regeling, gegevens.route).some((o) => o.id === 'bevindingen')
  return [
    ...(gegevens.bevindingen.trim() && !alOnderwerp ? hoofdstuk('Bevindingen', gegevens.bevindingen) : []),
    ...(gegevens.aanbevelingen.trim() ? hoofdstuk('Aanbevelingen', gegevens.aanbevelingen) : []),
  ]
}

function beslissing({ dossier }: MetDossier): Blok[] {
  const besluit = vanSoort(dossier, 'beslissing').findLast((g) => inRapport(dossier, g.datum))
  if (!besluit) return []
  const { argumenten = '', beslissing: tekst, door } = besluit.gegevens
  return [
    { soort: 'kop', niveau: 1, tekst: 'Beslissing' },
    { soort: 'alinea', tekst: `Op ${voluit(besluit.datum)} besliste ${door}: ${tekst}` },
    ...(argumenten.trim() ? [{ soort: 'alinea', tekst: argumenten } satisfies Blok] : []),
  ]
}

function behandeling(vraag: MetDossier): Blok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: 'Hoe de klacht is behandeld' },
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Datum', breedte: 30 },
        { kop: 'Wat er is gebeurd', breedte: 70 },
      ],
      rijen: verloop(vraag)
        .filter(({ datum }) => inRapport(vraag.dossier, datum))
        .map(({ datum, tekst }) => [voluit(datum), tekst]),
    },
  ]
}

function stukken({ dossier, regeling }: MetDossier): Blok[] {
  const alle = vanSoort(dossier, 'document_toegevoegd')
  const wel = meegewogen(alle, regeling)
  const niet = buitenBeschouwing(alle, regeling)
  if (alle.length === 0) return []
  return [
    { soort: 'kop', niveau: 1, tekst: 'Stukken' },
    ...lijst(`Deze stukken zijn meegewogen.${regeling.inzage ? ' Beide partijen konden ze inzien.' : ''}`, wel),
    ...lijst('Deze stukken zijn niet meegewogen, omdat niet beide partijen ze konden inzien.', niet),
  ]
}

const lijst = (inleiding: string, stukken: readonly Stuk[]): Blok[] =>
  stukken.length === 0
    ? []
    : [
        { soort: 'alinea', tekst: inleiding },
        {
          soort: 'opsomming',
          genummerd: false,
          punten: stukken.map((s) => (s.ingebrachtDoor ? `${s.naam} (ingebracht door ${s.ingebrachtDoor})` : s.naam)),
        },
      ]

/** Where the complainant can go next, with the address (WSW-4c, S51-6.11, ONS-7, STK-8). */
function vervolg({ dossier, regeling }: MetDossier): Blok[] {
  const stappen = regeling.vervolgstappen.filter((s) => !s.routes || s.routes.includes(dossier.gegevens.route))
  if (stappen.length === 0) return []
  return [
    // Both sides read the report; from here on "u" is the complainant.
    { soort: 'kop', niveau: 1, tekst: `Voor de ${regeling.woorden.klager}: wat u hierna nog kunt doen` },
    {
      soort: 'opsomming',
      genummerd: false,
      punten: stappen.map(({ adres, naam, uitleg }) =>
        gevuld([naam, uitleg, post(adres), ...adres.filter(digitaal)]).join('\n'),
      ),
    },
  ]
}

/** An e-mail or web address stands on a line of its own: broken at its hyphen it can not be typed over. */
const digitaal = (regel: string): boolean => /@|^https?:/.test(regel)
const post = (adres: readonly string[]): string => adres.filter((regel) => !digitaal(regel)).join(', ')
