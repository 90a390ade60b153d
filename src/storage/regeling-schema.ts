import { type Datum, isDatum } from '@/domain/datum/datum'
import { DOCUMENTSOORTEN } from '@/domain/document/soorten'
import type { Fout } from '@/domain/fout'
import { isMoment } from '@/domain/gebeurtenis/teksten'
import type { Moment } from '@/domain/gebeurtenis/moment'
import { GEBEURTENIS_SOORTEN } from '@/domain/gebeurtenis/soort'
import type { Regeling, Sluitgrond, TermijnDefinitie } from '@/domain/regeling/regeling'
import { regelingFouten } from '@/domain/regeling/regeling-fouten'
import { z } from './zod'

const tekst = z.string()
const naam = z.string().regex(/\S/)
const teksten = z.array(tekst)
const ja = z.literal(true)
const dag = z.custom<Datum>(isDatum, 'Geen bestaande datum')
const moment = z.custom<Moment>(isMoment)
const duur = z.strictObject({
  aantal: z.int().min(1),
  eenheid: z.enum(['dagen', 'werkdagen', 'weken', 'maanden', 'jaren']),
})
const document = z.enum(DOCUMENTSOORTEN as [(typeof DOCUMENTSOORTEN)[number]])
const kenmerk = z.enum(['seksuele-intimidatie', 'jeugdhulp'])
const woorden = z.strictObject({ klager: naam, beklaagde: naam })

const termijn = z.strictObject({
  id: naam,
  naam,
  neutraleNaam: naam.optional(),
  artikel: tekst,
  soort: z.enum(['hard', 'streef', 'direct', 'verval', 'niet-eerder', 'wettelijk', 'periodiek']),
  vanaf: moment,
  duur: duur.optional(),
  voorganger: naam.optional(),
  routes: teksten.optional(),
  wie: naam,
  bindt: z.enum(['organisatie', 'klager', 'derde']),
  vervuldDoor: z.array(moment),
  perGeadresseerde: ja.optional(),
  pasNaBegin: ja.optional(),
  sluitgronden: teksten.optional(),
  actie: naam.optional(),
  document: document.optional(),
  uitleg: naam,
  alleenAls: kenmerk.optional(),
  nietAls: kenmerk.optional(),
  telling: z.literal('terug-vanaf-indiening').optional(),
  nietVoor: z.strictObject({ vanaf: moment, duur }).optional(),
  naEinde: z.enum(['loopt-door', 'tot-sluiting']).optional(),
  alleenBijAfwijzing: ja.optional(),
  pogingen: z.int().min(1).optional(),
  soepel: ja.optional(),
  plicht: naam.optional(),
  eigenNorm: z.boolean().optional(),
  geenVerlenging: ja.optional(),
  verlengbaar: z.strictObject({ totaal: duur.optional() }).optional(),
  nietNodigNa: z.strictObject({ momenten: z.array(moment), reden: naam }).optional(),
}) satisfies z.ZodType<TermijnDefinitie>

const keuzelijst = z.strictObject({
  label: naam,
  opties: z.array(z.strictObject({ id: naam, naam, uitleg: tekst.optional(), laatsteBij: z.int().min(1).optional() })),
  anders: naam.optional(),
})
const gebeurtenis = z.enum(GEBEURTENIS_SOORTEN as [(typeof GEBEURTENIS_SOORTEN)[number]])
// What a step must say beside its kind depends on that kind, and is compared as it stands.
const stap = z.strictObject({ soort: gebeurtenis, met: z.record(tekst, z.unknown()).optional() })
const sluitvraag = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('vastgelegd'),
    artikel: tekst,
    stappen: z.array(stap),
    na: gebeurtenis.optional(),
    keren: z.int().min(1).optional(),
    tekst: naam,
    zacht: ja.optional(),
  }),
  z.strictObject({ soort: z.enum(['tevreden', 'oordelen', 'geen-oordeel']), artikel: tekst }),
  z.strictObject({ soort: z.literal('stil'), artikel: tekst, termijn: naam }),
])

