import { describe, expect, it, test } from 'vitest'
import { alsTekst, kijksoort } from '@/domain/document/kijksoort'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { bestandBezwaar } from '@/domain/vastleggen/bestanden'
import { controleer } from '@/domain/vastleggen/controle'
import { datum } from '@/domain/datum/datum'
import { logboek } from '../../fixtures/logboek'

const MB = 1024 * 1024
const bestand = (teken: string, grootte = 10, naam = `${teken}.pdf`) => ({
  sha256: teken.repeat(64),
  naam,
  grootte,
  type: 'pdf',
})
const stuk = (b: ReturnType<typeof bestand>) => ({
  naam: `Stuk ${b.naam}`,
  ingebrachtDoor: '',
  ingezienDoorKlager: true,
  ingezienDoorBeklaagde: false,
  bestand: b,
})
const dossier = (...bestanden: ReturnType<typeof bestand>[]) =>
  bestanden
    .reduce(
      (log, b) => log.en('document_toegevoegd', '2026-11-03', stuk(b)),
      logboek('sterker-sociaal-werk').ontvangst('2026-11-02', {}),
    )
    .dossier()

describe('wat een dossier aan bestanden kan hebben', () => {
  it('hetzelfde bestand staat er één keer in: de zin zegt waar', () => {
    expect(bestandBezwaar(dossier(bestand('a')), bestand('a', 10, 'kopie.pdf'))).toBe(
      '“kopie.pdf” staat al in dit dossier: “Stuk a.pdf” van 3 november 2026. Er is niets toegevoegd.',
    )
    expect(bestandBezwaar(dossier(), bestand('a'), { erbij: [bestand('a', 10, 'b.pdf')] })).toMatch(/hetzelfde bestand/)
    expect(bestandBezwaar(dossier(bestand('a')), bestand('b'))).toBeUndefined()
  })

  it('tot 200 MB samen, en wat er met dezelfde lot bij komt telt mee', () => {
    const vol = dossier(bestand('a', 150 * MB))
    expect(bestandBezwaar(vol, bestand('b', 50 * MB))).toBeUndefined()
    expect(bestandBezwaar(vol, bestand('b', 50 * MB + 1))).toMatch(/meer dan 200 MB.*niets toegevoegd/)
    expect(bestandBezwaar(vol, bestand('b', 30 * MB), { erbij: [bestand('c', 30 * MB)] })).toMatch(/200 MB/)
  })

  it('wat het menu weigert, weigert de controle ook; wie corrigeert houdt zijn eigen bestand', () => {
    const d = dossier(bestand('a'))
    const nieuw = { soort: 'document_toegevoegd', datum: datum('2026-11-04'), gegevens: stuk(bestand('a')) } as const
    const fouten = (extra: object) => controleer(d, { ...nieuw, ...extra }, datum('2026-11-10')).map((f) => f.veld)
    expect(fouten({})).toEqual(['bestand'])
    expect(fouten({ corrigeert: d.geldig.find((g: Gebeurtenis) => g.soort === 'document_toegevoegd')?.id })).toEqual([])
  })

  it('STK-7d een inzage die nog moet komen is er niet', () => {
    const gegevens = { ...stuk(bestand('b')), ingezienDoorKlagerOp: datum('2026-11-11') }
    const nieuw = { soort: 'document_toegevoegd', datum: datum('2026-11-04'), gegevens } as const
    expect(controleer(dossier(), nieuw, datum('2026-11-10')).map((f) => f.veld)).toEqual(['ingezienDoorKlagerOp'])
    expect(controleer(dossier(), nieuw, datum('2026-11-11'))).toEqual([])
  })
})

const bytes = (tekst: string) => new TextEncoder().encode(tekst)
test.each([
  ['een PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'png'],
  ['een JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'jpeg'],
  ['gewone tekst, met accenten en witruimte', bytes('Geachte mevrouw,\r\n\té\n'), 'tekst'],
  ['HTML', bytes('  <!doctype html><script>1</script>'), undefined],
  ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'), undefined],
  ['SVG achter een byte order mark', bytes('\uFEFF<svg/>'), undefined],
  ['een PDF', bytes('%PDF-1.7'), undefined],
  ['een programma', Uint8Array.of(0x4d, 0x5a, 0x90, 0), undefined],
  ['een script', bytes('#!/bin/sh'), undefined],
  ['tekst met een nul erin', bytes('abc\0def'), undefined],
  ['geen UTF-8', Uint8Array.of(0x61, 0xe9, 0x62), undefined],
  ['niets', new Uint8Array(), undefined],
  ['een halve PNG', Uint8Array.of(0x89, 0x50), undefined],
])('%s wordt aan de bytes herkend', (_, inhoud, soort) => {
  expect(kijksoort(inhoud)).toBe(soort)
  expect(alsTekst(inhoud) !== undefined).toBe(soort === 'tekst')
})
