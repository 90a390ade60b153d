import { computed, shallowRef } from 'vue'
import { useOpslagstatus } from '@/composables/use-opslagstatus'
import { useSchil } from '@/composables/use-schil'
import { useVandaag } from '@/composables/use-vandaag'
import { host } from '@/host'
import {
  KlachtDatabase,
  OefenOpslag,
  type Omgeving,
  Opslag,
  type OpslagFout,
  sentinelInLocalStorage,
  type VanVoor,
} from '@/storage'
import { codec, zegel } from './kluis'
import { isOefening } from './oefenstand'

/** Why nothing is written any more; undefined as long as all is well. */
export const opslagstop = shallowRef<OpslagFout>()
/** Why nothing can be written while all that is there can be read; '' otherwise. */
export const alleenLezen = computed(() =>
  ['alleen-lezen', 'journaal-beschadigd'].includes(opslagstop.value?.soort ?? '') ? opslagstop.value?.message : '',
)

/** What the program runs with: the real clock, random ids, and the save status in the foot of the window. */
export const omgeving = (): Omgeving => ({
  nu: () => new Date().toISOString(),
  vandaag: () => useVandaag().value,
  nieuwId: () => crypto.randomUUID(),
  codec,
  zegel,
  tijdens: useOpslagstatus().tijdens,
  bijHerbouw: (deel) => {
    useSchil().herbouw.value = deel
  },
  bijStop: (stop) => {
    opslagstop.value = stop
  },
})

let huidig: Opslag | undefined

/** The one store of this window: of the real dossiers, or of the practice. */
export const opslag = (): Opslag => (huidig ??= isOefening() ? oefenOpslag() : echteOpslag())

/** The development server has no disk to keep a journal on. */
const zonderJournaal = import.meta.env.DEV && host.soort === 'browser'

/** What must be said of the backup before the tables were changed; '' when there is one, or none was needed. */
export let kopiebericht = ''
async function voorBijwerken(vanVoor: VanVoor): Promise<void> {
  // Once for each new version of the tables.
  kopiebericht = await import('./kopie-voor-bijwerken').then(({ kopieVoorBijwerken }) => kopieVoorBijwerken(vanVoor))
}

const echteOpslag = () =>
  new Opslag(
    new KlachtDatabase(),
    { ...omgeving(), sentinel: sentinelInLocalStorage(), voorBijwerken },
    {},
    zonderJournaal ? undefined : () => host.journal(),
  )
/** The practice, whatever this window is busy with. */
export const oefenOpslag = () => new OefenOpslag(omgeving())

/** For tests: another database or clock; undefined: what a new window begins with. */
export function gebruikOpslag(andere: Opslag | undefined): void {
  huidig = andere
  opslagstop.value = undefined
}
