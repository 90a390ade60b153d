import { expect, test } from 'vitest'
import { nieuweBewaarder } from '@/stores/bewaarder'
import { bewaarAlles, openConcepten } from '@/stores/concepten'
import { metStores } from './hulp'

metStores()

test('wat net is weggegooid, wordt niet meer aangeboden: ook niet als het nog van de schijf moet', async () => {
  const bewaarder = nieuweBewaarder('vastleggen/d1/notitie')
  bewaarder.houd({ tekst: 'De manager belt maandag' })
  await bewaarAlles()
  expect(await openConcepten()).toHaveLength(1)
  const weg = bewaarder.gooiWeg()
  expect(await openConcepten()).toEqual([])
  await weg
  bewaarder.laatLos()
})
