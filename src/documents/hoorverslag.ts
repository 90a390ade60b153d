import { plusDagen } from '@/domain/datum/datum'
import { metWeekdag } from '@/domain/datum/opmaak'
import { vanTot } from '@/domain/datum/tijd'
import { type GehoudenGesprek, gesprekken } from '@/domain/dossier/gesprekken'
import type { GebeurtenisVan } from '@/domain/gebeurtenis/gebeurtenis'
import {
  behandelaarVan,
  beklaagdenTekst,
  beklaagdenVan,
  datumOfLeeg,
  functieVan,
  type DocumentVraag,
  gevuld,
  hoofdletter,
  kenmerk,
  klagersTekst,
  type MetDossier,
  naarBuiten,
  omslag,
  partijTekst,
  woordenIn,
} from './gedeeld'
import type { Blok, Inhoud, Ondertekenaar } from '@/domain/document/inhoud'
import { documentenVan } from '@/domain/regeling/document-op-route'
import { vastgelegdDoor } from '@/domain/dossier/vastlegging'
import { gesprekUit } from '@/domain/dossier/gesprekken'
import { toezeggingTabel } from './toezeggingen'
import { dossierToen, standOpnieuw } from './vastgelegd'

/**
 * Report of one conversation or hearing (S51-6.7, ONS-5): who was there, what was said and agreed, and whether the one who was
 * heard agrees with the report. It holds nothing of any other conversation. Blank: to write on during the conversation.
 * A third reads and signs only what is their own: who complains, about whom and about what is between the parties (S51-6.10).
 */
export function hoorverslag(nu: DocumentVraag): Inhoud {
  const bron = nu.dossier && verslagBron({ ...nu, dossier: nu.dossier })
  if (!bron) return leeg(nu)
  const { dossier, gesprek, vastgesteld, volgnummer } = bron
  const vraag = { ...nu, dossier }
  const titel = gesprek.soort === 'hoorzitting' ? 'Verslag van de hoorzitting' : 'Verslag van het gesprek'
  return {
    ...omslag('hoorverslag', titel, vraag, { volgnummer }),
    ...(vastgesteld && { stand: standOpnieuw('hoorverslag', vastgesteld.datum) }),
    blokken: [
      { soort: 'titel', tekst: titel, ondertitel: `${kenmerk(dossier)} · vertrouwelijk` },
      { soort: 'gegevens', regels: kop(vraag, gesprek) },
      ...uitgelegd(gesprek.gegevens.uitleg),
      ...stuk('Wat er is verteld', gesprek.gegevens.verklaring, 'Er is geen verklaring vastgelegd.'),
      ...analyse(gesprek.gegevens, woordenIn(vraag).klager),
      ...afspraken(gesprek.gegevens, vraag),
      ...akkoord(vastgesteld, opmerkingenTot(vraag, gesprek)),
      {
        soort: 'ondertekening',
        inleiding:
          vastgesteld?.gegevens.akkoord === 'nee'
            ? 'Wie het niet eens is met dit verslag, hoeft niet te tekenen. De opmerkingen blijven erbij staan.'
            : TEKENEN,
        ondertekenaars: ondertekenaars(vraag, gesprek, vastgesteld),
      },
    ],
  }
}

/** What the report of one conversation is made of; undefined when there was none. */
export function verslagBron(vraag: MetDossier) {
  const alle = gesprekken(vraag.dossier)
  const gekozen = gesprekUit(vraag.dossier, vraag.gesprekId)
  if (!gekozen) return undefined
  const door = vastgelegdDoor('hoorverslag', vraag.dossier, vraag)
  const vastgesteld = door?.soort === 'verslag_vastgesteld' ? door : undefined
  const dossier = vastgesteld
    ? dossierToen({ ...vraag, gesprekId: gekozen.id }, 'hoorverslag', vastgesteld)
    : vraag.dossier
  return {
    dossier,
    gesprek: gesprekken(dossier).find((g) => g.id === gekozen.id) ?? gekozen,
    vastgesteld,
    /** Which of several; absent when there is one. */
    volgnummer: alle.length > 1 ? alle.indexOf(gekozen) + 1 : undefined,
  }
}

