import { useOpslagstatus } from '@/composables/use-opslagstatus'
import { useVandaag } from '@/composables/use-vandaag'
import { KlachtDatabase, type Omgeving, Repository } from '@/storage'

/** What the program runs with: the real clock, random ids, and the save status in the foot of the window. */
export const omgeving = (): Omgeving => ({
  nu: () => new Date().toISOString(),
  vandaag: () => useVandaag().value,
  nieuwId: () => crypto.randomUUID(),
  tijdens: useOpslagstatus().tijdens,
})

let repository: Repository | undefined

/** The one repository of this window. */
export const opslag = (): Repository => (repository ??= new Repository(new KlachtDatabase(), omgeving()))

/** For tests: another database or clock. */
export function gebruikOpslag(andere: Repository): void {
  repository = andere
}
