import { beforeEach, expect, test, vi } from 'vitest'
import { vanSoort } from '@/domain/dossier/dossier'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { type Inbreng, useInbrengenStore } from '@/stores/inbrengen'
import { opslag } from '@/stores/opslag'
import { dag, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

metStores()
beforeEach(async () => {
  const { id } = await useDossiersStore().registreer(eenKlacht())
  await useDossierStore().laad(id)
})
const INBRENG: Inbreng = { datum: dag('2026-11-19'), ingebrachtDoor: 'R. de Vries', van: 'klager' }
const file = (naam: string, inhoud: string) => new File([inhoud], naam)
const breng = (...bestanden: File[]) =>
  useInbrengenStore().brengIn(
    bestanden.map((bestand) => ({ naam: `Stuk ${bestand.name}`, bestand })),
    INBRENG,
  )
const stukken = () => {
  const { dossier } = useDossierStore()
  return dossier ? vanSoort(dossier, 'document_toegevoegd').map((g) => g.gegevens) : []
}

test('STK-7d elk bestand wordt een eigen stuk; wie het inbracht heeft het ingezien', async () => {
  await breng(file('Brief.PDF', 'een'), file('foto', 'twee'))
  expect(stukken()).toMatchObject([
    {
      naam: 'Stuk Brief.PDF',
      ingebrachtDoor: 'R. de Vries',
      van: 'klager',
      ingezienDoorKlager: true,
      ingezienDoorKlagerOp: '2026-11-19',
      ingezienDoorBeklaagde: false,
      bestand: { naam: 'Brief.PDF', grootte: 3, type: 'pdf' },
    },
    { naam: 'Stuk foto', bestand: { type: '' } },
  ])
  const terug = await opslag().bijlagen.lees(stukken()[1]?.bestand?.sha256 ?? '')
  expect(new TextDecoder().decode(terug)).toBe('twee')
})

test('een PDF die zegt hoeveel bladzijden hij heeft, wordt zo vastgelegd; van een ander bestand weet niemand het', async () => {
  await breng(file('Brief.pdf', '%PDF-1.4\n1 0 obj\n<</Type/Pages/Count 12/Kids[]>>\nendobj'), file('notitie.txt', 'x'))
  expect(stukken().map((s) => s.bestand?.bladzijden)).toEqual([12, undefined])
})

test.each([
  ['leeg', () => [file('goed.txt', 'a'), file('leeg.txt', '')], /“leeg.txt” is leeg/],
  [
    'te groot',
    () => [
      file('goed.txt', 'a'),
      Object.defineProperty(file('film.mp4', 'x'), 'size', { value: 50 * 1024 * 1024 + 1 }),
    ],
    /“film.mp4” is groter dan 50 MB/,
  ],
  [
    'niet te lezen',
    () => [Object.assign(file('map', 'x'), { arrayBuffer: () => Promise.reject(new Error('NotReadable')) })],
    /“map” kan niet worden gelezen/,
  ],
  ['twee keer', () => [file('a.txt', 'zelfde'), file('b.txt', 'zelfde')], /hetzelfde bestand/],
])('%s: één zin, en er is niets bewaard of vastgelegd', async (_, bestanden, zin) => {
  const bewaar = vi.spyOn(opslag().bijlagen, 'bewaar')
  await expect(breng(...bestanden())).rejects.toThrow(zin)
  await expect(breng(...bestanden())).rejects.toThrow('Er is niets toegevoegd')
  expect(bewaar).not.toHaveBeenCalled()
  expect(stukken()).toEqual([])
})

test('wat er al staat, wordt gezegd; is het ongedaan gemaakt, dan mag het weer', async () => {
  await breng(file('a.txt', 'zelfde'))
  await expect(breng(file('b.txt', 'zelfde'))).rejects.toThrow('“b.txt” staat al in dit dossier: “Stuk a.txt”')
  await useDossierStore().maakOngedaan(useDossierStore().dossier?.geldig.at(-1)?.id ?? '')
  await breng(file('b.txt', 'zelfde'))
  expect(stukken()).toHaveLength(1)
})
