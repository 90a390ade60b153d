// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import { datum } from '@/domain/datum/datum'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import { herhaling, herhalingTekst, isKlaar, opvolgingen } from '@/domain/dossier/opvolging'
import type { GebeurtenisGegevens } from '@/domain/gebeurtenis/gebeurtenis'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { werkvoorraadVan } from '@/domain/overzicht/werkvoorraad'
import { REGELINGEN } from '@/domain/regeling'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { regelingFouten } from '@/domain/regeling/regeling-fouten'
import { wonenMiddenDelfland as wmd } from '@/domain/regeling/wonen-midden-delfland'
import { termijnen } from '@/domain/termijn/termijnen'
import { waarom, waaromTekst } from '@/domain/termijn/waarom'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { controleer } from '@/domain/vastleggen/controle'
import { waaromNiet } from '@/domain/vastleggen/mogelijk'
import { sluitlijst } from '@/domain/vastleggen/sluitlijst'
import { soortenBij } from '@/domain/vastleggen/vast-te-leggen'
import { logboek, type Logboek } from '../../fixtures/logboek'
import { kalender } from '../../fixtures/zaak'

const klacht = (kader = '') =>
  logboek(wmd.id).ontvangst('2026-11-02', { kader, klagers: [{ ...legeKlager('k1'), naam: 'Sara Tol' }] })
const stap = (opvolging: string, wat: string, rest: object = {}): GebeurtenisGegevens['opvolging'] => ({
  opvolging,
  wat,
  ...rest,
})
const herhaal = (log: Logboek, dag: string, aanleiding: string) =>
  log.en('herhaalklacht_ontvangen', dag, { aanleiding, toelichting: '' })
const gevraagd = (log: Logboek) =>
  opvolgingen(log.dossier(), wmd).map((o) => `${o.opvolging.id}${isKlaar(o) ? ' ✓' : ''}`)
const lijst = (log: Logboek) =>
  sluitlijst({
    dossier: log.dossier(),
    regeling: wmd,
    termijnen: [],
    kalender,
    grond: '',
    datum: datum('2026-11-20'),
  })
    .filter(({ id }) => id.startsWith('opvolging.'))
    .map(({ artikel, naar, staat, stand, wat }) => ({ artikel, naar, staat, stand, wat }))
const vraag = (log: Logboek) => ({
  dossier: log.dossier(),
  regeling: wmd,
  organisatie: organisatieVan(wmd),
  vandaag: datum('2026-11-20'),
  kalender,
})
const antwoord = (log: Logboek) => JSON.stringify(document('antwoord', { ...vraag(log), aan: 'klager.k1' } as never))

