import type { Gebeurtenis, GebeurtenisGegevens, GebeurtenisSoort, Opening } from '@/domain/gebeurtenis/gebeurtenis'
import type { KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import { KEUZES } from '@/domain/regeling/keuzes-mee'
import { inhoud } from './inhoud-schema'
import { zDatum, zDatumOfLeeg } from './datum-schema'
import { z } from './zod-mini'

const tekst = z.string()
const aan = z.boolean()
const jaNee = z.enum(['ja', 'nee', 'deels', ''])

const vertegenwoordiger = z.object({
  naam: tekst,
  relatie: tekst,
  grondslag: z.optional(z.enum(['gekozen', 'wettelijk', 'nabestaande'])),
  straat: tekst,
  postcode: tekst,
  plaats: tekst,
  telefoon: tekst,
  email: tekst,
  machtigingOp: zDatumOfLeeg,
})
const klager = z.object({
  id: tekst,
  aanhef: tekst,
  naam: tekst,
  straat: tekst,
  postcode: tekst,
  plaats: tekst,
  telefoon: tekst,
  email: tekst,
  geboortedatum: zDatumOfLeeg,
  hoedanigheid: tekst,
  vertegenwoordiger: z.optional(vertegenwoordiger),
})
const beklaagde = z.object({
  id: tekst,
  naam: tekst,
  functie: tekst,
  afdeling: tekst,
  leidinggevende: tekst,
  uitDienst: aan,
})
const oordeelOver = {
  oordeel: z.enum(['gegrond', 'deels gegrond', 'ongegrond', 'geen oordeel', '']),
  motivering: tekst,
}
const punt = z.object({
  id: tekst,
  omschrijving: tekst,
  over: z.optional(z.array(tekst)),
  verhaal: z.optional(tekst),
  reacties: z.optional(z.record(tekst, tekst)),
  feiten: z.optional(tekst),
  bron: z.optional(tekst),
  norm: z.optional(tekst),
  normTekst: z.optional(tekst),
  ...oordeelOver,
  oordelen: z.optional(z.record(tekst, z.object(oordeelOver))),
  maatregel: z.optional(tekst),
  maatregelWie: z.optional(tekst),
  maatregelOp: z.optional(zDatumOfLeeg),
})
const afhandeling = z.object({
  gesprekLosteOp: jaNee,
  waardoorOpgelost: tekst,
  verbeteracties: tekst,
  verbeterEigenaar: z.optional(tekst),
  inVerbeterregister: jaNee,
  doorgeleidNaar: tekst,
  tevreden: jaNee,
  gewezenOpVervolg: jaNee,
  gewezenOpVertrouwenspersoon: z.optional(z.enum(['ja', 'nee', 'niet van toepassing', ''])),
})

const VELDEN = {
  route: tekst,
  onderwerp: tekst,
  omschrijving: tekst,
  gewenst: tekst,
  klagers: z.array(klager),
  beklaagden: z.array(beklaagde),
  punten: z.array(punt),
  soortHulp: tekst,
  soortHulpAnders: tekst,
  categorie: tekst,
  gebied: tekst,
  afdeling: tekst,
  complex: tekst,
  behandelaar: tekst,
  ondertekenaar: tekst,
  anoniem: aan,
  ondertekend: aan,
  dagtekening: zDatumOfLeeg,
  ingediendOp: zDatumOfLeeg,
  bijBehandelaarOp: zDatumOfLeeg,
  gedragingOp: zDatumOfLeeg,
  kennisnameOp: zDatumOfLeeg,
  kennisnameBron: tekst,
  seksueleIntimidatie: aan,
  jeugdhulp: aan,
  kader: tekst,
  verwanteDossiers: z.array(tekst),
  afhandeling,
  rapport: z.record(tekst, tekst),
  bevindingen: tekst,
  aanbevelingen: tekst,
  gedragscode: tekst,
} satisfies { [K in keyof KlachtGegevens]: z.ZodMiniType<KlachtGegevens[K]> }

// Every field may be absent: a log written before a field existed stays good, the fold fills it in empty.
const klachtGegevens = z.partial(z.object(VELDEN))

const opening = {
  nummer: tekst.check(z.minLength(1)),
  regelingId: tekst,
  regelingVersie: tekst,
  kanaal: tekst,
  gegevens: klachtGegevens,
  triage: z.optional(tekst),
}
const partij = z.enum(['klager', 'beklaagde', 'beiden', 'ander'])
const gesprek = z.object({
  met: tekst,
  partij,
  aanwezig: tekst,
  plaats: tekst,
  verklaring: tekst,
  afspraken: tekst,
  naamAkkoord: z.optional(tekst),
  analyse: z.optional(z.enum(['ja', 'nee', 'niet gevraagd', ''])),
  analyseOpmerking: z.optional(tekst),
  oplossingen: z.optional(tekst),
  afwezig: z.optional(tekst),
  leiding: z.optional(tekst),
  toezeggingen: z.optional(z.array(z.object({ id: tekst, wat: tekst, wie: tekst, op: zDatumOfLeeg }))),
  ingelicht: z.optional(tekst),
  ingelichtOp: z.optional(zDatumOfLeeg),
  begin: z.optional(tekst),
  einde: z.optional(tekst),
  uitleg: z.optional(tekst),
})
const bewaard = z.optional(inhoud)
const brief = z.object({ wijze: tekst, aan: z.optional(tekst), bewaard })
const vanBrief = { brief: z.optional(tekst), voor: z.optional(tekst), bewaard }
const toelichting = z.optional(tekst)
const ondanks = z.optional(tekst)

type Opgeslagen<T> = T extends Opening ? Omit<T, 'gegevens'> & { gegevens: Partial<KlachtGegevens> } : T

/** What stands beside the date of each kind of event. A new kind does not compile until it is described here. */
const GEGEVENS = {
  ontvangst: z.object(opening),
  signaal: z.object({ ...opening, reden: tekst, opgelost: aan, uitkomstVerstuurd: z.optional(aan), ondanks }),
  bevestiging_verzonden: brief,
  doorgegeven: z.object({ aan: tekst, wijze: z.optional(tekst), als: z.optional(tekst), ...vanBrief }),
  brief_verzonden: z.object({ ...vanBrief, brief: tekst, aan: tekst, wijze: tekst }),
  brief_niet_nodig: z.object({ welke: tekst, aan: tekst, reden: tekst }),
  ontvankelijkheid_gemeld: z.object({
    ontvankelijk: aan,
    grond: z.optional(tekst),
    genoemd: z.optional(tekst),
    instantieSinds: z.optional(zDatumOfLeeg),
    gronden: z.optional(
      z.array(z.object({ grond: tekst, oordeel: z.enum(['geldt', 'geldt niet']), reden: z.optional(tekst) })),
    ),
    toelichting: tekst,
  }),
  vooronderzoek_afgerond: z.object({ toelichting }),
  gesprek_gepland: z.object({
    met: tekst,
    partij,
    aanwezig: tekst,
    plaats: tekst,
    dag: zDatum,
    begin: tekst,
    einde: tekst,
  }),
  gesprek,
  hoorzitting: gesprek,
  toezegging_nagekomen: z.object({ gesprekId: tekst, toezegging: tekst, wat: tekst, hoe: z.optional(tekst) }),
  horen_afgezien: z.object({ wie: tekst, grond: tekst }),
  verslag_vastgesteld: z.object({
    gesprekId: tekst,
    akkoord: z.enum(['ja', 'nee', 'met opmerkingen']),
    opmerkingen: z.optional(tekst),
    bewaard,
  }),
  antwoord_gegeven: z.object({ wijze: tekst, uitkomst: tekst, redenSchriftelijk: z.optional(tekst) }),
  tussenbericht: z.object({ inhoud: tekst }),
  kennisgeving_bevindingen: brief,
  eindrapport_gereed: z.object({ toelichting, ondanks, bewaard }),
  rapport_ontvangen: z.object({ door: tekst }),
  beslissing: z.object({ door: tekst, beslissing: tekst, argumenten: z.optional(tekst) }),
  besluitbrief_verzonden: brief,
  verdaging: z.object({ termijnId: tekst, tot: zDatum, reden: tekst, klagerAkkoord: z.optional(z.boolean()) }),
  intrekking: z.object({ mondeling: aan, toelichting }),
  contact: z.object({ wijze: tekst, bereikt: aan, toelichting }),
  doorverwijzing: z.object({
    naar: tekst,
    stap: z.optional(z.boolean()),
    vervolgstap: z.optional(tekst),
    toelichting,
    uitkomst: z.optional(tekst),
    leden: z.optional(tekst),
    antwoordOp: z.optional(zDatumOfLeeg),
  }),
  overdracht: z.object({
    aan: tekst,
    vorm: z.enum(['overgedragen', 'advies gevraagd', 'vervanging']),
    reden: tekst,
    instantie: z.optional(z.boolean()),
  }),
  voorgelegd_aan_commissie: z.object({ commissie: tekst }),
  advies_ontvangen: z.object({ samenvatting: tekst }),
  standpunt_bestuur: z.object({ standpunt: tekst }),
  oordeel_ontvangen: z.object({ van: tekst, samenvatting: z.optional(tekst) }),
  reactie_op_oordeel: z.object({ reactie: tekst }),
  herhaalklacht_ontvangen: z.object({ aanleiding: tekst, toelichting }),
  opvolging: z.object({
    opvolging: tekst,
    uitkomst: z.optional(tekst),
    wie: z.optional(tekst),
    dag: z.optional(zDatumOfLeeg),
    wat: tekst,
  }),
  vermoeden_strafbaar_feit: z.object({ toelichting: tekst }),
  directie_ingelicht: z.object({ wie: tekst, wijze: z.optional(tekst), ...vanBrief }),
  personeelsmaatregel: z.object({
    toelichting: tekst,
    besluit: z.optional(tekst),
    aantekening: z.optional(z.boolean()),
  }),
  afsluiting: z.object({ grond: tekst, toelichting, ondanks }),
  heropening: z.object({ reden: tekst }),
  regeling_toegepast: z.object({ versie: tekst.check(z.minLength(1)) }),
  gegevens_gewijzigd: z.object({ wijziging: klachtGegevens }),
  document_toegevoegd: z.object({
    naam: tekst,
    ingebrachtDoor: tekst,
    ingezienDoorKlager: aan,
    ingezienDoorBeklaagde: aan,
    ingezienDoorKlagerOp: z.optional(zDatumOfLeeg),
    ingezienDoorBeklaagdeOp: z.optional(zDatumOfLeeg),
    van: z.optional(z.enum(['organisatie', 'klager', 'beklaagde', 'commissie', ''])),
    aard: z.optional(z.enum(['juridisch-advies', 'intern', ''])),
    bestand: z.optional(
      z.object({
        sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
        naam: tekst,
        grootte: z.int().check(z.minimum(0)),
        type: tekst,
        bladzijden: z.optional(z.int().check(z.minimum(1))),
      }),
    ),
  }),
  document_gemaakt: z.object({ document: tekst, naam: tekst }),
  dossier_verstrekt: z.object({
    lezer: tekst.check(z.minLength(1)),
    stukken: z.array(tekst),
    weggelaten: z.array(tekst),
    uitzonderingen: z.array(tekst),
    bestanden: z.optional(z.array(tekst)),
    toestemmingOp: z.optional(zDatum),
    toestemmingHoe: z.optional(tekst),
  }),
  woorden_weggehaald: z.object({ gebeurtenissen: z.array(tekst), waaruit: z.array(tekst), reden: tekst, door: tekst }),
  bij_vervanger: z.object({
    stap: z.enum(['meegegeven', 'overgenomen', 'teruggegeven', 'terug']),
    bij: tekst,
    aan: tekst,
    van: tekst,
    keuzes: z.optional(tekst.check(z.regex(KEUZES))),
    erbij: z.optional(tekst),
  }),
  notitie: z.object({ tekst }),
} satisfies { [S in GebeurtenisSoort]: z.ZodMiniType<Opgeslagen<GebeurtenisGegevens[S]>> }

const kop = z.object({
  id: tekst.check(z.minLength(1)),
  dossierId: tekst.check(z.minLength(1)),
  datum: zDatum,
  vastgelegdOp: tekst,
  corrigeert: z.optional(tekst),
  vervalt: z.optional(z.literal(true)),
  soort: z.enum(Object.keys(GEGEVENS) as [GebeurtenisSoort, ...GebeurtenisSoort[]]),
})

/**
 * Checks what came from outside the program's own memory: a stored row, later a backup. Unknown extra fields stay out of
 * the answer of the check but not out of the value: the row itself is what counts.
 */
export function isGebeurtenis(waarde: unknown): waarde is Gebeurtenis {
  const gelezen = kop.safeParse(waarde)
  return gelezen.success && GEGEVENS[gelezen.data.soort].safeParse((waarde as Gebeurtenis).gegevens).success
}

/** Where it is not as the log holds it: the path of the first field that is missing or wrong; undefined when it is good. */
export function eersteFout(waarde: {
  readonly soort: GebeurtenisSoort
  readonly gegevens: unknown
}): string | undefined {
  const gelezen = kop.safeParse(waarde)
  const fout = gelezen.success ? GEGEVENS[waarde.soort].safeParse(waarde.gegevens).error : gelezen.error
  return fout?.issues[0]?.path.join('.')
}
