import { metDag, metHoofdletter } from '../datum/opmaak'
import { beklaagdenNaarBuiten, woordenBij } from '../dossier/beklaagde'
import { type Dossier, type GeldigeGebeurtenis, vanSoort } from '../dossier/dossier'
import { gesprekken } from '../dossier/gesprekken'
import { geplandeGesprekken } from '../dossier/gepland'
import { isSchriftelijk } from '../gebeurtenis/kanaal'
import { dePartij, isMetKlager } from '../gebeurtenis/partij'
import { inZin } from '../gebeurtenis/zin'
import type { Regeling } from '../regeling/regeling'
import type { SluitPunt } from './sluit-punt'

type Zijde = 'klager' | 'beklaagde'

/** Each side heard, or waived with its ground; each talk with its report; each talk that was planned held. */
export const overHoren = (dossier: Dossier, regeling: Regeling): SluitPunt[] => [
  ...(regeling.horen?.wie ?? []).flatMap((zijde) => perZijde(zijde, dossier, regeling)),
  ...analyse(dossier, regeling),
  ...ingelicht(dossier, regeling),
  ...gepland(dossier, regeling),
  ...verslagen(dossier, regeling),
]

function perZijde(zijde: Zijde, dossier: Dossier, regeling: Regeling): SluitPunt[] {
  const namen = namenVan(zijde, dossier, regeling)
  const woord = woordenBij(regeling, dossier.gegevens)[zijde]
  return namen.map((naam, i) => {
    const wie = namen.length === 1 ? metHoofdletter(woord) : naam || `${metHoofdletter(woord)} ${i + 1}`
    const punt = { id: `horen.${zijde}.${i}`, wat: `${wie} horen`, artikel: regeling.horen?.artikel ?? '' }
    const stand = gehoord(zijde, namen.length === 1 ? undefined : naam, dossier, regeling)
    return stand === undefined
      ? {
          ...punt,
          staat: 'open',
          stand: 'nog niet vastgelegd',
          naar: { soort: 'stap', stap: regeling.ookStappen?.includes('hoorzitting') ? 'hoorzitting' : 'gesprek' },
        }
      : { ...punt, staat: 'gedaan', stand }
  })
}

/** Whoever has left speaks for nobody any more, and who is not known can not be heard. */
function namenVan(zijde: Zijde, { gegevens }: Dossier, regeling: Regeling): string[] {
  if (zijde === 'beklaagde')
    return beklaagdenNaarBuiten(gegevens, regeling)
      .filter(({ uitDienst }) => !uitDienst)
      .map(({ functie, naam }) => naam.trim() || functie.trim())
  if (gegevens.anoniem) return []
  return gegevens.klagers.length === 0 ? [''] : gegevens.klagers.map(({ naam }) => naam.trim())
}

/** What shows that this side was heard; of several (`naam`) the talk in which the name stands. undefined: nothing does. */
function gehoord(zijde: Zijde, naam: string | undefined, dossier: Dossier, regeling: Regeling): string | undefined {
  const gesprek = gesprekken(dossier).find(
    ({ gegevens: { aanwezig, met, partij } }) =>
      (partij === zijde || partij === 'beiden') && (naam === undefined || noemt(naam, met, aanwezig)),
  )
  if (gesprek) return metDag(gesprek.datum)
  // One who stayed away with the reason for it had the chance (Sterker 7).
  const afwezig =
    regeling.horen?.samen && zijde === 'beklaagde'
      ? gesprekken(dossier).find(({ gegevens }) => (gegevens.afwezig ?? '').trim() !== '')
      : undefined
  if (afwezig) return `niet bij het gesprek: ${(afwezig.gegevens.afwezig ?? '').trim()}`
  const bijAntwoord =
    regeling.horen?.inAntwoord && zijde === 'klager' ? dossier.geldig.find(isMondelingContact) : undefined
  if (bijAntwoord) return metDag(bijAntwoord.datum)
  const afgezien = vanSoort(dossier, 'horen_afgezien').find(
    ({ gegevens: { grond, wie } }) =>
      grond.trim() !== '' && (wie === zijde || (naam !== undefined && noemt(naam, wie))),
  )
  return afgezien && `van afgezien: ${afgezien.gegevens.grond.trim()}`
}

