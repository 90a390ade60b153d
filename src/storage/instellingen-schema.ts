import { patroonFout } from '@/domain/regeling/nummer'
import { type Instellingen, VERGRENDEL_NA } from '@/domain/regeling/instellingen'
import { zDatum, zDatumOfLeeg } from './datum-schema'
import { z } from './zod-mini'

const keuzes = z.object({
  atw: z.optional(z.boolean()),
  werkdag: z.optional(z.enum(['lid1', 'goede-vrijdag', 'kb'])),
  eigenNormen: z.optional(z.boolean()),
  awb: z.optional(z.boolean()),
})

/** How the choices were stored before they made versions: one set per procedure, for every dossier at once. */
export const OUDE_KEUZES = { sleutel: 'perRegeling', schema: z.record(z.string(), keuzes) } as const

const stijlBestand = z.nullable(
  z.object({ sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)), naam: z.string(), grootte: z.int() }),
)
const dag = z.object({ datum: zDatum, naam: z.string() })

/** Each setting is stored by itself, so that two windows and a damaged one do not touch the others. */
export const INSTELLINGEN_SCHEMA = {
  organisatie: z.object({
    naam: z.string(),
    adres: z.array(z.string()),
    telefoon: z.string(),
    email: z.string(),
    klachtenfunctionaris: z.string(),
    doorkiesnummer: z.optional(z.string()),
    geadresseerden: z.optional(
      z.record(z.string(), z.record(z.string(), z.object({ naam: z.string(), adres: z.array(z.string()) }))),
    ),
  }),
  regelingId: z.string(),
  versies: z.record(
    z.string(),
    z.array(z.object({ versie: z.string().check(z.minLength(1)), sinds: zDatumOfLeeg, keuzes })).check(z.minLength(1)),
  ),
  brieven: z.record(
    z.string(),
    z.record(z.string(), z.array(z.object({ tekst: z.string(), sinds: z.string(), van: z.string() }))),
  ),
  nummerpatroon: z.string().check(z.refine((patroon) => patroonFout(patroon) === undefined)),
  kb: z.object({ bekendTot: z.int().check(z.minimum(2000), z.maximum(2199)), dagen: z.array(dag) }),
  eigenDagen: z.array(dag),
  afwezigheid: z.array(z.object({ van: zDatum, tot: zDatum, vervanger: z.string() })),
  thema: z.enum(['systeem', 'licht', 'donker']),
  maat: z.enum(['dicht', 'ruim']),
  briefpapier: stijlBestand,
  logo: stijlBestand,
  reservekopie: z.nullable(
    z.object({
      gemaaktOp: z.string(),
      dossiers: z.int(),
      bestand: z.optional(z.string()),
      map: z.optional(z.string()),
    }),
  ),
  kopieproef: z.nullable(
    z.object({
      op: z.string(),
      bestand: z.string(),
      uitslag: z.enum(['heel', 'beschadigd', 'anders']),
      dossiers: z.int(),
      bestanden: z.int(),
    }),
  ),
  periodiek: z.array(
    z.object({
      taak: z.string(),
      voor: zDatum,
      op: zDatumOfLeeg,
      notitie: z.string(),
      vervalt: z.optional(z.literal(true)),
      vastgelegdOp: z.string(),
    }),
  ),
  vergrendelNa: z.literal(VERGRENDEL_NA),
  geinstalleerd: z.boolean(),
  oefening: z.boolean(),
} satisfies { [K in keyof Instellingen]: z.ZodMiniType<Instellingen[K]> }

export type InstellingSleutel = keyof Instellingen
/** What only ever joins what is there: a version of a procedure, a text of a letter, a duty that was done. */
export type Aangroei = 'versies' | 'brieven' | 'periodiek'
/** What can be changed at will. */
export type InstellingPatch = Partial<Omit<Instellingen, Aangroei>>

const NAMEN: Readonly<Record<InstellingSleutel, string>> = {
  organisatie: 'organisatie',
  regelingId: 'gekozen regeling',
  versies: 'versies van de regelingen',
  brieven: 'eigen teksten van brieven',
  nummerpatroon: 'nummering',
  kb: 'vrije dagen bij koninklijk besluit',
  eigenDagen: 'eigen vrije dagen',
  afwezigheid: 'uw afwezigheid',
  thema: 'licht of donker',
  maat: 'dicht of ruim',
  briefpapier: 'briefpapier',
  logo: 'logo',
  reservekopie: 'laatste reservekopie',
  kopieproef: 'laatste proef met de reservekopie',
  periodiek: 'terugkerende taken',
  vergrendelNa: 'vanzelf vergrendelen',
  geinstalleerd: 'eerste start',
  oefening: 'oefendossiers',
}

export const instellingNaam = (sleutel: InstellingSleutel): string => NAMEN[sleutel]
