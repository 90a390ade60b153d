// @vitest-environment node
import { expect, it } from 'vitest'
import { REGELINGEN } from '@/domain/regeling'

/** Which ground of closing asks for a letter; on the others another letter has said it, named behind it. */
const BRIEF: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ons-welzijn': {
    tevreden: 'afsluiting',
    ingetrokken: 'intrekking-bevestigd',
    bestuurder: 'afsluiting',
    'niet-ontvankelijk': 'niet-ontvankelijk',
    'geen-reactie': 'afsluiting',
  },
  stadsring51: {
    afgehandeld: 'bevindingen',
    'niet-behandeld': 'niet-ontvankelijk',
    gestaakt: 'niet-ontvankelijk',
    ingetrokken: 'intrekking-bevestigd',
  },
  'wonen-midden-delfland': {
    opgelost: 'antwoord',
    beantwoord: 'antwoord',
    uitzondering: 'niet-ontvankelijk',
    'laatste-antwoord': 'afsluiting',
    ingetrokken: 'intrekking-bevestigd',
  },
  'sterker-sociaal-werk': {
    opgelost: 'afsluiting',
    doorverwezen: 'doorverwijzing',
    ingetrokken: 'intrekking-bevestigd',
    onbereikbaar: 'onbereikbaar',
    'buiten-regeling': 'niet-ontvankelijk',
  },
  'wijksteunpunten-wonen': {
    opgelost: 'afsluiting',
    besloten: 'afsluiting',
    overgedragen: 'doorverwijzing',
    ingetrokken: 'intrekking-bevestigd',
  },
}

it.each(REGELINGEN.map((r) => [r.id, r] as const))(
  'ONS-9 S51-6.9 WSW-8b STK-7 STK-5.8 WMD-2.6 elke sluitgrond van %s heeft zijn eigen laatste brief',
  (id, { documenten, sluitgronden }) => {
    const verwacht = BRIEF[id] ?? {}
    expect(sluitgronden.map((s) => s.id).sort()).toEqual(Object.keys(verwacht).sort())
    for (const { afsluitbrief = false, id: grond } of sluitgronden) {
      expect(afsluitbrief, grond).toBe(verwacht[grond] === 'afsluiting')
      // The findings of Stadsring51 come with a term.
      if (verwacht[grond] !== 'bevindingen') expect(documenten, grond).toContain(verwacht[grond])
    }
  },
)
