import { type Datum, plusDagen } from '@/domain/datum/datum'
import { metKleineLetter, metWeekdag, voluit } from '@/domain/datum/opmaak'
import { duur, vanTot } from '@/domain/datum/tijd'
import { afwijzingVan } from '@/domain/dossier/afwijzing'
import { beklaagdenNaarBuiten } from '@/domain/dossier/beklaagde'
import { heeftUitkomst } from '@/domain/dossier/brief-voorbij'
import { adresVanStap, isVerder } from '@/domain/dossier/doorverwijzing'
import { vanSoort } from '@/domain/dossier/dossier'
import { beklaagdenVoor, rolVan } from '@/domain/dossier/geadresseerde'
import { geplandMet } from '@/domain/dossier/gepland'
import { gesprekkenMet, laatsteGesprekMet } from '@/domain/dossier/gesprekken'
import { herhaling } from '@/domain/dossier/opvolging'
import { bevindingenVan, rapportOokOverAnderen, rapportTekst } from '@/domain/dossier/rapport'
import { afsprakenTekst } from '@/domain/dossier/toezegging'
import type { Afspraak } from '@/domain/gebeurtenis/gebeurtenis'
import { isMetKlager } from '@/domain/gebeurtenis/partij'
import type { Grond } from '@/domain/regeling/regeling'
import { metWoord } from '@/domain/regeling/grond'
import { neutraleTermijnNaam, termijnMet } from '@/domain/regeling/termijn-met'
import { vervolgstappenOp } from '@/domain/regeling/vervolg'
import { isOpen } from '@/domain/termijn/termijnen'
import { datumOfLeeg, enOpsomming, gevuld, naamMetAanhef, naarBuiten, ontvangenOp, woordenIn } from '../gedeeld'
import { isOpvolging, opvolgingUitkomst } from './woorden-opvolging'
import { puntenVoor } from './punten'
import type { Bron, Woord } from './bron'

const datumWoord = (uitleg: string, dag: (bron: Bron) => Datum | '' | undefined): Woord => ({
  uitleg,
  waarde: (bron) => datumOfLeeg(dag(bron)),
})
/** What somebody typed in the dossier, as the parties read it. */
const verhaal = (uitleg: string, tekst: (bron: Bron) => string | undefined): Woord => ({
  uitleg,
  waarde: (bron) => naarBuiten(tekst(bron) ?? '', bron.vraag),
})

/** What this complainant said of the analysis and explored with the officer (ONS-5): the last talk in which that was asked. */
const gesprekOverAnalyse = ({ aan, vraag: { dossier } }: Bron) =>
  aan?.soort === 'klager'
    ? gesprekkenMet(aan, dossier).findLast(
        ({ gegevens: g }) => g.analyse === 'ja' || g.analyse === 'nee' || g.oplossingen,
      )?.gegevens
    : undefined

const bezwaar = (bron: Bron) => {
  const g = bron.vraag.dossier.geldig.findLast(isVerder)
  return g?.soort === 'doorverwijzing' ? g.gegevens : undefined
}

/** The last on record of this kind. */
const laatste = <S extends Parameters<typeof vanSoort>[1]>({ vraag }: Bron, soort: S) =>
  vanSoort(vraag.dossier, soort).at(-1)

/** On which ground it is not handled. */
export function grondVan({ vraag: { dossier, regeling } }: Bron): Grond | undefined {
  const id = afwijzingVan(dossier)?.gegevens.grond
  return regeling.gronden.find((g) => g.id === id)
}

/** What the letter says of that ground, with in its place what the officer named beside it. */
export function redenVan(bron: Bron): string | undefined {
  const tekst = grondVan(bron)?.brief.join('\n\n')
  return tekst !== undefined && genoemd(bron) !== '' ? metWoord(tekst, GENOEMD) : tekst
}
const GENOEMD = 'genoemd bij de reden'
/** An address is typed on several lines and stands in a sentence. */
const genoemd = ({ vraag: { dossier } }: Bron): string =>
  (afwijzingVan(dossier)?.gegevens.genoemd ?? '')
    .split('\n')
    .map((regel) => regel.trim().replace(/[.,;]+$/, ''))
    .filter(Boolean)
    .join(', ')

