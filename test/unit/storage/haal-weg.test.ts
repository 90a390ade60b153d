import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { WEGGEHAALD } from '@/domain/dossier/weghalen'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { ongedaan } from '@/domain/vastleggen/ongedaan'
import type { JournalRequests } from '@/shared/journal'
import { ControleFout, type Weghaling } from '@/storage'
import { KopieOpslag } from '@/storage/reservekopie'
import { diskFiles } from '../../../electron/main/handlers/journal/files'
import { bewaardMet } from '../../fixtures/kanarie'
import { eenKlacht, eenOmgeving, inhoud, NOTITIE } from './hulp'
import { alles, dood, generaties, map, sluit, start, wis } from './journaal-hulp'

const WOORD = 'Kwetterkanarie'
const BESTAND = new Uint8Array(3000).map((_, i) => (i * 7) % 253)
const SOM = createHash('sha256').update(BESTAND).digest('hex')

const bestanden = (waar: string): string[] =>
  readdirSync(waar).flatMap((naam) => {
    const pad = join(waar, naam)
    const stand = lstatSync(pad)
    return stand.isDirectory() ? bestanden(pad) : stand.isFile() ? [pad] : []
  })
const sommen = () => bestanden(map).map((pad) => [pad, createHash('sha256').update(readFileSync(pad)).digest('hex')])
/** The journal is not sealed here: what is in it can be read. */
const opSchijf = (zoek: string | Uint8Array) =>
  bestanden(join(map, '..')).filter((pad) =>
    readFileSync(pad).includes(typeof zoek === 'string' ? zoek : Buffer.from(zoek)),
  )
const inDatabase = async ({ db }: Start) => JSON.stringify(await inhoud(db)).includes(WOORD)
type Start = Awaited<ReturnType<typeof start>>

const stuk = (naam: string): NieuweGebeurtenis => ({
  soort: 'document_toegevoegd',
  datum: datum('2026-11-19'),
  gegevens: {
    naam,
    ingebrachtDoor: 'klager',
    ingezienDoorKlager: true,
    ingezienDoorBeklaagde: false,
    bestand: { sha256: SOM, naam: `${naam}.pdf`, grootte: BESTAND.length, type: 'pdf' },
  },
})

/** The word in the data, in a letter, in what was corrected, in a draft and in a summary; and a file. */
async function vul({ opslag }: Start) {
  await opslag.instellingen.bewaar({ geinstalleerd: true })
  await opslag.bijlagen.bewaar(BESTAND)
  const { dossier } = await opslag.dossiers.registreer(eenKlacht({ onderwerp: `Ruzie met ${WOORD}` }))
  const { id } = dossier
  const na = await opslag.dossiers.legVastMeer(id, [
    { ...NOTITIE, gegevens: { tekst: `${WOORD} belde.` } },
    {
      soort: 'bevestiging_verzonden',
      datum: datum('2026-11-18'),
      gegevens: { wijze: 'brief', bewaard: bewaardMet(WOORD) },
    },
    stuk('Brief'),
  ])
  const notitie = na.dossier.log[1]?.id ?? ''
  const { dossier: klaar } = await opslag.dossiers.legVast(id, {
    ...NOTITIE,
    gegevens: { tekst: 'Er is gebeld.' },
    corrigeert: notitie,
  })
  await opslag.concepten.bewaar(`${id}/vastleggen/notitie`, { tekst: `Morgen ${WOORD} bellen` })
  const ander = await opslag.dossiers.registreer(eenKlacht())
  return { id, ander: ander.dossier.id, gezien: klaar.log.length }
}
const weghaling = (gezien: number, meer: Partial<Weghaling> = {}): Weghaling => ({
  woorden: [WOORD],
  reden: 'Is van een vreemde.',
  door: 'Noor Verhoeven',
  gezien,
  ...meer,
})

