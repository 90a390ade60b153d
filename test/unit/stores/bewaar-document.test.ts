import { beforeEach, describe, expect, test } from 'vitest'
import type { Inhoud } from '@/domain/document/inhoud'
import { type Dossier, vanSoort } from '@/domain/dossier/dossier'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import { nieuweBewaarder } from '@/stores/bewaarder'
import { briefPlek, leesBriefConcept } from '@/stores/brieftekst'
import { bewaarAlles } from '@/stores/concepten'
import { useDocumentenStore } from '@/stores/documenten'
import { useDossierStore } from '@/stores/dossier'
import { useDossiersStore } from '@/stores/dossiers'
import { opslag } from '@/stores/opslag'
import { tekst } from '../documents/hulp'
import { dag, eenKlacht } from '../storage/hulp'
import { metStores } from './hulp'

metStores()
const klagers = [
  {
    ...legeKlager('k1'),
    aanhef: 'mevrouw',
    naam: 'A.B. van den Berg',
    straat: 'Iepenlaan 4',
    postcode: '5341 SA',
    plaats: 'Oss',
  },
  { ...legeKlager('k2'), naam: 'C. Post', straat: 'Esdoornlaan 1', postcode: '5341 SB', plaats: 'Oss' },
]

let store: ReturnType<typeof useDossierStore>
let id: string
beforeEach(async () => {
  store = useDossierStore()
  id = (await useDossiersStore().registreer(eenKlacht({ klagers: klagers.slice(0, 1) }))).id
  await store.laad(id)
})
const nu = (): Dossier => {
  if (!store.dossier) throw new Error('geen dossier')
  return store.dossier
}
const bewaard = (soort: 'bevestiging_verzonden' | 'verslag_vastgesteld' | 'eindrapport_gereed'): Inhoud => {
  const { bewaard: inhoud } = vanSoort(nu(), soort).at(-1)?.gegevens ?? {}
  if (!inhoud) throw new Error('niet bewaard')
  return inhoud
}
const opScherm = (soort: 'ontvangstbevestiging' | 'hoorverslag' | 'eindrapport', deel: object = {}) => {
  if (!store.regeling) throw new Error('geen regeling')
  return useDocumentenStore().maak({ soort, regeling: store.regeling, leeg: false, ...deel })
}
const verzend = (deel: object = {}, dagVan = '2026-11-19') =>
  store.legVast({ soort: 'bevestiging_verzonden', datum: dag(dagVan), gegevens: { wijze: 'brief', ...deel } })

