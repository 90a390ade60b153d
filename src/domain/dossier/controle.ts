import { type Datum, isDatum } from '../datum/datum'
import { metDag, voluit } from '../datum/opmaak'
import type { Dossier } from './dossier'
import type { Gebeurtenis } from './gebeurtenis'
import { gebeurtenisNaam, momentNaam } from './gebeurtenis-teksten'
import type { DatumOfLeeg } from './gegevens'
import { teLangIn } from './lengtes'

/** What is wrong with something that the officer wants to record. `veld`: where to show it. */
export interface Fout {
  readonly veld: string
  readonly tekst: string
}

/** An event as it is offered for recording: the store adds id, dossier and time. */
export type NieuweGebeurtenis = Gebeurtenis extends infer G
  ? G extends Gebeurtenis
    ? Omit<G, 'id' | 'dossierId' | 'vastgelegdOp'>
    : never
  : never

/**
 * Checks an event against the dossier it would join; [] when it may be recorded. `dossier`: undefined for an opening.
 * Dates: must exist, not after today, not before the opening of the dossier. Texts of one line: see lengtes.ts.
 */
export function controleer(dossier: Dossier | undefined, nieuw: NieuweGebeurtenis, vandaag: Datum): Fout[] {
  if (nieuw.vervalt) return vervallenMag(dossier, nieuw)
  if (!isDatum(nieuw.datum)) return [{ veld: 'datum', tekst: 'Vul een bestaande datum in, bijvoorbeeld 5-12-2026.' }]
  const fouten: Fout[] = teLangIn(dossier, nieuw)
  if (nieuw.datum > vandaag)
    fouten.push({
      veld: 'datum',
      tekst: `${voluit(nieuw.datum)} ligt na vandaag. U legt vast wat al gebeurd is; kies vandaag of een eerdere dag.`,
    })
  fouten.push(...tenOpzichteVanOpening(dossier, nieuw))
  if (nieuw.soort === 'gegevens_gewijzigd')
    fouten.push(...doorgeleidingFouten(nieuw.gegevens.wijziging.bijBehandelaarOp ?? '', ontvangstVan(dossier)))
  if (nieuw.soort === 'verdaging') {
    if (!isDatum(nieuw.gegevens.tot)) fouten.push({ veld: 'tot', tekst: 'Vul de nieuwe datum in die is afgesproken.' })
    else if (nieuw.gegevens.tot <= nieuw.datum)
      fouten.push({ veld: 'tot', tekst: 'De nieuwe datum moet later zijn dan de dag waarop u hem afspreekt.' })
    if (nieuw.gegevens.reden.trim() === '')
      fouten.push({ veld: 'reden', tekst: 'Schrijf op waarom het later wordt. Die reden hoort in het dossier.' })
  }
  if (nieuw.soort === 'afsluiting' && nieuw.gegevens.grond === '')
    fouten.push({ veld: 'grond', tekst: 'Kies waarom het dossier gesloten wordt.' })
  if (nieuw.soort === 'ontvankelijkheid_gemeld' && !nieuw.gegevens.ontvankelijk && !nieuw.gegevens.grond)
    fouten.push({ veld: 'grond', tekst: 'Kies de reden waarom de klacht niet wordt behandeld.' })
  if (nieuw.corrigeert === undefined && dossier?.einde && EINDIGT.has(nieuw.soort))
    fouten.push({
      veld: 'soort',
      tekst: `De behandeling is al geëindigd op ${metDag(dossier.einde.datum)}: ${dossier.einde.reden}. Heropen het dossier eerst, of corrigeer wat er staat.`,
    })
  if (nieuw.soort === 'heropening' && dossier && !dossier.einde)
    fouten.push({ veld: 'soort', tekst: 'Dit dossier is niet gesloten. Heropenen is niet nodig.' })
  return fouten
}

/** What ends the handling does so once: a form that was begun before the end may still lie there. */
const EINDIGT: ReadonlySet<Gebeurtenis['soort']> = new Set(['intrekking', 'afsluiting'])

/** A complaint can not reach who handles it before it reached the organisation (Stadsring51 6 lid 1). */
export const doorgeleidingFouten = (bijBehandelaarOp: DatumOfLeeg, ontvangen: DatumOfLeeg): Fout[] =>
  bijBehandelaarOp === '' || ontvangen === '' || bijBehandelaarOp >= ontvangen
    ? []
    : [
        {
          veld: 'bijBehandelaarOp',
          tekst: `Deze dag ligt voor de ontvangst op ${metDag(ontvangen)}. Kies die dag of een latere.`,
        },
      ]

function tenOpzichteVanOpening(dossier: Dossier | undefined, nieuw: NieuweGebeurtenis): Fout[] {
  const opening = nieuw.soort === 'ontvangst' || nieuw.soort === 'signaal'
  if (!dossier)
    return opening
      ? []
      : [{ veld: 'soort', tekst: 'Een dossier begint met de ontvangst van een klacht of met een signaal.' }]
  const eerste = dossier.geldig.find((g) => g.soort === 'signaal' || g.soort === 'ontvangst')
  if (opening) {
    if (nieuw.corrigeert === undefined && (nieuw.soort === 'signaal' || dossier.soort === 'klacht'))
      return [
        {
          veld: 'soort',
          tekst: 'Dit dossier is al geopend. Klopt de ontvangst niet? Corrigeer dan die vastlegging.',
        },
      ]
    if (nieuw.corrigeert === undefined) return eerste && nieuw.datum < eerste.datum ? [voorOpening(eerste)] : []
    const eerder = dossier.geldig.find(
      (g) => g.id !== nieuw.corrigeert && g.datum < nieuw.datum && g.soort !== 'signaal',
    )
    return eerder
      ? [
          {
            veld: 'datum',
            tekst: `Er staat al: ${momentNaam(eerder.soort)} op ${metDag(eerder.datum)}. De ontvangst kan niet later zijn. Corrigeer eerst die datum.`,
          },
        ]
      : []
  }
  const ontvangst = dossier.geldig.find((g) => g.soort === 'ontvangst')
  const grens = ontvangst && eerste ? (eerste.datum < ontvangst.datum ? eerste : ontvangst) : eerste
  return grens && nieuw.datum < grens.datum ? [voorOpening(grens)] : []
}

/** Day of receipt of the complaint; '' for a signal. */
export const ontvangstVan = (dossier: Dossier | undefined): DatumOfLeeg =>
  dossier?.geldig.find((g) => g.soort === 'ontvangst')?.datum ?? ''

const voorOpening = (eerste: Pick<Gebeurtenis, 'datum' | 'soort'>): Fout => ({
  veld: 'datum',
  tekst: `Deze dag ligt voor ${metDag(eerste.datum)}: ${gebeurtenisNaam(eerste.soort).toLowerCase()}. Controleer de datum, of corrigeer eerst de dag van ontvangst.`,
})

function vervallenMag(dossier: Dossier | undefined, nieuw: NieuweGebeurtenis): Fout[] {
  const doel = dossier?.geldig.find((g) => g.id === nieuw.corrigeert)
  if (!doel) return [{ veld: 'soort', tekst: 'Deze vastlegging is al ongedaan gemaakt.' }]
  const openingen = dossier?.geldig.filter((g) => g.soort === 'ontvangst' || g.soort === 'signaal') ?? []
  return openingen.length === 1 && openingen[0]?.id === doel.id
    ? [{ veld: 'soort', tekst: 'De ontvangst zelf kan niet ongedaan worden gemaakt. Sluit het dossier met een reden.' }]
    : []
}
