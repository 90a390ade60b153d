import { metDag, metKleineLetter, voluit } from '../datum/opmaak'
import type { Dossier } from '../dossier/dossier'
import type { Grond, Regeling } from '../regeling/regeling'
import type { Termijn } from '../termijn/termijn'
import { momentenVan } from '../termijn/zaak-van'
import { beginwoordIn, klachtTekst } from './beginwoord'
import { eerdere } from './eerdere'
import type { Eerder, SignaleringContext } from './signaal'

/** What dates and data say about one ground. voor, tegen: for it and against it · weeg: to be weighed · mist: not known. */
export interface GrondFeit {
  readonly soort: 'voor' | 'tegen' | 'weeg' | 'mist'
  readonly tekst: string
  /** Where it stands, or has to be filled in. */
  readonly veld?: string
}

/** One ground of the procedure for not handling this complaint. */
export interface GrondRegel {
  readonly grond: Grond
  /** Empty: the program knows nothing of it, the officer judges. */
  readonly feiten: readonly GrondFeit[]
}

interface Omstandigheden extends Pick<SignaleringContext, 'kalender' | 'vandaag'> {
  readonly termijnen: readonly Termijn[]
  /** All other dossiers; absent where they are not known. */
  readonly eerdere?: readonly Eerder[] | undefined
}

/** Every ground of the procedure with what is known of it already. It never concludes: that does the officer. */
export const grondRegels = (dossier: Dossier, regeling: Regeling, om: Omstandigheden): GrondRegel[] =>
  regeling.gronden.map((grond) => ({
    grond,
    feiten: [
      ...lopend(grond, dossier),
      ...recht(grond, om.termijnen),
      ...route(grond, dossier, regeling),
      ...rol(grond, dossier, regeling, om),
      ...woorden(grond, dossier),
    ],
  }))

/** Stadsring51 5 lid 1 onder c: found later, it stops what was taken in hand. */
function lopend({ ookTijdensBehandeling }: Grond, dossier: Dossier): GrondFeit[] {
  const [sinds] = momentenVan(dossier).in_behandeling ?? []
  return ookTijdensBehandeling && sinds
    ? [
        {
          soort: 'weeg',
          tekst: `De klacht is in behandeling sinds ${metDag(sinds.datum)}. Geldt deze reden, dan stopt de behandeling.`,
        },
      ]
    : []
}

/** Whether the right to complain lapsed, by the dates (Stadsring51 5 lid 1 onder b, Sterker 5.7). */
function recht({ recht: rechten = [] }: Grond, termijnen: readonly Termijn[]): GrondFeit[] {
  const termijn = termijnen.find((t) => rechten.includes(t.id))
  if (!termijn) return []
  const { definitie, staat, start, uiterlijk, vervuld } = termijn
  const veld = definitie.vanaf === 'kennisname' ? 'kennisnameOp' : 'gedragingOp'
  if (!start || !uiterlijk)
    return [
      {
        soort: 'mist',
        tekst: `De dag ${veld === 'kennisnameOp' ? 'waarop de klager het wist' : 'van de gedraging'} is niet ingevuld.`,
        veld,
      },
    ]
  const begin = `${veld === 'kennisnameOp' ? 'De klager wist het op' : 'De gedraging was op'} ${voluit(start.datum)}.`
  const laatste = `De laatste dag om te klagen ${vervuld || staat === 'verlopen' ? 'was' : 'is'} ${metDag(uiterlijk)}.`
  const ingediend = vervuld ? ` De klacht is van ${voluit(vervuld.datum)}.` : ''
  return [
    {
      soort: staat === 'te-laat-gehaald' || staat === 'verlopen' ? 'voor' : 'tegen',
      tekst: `${begin} ${laatste}${ingediend}`,
      veld,
    },
  ]
}

/** A route that is not handled here (Wijksteunpunten Wonen: about the Stedelijk bureau). */
function route({ id }: Grond, { gegevens }: Dossier, { routes }: Regeling): GrondFeit[] {
  const hier = routes.find((r) => r.grond === id)
  if (!hier) return []
  const gekozen = routes.find((r) => r.id === gegevens.route)
  if (!gekozen) return [{ soort: 'mist', tekst: 'Er is nog niet gekozen waar de klacht over gaat.', veld: 'route' }]
  return [
    gekozen.grond === id
      ? {
          soort: 'voor',
          tekst: `Gekozen is: ${metKleineLetter(gekozen.naam)}. Verwijs naar ${gekozen.verwijzing ?? 'waar de klacht wel thuishoort'}.`,
          veld: 'route',
        }
      : { soort: 'tegen', tekst: `Gekozen is: ${metKleineLetter(gekozen.naam)}.`, veld: 'route' },
  ]
}