/** The last good day of the right that lapsed, as it was computed. */
function laatsteDag(bron: Bron): Datum | undefined {
  const recht = grondVan(bron)?.recht ?? []
  return bron.termijnen.find((t) => recht.includes(t.id) && t.uiterlijk !== null)?.uiterlijk ?? undefined
}

/** The last conversation of the addressee; of the other side nothing is told. */
export const eigenGesprek = ({ aan, vraag }: Pick<Bron, 'aan' | 'vraag'>) =>
  aan && laatsteGesprekMet(aan, vraag.dossier)

/** The term for which a later date was agreed last. */
const verdaagd = (bron: Bron) => {
  const verdaging = laatste(bron, 'verdaging')?.gegevens
  const termijn = bron.termijnen.find((t) => t.id === verdaging?.termijnId)
  return verdaging && { tot: verdaging.tot, uiterlijk: termijn?.uiterlijk, id: verdaging.termijnId }
}

/** Days on which the complainant could not be reached, since the last contact (Sterker 5.8). */
function pogingen({ vraag: { dossier } }: Bron): readonly Datum[] {
  const contact = dossier.geldig.findLastIndex(
    (g) =>
      (g.soort === 'contact' && g.gegevens.bereikt) ||
      ((g.soort === 'gesprek' || g.soort === 'hoorzitting') && isMetKlager(g.gegevens)),
  )
  return dossier.geldig.slice(contact + 1).flatMap((g) => (g.soort === 'contact' ? [g.datum] : []))
}

const isWachten = ({ definitie }: Bron['termijnen'][number]): boolean => definitie.soort === 'niet-eerder'
const pogingenNodig = ({ termijnen }: Bron): number =>
  Math.max(1, ...termijnen.filter(isWachten).map((t) => t.definitie.pogingen ?? 1))

/** The last day on which could not be ended yet; undefined when it is not over on the day of closing. */
function wachttijd(bron: Bron): Datum | undefined {
  const gesloten = laatste(bron, 'afsluiting')?.datum
  const dagen = bron.termijnen.filter(isWachten).map((t) => t.uiterlijk)
  const einde = dagen.includes(null) ? undefined : (dagen.toSorted().at(-1) ?? undefined)
  return einde && gesloten && einde < gesloten ? einde : undefined
}

/** Who takes it from here: as it was recorded, with the address where the procedure gives one. */
function verder(bron: Bron): { naam: string; adres: readonly string[]; digitaal: string; datum: Datum } | undefined {
  const g = bron.vraag.dossier.geldig.findLast(isVerder)
  if (!g) return undefined
  const stappen = vervolgstappenOp(bron.vraag.regeling, bron.vraag.dossier.gegevens.route)
  const naam =
    g.soort === 'voorgelegd_aan_commissie'
      ? g.gegevens.commissie
      : g.soort === 'doorverwijzing'
        ? g.gegevens.naar
        : g.gegevens.aan
  const stap = stappen.find((s) =>
    g.soort === 'voorgelegd_aan_commissie'
      ? s.commissie
      : g.soort === 'doorverwijzing' && s.id === g.gegevens.vervolgstap,
  )
  const adres = stap ? adresVanStap(stap, bron.vraag.regeling, bron.vraag.organisatie) : []
  return { naam: metKleineLidwoord(naam), adres, digitaal: stap?.digitaal ?? '', datum: g.datum }
}
const metKleineLidwoord = (naam: string): string => naam.trim().replace(/^(De|Het) /, (w) => w.toLowerCase())

/** An office day so many weeks after the letter, or the last one before it. */
const over = (weken: number, { vraag: { kalender, vandaag } }: Bron): string =>
  metWeekdag(kalender.plan(plusDagen(vandaag, weken * 7)))