const noemt = (naam: string, ...teksten: readonly string[]): boolean =>
  naam !== '' && teksten.some((tekst) => tekst.toLocaleLowerCase('nl').includes(naam.toLocaleLowerCase('nl')))

/** Spoken with, or written to with the reason why it was not spoken. */
const isMondelingContact = (g: GeldigeGebeurtenis): boolean =>
  (g.soort === 'contact' && g.gegevens.bereikt && !isSchriftelijk(g.gegevens.wijze)) ||
  (g.soort === 'antwoord_gegeven' &&
    (!isSchriftelijk(g.gegevens.wijze) || (g.gegevens.redenSchriftelijk ?? '').trim() !== ''))

/** Whether the complainant agrees with the analysis: asked, whatever the answer. */
function analyse(dossier: Dossier, regeling: Regeling): SluitPunt[] {
  const vraag = regeling.horen?.analyse
  const alle = gesprekken(dossier).filter(({ gegevens }) => isMetKlager(gegevens))
  if (!vraag || alle.length === 0) return []
  const antwoord = alle.findLast(({ gegevens: { analyse: a } }) => a === 'ja' || a === 'nee')?.gegevens.analyse
  const { klager } = woordenBij(regeling, dossier.gegevens)
  const punt = { id: 'analyse', wat: `Vragen of de ${klager} het eens is met de analyse`, artikel: vraag.artikel }
  return [
    antwoord
      ? { ...punt, staat: 'gedaan', stand: antwoord }
      : { ...punt, staat: 'open', stand: 'niet vastgelegd', naar: { soort: 'veld', veld: 'gesprek' } },
  ]
}

/** Whoever the procedure names knows what was agreed: told at the talk, or by a message on or after its day (Sterker 7). */
function ingelicht(dossier: Dossier, { horen }: Regeling): SluitPunt[] {
  const gesprek = gesprekken(dossier).findLast(({ gegevens }) => isMetKlager(gegevens))
  if (!horen?.inlichten || !gesprek) return []
  const { artikel, wie } = horen.inlichten
  const bericht = dossier.geldig.find(
    (g) =>
      (g.soort === 'doorgegeven' || g.soort === 'brief_verzonden') &&
      g.datum >= gesprek.datum &&
      inZin(g.gegevens.aan).toLocaleLowerCase('nl') === wie.toLocaleLowerCase('nl'),
  )
  const { ingelicht: naam = '', ingelichtOp = '' } = gesprek.gegevens
  const op = ingelichtOp || bericht?.datum
  const punt = { id: 'ingelicht', wat: `${metHoofdletter(wie)} inlichten over de afspraken`, artikel }
  return [
    op || naam.trim() !== ''
      ? { ...punt, staat: 'gedaan', stand: [naam.trim(), op && metDag(op)].filter(Boolean).join(', ') }
      : { ...punt, staat: 'open', stand: 'nog niet vastgelegd', naar: { soort: 'stap', stap: 'doorgegeven' } },
  ]
}

const gepland = (dossier: Dossier, regeling: Regeling): SluitPunt[] =>
  geplandeGesprekken(dossier).map(({ gegevens: { dag, partij }, id }) => ({
    id: `gepland.${id}`,
    staat: 'open',
    wat: `Gesprek met ${dePartij(partij, woordenBij(regeling, dossier.gegevens))} houden`,
    stand: `gepland op ${metDag(dag)}`,
    artikel: '',
    naar: { soort: 'stap', stap: 'gesprek' },
  }))

function verslagen(dossier: Dossier, regeling: Regeling): SluitPunt[] {
  const klaar = new Set(vanSoort(dossier, 'verslag_vastgesteld').map(({ gegevens }) => gegevens.gesprekId))
  const artikel = regeling.horen?.verslag ?? ''
  const alle = gesprekken(dossier)
  const open = alle.filter(({ id }) => !klaar.has(id))
  if (open.length === 0)
    return alle.length === 0
      ? []
      : [{ id: 'verslag', staat: 'gedaan', wat: 'Verslag van elk gesprek', stand: 'vastgesteld', artikel }]
  return open.map(({ datum, id }) => ({
    id: `verslag.${id}`,
    staat: 'open',
    wat: `Verslag van het gesprek op ${metDag(datum)}`,
    stand: 'nog niet vastgesteld',
    artikel,
    naar: { soort: 'stap', stap: 'verslag_vastgesteld', gesprekId: id },
  }))
}