describe('een brief die weg is', () => {
  test('blijft zoals hij wegging, woord voor woord, wat er ook verandert; ook opnieuw gelezen van de schijf', async () => {
    await verzend()
    const weg = tekst(bewaard('bevestiging_verzonden'))
    expect(weg).toContain('Datum\n19 november 2026')
    expect(weg).toContain('Iepenlaan 4')
    await store.wijzigGegevens({ klagers: [{ ...(klagers[0] ?? legeKlager('k1')), straat: 'Nieuw 1' }] })
    await store.laad(id)
    expect(tekst(opScherm('ontvangstbevestiging'))).toBe(weg)
    expect(opScherm('ontvangstbevestiging').stand?.uitleg).toContain('zoals die op 19 november 2026 is verzonden')
    expect(opScherm('ontvangstbevestiging').stand?.uitleg).not.toContain('niet bewaard')
  })

  test('van het papier wordt niets bewaard dat alleen op het scherm stond', async () => {
    await verzend()
    expect(Object.keys(bewaard('bevestiging_verzonden'))).not.toContain('stand')
    expect(Object.keys(bewaard('bevestiging_verzonden'))).not.toContain('weggelaten')
  })

  test('ALL-6 bij elke klager de eigen brief, ook als ze samen worden vastgelegd; zonder naam bij geen van beiden', async () => {
    await store.wijzigGegevens({ klagers })
    await store.legVastMeer(
      ['C. Post', 'A.B. van den Berg'].map((aan) => ({
        soort: 'bevestiging_verzonden' as const,
        datum: dag('2026-11-19'),
        gegevens: { wijze: 'brief', aan },
      })),
    )
    const [post, berg] = vanSoort(nu(), 'bevestiging_verzonden').map(
      (g) => g.gegevens.bewaard && tekst(g.gegevens.bewaard),
    )
    expect(post).toContain('Esdoornlaan 1')
    expect(post).not.toContain('Berg')
    expect(berg).toContain('Iepenlaan 4')
    expect(berg).not.toContain('Post')
    await verzend()
    expect(vanSoort(nu(), 'bevestiging_verzonden').at(-1)?.gegevens).toEqual({ wijze: 'brief' })
  })

  test('ALL-6 wie later klager werd, ziet nooit de brief van een ander; wie anders ging heten, nog wel de eigen', async () => {
    await verzend()
    const [berg = legeKlager('k1'), post = legeKlager('k2')] = klagers
    await store.wijzigGegevens({ klagers })
    expect(tekst(opScherm('ontvangstbevestiging', { klagerId: 'k1' }))).toContain('Datum\n19 november 2026')
    expect(tekst(opScherm('ontvangstbevestiging', { klagerId: 'k2' }))).toContain('Esdoornlaan 1')
    expect(tekst(opScherm('ontvangstbevestiging', { klagerId: 'k2' }))).not.toContain('Berg')
    await verzend({ aan: 'C. Post' })
    // The names change places.
    await store.wijzigGegevens({
      klagers: [
        { ...berg, naam: 'C. Post' },
        { ...post, naam: 'C. Postma' },
      ],
    })
    expect(tekst(opScherm('ontvangstbevestiging', { klagerId: 'k1' }))).toContain('Iepenlaan 4')
    expect(tekst(opScherm('ontvangstbevestiging', { klagerId: 'k1' }))).not.toContain('Esdoornlaan')
    expect(tekst(opScherm('ontvangstbevestiging', { klagerId: 'k2' }))).toContain('Esdoornlaan 1')
    expect(opScherm('ontvangstbevestiging', { klagerId: 'k2' }).stand?.titel).toBe('Zoals verzonden')
  })

  test('een verbeterde dag verandert de brief niet; een verbeterde naam geeft niemand de brief van een ander', async () => {
    await store.wijzigGegevens({ klagers })
    await verzend({ aan: 'C. Post' })
    const weg = bewaard('bevestiging_verzonden')
    const g = () => vanSoort(nu(), 'bevestiging_verzonden').at(-1)?.id ?? ''
    await store.corrigeer(g(), { datum: dag('2026-11-18') })
    expect(bewaard('bevestiging_verzonden')).toEqual(weg)
    await store.corrigeer(g(), { gegevens: { aan: 'A.B. van den Berg' } })
    expect(tekst(bewaard('bevestiging_verzonden'))).toContain('Iepenlaan 4')
    expect(tekst(bewaard('bevestiging_verzonden'))).not.toContain('Post')
  })

  test('wat de klachtenfunctionaris aan de tekst veranderde, gaat mee en is daarna geen concept meer', async () => {
    const plek = briefPlek(id, 'ontvangstbevestiging', 'k1')
    const eigen = { onderwerp: 'Eigen onderwerp', stukken: [{ soort: 'alinea', tekst: 'Eigen woorden.' }] }
    const houder = nieuweBewaarder(plek, 'tekst')
    houder.houd({ ...eigen, van: eigen })
    houder.laatLos()
    await bewaarAlles()
    await verzend()
    const t = tekst(bewaard('bevestiging_verzonden'))
    expect(t).toContain('Eigen onderwerp')
    expect(t).toContain('Eigen woorden.')
    expect(t).not.toContain('Ik verzamel informatie')
    expect(t).toContain('Iepenlaan 4')
    expect(await leesBriefConcept(plek)).toBeUndefined()
    // Undone: the words are there again, to go on with.
    await store.maakOngedaan(vanSoort(nu(), 'bevestiging_verzonden').at(-1)?.id ?? '')
    expect((await leesBriefConcept(plek))?.tekst).toMatchObject({
      onderwerp: 'Eigen onderwerp',
      stukken: [{ tekst: 'Eigen woorden.' }],
    })
    expect(nu().log.at(-1)?.gegevens).toEqual({ wijze: 'brief' })
  })

  test('ongedaan gemaakt zonder eigen woorden: de brief is weer die van het programma', async () => {
    await verzend({}, '2026-11-18')
    await store.maakOngedaan(vanSoort(nu(), 'bevestiging_verzonden').at(-1)?.id ?? '')
    expect(await leesBriefConcept(briefPlek(id, 'ontvangstbevestiging', 'k1'))).toBeUndefined()
    expect(tekst(opScherm('ontvangstbevestiging'))).toContain('Datum\n20 november 2026')
  })

  test('ook vanuit de werkvoorraad, zonder dat het dossier op het scherm staat', async () => {
    store.sluit()
    await store.legVast(
      { soort: 'bevestiging_verzonden', datum: dag('2026-11-19'), gegevens: { wijze: 'brief' } },
      { id },
    )
    const gelezen = await opslag().dossiers.dossier(id)
    expect(gelezen && vanSoort(gelezen, 'bevestiging_verzonden')[0]?.gegevens.bewaard?.titel).toContain('Bevestiging')
  })

  test('een log van voor dit programma: opnieuw gemaakt uit wat toen was vastgelegd, en dat staat erbij', async () => {
    await opslag().dossiers.legVast(id, {
      soort: 'bevestiging_verzonden',
      datum: dag('2026-11-18'),
      gegevens: { wijze: 'brief' },
    })
    await store.laad(id)
    await store.wijzigGegevens({ klagers: [{ ...(klagers[0] ?? legeKlager('k1')), straat: 'Nieuw 1' }] })
    expect(tekst(opScherm('ontvangstbevestiging'))).toContain('Iepenlaan 4')
    expect(opScherm('ontvangstbevestiging').stand?.uitleg).toContain(
      'De tekst van de brief die op 18 november 2026 is verzonden, is niet bewaard.',
    )
    // Putting its day right does not make a letter of today into the one that went out.
    await store.corrigeer(vanSoort(nu(), 'bevestiging_verzonden')[0]?.id ?? '', { datum: dag('2026-11-17') })
    expect(vanSoort(nu(), 'bevestiging_verzonden')[0]?.gegevens).toEqual({ wijze: 'brief' })
  })
})

