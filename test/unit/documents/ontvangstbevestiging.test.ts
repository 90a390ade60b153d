import { describe, expect, it } from 'vitest'
import { beschikbareDocumenten, document, ontbrekendeGegevens, vastgelegdOp } from '@/documents'
import { ontvangersVan } from '@/domain/dossier/exemplaren'
import { datum } from '@/domain/datum/datum'
import { legeVertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import { dossier, klager, oefening, regeling, tekst, VANDAAG, vraagMet } from './hulp'

type Vraag = ReturnType<typeof vraagMet> & { klagerId?: string }
const brief = (vraag: Vraag) => document('ontvangstbevestiging', vraag)
const adres = (vraag: Vraag) => brief(vraag).blokken.find((b) => b.soort === 'adressering')
const ons = (deel = {}, stappen: Parameters<typeof dossier>[2] = []) => vraagMet(dossier('ons-welzijn', deel, stappen))

describe('de ontvangstbevestiging', () => {
  it('ONS-2 ONS-3 ONS-6 noemt de berekende dagen, met de weekdag', () => {
    const t = tekst(brief(ons()))
    expect(t).toContain('Op maandag 16 november 2026 hebben wij uw klacht per e-mail ontvangen.')
    expect(t).toContain('Uiterlijk op maandag 30 november 2026 hoort u van mij')
    expect(t).toContain('uiterlijk op vrijdag 15 januari 2027 mijn bevindingen')
    // ONS-4: who else is told; and nothing is said of an employee where nobody knows one.
    expect(t).toContain('Gaat uw klacht over een medewerker, dan horen die medewerker en de manager van uw klacht.')
    expect(t).not.toMatch(/[{}]/)
  })

  it('WSW-4a WSW-4b WSW-4c noemt de datum van de bevindingen en waar bezwaar kan, per route', () => {
    const t = (route: string) => tekst(brief(vraagMet(dossier('wijksteunpunten-wonen', { route }))))
    expect(t('medewerker')).toContain(
      'Uiterlijk op woensdag 16 december 2026 krijgt u van mij een brief met mijn bevindingen.',
    )
    expect(t('medewerker')).toContain('bezwaar maken bij het bestuur van de instelling')
    expect(t('beleid')).toContain('bezwaar maken bij de stuurgroep Wijksteunpunten Wonen')
  })

  it('S51-6.3 S51-6.8 noemt het einde van de acht weken', () => {
    expect(tekst(brief(vraagMet(dossier('stadsring51'))))).toContain('Uiterlijk op maandag 11 januari 2027 krijgt u')
  })

  it('S51-6.8 met de Awb aan noemt de brief de wettelijke zes weken', () => {
    const vraag = vraagMet(dossier('stadsring51'))
    const { awbTermijnen = [], termijnen } = vraag.regeling
    const metAwb = { ...vraag, regeling: { ...vraag.regeling, termijnen: [...termijnen, ...awbTermijnen] } }
    expect(tekst(brief(metAwb))).toContain('Uiterlijk op maandag 28 december 2026 krijgt u')
  })

  it('ALL-3 een latere datum die is afgesproken staat in de brief', () => {
    const d = dossier('stadsring51', {}, [
      ['verdaging', '2026-11-18', { termijnId: 's51-6.8', tot: datum('2027-01-25'), reden: 'tolk nodig' }],
    ])
    expect(tekst(brief(vraagMet(d)))).toContain('Uiterlijk op maandag 25 januari 2027 krijgt u')
  })

  it('S51-6.8 de brief belooft geen dag die de wet niet toelaat: zonder akkoord hoogstens tien weken', () => {
    const tot = datum('2027-03-01')
    const brieftekst = (klagerAkkoord: boolean) => {
      const verlengd = { termijnId: 's51-awb-9.11', tot, reden: 'tolk nodig', klagerAkkoord }
      const vraag = vraagMet(dossier('stadsring51', {}, [['verdaging', '2026-11-18', verlengd]]))
      const { awbTermijnen = [], termijnen } = vraag.regeling
      return tekst(brief({ ...vraag, regeling: { ...vraag.regeling, termijnen: [...termijnen, ...awbTermijnen] } }))
    }
    expect(brieftekst(false)).toContain('Uiterlijk op maandag 25 januari 2027 krijgt u')
    expect(brieftekst(true)).toContain('Uiterlijk op maandag 1 maart 2027 krijgt u')
  })

  it('ONS-2 later opnieuw gemaakt is het dezelfde brief: de dag van verzenden en de dagen van toen', () => {
    const later = {
      ...ons({}, [['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }]]),
      vandaag: datum('2026-12-28'),
    }
    expect(tekst(brief(later))).toContain('Datum\n18 november 2026\n')
    expect(tekst(brief(later))).toContain('Uiterlijk op maandag 30 november 2026 hoort u van mij')
    const verdaagd = vraagMet(
      dossier('ons-welzijn', {}, [
        ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }],
        ['verdaging', '2026-11-20', { termijnId: 'ons-bevindingen', tot: datum('2027-03-01'), reden: 'ziek' }],
      ]),
    )
    expect(tekst(brief(verdaagd))).toContain('vrijdag 15 januari 2027')
  })

  it('zegt wie er te bellen is; zonder telefoon en e-mail waarheen te schrijven, en anders bij wie men terechtkan', () => {
    const met = (deel: { adres?: string[]; telefoon?: string; email?: string; doorkiesnummer?: string }) => {
      const vraag = ons()
      return tekst(brief({ ...vraag, organisatie: { ...vraag.organisatie, ...deel } }))
    }
    expect(met({})).toContain('Bel 088 374 25 25 of mail naar klachtenfunctionaris@ons-welzijn.nl. Noem daarbij')
    expect(met({ telefoon: '', email: '' })).toContain('Schrijf naar Postbus 322, 5340 AH Oss. Noem daarbij')
    expect(met({ telefoon: '', email: '', adres: [], doorkiesnummer: '06 1234 56 78' })).toContain('Bel 06 1234 56 78.')
    expect(met({ telefoon: '', email: '', adres: [] })).toContain('Neem contact op met Marit Hoekstra. Noem daarbij')
  })

  it('WSW-R vraagt de klager niet welke route het is: dat bepaalt de behandelaar', () => {
    const t = tekst(brief(vraagMet(dossier('wijksteunpunten-wonen', { omschrijving: 'x' }))))
    expect(t).not.toMatch(/route|Wat ik nog van u nodig heb/)
  })

  it('belooft geen dag die voorbij is', () => {
    const t = tekst(brief({ ...ons(), vandaag: datum('2026-12-04') }))
    expect(t).not.toContain('30 november 2026')
    expect(t).toContain('vrijdag 15 januari 2027')
    expect(t).toContain('U hoort zo snel mogelijk van mij hoe de behandeling verder gaat.')
  })

  it('staat in het venster: naam met aanhef, straat, postcode en plaats; met datum, kenmerk en een neutraal onderwerp', () => {
    const vraag = ons({ onderwerp: 'Mishandeling', omschrijving: 'GEHEIM' })
    expect(adres(vraag)).toMatchObject({
      geadresseerde: ['Mevrouw A.B. van den Berg', 'Iepenlaan 4', '5341 SA Oss'],
      afzender: ['ONS welzijn', 'Postbus 322', '5340 AH Oss', '088 374 25 25', 'klachtenfunctionaris@ons-welzijn.nl'],
    })
    const t = tekst(brief(vraag))
    expect(t).toContain('Datum\n20 november 2026\nOns kenmerk\n2026-042\nOnderwerp\nWij hebben uw klacht ontvangen')
    expect(t).not.toContain('Mishandeling')
    expect(t).not.toContain('GEHEIM')
    expect(t).not.toContain('Tim Bos')
  })

  it.each([
    [{ aanhef: 'mevrouw', naam: 'A.B. van den Berg' }, 'Geachte mevrouw Van den Berg,'],
    [{ aanhef: 'de heer', naam: 'Emre Yıldız' }, 'Geachte heer Yıldız,'],
    [{ aanhef: 'mevrouw', naam: 'F. el Amrani' }, 'Geachte mevrouw El Amrani,'],
    [{ aanhef: '', naam: 'Robin Smit' }, 'Geachte Robin Smit,'],
    [{ aanhef: '', naam: '' }, 'Geachte heer, mevrouw,'],
  ])('groet %j', (deel, groet) => {
    expect(tekst(brief(ons({ klagers: [klager(deel)] })))).toContain(groet)
  })

  it('S51-4.4 STK-5.3 gaat naar de vertegenwoordiger met machtiging', () => {
    const vraag = vraagMet(oefening(12))
    expect(adres(vraag)).toMatchObject({ geadresseerde: ['Peter van Rijn', 'Havenkade 5', "5211 SS 's-Hertogenbosch"] })
    expect(tekst(brief(vraag))).toContain(
      'omdat u mevrouw J.M. van Rijn vertegenwoordigt. De machtiging van 11 november 2026',
    )
    expect(ontvangersVan(vraag.dossier)).toEqual([{ klagerId: 'k1', naam: 'Peter van Rijn' }])
  })

  it('STK-5.3 zonder machtiging gaat de brief naar de klager, die hoort wat nodig is', () => {
    const vertegenwoordiger = { ...legeVertegenwoordiger(), naam: 'Dewi Pattiasina', relatie: 'vriendin' }
    const vraag = vraagMet(dossier('sterker-sociaal-werk', { klagers: [klager({ vertegenwoordiger })] }))
    expect(adres(vraag)).toMatchObject({ geadresseerde: ['Mevrouw A.B. van den Berg', 'Iepenlaan 4', '5341 SA Oss'] })
    expect(tekst(brief(vraag))).toContain('Dewi Pattiasina heeft laten weten')
    expect(tekst(brief(vraag))).toContain('een machtiging nodig: een brief met uw handtekening')
  })

  it.each(['ons-welzijn', 'stadsring51', 'wijksteunpunten-wonen'])(
    'S51-4.4 %s vraagt geen machtiging: de brief eist er geen',
    (id) => {
      const vertegenwoordiger = { ...legeVertegenwoordiger(), naam: 'Dewi Pattiasina' }
      const t = tekst(brief(vraagMet(dossier(id, { klagers: [klager({ vertegenwoordiger })] }))))
      expect(t).toContain('Om uw privacy te beschermen schrijf ik aan u.')
      expect(t).not.toMatch(/machtiging|nodig:/)
    },
  )

  it('STK-4.6 een wettelijk vertegenwoordiger en een nabestaande krijgen de brief zonder machtiging', () => {
    const met = (grondslag: 'wettelijk' | 'nabestaande') => {
      const vertegenwoordiger = { ...legeVertegenwoordiger(), naam: 'Dewi Pattiasina', grondslag }
      return vraagMet(dossier('sterker-sociaal-werk', { klagers: [klager({ vertegenwoordiger })] }))
    }
    expect(adres(met('wettelijk'))).toMatchObject({ geadresseerde: ['Dewi Pattiasina'] })
    expect(tekst(brief(met('wettelijk')))).toContain('omdat u mevrouw A.B. van den Berg vertegenwoordigt. Staat in')
    expect(tekst(brief(met('nabestaande')))).toContain('Ik schrijf u als nabestaande van mevrouw A.B. van den Berg.')
    expect(tekst(brief(met('nabestaande')))).not.toContain('machtiging')
  })

  it('ALL-6 elke klager krijgt een eigen brief, zonder de gegevens van de ander', () => {
    const vraag = vraagMet(oefening(10))
    expect(ontvangersVan(vraag.dossier).map((o) => o.klagerId)).toEqual(['k1', 'k2'])
    const [een, twee] = ['k1', 'k2'].map((klagerId) => brief({ ...vraag, klagerId }))
    expect(een?.bestandsnaam).toBe('2026-010 Ontvangstbevestiging 1')
    expect(twee?.bestandsnaam).toBe('2026-010 Ontvangstbevestiging 2')
    expect(een && tekst(een)).not.toContain('de Wit')
    expect(twee && tekst(twee)).not.toContain('Yıldız')
  })

  it('ALL-6 wie nog geen brief had, krijgt een brief van vandaag; wie hem al had, dezelfde', () => {
    const klagers = [klager(), klager({ id: 'k2', naam: 'C. Post' })]
    const aanPost = ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief', aan: 'C. Post' }] as const
    const d = dossier('ons-welzijn', { klagers }, [aanPost])
    expect(vastgelegdOp('ontvangstbevestiging', d, { klagerId: 'k1' })).toBeUndefined()
    expect(vastgelegdOp('ontvangstbevestiging', d, { klagerId: 'k2' })).toBe('2026-11-18')
    const zonder = dossier('ons-welzijn', { klagers }, [['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }]])
    expect(vastgelegdOp('ontvangstbevestiging', zonder, { klagerId: 'k1' })).toBe('2026-11-18')
  })

  it('S51-4.3 vraagt om wat ontbreekt, en alleen aan wie het ontbreekt', () => {
    const klagers = [klager(), klager({ id: 'k2', naam: 'C. Post', telefoon: '' })]
    const vraag = vraagMet(dossier('stadsring51', { klagers, omschrijving: 'x', dagtekening: VANDAAG }))
    expect(tekst(brief({ ...vraag, klagerId: 'k1' }))).not.toContain('telefoonnummer waarop')
    const tweede = tekst(brief({ ...vraag, klagerId: 'k2' }))
    expect(tweede).toContain('een telefoonnummer waarop ik u kan bereiken, als u dat hebt')
    expect(tweede).toContain('uw handtekening onder de klacht')
  })

  it('WSW-V wie het overneemt, krijgt niet de functie van een ander', () => {
    const t = tekst(brief(vraagMet(oefening(3))))
    expect(t).toContain('Fatma Özdemir')
    expect(t).not.toContain('klachtencoördinator')
  })

  it('wat ontbreekt om te versturen, staat in de lijst', () => {
    const vraag = vraagMet(dossier('wonen-midden-delfland', { klagers: [klager({ plaats: '' })] }))
    expect(ontbrekendeGegevens('ontvangstbevestiging', vraag)).toEqual([
      { waar: 'instellingen', veld: 'adres', tekst: 'postadres van uw organisatie' },
      { waar: 'instellingen', veld: 'telefoon', tekst: 'telefoonnummer of e-mailadres van uw organisatie' },
      { waar: 'dossier', veld: 'adres', tekst: 'postadres van wie de brief krijgt' },
    ])
  })

  it('WSW-V wie later op de dag van verzenden vervangt, heeft de brief niet geschreven', () => {
    const verzonden = ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }] as const
    const vervanging = { aan: 'Nora Bakker', vorm: 'vervanging', reden: 'ziek' } as const
    const d = (stappen: Parameters<typeof dossier>[2] = []) =>
      dossier('ons-welzijn', { behandelaar: 'Marit Hoekstra', ondertekenaar: '' }, [verzonden, ...stappen])
    const later = d([
      ['overdracht', '2026-11-18', vervanging],
      ['gegevens_gewijzigd', '2026-11-18', { wijziging: { klagers: [klager({ straat: 'Nieuwe straat 1' })] } }],
    ])
    expect(brief(vraagMet(later))).toEqual(brief(vraagMet(d())))
    expect(brief(vraagMet(later)).stand?.uitleg).toContain('die op 18 november 2026 is verzonden')
    expect(brief(ons()).stand).toBeUndefined()
  })

  it('WSW-9 een bureau behandelt, en tekent niet', () => {
    const naar = (aan: string) =>
      vraagMet(
        dossier('wijksteunpunten-wonen', { route: 'medewerker', behandelaar: 'A. Bos' }, [
          ['overdracht', '2026-11-17', { aan, vorm: 'overgedragen', reden: '' }],
        ]),
      )
    const bureau = brief(naar('het Stedelijk bureau'))
    expect(tekst(bureau)).toContain('Het Stedelijk bureau behandelt uw klacht.')
    expect(bureau.blokken.find((b) => b.soort === 'groet')?.afzender[0]).toBe('Marit Hoekstra')
    const lid = brief(naar('Fatma Özdemir, lid van het bestuur'))
    expect(lid.blokken.find((b) => b.soort === 'groet')?.afzender[0]).toBe('Fatma Özdemir, lid van het bestuur')
  })

  it('aan een brief die weg is, valt niets meer in te vullen', () => {
    const zonderAdres = { klagers: [klager({ straat: '' })] }
    const mist = (stappen: Parameters<typeof dossier>[2]) =>
      ontbrekendeGegevens('ontvangstbevestiging', ons(zonderAdres, stappen)).map((o) => o.veld)
    expect(mist([])).toEqual(['adres'])
    expect(mist([['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }]])).toEqual([])
  })

  it('wie later klager werd, krijgt de brief aan zichzelf', () => {
    const klagers = [klager(), klager({ id: 'k2', naam: 'C. Post', straat: 'Esdoornlaan 1' })]
    const d = dossier('ons-welzijn', {}, [
      ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }],
      ['gegevens_gewijzigd', '2026-11-19', { wijziging: { klagers } }],
    ])
    const vraag = { ...vraagMet(d), klagerId: 'k2' }
    expect(adres(vraag)).toMatchObject({ geadresseerde: ['Mevrouw C. Post', 'Esdoornlaan 1', '5341 SA Oss'] })
  })

  it('een vervanger schrijft niet dat hij de klacht zelf ontving, ook als de dag onbekend is', () => {
    expect(tekst(brief(ons()))).not.toMatch(/heb ik uw klacht|Ik heb uw klacht/)
    const signaal = { ...ons().dossier, geldig: [] }
    expect(tekst(brief({ ...ons(), dossier: signaal }))).toContain('Wij hebben uw klacht per e-mail ontvangen.')
  })

  it('ALL-3 een afgesproken dag waarop het kantoor dicht is, wordt de kantoordag ervoor', () => {
    const d = dossier('stadsring51', {}, [
      ['verdaging', '2026-11-18', { termijnId: 's51-6.8', tot: datum('2027-01-30'), reden: 'tolk nodig' }],
    ])
    expect(tekst(brief(vraagMet(d)))).toContain('Uiterlijk op vrijdag 29 januari 2027 krijgt u')
  })

  it('ONS-3 wat op de dag van de brief al gebeurd is, wordt niet beloofd en niet gemist', () => {
    const gemeld = ['ontvankelijkheid_gemeld', '2026-11-19', { ontvankelijk: true, toelichting: '' }] as const
    const na = brief(ons({}, [gemeld]))
    expect(tekst(na)).not.toContain('in behandeling kan nemen')
    expect(tekst(na)).not.toContain('U hoort zo snel mogelijk')
    expect(tekst(na)).toContain('vrijdag 15 januari 2027')
    expect(na.weggelaten).toEqual([])
    // Recorded before, but of a later day than the letter.
    const eerder = brief({ ...ons({}, [gemeld]), vandaag: datum('2026-11-18') })
    expect(tekst(eerder)).toContain('Uiterlijk op maandag 30 november 2026 hoort u van mij')
  })

  it('na het einde wordt geen ontvangst meer bevestigd; een brief die verzonden is, blijft', () => {
    const soorten = (stappen: Parameters<typeof dossier>[2]) =>
      beschikbareDocumenten(regeling('ons-welzijn'), dossier('ons-welzijn', {}, stappen))
    const ingetrokken = ['intrekking', '2026-11-19', { mondeling: false }] as const
    expect(soorten([])).toContain('ontvangstbevestiging')
    expect(soorten([ingetrokken])).not.toContain('ontvangstbevestiging')
    // A next step opens the dossier, and not the handling of the complaint itself.
    const commissie = ['voorgelegd_aan_commissie', '2026-11-20', { commissie: 'De externe klachtencommissie' }] as const
    expect(soorten([ingetrokken, commissie])).not.toContain('ontvangstbevestiging')
    expect(soorten([ingetrokken, ['heropening', '2026-11-20', { reden: 'toch' }]])).toContain('ontvangstbevestiging')
    expect(soorten([['bevestiging_verzonden', '2026-11-18', { wijze: 'brief' }], ingetrokken])).toContain(
      'ontvangstbevestiging',
    )
  })

  it.each([
    ['stadsring51', { gedragingOp: datum('2025-11-10') }, { gedragingOp: datum('2025-11-16') }],
    ['sterker-sociaal-werk', { kennisnameOp: datum('2026-04-01') }, { kennisnameOp: datum('2026-06-01') }],
  ])('S51-5.1b STK-5.7 %s: te laat ingediend belooft de brief geen horen en geen bevindingen', (id, laat, opTijd) => {
    const kijken = 'Ik kijk eerst of wij uw klacht kunnen behandelen. Dat hoort u van mij in een brief of e-mail.'
    const t = (gegevens: object, stappen: Parameters<typeof dossier>[2] = []) =>
      tekst(brief(vraagMet(dossier(id, gegevens, stappen))))
    expect(t(laat)).toContain(kijken)
    expect(t(laat)).not.toMatch(/bevindingen|uw verhaal te vertellen|Uiterlijk op|behandelt? uw klacht/)
    // At Sterker the officer only keeps the papers.
    expect(t(laat)).toContain(id === 'stadsring51' ? 'en bekijk uw klacht.' : 'en houd de stukken bij.')
    expect(t(opTijd)).not.toContain(kijken)
    const toch = ['ontvankelijkheid_gemeld', '2026-11-19', { ontvankelijk: true, toelichting: '' }] as const
    expect(t(laat, [toch])).not.toContain(kijken)
  })
})
