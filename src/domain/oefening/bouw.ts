import { type Datum, jaarVan, laatste, plusDagen, weekdag } from '../datum/datum'
import { briefRegel, type BriefSoort } from '../document/soorten'
import type { Gebeurtenis, GebeurtenisGegevens, GebeurtenisSoort, Opening } from '../gebeurtenis/gebeurtenis'
import {
  type Beklaagde,
  type KlachtGegevens,
  type Klachtpunt,
  type Klager,
  leegPunt,
  legeBeklaagde,
  legeGegevens,
  legeKlager,
} from '../gebeurtenis/gegevens'
import { nummerVan, STANDAARD_PATROON } from '../regeling/nummer'
import type { Regeling } from '../regeling/regeling'

/** Everyone in the practice dossiers is invented; this is who handles them. */
export const BEHANDELAAR = 'Marit Hoekstra'

/**
 * Writes the log of one practice dossier. All dates are days before `vandaag`, so that the case is in the same state whenever
 * it is loaded; ids follow from the sequence number.
 */
export class Oefenlog {
  readonly log: Gebeurtenis[] = []
  private readonly volgnummer: number
  private readonly regeling: Regeling
  private readonly vandaag: Datum

  constructor(volgnummer: number, regeling: Regeling, vandaag: Datum) {
    this.volgnummer = volgnummer
    this.regeling = regeling
    this.vandaag = vandaag
  }

  /** So many days ago. */
  dag(geleden: number): Datum {
    return plusDagen(this.vandaag, -geleden)
  }

  /** So many days ago, or the Friday before when that is in a weekend: what an office does. */
  kantoor(geleden: number): Datum {
    const dag = this.dag(geleden)
    return plusDagen(dag, Math.min(0, 5 - weekdag(dag)))
  }

  opening(kanaal: string, gegevens: Partial<KlachtGegevens>): Opening {
    return {
      nummer: nummerVan(STANDAARD_PATROON, jaarVan(this.vandaag), this.volgnummer),
      regelingId: this.regeling.id,
      regelingVersie: this.regeling.versie,
      kanaal,
      gegevens: { ...legeGegevens(), behandelaar: BEHANDELAAR, ...gegevens },
    }
  }

  /** Adds an event and gives its id. Recorded on the day itself, or later where an earlier line was recorded later. */
  leg<S extends GebeurtenisSoort>(
    soort: S,
    datum: Datum,
    gegevens: GebeurtenisGegevens[S],
    { corrigeert, vastgelegd }: { corrigeert?: string; vastgelegd?: Datum } = {},
  ): string {
    const dossierId = `oefening-${tweeCijfers(this.volgnummer)}`
    const id = `${dossierId}-${tweeCijfers(this.log.length + 1)}`
    const vorige = this.log.at(-1)?.vastgelegdOp.slice(0, 10) as Datum | undefined
    const dag = laatste(vastgelegd ?? datum, vorige ?? datum)
    const minuut = tweeCijfers(this.log.length)
    this.log.push({
      id,
      dossierId,
      datum,
      vastgelegdOp: `${dag}T09:${minuut}:00.000Z`,
      ...(corrigeert && { corrigeert }),
      soort,
      gegevens,
    } as Gebeurtenis)
    return id
  }

  /** A letter that went out. `voor`: its addressee by key, `aan` by name. What stood in it follows (documents/oefenbrieven.ts). */
  stuur(brief: BriefSoort, voor: string, aan: string, datum: Datum): string {
    // Within the office nobody posts a letter.
    const wie = { brief, voor, wijze: voor.startsWith('klager') ? 'brief' : 'e-mail' }
    switch (briefRegel(brief).legtVast) {
      case 'doorgegeven':
        return this.leg('doorgegeven', datum, { ...wie, aan, ...this.als(voor) })
      case 'directie_ingelicht':
        return this.leg('directie_ingelicht', datum, { ...wie, wie: aan })
      default:
        return this.leg('brief_verzonden', datum, { ...wie, aan })
    }
  }

  /** What it ticks off of the route (WSW 5): of more than one complained about, that is the last of them. */
  private als(voor: string): { als?: string } {
    const opening = this.log.find((g) => g.soort === 'ontvangst')
    const gegevens = opening && 'gegevens' in opening.gegevens ? opening.gegevens.gegevens : undefined
    const namen = this.regeling.routes.find(({ id }) => id === gegevens?.route)?.doorgevenAls ?? {}
    const [soort = '', id = ''] = voor.split('.')
    const laatste = gegevens?.beklaagden.at(-1)?.id
    const als = soort === 'rol' ? namen[id] : soort === 'beklaagde' && id === laatste ? namen.beklaagde : undefined
    return als === undefined ? {} : { als }
  }
}

const tweeCijfers = (n: number): string => String(n).padStart(2, '0')

export const klager = (id: string, deel: Partial<Klager>): Klager => ({ ...legeKlager(id), ...deel })
export const beklaagde = (id: string, deel: Partial<Beklaagde>): Beklaagde => ({ ...legeBeklaagde(id), ...deel })
export const punt = (id: string, deel: Partial<Klachtpunt>): Klachtpunt => ({ ...leegPunt(id), ...deel })
