import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import {
  haalWeg,
  weghaalMerk,
  rondWeg,
  tekstVelden,
  weghaalFouten,
  WEGGEHAALD,
  zonderWoorden,
} from '@/domain/dossier/weghalen'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import { GEBEURTENIS_SOORTEN } from '@/domain/gebeurtenis/soort'
import { signaleer } from '@/domain/overzicht/signalering'
import { REGELINGEN } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { controleer } from '@/domain/vastleggen/controle'
import { ongedaan } from '@/domain/vastleggen/ongedaan'
import { isGebeurtenis } from '@/storage/gebeurtenis-schema'
import { bewaardMet, kanariedossier } from '../../fixtures/kanarie'
import { Logboek } from '../../fixtures/logboek'

describe('welke woorden', () => {
  it.each([
    ['Buurvrouw Jansen belde', 'jansen', `Buurvrouw ${WEGGEHAALD} belde`],
    ['Jansen, Jansens en JANSEN.', 'Jansen', `${WEGGEHAALD}, Jansens en ${WEGGEHAALD}.`],
    ['BSN 123456782, of 123.456.782', '123456782', `BSN ${WEGGEHAALD}, of ${WEGGEHAALD}`],
    ['nummer 1234567820', '123456782', 'nummer 1234567820'],
    ['van\nder   Berg', 'van der Berg', WEGGEHAALD],
    ['(wie?) a.b@c.nl!', 'a.b@c.nl', `(wie?) ${WEGGEHAALD}!`],
    ['per e-mail, niet per mail', 'e-mail', `per ${WEGGEHAALD}, niet per mail`],
    // The same letter in two ways of writing it.
    ['Zoe\u0308', 'Zoë', WEGGEHAALD],
    [`${WEGGEHAALD} en weggehaald`, 'weggehaald', `${WEGGEHAALD} en ${WEGGEHAALD}`],
    ['Jan Smit en Smit', 'Smit\nJan Smit', `${WEGGEHAALD} en ${WEGGEHAALD}`],
  ])('%s zonder %s', (tekst, woorden, na) => {
    expect(zonderWoorden(woorden.split('\n'))(tekst)).toBe(na)
  })
})

