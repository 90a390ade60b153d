import type { Datum } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { metDag } from '../datum/opmaak'
import { documentNaam } from '../document/soorten'
import { woordenBij } from '../dossier/beklaagde'
import { type Dossier, vanSoort } from '../dossier/dossier'
import { eindigdeZonderOordeel } from '../dossier/eindrapport'
import { afloopGaten, formulierGaten, klagerGaten } from '../dossier/formulier-gaten'
import { isKlaar, opvolgingen } from '../dossier/opvolging'
import { nogTeSturen } from '../dossier/nog-te-sturen'
import { isBeoordeeld } from '../dossier/klachtpunt'
import { legeOnderwerpen } from '../dossier/rapport'
import { openVoorBeiden } from '../gebeurtenis/inzage'
import type { Klachtpunt } from '../gebeurtenis/gegevens'
import { afgeleideMomenten } from '../gebeurtenis/soort'
import type { Regeling, SluitVraag } from '../regeling/regeling'
import { isOpen } from '../termijn/termijnen'
import type { Termijn } from '../termijn/termijn'
import { waaromNiet } from './mogelijk'
import { overHoren } from './sluit-horen'
import type { SluitPlek } from './sluit-plek'
import { eersteOpenPunt, sluitbezwaren } from './sluitbezwaar'
import { isVastlegSoort, soortenBij } from './vast-te-leggen'
import type { SluitPunt } from './sluit-punt'

export interface SluitStand {
  readonly dossier: Dossier
  readonly regeling: Regeling
  readonly termijnen: readonly Termijn[]
  readonly kalender: Kalender
  /** The ground that was chosen; '' as long as there is none. */
  readonly grond: string
  readonly datum: Datum
}

/** What is open, what contradicts and what is done, in this order. Nothing here keeps a dossier from being closed. */
export function sluitlijst(s: SluitStand): SluitPunt[] {
  const { datum, dossier, grond, kalender, regeling } = s
  const bezwaren = sluitbezwaren(dossier, regeling, grond, datum, kalender).map(
    ({ artikel, naar, tekst, zacht }, i): SluitPunt => ({
      id: `grond.${i}`,
      staat: zacht ? 'open' : 'past-niet',
      wat: tekst,
      stand: '',
      artikel,
      ...(naar && { naar }),
    }),
  )
  const plichten = [
    ...(isInhoudelijk(s) ? inhoudelijk(s, bezwaren) : []),
    ...termijnPunten(s).filter(({ naar }) => !bezwaren.some((b) => isZelfdeStap(b.naar, naar))),
    ...brieven(s),
    ...(dossier.soort === 'klacht'
      ? [...volgtUit(dossier, regeling), ...maatregelen(s), ...verwijtbaar(s), ...inzage(s), ...formulier(s)]
      : []),
  ]
  const rang: readonly SluitPunt['staat'][] = ['past-niet', 'open', 'gedaan']
  return [...bezwaren, ...plichten]
    .map((punt) => (punt.naar && !kanNu(punt.naar, s) ? zonderPlek(punt) : punt))
    .sort((a, b) => rang.indexOf(a.staat) - rang.indexOf(b.staat))
}

/** What a button would record must be possible now: after the end little can be recorded any more. */
const kanNu = (naar: SluitPlek, plek: SluitStand): boolean =>
  naar.soort !== 'stap' || naar.corrigeert !== undefined || waaromNiet(naar.stap, plek) === undefined
/** What the ground misses and a term waits for is said once. */
const isZelfdeStap = (a: SluitPlek | undefined, b: SluitPlek | undefined): boolean =>
  a?.soort === 'stap' && b?.soort === 'stap' && a.stap === b.stap
const zonderPlek = ({ naar: _naar, ...punt }: SluitPunt): SluitPunt => punt

const vraagtDit = (soort: SluitVraag['soort'], vragen: readonly SluitVraag[] = []): boolean =>
  vragen.some((v) => v.soort === soort)

