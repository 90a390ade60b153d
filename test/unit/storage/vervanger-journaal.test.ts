import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Dossier } from '@/domain/dossier/dossier'
import { keuzesMee } from '@/domain/regeling/keuzes-mee'
import { Opslag } from '@/storage'
import { metWachtzin } from '@/storage/reservekopie/sleutel'
import type { LeidAf } from '@/storage/reservekopie/wachtzin-regels'
import { VervangerOpslag } from '@/storage/vervanger'
import { diskFiles } from '../../../electron/main/handlers/journal/files'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { eenDatabase, eenKlacht, eenOmgeving, inhoud, NOTITIE } from './hulp'
import { alles, BYTES, dood, generaties, journalen, map, sluit, start, wis } from './journaal-hulp'

/** The substitute has a journal on the disk; the owner is on another computer. */
const WACHTZIN = 'vier losse woorden samen'
const snel: LeidAf = async (wachtzin, { zout }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`)))
const open = metWachtzin(WACHTZIN, snel)
const neem = (opslag: Opslag, bestand: Blob) => opslag.vervanger(VervangerOpslag).neemIn(bestand, open)
const keuzesVan = ({ regelingId, regelingVersie }: Dossier) =>
  keuzesMee(regelingId, regelingVersie, { [regelingId]: [{ versie: regelingVersie, sinds: '', keuzes: {} }] })
const notitie = (tekst: string) => ({ ...NOTITIE, gegevens: { tekst } })

/** Two dossiers of the owner, one with a note and a file, in a file for the substitute. */
async function vanDeEigenaar() {
  const opslag = new Opslag(eenDatabase(), eenOmgeving('thuis'))
  const { dossier } = await opslag.dossiers.registreer(eenKlacht())
  const { dossier: tweede } = await opslag.dossiers.registreer(eenKlacht())
  const sha256 = await opslag.bijlagen.bewaar(BYTES)
  await opslag.dossiers.legVast(dossier.id, notitie('Karel Geheim belde.'))
  await opslag.dossiers.legVast(dossier.id, {
    soort: 'document_toegevoegd',
    datum: NOTITIE.datum,
    gegevens: {
      naam: 'stuk',
      ingebrachtDoor: 'R. de Vries',
      ingezienDoorKlager: true,
      ingezienDoorBeklaagde: true,
      bestand: { sha256, naam: 'stuk.txt', grootte: BYTES.length, type: 'txt' },
    },
  })
  const ids = [dossier.id, tweede.id]
  const geef = async () => {
    const delen: Uint8Array<ArrayBuffer>[] = []
    const vervanger = opslag.vervanger(VervangerOpslag)
    const opdracht = { richting: 'mee', ids, aan: 'M. de Wit', van: 'S. Bakker', keuzesVan } as const
    const { stappen } = await vervanger.maak(await nieuweSleutel(WACHTZIN, snel), opdracht, (deel) =>
      Promise.resolve(void delen.push(deel)),
    )
    await vervanger.legVast(stappen)
    return new Blob(delen)
  }
  return { opslag, ids, id: dossier.id, sha256, geef }
}

const opSchijf = (woord: string) =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && readFileSync(join(e.parentPath, e.name)).includes(woord))
    .map(({ name }) => name)

test('WSW-V: een overgenomen dossier komt terug uit het journaal: met bestand, met het werk, en zonder de eigen nummers te raken', async () => {
  const { geef, ids, id, sha256 } = await vanDeEigenaar()
  const daar = await start(undefined)
  await daar.opslag.dossiers.registreer(eenKlacht())
  await neem(daar.opslag, await geef())
  await daar.opslag.dossiers.legVast(id, notitie('Van de vervanger'))
  const voor = await alles(daar)
  await wis(daar)
  const weer = await start(daar.naam, daar.plek)
  expect(weer.bericht).toBe('Uw gegevens waren beschadigd of weg. Alle 3 dossiers zijn teruggehaald uit het journaal.')
  expect(await alles(weer)).toEqual(voor)
  expect(Buffer.compare(await weer.opslag.bijlagen.lees(sha256), BYTES)).toBe(0)
  for (const each of ids)
    expect((await weer.opslag.dossiers.dossier(each))?.vervanger).toMatchObject({
      stap: 'overgenomen',
      van: 'S. Bakker',
    })
  expect((await weer.opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-002')
})

test('WSW-V: gedood bij elke stap van het overnemen: na de start is er niets van of alles, en nog eens overnemen maakt het af', async () => {
  const { geef, ids } = await vanDeEigenaar()
  const bestand = await geef()
  const uitkomsten = new Set<number>()
  let gelukt = false
  for (let na = 0; !gelukt; na++) {
    const eerst = await start(undefined)
    await eerst.opslag.dossiers.registreer(eenKlacht())
    sluit(eerst)
    const kapot = dood(na)
    const tijdens = await start(eerst.naam, eerst.plek, { files: kapot.files })
    gelukt = await neem(tijdens.opslag, bestand).then(
      () => kapot.gedaan() <= na,
      () => false,
    )
    sluit(tijdens)
    const weer = await start(eerst.naam, eerst.plek)
    const er = (await Promise.all(ids.map((each) => weer.opslag.dossiers.dossier(each)))).filter(Boolean).length
    expect([na, weer.geopend, er === 0 || er === ids.length]).toEqual([na, undefined, true])
    uitkomsten.add(er)
    await neem(weer.opslag, bestand)
    expect((await weer.opslag.dossiers.samenvattingen()).rijen).toHaveLength(3)
    const voor = { ...(await alles(weer)), concepten: [] }
    await wis(weer)
    const terug = await start(eerst.naam, eerst.plek)
    expect({ ...(await alles(terug)), concepten: [] }).toEqual(voor)
    await wis(terug)
    for (const naam of readdirSync(map)) if (naam !== 'slot') await diskFiles.remove(join(map, naam))
  }
  expect([...uitkomsten].sort()).toEqual([0, ids.length])
})

test('WSW-V: gedood tussen het journaal en de database: de volgende start haalt alle dossiers erbij', async () => {
  const { geef, ids } = await vanDeEigenaar()
  const bestand = await geef()
  const daar = await start(undefined)
  const [journaal] = journalen
  if (!journaal) throw new Error('geen journaal')
  const voegToe = journaal.functions['journal:append']
  const weg = daar.db.transaction.bind(daar.db)
  let geboekt = false
  journaal.functions['journal:append'] = async (j, na, regel) => {
    if (regel.soort === 'withdrawn') throw new Error('kill')
    // Its first entry is the file; the dossiers come in the last.
    geboekt = regel.soort === 'entry'
    return voegToe(j, na, regel)
  }
  let keren = 0
  vi.spyOn(daar.db, 'transaction').mockImplementation(((...a: Parameters<typeof weg>) =>
    a[0] === 'rw' && geboekt && ++keren > 1 ? Promise.reject(new Error('kill')) : weg(...a)) as never)
  await expect(neem(daar.opslag, bestand)).rejects.toThrow()
  vi.restoreAllMocks()
  sluit(daar)
  const weer = await start(daar.naam, daar.plek)
  expect(weer.bericht).toMatch(/^Eén vastlegging stond wel in het journaal/)
  for (const each of ids) expect((await weer.opslag.dossiers.dossier(each))?.vervanger?.stap).toBe('overgenomen')
})

test('WSW-V: woorden die de eigenaar weghaalde, gaan bij de vervanger ook uit het journaal, en komen er niet uit terug', async () => {
  const { geef, id, opslag, ids } = await vanDeEigenaar()
  const daar = await start(undefined)
  await neem(daar.opslag, await geef())
  await daar.opslag.dossiers.legVast(id, notitie('Karel Geheim belde weer.'))
  expect(opSchijf('Geheim')).not.toEqual([])
  const gezien = (await opslag.dossiers.dossier(id))?.log.length ?? 0
  await opslag.haalWeg(id, { woorden: ['Karel Geheim'], reden: 'Hoort hier niet.', door: 'S. Bakker', gezien })
  for (const each of ids) await opslag.vervanger(VervangerOpslag).neemTerug(each)
  await neem(daar.opslag, await geef())
  expect([opSchijf('Geheim'), generaties().length]).toEqual([[], 1])
  expect(JSON.stringify(await inhoud(daar.db))).not.toContain('Geheim')
  const voor = await alles(daar)
  await wis(daar)
  const weer = await start(daar.naam, daar.plek)
  expect(await alles(weer)).toEqual(voor)
  expect((await weer.opslag.dossiers.dossier(id))?.log.some((g) => g.soort === 'woorden_weggehaald')).toBe(true)
})
