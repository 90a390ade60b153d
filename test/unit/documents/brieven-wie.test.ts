// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { alsVerzonden, beschikbareDocumenten, document } from '@/documents'
import { datum } from '@/domain/datum/datum'
import { type BriefSoort, isBrief } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { REGELINGEN } from '@/domain/regeling'
import { brief, BRIEVEN, brievenVan, metVertegenwoordiger, ons, s51, stk, vol, wmd, wsw } from './brieven-hulp'
import { dossier, regeling, tekst } from './hulp'

describe('alleen voor wie hem kent', () => {
  it('ONS-12 WMD-2.5 STK-5.8 WSW-8b elke bijzondere brief is er in één regeling', () => {
    const metDeze = (soort: BriefSoort) => REGELINGEN.filter((r) => r.documenten.includes(soort)).map((r) => r.id)
    expect(metDeze('melding-manager')).toEqual([ons])
    expect(metDeze('melding-directie')).toEqual([wmd])
    expect(metDeze('onbereikbaar')).toEqual([stk])
    expect(metDeze('uitkomst-onvrede')).toEqual([stk])
    expect(metDeze('aanbieding-rapport')).toEqual([wsw])
    expect(metDeze('standpunt')).toEqual([ons])
  })

  it('S51-6.11 de ombudsman staat in geen enkele brief van een ander', () => {
    for (const { id } of REGELINGEN.filter((r) => r.id !== s51))
      for (const soort of BRIEVEN)
        for (const { vraag } of brievenVan(soort, vol(id)))
          expect(tekst(document(soort, vraag))).not.toMatch(/ombudsman/i)
  })

  it('WSW-R op route b heet niemand medewerker; WSW-7c op route c is er geen rapport om aan te bieden', () => {
    const b = vol(wsw, 'coordinator')
    for (const soort of BRIEVEN)
      for (const { vraag } of brievenVan(soort, b))
        expect(tekst(document(soort, vraag)), soort).not.toContain('edewerker')
    const c = beschikbareDocumenten(regeling(wsw), vol(wsw, 'beleid'))
    for (const soort of ['aanbieding-rapport', 'rapport-afschrift'] as const) expect(c).not.toContain(soort)
  })

  it('een brief over een stap is er pas na die stap, en na het einde alleen wat dan nog uitgaat', () => {
    const soorten = (d: Dossier) => beschikbareDocumenten(regeling(d.regelingId), d)
    const vers = soorten(dossier(ons))
    for (const soort of [
      'niet-ontvankelijk',
      'ontvankelijk',
      'intrekking-bevestigd',
      'standpunt',
      'afsluiting',
      'melding-manager',
    ] as const)
      expect(vers).not.toContain(soort)
    const na = soorten(
      dossier(stk, {}, [
        ['doorgegeven', '2026-11-17', { aan: 'Tim Bos' }],
        ['intrekking', '2026-11-18', { mondeling: true }],
      ]),
    )
    expect(na.filter(isBrief)).toEqual(['intrekking-bevestigd', 'einde-beklaagde'])
  })
})

describe('wie de brief krijgt', () => {
  it('STK-2.1 wie niet meer werkt, krijgt geen brief: de organisatie wel', () => {
    const b = { ...vol(stk).gegevens.beklaagden[0], uitDienst: true } as never
    const t = brief('aan-beklaagde', dossier(stk, { beklaagden: [b] }))
    expect(t).not.toContain('Tim Bos')
    expect(t).toContain('iemand die hier niet meer werkt')
  })

  it('STK-6 over een stagiair gaat de brief via de begeleider', () => {
    const b = { ...vol(stk).gegevens.beklaagden[0], functie: 'stagiair' } as never
    expect(brief('aan-beklaagde', dossier(stk, { beklaagden: [b] }))).toContain('Els Kok\nvoor Tim Bos')
  })

  it('STK-7 wie de klachten bijhoudt schrijft niet aan zichzelf, en zegt niet dat hij de klacht behandelt', () => {
    const aan = brievenVan('kennisgeving', vol(stk)).map(({ exemplaar }) => exemplaar.rolId)
    expect(aan).toEqual(['leidinggevende:b1', 'leidinggevende:b2'])
    for (const soort of ['aan-beklaagde', 'kennisgeving'] as const)
      expect(brief(soort, vol(stk))).not.toContain('Ik behandel de klacht')
    expect(brief('aan-beklaagde', vol(ons))).toContain('Ik behandel de klacht.')
  })

  it('STK-5.3 S51-4.4 zonder gedateerde machtiging aan de klager zelf, en de brief zegt waarom', () => {
    for (const soort of ['aanvulling', 'uitnodiging'] as const) {
      const zonder = brief(soort, dossier(stk, { klagers: [metVertegenwoordiger('')] }))
      expect(zonder).toContain('Mevrouw A.B. van den Berg\nIepenlaan 4')
      expect(zonder).toContain('Daarvoor heb ik een machtiging nodig')
      expect(zonder).not.toContain('Kade 1')
      const met = brief(soort, dossier(stk, { klagers: [metVertegenwoordiger(datum('2026-11-10'))] }))
      expect(met).toContain('Dewi Jansen\nKade 1')
      expect(met).not.toContain('Iepenlaan')
    }
  })

  it('WSW-5 de brief vinkt zijn geadresseerde af; van twee medewerkers pas met de laatste', () => {
    const d = vol(wsw)
    const aan = (soort: BriefSoort, id: string, van = d) => {
      const een = brievenVan(soort, van).find(({ exemplaar }) => Object.values(exemplaar).includes(id))
      return een && alsVerzonden(soort, een.vraag, datum('2026-11-20'), 'brief')?.gegevens
    }
    expect(aan('kennisgeving', 'stedelijk-bureau')).toMatchObject({ als: 'het Stedelijk bureau (ter kennisgeving)' })
    expect(aan('aan-beklaagde', 'b1')).not.toHaveProperty('als')
    const na = vol(wsw, undefined, [
      ['doorgegeven', '2026-11-20', { aan: 'Tim Bos', brief: 'aan-beklaagde', voor: 'beklaagde.b1' }],
    ])
    expect(aan('aan-beklaagde', 'b2', na)).toMatchObject({ aan: 'Noor Smit', als: 'de betrokken medewerker(s)' })
  })
})
