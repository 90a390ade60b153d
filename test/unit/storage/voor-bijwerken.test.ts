import { expect, test, vi } from 'vitest'
import { KlachtDatabase, Opslag, type Omgeving } from '@/storage'
import { KopieOpslag } from '@/storage/reservekopie/kopie-opslag'
import { metWachtzin } from '@/storage/reservekopie/sleutel'
import type { LeidAf } from '@/storage/reservekopie/wachtzin-regels'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { BEVESTIGD, eenDatabase, eenKlacht, eenOmgeving, eenPlek, eenSignaal } from './hulp'

const WACHTZIN = 'vier losse woorden samen'
const snel: LeidAf = async (wachtzin, { zout }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`)))

/** The last version before this one with the tables that a backup has. */
const TOEN = 6
type VoorBijwerken = NonNullable<Omgeving['voorBijwerken']>

/** An administration as a program of before left it. */
async function vanVoor() {
  const db = eenDatabase(undefined, TOEN)
  const plek = eenPlek()
  const opslag = new Opslag(db, { ...eenOmgeving('voor'), sentinel: plek })
  await opslag.open()
  const { dossier } = await opslag.dossiers.registreer(eenKlacht())
  await opslag.dossiers.legVast(dossier.id, BEVESTIGD)
  await opslag.dossiers.registreer(eenSignaal())
  const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * 7) & 255)
  await opslag.bijlagen.bewaar(bytes)
  opslag.sluit()
  return { naam: db.name, plek, id: dossier.id }
}
const nu = (naam: string, plek: ReturnType<typeof eenPlek>, voorBijwerken: VoorBijwerken) => {
  const db = eenDatabase(naam)
  return { db, opslag: new Opslag(db, { ...eenOmgeving('nu'), sentinel: plek, voorBijwerken }) }
}
const versieOpSchijf = async (naam: string) => (await indexedDB.databases()).find((d) => d.name === naam)?.version

test('voor de tabellen naar een nieuwe versie gaan, is er een hele reservekopie van hoe het toen was', async () => {
  const { naam, plek, id } = await vanVoor()
  const delen: Uint8Array<ArrayBuffer>[] = []
  let toen: number | undefined
  let kop: unknown
  const { db, opslag } = nu(naam, plek, async ({ maakKopie }) => {
    toen = await versieOpSchijf(naam)
    kop = (await maakKopie(await nieuweSleutel(WACHTZIN, snel), (deel) => Promise.resolve(void delen.push(deel)))).kop
    expect(await versieOpSchijf(naam)).toBe(TOEN * 10)
  })
  await opslag.open()
  expect(toen).toBe(TOEN * 10)
  expect(kop).toMatchObject({ database: TOEN })
  expect(await versieOpSchijf(naam)).toBe(db.verno * 10)
  expect(db.verno).toBeGreaterThan(TOEN)
  // What was there is there, on both sides.
  expect(await db.samenvattingen.count()).toBe(2)
  const proef = KopieOpslag.proef(eenOmgeving('proef'), `${naam}-proef`)
  try {
    const er = await proef.neemIn(new Blob(delen), metWachtzin(WACHTZIN, snel))
    expect(er).toMatchObject({ dossiers: 2, gebeurtenissen: 3, bestanden: 1, bestandenStuk: 0, onleesbaar: [] })
    expect((await proef.dossiers.dossier(id))?.log).toHaveLength(2)
  } finally {
    await proef.gooiWeg()
  }
})

test('mislukt de kopie, dan opent het programma toch', async () => {
  const { naam, plek } = await vanVoor()
  const { db, opslag } = nu(naam, plek, () => Promise.reject(new Error('de map is weg')))
  await opslag.open()
  expect(await db.samenvattingen.count()).toBe(2)
})

test('twee vensters tegelijk: een kopie, en het tweede wacht erop', async () => {
  const { naam, plek } = await vanVoor()
  const maak = vi.fn(async ({ maakKopie }: Parameters<VoorBijwerken>[0]) => {
    await maakKopie(await nieuweSleutel(WACHTZIN, snel), () => Promise.resolve())
  })
  const vensters = [nu(naam, plek, maak), nu(naam, plek, maak)]
  await Promise.all(vensters.map(({ opslag }) => opslag.open()))
  expect(maak).toHaveBeenCalledOnce()
  for (const { db } of vensters) expect(await db.samenvattingen.count()).toBe(2)
})

test('wat al van deze versie is, en wat er niet is, vraagt geen kopie en wordt er niet door gemaakt', async () => {
  const maak = vi.fn(() => Promise.resolve())
  const { naam, plek } = await vanVoor()
  const eerst = nu(naam, plek, maak)
  await eerst.opslag.open()
  eerst.opslag.sluit()
  expect(maak).toHaveBeenCalledOnce()
  await nu(naam, plek, maak).opslag.open()
  expect(maak).toHaveBeenCalledOnce()
  const { db } = nu('er-is-niets', { ...eenPlek(), lees: () => plek.lees() }, maak)
  const leeg = new Opslag(db, { ...eenOmgeving('leeg'), sentinel: plek, voorBijwerken: maak })
  await expect(leeg.open()).rejects.toThrow('Er ontbreken dossiers')
  expect(await versieOpSchijf('er-is-niets')).toBeUndefined()
  expect(maak).toHaveBeenCalledOnce()
})

test('missen er dossiers, dan komt er geen kopie in de plaats van een betere', async () => {
  const maak = vi.fn(() => Promise.resolve())
  const { naam, plek } = await vanVoor()
  const db = new KlachtDatabase(naam, TOEN)
  await db.samenvattingen.limit(1).delete()
  db.close()
  const { opslag } = nu(naam, plek, maak)
  await expect(opslag.open()).rejects.toThrow('Er ontbreken dossiers')
  expect(maak).not.toHaveBeenCalled()
})
