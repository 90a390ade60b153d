import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { naarWord } from '@/documents/naar-word'
import { eenInhoud } from '../../fixtures/inhoud'
import { onderdeel, ooxmlFouten } from '../../fixtures/word'

const opLinux = process.platform === 'linux' && process.arch === 'x64'

test.runIf(opLinux)('the check of Word files finds what Word would object to', async () => {
  const goed = await naarWord(eenInhoud([]))
  expect(await ooxmlFouten(goed)).toEqual([])
  const xml = onderdeel(goed, 'word/document.xml').replace('<w:body>', '<w:body><w:onzin/>')
  const kapot = zipSync({ ...unzipSync(goed), 'word/document.xml': strToU8(xml) })
  expect((await ooxmlFouten(kapot)).length).toBeGreaterThan(0)
})
