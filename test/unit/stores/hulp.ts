import { createPinia, disposePinia, type Pinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, vi } from 'vitest'
import { Opslag } from '@/storage'
import { vergeetAlles } from '@/stores/concepten'
import { useDossiersStore } from '@/stores/dossiers'
import { gebruikOpslag, omgeving } from '@/stores/opslag'
import { eenDatabase } from '../storage/hulp'

/** 20 November 2026, a new database and new stores for each test. */
export function metStores(): { herstart: () => Promise<void> } {
  let naam = ''
  let pinia: Pinia | undefined
  // A closed window stops at once. Here its list would go on reading, in whatever database is used next.
  async function sluit(): Promise<void> {
    if (!pinia) return
    if ('dossiers' in pinia.state.value) await useDossiersStore(pinia).volledig()
    disposePinia(pinia)
    pinia = undefined
  }
  // The program is closed and opened again: what was only in memory is gone.
  async function herstart(): Promise<void> {
    await sluit()
    vergeetAlles()
    pinia = createPinia()
    setActivePinia(pinia)
    const db = eenDatabase(naam || undefined)
    naam = db.name
    gebruikOpslag(new Opslag(db, omgeving()))
  }
  beforeEach(async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 20, 10), toFake: ['Date'] })
    naam = ''
    await herstart()
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await sluit()
    vi.useRealTimers()
  })
  return { herstart }
}
