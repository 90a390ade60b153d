import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, vi } from 'vitest'
import { Opslag } from '@/storage'
import { vergeetAlles } from '@/stores/concepten'
import { gebruikOpslag, omgeving } from '@/stores/opslag'
import { eenDatabase } from '../storage/hulp'

/** 20 November 2026, a new database and new stores for each test. */
export function metStores(): { herstart: () => void } {
  let naam = ''
  // The program is closed and opened again: what was only in memory is gone.
  const herstart = () => {
    vergeetAlles()
    setActivePinia(createPinia())
    const db = eenDatabase(naam || undefined)
    naam = db.name
    gebruikOpslag(new Opslag(db, omgeving()))
  }
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 20, 10), toFake: ['Date'] })
    naam = ''
    herstart()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  return { herstart }
}
