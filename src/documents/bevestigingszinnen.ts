import type { Datum } from '@/domain/datum/datum'
import { metWeekdag } from '@/domain/datum/opmaak'
import type { Moment } from '@/domain/dossier/gebeurtenis'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak'
import type { MetDossier } from './gedeeld'

/** The words in {…} that stand for the end of a term: by what fulfils that term, so that every procedure can use them. */
const VERVULD_DOOR: Readonly<Record<string, Moment>> = {
  ontvankelijk: 'ontvankelijkheid_gemeld',
  vooronderzoek: 'vooronderzoek_afgerond',
  bevindingen: 'kennisgeving_bevindingen',
  afhandeling: 'kennisgeving_bevindingen',
  reactie: 'kennisgeving_bevindingen',
  antwoord: 'antwoord_gegeven',
  rapport: 'eindrapport_gereed',
  beslissing: 'beslissing',
}

/**
 * What happens next, in the sentences of the procedure with the computed dates filled in. A sentence whose date is not known
 * or has passed is left out: a letter must not promise yesterday. [] when the procedure has no sentences of its own.
 */
export function bevestigingszinnen(vraag: MetDossier): string[] {
  const invullen = invuller(vraag)
  const zinnen = vraag.regeling.bevestiging.map((alinea) => alinea.split(/(?<=[.!?])\s+/).map(invullen))
  const weggelaten = zinnen.flat().includes(undefined)
  return [
    ...zinnen.map((alinea) => alinea.filter((zin) => zin !== undefined).join(' ')).filter((alinea) => alinea !== ''),
    ...(weggelaten ? ['U hoort zo snel mogelijk van mij hoe de behandeling verder gaat.'] : []),
  ]
}

function invuller({ dossier, kalender, regeling, vandaag }: MetDossier) {
  const alle = termijnen(regeling, zaakVan(dossier), vandaag, kalender)
  const einde = (woord: string): Datum | undefined => {
    const moment = VERVULD_DOOR[woord]
    const termijn =
      alle.find((t) => t.id === woord) ??
      alle.find((t) => moment && t.definitie.bindt === 'organisatie' && t.definitie.vervuldDoor.includes(moment))
    return termijn?.verdaging?.tot ?? termijn?.uiterlijk ?? undefined
  }
  const waarde = (woord: string): string | undefined => {
    if (woord === 'bezwaar') return regeling.routes.find((r) => r.id === dossier.gegevens.route)?.bezwaarBij
    const dag = einde(woord)
    return dag && dag >= vandaag ? metWeekdag(dag) : undefined
  }
  return (zin: string): string | undefined => {
    let compleet = true
    const tekst = zin.replace(/\{([^{}]+)\}/g, (_, woord: string) => {
      const gevonden = waarde(woord)
      compleet &&= gevonden !== undefined
      return gevonden ?? ''
    })
    return compleet ? tekst : undefined
  }
}
