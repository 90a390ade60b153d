import { describe, expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import { legeKlager, legeVertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'
import { logboek } from '../../fixtures/logboek'

const door = { ...legeVertegenwoordiger(), naam: 'A. de Vries', machtigingOp: datum('2026-11-10') }
const an = { ...legeKlager('k1'), naam: 'An Bos' }
const bo = { ...legeKlager('k2'), naam: 'Bo Kok' }

/** How the last event reads in the log, and on the timeline. */
const laatste = (log: ReturnType<typeof logboek>) => {
  const dossier = log.dossier()
  const g = dossier.geldig.at(-1)
  return [
    g && gebeurtenisTitel(g, dossier, onsWelzijn),
    tijdlijn(dossier, [], datum('2026-11-20'), onsWelzijn).find((i) => i.id === g?.id)?.label,
  ]
}
const bevestigd = (klagers: (typeof an)[], aan?: string, dag = '2026-11-12') =>
  laatste(
    logboek()
      .ontvangst('2026-11-09', { klagers })
      .en('bevestiging_verzonden', dag, { wijze: 'brief', ...(aan && { aan }) }),
  )

describe('aan wie een brief ging', () => {
  it('S51-4.4 naar de vertegenwoordiger met een machtiging: in het logboek en op de tijdlijn', () => {
    const gemachtigd = { ...an, vertegenwoordiger: door }
    const zo = ['Ontvangst bevestigd aan A. de Vries, vertegenwoordiger', 'Ontvangst bevestigd aan A. de Vries']
    expect(bevestigd([gemachtigd])).toEqual(zo)
    expect(bevestigd([gemachtigd, bo], 'An Bos')).toEqual(zo)
    expect(bevestigd([gemachtigd, bo], 'Bo Kok')).toEqual([
      'Ontvangst bevestigd aan Bo Kok',
      'Ontvangst bevestigd aan Bo Kok',
    ])
  })

  it('S51-4.4 zonder machtiging, of voor de dag daarvan, naar de klager zelf', () => {
    const zonder = { ...an, vertegenwoordiger: { ...door, machtigingOp: '' as const } }
    expect(bevestigd([zonder])[0]).toBe('Ontvangst bevestigd')
    expect(bevestigd([{ ...an, vertegenwoordiger: door }], undefined, '2026-11-09')[0]).toBe('Ontvangst bevestigd')
  })

  it('STK-4.6 een wettelijk vertegenwoordiger of nabestaande krijgt de brief zonder machtiging', () => {
    for (const grondslag of ['wettelijk', 'nabestaande'] as const) {
      const vertegenwoordiger = { ...door, machtigingOp: '' as const, grondslag }
      expect(bevestigd([{ ...an, vertegenwoordiger }])[0]).toBe(
        'Ontvangst bevestigd aan A. de Vries, vertegenwoordiger',
      )
    }
  })

  it('ALL-6 van meer klagers: wie, zoals het is vastgelegd; een brief zonder naam noemt niemand', () => {
    expect(bevestigd([an, bo], 'An Bos')[0]).toBe('Ontvangst bevestigd aan An Bos')
    expect(bevestigd([an, bo], 'Bo van vroeger')[0]).toBe('Ontvangst bevestigd aan Bo van vroeger')
    expect(bevestigd([an, bo])[0]).toBe('Ontvangst bevestigd')
  })

  it('WSW-5 doorgegeven: op de tijdlijn zonder functie en opmerking', () => {
    const doorgegeven = (aan: string) =>
      laatste(logboek().ontvangst('2026-11-09').en('doorgegeven', '2026-11-10', { aan }))
    expect(doorgegeven('het Stedelijk bureau (ter kennisgeving)')).toEqual([
      'Doorgegeven aan het Stedelijk bureau (ter kennisgeving)',
      'Doorgegeven aan het Stedelijk bureau',
    ])
    expect(doorgegeven('Carla Nijhuis, manager')[1]).toBe('Doorgegeven aan Carla Nijhuis')
    expect(doorgegeven('de betrokken medewerker(s)')[1]).toBe('Doorgegeven aan de betrokken medewerker(s)')
  })
})
