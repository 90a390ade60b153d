import type { Datum } from '@/domain/datum/datum'
import { metWeekdag } from '@/domain/datum/opmaak'
import type { Moment } from '@/domain/gebeurtenis/moment'
import { termijnen } from '@/domain/termijn/termijnen'
import type { Termijn } from '@/domain/termijn/termijn'
import { zaakVan } from '@/domain/termijn/zaak-van'
import type { MetDossier } from '../gedeeld'
import { GEDAAN, type Waarde } from './sjabloon'

/** What {termijn.…} is called by: what fulfils that term, so that a text suits every procedure. The id of a term does too. */
export const VERVULD_DOOR: Readonly<Record<string, Moment>> = {
  ontvankelijk: 'ontvankelijkheid_gemeld',
  vooronderzoek: 'vooronderzoek_afgerond',
  bevindingen: 'kennisgeving_bevindingen',
  afhandeling: 'kennisgeving_bevindingen',
  antwoord: 'antwoord_gegeven',
  rapport: 'eindrapport_gereed',
  beslissing: 'beslissing',
}

/** The terms as they stand on the day of the letter. */
export function termijnenBijBrief({ dossier, kalender, regeling, vandaag }: MetDossier): Termijn[] {
  const zaak = zaakVan(dossier)
  // What was agreed after the day of the letter is no part of it.
  const verdagingen = zaak.verdagingen.filter((v) => v.datum <= vandaag)
  return termijnen(regeling, { ...zaak, verdagingen }, vandaag, kalender)
}

/**
 * The end of a term, as a day that is promised. '' when it is not known or has passed: a letter must not promise yesterday.
 * undefined: no text can mean a term by this word.
 */
export function termijnDag(woord: string, alle: readonly Termijn[], vraag: MetDossier): Waarde | undefined {
  const { kalender, regeling, vandaag } = vraag
  const moment = VERVULD_DOOR[woord]
  const passend = alle.filter(
    (t) =>
      t.id === woord || (moment && t.definitie.bindt === 'organisatie' && t.definitie.vervuldDoor.includes(moment)),
  )
  // A statutory term goes before the procedure's own (Awb 9:11 before the eight weeks of Stadsring51).
  const termijn =
    passend.find((t) => t.id === woord) ?? passend.find((t) => t.definitie.soort === 'wettelijk') ?? passend[0]
  if (!termijn) return moment || regeling.termijnen.some((t) => t.id === woord) ? '' : undefined
  if (isGedaan(termijn, vandaag)) return GEDAAN
  const { plan, verdaging, verlengdTot } = termijn
  const afgesproken = verlengdTot ?? verdaging?.tot
  // No day beyond what the law allows is promised, and no day on which the office is closed.
  const dag = afgesproken ? kalender.plan(afgesproken) : plan
  return dag && dag >= vandaag ? metWeekdag(dag) : ''
}

const isGedaan = ({ staat, vervuld }: Termijn, vandaag: Datum): boolean =>
  vervuld ? vervuld.datum <= vandaag : staat === 'vervallen'

/** By the dates it came too late (S51-5.1b, STK-5.7); the officer decides, so it is not said to be so. */
export const isTeLaatIngediend = ({ definitie, staat }: Termijn): boolean =>
  definitie.soort === 'verval' && definitie.bindt === 'klager' && staat === 'te-laat-gehaald'
