import { describe, expect, it } from 'vitest'
import { legeBeklaagde, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { isNuTeSchrijven } from '@/domain/dossier/brief-nu'
import { grondTekst } from '@/domain/lezer/grond'
import { type Lezer, LEZERS, lezerVan } from '@/domain/lezer/lezer'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { REGELINGEN } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { logboek } from '../../fixtures/logboek'

const wsw = REGELINGEN.find((r) => r.id === 'wijksteunpunten-wonen') as Regeling
const mensen = {
  route: 'medewerker',
  klagers: [{ ...legeKlager('k1'), naam: 'Anna Eerste' }],
  beklaagden: [{ ...legeBeklaagde('b1'), naam: 'Tim Beklaagd' }],
}
const gevraagd = (aan: string, instantie = false) =>
  logboek(wsw.id)
    .ontvangst('2026-11-02', mensen)
    .en('overdracht', '2026-11-03', { aan, vorm: 'advies gevraagd', reden: 'of dit mag', instantie })
const alles = (waarde: unknown): string => JSON.stringify(waarde)

const metAdvies = gevraagd('Sanne Dekker')
  .en('document_toegevoegd', '2026-11-05', {
    naam: 'Brief van Sanne Dekker',
    ingebrachtDoor: 'Sanne Dekker',
    ingezienDoorKlager: false,
    ingezienDoorBeklaagde: false,
    van: 'organisatie',
    aard: 'juridisch-advies',
  })
  .dossier()

describe('advies van een jurist', () => {
  it.each(LEZERS.filter((l) => l !== 'archief'))(
    'letters.md, tabel per lezer: de vraag en het advies staan niet in het dossier voor de %s, wel nummer en grond',
    (soort) => {
      const voor = voorLezer(metAdvies, lezerVan(soort, metAdvies.gegevens) as Lezer, wsw)
      expect(alles(voor.dossier.log)).not.toMatch(/Dekker|advies|overdracht/)
      const stuk = voor.stukken.find((s) => s.nummer === 'A1')
      expect(stuk?.grond && grondTekst(stuk.grond, wsw)).toBe('advies van een jurist')
    },
  )

  it('het eigen archief heeft de stap en het stuk', () => {
    const voor = voorLezer(metAdvies, { soort: 'archief' }, wsw)
    expect(alles(voor.dossier.log)).toMatch(/overdracht.*Brief van Sanne Dekker/)
    expect(voor.stukken.filter((s) => s.grond)).toEqual([])
  })

  it('WSW-9 dat het Stedelijk bureau om advies is gevraagd, mag ieder weten; een kantoor van advocaten niet', () => {
    const voor = (aan: string) =>
      alles(voorLezer(gevraagd(aan, true).dossier(), { soort: 'klager', id: 'k1' }, wsw).dossier.log)
    expect(voor('het Stedelijk bureau')).toContain('het Stedelijk bureau')
    expect(voor('Advocatenkantoor Vos')).not.toContain('Vos')
  })

  it('er is geen brief aan de klager over', () => {
    expect(isNuTeSchrijven('doorverwijzing', gevraagd('Sanne Dekker').dossier(), wsw)).toBe(false)
    expect(isNuTeSchrijven('doorverwijzing', gevraagd('het Stedelijk bureau', true).dossier(), wsw)).toBe(true)
  })
})
