import type { Datum } from '@/domain/datum/datum'
import { metWeekdag } from '@/domain/datum/opmaak'
import type { Moment } from '@/domain/dossier/moment'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak'
import type { MetDossier } from './gedeeld'

/** The words in {…} that stand for the end of a term: by what fulfils that term, so that every procedure can use them. */
const VERVULD_DOOR: Readonly<Record<string, Moment>> = {
  ontvankelijk: 'ontvankelijkheid_gemeld',
  vooronderzoek: 'vooronderzoek_afgerond',
  bevindingen: 'kennisgeving_bevindingen',
  afhandeling: 'kennisgeving_bevindingen',
  antwoord: 'antwoord_gegeven',
  rapport: 'eindrapport_gereed',
  beslissing: 'beslissing',
}

/**
 * What happens next, in the sentences of the procedure with the computed dates filled in. A sentence whose date is not known
 * or has passed is left out: a letter must not promise yesterday. No `alineas` when the procedure has no sentences of its own.
 */
export function bevestigingszinnen(vraag: MetDossier): { alineas: string[]; weggelaten: boolean } {
  const invullen = invuller(vraag)
  const zinnen = vraag.regeling.bevestiging.map((alinea) => alinea.split(/(?<=[.!?])\s+/).map(invullen))
  const weggelaten = zinnen.flat().includes(undefined)
  const alineas = [
    ...zinnen.map((alinea) => alinea.filter((zin) => zin !== undefined).join(' ')).filter((alinea) => alinea !== ''),
    ...(weggelaten ? ['U hoort zo snel mogelijk van mij hoe de behandeling verder gaat.'] : []),
  ]
  return { alineas, weggelaten }
}

function invuller({ dossier, kalender, regeling, vandaag }: MetDossier) {
  const zaak = zaakVan(dossier)
  // What was agreed after the day of the letter is no part of it.
  const verdagingen = zaak.verdagingen.filter((v) => v.datum <= vandaag)
  const alle = termijnen(regeling, { ...zaak, verdagingen }, vandaag, kalender)
  const einde = (woord: string): Datum | undefined => {
    const moment = VERVULD_DOOR[woord]
    const passend = alle.filter(
      (t) =>
        t.id === woord || (moment && t.definitie.bindt === 'organisatie' && t.definitie.vervuldDoor.includes(moment)),
    )
    // A statutory term goes before the procedure's own (Awb 9:11 before the eight weeks of Stadsring51).
    const termijn =
      passend.find((t) => t.id === woord) ?? passend.find((t) => t.definitie.soort === 'wettelijk') ?? passend[0]
    // No day beyond what the law allows is promised.
    return termijn?.verlengdTot ?? termijn?.verdaging?.tot ?? termijn?.uiterlijk ?? undefined
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
