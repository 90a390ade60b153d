import type { Datum } from '../datum/datum'
import { briefRegel, type BriefSoort, documentRegel, isBrief } from '../document/soorten'
import { documentenVan, documentOpRoute } from '../regeling/document-op-route'
import type { Regeling } from '../regeling/regeling'
import { isNuTeSchrijven, isStapVan, VOLGT_OP } from './brief-nu'
import { type Dossier, vanSoort } from './dossier'
import { exemplaarVoor } from './exemplaren'
import { type Geadresseerde, geadresseerdenVan, sleutelVan } from './geadresseerde'
import { gehoordVan } from './gehoord'
import { briefSleutel, type TeSturen } from './te-sturen'
import { naTeKijken } from './na-te-kijken'
import { uitTeNodigen } from './uit-te-nodigen'
import { vastleggingen } from './vastlegging'

/** The letters that still have to go out, one for each addressee, in the order of BRIEVEN. */
export function nogTeSturen(dossier: Dossier, regeling: Regeling): TeSturen[] {
  return documentenVan(regeling)
    .filter(isBrief)
    .filter((brief) => kanWeg(brief, dossier, regeling))
    .flatMap((brief) => vanBrief(brief, dossier, regeling))
}

function kanWeg(brief: BriefSoort, dossier: Dossier, regeling: Regeling): boolean {
  const { bijSignaal, naEinde } = documentRegel(brief)
  return (
    (dossier.soort === 'klacht' || bijSignaal) &&
    (naEinde || dossier.einde === undefined) &&
    documentOpRoute(brief, regeling, dossier.gegevens.route) &&
    isNuTeSchrijven(brief, dossier, regeling)
  )
}

function vanBrief(brief: BriefSoort, dossier: Dossier, regeling: Regeling): TeSturen[] {
  if (brief === 'uitnodiging') return uitTeNodigen(dossier, regeling)
  if (brief === 'verslag-ter-controle') return naTeKijken(dossier, regeling)
  const { gegevens, geldig } = dossier
  const { vaker } = briefRegel(brief)
  const na = VOLGT_OP[brief]
  const stap = na && geldig.findLast((g) => isStapVan(na, g))
  if (vaker && !stap) return []
  if (na?.als?.(dossier, regeling) === false) return []
  const allen = geadresseerdenVan(brief, gegevens, regeling)
    // Who is not known has no address.
    .filter(({ soort }) => !(soort === 'klager' && gegevens.anoniem))
    .filter(({ soort }) => na?.aan === undefined || soort === na.aan)
    .filter(({ naam, soort }) => !(brief === 'besluit-beklaagde' && soort === 'rol' && besliste(naam, dossier)))
    .map((aan) => ({ aan, dagen: gehadOp(brief, aan, dossier, regeling) }))
  const sinds = stap?.datum ?? allen.flatMap(({ dagen }) => dagen).toSorted()[0]
  if (sinds === undefined) return []
  const vanaf = vaker ? sinds : ''
  const nietNodig = new Set(
    vanSoort(dossier, 'brief_niet_nodig').flatMap((g) => (g.datum >= vanaf ? g.gegevens.welke : [])),
  )
  return allen
    .filter(({ dagen }) => !dagen.some((dag) => dag >= vanaf))
    .map(({ aan }) => ({ brief, aan: sleutelVan(aan), naam: aan.naam, sinds }))
    .filter((t) => !nietNodig.has(briefSleutel(brief, t.aan)))
}

/** The days on which this one got it, or was told in another way: by word of mouth, or by a notice of an older program. */
function gehadOp(brief: BriefSoort, aan: Geadresseerde, dossier: Dossier, regeling: Regeling): Datum[] {
  const verstuurd = vastleggingen(brief, dossier, exemplaarVoor(aan)).map((g) => g.datum)
  if (brief === 'tussenbericht') return [...verstuurd, ...vanSoort(dossier, 'tussenbericht').map((g) => g.datum)]
  if (briefRegel(brief).legtVast !== 'doorgegeven') return verstuurd
  return [...verstuurd, ...gehoordVan(aan, dossier, regeling).map((g) => g.datum)]
}

/** Who decided is not told of the decision (WSW 8b); it is typed shorter than the procedure calls it: "het bestuur". */
function besliste(rol: string, dossier: Dossier): boolean {
  const kaal = (naam: string) =>
    naam
      .trim()
      .toLowerCase()
      .replace(/^(de|het) /, '')
  const door = kaal(vanSoort(dossier, 'beslissing').at(-1)?.gegevens.door ?? '')
  return door !== '' && (kaal(rol) === door || kaal(rol).startsWith(`${door} `))
}
