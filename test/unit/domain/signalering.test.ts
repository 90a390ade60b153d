import { describe, expect, it } from 'vitest'
import { datum, type Datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import {
  type KlachtGegevens,
  legeAfhandeling,
  legeBeklaagde,
  legeGegevens,
  legeKlager,
  legeVertegenwoordiger,
} from '@/domain/gebeurtenis/gegevens'
import type { SignaleringSoort } from '@/domain/overzicht/signaal'
import { signaleer } from '@/domain/overzicht/signalering'
import { oefendossiers } from '@/domain/oefening'
import { REGELINGEN, type Regeling } from '@/domain/regeling'
import { onsWelzijn } from '@/domain/regeling/ons-welzijn'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wijksteunpuntenWonen } from '@/domain/regeling/wijksteunpunten-wonen'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'

const vandaag = datum('2026-11-20')
const kalender = new Kalender()
const kop = { dossierId: 'd1', vastgelegdOp: '2026-11-20T09:00:00Z' }

type Rest = {
  regeling?: Regeling
  kanaal?: string
  ontvangen?: Datum
  soort?: 'ontvangst' | 'signaal'
  log?: Gebeurtenis[]
}
const dossier = (
  gegevens: Partial<KlachtGegevens>,
  {
    regeling = onsWelzijn,
    kanaal = 'brief',
    ontvangen = datum('2026-11-13'),
    soort = 'ontvangst',
    log = [],
  }: Rest = {},
) => {
  const opening = {
    nummer: '2026-001',
    regelingId: regeling.id,
    regelingVersie: regeling.versie,
    kanaal,
    gegevens: { ...legeGegevens(), ...gegevens },
  }
  const eerste: Gebeurtenis =
    soort === 'ontvangst'
      ? { ...kop, id: 'g1', datum: ontvangen, soort, gegevens: opening }
      : { ...kop, id: 'g1', datum: ontvangen, soort, gegevens: { ...opening, reden: 'mondeling', opgelost: false } }
  return vouw([eerste, ...log])
}
const alle = (
  gegevens: Partial<KlachtGegevens>,
  rest: Rest = {},
  eerdere: Parameters<typeof signaleer>[2]['eerdere'] = [],
) => signaleer(dossier(gegevens, rest), rest.regeling ?? onsWelzijn, { vandaag, kalender, eerdere })
const een = (soort: SignaleringSoort, ...args: Parameters<typeof alle>) => alle(...args).find((s) => s.soort === soort)

const sterker = { regeling: sterkerSociaalWerk, soort: 'signaal' } as const
describe('STK-6 onvrede gaat eerst naar de medewerker', () => {
  const gezien = (gegevens: Partial<KlachtGegevens>, rest: Rest = {}) =>
    alle(gegevens, { ...sterker, ...rest }).map((s) => `${s.soort} ${s.artikel}`)

  it.each(['brief', 'e-mail', 'formulier'])('per %s geuit: de uitkomst ook schriftelijk', (kanaal) => {
    expect(gezien({}, { kanaal })).toEqual(['onvrede-schriftelijk 6 onder A2'])
  })
  it('STK-6 A2 is de uitkomst per brief of e-mail verzonden, dan is er niets meer te doen', () => {
    const contact = (wijze: string): Gebeurtenis => ({
      ...kop,
      id: 'g2',
      datum: vandaag,
      soort: 'contact',
      gegevens: { wijze, bereikt: true },
    })
    expect(gezien({}, { kanaal: 'brief', log: [contact('e-mail')] })).toEqual([])
    expect(gezien({}, { kanaal: 'brief', log: [contact('telefoon')] })).toHaveLength(1)
  })
  it('STK-6 A2 ook niet als is opgeschreven waarom er geen brief ging', () => {
    const [g] = oefendossiers(vandaag)[14] ?? []
    if (g?.soort !== 'signaal') throw new Error('geen signaal')
    const gezegd = (ondanks: string) => {
      const zonderBrief = { ...g.gegevens, opgelost: false, uitkomstVerstuurd: false, ondanks }
      return signaleer(vouw([{ ...g, gegevens: zonderBrief }]), sterkerSociaalWerk, { vandaag, kalender, eerdere: [] })
    }
    expect(gezegd('').map((s) => s.soort)).toContain('onvrede-schriftelijk')
    expect(gezegd('Hij wilde geen brief.').map((s) => s.soort)).not.toContain('onvrede-schriftelijk')
  })
  it('mondeling of anoniem geuit: geen brief nodig', () => {
    expect(gezien({}, { kanaal: 'gesprek' })).toEqual([])
    expect(gezien({ anoniem: true }, { kanaal: 'brief' })).toEqual([])
  })
  it('over een stagiair of vrijwilliger: via de begeleider', () => {
    const beklaagden = [{ ...legeBeklaagde('b1'), functie: 'Stagiaire maatschappelijk werk' }]
    expect(gezien({ beklaagden }, { kanaal: 'gesprek' })).toEqual(['begeleider 6 onder A1'])
  })
  it('niet bij een klacht, en niet bij een andere regeling', () => {
    expect(gezien({}, { soort: 'ontvangst' })).toEqual([])
    expect(gezien({}, { regeling: onsWelzijn })).toEqual([])
  })
})

