import type { GeldigeGebeurtenis } from '@/domain/dossier/dossier'
import { describe, expect, it } from 'vitest'
import {
  naarGebeurtenissen,
  soortenVoor,
  titelVan,
  vastlegFouten,
  vormVan,
  zichtbareVelden,
} from '@/components/vastleggen/vastleg-model'
import type { VeldContext } from '@/components/vastleggen/velden'
import { datum } from '@/domain/datum/datum'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { inWoorden } from '@/domain/regeling/woorden'
import type { VastlegSoort } from '@/domain/vastleggen/vast-te-leggen'
import { logboek, type Logboek } from '../../fixtures/logboek'
import { contextVan, vandaag } from '../../fixtures/vastleggen'

const context = (regeling: Regeling) =>
  contextVan(
    regeling,
    logboek(regeling.id)
      .ontvangst('2026-11-16', { route: regeling.routes[0]?.id ?? '' })
      .dossier(),
  )
const kent = (soort: VastlegSoort) =>
  REGELINGEN.filter((r) =>
    soortenVoor(context(r))
      .flatMap((g) => g.soorten)
      .includes(soort),
  )
const tips = (soort: VastlegSoort, c: VeldContext, waarden: object = {}) =>
  (vormVan(soort).tips?.({ ...vormVan(soort).leeg(c), ...waarden }, c) ?? []).flatMap((t) => (t ? [t] : []))

describe('het menu noemt alleen wat de regeling kent', () => {
  it('S51-6.3 ONS-2 WSW-4a ontvangst bevestigd; STK en WMD pas met een eigen norm', () => {
    expect(kent('bevestiging_verzonden')).toEqual([onsWelzijn, stadsring51, wijksteunpuntenWonen])
    const metNorm = {
      ...sterkerSociaalWerk,
      termijnen: [...sterkerSociaalWerk.termijnen, ...sterkerSociaalWerk.eigenNormen],
    }
    expect(soortenVoor(context(metNorm)).flatMap((g) => g.soorten)).toContain('bevestiging_verzonden')
  })

  it('S51-6.5 WSW-4b horen; ONS-5 STK-7 WMD-2.3 kennen een gesprek', () => {
    expect(kent('hoorzitting')).toEqual([stadsring51, wijksteunpuntenWonen])
    expect(kent('gesprek')).toEqual([...REGELINGEN])
    expect(kent('horen_afgezien')).toEqual([stadsring51, wijksteunpuntenWonen])
  })

  it('ONS-7 STK-8 WMD-1.3 een commissie, met haar naam; elders is er geen', () => {
    expect(kent('voorgelegd_aan_commissie')).toEqual([onsWelzijn, wonenMiddenDelfland, sterkerSociaalWerk])
    const naam = (r: Regeling) => vormVan('voorgelegd_aan_commissie').leeg(context(r)).commissie
    expect([onsWelzijn, wonenMiddenDelfland, sterkerSociaalWerk].map(naam)).toEqual([
      'De externe klachtencommissie',
      'De regionale klachtencommissie',
      'De onafhankelijke klachtencommissie',
    ])
    // The name of a body says nothing: a copied procedure names it as it likes.
    const anders = {
      ...stadsring51,
      vervolgstappen: [
        { id: 'college', naam: 'Het geschillencollege', uitleg: '', adres: [], commissie: true as const },
      ],
    }
    expect(soortenVoor(context(anders)).flatMap((g) => g.soorten)).toContain('voorgelegd_aan_commissie')
  })
})

it('ONS WMD de klager heet overal zoals de regeling hem noemt', () => {
  expect(REGELINGEN.map((r) => titelVan('contact', r))).toEqual([
    'Contact met de klant',
    'Contact met de klager',
    'Contact met de huurder',
    'Contact met de klager',
    'Contact met de klager',
  ])
  expect(inWoorden('Klager en klagers; de klager.', wonenMiddenDelfland.woorden)).toBe(
    'Huurder en klagers; de huurder.',
  )
})

describe('van horen afzien', () => {
  const velden = (r: Regeling) => {
    const c = context(r)
    return { c, velden: zichtbareVelden(vormVan('horen_afgezien'), vormVan('horen_afgezien').leeg(c), c) }
  }

  it('S51-6.6 alleen de klager, op twee gronden', () => {
    const {
      c,
      velden: [wie, grond, ...rest],
    } = velden(stadsring51)
    expect(wie?.soort === 'keuze' && wie.opties(c).map((o) => o.waarde)).toEqual(['klager'])
    expect(grond?.soort === 'keuze' && grond.opties(c).map((o) => o.waarde)).toEqual([
      'de klacht is duidelijk ongegrond',
      'de klager heeft gezegd niet gehoord te willen worden',
    ])
    expect(rest).toEqual([])
    expect(tips('horen_afgezien', c)).toEqual([
      { tekst: 'De regeling noemt alleen deze redenen, en niet voor de medewerker.', artikel: '6 lid 6' },
    ])
  })

  it.each([onsWelzijn, wonenMiddenDelfland, sterkerSociaalWerk, wijksteunpuntenWonen])(
    '$id noemt het niet: waar het toch is vastgelegd is de reden een eigen tekst, en dat staat erbij',
    (regeling) => {
      const {
        c,
        velden: [wie, grond],
      } = velden(regeling)
      expect(wie?.soort === 'keuze' && wie.opties(c).map((o) => o.waarde)).toEqual(['klager', 'beklaagde'])
      expect(grond?.soort).toBe('vak')
      expect(tips('horen_afgezien', c)[0]).toEqual({
        tekst: 'De regeling noemt afzien van horen niet. Schrijf de reden in uw eigen woorden op.',
      })
      const invoer = (waarde: string) => ({
        soort: 'horen_afgezien' as const,
        datum: vandaag,
        waarden: { wie: 'klager', grond: waarde },
        getypt: {},
      })
      // What stands in the log already can be put right; new it is refused where the menu does not offer it.
      const gecorrigeerd = { id: 'g9', soort: 'horen_afgezien' } as GeldigeGebeurtenis
      expect(vastlegFouten(invoer(''), c, gecorrigeerd).map((f) => f.veld)).toEqual(['grond'])
      const aangeboden = soortenVoor(c).some((groep) => groep.soorten.includes('horen_afgezien'))
      expect(vastlegFouten(invoer('Zij is verhuisd.'), c).map((f) => f.veld)).toEqual(aangeboden ? [] : ['soort'])
      expect(naarGebeurtenissen(invoer(' Zij is verhuisd. '), c)[0]?.gegevens).toEqual({
        wie: 'klager',
        grond: 'Zij is verhuisd.',
      })
    },
  )
})