const gepland = ({ aan, vraag }: Bron) => (aan ? geplandMet(aan, vraag.dossier)?.gegevens : undefined)
const vanAfspraak = (uitleg: string, tekst: (afspraak: Afspraak) => string): Woord => ({
  uitleg,
  alleenAan: ['klager', 'beklaagde'],
  waarde: (bron) => {
    const afspraak = gepland(bron)
    return afspraak ? naarBuiten(tekst(afspraak), bron.vraag) : ''
  },
})
const GEPLAND: Readonly<Record<string, Woord>> = {
  'gepland.dag': vanAfspraak('dag van het geplande gesprek', (a) => metWeekdag(a.dag)),
  'gepland.tijd': vanAfspraak('tijd van het geplande gesprek', (a) => vanTot(a.begin, a.einde)),
  'gepland.duur': vanAfspraak('hoe lang het geplande gesprek duurt', (a) => duur(a.begin, a.einde)),
  'gepland.plaats': vanAfspraak('plaats van het geplande gesprek', (a) => a.plaats.trim()),
  'gepland.aanwezig': vanAfspraak('wie erbij zijn', (a) =>
    // Invited together, each must know that the other is there.
    [a.partij === 'beiden' ? a.met.trim() : '', a.aanwezig.trim()].filter(Boolean).join(', '),
  ),
}

