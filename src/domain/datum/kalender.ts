import { type Datum, dagenTussen, dagnummer, type Duur, jaarVan, plusDagen, plusDuur, vanDelen, weekdag } from './datum'
import { type Feestdag, feestdagen, KB_DAGEN, type KbTabel } from './feestdagen'

/**
 * What counts as a working day where a procedure counts in werkdagen and does not say. lid1: all but weekends and the
 * holidays of Atw art. 3 lid 1 (the default: earliest date) · goede-vrijdag: also not Goede Vrijdag · kb: also not the KB days.
 */
export type WerkdagLezing = 'lid1' | 'goede-vrijdag' | 'kb'

const LEZINGEN: readonly WerkdagLezing[] = ['lid1', 'goede-vrijdag', 'kb']

/** A day that does not count, and why: "za 2 mei: zaterdag", "di 5 mei: Bevrijdingsdag". */
export interface OvergeslagenDag {
  readonly datum: Datum
  readonly reden: string
}

export interface KalenderInstellingen {
  readonly kb?: KbTabel
  /** The office's own closing days: they move the plan date only, never a term. */
  readonly eigenDagen?: readonly { readonly datum: Datum; readonly naam: string }[]
}

const WEEKEND = { 6: 'zaterdag', 7: 'zondag' } as const

/** Per reading one bit: set when the day is no working day under it. `KANTOOR`: when the office is closed. */
const BIT: Readonly<Record<WerkdagLezing, number>> = { lid1: 1, 'goede-vrijdag': 2, kb: 4 }
const KANTOOR = 8

/** Working days of a year up to and including each day; `eerste` is the day number of 1 January. */
interface JaarTelling {
  readonly eerste: number
  readonly tot: readonly number[]
}

/** Working days, holidays and the rules of the Algemene termijnenwet over one table of KB days and own closing days. */
export class Kalender {
  readonly kb: KbTabel
  private readonly eigen: ReadonlyMap<Datum, string>
  private readonly jaren = new Map<number, ReadonlyMap<Datum, Feestdag>>()
  private readonly dagsoorten = new Map<Datum, number>()
  private readonly tellingen: Readonly<Record<WerkdagLezing, Map<number, JaarTelling>>> = {
    lid1: new Map(),
    'goede-vrijdag': new Map(),
    kb: new Map(),
  }

  constructor(instellingen: KalenderInstellingen = {}) {
    this.kb = instellingen.kb ?? KB_DAGEN
    this.eigen = new Map((instellingen.eigenDagen ?? []).map((d) => [d.datum, d.naam]))
  }

  /** The holiday on this day, of whatever kind. */
  feestdag(d: Datum): Feestdag | undefined {
    const jaar = jaarVan(d)
    let tabel = this.jaren.get(jaar)
    if (!tabel) {
      tabel = new Map(feestdagen(jaar, this.kb).map((f) => [f.datum, f]))
      this.jaren.set(jaar, tabel)
    }
    return tabel.get(d)
  }

  /** Why this day is no working day under the chosen reading; undefined when it is one. */
  geenWerkdag(d: Datum, lezing: WerkdagLezing = 'lid1'): string | undefined {
    const dag = weekdag(d)
    if (dag === 6 || dag === 7) return WEEKEND[dag]
    const f = this.feestdag(d)
    if (!f) return undefined
    if (f.soort === 'lid1') return f.naam
    if (f.soort === 'lid2') return lezing === 'lid1' ? undefined : f.naam
    return lezing === 'kb' ? `${f.naam} (bij KB aangewezen)` : undefined
  }

  isWerkdag(d: Datum, lezing: WerkdagLezing = 'lid1'): boolean {
    return (this.dagsoort(d) & BIT[lezing]) === 0
  }

  /** What `geenWerkdag` and `geenKantoordag` say of this day, without the words: every term asks it several times. */
  private dagsoort(d: Datum): number {
    let soort = this.dagsoorten.get(d)
    if (soort === undefined) {
      soort = this.geenKantoordag(d) === undefined ? 0 : KANTOOR
      for (const lezing of LEZINGEN) if (this.geenWerkdag(d, lezing) !== undefined) soort |= BIT[lezing]
      this.dagsoorten.set(d, soort)
    }
    return soort
  }

  /** Why the office is closed: weekend, holiday, Goede Vrijdag, KB day or an own closing day. Used for plan dates. */
  geenKantoordag(d: Datum): string | undefined {
    return this.geenWerkdag(d, 'kb') ?? this.eigen.get(d)
  }

  /** Raw end of a term (deadlines.md section 2): the start is day 0, day 1 is the next day, also in a weekend. */
  einde(start: Datum, duur: Duur, lezing: WerkdagLezing = 'lid1'): Datum {
    return duur.eenheid === 'werkdagen'
      ? this.plusWerkdagen(start, duur.aantal, lezing)
      : plusDuur(start, duur.aantal, duur.eenheid)
  }

