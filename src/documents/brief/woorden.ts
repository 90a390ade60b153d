import { metKleineLetter, metWeekdag, voluit } from '@/domain/datum/opmaak'
import { briefRegel, type BriefSoort } from '@/domain/document/soorten'
import { gemachtigde, zonderMachtiging } from '@/domain/dossier/geadresseerde'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { leidtDeLeidinggevende } from '../behandeld-door'
import {
  behandelaarVan,
  bereikbaar,
  datumOfLeeg,
  functieVan,
  kanaalTekst,
  naamMetAanhef,
  ondertekenaarVan,
  ontvangenOp,
  woordenIn,
} from '../gedeeld'
import { nogTeVragen } from '../ontbrekend'
import { vervolgPunten } from '../vervolg'
import { aanhefVan } from './adressering'
import type { Woordenboek } from './sjabloon'
import { isTeLaatIngediend, termijnDag } from './termijn-woord'
import type { Bron, Woord } from './bron'
import { puntenVoor, woordenVanPunt } from './punten'
import { COMMISSIEVOORWAARDEN, COMMISSIEWOORDEN } from './woorden-commissie'
import { opvolgingWoord } from './woorden-opvolging'
import { isWat, rapportWoord, ZAAKVOORWAARDEN, ZAAKWOORDEN } from './woorden-zaak'

/** The words that a letter can have between { and }. An end of a term is {termijn.…}: see termijn-woord.ts. */
export const WOORDEN: Readonly<Record<string, Woord>> = {
  ...ZAAKWOORDEN,
  ...COMMISSIEWOORDEN,
  nummer: { uitleg: 'nummer van het dossier', waarde: ({ vraag }) => vraag.dossier.nummer },
  datum: { uitleg: 'dag van de brief', waarde: ({ vraag }) => voluit(vraag.vandaag) },
  organisatie: { uitleg: 'naam van de organisatie', waarde: ({ vraag }) => vraag.organisatie.naam },
  ontvangen: {
    uitleg: 'dag van ontvangst',
    waarde: ({ vraag }) => {
      const dag = ontvangenOp(vraag.dossier)
      return dag ? metWeekdag(dag) : ''
    },
  },
  kanaal: { uitleg: 'hoe de klacht binnenkwam', waarde: ({ vraag }) => kanaalTekst(vraag.dossier.kanaal) },
  behandelaar: {
    uitleg: 'wie de klacht behandelt',
    waarde: ({ vraag, verzondenOp }) => behandelaarVan(vraag, verzondenOp),
  },
  functie: {
    uitleg: 'functie van wie de klacht behandelt',
    waarde: ({ vraag, verzondenOp }) => functieVan(vraag, verzondenOp),
  },
  ondertekenaar: {
    uitleg: 'wie de brief tekent',
    waarde: ({ vraag, verzondenOp }) => ondertekenaarVan(vraag, verzondenOp).naam,
  },
  klager: {
    uitleg: 'naam van de klager, met mevrouw of de heer',
    waarde: ({ klager, vraag }) => (klager?.naam.trim() ? naamMetAanhef(klager) : `de ${woordenIn(vraag).klager}`),
  },
  'klager.aanhef': {
    uitleg: 'Geachte mevrouw De Vries',
    alleenAan: ['klager'],
    waarde: ({ klager }) => aanhefVan(klager),
  },
  vertegenwoordiger: {
    uitleg: 'naam van wie de klager vertegenwoordigt',
    alleenAan: ['klager'],
    waarde: ({ klager }) => klager?.vertegenwoordiger?.naam ?? '',
  },
  machtiging: {
    uitleg: 'dag van de machtiging',
    alleenAan: ['klager'],
    waarde: ({ klager }) => {
      const wie = klager?.vertegenwoordiger
      return wie && !zonderMachtiging(wie) ? datumOfLeeg(wie.machtigingOp) : ''
    },
  },
  bezwaar: {
    uitleg: 'waar de klager bezwaar kan maken',
    waarde: ({ vraag: { dossier, regeling } }) =>
      regeling.routes.find((r) => r.id === dossier.gegevens.route)?.bezwaarBij ?? '',
  },
  contact: {
    uitleg: 'bellen, mailen of schrijven, met het nummer of adres',
    // Unknown, the letters name the one to turn to, and the screen asks for a number.
    waarde: ({ vraag: { organisatie } }) =>
      metKleineLetter(
        bereikbaar({ ...organisatie, telefoon: organisatie.doorkiesnummer?.trim() || organisatie.telefoon }),
      ) || (organisatie.adres.length > 0 ? `schrijf naar ${organisatie.adres.join(', ')}` : ''),
  },
  nodig: {
    uitleg: 'wat de klager nog moet geven, elk op een regel',
    alleenAan: ['klager'],
    waarde: ({ klager, vraag }) => nogTeVragen(vraag, klager?.id),
  },
  vervolgstappen: {
    uitleg: 'waar de klager hierna terechtkan, elk met het adres',
    waarde: ({ vraag }) => vervolgPunten(vraag),
  },
}