/** The words about what is in the dossier and what happened. */
export const ZAAKWOORDEN: Readonly<Record<string, Woord>> = {
  regeling: { uitleg: 'naam van de regeling', waarde: ({ vraag }) => vraag.regeling.bron },
  'klager.woord': { uitleg: 'klager, klant of huurder', waarde: ({ vraag }) => woordenIn(vraag).klager },
  'beklaagde.woord': { uitleg: 'medewerker of coördinator', waarde: ({ vraag }) => woordenIn(vraag).beklaagde },
  klagers: {
    uitleg: 'namen van wie klagen',
    waarde: ({ vraag }) => {
      const { anoniem, klagers } = vraag.dossier.gegevens
      const namen = anoniem ? [] : gevuld(klagers.map((k) => (k.naam.trim() === '' ? '' : naamMetAanhef(k))))
      return namen.length > 0 ? enOpsomming(namen) : `een ${woordenIn(vraag).klager}`
    },
  },
  beklaagden: {
    uitleg: 'namen van over wie de klacht gaat, voor zover de lezer die mag weten',
    waarde: ({ aan, vraag }) =>
      aan
        ? enOpsomming(
            beklaagdenVoor(aan, vraag.dossier.gegevens, vraag.regeling)
              .map((b) => b.naam.trim() || b.functie.trim())
              .filter((naam) => naam !== ''),
          )
        : '',
  },
  rol: {
    uitleg: 'hoe wie de brief krijgt in de regeling heet',
    alleenAan: ['rol'],
    waarde: ({ aan, vraag }) => (aan?.soort === 'rol' ? (rolVan(aan.id, vraag.regeling)?.naam ?? '') : ''),
  },
  klacht: verhaal('de omschrijving van de klacht', ({ vraag }) => vraag.dossier.gegevens.omschrijving),
  onderwerp: verhaal('het onderwerp van de klacht', ({ vraag }) => vraag.dossier.gegevens.onderwerp),
  gewenst: verhaal('wat de klager wil', ({ vraag }) => vraag.dossier.gegevens.gewenst),
  punten: {
    uitleg: 'de klachtpunten, elk op een regel',
    waarde: ({ aan, vraag }) => gevuld(puntenVoor(aan, vraag).map(({ punt }) => naarBuiten(punt.omschrijving, vraag))),
  },
  bevindingen: verhaal('de bevindingen', ({ vraag }) => bevindingenVan(vraag.dossier.gegevens, vraag.regeling)),
  aanbevelingen: verhaal('de aanbevelingen', ({ vraag }) => vraag.dossier.gegevens.aanbevelingen),
  grond: { uitleg: 'waarom de klacht niet wordt behandeld', waarde: (bron) => grondVan(bron)?.naam ?? '' },
  artikel: { uitleg: 'artikel van die reden', waarde: (bron) => grondVan(bron)?.artikel ?? '' },
  'artikel met woord': {
    uitleg: 'artikel van die reden, met “artikel” ervoor als het een nummer is',
    waarde: (bron) => {
      const artikel = grondVan(bron)?.artikel ?? ''
      return /^\d/.test(artikel) ? `artikel ${artikel}` : artikel && `het onderdeel ‘${artikel}’`
    },
  },
  [GENOEMD]: {
    ...verhaal('wat bij die reden is genoemd: een instantie met adres, een nummer', genoemd),
    alleenAan: ['klager'],
  },
  gedraging: datumWoord('dag van de gedraging', ({ vraag }) => vraag.dossier.gegevens.gedragingOp),
  indiening: datumWoord(
    'dag van het indienen',
    ({ vraag }) => vraag.dossier.gegevens.ingediendOp || ontvangenOp(vraag.dossier),
  ),
  kennisname: datumWoord('dag waarop de klager het wist', ({ vraag }) => vraag.dossier.gegevens.kennisnameOp),
  'laatste dag': datumWoord('laatste dag om te klagen', laatsteDag),
  gesprek: {
    uitleg: 'dag van het laatste gesprek met wie de brief krijgt',
    alleenAan: ['klager', 'beklaagde'],
    waarde: (bron) => datumOfLeeg(eigenGesprek(bron)?.datum),
  },
  afspraken: {
    ...verhaal('de afspraken uit dat gesprek: wie doet wat, en wanneer', (bron) => {
      const gesprek = eigenGesprek(bron)
      return gesprek && afsprakenTekst(gesprek)
    }),
    alleenAan: ['klager', 'beklaagde'],
  },
  richtingen: {
    ...verhaal(
      'de richtingen voor een oplossing uit het gesprek met de klager',
      (bron) => gesprekOverAnalyse(bron)?.oplossingen,
    ),
    alleenAan: ['klager'],
  },
  'anders gezien': {
    ...verhaal('wat de klager anders ziet dan de analyse', (bron) =>
      gesprekOverAnalyse(bron)?.analyse === 'nee' ? gesprekOverAnalyse(bron)?.analyseOpmerking : '',
    ),
    alleenAan: ['klager'],
  },
  ...GEPLAND,
  intrekking: datumWoord('dag van de intrekking', (bron) => laatste(bron, 'intrekking')?.datum),
  pogingen: {
    uitleg: 'dagen waarop de klager niet werd bereikt, elk op een regel',
    waarde: (bron) => {
      const dagen = pogingen(bron)
      return dagen.length < pogingenNodig(bron) ? '' : dagen.map((dag) => voluit(dag))
    },
  },
  wachttijd: datumWoord('de laatste dag van wachten op de klager, die voorbij moet zijn', wachttijd),
  'verdaagd.wat': {
    uitleg: 'waarvoor een latere datum is afgesproken',
    waarde: (bron) => {
      const termijn = termijnMet(bron.vraag.regeling, verdaagd(bron)?.id ?? '')
      return termijn ? metKleineLetter(neutraleTermijnNaam(termijn)) : ''
    },
  },
  'verdaagd.oud': datumWoord('de datum die eerst gold', (bron) => verdaagd(bron)?.uiterlijk ?? ''),
  'verdaagd.nieuw': {
    uitleg: 'de nieuwe datum, een kantoordag',
    waarde: (bron) => {
      const tot = verdaagd(bron)?.tot
      return tot ? metWeekdag(bron.vraag.kalender.plan(tot)) : ''
    },
  },
  antwoord: verhaal('het antwoord', (bron) => laatste(bron, 'antwoord_gegeven')?.gegevens.uitkomst),
  'antwoord.datum': datumWoord('dag van het antwoord', (bron) => laatste(bron, 'antwoord_gegeven')?.datum),
  beslissing: verhaal('de beslissing', (bron) => laatste(bron, 'beslissing')?.gegevens.beslissing),
  'beslissing.datum': datumWoord('dag van de beslissing', (bron) => laatste(bron, 'beslissing')?.datum),
  beslisser: verhaal('wie besliste', (bron) => metKleineLidwoord(laatste(bron, 'beslissing')?.gegevens.door ?? '')),
  argumenten: verhaal('waarom zo is beslist', (bron) => laatste(bron, 'beslissing')?.gegevens.argumenten),
  standpunt: verhaal('het standpunt van het bestuur', (bron) => laatste(bron, 'standpunt_bestuur')?.gegevens.standpunt),
  'advies.datum': datumWoord('dag waarop het advies kwam', (bron) => laatste(bron, 'advies_ontvangen')?.datum),
  oordeel: verhaal('wie een oordeel gaf', (bron) =>
    metKleineLidwoord(laatste(bron, 'oordeel_ontvangen')?.gegevens.van ?? ''),
  ),
  'oordeel.datum': datumWoord('dag waarop het oordeel kwam', (bron) => laatste(bron, 'oordeel_ontvangen')?.datum),
  reactie: verhaal('wat wij met het oordeel doen', (bron) => laatste(bron, 'reactie_op_oordeel')?.gegevens.reactie),
  'verder.naar': { uitleg: 'wie de klacht verder bekijkt', waarde: (bron) => verder(bron)?.naam ?? '' },
  'bezwaar.leden': {
    ...verhaal('wie het bezwaar behandelen', (bron) => bezwaar(bron)?.leden),
    alleenAan: ['klager'],
  },
  'bezwaar.dag': {
    ...datumWoord('dag waarop de klager de uitkomst van het bezwaar hoort', (bron) => bezwaar(bron)?.antwoordOp),
    alleenAan: ['klager'],
  },
  'verder.datum': datumWoord('dag waarop de klacht doorging', (bron) => verder(bron)?.datum),
  'verder.adres': {
    uitleg: 'adres van wie de klacht verder bekijkt',
    waarde: (bron) => gevuld([...(verder(bron)?.adres ?? []), verder(bron)?.digitaal ?? '']).join(', '),
  },
  opgelost: verhaal('waardoor het is opgelost', ({ vraag }) => vraag.dossier.gegevens.afhandeling.waardoorOpgelost),
  postadres: {
    uitleg: 'postadres van de organisatie',
    waarde: ({ vraag: { organisatie } }) =>
      organisatie.adres.length > 0 ? [organisatie.naam, ...organisatie.adres].join(', ') : '',
  },
  'e-mailadres': { uitleg: 'e-mailadres van de organisatie', waarde: ({ vraag }) => vraag.organisatie.email.trim() },
  sluiting: datumWoord('dag waarop het dossier is gesloten', (bron) => laatste(bron, 'afsluiting')?.datum),
  rapport: datumWoord('dag waarop het rapport gereed was', (bron) => laatste(bron, 'eindrapport_gereed')?.datum),
  'over een week': { uitleg: 'een kantoordag een week na de brief', waarde: (bron) => over(1, bron) },
  'over twee weken': { uitleg: 'een kantoordag twee weken na de brief', waarde: (bron) => over(2, bron) },
  verwijtbaar: {
    uitleg: 'wat er over verwijtbaar handelen is vastgelegd',
    vertrouwelijk: true,
    waarde: (bron) => laatste(bron, 'personeelsmaatregel')?.gegevens.toelichting.trim() ?? '',
  },
  'strafbaar feit': {
    uitleg: 'wat er over een vermoeden van een strafbaar feit is vastgelegd',
    vertrouwelijk: true,
    waarde: (bron) => laatste(bron, 'vermoeden_strafbaar_feit')?.gegevens.toelichting.trim() ?? '',
  },
}

