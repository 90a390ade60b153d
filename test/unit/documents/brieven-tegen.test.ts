// @vitest-environment node
import { expect, describe, it } from 'vitest'
import { document, houdtTegen, nogInTeVullen, ontbrekendeGegevens } from '@/documents'
import { brieftekstVan } from '@/domain/document/brieftekst'
import type { BriefSoort } from '@/domain/document/soorten'
import { afgewezen, gesloten, naarCommissie, ons, s51, stk, vol, wmd, wsw } from './brieven-hulp'
import { dossier, vraagMet } from './hulp'

describe('wat een brief tegenhoudt', () => {
  const mist = (soort: BriefSoort, vraag: ReturnType<typeof vraagMet>) => {
    const inhoud = document(soort, vraag)
    return houdtTegen([...ontbrekendeGegevens(soort, vraag), ...nogInTeVullen(inhoud, inhoud)], 'brief').map(
      (m) => m.tekst,
    )
  }
  it('een geadresseerde zonder adres, met de naam erbij', () => {
    const vraag = { ...vraagMet(vol(wsw)), rolId: 'stedelijk-bureau' }
    expect(mist('kennisgeving', vraag)).toEqual(['postadres van het Stedelijk bureau Wijksteunpunten Wonen'])
    expect(mist('kennisgeving', { ...vraagMet(vol(ons)), rolId: 'manager:b1' } as never)).toEqual([])
  })
  it('WSW-4a niet dat niemand weet hoe de organisatie te bereiken is: dat wordt wel gevraagd, met het veld erbij', () => {
    const vraag = vraagMet(vol(wsw))
    expect(mist('ontvangstbevestiging', vraag)).toEqual([])
    const [eerste] = ontbrekendeGegevens('ontvangstbevestiging', vraag).filter((m) => m.veld === 'telefoon')
    expect(eerste).toMatchObject({ waar: 'instellingen', tekst: 'telefoonnummer of e-mailadres van uw organisatie' })
  })
  it('een klachtpunt zonder oordeel', () => {
    const d = dossier(s51, { punten: [{ id: 'p', omschrijving: 'x', oordeel: '', motivering: '' }] })
    expect(mist('bevindingen', vraagMet(d))).toEqual(['het oordeel bij klachtpunt 1'])
  })
  it('wat nog in te vullen is; ook wat in eigen woorden tussen haken bleef staan', () => {
    const vraag = vraagMet(vol(ons))
    expect(mist('uitnodiging', vraag)).toEqual(['dag en tijd', 'plaats', 'hoe lang', 'wie erbij zijn'])
    const inhoud = document('aan-beklaagde', vraag)
    const eigen = {
      ...inhoud,
      blokken: inhoud.blokken.map((b) => (b.soort === 'alinea' ? { ...b, tekst: 'Op {datum}.' } : b)),
    }
    expect(nogInTeVullen(inhoud, eigen).map((m) => m.tekst)).toEqual(['{datum}'])
    expect(brieftekstVan(eigen).stukken.length).toBeGreaterThan(1)
  })
  it('STK-5.8 een beëindiging voordat de twee maanden om zijn, of na minder dan twee pogingen', () => {
    expect(mist('onbereikbaar', vraagMet(vol(stk, '', gesloten('onbereikbaar'))))).toEqual([
      'de laatste dag van wachten op de klager, die voorbij moet zijn',
    ])
  })
  it('ONS-7 STK-8 WMD-1.3 een brief aan de commissie zonder toestemming', () => {
    const zonder = naarCommissie.map(([soort, dag, g]) => [
      soort,
      dag,
      { ...g, toestemmingOp: undefined },
    ]) as unknown as typeof naarCommissie
    for (const id of [ons, stk, wmd]) {
      const vraag = { ...vraagMet(vol(id, undefined, zonder)), rolId: 'commissie' }
      expect(mist('aan-commissie', vraag)).toContain(
        'dag waarop de klager goedvond dat de commissie het dossier krijgt',
      )
      expect(mist('aan-commissie', { ...vraag, ...vraagMet(vol(id, undefined, naarCommissie)) })).not.toContain(
        'dag waarop de klager goedvond dat de commissie het dossier krijgt',
      )
    }
  })
  it('STK-5.7 een afwijzing zonder de datums waarop zij rust', () => {
    const d = dossier(stk, {}, afgewezen('te-laat'))
    expect(mist('niet-ontvankelijk', vraagMet(d))).toEqual([
      'dag waarop de klager het wist',
      'laatste dag om te klagen',
    ])
  })
})
