// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { beschikbareDocumenten, brievenVan, document } from '@/documents'
import { metBewaardeBrieven, oefenbron } from '@/documents/oefenbrieven'
import { bewaardeInhoud } from '@/documents/vastgelegd'
import { datum } from '@/domain/datum/datum'
import { type BriefSoort, briefRegel } from '@/domain/document/soorten'
import { vouw } from '@/domain/dossier/dossier'
import { exemplaren } from '@/domain/dossier/exemplaren'
import { oefendossiers } from '@/domain/oefening'
import { REGELINGEN } from '@/domain/regeling'
import { isGebeurtenis } from '@/storage/gebeurtenis-schema'
import { tekst, VANDAAG } from './hulp'

const metBrieven = (vandaag = VANDAAG) =>
  oefendossiers(vandaag).map((log) => metBewaardeBrieven(log, oefenbron(vandaag)))
const dossiers = metBrieven().map((log) => vouw(log))
const bewaard = (log: ReturnType<typeof metBrieven>[number]) =>
  log.flatMap((g) => ('bewaard' in g.gegevens && g.gegevens.bewaard ? [{ g, inhoud: g.gegevens.bewaard }] : []))

describe('de oefening laat elke brief zien', () => {
  it.each(REGELINGEN.flatMap((r) => brievenVan(r).map((brief) => [r.id, brief, r] as const)))(
    '%s: %s, zoals verzonden of om nu te maken',
    (id, brief, regeling) => {
      const waar = dossiers
        .filter((d) => d.regelingId === id)
        .filter((d) => {
          const stuks = exemplaren(brief, d, regeling)
          if (stuks.some((e) => bewaardeInhoud(brief, d, e))) return true
          return stuks.length > 0 && beschikbareDocumenten(regeling, d).includes(brief)
        })
      expect(waar).not.toEqual([])
    },
  )

  it.each(['2026-11-20', '2027-01-03', '2028-02-29'].map(datum))(
    'op %s is elke brief die in een log met naam staat ook bewaard, en de opslag neemt hem aan',
    (vandaag) => {
      for (const log of metBrieven(vandaag)) {
        const kaal = log.filter((g) => 'brief' in g.gegevens && g.gegevens.brief && !('bewaard' in g.gegevens))
        expect(kaal.map((g) => g.id)).toEqual([])
        for (const { g } of bewaard(log)) expect(isGebeurtenis(g), g.id).toBe(true)
      }
    },
  )

  it('in geen bewaarde brief staat nog een plek om in te vullen', () => {
    for (const log of metBrieven())
      for (const { g, inhoud } of bewaard(log)) {
        if (!('brief' in g.gegevens && briefRegel(g.gegevens.brief as BriefSoort))) continue
        expect(tekst(inhoud), g.id).not.toMatch(/[[{][a-z]/)
        expect(inhoud.invullen, g.id).toBeUndefined()
      }
  })

  it('STK-5.6 de brief blijft zoals hij ging, ook als de naam later verandert', () => {
    const log = metBrieven()[17] ?? []
    const d = vouw(log)
    const { klagers } = d.gegevens
    const na = vouw([
      ...log,
      {
        ...(log.at(-1) as (typeof log)[number]),
        id: 'later',
        soort: 'gegevens_gewijzigd',
        gegevens: { wijziging: { klagers: klagers.map((k) => ({ ...k, naam: 'Iemand anders' })) } },
      },
    ])
    const regeling = REGELINGEN.find(({ id }) => id === d.regelingId)
    if (!regeling) throw new Error(d.regelingId)
    const t = tekst(document('intrekking-bevestigd', { ...oefenbron(VANDAAG)(regeling), dossier: na, klagerId: 'k1' }))
    expect(t).toContain('Corrie Loeffen')
    expect(t).not.toContain('Iemand anders')
  })

  it('de brieven zijn van de organisatie van de gebruiker onder de eigen regeling, en anders van die van de regeling', () => {
    const organisatie = { naam: 'Huis en Hof', adres: [], telefoon: '', email: '', klachtenfunctionaris: 'Bo Mol' }
    const bron = oefenbron(VANDAAG, { organisatie, regelingId: 'stadsring51' })
    const namen = oefendossiers(VANDAAG).flatMap((log) =>
      bewaard(metBewaardeBrieven(log, bron)).map(({ inhoud }) => [vouw(log).regelingId, inhoud.organisatie] as const),
    )
    expect(new Set(namen.filter(([id]) => id === 'stadsring51').map(([, naam]) => naam))).toEqual(
      new Set(['Huis en Hof']),
    )
    expect(namen.filter(([id]) => id !== 'stadsring51').map(([, naam]) => naam)).not.toContain('Huis en Hof')
  })
})

it('WSW-5 ook een brief van het oefenen vinkt zijn geadresseerde van de route af, en noemt een telefoonnummer', () => {
  const logs = oefendossiers(datum('2026-11-20'))
  for (const nr of [26, 28])
    expect(logs[nr - 1]?.find((g) => g.soort === 'doorgegeven')?.gegevens).toMatchObject({
      als: 'de betrokken medewerker(s)',
    })
  const bron = oefenbron(datum('2026-11-20'))
  for (const regeling of REGELINGEN) expect(bron(regeling).organisatie.telefoon).not.toBe('')
})

describe('de oefening laat elke weg zien', () => {
  it('WMD-2.4 elk kader, met het antwoord dat daarbij hoort', () => {
    const antwoorden = metBrieven().flatMap((log) => {
      const { kader } = vouw(log).gegevens
      return bewaard(log).flatMap(({ g, inhoud }) =>
        'brief' in g.gegevens && g.gegevens.brief === 'antwoord' ? [[kader, tekst(inhoud)] as const] : [],
      )
    })
    const zin = (kader: string) => antwoorden.find(([k]) => k === kader)?.[1] ?? ''
    expect(new Set(antwoorden.map(([k]) => k))).toEqual(new Set(['A', 'B1', 'B2', 'B3', 'B4']))
    expect(zin('B1')).toContain('Ons beleid klopt in dit geval.')
    expect(zin('B2')).toContain('Ons beleid klopt hier niet.')
    expect(zin('B3')).toContain('Ons beleid past niet bij uw geval.')
    expect(zin('B4')).toContain('Wij hebben hiervoor nog geen beleid.')
  })

  it('WSW-5c elke route; op route c krijgen de coördinator en het bureau de beslissing, en is er geen rapport', () => {
    const wsw = metBrieven().filter((log) => vouw(log).regelingId === 'wijksteunpunten-wonen')
    const { routes } = REGELINGEN.find(({ id }) => id === 'wijksteunpunten-wonen') ?? { routes: [] }
    const gelopen = new Set(wsw.map((log) => vouw(log).gegevens.route))
    for (const { id } of routes) expect(gelopen, id).toContain(id)
    const log = wsw.find((l) => vouw(l).gegevens.route === 'beleid') ?? []
    expect(
      log.flatMap((g) => (g.soort === 'brief_verzonden' && 'bewaard' in g.gegevens ? [g.gegevens.aan] : [])),
    ).toEqual(['de coördinator van het Wijksteunpunt', 'het Stedelijk bureau Wijksteunpunten Wonen', 'Yusuf Haddou'])
    expect(log.some((g) => g.soort === 'eindrapport_gereed')).toBe(false)
  })

  it('STK-7 een brief met afspraken noemt wie wat doet, en wanneer', () => {
    const regeling = REGELINGEN.find(({ id }) => id === 'sterker-sociaal-werk')
    if (!regeling) expect.fail()
    const d = dossiers[4] ?? expect.fail()
    const t = tekst(document('afspraken', { ...oefenbron(VANDAAG)(regeling), dossier: d, klagerId: 'k1' }))
    expect(t).toMatch(/Ruud Janssen: het adres aanpassen in het systeem .uiterlijk .* 2026/)
    expect(t).toMatch(/Ingrid Maas: het datalek melden .*2026/)
  })
})
