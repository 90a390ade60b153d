import type { Datum } from '@/domain/datum/datum'
import { metWeekdag, voluit } from '@/domain/datum/opmaak'
import { vanSoort } from '@/domain/dossier/dossier'
import { rapportOnderwerpen, rapportTekst } from '@/domain/dossier/rapport'
import { toezeggingenVan } from '@/domain/dossier/toezegging'
import { gesprekken } from '@/domain/dossier/gesprekken'
import { isMetKlager } from '@/domain/gebeurtenis/partij'
import {
  behandelaarVan,
  beklaagdenTekst,
  functieVan,
  gevuld,
  hoofdletter,
  kenmerk,
  klagersTekst,
  type MetDossier,
  naarBuiten,
  omslag,
  ondertekenaarVan,
  ontvangenOp,
  woordenIn,
} from './gedeeld'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { rapportBron } from './rapport-gaten'
import { standOpnieuw } from './vastgelegd'
import { oordeelKort, puntDeel } from './klachtpunt'
import { vervolgPunten } from './vervolg'
import { buitenBeschouwing, meegewogen, type Stuk } from './stukken'
import { toezeggingStand } from './toezeggingen'
import { verloop } from './verloop'

/**
 * Final report: the topics of the procedure (WSW-7: four), the complaint points with their judgement, findings and
 * recommendations, how the complaint was handled and what the complainant can do next. Both sides read it, so it holds no
 * addresses, dates of birth, notes or personnel measures (ONS-12), and where the procedure says so only documents that were open
 * to both count (STK-7d). The decision is taken on it and so comes after it: it has a letter of its own (WSW-8b). Signed only
 * when it is final.
 */
export function eindrapport(nu: MetDossier): Inhoud {
  const { dossier, gereedOp } = rapportBron(nu)
  const vraag = { ...nu, dossier }
  const { regeling } = vraag
  const titel = 'Eindrapport'
  const concept = gereedOp === undefined
  return {
    ...omslag('eindrapport', titel, vraag, { concept }),
    stand: concept ? CONCEPT : standOpnieuw('eindrapport', gereedOp),
    weggelaten: dossier.gegevens.aanbevelingen.trim() === '' ? ['Aanbevelingen'] : [],
    blokken: [
      { soort: 'titel', tekst: titel, ondertitel: `${kenmerk(dossier)} · vertrouwelijk${concept ? ' · concept' : ''}` },
      { soort: 'gegevens', regels: kop(vraag, gereedOp) },
      ...rapportOnderwerpen(regeling, dossier.gegevens).flatMap((onderwerp) =>
        hoofdstuk(onderwerp.naam, rapportTekst(onderwerp, dossier.gegevens)),
      ),
      ...analyse(vraag),
      ...toezeggingen(vraag),
      ...punten(vraag),
      ...bevindingen(vraag),
      ...(regeling.velden.includes('gedragscode')
        ? hoofdstuk('Hielden partijen zich aan de gedragscode?', dossier.gegevens.gedragscode)
        : []),
      ...behandeling(vraag),
      ...stukken(vraag),
      ...vervolg(vraag),
      ...(concept ? [] : [ondertekening(vraag)]),
    ],
  }
}

const CONCEPT = {
  titel: 'Concept',
  uitleg:
    'Dat staat op elke pagina, en er is nog geen plaats voor een handtekening. Het rapport is definitief als alles is ingevuld en u vastlegt dat het gereed is.',
}
function ondertekening(vraag: MetDossier): Blok {
  const { functie, naam } = ondertekenaarVan(vraag)
  return {
    soort: 'ondertekening',
    inleiding: 'Dit rapport is opgesteld door:',
    ondertekenaars: [{ rol: hoofdletter(functie || 'behandelaar'), naam, datum: '' }],
  }
}

function kop(vraag: MetDossier, gereedOp: Datum | undefined) {
  const { dossier, organisatie, regeling, vandaag } = vraag
  const { gegevens } = dossier
  const ontvangen = ontvangenOp(dossier)
  return [
    { label: 'Datum', waarde: voluit(gereedOp ?? vandaag) },
    { label: 'Klacht ontvangen', waarde: ontvangen ? metWeekdag(ontvangen) : '' },
    { label: 'Onderwerp', waarde: gegevens.onderwerp },
    { label: hoofdletter(woordenIn(vraag).klager), waarde: klagersTekst(gegevens) },
    { label: 'Klacht over', waarde: over(vraag) },
    { label: 'Regeling', waarde: regeling.bron },
    {
      label: 'Behandeld door',
      waarde: gevuld([behandelaarVan(vraag), functieVan(vraag), organisatie.naam]).join(', '),
    },
  ]
}

function over(vraag: MetDossier): string {
  const { gegevens } = vraag.dossier
  const route = vraag.regeling.routes.find((r) => r.id === gegevens.route)
  return beklaagdenTekst(vraag) || (route?.naam ?? gegevens.afdeling)
}

/**
 * Whether the complainant agreed with the analysis, and which ways to a solution were explored (ONS-5). What was seen otherwise
 * stands in the report of that talk, which only the own side reads.
 */
