import { beforeEach, describe, expect, test, vi } from 'vitest'
import { datum } from '@/domain/datum/datum'
import type { SaveFileResult } from '@/host'
import { useAgendaStore } from '@/stores/agenda'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { useInstellingenStore } from '@/stores/instellingen'
import { eenKlacht, eenSignaal } from '../storage/hulp'
import { metStores } from './hulp'

const host = vi.hoisted(() => ({
  soort: 'browser',
  saveFile: vi.fn<(vraag: { name: string; bytes: Uint8Array }) => Promise<SaveFileResult>>(),
}))
vi.mock('@/host', () => ({ host }))

metStores()
beforeEach(() => {
  host.saveFile.mockReset().mockImplementation(({ name }) => Promise.resolve({ soort: 'saved', path: `C:\\${name}` }))
})
async function metEenKlacht() {
  await useInstellingenStore().laad()
  const dossiers = useDossiersStore()
  await dossiers.laad()
  const { id } = await dossiers.registreer(eenKlacht())
  return { id, dossiers }
}
const bestand = () => host.saveFile.mock.lastCall?.[0] ?? expect.fail()
/** The lines of the file, with the folded ones whole again. */
const regels = () => new TextDecoder().decode(bestand().bytes).replaceAll('\r\n ', '').split('\r\n')
const waarden = (naam: string) =>
  regels()
    .filter((r) => r.startsWith(naam))
    .map((r) => r.slice(naam.length + 1))

