import Dexie from 'dexie'
import { describe, expect, test } from 'vitest'
import { naarOpslagFout, OpslagFout } from '@/storage/opslagfout'

const vol = new DOMException('', 'QuotaExceededError')
const metOorzaak = (fout: Error, inner: unknown) => Object.assign(fout, { inner })

describe('een volle schijf', () => {
  test.each<[string, unknown]>([
    ['onder zijn eigen naam', vol],
    ['een afgebroken transactie met de reden erin', metOorzaak(new Dexie.AbortError('QuotaExceededError '), vol)],
    ['een afgebroken transactie met alleen de tekst', new Dexie.AbortError('QuotaExceededError ')],
    ['meer rijen tegelijk', Object.assign(new Error('concepten.bulkAdd()'), { failures: [vol] })],
    ['bij het vastzetten', new DOMException('Encountered disk full while committing transaction.', 'UnknownError')],
    ['als interne fout', new DOMException('Internal error writing to disk.', 'UnknownError')],
    ['het systeem', new DOMException('IO error: No space left on device', 'UnknownError')],
  ])('%s', (_, fout) => {
    const uitkomst = naarOpslagFout(fout, 'schrijven')
    expect(uitkomst).toBeInstanceOf(OpslagFout)
    expect(uitkomst).toMatchObject({ soort: 'schijf-vol', cause: fout })
    expect(uitkomst.message).toMatch(
      /schijf is vol.*niets opgeslagen; wat u hebt ingevuld staat er nog.*Maak ruimte vrij/,
    )
  })

  test('een transactie die zonder reden is afgebroken: meestal is het dat', () => {
    const binnen = new DOMException('The transaction was aborted, so the request cannot be fulfilled.', 'AbortError')
    const uitkomst = naarOpslagFout(metOorzaak(new Dexie.AbortError('afgebroken'), binnen), 'schrijven')
    expect(uitkomst).toMatchObject({ soort: 'afgebroken' })
    expect(uitkomst.message).toMatch(/onderbroken.*niets opgeslagen.*schijf dan vol/)
  })

  test('een interne fout zonder schijf erin is geen volle schijf', () => {
    const fout = new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    expect(naarOpslagFout(fout, 'openen')).toMatchObject({ soort: 'onbekend' })
  })
})