function analyse(vraag: MetDossier): Blok[] {
  if (!vraag.regeling.horen?.analyse) return []
  const { klager } = woordenIn(vraag)
  const eens = { ja: `De ${klager} is het eens met de analyse.`, nee: `De ${klager} ziet een deel anders.` }
  return gesprekken(vraag.dossier)
    .filter(({ gegevens }) => isMetKlager(gegevens))
    .flatMap(({ datum, gegevens: { analyse: antwoord, oplossingen = '' } }): Blok[] => {
      const tekst = gevuld([
        antwoord === 'ja' || antwoord === 'nee' ? eens[antwoord] : '',
        oplossingen.trim() === ''
          ? ''
          : `Besproken richtingen voor een oplossing: ${naarBuiten(oplossingen.trim(), vraag)}`,
      ]).join('\n')
      return tekst === ''
        ? []
        : [
            { soort: 'kop', niveau: 1, tekst: `De analyse, besproken op ${voluit(datum)}` },
            { soort: 'alinea', tekst },
          ]
    })
}

/** What was promised in the talks with the complainant; what was agreed with another alone is not for both sides to read. */
function toezeggingen(vraag: MetDossier): Blok[] {
  const tabel = toezeggingStand(
    toezeggingenVan(vraag.dossier).filter(({ gesprek }) => isMetKlager(gesprek.gegevens)),
    vraag,
  )
  return tabel.length === 0 ? [] : [{ soort: 'kop', niveau: 1, tekst: 'Wie doet wat' }, ...tabel]
}

const hoofdstuk = (kop: string, tekst: string): Blok[] => [
  { soort: 'kop', niveau: 1, tekst: kop },
  tekst.trim() === ''
    ? { soort: 'alinea', stijl: 'toelichting', tekst: 'Nog niet ingevuld.' }
    : { soort: 'alinea', tekst },
]

/** The judgement on every point at one glance, and then point by point what it rests on. */
function punten(vraag: MetDossier): Blok[] {
  const { gegevens } = vraag.dossier
  if (gegevens.punten.length === 0) return []
  return [
    { soort: 'kop', niveau: 1, tekst: 'Klachtpunten en oordeel' },
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Klachtpunt', breedte: 64 },
        { kop: 'Oordeel', breedte: 36 },
      ],
      genummerd: true,
      rijen: gegevens.punten.map((punt) => [punt.omschrijving, oordeelKort(punt, vraag)]),
    },
    ...gegevens.punten.flatMap((punt, i) => puntDeel(punt, `Klachtpunt ${i + 1}`, vraag)),
  ]
}

/** Findings and recommendations of the dossier, where the procedure's own topics do not hold them already. */
function bevindingen({ dossier: { gegevens }, regeling }: MetDossier): Blok[] {
  const alOnderwerp = rapportOnderwerpen(regeling, gegevens).some((o) => o.uitDossier === 'bevindingen')
  return [
    ...(gegevens.bevindingen.trim() && !alOnderwerp ? hoofdstuk('Bevindingen', gegevens.bevindingen) : []),
    ...(gegevens.aanbevelingen.trim() ? hoofdstuk('Aanbevelingen', gegevens.aanbevelingen) : []),
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
      rijen: verloop(vraag).map(({ datum, tekst }) => [voluit(datum), tekst]),
    },
  ]
}

function stukken(vraag: MetDossier): Blok[] {
  const { dossier, regeling } = vraag
  // Advice of a lawyer and work of the office itself are no pieces of the case, and both sides read the report.
  const alle = vanSoort(dossier, 'document_toegevoegd').filter(({ gegevens }) => !gegevens.aard)
  const wel = meegewogen(alle, regeling)
  const niet = buitenBeschouwing(alle, regeling)
  if (alle.length === 0) return []
  return [
    { soort: 'kop', niveau: 1, tekst: 'Stukken' },
    ...lijst(`Deze stukken zijn meegewogen.${regeling.inzage ? ' Beide partijen konden ze inzien.' : ''}`, wel, vraag),
    ...lijst('Deze stukken zijn niet meegewogen, omdat niet beide partijen ze konden inzien.', niet, vraag),
  ]
}

const lijst = (inleiding: string, stukken: readonly Stuk[], vraag: MetDossier): Blok[] =>
  stukken.length === 0
    ? []
    : [
        { soort: 'alinea', tekst: inleiding },
        {
          soort: 'opsomming',
          genummerd: false,
          punten: stukken.map(({ ingebrachtDoor, naam }) =>
            naarBuiten(ingebrachtDoor ? `${naam} (ingebracht door ${ingebrachtDoor})` : naam, vraag),
          ),
        },
      ]

/** From here on "u" is the complainant, and both sides read the report. */
function vervolg(vraag: MetDossier): Blok[] {
  const punten = vervolgPunten(vraag)
  return punten.length === 0
    ? []
    : [
        { soort: 'kop', niveau: 1, tekst: `Voor de ${woordenIn(vraag).klager}: wat u hierna nog kunt doen` },
        { soort: 'opsomming', genummerd: false, punten },
      ]
}
