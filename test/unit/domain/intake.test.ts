import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { type KlachtGegevens, legeBeklaagde, legeGegevens, legeKlager } from '@/domain/gebeurtenis/gegevens'
import { ontbreekt } from '@/domain/dossier/volledigheid'
import { REGELINGEN } from '@/domain/regeling'
import { deelVan, eersteLege, INTAKE_DELEN, intakeStand } from '@/domain/vastleggen/intake'
import type { KlachtInvoer } from '@/domain/vastleggen/registratie'

const invoer = (meer: Partial<KlachtGegevens> = {}, kanaal = 'telefoon'): KlachtInvoer => ({
  regelingId: '',
  kanaal,
  datum: datum('2026-11-20'),
  gegevens: { ...legeGegevens(), klagers: [legeKlager('k')], beklaagden: [legeBeklaagde('b')], ...meer },
})
const regeling = (id: string) => {
  const gevonden = REGELINGEN.find((r) => r.id === id)
  if (!gevonden) throw new Error(id)
  return gevonden
}
const van = (id: string, wat: KlachtInvoer) =>
  Object.fromEntries(
    intakeStand(wat, regeling(id)).map(({ deel, nodig, leeg, inhoud }) => [deel, { nodig, leeg, inhoud }]),
  )

describe('what the folded parts of the intake say', () => {
  it.each(REGELINGEN.map((r) => [r.naam, r] as const))(
    '%s: every field that it asks for stands above the parts or is counted in one of them',
    (_, r) => {
      for (const kanaal of ['brief', 'telefoon']) {
        const mist = ontbreekt(legeGegevens(), r, kanaal)
        const inDelen = mist.filter(({ veld }) => deelVan(veld) !== undefined)
        const boven = mist.filter(({ veld }) => deelVan(veld) === undefined).map(({ veld }) => veld)
        expect(boven.filter((veld) => !/^(klagers\.0\.(naam|telefoon)|omschrijving)$/.test(veld))).toEqual([])
        const nodig = intakeStand(invoer({}, kanaal), r).reduce((som, d) => som + d.nodig, 0)
        expect(nodig).toBeGreaterThanOrEqual(inDelen.length)
      }
    },
  )

  it.each(REGELINGEN.map((r) => [r.naam, r] as const))('%s: a part leads to a field of its own', (_, r) => {
    for (const deel of INTAKE_DELEN) expect(deelVan(eersteLege(invoer({}, 'brief'), r, deel))).toBe(deel)
  })

  it('ONS: nothing but an address or an e-mail address is needed; either will do', () => {
    expect(van('ons-welzijn', invoer())).toMatchObject({
      over: { nodig: 0 },
      bereik: { nodig: 1, leeg: 4 },
      behandeling: { nodig: 0, leeg: 1 },
    })
    const metEmail = invoer({ klagers: [{ ...legeKlager('k'), email: 'n@example.org' }] })
    expect(van('ons-welzijn', metEmail)).toMatchObject({ bereik: { nodig: 0, leeg: 4, inhoud: 'n@example.org' } })
    const metAdres = invoer({ klagers: [{ ...legeKlager('k'), straat: 'Lindelaan 12', plaats: 'Oss' }] })
    expect(van('ons-welzijn', metAdres)).toMatchObject({ bereik: { nodig: 0, inhoud: 'Lindelaan 12, Oss' } })
  })

  it('whoever stays unknown has no address to ask for', () => {
    expect(van('ons-welzijn', invoer({ anoniem: true }))).toMatchObject({ bereik: { nodig: 0, leeg: 0 } })
  })

  it('S51-4.3: the postal address that article 4 asks for counts once', () => {
    expect(van('stadsring51', invoer({}, 'brief'))).toMatchObject({ bereik: { nodig: 1 } })
  })

  it('WSW-R: without a route that is what is needed, and where the keyboard goes', () => {
    const r = regeling('wijksteunpunten-wonen')
    expect(van(r.id, invoer())).toMatchObject({ over: { nodig: 1 } })
    expect(eersteLege(invoer(), r, 'over')).toBe('route')
    const route = r.routes[0]?.id ?? ''
    expect(van(r.id, invoer({ route }))).toMatchObject({ over: { nodig: 0 } })
    expect(eersteLege(invoer({ route }), r, 'over')).toBe('beklaagden.0.naam')
  })
})