/** The whole of a procedure. A field that is not here is refused: it would be lost without anybody noticing. */
export const REGELING_SCHEMA = z.strictObject({
  id: naam,
  naam,
  bron: naam,
  vastgesteld: z.union([dag, z.literal('')]),
  versie: naam,
  organisatie: z.strictObject({ naam, adres: teksten, telefoon: tekst.optional(), email: tekst.optional() }),
  functie: naam,
  woorden,
  hoedanigheden: teksten,
  atw: z.boolean(),
  werkdag: z.enum(['lid1', 'goede-vrijdag', 'kb']),
  kanalen: z.array(z.enum(['e-mail', 'brief', 'telefoon', 'balie', 'formulier', 'gesprek'])),
  routes: z.array(
    z.strictObject({
      id: naam,
      naam,
      uitleg: tekst,
      woorden: woorden.partial().optional(),
      verwijzing: naam.optional(),
      grond: naam.optional(),
      doorgevenAan: teksten,
      doorgevenAls: z.record(naam, naam).optional(),
      bezwaarBij: naam.optional(),
    }),
  ),
  termijnen: z.array(termijn),
  eigenNormen: z.array(termijn),
  awbTermijnen: z.array(termijn).optional(),
  periodiek: z.array(
    z.strictObject({
      id: naam,
      naam,
      artikel: tekst,
      wie: naam,
      ritme: z.enum(['kwartaal', 'jaar', '3 jaar', 'volgens afspraak']),
      eerste: dag.optional(),
    }),
  ),
  gesprekLeiding: z.literal('leidinggevende').optional(),
  ookStappen: z.array(moment).optional(),
  gronden: z.array(
    z.strictObject({
      id: naam,
      artikel: tekst,
      naam,
      watNu: tekst,
      brief: teksten,
      rol: z.enum(['eerder-behandeld', 'instantie', 'anoniem', 'wie-klaagt', 'over-wie']).optional(),
      woorden: teksten.optional(),
      ookTijdensBehandeling: ja.optional(),
      recht: teksten.optional(),
      vervolg: z.boolean(),
    }),
  ),
  soortHulp: keuzelijst.optional(),
  categorie: keuzelijst.optional(),
  kader: keuzelijst.optional(),
  herhaalklacht: keuzelijst.optional(),
  opvolgingen: z
    .array(
      z.strictObject({
        id: naam,
        naam,
        gedaan: naam,
        artikel: tekst,
        bij: z.strictObject({ kader: teksten.optional(), herhaalklacht: teksten.optional() }),
        vraag: naam,
        wie: naam.optional(),
        dag: naam.optional(),
        uitkomsten: z.array(z.strictObject({ id: naam, naam })).optional(),
        intern: ja.optional(),
      }),
    )
    .optional(),
  registratie: z.strictObject({
    artikel: naam.optional(),
    onderdelen: z.array(
      z.enum([
        'routes',
        'soortHulp',
        'categorie',
        'kader',
        'antwoord',
        'indiening',
        'kennisname',
        'behandeling',
        'horen',
        'bemiddeling',
        'beslissing',
        'gedragscode',
      ]),
    ),
    doorgeleiding: naam.optional(),
    vervolg: naam.optional(),
    geboortedatum: ja.optional(),
  }),
  velden: z.array(z.enum(['complex', 'gebied', 'afdeling', 'ondertekend', 'gedraging', 'kennisname', 'gedragscode'])),
  vereist: z.array(
    z.enum([
      'route',
      'naam',
      'adres',
      'telefoon',
      'dagtekening',
      'omschrijving',
      'beklaagde',
      'afdeling',
      'ondertekend',
      'complex',
    ]),
  ),
  rapport: z.array(
    z.strictObject({
      id: naam,
      naam,
      hulp: tekst,
      routes: teksten.optional(),
      uitDossier: z.enum(['omschrijving', 'bevindingen']).optional(),
    }),
  ),
  sluitgronden: z.array(
    z.strictObject({
      id: naam,
      naam,
      kort: naam,
      rol: z.literal('ingetrokken').optional(),
      inRegeling: z.boolean(),
      zonderOordeel: ja.optional(),
      afsluitbrief: ja.optional(),
      vraagt: z.array(sluitvraag).optional(),
    }),
  ),
  vervolgstappen: z.array(
    z.strictObject({
      id: naam,
      naam,
      uitleg: tekst,
      adres: teksten,
      digitaal: tekst.optional(),
      routes: teksten.optional(),
      elders: ja.optional(),
      commissie: ja.optional(),
    }),
  ),
  documenten: z.array(document),
  geadresseerden: z.array(
    z.strictObject({
      id: naam,
      naam,
      adres: teksten.optional(),
      intern: ja.optional(),
      uit: z.literal('leidinggevende').optional(),
      brieven: z.partialRecord(document, teksten),
    }),
  ),
  brieven: z
    .partialRecord(document, z.strictObject({ tekst: naam.optional(), delen: z.record(naam, teksten).optional() }))
    .optional(),
  briefdelen: z.record(naam, teksten).optional(),
  triage: z
    .strictObject({
      vraag: naam,
      antwoorden: z.array(
        z.strictObject({ id: naam, naam, dan: z.enum(['klacht', 'signaal']), gevolg: naam, artikel: tekst }),
      ),
    })
    .optional(),
  bijIntake: teksten,
  toetsen: z
    .array(
      z.strictObject({
        soort: z.enum([
          'behandelaar',
          'uit-dienst',
          'machtiging',
          'vertrouwenspersoon',
          'eerst-klager',
          'mondeling-antwoord',
          'intrekking-bevestigen',
          'onvrede-schriftelijk',
          'begeleider',
          'strafbaar-feit',
        ]),
        artikel: tekst,
        watNu: naam,
        woorden: z.array(naam).optional(),
      }),
    )
    .optional(),
  horen: z
    .strictObject({
      artikel: naam,
      wie: z.array(z.enum(['klager', 'beklaagde'])),
      verslag: naam.optional(),
      inAntwoord: ja.optional(),
      analyse: z.strictObject({ artikel: naam }).optional(),
      samen: z.strictObject({ artikel: naam }).optional(),
      inlichten: z.strictObject({ artikel: naam, wie: naam }).optional(),
    })
    .optional(),
  verbetering: z.strictObject({ artikel: naam, wie: naam }).optional(),
  afzien: z
    .strictObject({ artikel: tekst, wie: z.array(z.enum(['klager', 'beklaagde'])), gronden: z.array(naam) })
    .optional(),
  inzage: z.strictObject({ artikel: tekst }).optional(),
  alleenSignaal: z.array(
    z.strictObject({
      wanneer: z.enum(['anoniem', 'mondeling', 'onvrede']),
      reden: naam,
      artikel: tekst.optional(),
    }),
  ),
}) satisfies z.ZodType<Omit<Regeling, 'sluitgronden'> & { sluitgronden: readonly Omit<Sluitgrond, 'vraagt'>[] }>