describe('een verslag en een rapport', () => {
  const gesprek = {
    met: 'x',
    partij: 'klager',
    aanwezig: 'x',
    plaats: 'hier',
    verklaring: 'Zo was het.',
    afspraken: 'y',
  }
  test('een vastgesteld verslag blijft zoals het was; een verbetering van de vaststelling komt erin', async () => {
    await store.legVast({ soort: 'gesprek', datum: dag('2026-11-18'), gegevens: gesprek as never })
    const gesprekId = vanSoort(nu(), 'gesprek')[0]?.id ?? ''
    await store.legVast({
      soort: 'verslag_vastgesteld',
      datum: dag('2026-11-19'),
      gegevens: { gesprekId, akkoord: 'met opmerkingen', opmerkingen: 'Eerst.' },
    })
    await store.corrigeer(gesprekId, { gegevens: { verklaring: 'Anders.' } })
    expect(tekst(opScherm('hoorverslag', { gesprekId }))).toContain('Zo was het.')
    expect(tekst(opScherm('hoorverslag'))).toContain('Eerst.')
    await store.corrigeer(vanSoort(nu(), 'verslag_vastgesteld')[0]?.id ?? '', { gegevens: { opmerkingen: 'Beter.' } })
    expect(tekst(bewaard('verslag_vastgesteld'))).toContain('Beter.')
    expect(tekst(bewaard('verslag_vastgesteld'))).toContain('Zo was het.')
  })

  test('WSW-7 een rapport met gaten is een concept en wordt niet bewaard; gereed is het wel', async () => {
    await store.legVast({ soort: 'eindrapport_gereed', datum: dag('2026-11-19'), gegevens: {} })
    expect(vanSoort(nu(), 'eindrapport_gereed')[0]?.gegevens).toEqual({})
    expect(opScherm('eindrapport').concept).toBe(true)
    const rapport = Object.fromEntries((store.regeling?.rapport ?? []).map((o) => [o.id, `Tekst ${o.id}.`]))
    await store.wijzigGegevens({ rapport })
    await store.legVast({ soort: 'eindrapport_gereed', datum: dag('2026-11-20'), gegevens: {} })
    const gereed = tekst(bewaard('eindrapport_gereed'))
    await store.wijzigGegevens({ rapport: {} })
    expect(tekst(opScherm('eindrapport'))).toBe(gereed)
    expect(opScherm('eindrapport').concept).toBeUndefined()
  })
})