describe('niet behandeld: de volgende stap alleen waar die er is', () => {
  const stap = (regeling: Regeling, grond: string) =>
    tips('ontvankelijkheid_gemeld', context(regeling), { ontvankelijk: false, grond })
      .map((t) => t.tekst)
      .find((t) => t.startsWith('Noem in het bericht de volgende stap'))

  it('STK-2.2 wat buiten de regeling valt, gaat niet naar de commissie', () => {
    for (const { id } of sterkerSociaalWerk.gronden) expect(stap(sterkerSociaalWerk, id), id).toBeUndefined()
  })
  it('S51-6.11 elke weigering noemt de Nationale ombudsman', () => {
    for (const { id } of stadsring51.gronden) expect(stap(stadsring51, id), id).toContain('Nationale ombudsman')
  })
  it('S51-5.1 zegt wanneer de datums of de behandeling tegen de grond spreken', () => {
    const bij = (log: Logboek, grond: string) => {
      const c = contextVan(stadsring51, log.dossier())
      return tips('ontvankelijkheid_gemeld', c, { ontvankelijk: false, grond }).map((t) => t.tekst)
    }
    const klacht = (gedraging: string) =>
      logboek('stadsring51').ontvangst('2026-11-16', { gedragingOp: gedraging === '' ? '' : datum(gedraging) })
    const opTijd =
      'Volgens de datums in dit dossier is op tijd geklaagd: dat kon tot en met ma 16 november 2026. Controleer de datums.'
    expect(bij(klacht('2025-11-16'), 'ouder-dan-jaar')).toContain(opTijd)
    expect(bij(klacht('2025-11-15'), 'ouder-dan-jaar')).not.toContainEqual(expect.stringContaining('op tijd geklaagd'))
    expect(bij(klacht(''), 'ouder-dan-jaar')).toContainEqual(expect.stringContaining('nog niet ingevuld'))
    const gehoord = klacht('2025-11-15').en('hoorzitting', '2026-11-18')
    expect(bij(gehoord, 'onvoldoende-belang')).toContainEqual(expect.stringContaining('al in behandeling'))
    expect(bij(gehoord, 'andere-instantie')).not.toContainEqual(expect.stringContaining('al in behandeling'))
  })
  it('S51-5.1 wie “ja” verbetert in “nee”, leest niet dat de klacht daardoor al in behandeling is', () => {
    const ja = logboek('stadsring51')
      .ontvangst('2026-11-16')
      .en('ontvankelijkheid_gemeld', '2026-11-17', { ontvankelijk: true, toelichting: '' }, { id: 'ja' })
    const bij = (log: Logboek, corrigeert?: string) => {
      const c = { ...contextVan(stadsring51, log.dossier()), corrigeert }
      const vorm = vormVan('ontvankelijkheid_gemeld')
      return JSON.stringify([
        tips('ontvankelijkheid_gemeld', c, { ontvankelijk: false, grond: 'onvoldoende-belang' }),
        vorm.gronden?.regels(c),
      ])
    }
    expect(bij(ja)).toMatch(/al in behandeling/)
    expect(bij(ja, 'ja')).not.toMatch(/in behandeling/)
    // What else shows that it was taken in hand still counts.
    expect(bij(ja.en('hoorzitting', '2026-11-18'), 'ja')).toMatch(/al in behandeling/)
  })
  it('ONS-7 wie naar de commissie verwijst, leest waar dat een termijn begint', () => {
    const teksten = (r: Regeling, stap = true) =>
      tips('doorverwijzing', context(r), { stap, naar: '' }).map((t) => t.tekst)
    const tip = 'Gaat de klacht naar de klachtencommissie? Kies dan “Voorgelegd aan de commissie”.'
    expect(teksten(onsWelzijn)).toEqual(['De behandeling gaat door; er vervalt geen termijn.', tip])
    // Elsewhere, and where the procedure knows no committee, there is nothing to choose.
    expect(teksten(onsWelzijn, false)).not.toContain(tip)
    expect(teksten(stadsring51)).not.toContain(tip)
  })
  it('WMD-2.5 noemt waar de huurder wel terechtkan, en niet de regionale commissie', () => {
    for (const { id } of wonenMiddenDelfland.gronden) expect(stap(wonenMiddenDelfland, id), id).toBeUndefined()
  })
})

it('STK-7d zegt het alleen waar de regeling het zegt', () => {
  const stuk = { naam: 'E-mail', ingezienDoorKlager: true, ingezienDoorBeklaagde: false }
  for (const regeling of REGELINGEN)
    expect(tips('document_toegevoegd', context(regeling), stuk).map((t) => t.artikel)).toEqual(
      regeling === sterkerSociaalWerk ? ['7'] : [],
    )
  expect(tips('document_toegevoegd', context(sterkerSociaalWerk), { ...stuk, ingezienDoorBeklaagde: true })).toEqual([])
})
