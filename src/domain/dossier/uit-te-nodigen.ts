import { metWeekdag } from '../datum/opmaak'
import type { BriefSoort } from '../document/soorten'
import type { Regeling } from '../regeling/regeling'
import { type Dossier, vanSoort } from './dossier'
import { exemplaarVoor } from './exemplaren'
import { geadresseerdenVan, sleutelVan } from './geadresseerde'
import { geplandMet, type GeplandGesprek } from './gepland'
import { briefSleutel, type TeSturen } from './te-sturen'
import { type Vastlegging, vastleggingen } from './vastlegging'

const BRIEF = 'uitnodiging' satisfies BriefSoort

/** Who must still be invited to a talk that was planned: of each talk those who take part, moved once more. */
export function uitTeNodigen(dossier: Dossier, regeling: Regeling): TeSturen[] {
  return geadresseerdenVan(BRIEF, dossier.gegevens, regeling)
    .filter(({ soort }) => !(soort === 'klager' && dossier.gegevens.anoniem))
    .flatMap((aan) => {
      const gesprek = geplandMet(aan, dossier)
      if (!gesprek) return []
      const sleutel = sleutelVan(aan)
      const sinds = laatstVerzet(gesprek)
      const weet =
        vastleggingen(BRIEF, dossier, exemplaarVoor(aan)).some((g) => isVoor(g, gesprek, sinds)) ||
        // Told by word of mouth: the officer put on record that no letter goes.
        vanSoort(dossier, 'brief_niet_nodig').some(
          (g) => g.gegevens.welke === briefSleutel(BRIEF, sleutel) && g.vastgelegdOp >= sinds,
        )
      return weet ? [] : [{ brief: BRIEF, aan: sleutel, naam: aan.naam, sinds: gesprek.datum }]
    })
}

/** The instant at which it got the day and time that it has now: who was invited before that knows of another. */
function laatstVerzet(gesprek: GeplandGesprek): string {
  const versies = [...gesprek.eerder, gesprek].filter((g): g is GeplandGesprek => g.soort === 'gesprek_gepland')
  const moment = ({ gegevens: { begin, dag } }: GeplandGesprek) => `${dag} ${begin}`
  const vanaf = versies.findLastIndex((v) => moment(v) !== moment(gesprek)) + 1
  return (versies[vanaf] ?? gesprek).vastgelegdOp
}

/** Sent after it was planned, or before with this day written in it by hand. */
const isVoor = (g: Vastlegging, { gegevens }: GeplandGesprek, sinds: string): boolean =>
  g.vastgelegdOp >= sinds ||
  ('bewaard' in g.gegevens && JSON.stringify(g.gegevens.bewaard ?? '').includes(metWeekdag(gegevens.dag)))
