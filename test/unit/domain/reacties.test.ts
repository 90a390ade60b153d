// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { botsingTekst } from '@/domain/dossier/botsing-tekst'
import { vouw } from '@/domain/dossier/dossier'
import { metReactie, reactiesOp, reactieTekst } from '@/domain/dossier/reacties'
import { voegSamen } from '@/domain/dossier/samenvoegen'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { leegPunt, legeBeklaagde, legeGegevens } from '@/domain/gebeurtenis/gegevens'
import { isOpening } from '@/domain/gebeurtenis/soort'
import { schoon } from '@/domain/gebeurtenis/schoon'
import type { Lezer } from '@/domain/lezer/lezer'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { vindplaatsen } from '@/domain/lezer/vindplaatsen'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { kanarie, kanariedossier } from '../../fixtures/kanarie'

const tim = { ...legeBeklaagde('b1'), naam: 'Tim Bos' }
const noor = { ...legeBeklaagde('b2'), functie: 'coach' }

describe('ALL-6 wat de andere kant van een klachtpunt zegt', () => {
  it('van één zonder naam, van meer elk met naam of functie; leeg zegt niets', () => {
    const punt = metReactie(metReactie(leegPunt('p'), 'b1', 'Nee.'), 'b2', 'Ja.')
    expect(reactieTekst(reactiesOp(punt, [tim], 'medewerker'))).toBe('De medewerker zegt hierover: Nee.')
    expect(reactieTekst(reactiesOp(punt, [tim, noor], 'medewerker'))).toBe(
      'Tim Bos zegt hierover: Nee.\n\nCoach zegt hierover: Ja.',
    )
    expect(reactieTekst(reactiesOp(punt, [tim], 'medewerker', 2))).toBe('Tim Bos zegt hierover: Nee.')
    expect(reactieTekst(reactiesOp(leegPunt('p'), [tim], 'medewerker'))).toBe('')
  })

  it('weggehaald laat niets na, zodat er ook niets gewijzigd is', () => {
    const punt = metReactie(leegPunt('p'), 'b1', 'Nee.')
    expect(metReactie(punt, 'b1', '')).toEqual(leegPunt('p'))
    expect(schoon({ ...legeGegevens(), punten: [metReactie(leegPunt('p'), 'b1', '')] }).punten).toEqual([])
    expect(schoon({ ...legeGegevens(), punten: [punt] }).punten).toEqual([punt])
  })

  it('van twee vensters botst alleen wie dezelfde reactie anders schreef', () => {
    const met = (b1: string, b2: string) => ({
      ...legeGegevens(),
      beklaagden: [tim, noor],
      punten: [{ ...leegPunt('p'), reacties: { b1, b2 } }],
    })
    const { botsingen, gegevens } = voegSamen(met('a', 'a'), met('hier', 'a'), met('daar', 'b'))
    expect(botsingen.map((b) => botsingTekst(b, gegevens, onsWelzijn))).toEqual([
      { label: 'Klachtpunt 1: wat de ander daarop zegt', daar: 'daar', hier: 'hier', samen: true },
    ])
    expect(gegevens.punten[0]?.reacties).toEqual({ b1: 'hier', b2: 'b' })
  })
})

describe('S51-6.10 STK-7d wie een reactie mag lezen', () => {
  const dossier = kanariedossier(onsWelzijn)
  const [b1, b2] = [kanarie('klacht', 'reactieb1'), kanarie('klacht', 'reactieb2')]
  const leest = (lezer: Lezer, van = dossier) => {
    const tekst = JSON.stringify(voorLezer(van, lezer, onsWelzijn).dossier)
    return [b1, b2].filter((woord) => tekst.includes(woord))
  }
  const nietUitgebracht = vouw(
    dossier.log.filter(
      ({ soort }) => !['kennisgeving_bevindingen', 'eindrapport_gereed', 'besluitbrief_verzonden'].includes(soort),
    ),
  )

  it.each<[Lezer, string[]]>([
    [{ soort: 'klager', id: 'k1' }, [b1, b2]],
    [{ soort: 'beklaagde', id: 'b1' }, [b1]],
    [{ soort: 'beklaagde', id: 'b2' }, [b2]],
    [{ soort: 'commissie' }, [b1, b2]],
    [{ soort: 'bestuur' }, [b1, b2]],
    [{ soort: 'archief' }, [b1, b2]],
  ])('%o', (lezer, woorden) => {
    expect(leest(lezer)).toEqual(woorden)
    // Before anything was told it is a draft of the officer.
    expect(leest(lezer, nietUitgebracht)).toEqual(lezer.soort === 'archief' ? [b1, b2] : [])
  })

  it('een naam in een reactie wordt aangewezen', () => {
    const met = vouw(
      dossier.log.map((g) =>
        isOpening(g)
          ? ({
              ...g,
              gegevens: {
                ...g.gegevens,
                gegevens: {
                  ...g.gegevens.gegevens,
                  punten: [{ ...leegPunt('p1'), reacties: { b1: 'Dat zei Bram Tweede ook.' } }],
                },
              },
            } as Gebeurtenis)
          : g,
      ),
    )
    const voor = voorLezer(met, { soort: 'klager', id: 'k1' }, onsWelzijn)
    expect(vindplaatsen(voor, met)).toContainEqual({
      waar: 'klachtpunten',
      wat: 'Bram Tweede',
      waarom: 'andere klager',
    })
  })
})
