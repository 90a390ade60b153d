import { isDatum } from '@/domain/datum/datum'
import { lengteFouten } from '@/domain/gebeurtenis/lengtes'
import { patroonFout } from '@/domain/regeling/nummer'
import {
  INSTELLINGEN_SCHEMA,
  instellingNaam,
  type InstellingPatch,
  type InstellingSleutel,
} from './instellingen-schema'

/** What is wrong with these settings, as sentences at the field; [] when they may be saved. */
export function controleerInstellingen(patch: InstellingPatch): { veld: InstellingSleutel; tekst: string }[] {
  const sleutels = Object.keys(patch) as (keyof InstellingPatch)[]
  return sleutels.flatMap((veld) => {
    const tekst = zin(veld, patch)
    return tekst === undefined ? [] : [{ veld, tekst }]
  })
}

function zin(veld: keyof InstellingPatch, patch: InstellingPatch): string | undefined {
  if (INSTELLINGEN_SCHEMA[veld].safeParse(patch[veld]).success) return lengteFouten({ [veld]: patch[veld] })[0]?.tekst
  if (veld === 'nummerpatroon') return patroonFout(patch.nummerpatroon ?? '')
  const dagen = veld === 'kb' ? patch.kb?.dagen : veld === 'eigenDagen' ? patch.eigenDagen : undefined
  if (dagen?.some((d) => !isDatum(d.datum)))
    return 'Een van de vrije dagen heeft geen bestaande datum. Vul dag, maand en jaar in, of haal de regel weg.'
  return `De instelling "${instellingNaam(veld)}" is niet goed ingevuld. Controleer dit onderdeel.`
}
