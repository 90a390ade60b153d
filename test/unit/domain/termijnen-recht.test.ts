// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { termijnen } from '@/domain/termijn/termijnen'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { logboek } from '../../fixtures/logboek'
import { eenZaak, kalender, regeling, termijn } from '../../fixtures/zaak'

describe('STK-5.7 en S51-5.1 het recht om te klagen', () => {
  it('STK-5.7 bij seksuele intimidatie twee jaar in plaats van zes maanden', () => {
    const ids = (kenmerken: readonly 'seksuele-intimidatie'[]) =>
      termijnen(
        regeling('sterker-sociaal-werk'),
        eenZaak({ kennisname: '2026-01-15' }, { kenmerken }),
        datum('2026-11-20'),
        kalender,
      )
        .filter((t) => t.definitie.vanaf === 'kennisname')
        .map((t) => [t.id, t.uiterlijk, t.staat])
    expect(ids([])).toEqual([['sterker-5.7', '2026-07-15', 'verlopen']])
    expect(ids(['seksuele-intimidatie'])).toEqual([['sterker-5.7-si', '2028-01-15', 'loopt']])
  })

  it('STK-5.7 de eerste onvrede redt het recht: indienen telt voor ontvangst', () => {
    const zaak = eenZaak({ kennisname: '2026-01-15', indiening: '2026-07-15', ontvangst: '2026-09-01' })
    expect(termijn('sterker-sociaal-werk', 'sterker-5.7', zaak, '2026-11-20')).toMatchObject({
      staat: 'gehaald',
      vervuld: { datum: '2026-07-15' },
    })
    const laat = eenZaak({ kennisname: '2026-01-15', ontvangst: '2026-07-16' })
    expect(termijn('sterker-sociaal-werk', 'sterker-5.7', laat, '2026-11-20').staat).toBe('te-laat-gehaald')
  })

  it.each([
    ['2024-02-29', 'gehaald'],
    ['2024-03-01', 'te-laat-gehaald'],
  ])('S51-5.1 gedraging 28-2-2023, ingediend %s: %s', (ontvangst, staat) => {
    const zaak = eenZaak({ gedraging: '2023-02-28', ontvangst })
    expect(termijn('stadsring51', 's51-5.1b', zaak, '2024-04-01')).toMatchObject({ staat, uiterlijk: '2024-02-29' })
  })

  it('S51-5.1 een gedraging die na het indienen doorgaat maakt de klacht niet te laat', () => {
    const zaak = eenZaak({ gedraging: '2026-03-05', ontvangst: '2026-03-01' })
    expect(termijn('stadsring51', 's51-5.1b', zaak, '2027-06-01').staat).toBe('gehaald')
  })

  it('een verlopen recht sluit niets: de andere termijnen lopen gewoon door', () => {
    const zaak = eenZaak({ gedraging: '2024-01-05', ontvangst: '2026-11-16' })
    expect(termijn('stadsring51', 's51-6.3', zaak, '2026-11-17').staat).toBe('loopt')
  })
})

describe('STK-5.8 een onbereikbare klager', () => {
  const stk = (momenten: Parameters<typeof eenZaak>[0], vandaag: string) =>
    termijn('sterker-sociaal-werk', 'sterker-5.8', eenZaak(momenten), vandaag)

  it.each([
    ['2026-09-10', '2026-11-10'],
    ['2026-10-20', '2026-12-20'],
    ['2026-08-15', '2026-11-01'],
  ])('STK-5.8 laatste contact %s, ingediend 1 september: niet eerder dan %s', (laatste_contact, uit) => {
    const t = stk({ ontvangst: '2026-09-01', laatste_contact }, '2026-09-15')
    expect(t.uiterlijk).toBe(uit)
    expect((t.uiterlijk ?? '') >= '2026-11-01').toBe(true)
    expect(t).toMatchObject({ plan: null, staat: 'wacht' })
  })

  it.each([
    ['2026-11-10', 'wacht'],
    ['2026-11-11', 'mogelijk'],
    ['2027-03-01', 'mogelijk'],
  ])('STK-5.8 op %s: %s, en het programma sluit nooit zelf', (vandaag, staat) => {
    expect(stk({ ontvangst: '2026-09-01', laatste_contact: '2026-09-10' }, vandaag).staat).toBe(staat)
  })

  it('STK-5.8 een later contact begint de termijn opnieuw', () => {
    const t = stk({ ontvangst: '2026-09-01', laatste_contact: ['2026-09-10', '2026-11-05'] }, '2026-11-20')
    expect(t).toMatchObject({ vanaf: '2026-11-05', uiterlijk: '2027-01-05' })
  })

  it('STK-5.8 in het dossier telt het laatste echte contact, ook een gesprek', () => {
    const zaak = zaakVan(
      logboek('sterker-sociaal-werk')
        .ontvangst('2026-09-01')
        .en('contact', '2026-09-10')
        .en('gesprek', '2026-10-01')
        .en('contact', '2026-11-01', { wijze: 'telefoon', bereikt: false })
        .dossier(),
    )
    expect(termijn('sterker-sociaal-werk', 'sterker-5.8', zaak, '2026-11-20')).toMatchObject({
      vanaf: '2026-10-01',
      uiterlijk: '2026-12-01',
    })
  })

  it('STK-5.8 zonder enig contact telt de eerste vastgelegde poging', () => {
    const zaak = zaakVan(
      logboek('sterker-sociaal-werk')
        .ontvangst('2026-09-01')
        .en('contact', '2026-09-20', { wijze: 'telefoon', bereikt: false })
        .en('contact', '2026-10-20', { wijze: 'brief', bereikt: false })
        .dossier(),
    )
    expect(termijn('sterker-sociaal-werk', 'sterker-5.8', zaak, '2026-11-20')).toMatchObject({
      vanaf: '2026-09-20',
      uiterlijk: '2026-11-20',
      staat: 'wacht',
    })
    expect(termijn('sterker-sociaal-werk', 'sterker-5.8', zaak, '2026-11-21').staat).toBe('mogelijk')
  })

  it('STK-5.8 een gesprek met alleen de medewerker is geen contact met de klager', () => {
    const zaak = zaakVan(
      logboek('sterker-sociaal-werk')
        .ontvangst('2026-09-01')
        .en('gesprek', '2026-10-01', {
          met: '',
          partij: 'beklaagde',
          aanwezig: '',
          plaats: '',
          verklaring: '',
          afspraken: '',
        })
        .dossier(),
    )
    expect(termijn('sterker-sociaal-werk', 'sterker-5.8', zaak, '2026-11-20').staat).toBe('niet-gestart')
  })
})
