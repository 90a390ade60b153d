import type { Datum } from '@/domain/datum/datum'
import { metWeekdag } from '@/domain/datum/opmaak'
import type { Moment } from '@/domain/dossier/moment'
import { type Termijn, termijnen } from '@/domain/termijn/termijnen'
import { type Zaak, zaakVan } from '@/domain/termijn/zaak'
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

/** In the place of a sentence: its step was taken already, or its date is not known or has passed. */
const GEDAAN = Symbol('gedaan')
const GEEN_DATUM = Symbol('geen datum')
type Leeg = typeof GEDAAN | typeof GEEN_DATUM

/**
 * What happens next, in the sentences of the procedure with the computed dates filled in. A sentence whose date is not known
 * or has passed is left out: a letter must not promise yesterday. What was done by the day of the letter is left out too, and
 * nobody misses that. No `alineas` when the procedure has no sentences of its own.
 */
export function bevestigingszinnen(vraag: MetDossier): Zinnen {
  const zaak = zaakVan(vraag.dossier)
  const alle = termijnenOp(vraag, zaak)
  if (alle.some(isTeLaatIngediend) && !zaak.momenten.in_behandeling)
    return { alineas: [EERST_KIJKEN], weggelaten: false, eerstKijken: true }
  const invullen = invuller(vraag, alle)
  const zinnen = vraag.regeling.bevestiging.map((alinea) => alinea.split(/(?<=[.!?])\s+/).map(invullen))
  const weggelaten = zinnen.flat().includes(GEEN_DATUM)
  const alineas = [
    ...zinnen
      .map((alinea) => alinea.filter((zin) => typeof zin === 'string').join(' '))
      .filter((tekst) => tekst !== ''),
    ...(weggelaten ? ['U hoort zo snel mogelijk van mij hoe de behandeling verder gaat.'] : []),
  ]
  return { alineas, weggelaten, eerstKijken: false }
}

interface Zinnen {
  readonly alineas: readonly string[]
  /** A sentence was left out because its date is not known or has passed. */
  readonly weggelaten: boolean
  /** Whether it can be handled at all is looked at first: nothing in the letter says that it is handled. */
  readonly eerstKijken: boolean
}

/** Says nothing of a hearing or findings: whether these come is what has to be decided first. */
const EERST_KIJKEN = 'Ik kijk eerst of wij uw klacht kunnen behandelen. Dat hoort u van mij in een brief of e-mail.'

/** By the dates it came too late (S51-5.1b, STK-5.7); the officer decides, so it is not said to be so. */
const isTeLaatIngediend = ({ definitie, staat }: Termijn): boolean =>
  definitie.soort === 'verval' && definitie.bindt === 'klager' && staat === 'te-laat-gehaald'

function termijnenOp({ kalender, regeling, vandaag }: MetDossier, zaak: Zaak): Termijn[] {
  // What was agreed after the day of the letter is no part of it.
  const verdagingen = zaak.verdagingen.filter((v) => v.datum <= vandaag)
  return termijnen(regeling, { ...zaak, verdagingen }, vandaag, kalender)
}

function invuller({ dossier, kalender, regeling, vandaag }: MetDossier, alle: readonly Termijn[]) {
  const termijnBij = (woord: string): Termijn | undefined => {
    const moment = VERVULD_DOOR[woord]
    const passend = alle.filter(
      (t) =>
        t.id === woord || (moment && t.definitie.bindt === 'organisatie' && t.definitie.vervuldDoor.includes(moment)),
    )
    // A statutory term goes before the procedure's own (Awb 9:11 before the eight weeks of Stadsring51).
    return passend.find((t) => t.id === woord) ?? passend.find((t) => t.definitie.soort === 'wettelijk') ?? passend[0]
  }
  /** No day beyond what the law allows is promised, and no day on which the office is closed. */
  const einde = ({ plan, verdaging, verlengdTot }: Termijn): Datum | undefined => {
    const afgesproken = verlengdTot ?? verdaging?.tot
    return afgesproken ? kalender.plan(afgesproken) : (plan ?? undefined)
  }
  const waarde = (woord: string): string | Leeg => {
    if (woord === 'bezwaar')
      return regeling.routes.find((r) => r.id === dossier.gegevens.route)?.bezwaarBij ?? GEEN_DATUM
    const termijn = termijnBij(woord)
    if (termijn && isGedaan(termijn, vandaag)) return GEDAAN
    const dag = termijn && einde(termijn)
    return dag && dag >= vandaag ? metWeekdag(dag) : GEEN_DATUM
  }
  return (zin: string): string | Leeg => {
    const leeg: Leeg[] = []
    const tekst = zin.replace(/\{([^{}]+)\}/g, (_, woord: string) => {
      const gevonden = waarde(woord)
      if (typeof gevonden === 'string') return gevonden
      leeg.push(gevonden)
      return ''
    })
    return leeg[0] ?? tekst
  }
}

const isGedaan = ({ staat, vervuld }: Termijn, vandaag: Datum): boolean =>
  vervuld ? vervuld.datum <= vandaag : staat === 'vervallen'
