import type { BriefSoort } from '../document/soorten'
import type { Regeling } from '../regeling/regeling'
import { type Dossier, vanSoort } from './dossier'
import { exemplaarVoor } from './exemplaren'
import { geadresseerdenVan, sleutelVan } from './geadresseerde'
import { laatsteGesprekMet } from './gesprekken'
import { briefSleutel, type TeSturen } from './te-sturen'
import { vastleggingen } from './vastlegging'

const BRIEF = 'verslag-ter-controle' satisfies BriefSoort

/**
 * Who was heard and has not had the report of it to look at (Stadsring51 6.7, ONS-5, STK-7): each of the last own conversation, until
 * it is sent, not needed, or the report is fixed.
 */
export function naTeKijken(dossier: Dossier, regeling: Regeling): TeSturen[] {
  const { gegevens } = dossier
  const vastgesteld = new Set(vanSoort(dossier, 'verslag_vastgesteld').map((g) => g.gegevens.gesprekId))
  return geadresseerdenVan(BRIEF, gegevens, regeling)
    .filter(({ soort }) => !(soort === 'klager' && gegevens.anoniem))
    .flatMap((aan): TeSturen[] => {
      const gesprek = laatsteGesprekMet(aan, dossier)
      if (!gesprek || vastgesteld.has(gesprek.id)) return []
      const sleutel = sleutelVan(aan)
      const had =
        vastleggingen(BRIEF, dossier, exemplaarVoor(aan)).some((g) => g.datum >= gesprek.datum) ||
        vanSoort(dossier, 'brief_niet_nodig').some(
          (g) => g.gegevens.welke === briefSleutel(BRIEF, sleutel) && g.datum >= gesprek.datum,
        )
      return had ? [] : [{ brief: BRIEF, aan: sleutel, naam: aan.naam, sinds: gesprek.datum }]
    })
}
