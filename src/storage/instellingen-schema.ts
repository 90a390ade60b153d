import { isDatum } from '@/domain/datum/datum'
import { lengteFouten } from '@/domain/dossier/lengtes'
import { patroonFout } from '@/domain/dossier/nummer'
import type { Instellingen } from '@/domain/regeling/instellingen'
import { zDatum } from './gebeurtenis-schema'
import { z } from './zod'

const dag = z.object({ datum: zDatum, naam: z.string() })

/** Each setting is stored by itself, so that two windows and a damaged one do not touch the others. */
export const INSTELLINGEN_SCHEMA = {
  organisatie: z.object({
    naam: z.string(),
    adres: z.array(z.string()),
    telefoon: z.string(),
    email: z.string(),
    klachtenfunctionaris: z.string(),
  }),
  regelingId: z.string(),
  perRegeling: z.record(
    z.string(),
    z.object({
      atw: z.boolean().optional(),
      werkdag: z.enum(['lid1', 'goede-vrijdag', 'kb']).optional(),
      eigenNormen: z.boolean().optional(),
      awb: z.boolean().optional(),
    }),
  ),
  nummerpatroon: z.string().refine((patroon) => patroonFout(patroon) === undefined, 'Geen goed nummerpatroon'),
  kb: z.object({ bekendTot: z.int().min(2000).max(2199), dagen: z.array(dag) }),
  eigenDagen: z.array(dag),
  thema: z.enum(['systeem', 'licht', 'donker']),
  geinstalleerd: z.boolean(),
  oefening: z.boolean(),
} satisfies { [K in keyof Instellingen]: z.ZodType<Instellingen[K]> }

export type InstellingSleutel = keyof Instellingen

const NAMEN: Readonly<Record<InstellingSleutel, string>> = {
  organisatie: 'organisatie',
  regelingId: 'gekozen regeling',
  perRegeling: 'keuzes per regeling',
  nummerpatroon: 'nummering',
  kb: 'vrije dagen bij koninklijk besluit',
  eigenDagen: 'eigen vrije dagen',
  thema: 'licht of donker',
  geinstalleerd: 'eerste start',
  oefening: 'oefendossiers',
}

/** What is wrong with these settings, as sentences at the field; [] when they may be saved. */
export function controleerInstellingen(patch: Partial<Instellingen>): { veld: InstellingSleutel; tekst: string }[] {
  const sleutels = Object.keys(patch) as InstellingSleutel[]
  return sleutels.flatMap((veld) => {
    const tekst = zin(veld, patch)
    return tekst === undefined ? [] : [{ veld, tekst }]
  })
}

function zin(veld: InstellingSleutel, patch: Partial<Instellingen>): string | undefined {
  if (INSTELLINGEN_SCHEMA[veld].safeParse(patch[veld]).success) return lengteFouten({ [veld]: patch[veld] })[0]?.tekst
  if (veld === 'nummerpatroon') return patroonFout(patch.nummerpatroon ?? '')
  const dagen = veld === 'kb' ? patch.kb?.dagen : veld === 'eigenDagen' ? patch.eigenDagen : undefined
  if (dagen?.some((d) => !isDatum(d.datum)))
    return 'Een van de vrije dagen heeft geen bestaande datum. Vul dag, maand en jaar in, of haal de regel weg.'
  return `De instelling "${NAMEN[veld]}" is niet goed ingevuld. Controleer dit onderdeel.`
}

export const instellingNaam = (sleutel: InstellingSleutel): string => NAMEN[sleutel]