function rol(grond: Grond, dossier: Dossier, regeling: Regeling, om: Omstandigheden): GrondFeit[] {
  switch (grond.rol) {
    case 'eerder-behandeld':
      return eerderBehandeld(dossier, regeling, om)
    case 'anoniem':
      return anoniem(dossier)
    case 'wie-klaagt':
      return wieKlaagt(dossier, regeling)
    case 'over-wie':
      return overWie(dossier)
    default:
      return []
  }
}

/** Linked dossiers count here too: they are where it was handled before. */
function eerderBehandeld(dossier: Dossier, regeling: Regeling, om: Omstandigheden): GrondFeit[] {
  const { anoniem: zonderNaam, klagers } = dossier.gegevens
  if (!om.eerdere || zonderNaam) return []
  if (klagers.every(({ naam }) => naam.trim() === '')) return [NAAM_MIST]
  const los = { ...dossier, gegevens: { ...dossier.gegevens, verwanteDossiers: [] } }
  const gevonden = eerdere(los, regeling, om).filter(({ soort }) => soort === 'eerder-dossier')
  return gevonden.length === 0
    ? [{ soort: 'tegen', tekst: 'Deze klager komt in geen ander dossier voor.' }]
    : gevonden.map(({ tekst }) => ({ soort: 'weeg', tekst: `${tekst} Gaat het over dezelfde gedraging?` }))
}
const NAAM_MIST: GrondFeit = {
  soort: 'mist',
  tekst: 'De naam van de klager is niet ingevuld.',
  veld: 'klagers.0.naam',
}

function anoniem({ gegevens }: Dossier): GrondFeit[] {
  if (gegevens.anoniem) return [{ soort: 'voor', tekst: 'De klacht is anoniem.', veld: 'anoniem' }]
  const naam = gegevens.klagers.find((k) => k.naam.trim() !== '')?.naam.trim()
  return naam ? [{ soort: 'tegen', tekst: `De klager is bekend: ${naam}.` }] : [NAAM_MIST]
}

/** As what the complainant comes; only who comes as what the procedure calls the complainant is surely one. */
function wieKlaagt({ gegevens: { anoniem: zonderNaam, klagers } }: Dossier, { woorden: w }: Regeling): GrondFeit[] {
  if (zonderNaam) return []
  return klagers.map(({ hoedanigheid, naam }, i): GrondFeit => {
    const veld = `klagers.${i}.hoedanigheid`
    const wie = naam.trim() || 'De klager'
    const als = hoedanigheid.trim()
    if (als === '') return { soort: 'mist', tekst: `Niet ingevuld is in welke rol ${klagerIn(wie)} klaagt.`, veld }
    return { soort: als.toLowerCase() === w.klager ? 'tegen' : 'weeg', tekst: `${wie} klaagt als ${als}.`, veld }
  })
}
const klagerIn = (wie: string): string => (wie === 'De klager' ? 'de klager' : wie)

function overWie({ gegevens: { beklaagden } }: Dossier): GrondFeit[] {
  const wie = beklaagden
    .map(({ afdeling, functie, naam }) =>
      [naam, functie, afdeling]
        .map((t) => t.trim())
        .filter(Boolean)
        .join(', '),
    )
    .filter(Boolean)
  return wie.length > 0
    ? [{ soort: 'weeg', tekst: `De klacht gaat over ${wie.join('; ')}. Werkt die bij ons?`, veld: 'beklaagden.0.naam' }]
    : [{ soort: 'mist', tekst: 'Niet ingevuld is over wie de klacht gaat.', veld: 'beklaagden.0.naam' }]
}

/** A word is only a reason to look. */
function woorden({ woorden: begin }: Grond, { gegevens }: Dossier): GrondFeit[] {
  const woord = beginwoordIn(klachtTekst(gegevens), begin)
  return woord === undefined
    ? []
    : [{ soort: 'weeg', tekst: `In de klacht staat het woord "${woord}".`, veld: 'omschrijving' }]
}