describe('WMD-2.4 wat volgt uit het kader', () => {
  it.each([
    ['A', ['excuus', 'schade']],
    ['B1', ['overleg', 'uitleg']],
    ['B2', ['overleg', 'mt']],
    ['B3', ['overleg', 'leidinggevende']],
    ['B4', ['overleg', 'mt']],
    ['', []],
  ])('WMD-2.4 kader %s vraagt %j', (kader, stappen) => {
    expect(gevraagd(klacht(kader))).toEqual(stappen)
  })

  it('WMD-2.4 op de lijst voor het sluiten staat het open tot het is vastgelegd, met het artikel', () => {
    const log = klacht('A')
    expect(lijst(log)[0]).toEqual({
      wat: 'Excuses aanbieden',
      stand: 'nog niet vastgelegd',
      artikel: '2.4',
      staat: 'open',
      naar: { soort: 'stap', stap: 'opvolging', welke: 'excuus' },
    })
    log.en('opvolging', '2026-11-04', stap('excuus', 'In het gesprek, door de opzichter.'))
    expect(lijst(log).map(({ staat, wat }) => `${staat} ${wat}`)).toEqual([
      'open Nagaan of er aantoonbare schade is',
      'gedaan Excuses aanbieden',
    ])
  })

  it('WMD-2.4 het antwoord zegt wat over schade is vastgelegd, en vraagt er anders naar', () => {
    expect(antwoord(klacht('A'))).toContain('Hebt u hierdoor schade')
    const vergoed = klacht('A').en(
      'opvolging',
      '2026-11-04',
      stap('schade', 'U krijgt 120 euro.', { uitkomst: 'vergoed' }),
    )
    expect(antwoord(vergoed)).toContain('Wij vergoeden uw schade. U krijgt 120 euro.')
    expect(antwoord(vergoed)).not.toContain('Hebt u hierdoor schade')
    const geen = klacht('A').en('opvolging', '2026-11-04', stap('schade', 'De vloer was droog.', { uitkomst: 'geen' }))
    expect(antwoord(geen)).toContain('Wij hebben geen schade gevonden die wij kunnen vergoeden. De vloer was droog.')
  })

  it.each([
    ['B1', stap('uitleg', 'Wie het langst wacht, gaat voor.'), 'De uitleg is: Wie het langst wacht, gaat voor.'],
    [
      'B2',
      stap('mt', 'De regel vervalt.', { wie: 'Anja Tol' }),
      'Het managementteam heeft dit besproken. De regel vervalt.',
    ],
    ['B3', stap('leidinggevende', 'U mag blijven.', { wie: 'Anja Tol' }), 'apart beslist: U mag blijven.'],
    [
      'B4',
      stap('mt', 'Er komt een regel.', { wie: 'Anja Tol' }),
      'Het managementteam heeft dit besproken. Er komt een regel.',
    ],
  ])(
    'WMD-2.4 kader %s: het antwoord neemt over wat is vastgelegd, en laat anders een plek open',
    (kader, gegevens, zin) => {
      expect(antwoord(klacht(kader))).toMatch(/\[[^\]]*(?:huurder|uitleg|leidinggevende)[^\]]*\]/)
      const na = antwoord(klacht(kader).en('opvolging', '2026-11-04', gegevens))
      expect(na).toContain(zin)
      expect(na).not.toContain('[uitleg van het beleid]')
      expect(na).not.toContain('[dag waarop de huurder dat hoort]')
      expect(na).not.toContain('[wat de leidinggevende besliste]')
    },
  )

  it('WMD-2.4 wat naar het MT gaat staat op die dag op de werkvoorraad, tot de uitkomst er is; de knop vult die in', () => {
    const log = klacht('B2').en('opvolging', '2026-11-04', stap('mt', '', { wie: 'Anja Tol', dag: '2026-11-24' }), {
      id: 'mt',
    })
    const van = (l: Logboek) => {
      const rij = samenvattingVan(l.dossier())
      return werkvoorraadVan(
        [rij],
        ({ zaak }) => termijnen(wmd, zaak, datum('2026-11-24'), kalender),
        datum('2026-11-24'),
        kalender,
      ).groepen.flatMap(({ id, regels }) =>
        regels.filter(({ termijn }) => termijn.definitie.toezegging).map(({ termijn }) => ({ id, termijn })),
      )
    }
    const [regel] = van(log)
    expect(regel?.id).toBe('vandaag')
    expect(regel?.termijn.definitie).toMatchObject({
      naam: 'Uitkomst van de bespreking vastleggen',
      corrigeert: 'mt',
      actie: 'Uitkomst…',
    })
    expect(soortenBij(regel?.termijn)).toEqual([])
    const tekst = regel && waaromTekst(waarom(regel.termijn, wmd, zaakVan(log.dossier()), kalender))
    expect(tekst).toContain('Afgesproken: om het te bespreken, op wo 4 november 2026')
    expect(lijst(log)[1]).toMatchObject({
      staat: 'open',
      stand: 'op di 24 november 2026; nog niet bekend wat eruit kwam',
      naar: { corrigeert: 'mt' },
    })
    log.en('opvolging', '2026-11-04', stap('mt', 'De regel vervalt.', { wie: 'Anja Tol', dag: '2026-11-24' }), {
      id: 'c',
      corrigeert: 'mt',
    })
    expect(van(log)).toEqual([])
    expect(gevraagd(log)).toEqual(['overleg', 'mt ✓'])
  })

  it('WMD-2.4 logboek en titel zeggen welke stap het was, wie, en wat eruit kwam', () => {
    const log = klacht('A').en('opvolging', '2026-11-04', stap('schade', '120 euro.', { uitkomst: 'vergoed' }))
    const dossier = log.dossier()
    const g = dossier.geldig.at(-1)
    if (!g) throw new Error('leeg')
    expect(gebeurtenisTitel(g, dossier, wmd)).toBe('Over schade beslist')
    expect(detailsVan(g, wmd)).toEqual([
      { label: 'Wat', tekst: 'Nagaan of er aantoonbare schade is' },
      { label: 'Uitkomst', tekst: 'Er is schade en die wordt vergoed' },
      { label: 'Wat kwam eruit', tekst: '120 euro.' },
    ])
    const mt = klacht('B4')
      .en('opvolging', '2026-11-04', stap('mt', '', { wie: 'Anja Tol', dag: '2026-11-24' }))
      .dossier()
    expect(gebeurtenisTitel(mt.geldig.at(-1) as never, mt, wmd)).toBe('Naar het MT, op di 24 nov 2026')
  })

  it('WMD-2.4 het eindrapport noemt het, zonder wat intern blijft', () => {
    const log = klacht('B1')
      .en('opvolging', '2026-11-04', stap('overleg', 'Collega’s zien het ook zo.', { wie: 'de balie' }))
      .en('opvolging', '2026-11-05', stap('uitleg', 'Wie het langst wacht, gaat voor.'))
    const rapport = JSON.stringify(document('eindrapport', vraag(log)))
    expect(rapport).toContain('Wie het langst wacht, gaat voor.')
    expect(rapport).not.toContain('Collega')
  })
})

