import { type Kdf, ReservekopieFout, type Kop } from './formaat'
import { gewoon, type LeidAf } from './wachtzin-regels'
import { basisVan, type Sleutel } from './zegel'

/** What the passphrase became, and how: enough to make a backup and to open one that was made with it. */
export interface KopieSleutel {
  /** The keys of each file are made from it. It can not be taken out of the window. */
  readonly basis: Sleutel
  readonly kdf: Kdf
}

/** Finds the key of a file that says this of itself; rejects with ReservekopieFout when it can not be this one. */
export type Ontgrendel = (kop: Pick<Kop, 'kdf'>) => Promise<Sleutel>

export const metWachtzin =
  (wachtzin: string, leidAf: LeidAf): Ontgrendel =>
  async ({ kdf }) => {
    if (gewoon(wachtzin) === '') throw new ReservekopieFout('wachtzin')
    return basisVan(await leidAf(wachtzin, kdf))
  }

export const metSleutel =
  ({ basis, kdf: eigen }: KopieSleutel): Ontgrendel =>
  ({ kdf }) =>
    kdf.zout === eigen.zout ? Promise.resolve(basis) : Promise.reject(new ReservekopieFout('wachtzin'))