/** Withdrawn, refused, handled elsewhere or silent: then nobody needs to be heard and nothing is judged. */
function isInhoudelijk({ dossier, grond, regeling }: SluitStand): boolean {
  const { gegevens, einde, soort } = dossier
  const gekozen = regeling.sluitgronden.find((g) => g.id === grond)
  return (
    soort === 'klacht' &&
    !regeling.routes.some((r) => r.verwijzing && r.id === gegevens.route) &&
    !gekozen?.zonderOordeel &&
    !vraagtDit('stil', gekozen?.vraagt) &&
    !(einde && eindigdeZonderOordeel(dossier, regeling))
  )
}

function inhoudelijk(s: SluitStand, bezwaren: readonly SluitPunt[]): SluitPunt[] {
  const { dossier, regeling } = s
  // What the ground asks itself is not asked twice.
  const staatEr = (veld: string) => bezwaren.some(({ naar }) => naar?.soort === 'veld' && naar.veld.startsWith(veld))
  return [
    ...overHoren(dossier, regeling),
    ...(staatEr('punten') ? [] : oordelen(s)),
    ...rapport(s),
    ...(staatEr(TEVREDEN) ? [] : tevreden(s)),
  ]
}

/** Only where the procedure asks for judgements, or the officer began to give them. */
function oordelen({ dossier, regeling }: SluitStand): SluitPunt[] {
  const { gegevens } = dossier
  const { punten } = gegevens
  const isOpenPunt = (p: Klachtpunt) => !isBeoordeeld(p, gegevens, regeling)
  const vraag = regeling.sluitgronden.flatMap((g) => g.vraagt ?? []).filter((v) => v.soort === 'oordelen')
  if (punten.length === 0 || (vraag.length === 0 && punten.every(isOpenPunt))) return []
  const artikel = vraag.find((v) => v.artikel !== '')?.artikel ?? ''
  const open = punten.flatMap((p, i) => (isOpenPunt(p) ? [i + 1] : []))
  return [
    {
      id: 'oordelen',
      wat: 'Oordeel over elk klachtpunt',
      artikel,
      ...(open.length === 0
        ? { staat: 'gedaan', stand: 'gegeven' }
        : { staat: 'open', stand: `nog niet bij punt ${open.join(', ')}`, naar: eersteOpenPunt(dossier, regeling) }),
    },
  ]
}

/** Where a term asks for the report that term says so; elsewhere one that was begun has to be finished. */
function rapport({ dossier, regeling, termijnen }: SluitStand): SluitPunt[] {
  const begonnen = Object.values(dossier.gegevens.rapport).some((tekst) => tekst.trim() !== '')
  const gereed = vanSoort(dossier, 'eindrapport_gereed').at(-1)
  const heeftTermijn = termijnen.some((t) => t.definitie.vervuldDoor.includes('eindrapport_gereed'))
  if (heeftTermijn || (!begonnen && !gereed)) return []
  const leeg = legeOnderwerpen(regeling, dossier.gegevens).length
  const punt = { id: 'rapport', wat: 'Eindrapport gereed', artikel: '' }
  if (gereed) return [{ ...punt, staat: 'gedaan', stand: metDag(gereed.datum) }]
  const nog = `nog ${leeg} ${leeg === 1 ? 'onderwerp' : 'onderwerpen'} leeg`
  return [
    leeg > 0
      ? { ...punt, staat: 'open', stand: nog, naar: { soort: 'veld', veld: 'rapport' } }
      : { ...punt, staat: 'open', stand: 'nog niet gereed', naar: { soort: 'stap', stap: 'eindrapport_gereed' } },
  ]
}