describe('termijnen in de agenda', () => {
  test('elke termijn waarop iemand iets moet doen, op de dag om het te doen', async () => {
    const { dossiers } = await metEenKlacht()
    const uitkomst = await useAgendaStore().bewaar(dossiers.open)
    expect(uitkomst.soort).toBe('gelukt')
    expect(bestand().name).toBe('termijnen 2026-11-20.ics')
    const werk = dossiers.werkvoorraad.groepen.flatMap((g) => g.regels)
    expect(werk.length).toBeGreaterThan(0)
    expect(waarden('DTSTART;VALUE=DATE')).toEqual(werk.map((r) => r.dag.replaceAll('-', '')))
    expect(waarden('SUMMARY')).toEqual(werk.map((r) => expect.stringContaining(r.samenvatting.nummer) as string))
  })

  test('geen naam, plaats, onderwerp of verhaal: anderen kijken mee in een agenda', async () => {
    const { dossiers } = await metEenKlacht()
    await useAgendaStore().bewaar(dossiers.open)
    const [{ behandelaar, beklaagde, klager, onderwerp, plaats } = expect.fail()] = dossiers.open
    const alles = regels().join('\n')
    for (const woord of [klager, beklaagde, onderwerp, plaats, behandelaar].filter((w) => w !== ''))
      expect(alles).not.toContain(woord)
    expect([klager, onderwerp]).not.toContain('')
  })

  test('een tweede keer dezelfde dagen onder dezelfde naam, met een hoger volgnummer', async () => {
    const { dossiers } = await metEenKlacht()
    await useAgendaStore().bewaar(dossiers.open)
    const [uid, sequence] = [waarden('UID'), waarden('SEQUENCE').map(Number)]
    expect(new Set(uid).size).toBe(uid.length)
    vi.setSystemTime(new Date(2026, 10, 20, 10, 5))
    await useAgendaStore().bewaar(dossiers.open)
    expect(waarden('UID')).toEqual(uid)
    expect(waarden('SEQUENCE').map(Number)).toEqual(sequence.map((n) => n + 5))
  })

  test('regels van hoogstens 75 octetten, zoals RFC 5545 vraagt', async () => {
    const { dossiers } = await metEenKlacht()
    await useAgendaStore().bewaar(dossiers.open)
    const octetten = new TextDecoder().decode(bestand().bytes).split('\r\n')
    expect(octetten.at(0)).toBe('BEGIN:VCALENDAR')
    for (const regel of octetten) expect(new TextEncoder().encode(regel).length).toBeLessThanOrEqual(75)
  })

  test('een gesprek staat er op de klok van de dag zelf, zonder naam, en blijft hetzelfde als het verplaatst wordt', async () => {
    const { dossiers, id } = await metEenKlacht()
    const store = useDossierStore()
    await store.laad(id)
    const gegevens = {
      partij: 'klager' as const,
      met: 'R. de Vries',
      dag: datum('2026-11-24'),
      begin: '14.00',
      einde: '15.00',
      plaats: 'op kantoor',
      aanwezig: 'R. de Vries',
    }
    const na = await store.legVast({ soort: 'gesprek_gepland', datum: datum('2026-11-20'), gegevens })
    const gepland = na.log.at(-1)?.id ?? expect.fail()
    const gesprek = () => {
      const alle = regels()
      const begin = alle.findIndex((r) => r.startsWith('UID:gesprek.'))
      return alle.slice(begin, alle.indexOf('END:VEVENT', begin))
    }
    expect((await useAgendaStore().bewaar(dossiers.open)).tekst).toContain('en één gesprek bewaard')
    // Winter time: an hour ahead of UTC.
    expect(gesprek()).toEqual(
      expect.arrayContaining([
        `UID:gesprek.${gepland}@klachtdossier`,
        'DTSTART:20261124T130000Z',
        'DTEND:20261124T140000Z',
        'LOCATION:op kantoor',
        'STATUS:CONFIRMED',
      ]),
    )
    expect(gesprek().join()).not.toContain('Vries')
    // Moved into summer time, then taken back.
    await store.corrigeer(gepland, { gegevens: { dag: datum('2027-06-01') } })
    await useAgendaStore().bewaar(dossiers.open)
    expect(gesprek()).toEqual(
      expect.arrayContaining([`UID:gesprek.${gepland}@klachtdossier`, 'DTSTART:20270601T120000Z']),
    )
    await store.maakOngedaan(gepland)
    await useAgendaStore().bewaar(dossiers.open)
    expect(gesprek()).toEqual(expect.arrayContaining([`UID:gesprek.${gepland}@klachtdossier`, 'STATUS:CANCELLED']))
  })

  test('is er niets te doen, dan komt er geen leeg bestand', async () => {
    const { dossiers } = await metEenKlacht()
    const signaal = await dossiers.registreer(eenSignaal())
    const uitkomst = await useAgendaStore().bewaar(dossiers.open.filter((s) => s.id === signaal.id))
    expect(uitkomst.tekst).toContain('geen termijn')
    expect(host.saveFile).not.toHaveBeenCalled()
  })

  test.each([
    [{ soort: 'cancelled' }, 'geannuleerd', 'afgebroken'],
    [{ soort: 'failed', reason: 'locked', path: 'x.ics' }, 'mislukt', 'nog open in een ander programma'],
  ] as const)('%o zegt wat er is gebeurd', async (uitslag, soort, tekst) => {
    const { dossiers } = await metEenKlacht()
    host.saveFile.mockResolvedValue(uitslag)
    expect(await useAgendaStore().bewaar(dossiers.open)).toMatchObject({
      soort,
      tekst: expect.stringContaining(tekst) as string,
    })
  })

  test('een gesprek van een dossier dat intussen eindigde, wordt in de agenda afgezegd onder hetzelfde id', async () => {
    const { dossiers, id } = await metEenKlacht()
    const dossier = useDossierStore()
    await dossier.laad(id)
    await dossier.legVast({
      soort: 'gesprek_gepland',
      datum: datum('2026-11-19'),
      gegevens: {
        partij: 'klager',
        met: 'R. de Vries',
        aanwezig: '',
        plaats: 'Kamer 2',
        dag: datum('2026-11-25'),
        begin: '10.00',
        einde: '11.00',
      },
    })
    await useAgendaStore().bewaar(dossiers.open)
    const [uid] = waarden('UID').filter((u) => u.startsWith('gesprek'))
    expect(waarden('STATUS')).toEqual(['CONFIRMED'])
    await dossier.legVast({ soort: 'intrekking', datum: datum('2026-11-20'), gegevens: { mondeling: true } })
    expect(dossiers.open).toEqual([])
    await useAgendaStore().bewaar(dossiers.open)
    expect(waarden('UID')).toEqual([uid])
    expect(waarden('STATUS')).toEqual(['CANCELLED'])
  })
})