/** Who ticks "Nee" can sign too. */
const TEKENEN = 'Met uw handtekening bevestigt u wat hierboven is aangekruist. De opmerkingen horen bij het verslag.'

const stuk = (kop: string, tekst: string, anders: string): Blok[] => [
  { soort: 'kop', niveau: 1, tekst: kop },
  tekst.trim() === '' ? { soort: 'alinea', stijl: 'toelichting', tekst: anders } : { soort: 'alinea', tekst },
]

/** In words, and who does what by when; a line that there is nothing only where there is neither. */
function afspraken({ afspraken: tekst, toezeggingen = [] }: GehoudenGesprek['gegevens'], vraag: MetDossier): Blok[] {
  const [kop, ...alinea] = stuk('Wat er is afgesproken', tekst, 'Er zijn geen afspraken vastgelegd.')
  const zonderTekst = tekst.trim() === '' && toezeggingen.length > 0
  return [...(kop ? [kop] : []), ...(zonderTekst ? [] : alinea), ...toezeggingTabel(toezeggingen, vraag)]
}

/** What was asked about the analysis and explored; nothing where it was not written down. */
function analyse(
  { analyse: eens, analyseOpmerking = '', oplossingen = '' }: GehoudenGesprek['gegevens'],
  klager: string,
): Blok[] {
  const antwoord = {
    ja: `De ${klager} is het eens met de analyse.`,
    nee: `De ${klager} is het niet eens met de analyse.`,
  }
  const tekst = eens === 'ja' || eens === 'nee' ? gevuld([antwoord[eens], analyseOpmerking.trim()]).join(' ') : ''
  return [
    ...(tekst === '' ? [] : stuk('De analyse van de klacht', tekst, '')),
    ...(oplossingen.trim() === '' ? [] : stuk('Richtingen voor een oplossing', oplossingen, '')),
  ]
}

function kop(vraag: MetDossier, { datum, gegevens: gesprek }: GehoudenGesprek) {
  const { gegevens } = vraag.dossier
  const klacht = [
    { label: 'Klacht van', waarde: klagersTekst(gegevens) },
    { label: 'Klacht over', waarde: beklaagdenTekst(vraag) },
    { label: 'Onderwerp', waarde: gegevens.onderwerp },
  ]
  return [
    {
      label: 'Datum',
      waarde: gevuld([metWeekdag(datum), vanTot(gesprek.begin ?? '', gesprek.einde ?? '')]).join(', '),
    },
    { label: 'Plaats', waarde: gesprek.plaats },
    { label: 'Gehoord', waarde: gehoord(vraag, gesprek) },
    ...(gesprek.leiding ? [{ label: 'Geleid door', waarde: naarBuiten(gesprek.leiding, vraag) }] : []),
    { label: 'Aanwezig', waarde: gesprek.aanwezig },
    ...(gesprek.afwezig
      ? [{ label: `${hoofdletter(woordenIn(vraag).beklaagde)} niet aanwezig`, waarde: gesprek.afwezig }]
      : []),
    ...(gesprek.partij === 'ander' ? [] : klacht),
    {
      label: 'Verslag gemaakt door',
      waarde: gevuld([behandelaarVan(vraag, datum), functieVan(vraag, datum)]).join(', '),
    },
  ]
}

/** "Ellen Prins (coördinator)": by name as far as it is known; a third is on no side. */
function gehoord(vraag: MetDossier, { met, partij }: GehoudenGesprek['gegevens']): string {
  if (partij === 'ander') return met
  const kant = partijTekst(partij, woordenIn(vraag))
  const naam = partij === 'beiden' ? iedereenGehoord(vraag, met) : naarBuiten(met, vraag)
  return naam === '' ? hoofdletter(kant) : `${naam} (${kant})`
}