const TEVREDEN = 'afhandeling.tevreden'
function tevreden({ dossier, regeling }: SluitStand): SluitPunt[] {
  const antwoord = dossier.gegevens.afhandeling.tevreden
  const vragen = regeling.sluitgronden.flatMap((g) => g.vraagt ?? []).filter((v) => v.soort === 'tevreden')
  const { klager } = woordenBij(regeling, dossier.gegevens)
  return [
    {
      id: 'tevreden',
      wat: `Vragen of de ${klager} tevreden is`,
      artikel: vragen.find((v) => v.artikel !== '')?.artikel ?? '',
      ...(antwoord === ''
        ? { staat: 'open', stand: 'nog niet bekend', naar: { soort: 'veld', veld: TEVREDEN } }
        : { staat: 'gedaan', stand: antwoord }),
    },
  ]
}

/** The duties of the organisation that a term guards: what closing itself fulfils is no duty before it. */
function termijnPunten({ dossier, termijnen }: SluitStand): SluitPunt[] {
  const inTeVullen = (id: string) => dossier.geldig.find((g) => g.id === id)?.soort
  return termijnen
    .filter(
      ({ definitie: d }) =>
        // Said among what follows from the frame.
        !(d.corrigeert && inTeVullen(d.corrigeert) === 'opvolging') &&
        d.bindt === 'organisatie' &&
        d.soort !== 'niet-eerder' &&
        !d.vervuldDoor.includes('afsluiting'),
    )
    .flatMap((t): SluitPunt[] => {
      const punt = { id: `termijn.${t.id}`, wat: t.definitie.naam, artikel: t.definitie.artikel }
      if (t.vervuld) return [{ ...punt, staat: 'gedaan', stand: metDag(t.vervuld.datum) }]
      if (!isOpen(t) && t.staat !== 'gemist') return []
      const { corrigeert, toezegging } = t.definitie
      const soort = corrigeert ? inTeVullen(corrigeert) : soortenBij(t)[0]
      const stap = soort && isVastlegSoort(soort) ? soort : undefined
      return [
        {
          ...punt,
          staat: 'open',
          stand: t.uiterlijk ? `${isOpen(t) ? '' : 'niet gedaan, '}uiterlijk ${metDag(t.uiterlijk)}` : 'niet gedaan',
          ...(stap && {
            naar: { soort: 'stap', stap, ...(corrigeert ? { corrigeert } : toezegging && { welke: t.id }) },
          }),
        },
      ]
    })
}

/** What follows from the frame and from a repeat complaint (WMD-2.4, 2.6). */
export const volgtUit = (dossier: Dossier, regeling: Regeling): SluitPunt[] =>
  opvolgingen(dossier, regeling).map(({ door, opvolging }): SluitPunt => {
    const { artikel, id, naam } = opvolging
    const punt = { id: `opvolging.${id}`, wat: naam, artikel }
    if (door && isKlaar({ door })) return { ...punt, staat: 'gedaan', stand: metDag(door.datum) }
    const stap = { soort: 'stap', stap: 'opvolging', welke: id } as const
    return {
      ...punt,
      staat: 'open',
      stand: door?.gegevens.dag
        ? `op ${metDag(door.gegevens.dag)}; nog niet bekend wat eruit kwam`
        : 'nog niet vastgelegd',
      naar: door ? { ...stap, corrigeert: door.id } : stap,
    }
  })

function brieven({ dossier, regeling }: SluitStand): SluitPunt[] {
  const open = nogTeSturen(dossier, regeling)
  if (open.length === 0)
    return dossier.geldig.some((g) => 'wijze' in g.gegevens || g.soort === 'brief_verzonden')
      ? [{ id: 'brieven', staat: 'gedaan', wat: 'Brieven en afschriften sturen', stand: 'alles is weg', artikel: '' }]
      : []
  return open.map(({ aan, brief, naam, sinds }) => ({
    id: `brief.${brief}.${aan}`,
    staat: 'open',
    wat: `${documentNaam(brief)} aan ${naam}`,
    stand: `te sturen sinds ${metDag(sinds)}`,
    artikel: '',
    naar: { soort: 'brief', brief, aan },
  }))
}

