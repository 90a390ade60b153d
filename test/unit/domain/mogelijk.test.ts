import { describe, expect, it } from 'vitest'
import { controleer } from '@/domain/vastleggen/controle'
import type { GebeurtenisSoort, NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import type { Dossier } from '@/domain/dossier/dossier'
import { beschrijvingVan, GEBEURTENIS_SOORTEN } from '@/domain/gebeurtenis/soort'
import { REGELINGEN } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { waaromNiet } from '@/domain/vastleggen/mogelijk'
import { logboek } from '../../fixtures/logboek'
import { contextVan, vandaag } from '../../fixtures/vastleggen'

const leeg = (soort: GebeurtenisSoort): NieuweGebeurtenis =>
  ({
    soort,
    datum: vandaag,
    gegevens: { ...LEEG[soort] },
  }) as unknown as NieuweGebeurtenis
const LEEG: Partial<Record<GebeurtenisSoort, object>> = {
  afsluiting: { grond: 'x' },
  dossier_verstrekt: { lezer: 'archief' },
  gegevens_gewijzigd: { wijziging: {} },
  ontvankelijkheid_gemeld: { ontvankelijk: true },
  verdaging: { termijnId: 'x', tot: '2030-01-01', reden: 'x' },
  doorverwijzing: { naar: 'x', stap: false },
}
const geweigerd = (dossier: Dossier, soort: GebeurtenisSoort, regeling: Regeling | undefined) =>
  controleer(dossier, leeg(soort), vandaag, regeling).find((f) => f.veld === 'soort')?.tekst

describe('wat het menu niet aanbiedt, weigert controleer met dezelfde zin', () => {
  const gevallen = REGELINGEN.flatMap((regeling) =>
    [
      ['open', logboek(regeling.id).ontvangst('2026-11-09').dossier()],
      ['open, met een gesprek', logboek(regeling.id).ontvangst('2026-11-09').en('gesprek', '2026-11-12').dossier()],
      ['gesloten', logboek(regeling.id).ontvangst('2026-11-09').en('afsluiting', '2026-11-12').dossier()],
      ['signaal', logboek(regeling.id).signaal('2026-11-09').dossier()],
    ].map(([naam, dossier]) => [regeling, naam, dossier] as [Regeling, string, Dossier]),
  )
  it.each(gevallen)('$id, %s: elke soort', (regeling, _, dossier) => {
    const plek = contextVan(regeling, dossier)
    for (const soort of GEBEURTENIS_SOORTEN)
      if (beschrijvingVan(soort).rol !== 'opening')
        expect(geweigerd(dossier, soort, regeling), soort).toBe(waaromNiet(soort, plek))
  })

  it('een correctie van wat er al staat mag altijd', () => {
    const [regeling] = REGELINGEN
    const dossier = logboek(regeling?.id).ontvangst('2026-11-09').en('afsluiting', '2026-11-12').dossier()
    const correctie = { ...leeg('afsluiting'), corrigeert: 'e2' } as NieuweGebeurtenis
    expect(geweigerd(dossier, 'afsluiting', regeling)).toMatch(/al geëindigd/)
    expect(controleer(dossier, correctie, vandaag, regeling)).toEqual([])
  })

  it('zonder bekende regeling spreekt alleen het dossier zelf', () => {
    const dossier = logboek('onbekend').signaal('2026-11-09').dossier()
    expect(geweigerd(dossier, 'beslissing', undefined)).toMatch(/nog een signaal/)
    const klacht = logboek('onbekend').ontvangst('2026-11-09').dossier()
    expect(geweigerd(klacht, 'beslissing', undefined)).toBeUndefined()
  })
})