/** Those on one side who were heard: named with the talk, and all of them where none is. */
function gehoordVan(kant: 'klager' | 'beklaagde', met: string, vraag: MetDossier): string[] {
  const { anoniem, klagers } = vraag.dossier.gegevens
  const alle = kant === 'beklaagde' ? beklaagdenVan(vraag) : anoniem ? [] : klagers
  const namen = gevuld(alle.map(({ naam }) => naam.trim()))
  const genoemd = namen.filter((naam) => naarBuiten(met, vraag).includes(naam))
  return genoemd.length > 0 ? genoemd : namen
}

/** Both sides heard together are both named, also where one name was typed. */
function iedereenGehoord(vraag: MetDossier, met: string): string {
  const getypt = /^(beiden|allebei|samen)$/i.test(met.trim()) ? '' : naarBuiten(met, vraag)
  const erbij = [...gehoordVan('klager', met, vraag), ...gehoordVan('beklaagde', met, vraag)]
  return gevuld([getypt, ...erbij.filter((naam) => !getypt.includes(naam))]).join(', ')
}

/** Nothing where it was not written down. */
const uitgelegd = (uitleg = ''): Blok[] =>
  uitleg.trim() === '' ? [] : stuk('Wat aan het begin is uitgelegd', uitleg, '')

/** The day that the letter with the report names for remarks: two weeks on, an office day. After the end nobody is asked. */
function opmerkingenTot(
  { kalender, dossier, regeling, vandaag }: MetDossier,
  { gegevens, id }: GehoudenGesprek,
): string {
  if (gegevens.partij === 'ander' || dossier.eindes.length > 0 || !documentenVan(regeling).includes(TER_CONTROLE))
    return ''
  const plek = dossier.geldig.findIndex((g) => g.id === id)
  const gestuurd = dossier.geldig
    .slice(plek + 1)
    .find((g) => g.soort === 'brief_verzonden' && g.gegevens.brief === TER_CONTROLE)
  return metWeekdag(kalender.plan(plusDagen(gestuurd?.datum ?? vandaag, 14)))
}
const TER_CONTROLE = 'verslag-ter-controle'

function akkoord(vastgesteld: GebeurtenisVan<'verslag_vastgesteld'> | undefined, tot: string): Blok[] {
  const { akkoord: antwoord, opmerkingen = '' } = vastgesteld?.gegevens ?? {}
  // Only who agrees has none for certain; anybody else keeps room to write.
  const geen = antwoord === 'ja' ? 'Geen' : ''
  return [
    { soort: 'kop', niveau: 1, tekst: 'Akkoord met dit verslag' },
    ...(vastgesteld || tot === ''
      ? []
      : [
          {
            soort: 'alinea' as const,
            tekst: `Klopt er iets niet, of mist u iets? Laat het weten uiterlijk op ${tot}. Uw opmerkingen komen bij het verslag.`,
          },
        ]),
    klopt(antwoord),
    { soort: 'vraag', label: 'Opmerkingen', antwoord: opmerkingen.trim() || geen, regels: 2 },
  ]
}

const klopt = (akkoord?: GebeurtenisVan<'verslag_vastgesteld'>['gegevens']['akkoord']): Blok => ({
  soort: 'keuzes',
  label: 'Klopt dit verslag?',
  keuzes: [
    { label: 'Ja', aangekruist: akkoord === 'ja' },
    { label: 'Ja, met opmerkingen', aangekruist: akkoord === 'met opmerkingen' },
    { label: 'Nee', aangekruist: akkoord === 'nee' },
  ],
  kolommen: 3,
})