describe('WMD-2.6 de herhaalklacht', () => {
  it.each([
    ['nieuwe feiten', ['nieuwe-feiten']],
    ['geen nieuwe feiten', []],
    ['jurist', ['jurist']],
    ['opnieuw te laat of ongelukkig', ['wie-antwoordt', 'goedkeuring']],
  ])('WMD-2.6 %s vraagt %j', (aanleiding, stappen) => {
    expect(gevraagd(herhaal(klacht(), '2026-11-09', aanleiding))).toEqual(stappen)
  })

  it('WMD-2.6 wat bij een eerdere herhaalklacht is gedaan, telt niet voor de volgende', () => {
    const log = herhaal(klacht(), '2026-11-09', 'jurist').en(
      'opvolging',
      '2026-11-10',
      stap('jurist', 'Niet betalen.', { wie: 'mr. Vos' }),
    )
    expect(gevraagd(log)).toEqual(['jurist ✓'])
    expect(gevraagd(herhaal(log, '2026-11-16', 'jurist'))).toEqual(['jurist'])
  })

  it('WMD-2.6 de tweede op rij op dezelfde feiten is de laatste: dat staat in de kop en in de brief', () => {
    const een = herhaal(klacht('B1'), '2026-11-09', 'geen nieuwe feiten')
    expect(herhalingTekst(herhaling(een.dossier(), wmd) as never)).toBe('1e keer: dezelfde feiten')
    expect(antwoord(een)).toContain('Daarom blijven wij bij onze beslissing.')
    expect(antwoord(een)).not.toContain('laatste keer')
    const twee = herhaal(een, '2026-11-16', 'geen nieuwe feiten')
    expect(herhalingTekst(herhaling(twee.dossier(), wmd) as never)).toBe('2e keer: dezelfde feiten, laatste antwoord')
    expect(antwoord(twee)).toContain('Dit is de laatste keer dat wij op deze kwestie antwoorden.')
    // New facts in between: it begins anew.
    const tussen = herhaal(herhaal(een, '2026-11-17', 'nieuwe feiten'), '2026-11-18', 'geen nieuwe feiten')
    expect(herhaling(tussen.dossier(), wmd)).toMatchObject({ keer: 4, opRij: 1, laatste: false })
  })

  it('WMD-2.6 het formulier weet het vooraf: met een erbij', () => {
    const een = herhaal(klacht(), '2026-11-09', 'geen nieuwe feiten').dossier()
    expect(herhaling(een, wmd, 'geen nieuwe feiten')).toMatchObject({ opRij: 2, laatste: true })
    expect(herhaling(een, wmd, 'jurist')).toMatchObject({ opRij: 1, laatste: false })
  })

  it('WMD-2.6 S51-6.10 wat de jurist adviseert en wie goedkeurde, leest alleen het kantoor', () => {
    const log = herhaal(klacht('A'), '2026-11-09', 'jurist').en(
      'opvolging',
      '2026-11-10',
      stap('jurist', 'Geheim advies.', { wie: 'mr. Vos' }),
    )
    expect(antwoord(log)).not.toContain('Geheim')
    expect(JSON.stringify(document('eindrapport', vraag(log) as never))).not.toContain('Geheim')
    for (const soort of ['klager', 'beklaagde', 'commissie', 'bestuur'] as const)
      expect(JSON.stringify(voorLezer(log.dossier(), { soort, id: 'k1' }, wmd).dossier.log)).not.toContain('Geheim')
  })
})