describe('woorden gaan voorgoed weg', () => {
  test('uit de database, het journaal en wat half getypt is; het merk zegt dat, en het journaal is weer te bewijzen', async () => {
    const eerst = await start(undefined)
    const { id, ander, gezien } = await vul(eerst)
    expect(await inDatabase(eerst)).toBe(true)
    expect(opSchijf(WOORD).length).toBeGreaterThan(0)
    const uit = await eerst.opslag.haalWeg(id, weghaling(gezien))
    expect(uit).toMatchObject({ uitJournaal: true, bestandOokIn: [] })
    expect(uit.dossier.log.at(-1)).toMatchObject({
      soort: 'woorden_weggehaald',
      datum: '2026-11-20',
      gegevens: { reden: 'Is van een vreemde.', door: 'Noor Verhoeven' },
    })
    expect(uit.samenvatting.onderwerp).toBe(`Ruzie met ${WEGGEHAALD}`)
    expect(await inDatabase(eerst)).toBe(false)
    expect(opSchijf(WOORD)).toEqual([])
    expect(generaties()).toHaveLength(1)
    expect(await eerst.opslag.concepten.lees(`${id}/vastleggen/notitie`)).toMatchObject({
      waarde: { tekst: `Morgen ${WEGGEHAALD} bellen` },
    })
    expect((await eerst.opslag.dossiers.dossier(ander))?.log).toHaveLength(1)
    expect(Buffer.compare(await eerst.opslag.bijlagen.lees(SOM), BESTAND)).toBe(0)
    // Writing goes on, and all of it comes back from the journal when the database is gone.
    await eerst.opslag.dossiers.legVast(id, NOTITIE)
    await eerst.opslag.kijkJournaalNa()
    expect(eerst.stops.filter(Boolean)).toEqual([])
    const voor = await alles(eerst)
    await wis(eerst)
    const weer = await start(eerst.naam, eerst.plek)
    expect(weer.bericht).toMatch(/^Uw gegevens waren beschadigd of weg. Alle 2 dossiers/)
    expect(await alles(weer)).toEqual(voor)
  })

  test('ook uit oudere journalen die ernaast liggen', async () => {
    const eerst = await start(undefined)
    const { id, gezien } = await vul(eerst)
    await eerst.opslag.beginNieuwJournaal()
    expect(generaties()).toHaveLength(2)
    await eerst.opslag.haalWeg(id, weghaling(gezien))
    expect([generaties().length, opSchijf(WOORD)]).toEqual([1, []])
  })

  test('een bestand als geheel, tenzij een ander dossier het ook heeft', async () => {
    const eerst = await start(undefined)
    const { id, ander, gezien } = await vul(eerst)
    await eerst.opslag.dossiers.legVast(ander, stuk('Zelfde brief'))
    const opdracht = { woorden: [], bestand: SOM }
    const een = await eerst.opslag.haalWeg(id, weghaling(gezien, opdracht))
    expect(een.bestandOokIn).toEqual(['dossier 2026-002'])
    expect(JSON.stringify(een.dossier.log)).not.toContain(SOM)
    expect(Buffer.compare(await eerst.opslag.bijlagen.lees(SOM), BESTAND)).toBe(0)
    const twee = await eerst.opslag.haalWeg(ander, weghaling(2, opdracht))
    expect(twee.bestandOokIn).toEqual([])
    await expect(eerst.opslag.bijlagen.lees(SOM)).rejects.toThrow('beschadigd of niet meer te vinden')
    expect(opSchijf(BESTAND)).toEqual([])
    expect(await eerst.db.stukken.count()).toBe(0)
  })

  test('ook uit wat een reservekopie opzij zette', async () => {
    const eerst = await start(undefined)
    const { id, gezien } = await vul(eerst)
    const opzij = KopieOpslag.opzij(eenOmgeving('o'), 'opzij-weghalen')
    const tabellen = await inhoud(eerst.db)
    await opzij.vul(
      (['gebeurtenissen', 'samenvattingen', 'nummers'] as const).map(
        (tabel) => ({ tabel, soort: 'zet', rijen: tabellen[tabel] }) as never,
      ),
    )
    opzij.sluit()
    const opdracht = weghaling(gezien)
    await eerst.opslag.haalWeg(id, opdracht, () =>
      KopieOpslag.haalWegUitOpzij(eenOmgeving('o2'), id, opdracht, 'opzij-weghalen'),
    )
    const weer = KopieOpslag.opzij(eenOmgeving('o3'), 'opzij-weghalen')
    const rijen = JSON.stringify(await weer.rijen())
    expect(rijen).toContain('woorden_weggehaald')
    expect(rijen).not.toContain(WOORD)
    await weer.gooiWeg()
  })

  test('wie daarna ongedaan maakt wat hij nog met de woorden in beeld had, brengt ze niet terug', async () => {
    const eerst = await start(undefined)
    const { id, gezien } = await vul(eerst)
    const { dossier } = await eerst.opslag.dossiers.legVast(id, { ...NOTITIE, gegevens: { tekst: `Van ${WOORD}` } })
    const nieuwste = dossier.geldig.find((g) => g.id === dossier.log.at(-1)?.id)
    if (!nieuwste) throw new Error('geen notitie')
    await eerst.opslag.haalWeg(id, weghaling(gezien + 1))
    await eerst.opslag.dossiers.legVast(id, ongedaan(nieuwste))
    expect([await inDatabase(eerst), opSchijf(WOORD)]).toEqual([false, []])
  })

  test('een kopie van eerder heeft ze nog: dat wordt gezegd voordat zij terugkomt', async () => {
    const eerst = await start(undefined)
    const { id, gezien } = await vul(eerst)
    const tabellen = await inhoud(eerst.db)
    const proef = KopieOpslag.proef(eenOmgeving('p'), 'proef-weghalen')
    await proef.vul(
      (['gebeurtenissen', 'samenvattingen'] as const).map(
        (tabel) => ({ tabel, soort: 'zet', rijen: tabellen[tabel] }) as never,
      ),
    )
    const terug = () => proef.komtTerug(eenOmgeving('h'), eerst.naam)
    expect(await terug()).toEqual([])
    await eerst.opslag.dossiers.legVast(id, NOTITIE)
    expect(await terug()).toEqual([])
    await eerst.opslag.haalWeg(id, weghaling(gezien + 1))
    expect(await terug()).toEqual(['2026-001'])
    expect(await proef.komtTerug(eenOmgeving('h'), 'is-er-niet')).toEqual([])
    await proef.gooiWeg()
  })

  test('wat niet kan, verandert niets', async () => {
    const eerst = await start(undefined)
    const { id, gezien } = await vul(eerst)
    const voor = await inhoud(eerst.db)
    const schijf = sommen()
    const elders = () => Promise.reject(new Error('mag niet'))
    for (const fout of [
      weghaling(gezien, { woorden: ['Roodborst'] }),
      weghaling(gezien, { reden: `Over ${WOORD}` }),
      weghaling(gezien - 1),
    ])
      await expect(eerst.opslag.haalWeg(id, fout, elders)).rejects.toThrow(ControleFout)
    await expect(eerst.opslag.haalWeg('geen', weghaling(1))).rejects.toThrow('Dit dossier bestaat niet')
    await expect(eerst.opslag.haalWeg(id, weghaling(gezien), elders)).rejects.toThrow()
    expect(await inhoud(eerst.db)).toEqual(voor)
    expect(sommen()).toEqual(schijf)
  })
})