function ondertekenaars(
  vraag: MetDossier,
  { gegevens, datum: gevoerd }: GehoudenGesprek,
  vastgesteld: GebeurtenisVan<'verslag_vastgesteld'> | undefined,
): Ondertekenaar[] {
  const datum = vastgesteld && vastgesteld.gegevens.akkoord !== 'nee' ? datumOfLeeg(vastgesteld.datum) : ''
  const officer: Ondertekenaar = {
    rol: hoofdletter(functieVan(vraag, gevoerd) || 'behandelaar'),
    naam: behandelaarVan(vraag, gevoerd),
    datum: '',
  }
  const leiding = gespreksleider(vraag, gegevens.leiding ?? '', officer.naam)
  const kanten = gegevens.partij === 'beiden' ? (['klager', 'beklaagde'] as const) : [gegevens.partij]
  const gehoorden = kanten.flatMap((kant) => {
    // Whoever signs for it was chosen: the one who was heard, or who speaks for them.
    const gekozen = kant === 'beklaagde' && gegevens.partij === 'beiden' ? '' : (gegevens.naamAkkoord ?? '')
    return vakken(kant, gekozen, gegevens, vraag)
  })
  // The day is of the one who agreed; of several it is not known who did when.
  const [eerste, ...anderen] = gehoorden
  return [...(eerste ? [{ ...eerste, datum }] : []), ...anderen, ...leiding, officer]
}

/** One box for each who was heard (S51-6.7). */
function vakken(
  kant: Exclude<GehoudenGesprek['gegevens']['partij'], 'beiden'>,
  gekozen: string,
  { met, partij }: GehoudenGesprek['gegevens'],
  vraag: MetDossier,
): Ondertekenaar[] {
  const samen = partij === 'beiden'
  if (kant === 'ander') return [{ rol: 'Gehoord', naam: gekozen || met, datum: '' }]
  const rol = hoofdletter(partijTekst(kant, woordenIn(vraag)))
  const getypt = naarBuiten(met, vraag)
  const bekend = gehoordVan(kant, met, vraag)
  // A name that was typed and is nobody's in the dossier stands as it was typed.
  const namen = gekozen !== '' ? [gekozen] : samen || bekend.some((naam) => getypt.includes(naam)) ? bekend : [getypt]
  return (namen.length > 0 ? namen : ['']).map((naam) => ({ rol, naam, datum: '' }))
}

/** Who led the talk signs too, where that is not the handler (Sterker 7: the manager). */
function gespreksleider(vraag: MetDossier, leiding: string, behandelaar: string): Ondertekenaar[] {
  const naam = naarBuiten(leiding, vraag)
  return naam === '' || naam === behandelaar ? [] : [{ rol: 'Gespreksleider', naam, datum: '' }]
}

function leeg(vraag: DocumentVraag): Inhoud {
  const { dossier, organisatie, regeling } = vraag
  const titel = 'Verslag van gesprek of hoorzitting'
  const open = (label: string, breedte: number, waarde = '') => ({ label, waarde, breedte })
  return {
    ...omslag('hoorverslag', titel, vraag),
    blokken: [
      { soort: 'titel', tekst: titel, ondertitel: organisatie.naam },
      {
        soort: 'velden',
        velden: [open('Klachtnummer', 28, dossier?.nummer), open('Datum', 28), open('Plaats', 44)],
      },
      {
        soort: 'keuzes',
        label: 'Wie wordt gehoord?',
        keuzes: (['klager', 'beklaagde', 'beiden'] as const).map((partij) => ({
          label: hoofdletter(partijTekst(partij, woordenIn(vraag))),
          aangekruist: false,
        })),
        kolommen: 3,
      },
      { soort: 'vraag', label: 'Aanwezig', antwoord: '', regels: 1 },
      { soort: 'vraag', label: 'Wat er is verteld', antwoord: '', regels: 7 },
      { soort: 'vraag', label: 'Wat er is afgesproken', antwoord: '', regels: 3 },
      klopt(),
      {
        soort: 'ondertekening',
        inleiding: TEKENEN,
        ondertekenaars: [
          { rol: 'Gehoord', naam: '', datum: '' },
          { rol: hoofdletter(regeling.functie), naam: '', datum: '' },
        ],
      },
    ],
  }
}