describe('wat er bij opvolging niet kan', () => {
  const fouten = (gegevens: GebeurtenisGegevens['opvolging']) =>
    controleer(
      klacht('B2').dossier(),
      { soort: 'opvolging', datum: datum('2026-11-04'), gegevens },
      datum('2026-11-20'),
      wmd,
    ).map(({ veld }) => veld)
  it('WMD-2.4 een onbekende stap, geen naam, geen uitkomst en niets om te lezen', () => {
    expect(fouten(stap('onbekend', 'x'))).toEqual(['opvolging'])
    expect(fouten(stap('mt', 'x'))).toEqual(['wie'])
    expect(fouten(stap('mt', '', { wie: 'Anja Tol' }))).toEqual(['wat'])
    expect(fouten(stap('mt', '', { wie: 'Anja Tol', dag: '2026-11-24' }))).toEqual([])
    expect(fouten(stap('schade', 'x'))).toEqual(['uitkomst'])
    expect(fouten(stap('schade', 'x', { uitkomst: 'vergoed' }))).toEqual([])
  })
  it('WMD-2.4 zonder kader en zonder herhaalklacht wordt het niet aangeboden, en elders nooit', () => {
    const plek = (dossier: ReturnType<Logboek['dossier']>, regeling = wmd) => ({ dossier, regeling, termijnen: [] })
    expect(waaromNiet('opvolging', plek(klacht().dossier()))).toContain('Kies eerst het kader')
    expect(waaromNiet('opvolging', plek(klacht('A').dossier()))).toBeUndefined()
    for (const r of REGELINGEN.filter(({ id }) => id !== wmd.id))
      expect(waaromNiet('opvolging', plek(logboek(r.id).ontvangst('2026-11-02').dossier(), r))).toContain(
        'kent deze stap niet',
      )
  })
  it('een gevolg bij een kader dat er niet is, is een fout in de regeling', () => {
    const fout = regelingFouten({ ...wmd, kader: { label: 'x', opties: [{ id: 'A', naam: 'A' }] } })
    expect(fout.some(({ veld }) => veld.startsWith('opvolgingen.'))).toBe(true)
    expect(regelingFouten(wmd)).toEqual([])
  })
})
