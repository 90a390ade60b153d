import { expect, test } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { eenKlacht, eenOpslag, VANDAAG } from './hulp'

/** As an older program wrote it: only the name says what it was. */
async function metOudeRij(soort: string, gegevens: object) {
  const { db, opslag } = eenOpslag()
  const { dossier } = await opslag.dossiers.registreer(eenKlacht())
  const kop = { id: 'oud', dossierId: dossier.id, datum: VANDAAG, vastgelegdOp: '2026-11-20T10:00:00.000Z' }
  const rij = { ...kop, soort, gegevens, volgnummer: 2 }
  await db.gebeurtenissen.add(rij)
  const gelezen = await opslag.dossiers.dossier(dossier.id)
  if (!gelezen) throw new Error('geen dossier')
  return { gelezen, rij, bewaard: await db.gebeurtenissen.get('oud') }
}

test.each([
  ['De bestuurder', 'in behandeling', 'bestuurder'],
  ['de huurcommissie', 'doorverwezen', undefined],
])('een oude doorverwijzing naar %s: %s; de rij zelf blijft zoals zij is', async (naar, status, vervolgstap) => {
  const { gelezen, rij, bewaard } = await metOudeRij('doorverwijzing', { naar })
  expect(gelezen.status).toBe(status)
  expect(vanSoort(gelezen, 'doorverwijzing')[0]?.gegevens.vervolgstap).toBe(vervolgstap)
  expect(bewaard).toEqual(rij)
})

test('WSW-9 een oude overdracht aan een bureau is een overdracht aan een instantie', async () => {
  const { gelezen } = await metOudeRij('overdracht', { aan: 'het Stedelijk bureau', vorm: 'overgedragen', reden: '' })
  expect(vanSoort(gelezen, 'overdracht')[0]?.gegevens.instantie).toBe(true)
})