export const ZAAKVOORWAARDEN: Readonly<Record<string, (bron: Bron) => boolean>> = {
  'het eens met de analyse': (bron) => gesprekOverAnalyse(bron)?.analyse === 'ja',
  'aan klager': ({ aan }) => aan?.soort === 'klager',
  'aan beklaagde': ({ aan }) => aan?.soort === 'beklaagde',
  'aan rol': ({ aan }) => aan?.soort === 'rol',
  'de organisatie is beklaagde': ({ aan, vraag }) =>
    aan !== undefined &&
    aan.soort === 'beklaagde' &&
    beklaagdenVoor(aan, vraag.dossier.gegevens, vraag.regeling).some((b) => b.uitDienst),
  'wie beklaagd is hier werkt': ({ vraag }) =>
    beklaagdenNaarBuiten(vraag.dossier.gegevens, vraag.regeling).some((b) => !b.uitDienst),
  // WMD 2.3: five working days for the answer leave no two weeks for the side of the employee.
  'het antwoord snel weg moet': ({ termijnen, vraag: { vandaag } }) =>
    termijnen.some(
      (t) =>
        isOpen(t) &&
        t.uiterlijk !== null &&
        t.uiterlijk <= plusDagen(vandaag, 14) &&
        t.definitie.vervuldDoor.some((g) => g === 'antwoord_gegeven' || g === 'kennisgeving_bevindingen'),
    ),
  // Whoever is about whom else reads of the report only the own points.
  'het rapport ook over anderen gaat': ({ aan, vraag }) =>
    aan?.soort === 'beklaagde' && rapportOokOverAnderen(vraag.dossier.gegevens),
  'de klacht in punten staat': ({ vraag }) => vraag.dossier.gegevens.punten.length > 0,
  'er een beklaagde is': ({ vraag }) => vraag.dossier.gegevens.beklaagden.length > 0,
  // The first letter can still be written when the others have gone.
  'er al een uitkomst is': ({ vraag }) => heeftUitkomst(vraag.dossier),
  'de klager is anoniem': ({ vraag }) => vraag.dossier.gegevens.anoniem,
  'mondeling ingetrokken': (bron) => laatste(bron, 'intrekking')?.gegevens.mondeling === true,
  tevreden: ({ vraag }) => vraag.dossier.gegevens.afhandeling.tevreden === 'ja',
  'inzage voor beide kanten': ({ vraag }) => vraag.regeling.inzage !== undefined,
  'na deze reden een volgende stap kan': (bron) => grondVan(bron)?.vervolg === true,
  // WSW A1, Stadsring51 1: what was said is a complaint only when it is on paper.
  'de klacht nog op papier moet': ({ vraag: { dossier } }) => dossier.soort === 'signaal',
  'de klager akkoord is': (bron) => laatste(bron, 'verdaging')?.gegevens.klagerAkkoord === true,
  'de termijn blijft': (bron) => {
    const termijn = termijnMet(bron.vraag.regeling, verdaagd(bron)?.id ?? '')
    return termijn !== undefined && termijn.soort !== 'streef' && !termijn.verlengbaar
  },
  'het laatste antwoord': ({ vraag }) => herhaling(vraag.dossier, vraag.regeling)?.laatste === true,
}

