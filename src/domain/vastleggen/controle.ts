import { type Datum, isDatum } from '../datum/datum'
import { Kalender } from '../datum/kalender'
import { leesTijd } from '../datum/tijd'
import { metDag, voluit } from '../datum/opmaak'
import type { Fout } from '../fout'
import { bestandBezwaar } from './bestanden'
import type { Gebeurtenis, Gesprek, NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis'
import { isOpening } from '../gebeurtenis/soort'
import type { Regeling } from '../regeling/regeling'
import { termijnen } from '../termijn/termijnen'
import type { Termijn } from '../termijn/termijn'
import { zaakVan } from '../termijn/zaak-van'
import { ALLEEN_IN_LOGBOEK, ALLEEN_MET_BESTAND, teruggegeven, waaromNiet } from './mogelijk'
import type { Dossier } from '../dossier/dossier'
import { toestemmingBezwaar } from '../gebeurtenis/toestemming'
import { gebeurtenisNaam, momentNaam } from '../gebeurtenis/teksten'
import type { DatumOfLeeg } from '../gebeurtenis/gegevens'
import { teLangIn } from './te-lang'
import { opvolgingFouten } from './opvolging-fouten'
import { gesprekFouten, nagekomenFouten } from './toezegging-fouten'

/**
 * Checks an event against the dossier it would join; [] when it may be recorded. `dossier`: undefined for an opening.
 * `regeling`: undefined when it is not known in this program; then what it names can not be checked.
 * Dates: must exist, not after today, not before the opening of the dossier. Texts of one line: see lengtes.ts.
 */
export function controleer(
  dossier: Dossier | undefined,
  nieuw: NieuweGebeurtenis,
  vandaag: Datum,
  regeling?: Regeling,
): Fout[] {
  // The mark is written with what it tells of, and stays.
  if (nieuw.soort === 'woorden_weggehaald') return [{ veld: 'soort', tekst: ALLEEN_IN_LOGBOEK }]
  if (nieuw.soort === 'bij_vervanger') return [{ veld: 'soort', tekst: ALLEEN_MET_BESTAND }]
  const weg = dossier && teruggegeven(dossier)
  if (weg !== undefined) return [{ veld: 'soort', tekst: weg }]
  if (nieuw.vervalt) return vervallenMag(dossier, nieuw)
  if (!isDatum(nieuw.datum)) return [{ veld: 'datum', tekst: 'Vul een bestaande datum in, bijvoorbeeld 5-12-2026.' }]
  const fouten: Fout[] = teLangIn(dossier, nieuw)
  if (nieuw.datum > vandaag)
    fouten.push({
      veld: 'datum',
      tekst: `${voluit(nieuw.datum)} ligt na vandaag. U legt vast wat al gebeurd is; kies vandaag of een eerdere dag.`,
    })
  fouten.push(...tenOpzichteVanOpening(dossier, nieuw), ...nietMogelijk(dossier, nieuw, vandaag, regeling))
  if (nieuw.soort === 'document_toegevoegd') fouten.push(...documentFouten(dossier, nieuw, vandaag))
  if (nieuw.soort === 'gegevens_gewijzigd')
    fouten.push(...doorgeleidingFouten(nieuw.gegevens.wijziging.bijBehandelaarOp ?? '', ontvangstVan(dossier)))
  if (nieuw.soort === 'verdaging') {
    if (!isDatum(nieuw.gegevens.tot)) fouten.push({ veld: 'tot', tekst: 'Vul de nieuwe datum in die is afgesproken.' })
    else if (nieuw.gegevens.tot <= nieuw.datum)
      fouten.push({ veld: 'tot', tekst: 'De nieuwe datum moet later zijn dan de dag waarop u hem afspreekt.' })
    if (nieuw.gegevens.reden.trim() === '')
      fouten.push({ veld: 'reden', tekst: 'Schrijf op waarom het later wordt. Die reden hoort in het dossier.' })
  }
  // What an older program gave stays on record as it was.
  if (nieuw.soort === 'dossier_verstrekt' && nieuw.corrigeert === undefined) {
    const bezwaar = toestemmingBezwaar(nieuw.gegevens, vandaag)
    if (bezwaar !== undefined) fouten.push({ veld: 'toestemmingOp', tekst: bezwaar })
  }
  if (nieuw.soort === 'gesprek' || nieuw.soort === 'hoorzitting') fouten.push(...gesprekFouten(nieuw, vandaag))
  if (nieuw.soort === 'toezegging_nagekomen') fouten.push(...nagekomenFouten(dossier, nieuw))
  if (nieuw.soort === 'opvolging') fouten.push(...opvolgingFouten(nieuw, regeling))
  if (nieuw.soort === 'gesprek_gepland') fouten.push(...afspraakFouten(nieuw))
  if (nieuw.soort === 'gesprek' || nieuw.soort === 'hoorzitting') fouten.push(...tijdFouten(nieuw.gegevens))
  if (nieuw.soort === 'afsluiting' && nieuw.gegevens.grond === '')
    fouten.push({ veld: 'grond', tekst: 'Kies waarom het dossier gesloten wordt.' })
  if (nieuw.soort === 'ontvankelijkheid_gemeld' && !nieuw.gegevens.ontvankelijk && !nieuw.gegevens.grond)
    fouten.push({ veld: 'grond', tekst: 'Kies de reden waarom de klacht niet wordt behandeld.' })
  if (nieuw.soort === 'ontvankelijkheid_gemeld' && (nieuw.gegevens.instantieSinds ?? '') > vandaag)
    fouten.push({ veld: 'instantieSinds', tekst: 'Deze dag ligt na vandaag. Vul de dag in waarop het daar begon.' })
  return fouten
}

/** A file that is there already or does not fit any more, and an inspection that is still to come. */
function documentFouten(
  dossier: Dossier | undefined,
  { corrigeert, gegevens }: Extract<NieuweGebeurtenis, { soort: 'document_toegevoegd' }>,
  vandaag: Datum,
): Fout[] {
  const { bestand } = gegevens
  const bezwaar = dossier && bestand && bestandBezwaar(dossier, bestand, { corrigeert })
  return [
    ...(bezwaar === undefined ? [] : [{ veld: 'bestand', tekst: bezwaar }]),
    ...(['ingezienDoorKlagerOp', 'ingezienDoorBeklaagdeOp'] as const)
      .filter((veld) => (gegevens[veld] ?? '') > vandaag)
      .map((veld) => ({ veld, tekst: 'Deze dag ligt na vandaag. Vul de dag in waarop het stuk is ingezien.' })),
  ]
}

function afspraakFouten({ datum, gegevens: { begin, dag, einde } }: Nieuw): Fout[] {
  const [van, tot] = [leesTijd(begin), leesTijd(einde)]
  return [
    ...(!isDatum(dag) ? [{ veld: 'dag', tekst: 'Vul de dag van het gesprek in.' }] : []),
    ...(isDatum(dag) && dag < datum
      ? [
          {
            veld: 'dag',
            tekst:
              'Deze dag ligt voor de dag waarop u hem afsprak. Is het gesprek er al geweest? Leg dan het gesprek vast.',
          },
        ]
      : []),
    ...(van === undefined
      ? [{ veld: 'begin', tekst: 'Vul in hoe laat het gesprek begint. Schrijf het als 14.00.' }]
      : []),
    ...(tot === undefined
      ? [{ veld: 'einde', tekst: 'Vul in hoe laat het gesprek klaar is. Schrijf het als 15.00.' }]
      : []),
    ...(van !== undefined && tot !== undefined && tot <= van
      ? [{ veld: 'einde', tekst: 'Het gesprek is klaar voordat het begint. Controleer de tijden.' }]
      : []),
  ]
}
type Nieuw = Extract<NieuweGebeurtenis, { soort: 'gesprek_gepland' }>

/** The times of a talk that was held may be left open. */
function tijdFouten({ begin = '', einde = '' }: Pick<Gesprek, 'begin' | 'einde'>): Fout[] {
  const geen = (tekst: string) => tekst.trim() !== '' && leesTijd(tekst) === undefined
  const [van, tot] = [leesTijd(begin), leesTijd(einde)]
  return [
    ...(geen(begin) ? [{ veld: 'begin', tekst: 'Schrijf de tijd met cijfers, bijvoorbeeld 14.00.' }] : []),
    ...(geen(einde) ? [{ veld: 'einde', tekst: 'Schrijf de tijd met cijfers, bijvoorbeeld 15.00.' }] : []),
    ...(van !== undefined && tot !== undefined && tot <= van
      ? [{ veld: 'einde', tekst: 'Het gesprek is klaar voordat het begint. Controleer de tijden.' }]
      : []),
  ]
}

/** A "later" date within the term itself would be kept and change nothing: a slip of the pen, mostly of the year. */
export function nietLaterFouten(nieuw: NieuweGebeurtenis, termijnen: readonly Termijn[]): Fout[] {
  if (nieuw.soort !== 'verdaging' || !isDatum(nieuw.gegevens.tot)) return []
  const { termijnId, tot } = nieuw.gegevens
  const uiterlijk = termijnen.find((t) => t.id === termijnId)?.uiterlijk
  if (!uiterlijk || tot > uiterlijk || tot <= nieuw.datum) return []
  return [{ veld: 'tot', tekst: `De termijn loopt al tot en met ${metDag(uiterlijk)}. Kies een dag daarna.` }]
}

/** What the menu does not offer is refused too: a form that was begun before the end may still lie there. */
function nietMogelijk(
  dossier: Dossier | undefined,
  nieuw: NieuweGebeurtenis,
  vandaag: Datum,
  regeling: Regeling | undefined,
): Fout[] {
  if (!dossier || nieuw.corrigeert !== undefined || isOpening(nieuw)) return []
  const plek = {
    dossier,
    regeling,
    termijnen:
      regeling && nieuw.soort === 'verdaging' ? termijnen(regeling, zaakVan(dossier), vandaag, new Kalender()) : [],
  }
  const reden = waaromNiet(nieuw.soort, plek)
  return reden === undefined ? [] : [{ veld: 'soort', tekst: reden }]
}

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
  const opening = isOpening(nieuw)
  if (!dossier)
    return opening
      ? []
      : [{ veld: 'soort', tekst: 'Een dossier begint met de ontvangst van een klacht of met een signaal.' }]
  const eerste = dossier.geldig.find(isOpening)
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
  const openingen = dossier?.geldig.filter(isOpening) ?? []
  return openingen.length === 1 && openingen[0]?.id === doel.id
    ? [{ veld: 'soort', tekst: 'De ontvangst zelf kan niet ongedaan worden gemaakt. Sluit het dossier met een reden.' }]
    : []
}
