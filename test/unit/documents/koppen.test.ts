// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { naarHtml } from '@/documents/naar-html'
import { naarWord } from '@/documents/naar-word'
import { voorbeelden } from '@/documents/voorbeelden'
import type { Inhoud } from '@/domain/document/inhoud'
import { DOCUMENTSOORTEN } from '@/domain/document/soorten'
import { onderdeel, uitgepakt, wordalineas } from '../../fixtures/word'
import { VANDAAG } from './hulp'

/** Of each kind the one with the most headings, of all that the practice makes. */
const perSoort = new Map<string, Inhoud>()
for (const { inhoud } of voorbeelden(VANDAAG)) {
  const aantal = (i: Inhoud | undefined) => i?.blokken.filter((b) => b.soort === 'kop').length ?? -1
  // The whole dossier has a table of contents, which has a test of its own.
  if (inhoud.blokken.some((b) => b.soort === 'inhoudsopgave')) continue
  if (aantal(inhoud) > aantal(perSoort.get(inhoud.soort))) perSoort.set(inhoud.soort, inhoud)
}

/** The level of each heading, from 1: as the paragraph says, else as its style does. */
async function niveaus(inhoud: Inhoud): Promise<number[]> {
  const xml = onderdeel(await naarWord(inhoud), 'word/document.xml')
  return wordalineas(xml).flatMap(({ stijl, xml: alinea }) => {
    const eigen = /<w:outlineLvl w:val="(\d)"/.exec(alinea)?.[1]
    const vanStijl = /^Heading(\d)$/.exec(stijl)?.[1]
    return eigen !== undefined ? [Number(eigen) + 1] : vanStijl !== undefined ? [Number(vanStijl)] : []
  })
}
const springt = (rij: readonly number[]) => rij.filter((n, i) => n > (rij[i - 1] ?? 0) + 1)

describe('koppen en taal van elk soort document', () => {
  it('elke soort is erbij', () => {
    expect([...perSoort.keys()].sort()).toEqual([...DOCUMENTSOORTEN].sort())
  })

  it.each([...perSoort])(
    '%s: begint bovenaan en slaat geen niveau over, in Word en op het scherm',
    async (_, inhoud) => {
      const rij = await niveaus(inhoud)
      expect(rij).toHaveLength(inhoud.blokken.filter((b) => b.soort === 'kop').length)
      expect(springt(rij)).toEqual([])
      const html = [...naarHtml(inhoud).matchAll(/<h([1-6])[ >]/g)].map(([, n]) => Number(n))
      // On screen the title of the page stands above it.
      expect(springt([1, ...html])).toEqual([])
    },
  )

  it.each([...perSoort])('%s: zegt dat het Nederlands is', async (_, inhoud) => {
    expect(uitgepakt(await naarWord(inhoud))['docProps/core.xml']).toContain('<dc:language>nl-NL</dc:language>')
  })
})
