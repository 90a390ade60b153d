import { type Datum, dagenInMaand, delen, vanDelen, weekdag } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { maandKort, metDag, weekdagNaam } from '../datum/opmaak'
import type { MeetTekst } from './regels'
import type { Schaal, Segment } from './schaal'

/** A mark on the axis. `label`: left edge and text of its caption, when there was room for one. */
export interface Streepje {
  readonly x: number
  readonly label?: { readonly x: number; readonly breedte: number; readonly tekst: string }
}

/** Consecutive closed days. `titel` names them: "za 26 december 2026: Tweede Kerstdag". */
export interface Band {
  readonly x: number
  readonly breedte: number
  readonly soort: 'weekend' | 'feestdag'
  readonly titel: string
}

/** A stretch of the axis that is taken. */
export interface Bezet {
  readonly x: number
  readonly breedte: number
}

const LUCHT = 10

/** Marks per day, week or month, whatever the scale has room for; captions never touch each other or what is taken. */
export function streepjes(
  schaal: Schaal,
  breedte: number,
  bezet: readonly Bezet[],
  vandaag: Datum,
  meet: MeetTekst,
): Streepje[] {
  const vol = [...bezet]
  const lijst: Streepje[] = []
  let jaar = vandaag.slice(0, 4)
  for (const s of schaal.segmenten) {
    const merken = merkdagen(s, schaal.perDag)
    const labels = new Map<Datum, Streepje['label']>()
    let metMaand = false
    const probeer = ({ dag, midden }: Merkdag, teksten: readonly string[]): boolean => {
      const x = schaal.rand(dag) ?? s.x
      for (const tekst of teksten) {
        const b = meet(tekst, false)
        const links = midden ? x + (schaal.perDag - b) / 2 : x + 4
        const ruim = links >= Math.max(0, s.x - 2) && links + b <= Math.min(breedte, s.x + s.breedte)
        if (!ruim || vol.some((v) => links + b + LUCHT > v.x && links < v.x + v.breedte + LUCHT)) continue
        vol.push({ x: links, breedte: b })
        labels.set(dag, { x: links, breedte: b, tekst })
        return true
      }
      return false
    }
    // The first caption of a stretch and every turn of the month say the month; they go before the plain ones.
    for (const m of merken) {
      if (m.tekst === '' || (metMaand && !m.nieuweMaand)) continue
      const anderJaar = m.dag.slice(0, 4) !== jaar
      const lang = anderJaar ? [`${m.metMaand} ${m.dag.slice(0, 4)}`, m.metMaand] : [m.metMaand]
      if (!probeer(m, lang)) continue
      metMaand = true
      if (anderJaar) jaar = m.dag.slice(0, 4)
    }
    for (const m of merken) if (m.tekst !== '' && !labels.has(m.dag)) probeer(m, [m.tekst])
    for (const { dag } of merken) {
      const label = labels.get(dag)
      lijst.push({ x: schaal.rand(dag) ?? s.x, ...(label && { label }) })
    }
  }
  return lijst
}

interface Merkdag {
  readonly dag: Datum
  /** '' for a mark that never gets a caption. */
  readonly tekst: string
  readonly metMaand: string
  readonly nieuweMaand: boolean
  /** The caption names the day itself and stands in its middle; otherwise it starts at the mark. */
  readonly midden: boolean
}

const WEEKTEKST = 54
const MAANDTEKST = 50

function merkdagen({ van, tot }: Segment, perDag: number): Merkdag[] {
  if (perDag >= 26)
    return dagen(van, tot).map((dag) => {
      const nummer = delen(dag)[2]
      const weekdagKort = perDag >= 52 ? `${weekdagNaam(dag).slice(0, 2)} ` : ''
      const metMaand = `${perDag >= 78 ? weekdagKort : ''}${nummer} ${maandKort(dag)}`
      const tekst = perDag >= 84 ? metMaand : `${weekdagKort}${nummer}`
      return { dag, tekst, metMaand, nieuweMaand: nummer === 1, midden: true }
    })
  if (perDag * 14 >= WEEKTEKST)
    return dagen(van, tot)
      .filter((d) => weekdag(d) === 1)
      .map((dag) => {
        const tekst = `${delen(dag)[2]} ${maandKort(dag)}`
        return { dag, tekst, metMaand: tekst, nieuweMaand: delen(dag)[2] <= 7, midden: false }
      })
  const stap = [1, 2, 3, 6, 12].find((n) => n * 30 * perDag >= MAANDTEKST) ?? 12
  return maandbegins(van, tot).map((dag) => {
    const tekst = (delen(dag)[1] - 1) % stap === 0 ? maandKort(dag) : ''
    return { dag, tekst, metMaand: tekst, nieuweMaand: delen(dag)[1] === 1, midden: false }
  })
}

/** Every day of a stretch; by hand, because a drawing walks through hundreds of them on every move of the mouse wheel. */
function dagen(van: Datum, tot: Datum): Datum[] {
  const lijst: Datum[] = []
  let [jaar, maand, dag] = delen(van)
  for (let d = van; d <= tot; d = vanDelen(jaar, maand, dag)) {
    lijst.push(d)
    if (++dag <= 28 || dag <= dagenInMaand(jaar, maand)) continue
    dag = 1
    if (++maand > 12) [jaar, maand] = [jaar + 1, 1]
  }
  return lijst
}

const maandbegins = (van: Datum, tot: Datum): Datum[] => dagen(van, tot).filter((d) => d.endsWith('-01'))

const BAND_PER_DAG = 4

/** Weekends and holidays as bands, when a day is wide enough to see. */
export function banden(schaal: Schaal, kalender: Kalender): Band[] {
  if (schaal.perDag < BAND_PER_DAG) return []
  return schaal.segmenten.flatMap((s) => {
    const lijst: Band[] = []
    const eersteWeekdag = weekdag(s.van)
    let vorige = false
    dagen(s.van, s.tot).forEach((dag, i) => {
      const feestdag = kalender.feestdag(dag)
      const vrij = feestdag !== undefined || (eersteWeekdag - 1 + i) % 7 >= 5
      const laatste = lijst.at(-1)
      const x = s.x + i * schaal.perDag
      if (vrij && vorige && !feestdag && laatste?.soort === 'weekend')
        lijst[lijst.length - 1] = { ...laatste, breedte: x + schaal.perDag - laatste.x }
      else if (feestdag)
        lijst.push({ x, breedte: schaal.perDag, soort: 'feestdag', titel: `${metDag(dag)}: ${feestdag.naam}` })
      else if (vrij) lijst.push({ x, breedte: schaal.perDag, soort: 'weekend', titel: 'weekend' })
      vorige = vrij
    })
    return lijst
  })
}
