// @vitest-environment happy-dom
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { voerUit } from '@/cli/uitvoeren'
import { datum } from '@/domain/datum/datum'
import { nieuweSleutel } from '../../fixtures/kopiesleutel'
import { leidAf } from '@/storage/reservekopie/wachtzin'
import { onderdeel } from '../../fixtures/word'
import { BEVESTIGD, eenKlacht, eenOpslag, eenSignaal } from '../storage/hulp'

const WACHTZIN = 'fiets lantaarn appel regenjas'
const BESTAND = Uint8Array.from({ length: 2 * 1024 * 1024 + 5 }, (_, i) => (i * 13) & 255)

let map = ''
let kopie = ''

const herstel = (uit: string, over: { kopie?: string; wachtzin?: string } = {}) =>
  voerUit(['herstel', '--backup', over.kopie ?? kopie, '--uit', uit], {
    invoer: () => Promise.resolve(over.wachtzin ?? `${WACHTZIN}\n`),
    vandaag: () => datum('2026-11-20'),
  })

describe('opdracht herstel: een reservekopie zonder het programma', () => {
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'klachtdossier-herstel-'))
    const { db, opslag } = eenOpslag()
    const { dossier } = await opslag.dossiers.registreer(eenKlacht())
    const sha256 = await opslag.bijlagen.bewaar(BESTAND)
    await opslag.dossiers.legVastMeer(dossier.id, [
      BEVESTIGD,
      {
        soort: 'document_toegevoegd',
        datum: datum('2026-11-19'),
        gegevens: {
          naam: 'Brief van de verhuurder',
          bestand: { sha256, naam: 'scan 7.pdf', grootte: BESTAND.length, type: 'pdf' },
          ingezienDoorKlager: false,
          ingezienDoorBeklaagde: false,
          ingebrachtDoor: '',
        },
      },
    ])
    const { dossier: kapot } = await opslag.dossiers.registreer(eenSignaal())
    await db.gebeurtenissen.update(kapot.log[0]?.id ?? '', { inhoud: { soort: 'onzin' } })
    await opslag.concepten.bewaar('nieuwe-klacht', { onderwerp: 'Half getypt' })
    const delen: Uint8Array[] = []
    await opslag.maakKopie(await nieuweSleutel(WACHTZIN, leidAf), (deel) => {
      delen.push(deel)
      return Promise.resolve()
    })
    kopie = join(map, 'kopie.klachtkopie')
    await writeFile(kopie, Buffer.concat(delen))
  })
  afterAll(() => rm(map, { recursive: true }))

  it('schrijft elk dossier in Word, met zijn bestanden, en bewaart ook wat geen papier is', async () => {
    const uit = join(map, 'uit')
    const { code, stderr, stdout } = await herstel(uit)
    expect(stderr).toBe('')
    expect(code).toBe(0)
    const antwoord = JSON.parse(stdout) as { bestanden: string[]; onleesbaar: string[]; dossiers: number }
    expect(antwoord).toMatchObject({ dossiers: 2, onleesbaar: ['2026-002'] })
    const erin = (await readdir(uit, { recursive: true })).filter((naam) => /\.\w+$/.test(naam))
    expect(erin.map((naam) => join(uit, naam)).sort()).toEqual([...antwoord.bestanden].sort())
    const word = erin.find((naam) => /^2026-001.+archief\.docx$/.test(naam)) ?? ''
    expect(onderdeel(await readFile(join(uit, word)), 'word/document.xml')).toContain('R. de Vries')
    const stuk = erin.find((naam) => /A\d scan 7\.pdf$/.test(naam)) ?? ''
    expect(Buffer.compare(await readFile(join(uit, stuk)), BESTAND)).toBe(0)
    expect(await readFile(join(uit, 'nog niet af.json'), 'utf8')).toContain('Half getypt')
    expect(await readFile(join(uit, '2026-002/gebeurtenissen.json'), 'utf8')).toContain('onzin')
  })

  it('schrijft niets bij een verkeerde wachtzin, een beschadigde kopie of een ander bestand', async () => {
    const uit = join(map, 'niets')
    const half = join(map, 'half.klachtkopie')
    await writeFile(half, (await readFile(kopie)).subarray(0, -100))
    for (const [over, zin] of [
      [{ wachtzin: 'vergeten' }, /^Deze wachtzin past niet/],
      [{ wachtzin: '' }, /^De wachtzin ontbreekt/],
      [{ kopie: half }, /^Deze reservekopie is beschadigd/],
      [{ kopie: import.meta.filename }, /^Dit bestand is geen reservekopie/],
      [{ kopie: join(map, 'weg') }, /^Het bestand .* is niet te lezen/],
    ] as const) {
      const { code, stderr, stdout } = await herstel(uit, over)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(zin)
      expect(stderr.trim().split('\n')).toHaveLength(1)
    }
    expect(await readdir(map)).not.toContain('niets')
  })
})
