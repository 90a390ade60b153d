import type { Datum } from '@/domain/datum/datum'
import { metWeekdag, voluit } from '@/domain/datum/opmaak'
import { vanSoort } from '@/domain/dossier/dossier'
import { naarBuitenOpgevolgd, opvolgingTekst } from '@/domain/dossier/opvolging'
import { toezeggingenVan } from '@/domain/dossier/toezegging'
import { gesprekken } from '@/domain/dossier/gesprekken'
import { isMetKlager } from '@/domain/gebeurtenis/partij'
import { type Geadresseerde, geadresseerdenVan, rolVan } from '@/domain/dossier/geadresseerde'
import { bevindingenVan, rapportOnderwerpen, rapportOokOverAnderen, rapportTekst } from '@/domain/dossier/rapport'
import { inventaris } from '@/domain/lezer/inventaris'
import { documentenVan, documentOpRoute } from '@/domain/regeling/document-op-route'
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
import { doorLeiding } from './behandeld-door'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { rapportBron } from './rapport-gaten'
import { standOpnieuw } from './vastgelegd'
import { oordeelKort, puntDeel } from './klachtpunt'
import { vervolgPunten } from './vervolg'
import { buitenBeschouwing, meegewogen, type IngebrachtStuk } from './stukken'
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
      ...conclusie(vraag),
      ...onderwerpen(vraag),
      ...analyse(vraag),
      ...toezeggingen(vraag),
      ...opgevolgd(vraag),
      ...punten(vraag, concept),
      ...bevindingen(vraag),
      ...(regeling.velden.includes('gedragscode')
        ? hoofdstuk('Hielden partijen zich aan de gedragscode?', dossier.gegevens.gedragscode)
        : []),
      ...behandeling(vraag),
      ...stukken(vraag),
      ...afschriften(vraag),
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
      waarde: gevuld([doorLeiding(vraag) || behandelaarMetFunctie(vraag), organisatie.naam]).join(', '),
    },
  ]
}

const behandelaarMetFunctie = (vraag: MetDossier): string =>
  gevuld([behandelaarVan(vraag), functieVan(vraag)]).join(', ')

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

/** What the procedure asked after the frame and a repeat complaint (WMD-2.4, 2.6), as far as it is not for the office alone. */
function opgevolgd(vraag: MetDossier): Blok[] {
  const rijen = naarBuitenOpgevolgd(vraag.dossier, vraag.regeling).flatMap(({ door, opvolging }) =>
    door ? [[opvolging.gedaan, naarBuiten(opvolgingTekst(door.gegevens, opvolging), vraag), voluit(door.datum)]] : [],
  )
  if (rijen.length === 0) return []
  const kolommen = [
    { kop: 'Wat', breedte: 26 },
    { kop: 'Uitkomst', breedte: 53 },
    { kop: 'Gedaan op', breedte: 21 },
  ]
  return [
    { soort: 'kop', niveau: 1, tekst: 'Wat op de klacht volgde' },
    { soort: 'tabel', kolommen, rijen },
  ]
}

const hoofdstuk = (kop: string, tekst: string): Blok[] => [
  { soort: 'kop', niveau: 1, tekst: kop },
  tekst.trim() === ''
    ? { soort: 'alinea', stijl: 'toelichting', tekst: 'Nog niet ingevuld.' }
    : { soort: 'alinea', tekst },
]

/** What it comes to stands first: the judgement on every point, or what was found where there are no points. */
function conclusie(vraag: MetDossier): Blok[] {
  const { gegevens } = vraag.dossier
  const gevonden = bevindingenVan(gegevens, vraag.regeling)
  if (gegevens.punten.length === 0) return gevonden === '' ? [] : hoofdstuk(CONCLUSIE, gevonden)
  return [
    { soort: 'kop', niveau: 1, tekst: CONCLUSIE },
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Klachtpunt', breedte: 64 },
        { kop: 'Oordeel', breedte: 36 },
      ],
      genummerd: true,
      rijen: gegevens.punten.map((punt) => [punt.omschrijving, oordeelKort(punt, vraag)]),
    },
  ]
}
const CONCLUSIE = 'Conclusie'

