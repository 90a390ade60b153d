// @vitest-environment node
import { expect, it } from 'vitest'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { datum } from '@/domain/datum/datum'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { Logboek } from '../../fixtures/logboek'

const laatste = (log: Logboek): Gebeurtenis => {
  const g = log.log.at(-1)
  if (!g) throw new Error('leeg logboek')
  return g
}
const regels = (g: Gebeurtenis, regeling = onsWelzijn) => detailsVan(g, regeling).map((d) => `${d.label}: ${d.tekst}`)

it('ALL-3 een latere datum noemt de termijn waarvoor hij geldt', () => {
  const log = new Logboek().ontvangst('2026-11-16').en('verdaging', '2026-11-18', {
    termijnId: 'ons-vooronderzoek',
    tot: datum('2026-12-14'),
    reden: 'De medewerker is ziek',
  })
  expect(regels(laatste(log))).toEqual([
    'Termijn: Vooronderzoek afronden',
    'Nieuwe datum: ma 14 december 2026',
    'Reden: De medewerker is ziek',
  ])
})

it('ook een eigen norm heeft een naam; een termijn die de regeling niet meer kent houdt zijn kenmerk', () => {
  const uitstel = (termijnId: string) =>
    laatste(
      new Logboek()
        .ontvangst('2026-11-16')
        .en('verdaging', '2026-11-18', { termijnId, tot: datum('2026-12-14'), reden: 'x' }),
    )
  const [norm] = sterkerSociaalWerk.eigenNormen
  expect(regels(uitstel(norm?.id ?? ''), sterkerSociaalWerk)[0]).toBe(`Termijn: ${norm?.naam}`)
  expect(regels(uitstel('oude-termijn'))[0]).toBe('Termijn: oude-termijn')
})

it('wie is gehoord, staat er in het woord van de regeling', () => {
  const log = new Logboek().ontvangst('2026-11-16').en('hoorzitting', '2026-11-18', {
    met: 'An Bos',
    partij: 'klager',
    aanwezig: '',
    plaats: '',
    verklaring: '',
    afspraken: '',
  })
  expect(regels(laatste(log))).toEqual(['Met: An Bos', 'Gehoord: klant'])
})

it('ONS-9 een reden om te sluiten staat er in de woorden van de regeling, ook bij een signaal', () => {
  const sluit = (grond: string) =>
    laatste(new Logboek().signaal('2026-11-16').en('afsluiting', '2026-11-18', { grond }))
  expect(regels(sluit('tevreden'))).toEqual(['Reden: De klant is tevreden over de behandeling of de oplossing'])
  expect(regels(sluit('signaal-opgelost'))).toEqual(['Reden: Het signaal is opgelost'])
})

it('S51-5.1 elke gewogen reden staat er bij haar naam, met waarom zij geldt, en wat de brief noemde', () => {
  const log = new Logboek('stadsring51').ontvangst('2026-11-16').en('ontvankelijkheid_gemeld', '2026-11-18', {
    ontvankelijk: false,
    grond: 'andere-instantie',
    genoemd: 'Rechtbank Gelderland',
    instantieSinds: datum('2026-11-02'),
    gronden: [
      { grond: 'andere-instantie', oordeel: 'geldt', reden: 'Er is een zaaknummer.' },
      { grond: 'onvoldoende-belang', oordeel: 'geldt niet' },
    ],
    toelichting: '',
  })
  expect(regels(laatste(log), stadsring51)).toEqual([
    'Reden: Een instantie die geschillen beslecht is al om een oordeel gevraagd',
    'Genoemd in de brief: Rechtbank Gelderland',
    'Ligt daar sinds: ma 2 november 2026',
    'Gewogen redenen: Een instantie die geschillen beslecht is al om een oordeel gevraagd: geldt. Er is een zaaknummer.\nHet belang van de klager of het gewicht is duidelijk te klein: geldt niet',
  ])
})