describe('signaleer', () => {
  it('WSW-5 een klacht zonder route vraagt daar eerst om; een signaal nog niet', () => {
    const wsw = { regeling: wijksteunpuntenWonen }
    expect(een('route-open', {}, wsw)).toMatchObject({ veld: 'route' })
    expect(een('route-open', { route: 'medewerker' }, wsw)).toBeUndefined()
    expect(een('route-open', {}, { ...wsw, soort: 'signaal' })).toBeUndefined()
    expect(een('route-open', {})).toBeUndefined()
  })

  it('een gewone klacht geeft nergens een signalering', () => {
    const gewoon = {
      route: 'medewerker',
      onderwerp: 'Afspraak niet nagekomen',
      klagers: [{ ...legeKlager('k'), naam: 'Tara Vonk', telefoon: '0612345678' }],
      beklaagden: [{ ...legeBeklaagde('b'), naam: 'A. Bos' }],
      behandelaar: 'M. Peters',
    }
    for (const regeling of REGELINGEN) expect(alle(gewoon, { regeling })).toEqual([])
  })

  describe('behandelaar', () => {
    const over = (naam: string, behandelaar: string) => ({ beklaagden: [{ ...legeBeklaagde('b'), naam }], behandelaar })

    it('WSW-V en S51-6.1 waarschuwen als de behandelaar degene is over wie wordt geklaagd, met artikel', () => {
      expect(een('behandelaar', over('Dhr. M. Péters', 'm peters'), { regeling: wijksteunpuntenWonen })).toMatchObject({
        artikel: 'Verantwoordelijkheden',
        watNu: expect.stringContaining('bestuur of de begeleidingscommissie') as string,
      })
      expect(een('behandelaar', over('M. Peters', 'M. Peters'), { regeling: stadsring51 })?.artikel).toBe('6 lid 1')
    })

    it('WSW-V vraagt het bij een naam die kan kloppen en zwijgt bij een ander', () => {
      expect(een('behandelaar', over('Marja Peters', 'M. Peters'))?.tekst).toContain('Is dat dezelfde persoon')
      expect(een('behandelaar', over('Joris Peters', 'Marja Peters'))).toBeUndefined()
      expect(een('behandelaar', over('A. Bos', 'M. Peters'))).toBeUndefined()
      expect(een('behandelaar', over('', ''))).toBeUndefined()
    })

    it('WSW-V is stil zodra een vervanging is vastgelegd', () => {
      const log: Gebeurtenis[] = [
        {
          ...kop,
          id: 'g2',
          datum: datum('2026-11-16'),
          soort: 'overdracht',
          gegevens: { aan: 'Z. Maat, bestuurslid', vorm: 'vervanging', reden: 'klacht gaat over de coördinator' },
        },
      ]
      expect(een('behandelaar', over('M. Peters', 'M. Peters'), { log })).toBeUndefined()
    })
  })

  describe('recht om te klagen', () => {
    it('S51-5.1 b precies een jaar is nog op tijd, een dag meer niet', () => {
      const op = (gedragingOp: string) =>
        een(
          'recht-vervallen',
          { gedragingOp: datum(gedragingOp) },
          { regeling: stadsring51, ontvangen: datum('2026-11-13') },
        )
      expect(op('2025-11-13')).toBeUndefined()
      expect(op('2025-11-12')).toMatchObject({ artikel: '5 lid 1 onder b', veld: 'gedragingOp' })
      // An earlier word by mouth saves nothing here; at Sterker it does (5.7).
      expect(op('2025-11-12')?.watNu).not.toContain('eerder iets liet weten')
    })

    it('S51-5.1 b de dag van verzenden telt als die beter is voor de klager', () => {
      const g = { gedragingOp: datum('2025-11-12'), ingediendOp: datum('2026-11-11') }
      expect(een('recht-vervallen', g, { regeling: stadsring51 })).toBeUndefined()
    })

    it('STK-5.7 zes maanden, en twee jaar bij seksuele intimidatie', () => {
      const sterker = { regeling: sterkerSociaalWerk }
      const kennisnameOp = datum('2026-05-12')
      expect(een('recht-vervallen', { kennisnameOp: datum('2026-05-13') }, sterker)).toBeUndefined()
      expect(een('recht-vervallen', { kennisnameOp }, sterker)?.artikel).toBe('5.7')
      expect(een('recht-vervallen', { kennisnameOp, seksueleIntimidatie: true }, sterker)).toBeUndefined()
    })
  })

  describe('eerdere dossiers', () => {
    const eerder = {
      id: 'd0',
      nummer: '2025-014',
      klager: 'Joris Vonk, T. Yılmaz',
      beklaagde: 'Anna Bos, Kees van Dam',
      plaats: 'Schipluiden',
      onderwerp: 'Lekkage',
      ontvangen: datum('2025-03-03'),
    }
    const klager = (naam: string, plaats = '') => ({ klagers: [{ ...legeKlager('k'), naam, plaats }] })

    it('WMD-2.6 wijst op het eerdere dossier en op de herhaalklacht', () => {
      expect(
        een('eerder-dossier', klager('mevr. t. yilmaz'), { regeling: wonenMiddenDelfland }, [eerder]),
      ).toMatchObject({
        artikel: '2.6',
        watNu: expect.stringContaining('herhaalklacht') as string,
        dossiers: [{ id: 'd0', nummer: '2025-014' }],
      })
    })

    it('S51-5.1 a wijst op de grond dat over dezelfde gedraging al is geoordeeld', () => {
      expect(een('eerder-dossier', klager('Joris Vonk'), { regeling: stadsring51 }, [eerder])?.artikel).toBe(
        '5 lid 1 onder a',
      )
    })

    it('S51-5.1 a zegt erbij wanneer het toen over dezelfde persoon ging', () => {
      const over = (naam: string) => ({ ...klager('Joris Vonk'), beklaagden: [{ ...legeBeklaagde('b'), naam }] })
      const tekst = (naam: string) => een('eerder-dossier', over(naam), { regeling: stadsring51 }, [eerder])?.tekst
      expect(tekst('K. van Dam')).toContain('Lekkage, ook over K. van Dam.')
      expect(tekst('Piet Smit')).toContain('Lekkage.')
    })

    it('S51-6.1 wie nu aan de andere kant staat valt op, bij een hele naam', () => {
      const alsKlager = een('andere-kant', klager('Anna Bos'), {}, [eerder])
      expect(alsKlager).toMatchObject({ veld: 'klagers.0.naam', dossiers: [{ id: 'd0', nummer: '2025-014' }] })
      expect(alsKlager?.tekst).toBe('Anna Bos is degene over wie de klacht ging in 2025-014.')
      const alsBeklaagde = { beklaagden: [legeBeklaagde('a'), { ...legeBeklaagde('b'), naam: 'Vonk, Joris' }] }
      expect(een('andere-kant', alsBeklaagde, {}, [eerder])).toMatchObject({
        veld: 'beklaagden.1.naam',
        tekst: 'Vonk, Joris is de klager in 2025-014.',
      })
      expect(een('andere-kant', klager('A. Bos'), {}, [eerder])).toBeUndefined()
      expect(een('andere-kant', { ...klager('Anna Bos'), anoniem: true }, {}, [eerder])).toBeUndefined()
      const vertrokken = { ...eerder, beklaagde: 'ONS welzijn', vertrokken: 'Anna Bos' }
      expect(een('andere-kant', klager('Anna Bos'), {}, [vertrokken])).toBeDefined()
    })

    it('WMD-2.6 een naam die alleen kan kloppen telt bij dezelfde woonplaats', () => {
      expect(een('eerder-dossier', klager('Tara Yilmaz', 'Schipluiden'), {}, [eerder])).toBeDefined()
      expect(een('eerder-dossier', klager('Tara Yilmaz', 'Oss'), {}, [eerder])).toBeUndefined()
      expect(een('eerder-dossier', klager('Tara Yilmaz'), {}, [eerder])).toBeUndefined()
    })

    it('WMD-2.6 niet voor het eigen dossier, een gekoppeld dossier of een anonieme klager', () => {
      expect(een('eerder-dossier', klager('Joris Vonk'), {}, [{ ...eerder, id: 'd1' }])).toBeUndefined()
      expect(
        een('eerder-dossier', { ...klager('Joris Vonk'), verwanteDossiers: ['2025-014'] }, {}, [eerder]),
      ).toBeUndefined()
      expect(een('eerder-dossier', { ...klager('Joris Vonk'), anoniem: true }, {}, [eerder])).toBeUndefined()
    })
  })

  it('STK-2.1 de organisatie wordt beklaagde als de medewerker uit dienst is', () => {
    const beklaagden = [{ ...legeBeklaagde('b'), naam: 'A. Bos', uitDienst: true }]
    expect(een('uit-dienst', { beklaagden }, { regeling: sterkerSociaalWerk })).toMatchObject({
      artikel: '2',
      tekst: 'A. Bos werkt niet meer bij Sterker sociaal werk.',
    })
    expect(een('uit-dienst', { beklaagden }, { regeling: onsWelzijn })).toBeUndefined()
  })

  it('STK-5.3 vraagt om de schriftelijke machtiging van een vertegenwoordiger', () => {
    const met = (machtigingOp: KlachtGegevens['dagtekening']) => ({
      klagers: [
        { ...legeKlager('k'), naam: 'Tara Vonk', vertegenwoordiger: { ...legeVertegenwoordiger(), machtigingOp } },
      ],
    })
    expect(een('machtiging', met(''), { regeling: sterkerSociaalWerk })).toMatchObject({
      artikel: '5.3',
      veld: 'klagers.0.vertegenwoordiger.machtigingOp',
    })
    expect(een('machtiging', met(datum('2026-11-01')), { regeling: sterkerSociaalWerk })).toBeUndefined()
  })

  it.each(['wettelijk', 'nabestaande'] as const)(
    'STK-4.6 een vertegenwoordiger die %s is, heeft er geen nodig',
    (g) => {
      const vertegenwoordiger = { ...legeVertegenwoordiger(), naam: 'Joris Vonk', grondslag: g }
      const klagers = [{ ...legeKlager('k'), naam: 'Tara Vonk', vertegenwoordiger }]
      for (const regeling of REGELINGEN) expect(een('machtiging', { klagers }, { regeling })).toBeUndefined()
    },
  )

  it('S51-4.4 waar de regeling geen machtiging vraagt, is het een advies van het programma zelf', () => {
    const klagers = [{ ...legeKlager('k'), naam: 'Tara Vonk', vertegenwoordiger: legeVertegenwoordiger() }]
    for (const regeling of REGELINGEN.filter((r) => r !== sterkerSociaalWerk))
      expect(een('machtiging', { klagers }, { regeling }), regeling.id).toMatchObject({
        artikel: '',
        watNu: expect.stringMatching(/^De regeling vraagt die niet\. Ons advies/) as string,
      })
  })

  it('WSW-A3 en STK-2.2 een anonieme klacht is alleen een signaal', () => {
    expect(een('anoniem', { anoniem: true }, { regeling: wijksteunpuntenWonen })?.artikel).toBe('A3')
    expect(een('anoniem', { anoniem: true }, { regeling: sterkerSociaalWerk })?.artikel).toBe('2 onder 6')
    expect(een('anoniem', { anoniem: true }, { regeling: onsWelzijn })).toBeUndefined()
    expect(een('anoniem', { anoniem: true }, { regeling: wijksteunpuntenWonen, soort: 'signaal' })).toBeUndefined()
  })

  it('WSW-A1 en S51-4.3 een mondelinge klacht telt waar alleen schriftelijk geldt als signaal', () => {
    expect(een('mondeling', {}, { regeling: wijksteunpuntenWonen, kanaal: 'balie' })?.tekst).toContain('(A1)')
    expect(een('mondeling', {}, { regeling: stadsring51, kanaal: 'telefoon' })?.tekst).toContain('schriftelijke')
    expect(een('mondeling', {}, { regeling: stadsring51, kanaal: 'e-mail' })).toBeUndefined()
    expect(een('mondeling', {}, { regeling: onsWelzijn, kanaal: 'telefoon' })).toBeUndefined()
  })

  it('WSW-R een klacht over het Stedelijk bureau hoort elders', () => {
    expect(een('route', { route: 'stedelijk-bureau' }, { regeling: wijksteunpuntenWonen })).toMatchObject({
      artikel: 'Verantwoordelijkheden',
      watNu: expect.stringContaining('Amsterdams Steunpunt Wonen') as string,
    })
    expect(een('route', { route: 'beleid' }, { regeling: wijksteunpuntenWonen })).toBeUndefined()
  })

  it('WMD-2.5 een woord dat op een strafbaar feit wijst, gaat over de directie tot het is vastgelegd', () => {
    const g = { omschrijving: 'De monteur heeft mij BEDREIGD.' }
    expect(een('strafbaar-feit', g, { regeling: wonenMiddenDelfland })).toMatchObject({
      artikel: '2.5 slot',
      tekst: 'In de klacht staat het woord "BEDREIGD".',
    })
    expect(een('strafbaar-feit', g, { regeling: onsWelzijn })).toBeUndefined()
    const log: Gebeurtenis[] = [
      { ...kop, id: 'g2', datum: vandaag, soort: 'vermoeden_strafbaar_feit', gegevens: { toelichting: '' } },
    ]
    expect(een('strafbaar-feit', g, { regeling: wonenMiddenDelfland, log })).toBeUndefined()
  })

  it('STK-4.13 wijst op de vertrouwenspersoon waar dat past', () => {
    const sterker = { regeling: sterkerSociaalWerk }
    expect(een('vertrouwenspersoon', { seksueleIntimidatie: true }, sterker)?.artikel).toBe('4.13')
    expect(een('vertrouwenspersoon', { omschrijving: 'Ik voel mij onveilig.' }, sterker)).toBeDefined()
    expect(een('vertrouwenspersoon', { omschrijving: 'Te laat op de afspraak.' }, sterker)).toBeUndefined()
    const met = (gewezenOpVertrouwenspersoon: 'ja' | 'nee' | 'niet van toepassing') =>
      een(
        'vertrouwenspersoon',
        { seksueleIntimidatie: true, afhandeling: { ...legeAfhandeling(), gewezenOpVertrouwenspersoon } },
        sterker,
      )
    expect(met('nee')).toBeDefined()
    expect(met('ja')).toBeUndefined()
    expect(met('niet van toepassing')).toBeUndefined()
  })

  it('S51-6.10 vindt een BSN in elk tekstveld en herhaalt het niet', () => {
    const bsn = een('bsn', { rapport: { klacht: 'bsn 1234.56.782' } })
    expect(bsn).toMatchObject({ veld: 'rapport.klacht', artikel: 'UAVG artikel 46' })
    expect(bsn?.tekst).not.toContain('456')
    const log: Gebeurtenis[] = [
      { ...kop, id: 'g2', datum: vandaag, soort: 'notitie', gegevens: { tekst: 'nr 123456782 doorgekregen' } },
    ]
    expect(een('bsn', {}, { log })?.tekst).toContain('(Notitie, 20 november 2026)')
  })
})
