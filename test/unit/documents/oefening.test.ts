import { expect, it } from 'vitest'
import { merkVan } from '@/domain/document/inhoud'
import { naarHtml, printPaginaStijl } from '@/documents/naar-html'
import { naarWord } from '@/documents/naar-word'
import { eenInhoud } from '../../fixtures/inhoud'
import { onderdeel } from '../../fixtures/word'

it('OEFENING staat op elke pagina: in Word, op het scherm en op de print; anders nergens', async () => {
  for (const [deel, merk] of [
    [{ oefening: true }, 'OEFENING'],
    [{ oefening: true, concept: true }, 'OEFENING · CONCEPT'],
    [{ concept: true }, 'CONCEPT'],
    [{}, ''],
  ] as const) {
    const inhoud = eenInhoud([{ soort: 'alinea', tekst: 'Tekst.' }], deel)
    expect(merkVan(inhoud)).toBe(merk)
    const word = onderdeel(await naarWord(inhoud), 'word/header1.xml')
    for (const uit of [word, naarHtml(inhoud), printPaginaStijl(inhoud)])
      if (merk === '') expect(uit).not.toMatch(/OEFENING|CONCEPT/)
      else expect(uit).toContain(merk)
  }
})