it('wat er ook staat of wordt getypt: wie hele woorden uit een tekst noemt, krijgt die tekst zonder die woorden', () => {
  const stuk = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 12 }).filter((w) => /[\p{L}\p{N}]/u.test(w))
  fc.assert(
    fc.property(fc.string(), stuk, fc.string(), (voor, woorden, na) => {
      const tekst = `${voor} ${woorden} ${na}`
      const uit = zonderWoorden([woorden])(tekst)
      expect(uit).toContain(WEGGEHAALD)
      // Nothing is left to take out.
      expect(zonderWoorden([woorden])(uit)).toBe(uit)
      expect(rondWeg(tekst, [woorden]).some((deel) => deel.weg)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

const log = new Logboek()
  .ontvangst('2026-11-16', {
    omschrijving: 'Buurvrouw Jansen zag het.',
    klagers: [{ ...legeKlager('Jansen'), naam: 'R. de Vries' }],
    rapport: { feiten: 'Jansen zag het.' },
    verwanteDossiers: ['2026-001'],
  })
  .en('notitie', '2026-11-17', { tekst: 'Jansen drinkt.' })
  .en('notitie', '2026-11-17', { tekst: 'Jansen drinkt niet.' }, { corrigeert: 'e2' })
  .en('contact', '2026-11-18', { wijze: 'telefoon', bereikt: true, toelichting: 'Niets.' })
  .en(
    'contact',
    '2026-11-18',
    { wijze: 'telefoon', bereikt: true, toelichting: 'Jansen' },
    { corrigeert: 'e4', vervalt: true },
  )
  .en('bevestiging_verzonden', '2026-11-18', { wijze: 'brief', bewaard: bewaardMet('Jansen') })
  .en('gegevens_gewijzigd', '2026-11-18', { wijziging: { omschrijving: 'Mevrouw Jansen zag het.' } }).log
const dossier = vouw(log)

describe('woorden gaan voorgoed uit een dossier', () => {
  it('overal: ook uit wat gecorrigeerd of ongedaan gemaakt is, en uit bewaarde brieven; sleutels blijven', () => {
    const { log: na, plaatsen } = haalWeg(log, { woorden: ['jansen'] })
    const klager = (vouw(na).gegevens.klagers[0] ?? legeKlager('')).id
    expect(klager).toBe('Jansen')
    expect(JSON.stringify(na).replaceAll('"id":"Jansen"', '')).not.toMatch(/jansen/i)
    expect(plaatsen.map((p) => p.waar)).toEqual([
      'Klacht ontvangen van 16 november 2026: omschrijving',
      'Klacht ontvangen van 16 november 2026: teksten van het eindrapport',
      'Notitie van 17 november 2026: tekst',
      'Notitie van 17 november 2026: tekst',
      'Contact met klager van 18 november 2026: toelichting',
      'Ontvangst bevestigd van 18 november 2026: de bewaarde tekst',
      'Gegevens gewijzigd van 18 november 2026: omschrijving',
    ])
    expect(na[3]).toBe(log[3])
    expect(na.map((g) => [g.id, g.soort, g.datum, g.corrigeert, g.vervalt, g.vastgelegdOp])).toEqual(
      log.map((g) => [g.id, g.soort, g.datum, g.corrigeert, g.vervalt, g.vastgelegdOp]),
    )
  })

  it('alleen in één veld: de rest blijft', () => {
    const { plaatsen } = haalWeg(log, { woorden: ['Jansen'], alleen: { gebeurtenis: 'e3', veld: 'tekst' } })
    expect(plaatsen).toEqual([
      expect.objectContaining({ gebeurtenis: 'e3', voor: 'Jansen drinkt niet.', na: `${WEGGEHAALD} drinkt niet.` }),
    ])
  })

  it('een bestand gaat als geheel, en het document blijft staan', () => {
    const bestand = { sha256: 'a'.repeat(64), naam: 'Brief van Jansen.pdf', grootte: 3, type: 'pdf' }
    const document = {
      naam: 'Brief',
      ingebrachtDoor: 'klager',
      ingezienDoorKlager: true,
      ingezienDoorBeklaagde: false,
      bestand,
    }
    const met = new Logboek().ontvangst('2026-11-16').en('document_toegevoegd', '2026-11-17', document).log
    const { log: na, plaatsen } = haalWeg(met, { woorden: [], bestand: bestand.sha256 })
    expect(na[1]?.gegevens).toEqual({ ...document, bestand: undefined })
    expect(JSON.stringify(na)).not.toContain('Jansen')
    expect(plaatsen).toMatchObject([{ waar: 'Document toegevoegd van 17 november 2026: het bestand zelf' }])
  })

  it.each(REGELINGEN)('in elk veld van elke soort, bij $naam, en wat overblijft is een goed logboek', (regeling) => {
    const { log: alles } = kanariedossier(regeling)
    expect(new Set(alles.map((g) => g.soort))).toEqual(new Set(GEBEURTENIS_SOORTEN))
    for (const g of alles)
      for (const veld of tekstVelden(g)) {
        const opdracht = { woorden: veld.tekst.split('\n'), alleen: { gebeurtenis: g.id, veld: veld.veld } }
        const { log: na, plaatsen } = haalWeg(alles, opdracht)
        expect(
          plaatsen.map((p) => p.veld),
          `${g.soort} ${veld.veld}`,
        ).toEqual([veld.veld])
        expect(na.filter((ander, i) => isGebeurtenis(alles[i]) && !isGebeurtenis(ander))).toEqual([])
        expect(() => vouw(na)).not.toThrow()
      }
  })
})

it('het merk zelf lijkt nooit op een burgerservicenummer, wat er ook voor sleutel in staat', () => {
  const gegevens = { gebeurtenissen: ['a-123456782-b'], waaruit: ['Notitie'], reden: 'BSN', door: 'N. V.' }
  const met = new Logboek().ontvangst('2026-11-16').en('woorden_weggehaald', '2026-11-20', gegevens).dossier()
  const signalen = signaleer(met, onsWelzijn, { vandaag: datum('2026-11-20'), kalender: new Kalender() })
  expect(signalen.filter((s) => s.soort === 'bsn')).toEqual([])
})

describe('wat het tegenhoudt', () => {
  const fouten = (woorden: string[], reden = 'Is van een vreemde.', meer = {}) =>
    weghaalFouten(dossier, { woorden, ...meer }, reden).map((f) => f.veld)

  it('niets gekozen, te kort, niet gevonden, geen reden, of een reden die het zegt', () => {
    expect(fouten(['Jansen'])).toEqual([])
    expect(fouten([])).toEqual(['woorden'])
    expect(fouten(['J'])).toEqual(['woorden'])
    expect(fouten(['Jansen', 'Pieters'])).toEqual(['woorden'])
    expect(fouten(['Jans'])).toEqual(['woorden'])
    expect(fouten(['Jansen'], ' ')).toEqual(['reden'])
    expect(fouten(['Jansen'], 'De naam JANSEN is van een vreemde.')).toEqual(['reden'])
    expect(fouten(['drinkt'], 'Reden', { alleen: { gebeurtenis: 'e6', veld: 'bewaard' } })).toEqual(['woorden'])
  })

  it('het merk zegt waar, waarom en door wie, nooit wat; en het blijft', () => {
    const opdracht = { woorden: ['Jansen'] }
    const gegevens = weghaalMerk(haalWeg(log, opdracht).plaatsen, opdracht, ' Is van een vreemde. ', 'Els Jansen')
    expect(gegevens).toMatchObject({
      gebeurtenissen: ['e1', 'e2', 'e3', 'e5', 'e6', 'e7'],
      reden: 'Is van een vreemde.',
      door: `Els ${WEGGEHAALD}`,
    })
    expect(gegevens.waaruit).toContain('Notitie van 17 november 2026: tekst')
    expect(JSON.stringify(gegevens)).not.toMatch(/jansen/i)
    const vandaag = datum('2026-11-20')
    const met = new Logboek().ontvangst('2026-11-16').en('woorden_weggehaald', '2026-11-20', gegevens).dossier()
    const merk = met.geldig.find((g) => g.soort === 'woorden_weggehaald')
    if (!merk) throw new Error('geen merk')
    for (const nieuw of [ongedaan(merk), { soort: merk.soort, datum: vandaag, gegevens }])
      expect(controleer(met, nieuw, vandaag)[0]?.tekst).toMatch(/kan alleen in het logboek/)
  })
})