const vertegenwoordigd = ({ klager }: Bron) =>
  klager?.vertegenwoordiger?.naam.trim() ? klager.vertegenwoordiger : undefined
const isNabestaande = (bron: Bron): boolean => vertegenwoordigd(bron)?.grondslag === 'nabestaande'
const isGemachtigd = ({ klager }: Bron): boolean => klager !== undefined && gemachtigde(klager) !== undefined

const anderBehandelt = ({ vraag, verzondenOp }: Bron): boolean =>
  behandelaarVan(vraag, verzondenOp) !== ondertekenaarVan(vraag, verzondenOp).naam

/** What a letter can ask with {als …}. A word of above can stand there too: it holds when there is something to fill in. */
export const VOORWAARDEN: Readonly<Record<string, (bron: Bron) => boolean>> = {
  'een ander behandelt': anderBehandelt,
  // Sterker 7: the manager talks with both sides, and who keeps the register writes the letters.
  'de leidinggevende behandelt': (bron) => leidtDeLeidinggevende(bron.vraag, bron.verzondenOp) && !anderBehandelt(bron),
  // Whether it can be handled at all is looked at first: nothing in the letter says that it is handled.
  'eerst kijken': ({ termijnen, vraag }) =>
    termijnen.some(isTeLaatIngediend) && !zaakVan(vraag.dossier).momenten.in_behandeling,
  'u bent nabestaande': isNabestaande,
  'u vertegenwoordigt': (bron) => vertegenwoordigd(bron) !== undefined && isGemachtigd(bron) && !isNabestaande(bron),
  'zonder machtiging': (bron) => vertegenwoordigd(bron) !== undefined && !isGemachtigd(bron),
  ...ZAAKVOORWAARDEN,
  ...COMMISSIEVOORWAARDEN,
  'een machtiging nodig is': ({ vraag }) => vraag.regeling.toetsen?.some((t) => t.soort === 'machtiging') ?? false,
}

const TERMIJN = 'termijn.'

/** A text can name anything, "constructor" too. */
const eigen = <T>(tabel: Readonly<Record<string, T>>, naam: string): T | undefined =>
  Object.hasOwn(tabel, naam) ? tabel[naam] : undefined

export function woordenboek(bron: Bron): Woordenboek {
  const boek: Woordenboek = {
    waarde: (woord) =>
      woord.startsWith(TERMIJN)
        ? termijnDag(woord.slice(TERMIJN.length), bron.termijnen, bron.vraag)
        : (rapportWoord(woord, bron) ?? opvolgingWoord(woord, bron) ?? woordVoor(bron.soort, woord)?.waarde(bron)),
    geldt: (voorwaarde) => isWat(voorwaarde, bron) ?? eigen(VOORWAARDEN, voorwaarde)?.(bron),
  }
  return { ...boek, elk: (deel) => (deel === 'klachtpunt' ? perPunt(bron, boek) : undefined) }
}

/** What stays within the office is no word at all in a letter that others read. */
function woordVoor(soort: BriefSoort, naam: string): Woord | undefined {
  const woord = eigen(WOORDEN, naam)
  return woord?.vertrouwelijk && !briefRegel(soort).vertrouwelijk ? undefined : woord
}

/** The words of each complaint point beside those of the letter. */
const perPunt = ({ aan, vraag }: Bron, boek: Woordenboek): Woordenboek[] =>
  puntenVoor(aan, vraag).map((deel, i) => {
    const punt = woordenVanPunt(deel, i + 1, vraag)
    return { ...boek, waarde: (woord) => eigen(punt, woord) ?? boek.waarde(woord) }
  })

/** What a word gives, in plain words. */
export const uitlegVan = (woord: string): string => eigen(WOORDEN, woord)?.uitleg ?? woord

/** How the screen says that a sentence was left out, for the one who looks at the preview. */
export const weggelatenZin = (leeg: readonly string[]): string[] => [
  ...new Set(
    leeg.map((woord) =>
      woord.startsWith(TERMIJN) || woord === 'bezwaar'
        ? 'Een zin met een datum die voorbij is of nog niet vaststaat'
        : `Een zin waarin moet staan: ${uitlegVan(woord)}`,
    ),
  ),
]
