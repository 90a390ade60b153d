import { type Datum, dagenTussen, dagVanMoment } from '../datum/datum'
import type { KopieProef, LaatsteKopie } from '../regeling/instellingen'

/** A week of work is the most that may be lost with a laptop. In days. */
export const KOPIE_OUD_NA = 7

/**
 * Why the backup of today is not there. map-weg: the folder is not there or not to be reached · vol · alleen-lezen: nothing may be
 * written there · ongeschikt: it is no folder for it · niet-heel: the disk has something else than it got · lezen: what is stored
 * here can not be read · anders.
 */
export type KopieReden = 'map-weg' | 'vol' | 'alleen-lezen' | 'ongeschikt' | 'niet-heel' | 'lezen' | 'anders'

/** How the backup that is made by itself stands. */
export interface Kopiestand {
  /** The chosen folder; '' when none is. */
  readonly map: string
  /** Why the last attempt failed. */
  readonly mislukt?: KopieReden
}

/**
 * geen: there is no backup · mislukt: the one of today failed · oud: the last is more than a week old · geen-map: none is made by itself
 * before a folder is chosen · proef: the last could not be put back in the drill.
 */
export type KopieNodig = 'geen' | 'mislukt' | 'oud' | 'geen-map' | 'proef'

/** What the officer must do about the backup, the most urgent first; undefined: nothing, or there is nothing to lose yet. */
export function kopieNodig(
  laatste: Pick<LaatsteKopie, 'gemaaktOp'> | null,
  {
    dossiers,
    vandaag,
    stand,
    proef = null,
  }: {
    readonly dossiers: number
    readonly vandaag: Datum
    /** undefined: it was not looked at, or none can be made by itself here. */
    readonly stand?: Kopiestand | undefined
    readonly proef?: Pick<KopieProef, 'uitslag'> | null
  },
): KopieNodig | undefined {
  if (dossiers === 0) return undefined
  if (stand?.mislukt) return 'mislukt'
  const gemaakt = laatste ? dagVanMoment(laatste.gemaaktOp) : undefined
  if (!gemaakt) return 'geen'
  if (dagenTussen(gemaakt, vandaag) > KOPIE_OUD_NA) return 'oud'
  if (stand?.map === '') return 'geen-map'
  return proef && proef.uitslag !== 'heel' ? 'proef' : undefined
}

/** At most once a month by itself: in a month in which it was not tried yet. */
export const proefNodig = (laatste: Pick<KopieProef, 'op'> | null, vandaag: Datum): boolean =>
  laatste === null || dagVanMoment(laatste.op)?.slice(0, 7) !== vandaag.slice(0, 7)