describe('midden in het weghalen gestopt', () => {
  test('bij welke stap ook: is het bevestigd, dan zijn de woorden na de volgende start overal weg; anders staat alles er nog', async () => {
    let aantal = 1
    const uitkomsten = new Set<string>()
    for (let na = 0; na < aantal; na++) {
      const eerst = await start(undefined)
      const { id, gezien } = await vul(eerst)
      sluit(eerst)
      const kapot = dood(na)
      const tijdens = await start(eerst.naam, eerst.plek, { files: kapot.files })
      const uit = await tijdens.opslag.haalWeg(id, weghaling(gezien)).then(
        ({ uitJournaal }) => (uitJournaal ? 'klaar' : 'later'),
        () => 'niet',
      )
      if (uit === 'klaar') aantal = na
      else aantal = na + 2
      sluit(tijdens)
      const weer = await start(eerst.naam, eerst.plek)
      const dossier = await weer.opslag.dossiers.dossier(id)
      expect(dossier?.log.length).toBe(uit === 'niet' ? gezien : gezien + 1)
      expect(await inDatabase(weer)).toBe(uit === 'niet')
      if (uit !== 'niet') expect([na, opSchijf(WOORD), generaties().length]).toEqual([na, [], 1])
      expect(Buffer.compare(await weer.opslag.bijlagen.lees(SOM), BESTAND)).toBe(0)
      await weer.opslag.dossiers.legVast(id, NOTITIE)
      // Drafts are not booked.
      const voor = { ...(await alles(weer)), concepten: [] }
      await wis(weer)
      const terug = await start(eerst.naam, eerst.plek)
      expect({ ...(await alles(terug)), concepten: [] }).toEqual(voor)
      await wis(terug)
      for (const naam of readdirSync(map)) if (naam !== 'slot') await diskFiles.remove(join(map, naam))
      uitkomsten.add(uit)
    }
    expect([...uitkomsten].sort()).toEqual(['klaar', 'later', 'niet'])
  })

  test('het nieuwe journaal telde al, en de database wist dat nog niet', async () => {
    const eerst = await start(undefined)
    const { id, gezien } = await vul(eerst)
    sluit(eerst)
    const halverwege = (d: JournalRequests): JournalRequests => ({
      ...d,
      'journal:activate': async (journaal) => {
        await d['journal:activate'](journaal)
        throw new Error('gone')
      },
    })
    const tijdens = await start(eerst.naam, eerst.plek, { deur: halverwege })
    expect(await tijdens.opslag.haalWeg(id, weghaling(gezien))).toMatchObject({ uitJournaal: false })
    expect(generaties()).toHaveLength(2)
    const voor = await inhoud(tijdens.db)
    sluit(tijdens)
    const weer = await start(eerst.naam, eerst.plek)
    expect([weer.geopend, opSchijf(WOORD), generaties().length]).toEqual([undefined, [], 1])
    expect((await inhoud(weer.db)).gebeurtenissen).toEqual(voor.gebeurtenissen)
    sluit(weer)
    expect((await start(eerst.naam, eerst.plek)).bericht).toBe('')
  })

  test('het journaal had het al en de database nog niet: de volgende start maakt het af', async () => {
    const eerst = await start(undefined)
    const { id, gezien } = await vul(eerst)
    sluit(eerst)
    let weg = false
    const halverwege = (d: JournalRequests): JournalRequests => ({
      ...d,
      'journal:open': () => (weg ? Promise.reject(new Error('gone')) : d['journal:open']()),
      'journal:append': async (...args) => {
        const uit = await d['journal:append'](...args)
        if (args[2].text.includes('woorden_weggehaald')) {
          weg = true
          throw new Error('gone')
        }
        return uit
      },
    })
    const tijdens = await start(eerst.naam, eerst.plek, { deur: halverwege })
    await expect(tijdens.opslag.haalWeg(id, weghaling(gezien))).rejects.toThrow()
    expect(await inDatabase(tijdens)).toBe(true)
    sluit(tijdens)
    const weer = await start(eerst.naam, eerst.plek)
    expect(await inDatabase(weer)).toBe(false)
    expect([opSchijf(WOORD), generaties().length]).toEqual([[], 1])
    const { rijen } = await weer.opslag.dossiers.samenvattingen()
    expect(rijen.find((r) => r.id === id)?.onderwerp).toBe(`Ruzie met ${WEGGEHAALD}`)
  })
})
