import { shallowRef } from 'vue'
import { host } from '@/host'
import type { VaultFailure, VaultKdf, VaultRequests, VaultState } from '@/shared/vault'
import { GEWOON, wisselend } from '@/storage/codec'
import type { Kluis } from '@/storage/kluis'
import type { KopieSleutel } from '@/storage/reservekopie/sleutel'
import { KOSTEN, naarBase64, vanBase64, willekeurig } from '@/storage/reservekopie/wachtzin-regels'
import { meldAnderen } from './kanaal'
import { isOefening } from './oefenstand'

export { wachtzinFout } from '@/storage/reservekopie/wachtzin-regels'

/**
 * geen: this window has no way to a key, or needs none (the practice, the development server) · nieuw: no passphrase was chosen yet ·
 * dicht: the passphrase is asked · open · kwijt: what was sealed here has lost its key · mislukt: it can not be read now.
 */
export type Kluisstand =
  | { readonly soort: 'geen' | 'nieuw' | 'open' | 'kwijt' }
  | { readonly soort: 'dicht'; readonly kdf: VaultKdf; readonly fout: boolean; readonly wacht: number }
  | { readonly soort: 'mislukt'; readonly reden: VaultFailure }

/** Rarely asked for, or only where there is a key: it comes when it is. */
const laadKluis = () => import('@/storage/kluis')
const laadKopie = () => import('@/storage/reservekopie')

/** Outside the database: a key file that is gone must not look like a program that is new. */
const BEKEND = 'klachtdossier-kluis'

interface Geopend extends Kluis {
  readonly geheim: string
  readonly kdf: VaultKdf
}
let geopend: Geopend | undefined

export const kluisstand = shallowRef<Kluisstand>({ soort: 'geen' })
/** Seals from the moment that there is a key. */
export const codec = wisselend(() => geopend?.codec ?? GEWOON)
export const zegel = () => geopend?.zegel

/** Takes over what the shell says of the vault. */
export async function neemOver(stand: VaultState): Promise<Kluisstand> {
  const nieuw = await standVan(stand)
  if (nieuw.soort !== 'open') geopend = undefined
  return (kluisstand.value = nieuw)
}

async function standVan(stand: VaultState): Promise<Kluisstand> {
  if (stand.soort === 'failed')
    return stand.reason === 'damaged' ? { soort: 'kwijt' } : { soort: 'mislukt', reden: stand.reason }
  const bekend = localStorage.getItem(BEKEND)
  if (stand.soort === 'none') return { soort: bekend === null ? 'nieuw' : 'kwijt' }
  if (bekend !== null && bekend !== stand.id) return { soort: 'kwijt' }
  const { id, kdf } = stand
  if (stand.soort === 'locked') return { soort: 'dicht', kdf, fout: stand.wrong, wacht: stand.wait }
  const kluis = await (await laadKluis()).openKluis(id, stand.key)
  localStorage.setItem(BEKEND, id)
  geopend = { ...kluis, geheim: stand.secret, kdf }
  return { soort: 'open' }
}

async function vraag(doe: (vault: VaultRequests) => Promise<VaultState>): Promise<Kluisstand> {
  const vault = await host.vault()
  if (!vault) return { soort: 'geen' }
  return neemOver(await doe(vault).catch((): VaultState => ({ soort: 'failed', reason: 'unknown' })))
}

/** At the start. The practice has nothing to seal, and asks nobody for a passphrase. */
export const zoekKluis = (): Promise<Kluisstand> =>
  isOefening() ? Promise.resolve(kluisstand.value) : vraag((vault) => vault['vault:state']())

async function afgeleid(wachtzin: string, kdf: VaultKdf): Promise<string> {
  const { leidAfInVenster } = await laadKopie()
  return naarBase64(await leidAfInVenster(wachtzin, kdf))
}

const nieuweKdf = (): VaultKdf => ({ ...KOSTEN, zout: willekeurig(16) })

/** Opens what is locked. */
export async function ontgrendel(wachtzin: string): Promise<Kluisstand> {
  const nu = kluisstand.value
  if (nu.soort !== 'dicht') return nu
  const geheim = await afgeleid(wachtzin, nu.kdf)
  return vraag((vault) => vault['vault:unlock'](geheim))
}

/** The first passphrase. From now on all that is written is sealed. */
export async function maakKluis(wachtzin: string): Promise<void> {
  const kdf = nieuweKdf()
  const geheim = await afgeleid(wachtzin, kdf)
  const vault = await host.vault()
  const stand = await vault?.['vault:create'](kdf, geheim).catch(() => undefined)
  // Nothing is known to have changed then: the passphrase is still to be chosen, and nothing is written without one.
  if (stand?.soort !== 'open') throw new Error(NIET_GEMAAKT)
  await neemOver(stand)
  // What they write from now on must be sealed as well.
  meldAnderen({ soort: 'slot' })
}
const NIET_GEMAAKT =
  'De wachtzin kon niet worden ingesteld. Er is niets veranderd. Kijk of de schijf vol is, start Klachtdossier opnieuw en probeer het nog eens.'

/** Another passphrase. Answers with the sentence for what is wrong; '' when it is changed. */
export async function wijzigWachtzin(oud: string, nieuw: string): Promise<string> {
  if (!geopend) return NIET_GEWIJZIGD
  const kdf = nieuweKdf()
  const [geheim, volgend] = [await afgeleid(oud, geopend.kdf), await afgeleid(nieuw, kdf)]
  const vault = await host.vault()
  const stand = await vault?.['vault:change'](geheim, kdf, volgend).catch(() => undefined)
  if (stand?.soort === 'open') {
    await neemOver(stand)
    return ''
  }
  if (stand?.soort !== 'locked') return NIET_GEWIJZIGD
  return stand.wrong ? 'Dit is niet de wachtzin van nu. Let op hoofdletters en spaties.' : wachtZin(stand.wait)
}
const NIET_GEWIJZIGD = 'De wachtzin is niet gewijzigd; de oude geldt nog. Probeer het opnieuw.'

export const wachtZin = (wacht: number): string => {
  const seconden = Math.max(1, Math.ceil(wacht / 1000))
  return `Wacht ${seconden === 1 ? '1 seconde' : `${String(seconden)} seconden`} en probeer het dan opnieuw.`
}

/** The shell forgets the key. What the window still holds goes when it is loaded again. */
export async function sluitKluis(): Promise<void> {
  const vault = await host.vault()
  await vault?.['vault:lock']()
}

/** Of the passphrase, for backups; undefined where there is none. */
export async function kopieSleutel(): Promise<KopieSleutel | undefined> {
  if (!geopend) return undefined
  const { basisVan } = await laadKopie()
  return { basis: await basisVan(vanBase64(geopend.geheim)), kdf: geopend.kdf }
}
