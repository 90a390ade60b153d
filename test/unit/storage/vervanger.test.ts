import { describe, expect, test } from 'vitest'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { regelingMet } from '@/domain/regeling'
import { standaardInstellingen } from '@/domain/regeling/instellingen'
import { regelingVan } from '@/domain/regeling/versies'
import { keuzesMee } from '@/domain/regeling/keuzes-mee'
import type { Dossier } from '@/domain/dossier/dossier'
import { type Omgeving, Opslag } from '@/storage'
import { metWachtzin } from '@/storage/reservekopie/sleutel'
import type { LeidAf } from '@/storage/reservekopie/wachtzin-regels'
import { VervangerOpslag } from '@/storage/vervanger'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { BEVESTIGD, eenDatabase, eenKlacht, eenOmgeving, eenSignaal, inhoud, NOTITIE } from './hulp'

const VERSIE = regelingMet('ons-welzijn')?.versie ?? ''
const WACHTZIN = 'vier losse woorden samen'
const snel: LeidAf = async (wachtzin, { zout }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`)))
const open = metWachtzin(WACHTZIN, snel)
/** As the owner chose them, under a name that the substitute may have given to something else. */
const VERSIES = {
  'ons-welzijn': [{ versie: VERSIE, sinds: '' as const, keuzes: { atw: true, werkdag: 'kb' as const } }],
}
const keuzesVan = ({ regelingId, regelingVersie }: Dossier) => keuzesMee(regelingId, regelingVersie, VERSIES)

/** One installation: its own database, ids and numbers. */
function installatie(naam: string, omgeving: Omgeving = eenOmgeving(naam)) {
  const db = eenDatabase()
  const opslag = new Opslag(db, omgeving)
  const maak = async (richting: 'mee' | 'terug', ...ids: string[]) => {
    const delen: Uint8Array<ArrayBuffer>[] = []
    const vervanger = opslag.vervanger(VervangerOpslag)
    const { stappen } = await vervanger.maak(
      await nieuweSleutel(WACHTZIN, snel),
      { richting, ids, aan: 'M. de Wit', van: 'S. Bakker', keuzesVan },
      (deel) => Promise.resolve(void delen.push(deel)),
    )
    return { bestand: new Blob(delen), legVast: () => vervanger.legVast(stappen) }
  }
  return {
    db,
    opslag,
    maak,
    /** Made, saved and recorded. */
    geef: async (richting: 'mee' | 'terug', ...ids: string[]) => {
      const { bestand, legVast } = await maak(richting, ...ids)
      await legVast()
      return bestand
    },
    bekijk: async (bestand: Blob) => opslag.vervanger(VervangerOpslag).bekijk(bestand, open),
    neem: async (bestand: Blob) => opslag.vervanger(VervangerOpslag).neemIn(bestand, open),
    dossier: async (id: string): Promise<Dossier> => {
      const dossier = await opslag.dossiers.dossier(id)
      if (!dossier) throw new Error(`dossier ${id} is er niet`)
      return dossier
    },
    rij: async (id: string) => (await opslag.dossiers.samenvattingen()).rijen.find((r) => r.id === id),
  }
}

async function tweeInstallaties() {
  const thuis = installatie('thuis')
  const daar = installatie('daar')
  const { dossier } = await thuis.opslag.dossiers.registreer(eenKlacht())
  await thuis.opslag.dossiers.legVast(dossier.id, BEVESTIGD)
  return { thuis, daar, id: dossier.id }
}
const notitie = (tekst: string) => ({ ...NOTITIE, gegevens: { tekst } })
const notities = ({ log }: Dossier) => log.flatMap((g) => (g.soort === 'notitie' ? [g.gegevens.tekst] : []))
const stappen = (log: readonly Gebeurtenis[]) =>
  log.flatMap((g) => (g.soort === 'bij_vervanger' ? [g.gegevens.stap] : []))

describe('een dossier gaat naar een vervanger en komt terug (WSW-V)', () => {
  test('heen, eraan gewerkt en terug: niets dubbel, niets kwijt, het nummer blijft', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const bestand = await thuis.geef('mee', id)
    const weg = await thuis.rij(id)
    expect(weg).toMatchObject({ open: 1, nummer: '2026-001' })
    expect(weg?.vervanger).toMatchObject({ stap: 'meegegeven', aan: 'M. de Wit', sinds: '2026-11-20' })

    expect((await daar.bekijk(bestand)).dossiers.map((d) => d.samen.soort)).toEqual(['samen'])
    await daar.neem(bestand)
    expect((await daar.rij(id))?.vervanger).toMatchObject({ stap: 'overgenomen', van: 'S. Bakker' })
    await daar.opslag.dossiers.legVast(id, notitie('Van de vervanger'))
    const terug = await daar.geef('terug', id)
    expect(await daar.rij(id)).toMatchObject({ open: 0, nummer: '2026-001' })

    await thuis.opslag.dossiers.legVast(id, notitie('Intussen thuis'))
    const [blik] = (await thuis.bekijk(terug)).dossiers
    expect(blik?.samen).toMatchObject({ intussen: [{ soort: 'notitie' }] })
    await thuis.neem(terug)
    const klaar = await thuis.dossier(id)
    expect(notities(klaar)).toEqual(['Intussen thuis', 'Van de vervanger'])
    expect(stappen(klaar.log)).toEqual(['meegegeven', 'overgenomen', 'teruggegeven', 'terug'])
    expect(new Set(klaar.log.map((g) => g.id)).size).toBe(klaar.log.length)
    expect(klaar).toMatchObject({ nummer: '2026-001' })
    expect(klaar.vervanger).toBeUndefined()
    expect(klaar.log.at(-1)).toMatchObject({
      gegevens: { erbij: '1 vastlegging van M. de Wit; hier kwam intussen 1 vastlegging bij' },
    })
  })

  test('twee keer hetzelfde bestand, op beide plaatsen: de tweede keer verandert er niets', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const bestand = await thuis.geef('mee', id)
    await daar.neem(bestand)
    await daar.opslag.dossiers.legVast(id, notitie('Na het eerste'))
    const voor = await inhoud(daar.db)
    expect((await daar.bekijk(bestand)).dossiers.map((d) => d.samen.soort)).toEqual(['al'])
    await daar.neem(bestand)
    expect(await inhoud(daar.db)).toEqual(voor)
    const terug = await daar.geef('terug', id)
    await thuis.neem(terug)
    const na = await inhoud(thuis.db)
    await thuis.neem(terug)
    expect(await inhoud(thuis.db)).toEqual(na)
  })

  test('een ouder bestand na een nieuwer verandert niets', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const eerste = await thuis.geef('mee', id)
    await thuis.opslag.vervanger(VervangerOpslag).neemTerug(id)
    await thuis.opslag.dossiers.legVast(id, notitie('Van na het eerste bestand'))
    const tweede = await thuis.geef('mee', id)
    await daar.neem(tweede)
    const voor = await inhoud(daar.db)
    await daar.neem(eerste)
    expect(await inhoud(daar.db)).toEqual(voor)
    // And the older one taken in first: the newer adds to it, in the order of the owner.
    const elders = installatie('elders')
    await elders.neem(eerste)
    await elders.opslag.dossiers.legVast(id, notitie('Van de vervanger'))
    await elders.neem(tweede)
    expect(notities(await elders.dossier(id))).toEqual(['Van na het eerste bestand', 'Van de vervanger'])
    expect(stappen((await elders.dossier(id)).log)).toEqual([
      'meegegeven',
      'terug',
      'meegegeven',
      'overgenomen',
      'overgenomen',
    ])
    await thuis.neem(await elders.geef('terug', id))
    expect(notities(await thuis.dossier(id))).toEqual(['Van na het eerste bestand', 'Van de vervanger'])
    expect((await thuis.dossier(id)).vervanger).toBeUndefined()
  })

  test('wat van een eerdere keer te laat terugkomt, komt erbij; het dossier blijft bij de vervanger van nu', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    await daar.neem(await thuis.geef('mee', id))
    await daar.opslag.dossiers.legVast(id, notitie('Laat'))
    await thuis.opslag.vervanger(VervangerOpslag).neemTerug(id)
    await thuis.geef('mee', id)
    await thuis.neem(await daar.geef('terug', id))
    expect(notities(await thuis.dossier(id))).toEqual(['Laat'])
    expect((await thuis.dossier(id)).vervanger?.stap).toBe('meegegeven')
  })

  test('hetzelfde nummer bestaat bij de vervanger al: beide blijven, en de eigen nummering telt door', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const { dossier: eigen } = await daar.opslag.dossiers.registreer(eenSignaal())
    expect(eigen.nummer).toBe('2026-001')
    await daar.neem(await thuis.geef('mee', id))
    expect((await daar.dossier(id)).nummer).toBe('2026-001')
    expect((await daar.opslag.dossiers.registreer(eenSignaal())).dossier.nummer).toBe('2026-002')
    await daar.opslag.dossiers.legVast(id, notitie('Gewerkt'))
    await daar.opslag.dossiers.legVast(eigen.id, notitie('Eigen'))
    await thuis.neem(await daar.geef('terug', id))
    expect((await thuis.opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-002')
  })

  test('de keuzes van de eigenaar gaan mee, ook als de vervanger een versie met die naam heeft', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    await daar.neem(await thuis.geef('mee', id))
    const { regelingId, regelingVersie } = await daar.dossier(id)
    const vanDaar = {
      ...standaardInstellingen(),
      versies: { [regelingId]: [{ versie: VERSIE, sinds: '' as const, keuzes: {} }] },
    }
    expect(regelingVan(regelingId, regelingVersie, vanDaar)).toMatchObject({ atw: true, werkdag: 'kb' })
    expect(regelingVan(regelingId, VERSIE, vanDaar)).toMatchObject({ atw: false })
    await expect(
      daar.opslag.dossiers.legVast(id, {
        soort: 'regeling_toegepast',
        datum: NOTITIE.datum,
        gegevens: { versie: 'x/2' },
      }),
    ).rejects.toThrow(/Welke versie van de regeling het volgt, bepaalt wie het u meegaf/)
    const naam = (await thuis.dossier(id)).regelingVersie
    await thuis.neem(await daar.geef('terug', id))
    expect((await thuis.dossier(id)).regelingVersie).toBe(naam)
  })

  test('een signaal dat bij de vervanger een klacht wordt, houdt nummer, regeling en versie van de eigenaar', async () => {
    const thuis = installatie('thuis')
    const daar = installatie('daar')
    const { dossier } = await thuis.opslag.dossiers.registreer(eenSignaal())
    await daar.neem(await thuis.geef('mee', dossier.id))
    const klacht = eenKlacht({}, '2026-11-19', 'stadsring51')
    await daar.opslag.dossiers.legVast(dossier.id, {
      ...klacht,
      gegevens: { ...klacht.gegevens, nummer: '' },
    } as never)
    await thuis.neem(await daar.geef('terug', dossier.id))
    expect(await thuis.dossier(dossier.id)).toMatchObject({
      soort: 'klacht',
      nummer: dossier.nummer,
      regelingId: dossier.regelingId,
      regelingVersie: dossier.regelingVersie,
    })
  })

  test('bestanden gaan heel mee, heen en terug, ook een leeg en een van meer dan een stuk', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const groot = Uint8Array.from({ length: 1024 * 1024 + 9 }, (_, i) => (i * 7) & 255)
    for (const bytes of [groot, new Uint8Array(0)]) await voegBestandToe(thuis.opslag, id, bytes)
    await daar.neem(await thuis.geef('mee', id))
    const som = await thuis.opslag.bijlagen.som(groot)
    expect(await daar.opslag.bijlagen.lees(som)).toEqual(groot)
    const klein = new TextEncoder().encode('van de vervanger')
    await voegBestandToe(daar.opslag, id, klein)
    await thuis.neem(await daar.geef('terug', id))
    expect(await thuis.opslag.bijlagen.lees(await thuis.opslag.bijlagen.som(klein))).toEqual(klein)
  })

  test('een bestand dat hier beschadigd is gaat niet stil zonder mee', async () => {
    const { thuis, id } = await tweeInstallaties()
    const sha256 = await voegBestandToe(thuis.opslag, id, new TextEncoder().encode('heel'))
    await thuis.db.stukken.delete([sha256, 0])
    await expect(thuis.maak('mee', id)).rejects.toThrow(/Dit bestand is beschadigd/)
    expect((await thuis.dossier(id)).vervanger).toBeUndefined()
  })

  test('een bestand dat is gemaakt en niet vastgelegd (gestopt ertussen) komt toch terug', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const { bestand } = await thuis.maak('mee', id)
    await daar.neem(bestand)
    await daar.opslag.dossiers.legVast(id, notitie('Gewerkt'))
    await thuis.neem(await daar.geef('terug', id))
    expect(notities(await thuis.dossier(id))).toEqual(['Gewerkt'])
    expect((await thuis.dossier(id)).vervanger).toBeUndefined()
  })

  test('een bestand dat kwijt is kan nog eens worden gemaakt, en telt dan als dezelfde keer', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    await thuis.geef('mee', id)
    const nogEens = await thuis.geef('mee', id)
    expect(stappen((await thuis.dossier(id)).log)).toEqual(['meegegeven'])
    await daar.neem(nogEens)
    await daar.geef('terug', id)
    await thuis.neem(await daar.geef('terug', id))
    expect(stappen((await thuis.dossier(id)).log)).toEqual(['meegegeven', 'overgenomen', 'teruggegeven', 'terug'])
  })
})

async function voegBestandToe(opslag: Opslag, id: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const sha256 = await opslag.bijlagen.bewaar(bytes)
  await opslag.dossiers.legVast(id, {
    soort: 'document_toegevoegd',
    datum: NOTITIE.datum,
    gegevens: {
      naam: `stuk ${String(bytes.length)}`,
      ingebrachtDoor: 'R. de Vries',
      ingezienDoorKlager: true,
      ingezienDoorBeklaagde: true,
      bestand: { sha256, naam: `stuk${String(bytes.length)}.txt`, grootte: bytes.length, type: 'txt' },
    },
  })
  return sha256
}

describe('wat niet mag, verandert niets', () => {
  test('een eigen bestand, een teruggave op de verkeerde computer, een dossier van een ander', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const bestand = await thuis.geef('mee', id)
    await daar.neem(bestand)
    const terug = await daar.geef('terug', id)
    const derde = installatie('derde')
    for (const [waar, wat, zin] of [
      [thuis, bestand, /Dossier 2026-001: Dit dossier is hier al van u/],
      [daar, terug, /U bent hier zelf de vervanger/],
      [derde, terug, /Dit dossier staat hier niet/],
    ] as const) {
      const voor = await inhoud(waar.db)
      await expect(waar.bekijk(wat)).rejects.toThrow(zin)
      await expect(waar.neem(wat)).rejects.toThrow(/Er is niets veranderd\./)
      expect(await inhoud(waar.db)).toEqual(voor)
    }
    await expect(daar.maak('mee', id)).rejects.toThrow(/dit is niet van u/)
    await expect(thuis.maak('terug', id)).rejects.toThrow(/dit is van uzelf/)
  })

  test('een gesloten dossier gaat niet mee; wat is teruggegeven is alleen nog te lezen', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const dicht = await thuis.opslag.dossiers.registreer(eenSignaal())
    await thuis.opslag.dossiers.legVast(dicht.dossier.id, {
      soort: 'afsluiting',
      datum: NOTITIE.datum,
      gegevens: { grond: 'opgelost' },
    })
    await expect(thuis.maak('mee', dicht.dossier.id)).rejects.toThrow(/dit is gesloten/)
    await daar.neem(await thuis.geef('mee', id))
    await daar.geef('terug', id)
    const laatste = (await daar.dossier(id)).log.findLast((g) => g.soort === 'bevestiging_verzonden')
    for (const nieuw of [NOTITIE, { ...BEVESTIGD, corrigeert: laatste?.id ?? '', vervalt: true as const }])
      await expect(daar.opslag.dossiers.legVast(id, nieuw)).rejects.toThrow(
        'U hebt dit dossier teruggegeven aan S. Bakker. Hier kunt u het alleen nog lezen.',
      )
  })

  test('meegeven is niet met de hand vast te leggen of ongedaan te maken', async () => {
    const { thuis, id } = await tweeInstallaties()
    await thuis.geef('mee', id)
    const mee = (await thuis.dossier(id)).log.at(-1)
    await expect(
      thuis.opslag.dossiers.legVast(id, {
        soort: 'bij_vervanger',
        datum: NOTITIE.datum,
        gegevens: { stap: 'terug', bij: mee?.id ?? '', aan: 'x', van: 'x' },
        corrigeert: mee?.id ?? '',
        vervalt: true,
      }),
    ).rejects.toThrow(/niet te veranderen of ongedaan te maken/)
  })

  test('een verkeerde wachtzin en een reservekopie worden geweigerd met een zin', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const bestand = await thuis.geef('mee', id)
    const vervanger = daar.opslag.vervanger(VervangerOpslag)
    const voor = await inhoud(daar.db)
    await expect(vervanger.neemIn(bestand, metWachtzin('een andere lange wachtzin', snel))).rejects.toThrow(
      /Deze wachtzin past niet op het bestand\. Er is niets veranderd\./,
    )
    const delen: Uint8Array<ArrayBuffer>[] = []
    await thuis.opslag.maakKopie(await nieuweSleutel(WACHTZIN, snel), (deel) => Promise.resolve(void delen.push(deel)))
    await expect(vervanger.neemIn(new Blob(delen), open)).rejects.toThrow(/niet gemaakt om dossiers aan een vervanger/)
    expect(await inhoud(daar.db)).toEqual(voor)
  })
})

describe('woorden die voorgoed zijn weggehaald', () => {
  const weghaling = (woorden: string[], gezien: number) => ({
    woorden,
    reden: 'Hoort hier niet.',
    door: 'S. Bakker',
    gezien,
  })

  test('komen met een teruggave niet terug, ook niet in wat de vervanger ermee schreef', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    await thuis.opslag.dossiers.legVast(id, notitie('De buurman heet Karel Geheim en belde.'))
    await daar.neem(await thuis.geef('mee', id))
    const bron = (await daar.dossier(id)).log.find((g) => g.soort === 'notitie')
    await daar.opslag.dossiers.legVast(id, {
      ...notitie('De buurman heet Karel Geheim en belde twee keer.'),
      corrigeert: bron?.id ?? '',
    })
    await thuis.opslag.haalWeg(id, weghaling(['Karel Geheim'], 99))
    await thuis.neem(await daar.geef('terug', id))
    const tekst = JSON.stringify(await inhoud(thuis.db))
    expect(tekst).not.toContain('Geheim')
    expect(notities(await thuis.dossier(id))).toEqual([
      'De buurman heet [weggehaald] en belde.',
      'De buurman heet [weggehaald] en belde twee keer.',
    ])
  })

  test('een bestand dat is weggehaald komt niet terug', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    const sha256 = await voegBestandToe(thuis.opslag, id, new TextEncoder().encode('weg ermee'))
    await daar.neem(await thuis.geef('mee', id))
    await thuis.opslag.haalWeg(id, { ...weghaling([], 99), bestand: sha256 })
    await daar.opslag.dossiers.legVast(id, notitie('Gewerkt'))
    await thuis.neem(await daar.geef('terug', id))
    expect(await thuis.db.bijlagen.get(sha256)).toBeUndefined()
    expect(await thuis.db.stukken.count()).toBe(0)
  })

  test('gaan bij de vervanger weg als het dossier opnieuw wordt meegegeven, en daar kan niemand zelf weghalen', async () => {
    const { thuis, daar, id } = await tweeInstallaties()
    await thuis.opslag.dossiers.legVast(id, notitie('Karel Geheim belde.'))
    const sha256 = await voegBestandToe(thuis.opslag, id, new TextEncoder().encode('weg ermee'))
    await daar.neem(await thuis.geef('mee', id))
    await expect(daar.opslag.haalWeg(id, weghaling(['Karel Geheim'], 99))).rejects.toThrow(
      /Voorgoed weghalen kan alleen daar\. Er is niets veranderd\./,
    )
    await daar.opslag.concepten.bewaar(`${id}/notitie`, { tekst: 'Karel Geheim belde weer' })
    await thuis.opslag.haalWeg(id, weghaling(['Karel Geheim'], 99))
    await thuis.opslag.haalWeg(id, { ...weghaling([], 99), bestand: sha256 })
    await thuis.opslag.vervanger(VervangerOpslag).neemTerug(id)
    await daar.neem(await thuis.geef('mee', id))
    expect(JSON.stringify(await inhoud(daar.db))).not.toContain('Geheim')
    expect(await daar.db.stukken.count()).toBe(0)
  })
})