  private plusWerkdagen(start: Datum, aantal: number, lezing: WerkdagLezing): Datum {
    let d = start
    for (let n = 0; n < aantal;) {
      d = plusDagen(d, 1)
      if (this.isWerkdag(d, lezing)) n++
    }
    return d
  }

  /** Working days after `van` up to and including `tot`; negative when `tot` lies before `van`. */
  werkdagenTussen(van: Datum, tot: Datum, lezing: WerkdagLezing = 'lid1'): number {
    if (tot < van) return -this.werkdagenTussen(tot, van, lezing)
    let n = this.werkdagInJaar(tot, lezing) - this.werkdagInJaar(van, lezing)
    for (let jaar = jaarVan(van); jaar < jaarVan(tot); jaar++) n += this.jaarTelling(jaar, lezing).tot.at(-1) ?? 0
    return n
  }

  /** How many working days the year has up to and including this day. */
  private werkdagInJaar(d: Datum, lezing: WerkdagLezing): number {
    const { eerste, tot } = this.jaarTelling(jaarVan(d), lezing)
    return tot[dagnummer(d) - eerste] ?? 0
  }

  private jaarTelling(jaar: number, lezing: WerkdagLezing): JaarTelling {
    let telling = this.tellingen[lezing].get(jaar)
    if (!telling) {
      const tot: number[] = []
      for (let d = vanDelen(jaar, 1, 1), n = 0; jaarVan(d) === jaar; d = plusDagen(d, 1)) {
        if (this.isWerkdag(d, lezing)) n++
        tot.push(n)
      }
      telling = { eerste: dagnummer(vanDelen(jaar, 1, 1)), tot }
      this.tellingen[lezing].set(jaar, telling)
    }
    return telling
  }

  /** The last office day on or before: what is due on Sunday must be done by Friday. */
  plan(d: Datum): Datum {
    let dag = d
    while (this.isGesloten(dag)) dag = plusDagen(dag, -1)
    return dag
  }

  /** The first office day on or after: for what must be done "direct". */
  eersteKantoordag(d: Datum): Datum {
    let dag = d
    while (this.isGesloten(dag)) dag = plusDagen(dag, 1)
    return dag
  }

  private isGesloten(d: Datum): boolean {
    return (this.dagsoort(d) & KANTOOR) !== 0
  }

  /**
   * End of a statutory term under the Algemene termijnenwet: art. 1 lid 1 (a term that ends on Saturday, Sunday or a
   * recognised or equated day runs to and including the next day that is none of these), then art. 2 (a term of at least
   * three days contains at least two days that are none of these). null where art. 4 excludes the term: more than
   * 90 days, 12 weeks or 3 months, or a term in years.
   */
  atw(start: Datum, duur: Duur, lezing: WerkdagLezing = 'lid1'): Datum | null {
    if (buitenAtw(duur)) return null
    let einde = this.eersteGewoneDag(this.einde(start, duur, lezing))
    // The day on which the second ordinary day is reached is an ordinary day itself.
    if (!korterDanDrieDagen(duur)) while (this.werkdagenTussen(start, einde, 'kb') < 2) einde = plusDagen(einde, 1)
    return einde
  }

  private eersteGewoneDag(d: Datum): Datum {
    let dag = d
    while (!this.isWerkdag(dag, 'kb')) dag = plusDagen(dag, 1)
    return dag
  }

  /** The days after `van` up to and including `tot` that do not count, each by name. */
  overgeslagen(van: Datum, tot: Datum, reden: (d: Datum) => string | undefined): OvergeslagenDag[] {
    const dagen: OvergeslagenDag[] = []
    for (let d = van, i = dagenTussen(van, tot); i > 0; i--) {
      d = plusDagen(d, 1)
      const waarom = reden(d)
      if (waarom) dagen.push({ datum: d, reden: waarom })
    }
    return dagen
  }

  /** True when the KB days of this year are not known yet: the program then warns instead of guessing. */
  kbOnbekend(d: Datum): boolean {
    return jaarVan(d) > this.kb.bekendTot
  }
}

/** Atw art. 2 is about the term as it is set, not about what art. 1 made of it. */
const korterDanDrieDagen = ({ aantal, eenheid }: Duur): boolean =>
  aantal < 3 && (eenheid === 'dagen' || eenheid === 'werkdagen')

/** Atw art. 4: does not apply to terms of more than 90 days, 12 weeks or 3 months, or of one or more years. */
export function buitenAtw({ aantal, eenheid }: Duur): boolean {
  switch (eenheid) {
    case 'dagen':
    case 'werkdagen':
      return aantal > 90
    case 'weken':
      return aantal > 12
    case 'maanden':
      return aantal > 3
    case 'jaren':
      return true
  }
}
