// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { signaleer } from '@/domain/overzicht/signalering'
import { REGELINGEN, regelingMet } from '@/domain/regeling'
import type { Regeling } from '@/domain/regeling/regeling'
import { isGebeurtenis } from '@/storage/gebeurtenis-schema'
import { logboek } from '../../fixtures/logboek'
import { kalender } from '../../fixtures/zaak'

const regeling = (id: string) => regelingMet(id) as Regeling
const STK = regeling('sterker-sociaal-werk')
const WMD = regeling('wonen-midden-delfland')
const WSW = regeling('wijksteunpunten-wonen')

/** As it was noted, with what was answered to the test. */
function genoteerd(r: Regeling, soort: 'ontvangst' | 'signaal', triage: string) {
  const log = soort === 'ontvangst' ? logboek(r.id).ontvangst('2026-11-02') : logboek(r.id).signaal('2026-11-02')
  return log.log.map((g) => ({ ...g, gegevens: { ...g.gegevens, triage } }) as Gebeurtenis)
}
const advies = (r: Regeling, log: readonly Gebeurtenis[]) =>
  signaleer(vouw(log), r, { vandaag: datum('2026-11-20'), kalender }).filter(({ soort }) => soort === 'triage')
const stap = (r: Regeling) =>
  logboek(r.id).en('contact', '2026-11-03', { wijze: 'telefoon', bereikt: true }, { id: 'later' }).log

describe('de toets van de regeling: klacht of signaal', () => {
  it.each([
    ['WMD-1.2', WMD, ['nee: klacht', 'nieuw: signaal', 'niets-gedaan: klacht', 'slecht-behandeld: klacht']],
    ['WSW-A1', WSW, ['schriftelijk: klacht', 'bevestigd: klacht', 'mondeling: signaal']],
    [
      'STK-6',
      STK,
      [
        'A-opgelost: signaal',
        'A-verder: klacht',
        'B: signaal',
        'C-medewerker: signaal',
        'C-leidinggevende: klacht',
        'C-commissie: klacht',
      ],
    ],
  ] as const)('%s elk antwoord heeft zijn gevolg, met het artikel', (_, r, verwacht) => {
    expect(r.triage?.antwoorden.map(({ dan, id }) => `${id}: ${dan}`)).toEqual(verwacht)
    for (const { artikel, gevolg, naam } of r.triage?.antwoorden ?? []) {
      expect(artikel).not.toBe('')
      expect(gevolg).toMatch(/\.$/)
      expect(naam.length).toBeLessThan(85)
    }
  })

  it('STK-6 wat is geantwoord staat in het dossier en in het logboek, en komt goed uit de opslag', () => {
    const [g] = genoteerd(STK, 'signaal', 'B')
    if (!g) throw new Error('leeg')
    expect(isGebeurtenis(g)).toBe(true)
    expect(vouw([g]).triage).toBe('B')
    expect(detailsVan(g, STK)).toContainEqual({
      label: 'Klacht of signaal',
      tekst: 'B. Via telefoon, balie, mail of brief: nog niet met de medewerker besproken',
    })
  })

  it('STK-6 route B zegt wat nu eerst moet, tot daaraan is begonnen', () => {
    const log = genoteerd(STK, 'signaal', 'B')
    expect(advies(STK, log)).toMatchObject([
      {
        artikel: '6 onder B',
        watNu: expect.stringContaining('Verbind door of stuur door naar de medewerker') as string,
      },
    ])
    expect(advies(STK, [...log, ...stap(STK)])).toEqual([])
  })

  it('WSW-A1 wat volgens de regeling een signaal is en als klacht is genoteerd, blijft gezegd', () => {
    const log = genoteerd(WSW, 'ontvangst', 'mondeling')
    const [a] = advies(WSW, [...log, ...stap(WSW)])
    expect(a?.tekst).toBe('Is de klacht schriftelijk? Nee: alleen mondeling. Volgens de regeling is dit een signaal.')
    expect(a?.watNu).toContain('vraag dan om een bevestiging')
  })

  it('WMD-1.2 een melding waar niets mee is gedaan, is een klacht', () => {
    expect(advies(WMD, genoteerd(WMD, 'signaal', 'niets-gedaan'))[0]?.tekst).toContain(
      'Volgens de regeling is dit een klacht.',
    )
    expect(advies(WMD, genoteerd(WMD, 'ontvangst', 'niets-gedaan'))[0]?.tekst).not.toContain('Volgens de regeling')
  })

  it('zonder antwoord, of waar de regeling geen toets heeft, is er niets', () => {
    expect(advies(STK, genoteerd(STK, 'signaal', ''))).toEqual([])
    for (const r of REGELINGEN.filter((x) => !x.triage)) expect(advies(r, genoteerd(r, 'ontvangst', 'B'))).toEqual([])
  })

  it('S51-6.10 wat het kantoor antwoordde, leest niemand anders', () => {
    const dossier = vouw(genoteerd(STK, 'ontvangst', 'A-verder'))
    for (const soort of ['klager', 'commissie', 'bestuur'] as const)
      expect(JSON.stringify(voorLezer(dossier, { soort, id: 'k1' }, STK).dossier.log)).not.toContain('A-verder')
  })
})