export type GelezenRegeling =
  { readonly soort: 'goed'; readonly regeling: Regeling } | { readonly soort: 'fout'; readonly fouten: readonly Fout[] }

/** A procedure that came from outside, or every reason why it is none: first its shape, then what types can not say. */
export function leesRegeling(waarde: unknown): GelezenRegeling {
  const gelezen = REGELING_SCHEMA.safeParse(waarde)
  if (!gelezen.success) return { soort: 'fout', fouten: gelezen.error.issues.flatMap((fout) => zinnen(fout, waarde)) }
  const regeling = gelezen.data as Regeling
  const fouten = regelingFouten(regeling)
  return fouten.length > 0 ? { soort: 'fout', fouten } : { soort: 'goed', regeling }
}

type Melding = z.core.$ZodIssue

function zinnen(fout: Melding, waarde: unknown): Fout[] {
  if (fout.code === 'unrecognized_keys')
    return fout.keys.map((sleutel) => ({
      veld: [...fout.path, sleutel].join('.'),
      tekst: `${plek([...fout.path, sleutel])} kent dit programma niet. Haal dit veld weg.`,
    }))
  return [{ veld: fout.path.join('.'), tekst: `${plek(fout.path)} ${wat(fout, opPlek(waarde, fout.path))}` }]
}

/** "termijnen, nummer 3, naam": the way to the field, counted as people count. */
const plek = (pad: readonly PropertyKey[]): string =>
  pad.length === 0
    ? 'De regeling'
    : pad.map((deel) => (typeof deel === 'number' ? `nummer ${deel + 1}` : `“${String(deel)}”`)).join(', ')

const opPlek = (waarde: unknown, pad: readonly PropertyKey[]): unknown =>
  pad.reduce<unknown>((deel, sleutel) => (deel as Record<PropertyKey, unknown> | undefined)?.[sleutel], waarde)

const SOORT: Readonly<Record<string, string>> = {
  string: 'moet een tekst zijn',
  boolean: 'moet true of false zijn',
  array: 'moet een lijst zijn',
  object: 'moet een groep velden zijn',
  record: 'moet een groep velden zijn',
  number: 'moet een getal zijn',
  int: 'moet een heel getal zijn',
}

function wat(fout: Melding, waarde: unknown): string {
  if (waarde === undefined) return 'ontbreekt. Vul dit in.'
  switch (fout.code) {
    case 'invalid_type':
      return `${SOORT[fout.expected] ?? 'heeft de verkeerde vorm'}.`
    case 'invalid_value':
      return `is niet goed. Kies uit: ${fout.values.map(String).join(', ')}.`
    case 'invalid_format':
      return 'is leeg. Vul dit in.'
    case 'too_small':
      return `moet minstens ${String(fout.minimum)} zijn.`
    case 'custom':
      return 'is niet bekend. Kies een bestaande datum, of een stap of feit dat het programma kent.'
    default:
      return 'heeft de verkeerde vorm.'
  }
}
