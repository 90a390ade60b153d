import { type Datum, isDatum } from '../datum/datum'
import { type Dossier, vouw } from '../dossier/dossier'
import { anoniemRegel } from '../dossier/promotie'
import { uitkomstRegel } from '../dossier/uitkomst'
import type { Fout } from '../fout'
import type { DatumOfLeeg, KlachtGegevens } from '../gebeurtenis/gegevens'
import { lengteFouten } from '../gebeurtenis/lengtes'
import { isLeeg, schoon } from '../gebeurtenis/schoon'
import type { Regeling } from '../regeling/regeling'
import { doorgeleidingFouten } from './controle'

/** A complaint that is about to be registered, as far as it was typed: a draft keeps exactly this. */
export interface KlachtInvoer {
  regelingId: string
  kanaal: string
  datum: DatumOfLeeg
  gegevens: KlachtGegevens
  /** The answer to the procedure's own test; '' or absent: not answered. */
  triage?: string
}

/** What a draft of an earlier version does not hold is optional. */
export interface SignaalInvoer extends KlachtInvoer {
  reden: string
  /** In the officer's words, where none of the given reasons fits. */
  redenAnders?: string
  opgelost: boolean
  uitkomstVerstuurd?: boolean
  ondanks?: string
}

/** The reason that the officer gives in own words. */
export const ANDERE_REDEN = 'anders'

/** What truly blocks: no day of receipt, nothing by which the complaint can ever be found again, and what does not fit. */
export function invoerFouten({ datum, gegevens }: KlachtInvoer): Fout[] {
  const fouten: Fout[] = []
  if (datum === '')
    fouten.push({ veld: 'datum', tekst: 'Vul de dag in waarop het binnenkwam. Daar beginnen de termijnen.' })
  fouten.push(...doorgeleidingFouten(gegevens.bijBehandelaarOp, datum))
  const { onderwerp, omschrijving, klagers } = schoon(gegevens)
  if (onderwerp === '' && omschrijving === '' && klagers.every((k) => k.naam === ''))
    fouten.push({
      veld: 'onderwerp',
      tekst: 'Vul een onderwerp, een omschrijving of een naam in. Anders is dit dossier niet terug te vinden.',
    })
  return [...fouten, ...lengteFouten(gegevens)]
}

/** Solved on the spot, of what was uttered in writing: then the outcome goes out in writing too (Sterker 6 A2). */
export const vraagtUitkomst = (regeling: Regeling, { opgelost, kanaal, gegevens }: SignaalInvoer): boolean =>
  opgelost && uitkomstRegel(regeling, kanaal, gegevens.anoniem) !== undefined

const redenVan = ({ reden, redenAnders = '' }: SignaalInvoer): string =>
  reden === ANDERE_REDEN ? redenAnders.trim() : reden

/** What is kept of a signal beside the data of the complaint. */
export function signaalDeel(invoer: SignaalInvoer, regeling: Regeling) {
  const { opgelost, reden, uitkomstVerstuurd, ondanks = '' } = invoer
  return {
    reden: redenVan(invoer) || reden,
    opgelost,
    ...(vraagtUitkomst(regeling, invoer) && {
      uitkomstVerstuurd: uitkomstVerstuurd === true,
      ...(!uitkomstVerstuurd && { ondanks: ondanks.trim() }),
    }),
  }
}

/** As for a complaint; an anonymous signal has its reason (WSW A3, Sterker 2), a written one that was solved its outcome. */
export function signaalFouten(invoer: SignaalInvoer, regeling: Regeling): Fout[] {
  const fouten = invoerFouten(invoer)
  if (invoer.gegevens.anoniem && anoniemRegel(regeling) && redenVan(invoer) === '')
    fouten.push({
      veld: invoer.reden === ANDERE_REDEN ? 'redenAnders' : 'reden',
      tekst: 'Geef de reden waarom dit alleen een signaal is. Zonder naam is het geen klacht.',
    })
  if (!vraagtUitkomst(regeling, invoer)) return fouten
  if (invoer.uitkomstVerstuurd === undefined)
    fouten.push({ veld: 'uitkomst', tekst: 'Kies of de uitkomst ook schriftelijk is verzonden.' })
  else if (!invoer.uitkomstVerstuurd && (invoer.ondanks ?? '').trim() === '')
    fouten.push({ veld: 'ondanks', tekst: 'Schrijf op waarom de uitkomst niet schriftelijk is verzonden.' })
  return fouten
}

/** As in the form, so that places keep their number; only lists in which nothing was typed are empty. */
export const voorAnalyse = (g: KlachtGegevens): KlachtGegevens => ({
  ...g,
  klagers: g.anoniem || g.klagers.every(isLeeg) ? [] : g.klagers,
  beklaagden: g.beklaagden.every(isLeeg) ? [] : g.beklaagden,
})

/** The dossier that this would open, for its terms and for advice. Not to be stored: it has no number. */
export function proefdossier(
  { regelingId, kanaal, datum, gegevens }: KlachtInvoer,
  regeling: Regeling,
  vandaag: Datum,
): Dossier {
  return vouw([
    {
      id: 'proef',
      dossierId: 'proef',
      soort: 'ontvangst',
      datum: isDatum(datum) ? datum : vandaag,
      // Registered today: that is the day it reached who handles it (Stadsring51 6 lid 1).
      vastgelegdOp: `${vandaag}T12:00:00.000Z`,
      gegevens: { nummer: '', regelingId, regelingVersie: regeling.versie, kanaal, gegevens: voorAnalyse(gegevens) },
    },
  ])
}