function maatregelen({ dossier: { gegevens }, regeling }: SluitStand): SluitPunt[] {
  const { verbeteracties, verbeterEigenaar = '' } = gegevens.afhandeling
  if (verbeteracties.trim() === '') return []
  const punt = {
    id: 'verbetering',
    wat: 'Iemand zorgt voor de verbeteracties',
    artikel: regeling.verbetering?.artikel ?? '',
  }
  return [
    verbeterEigenaar.trim() === ''
      ? {
          ...punt,
          staat: 'open',
          stand: 'nog niemand',
          naar: { soort: 'veld', veld: 'afhandeling.verbeterEigenaar' },
        }
      : { ...punt, staat: 'gedaan', stand: verbeterEigenaar.trim() },
  ]
}

/** ONS-12: what was told to the manager ends with what the manager decided, and with the note in the personnel file. */
function verwijtbaar({ dossier, regeling }: SluitStand): SluitPunt[] {
  return vanSoort(dossier, 'personeelsmaatregel').map(({ datum, gegevens: { aantekening, besluit = '' }, id }) => {
    const mist = [
      ...(besluit.trim() === '' ? ['wat de manager besloot'] : []),
      ...(aantekening ? [] : ['de aantekening in het personeelsdossier']),
    ]
    const punt = {
      id: `verwijtbaar.${id}`,
      wat: `Interne melding van ${metDag(datum)} afronden`,
      artikel: regeling.horen?.artikel ?? '',
    }
    return mist.length === 0
      ? { ...punt, staat: 'gedaan', stand: 'afgerond' }
      : {
          ...punt,
          staat: 'open',
          stand: `nog niet vastgelegd: ${mist.join(' en ')}`,
          naar: { soort: 'veld', veld: 'logboek' },
        }
  })
}

/** Sterker 7: what was not open to both sides plays no part in the judgement. */
function inzage({ dossier, regeling }: SluitStand): SluitPunt[] {
  if (!regeling.inzage) return []
  const stukken = vanSoort(dossier, 'document_toegevoegd').filter(({ gegevens }) => !gegevens.aard)
  if (stukken.length === 0) return []
  const dicht = stukken.filter((stuk) => !openVoorBeiden(stuk)).length
  const punt = { id: 'inzage', wat: 'Stukken laten inzien door beide kanten', artikel: regeling.inzage.artikel }
  return [
    dicht === 0
      ? { ...punt, staat: 'gedaan', stand: 'alles ingezien' }
      : {
          ...punt,
          staat: 'open',
          stand: dicht === 1 ? '1 stuk telt niet mee' : `${dicht} stukken tellen niet mee`,
          naar: { soort: 'veld', veld: 'stukken' },
        },
  ]
}

function formulier(s: SluitStand): SluitPunt[] {
  const { dossier, regeling } = s
  if (!regeling.documenten.includes('registratieformulier')) return []
  const gaten = [
    ...formulierGaten(dossier, regeling),
    ...klagerGaten(dossier, regeling),
    ...(isInhoudelijk(s) ? afloopGaten(dossier, regeling) : []),
  ]
  const [eerste] = gaten
  const punt = { id: 'formulier', wat: 'Registratieformulier invullen', artikel: regeling.registratie.artikel ?? '' }
  return [
    eerste
      ? {
          ...punt,
          staat: 'open',
          stand: `nog leeg: ${gaten.map(({ tekst }) => tekst).join(', ')}`,
          naar: { soort: 'veld', veld: eerste.veld },
        }
      : { ...punt, staat: 'gedaan', stand: 'compleet' },
  ]
}

/** The outcome was told or the handling ended: from here on the officer works towards closing. */
export const nadertEinde = (dossier: Dossier): boolean =>
  dossier.einde !== undefined ||
  dossier.gegevens.afhandeling.tevreden !== '' ||
  dossier.gegevens.afhandeling.gesprekLosteOp !== '' ||
  dossier.geldig.some((g) => g.soort === 'antwoord_gegeven' || afgeleideMomenten(g).includes('slotbericht'))
