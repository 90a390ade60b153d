import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { KlachtDatabase, Opslag, type Sentinel } from '@/storage'
import { KopieOpslag } from '@/storage/reservekopie/kopie-opslag'
import { type Bron, leesKop, openKopie } from '@/storage/reservekopie/lees'
import { KopieSchrijver } from '@/storage/reservekopie/schrijf'
import { metSleutel, metWachtzin } from '@/storage/reservekopie/sleutel'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { leidAf } from '@/storage/reservekopie/wachtzin'
import { type LeidAf, wachtzinFout } from '@/storage/reservekopie/wachtzin-regels'
import { BEVESTIGD, eenDatabase, eenKlacht, eenOmgeving, eenSignaal, inhoud as alles, NOTITIE } from './hulp'

const WACHTZIN = 'vier losse woorden samen'

/** As good as the real one for all but its cost, which is looked at in a test of its own. */
const snel: LeidAf = async (wachtzin, { zout }) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${zout}/${wachtzin}`)))

/** Keeps what is written. */
const naar = (delen: Uint8Array<ArrayBuffer>[]) => (deel: Uint8Array<ArrayBuffer>) => {
  delen.push(deel)
  return Promise.resolve()
}
const bronVan = (bytes: Uint8Array<ArrayBuffer>): Bron => new Blob([bytes])

let teller = 0
const kopieen: KopieOpslag[] = []
afterEach(async () => {
  for (const kopie of kopieen.splice(0)) await kopie.gooiWeg()
})
function eenKopie(): KopieOpslag {
  const kopie = KopieOpslag.proef(eenOmgeving('kopie'), `kopie-${String(++teller)}`)
  kopieen.push(kopie)
  return kopie
}

async function eenAdministratie() {
  const plek = {
    nu: undefined as Sentinel | undefined,
    lees: () => Promise.resolve(plek.nu),
    schrijf: (s: Sentinel) => Promise.resolve(void (plek.nu = s)),
  }
  const db = eenDatabase()
  const omgeving = { ...eenOmgeving('echt'), sentinel: plek }
  const opslag = new Opslag(db, omgeving)
  await opslag.open()
  const { dossier } = await opslag.dossiers.registreer(eenKlacht())
  await opslag.dossiers.legVast(dossier.id, BEVESTIGD)
  await opslag.dossiers.registreer(eenSignaal())
  const bestand = Uint8Array.from({ length: 1024 * 1024 + 9 }, (_, i) => (i * 7) & 255)
  const sha256 = await opslag.bijlagen.bewaar(bestand)
  await opslag.instellingen.bewaar({ thema: 'donker', logo: { sha256, naam: 'logo.svg', grootte: bestand.length } })
  await opslag.concepten.bewaar('nieuwe-klacht', { onderwerp: 'half' })
  return { db, opslag, plek, dossier, bestand, sha256, omgeving }
}

async function kopieVan(opslag: Opslag, wachtzin = WACHTZIN) {
  const delen: Uint8Array<ArrayBuffer>[] = []
  const gemaakt = await opslag.maakKopie(await nieuweSleutel(wachtzin, snel), naar(delen))
  return { ...gemaakt, bytes: new Uint8Array(Buffer.concat(delen)) }
}

/** Bytes by their hash: comparing a million of them one by one takes seconds. */
async function inhoud(db: KlachtDatabase) {
  const { stukken = [], ...rest } = await alles(db)
  const kort = (stukken as { inhoud: Uint8Array }[]).map((rij) => ({
    ...rij,
    inhoud: createHash('sha256').update(rij.inhoud).digest('hex'),
  }))
  return { ...(rest as Record<string, unknown[]>), stukken: kort } as Record<string, unknown[]>
}

const zonderInstallatie = async (db: KlachtDatabase) => {
  const heel = await inhoud(db)
  return {
    ...heel,
    instellingen: heel['instellingen']?.filter((r) => (r as { sleutel: string }).sleutel !== 'installatie'),
  }
}

describe('een reservekopie', () => {
  test('houdt alles, en leest er hetzelfde uit', async () => {
    const { db, opslag, bestand, sha256 } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    const kopie = eenKopie()
    const voortgang: number[] = []
    expect(
      await kopie.neemIn(bronVan(bytes), metWachtzin(WACHTZIN, snel), (deel) => voortgang.push(deel)),
    ).toMatchObject({
      dossiers: 2,
      gebeurtenissen: 3,
      bestanden: 1,
      onleesbaar: [],
    })
    expect(voortgang).toEqual(voortgang.toSorted((a, b) => a - b))
    expect(voortgang.at(-1)).toBe(1)
    const daar = new KlachtDatabase(`kopie-${String(teller)}`)
    expect(await inhoud(daar)).toEqual(await zonderInstallatie(db))
    daar.close()
    expect(Buffer.compare(await kopie.bijlagen.lees(sha256), bestand)).toBe(0)
  })

  test('laat van buiten niets lezen: geen naam, geen woord, geen onderwerp', async () => {
    const { opslag } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    for (const woord of ['Vries', 'Smit', 'Afspraak', 'Lindelaan', 'ouderenadviseur', 'klagers', 'ons-welzijn'])
      expect(Buffer.from(bytes).includes(woord), woord).toBe(false)
  })

  test('is elke keer anders verzegeld', async () => {
    const { opslag } = await eenAdministratie()
    const [een, twee] = [await kopieVan(opslag), await kopieVan(opslag)]
    expect([een.kop.bestand, een.kop.kdf.zout]).not.toEqual([twee.kop.bestand, twee.kop.kdf.zout])
  })

  test('past alleen op haar eigen wachtzin; een spatie te veel telt niet', async () => {
    const { opslag } = await eenAdministratie()
    const delen: Uint8Array<ArrayBuffer>[] = []
    await opslag.maakKopie(await nieuweSleutel(WACHTZIN, leidAf), naar(delen))
    const bron = bronVan(new Uint8Array(Buffer.concat(delen)))
    await expect(openKopie(bron, 'Vier losse woorden samen', leidAf)).rejects.toMatchObject({ soort: 'wachtzin' })
    await expect(openKopie(bron, '', leidAf)).rejects.toMatchObject({ soort: 'wachtzin' })
    const { delen: open } = await openKopie(bron, `  ${WACHTZIN.replace(' ', '   ')} `, leidAf)
    expect((await open().next()).done).toBe(false)
  })

  test('elk bit dat anders is, wordt gezien', async () => {
    const { opslag } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    const heel = async (b: Uint8Array<ArrayBuffer>) => {
      const { delen } = await openKopie(bronVan(b), WACHTZIN, snel)
      for await (const deel of delen()) void deel
    }
    await heel(bytes)
    const begin = (await leesKop(bronVan(bytes))).begin.length
    const plekken = fc.oneof(fc.integer({ min: 0, max: begin + 600 }), fc.integer({ min: 0, max: bytes.length - 1 }))
    await fc.assert(
      fc.asyncProperty(plekken, fc.integer({ min: 0, max: 7 }), async (plek, bit) => {
        const kapot = bytes.with(plek, (bytes[plek] ?? 0) ^ (1 << bit))
        await expect(heel(kapot)).rejects.toMatchObject({ name: 'ReservekopieFout' })
      }),
      { numRuns: 150 },
    )
  })

  test('waar zij ook is afgekapt, en wat er ook achter staat', async () => {
    const { opslag } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    const lees = async (b: Uint8Array<ArrayBuffer>) => {
      const { delen } = await openKopie(bronVan(b), WACHTZIN, snel)
      for await (const deel of delen()) void deel
    }
    // On every edge of a part, and everywhere else.
    const randen: number[] = []
    for (let plek = (await leesKop(bronVan(bytes))).begin.length; plek < bytes.length;) {
      randen.push(plek)
      plek += 4 + new DataView(bytes.buffer).getUint32(plek)
    }
    for (const rand of randen) await expect(lees(bytes.slice(0, rand))).rejects.toMatchObject({ soort: 'beschadigd' })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (lengte) => {
        await expect(lees(bytes.slice(0, lengte))).rejects.toMatchObject({ name: 'ReservekopieFout' })
      }),
      { numRuns: 60 },
    )
    const langer = new Uint8Array([...bytes, 0, 0, 0, 1, 9])
    await expect(lees(langer)).rejects.toMatchObject({ soort: 'beschadigd' })
  })

  test('wat geen kopie is, of van later, wordt geweigerd met een zin', async () => {
    const tekst = (t: string) => bronVan(new TextEncoder().encode(t))
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (rommel) => {
        await expect(openKopie(bronVan(new Uint8Array(rommel)), WACHTZIN, snel)).rejects.toMatchObject({
          soort: 'vreemd',
        })
      }),
    )
    await expect(leesKop(tekst('KLACHTDOSSIER-RESERVEKOPIE 2\nwat dan ook'))).rejects.toMatchObject({
      soort: 'nieuwer',
    })
    await expect(leesKop(tekst('KLACHTDOSSIER-RESERVEKOPIE 1\n{}\n'))).rejects.toThrow(/beschadigd of niet compleet/)
    const { opslag } = await eenAdministratie()
    const { kop } = await kopieVan(opslag)
    const regel = (over: object) => tekst(`KLACHTDOSSIER-RESERVEKOPIE 1\n${JSON.stringify({ ...kop, ...over })}\n`)
    await expect(leesKop(regel({ database: 99 }))).rejects.toMatchObject({ soort: 'nieuwer' })
    // A file that is made to eat all memory.
    await expect(leesKop(regel({ kdf: { ...kop.kdf, geheugen: 2 ** 30 } }))).rejects.toMatchObject({
      soort: 'beschadigd',
    })
  })

  test('is niet te maken van wat niet te lezen is', async () => {
    const { db, opslag } = await eenAdministratie()
    db.gebeurtenissen.orderBy = () => {
      throw new DOMException('kapot', 'UnknownError')
    }
    await expect(kopieVan(opslag)).rejects.toMatchObject({ name: 'OpslagFout' })
  })

  test('zegt welk dossier al beschadigd was', async () => {
    const { db, opslag, dossier } = await eenAdministratie()
    await db.gebeurtenissen.delete(dossier.log[0]?.id ?? '')
    const { bytes } = await kopieVan(opslag)
    expect((await eenKopie().neemIn(bronVan(bytes), metWachtzin(WACHTZIN, snel))).onleesbaar).toEqual(['2026-001'])
  })

  test('van een kopie die niet goed is, blijft niets achter', async () => {
    const { opslag } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    const kopie = eenKopie()
    await expect(kopie.neemIn(bronVan(bytes.slice(0, -40)), metWachtzin(WACHTZIN, snel))).rejects.toMatchObject({
      soort: 'beschadigd',
    })
    expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: `kopie-${String(teller)}` }))
  })

  test('een telling die niet klopt, is geen hele kopie', async () => {
    const delen: Uint8Array<ArrayBuffer>[] = []
    const schrijver = await KopieSchrijver.begin(await nieuweSleutel(WACHTZIN, snel), 'nu', naar(delen))
    const echt = schrijver as unknown as { aantallen: Record<string, number> }
    await schrijver.rijen('nummers', [JSON.stringify({ jaar: 2026, laatste: 4 })])
    echt.aantallen['nummers'] = 2
    await schrijver.einde()
    const { delen: open } = await openKopie(bronVan(new Uint8Array(Buffer.concat(delen))), WACHTZIN, snel)
    const lees = async () => {
      for await (const deel of open()) void deel
    }
    await expect(lees()).rejects.toMatchObject({ soort: 'beschadigd' })
  })
})

describe('terugzetten', () => {
  test('alles van toen staat er, wat er stond ligt opzij, en dat kan weer terug', async () => {
    const { db, opslag, dossier, plek, bestand, sha256 } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    const toen = await inhoud(db)

    await opslag.dossiers.legVast(dossier.id, NOTITIE)
    await opslag.dossiers.registreer(eenKlacht({ onderwerp: 'Later gekomen' }))
    await opslag.instellingen.bewaar({ thema: 'licht' })
    const nu = await inhoud(db)

    const kopie = eenKopie()
    const opzij = eenKopie()
    await kopie.neemIn(bronVan(bytes), metWachtzin(WACHTZIN, snel))
    await opslag.zetTerug(kopie, opzij)

    // All of then, but the number that was given out since is never given out again.
    expect(await inhoud(db)).toEqual({ ...toen, nummers: nu['nummers'] })
    expect(Buffer.compare(await opslag.bijlagen.lees(sha256), bestand)).toBe(0)
    expect(plek.nu?.aantal).toBe(2)
    expect(plek.nu?.hoogste).toEqual({ 2026: 3 })
    const straks = new Opslag(eenDatabase(db.name), { ...eenOmgeving('straks'), sentinel: plek })
    await straks.open() // fewer dossiers than before is no loss now
    expect((await opslag.dossiers.registreer(eenKlacht())).dossier.nummer).toBe('2026-004')

    await opslag.zetTerug(opzij, eenKopie())
    expect(await zonderInstallatie(db)).toMatchObject({
      gebeurtenissen: nu['gebeurtenissen'],
      samenvattingen: nu['samenvattingen'],
      nummers: [{ jaar: 2026, laatste: 4 }],
    })
    expect((await opslag.dossiers.dossier(dossier.id))?.log.length).toBe(3)
    expect(plek.nu?.aantal).toBe(3)
  })

  test('lukt het niet, dan verandert er niets', async () => {
    const { db, opslag, dossier } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    await opslag.dossiers.legVast(dossier.id, NOTITIE)
    const nu = await inhoud(db)
    const kopie = eenKopie()
    await kopie.neemIn(bronVan(bytes), metWachtzin(WACHTZIN, snel))
    const vol = new DOMException('vol', 'QuotaExceededError')
    vi.spyOn(db.gebeurtenissen, 'bulkPut').mockImplementationOnce(() => {
      throw vol
    })
    await expect(opslag.zetTerug(kopie, eenKopie())).rejects.toMatchObject({ soort: 'schijf-vol' })
    expect(await inhoud(db)).toEqual(nu)
  })

  test('ook op een computer waar nog niets stond', async () => {
    const { db, opslag } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    const nieuw = new Opslag(eenDatabase(), eenOmgeving('nieuw'))
    await nieuw.open()
    const kopie = eenKopie()
    await kopie.neemIn(bronVan(bytes), metWachtzin(WACHTZIN, snel))
    await nieuw.zetTerug(kopie, eenKopie())
    expect((await nieuw.dossiers.samenvattingen()).rijen).toEqual((await opslag.dossiers.samenvattingen()).rijen)
    expect(await db.samenvattingen.count()).toBe(2)
  })
})

describe('terwijl er een kopie wordt gemaakt', () => {
  test('gaat het vastleggen door; in de kopie staat wat er was toen zij begon', async () => {
    const { opslag, dossier } = await eenAdministratie()
    const delen: Uint8Array<ArrayBuffer>[] = []
    let erbij: Promise<unknown> | undefined
    const uit = async (deel: Uint8Array<ArrayBuffer>) => {
      delen.push(deel)
      // The first rows are on their way: the logs were not read yet.
      if (delen.length === 2) {
        erbij = opslag.dossiers.legVast(dossier.id, NOTITIE)
        await erbij
        await opslag.dossiers.registreer(eenKlacht({ onderwerp: 'Net binnen' }))
      }
    }
    const { aantallen } = await opslag.maakKopie(await nieuweSleutel(WACHTZIN, snel), uit)
    expect(erbij).toBeDefined()
    expect(aantallen).toMatchObject({ samenvattingen: 2, gebeurtenissen: 3 })
    const er = await eenKopie().neemIn(bronVan(new Uint8Array(Buffer.concat(delen))), metWachtzin(WACHTZIN, snel))
    expect(er).toMatchObject({ dossiers: 2, gebeurtenissen: 3, onleesbaar: [] })
    expect((await opslag.dossiers.dossier(dossier.id))?.log.length).toBe(3)
  })

  test('wacht terugzetten tot zij klaar is', async () => {
    const { opslag } = await eenAdministratie()
    const { bytes } = await kopieVan(opslag)
    const kopie = eenKopie()
    await kopie.neemIn(bronVan(bytes), metWachtzin(WACHTZIN, snel))
    const gebeurd: string[] = []
    let terug: Promise<unknown> | undefined
    await opslag.maakKopie(await nieuweSleutel(WACHTZIN, snel), async () => {
      terug ??= opslag.zetTerug(kopie, eenKopie()).then(() => gebeurd.push('terug'))
      await new Promise((verder) => setTimeout(verder, 5))
    })
    gebeurd.push('kopie')
    await terug
    expect(gebeurd).toEqual(['kopie', 'terug'])
  })
})

test('de sleutel van een wachtzin maakt en opent kopieën, is niet uit te lezen, en opent met de wachtzin hetzelfde', async () => {
  const { opslag } = await eenAdministratie()
  const sleutel = await nieuweSleutel(WACHTZIN, snel)
  expect(sleutel.basis).toMatchObject({ extractable: false, usages: ['deriveKey'] })
  await expect(crypto.subtle.exportKey('raw', sleutel.basis)).rejects.toThrow()
  const delen: Uint8Array<ArrayBuffer>[] = []
  await opslag.maakKopie(sleutel, naar(delen))
  const bron = bronVan(new Uint8Array(Buffer.concat(delen)))
  expect((await eenKopie().neemIn(bron, metSleutel(sleutel))).dossiers).toBe(2)
  expect((await eenKopie().neemIn(bron, metWachtzin(WACHTZIN, snel))).dossiers).toBe(2)
  const andere = await nieuweSleutel(WACHTZIN, snel)
  await expect(eenKopie().neemIn(bron, metSleutel(andere))).rejects.toMatchObject({ soort: 'wachtzin' })
})

describe('een wachtzin', () => {
  test.each([
    ['', /langere wachtzin/],
    ['te kort', /langere wachtzin/],
    ['aaaa aaaa aaaa aaaa', /verschillende letters/],
    ['vier losse woorden', undefined],
  ])('%j', (wachtzin, zin) => {
    if (zin) expect(wachtzinFout(wachtzin)).toMatch(zin)
    else expect(wachtzinFout(wachtzin)).toBeUndefined()
  })

  test('geeft dezelfde sleutel, en een andere zin of een ander zout een andere', async () => {
    const kdf = { soort: 'argon2id', geheugen: 64, rondes: 1, zout: 'AAAAAAAAAAAAAAAAAAAAAA==' } as const
    const sleutel = async (zin: string, zout: string = kdf.zout) =>
      Buffer.from(await leidAf(zin, { ...kdf, zout })).toString('hex')
    expect(await sleutel(' één  zin ')).toBe(await sleutel('e\u0301e\u0301n zin'))
    expect(
      new Set([await sleutel('zin'), await sleutel('Zin'), await sleutel('zin', 'BBBBBBBBBBBBBBBBBBBBBA==')]).size,
    ).toBe(3)
  })
})
