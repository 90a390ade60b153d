import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { wordOpPapier } from '@/documents/op-papier'
import type { Inhoud } from '@/domain/document/inhoud'
import { wordApart } from '@/stores/word-apart'
import type { WordVraag } from '@/stores/word.worker'
import { elkBlok } from '../../fixtures/inhoud'
import { uitgepakt } from '../../fixtures/word'

type Hoe = 'werkt' | 'start niet' | 'valt uit' | 'zwijgt'
let hoe: Hoe = 'werkt'
let werkers: NepWerker[] = []

/** Crosses between threads as a real one does, and can fail in the ways in which a real one fails. */
class NepWerker extends EventTarget {
  klaar = false
  constructor() {
    super()
    if (hoe === 'start niet') throw new Error('geweigerd')
    werkers.push(this)
  }
  postMessage(vraag: WordVraag) {
    const { inhoud, papier } = structuredClone(vraag)
    if (hoe === 'valt uit') queueMicrotask(() => this.dispatchEvent(new Event('error')))
    if (hoe !== 'werkt') return
    void wordOpPapier(JSON.parse(inhoud) as Inhoud, papier).then((data) =>
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
    )
  }
  terminate() {
    this.klaar = true
  }
}
beforeEach(() => {
  werkers = []
  vi.stubGlobal('Worker', NepWerker)
})
afterEach(() => void vi.unstubAllGlobals())

const delenVan = async (inhoud: Inhoud) => {
  const gemaakt = await wordApart(inhoud, {})
  return typeof gemaakt === 'object' && 'bytes' in gemaakt ? uitgepakt(gemaakt.bytes) : gemaakt
}

describe('het Word-document buiten het venster om', () => {
  test.each<Hoe>(['werkt', 'start niet', 'valt uit'])(
    'een werker die %s: hetzelfde document, en er blijft geen werker over',
    async (nu) => {
      hoe = nu
      const rechtstreeks = await wordOpPapier(elkBlok(true), {})
      const document = 'bytes' in rechtstreeks ? uitgepakt(rechtstreeks.bytes)['word/document.xml'] : ''
      expect(document).not.toBe('')
      expect(await delenVan(elkBlok(true))).toMatchObject({ 'word/document.xml': document })
      expect(werkers.map((w) => w.klaar)).toEqual(nu === 'start niet' ? [] : [true])
    },
  )

  test('afgebroken terwijl het wordt gemaakt: de werker stopt, en er is geen document', async () => {
    hoe = 'zwijgt'
    const afbreken = new AbortController()
    const wacht = wordApart(elkBlok(true), {}, afbreken.signal)
    afbreken.abort()
    expect(await wacht).toBe('afgebroken')
    expect(werkers.map((w) => w.klaar)).toEqual([true])
    expect(await wordApart(elkBlok(true), {}, afbreken.signal)).toBe('afgebroken')
    expect(werkers).toHaveLength(1)
  })

  test('briefpapier dat niet te lezen is, komt terug als fout van het briefpapier', async () => {
    hoe = 'werkt'
    expect(await wordApart(elkBlok(true), { briefpapier: new Uint8Array([1, 2, 3]) })).toEqual({ fout: 'briefpapier' })
  })
})