export const VRAGEN: Readonly<Record<string, (bron: Bron) => string | undefined>> = {
  kader: ({ vraag }) => vraag.dossier.gegevens.kader,
  herhaalklacht: ({ vraag }) => herhaling(vraag.dossier, vraag.regeling)?.optie?.id,
  route: ({ vraag }) => vraag.dossier.gegevens.route,
  reden: (bron) => grondVan(bron)?.id,
  sluitgrond: (bron) => laatste(bron, 'afsluiting')?.gegevens.grond,
  verder: ({ vraag }) => {
    const g = vraag.dossier.geldig.findLast(isVerder)
    if (g?.soort === 'voorgelegd_aan_commissie') return 'commissie'
    if (g?.soort === 'doorverwijzing') return g.gegevens.vervolgstap
    return g?.soort === 'overdracht' && g.gegevens.vorm === 'advies gevraagd' ? 'advies' : undefined
  },
  rol: ({ aan, vraag }) => (aan?.soort === 'rol' ? rolVan(aan.id, vraag.regeling)?.id : undefined),
}

const RAPPORT = 'rapport.'

/** {rapport.klacht}: what stands under that topic of the report; undefined where the procedure has no such topic. */
export function rapportWoord(woord: string, { vraag }: Bron): string | undefined {
  const onderwerp = woord.startsWith(RAPPORT)
    ? vraag.regeling.rapport.find(({ id }) => id === woord.slice(RAPPORT.length))
    : undefined
  return onderwerp && naarBuiten(rapportTekst(onderwerp, vraag.dossier.gegevens), vraag)
}

/** {als kader is B1}: what was chosen from a list of the procedure, by its id. undefined: no such question. */
export function isWat(voorwaarde: string, bron: Bron): boolean | undefined {
  const [, wat = '', id] = /^(\S+) is (.+)$/.exec(voorwaarde) ?? []
  if (isOpvolging(wat)) return opvolgingUitkomst(wat, bron) === id
  return Object.hasOwn(VRAGEN, wat) ? VRAGEN[wat]?.(bron) === id : undefined
}