/** The topics of the procedure; what was found is not told twice when it is the conclusion. */
function onderwerpen({ dossier: { gegevens }, regeling }: MetDossier): Blok[] {
  const alGezegd = gegevens.punten.length === 0 && bevindingenVan(gegevens, regeling) !== ''
  return rapportOnderwerpen(regeling, gegevens)
    .filter(({ uitDossier }) => !(alGezegd && uitDossier === 'bevindingen'))
    .flatMap((onderwerp) => hoofdstuk(onderwerp.naam, rapportTekst(onderwerp, gegevens)))
}

/** Point by point what the judgement rests on. What nobody wrote down is named as open in a concept, and left out of what is final. */
function punten(vraag: MetDossier, concept: boolean): Blok[] {
  const { punten: alle } = vraag.dossier.gegevens
  if (alle.length === 0) return []
  return [
    { soort: 'kop', niveau: 1, tekst: 'Waarop het oordeel rust' },
    ...alle.flatMap((punt, i) => puntDeel(punt, `Klachtpunt ${i + 1}`, vraag, { open: concept })),
  ]
}

/** Findings and recommendations of the dossier, where nothing above holds them already. */
function bevindingen({ dossier: { gegevens }, regeling }: MetDossier): Blok[] {
  const alGezegd =
    gegevens.punten.length === 0 || rapportOnderwerpen(regeling, gegevens).some((o) => o.uitDossier === 'bevindingen')
  return [
    ...(gegevens.bevindingen.trim() && !alGezegd ? hoofdstuk('Bevindingen', gegevens.bevindingen) : []),
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
  const nummers = new Map(inventaris(dossier).map(({ gebeurtenis, nummer }) => [gebeurtenis.id, nummer]))
  const metNaam = ({ datum, ingebrachtDoor, naam }: IngebrachtStuk) =>
    `${naam}, ${voluit(datum)}${ingebrachtDoor ? ` (ingebracht door ${ingebrachtDoor})` : ''}`
  // Who could not see it should not learn here what it is (STK-7d): by its number only.
  const metNummer = ({ id }: IngebrachtStuk) => `Stuk ${nummers.get(id) ?? ''}`.trim()
  return [
    { soort: 'kop', niveau: 1, tekst: 'Stukken' },
    ...lijst(
      `Deze stukken zijn meegewogen.${regeling.inzage ? ' Beide partijen konden ze inzien.' : ''}`,
      wel.map((s) => naarBuiten(metNaam(s), vraag)),
    ),
    ...lijst('Deze stukken zijn niet meegewogen, omdat niet beide partijen ze konden inzien.', niet.map(metNummer)),
  ]
}

const lijst = (inleiding: string, punten: readonly string[]): Blok[] =>
  punten.length === 0
    ? []
    : [
        { soort: 'alinea', tekst: inleiding },
        { soort: 'opsomming', genummerd: false, punten },
      ]

/** To whom it goes, by role: as far as the procedure has a letter that brings it there. */
function afschriften(vraag: MetDossier): Blok[] {
  const { dossier, regeling } = vraag
  const { beklaagde, klager } = woordenIn(vraag)
  const naam = ({ id, soort }: Geadresseerde): string => {
    if (soort === 'rol') return rolVan(id, regeling)?.naam ?? ''
    if (soort === 'klager') return `de ${klager}`
    return rapportOokOverAnderen(dossier.gegevens)
      ? `ieder over wie wordt geklaagd: de eigen klachtpunten`
      : `de ${beklaagde}`
  }
  const namen = (['aanbieding-rapport', 'rapport-afschrift'] as const)
    .filter(
      (soort) => documentenVan(regeling).includes(soort) && documentOpRoute(soort, regeling, dossier.gegevens.route),
    )
    .flatMap((soort) => geadresseerdenVan(soort, dossier.gegevens, regeling).map(naam))
  const punten = gevuld([...new Set(namen)]).map(hoofdletter)
  return punten.length === 0
    ? []
    : [
        { soort: 'kop', niveau: 1, tekst: 'Wie dit rapport krijgt' },
        { soort: 'opsomming', genummerd: false, punten },
      ]
}

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
