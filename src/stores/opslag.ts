import { shallowRef } from 'vue'
import { useOpslagstatus } from '@/composables/use-opslagstatus'
import { useVandaag } from '@/composables/use-vandaag'
import { KlachtDatabase, type Omgeving, type OpslagFout, Repository, sentinelInLocalStorage } from '@/storage'

/** Why nothing is written any more; undefined as long as all is well. */
export const opslagstop = shallowRef<OpslagFout>()

/** What the program runs with: the real clock, random ids, and the save status in the foot of the window. */
export const omgeving = (): Omgeving => ({
  nu: () => new Date().toISOString(),
  vandaag: () => useVandaag().value,
  nieuwId: () => crypto.randomUUID(),
  tijdens: useOpslagstatus().tijdens,
  bijStop: (stop) => {
    opslagstop.value = stop
  },
})

let repository: Repository | undefined

/** The one repository of this window. */
export const opslag = (): Repository =>
  (repository ??= new Repository(new KlachtDatabase(), { ...omgeving(), sentinel: sentinelInLocalStorage() }))

/** For tests: another database or clock. */
export function gebruikOpslag(andere: Repository): void {
  repository = andere
  opslagstop.value = undefined
}
