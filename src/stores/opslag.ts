import { shallowRef } from 'vue'
import { useOpslagstatus } from '@/composables/use-opslagstatus'
import { useVandaag } from '@/composables/use-vandaag'
import { KlachtDatabase, type Omgeving, type OpslagFout, Opslag, sentinelInLocalStorage } from '@/storage'

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

let repository: Opslag | undefined

/** The one repository of this window. */
export const opslag = (): Opslag =>
  (repository ??= new Opslag(new KlachtDatabase(), { ...omgeving(), sentinel: sentinelInLocalStorage() }))

/** For tests: another database or clock. */
export function gebruikOpslag(andere: Opslag): void {
  repository = andere
  opslagstop.value = undefined
}
