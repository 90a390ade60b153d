// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import { datum } from '@/domain/datum/datum'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { gebeurtenisTitel, neutraleTitelKort } from '@/domain/dossier/gebeurtenis-titel'
import { teLangIn } from '@/domain/vastleggen/te-lang'
import { samenvattingVan } from '@/domain/overzicht/samenvatten'
import { zoektekst } from '@/domain/overzicht/zoeken'
import { tijdlijn } from '@/domain/tijdlijn/tijdlijn'
import { dossier, regeling, vraagMet } from '../documents/hulp'

/** What a kept document says is in that document and nowhere else: not in the log, the lists, the timeline or a search. */
describe('een bewaard document', () => {
  const brief = document('ontvangstbevestiging', vraagMet(dossier('ons-welzijn')))
  const bewaard = { ...brief, titel: 'KANARIE', blokken: [{ soort: 'alinea', tekst: 'KANARIE' } as const] }
  const d = dossier('ons-welzijn', {}, [
    ['bevestiging_verzonden', '2026-11-18', { wijze: 'brief', bewaard }],
    ['verslag_vastgesteld', '2026-11-18', { gesprekId: 'x', akkoord: 'ja', bewaard }],
    ['eindrapport_gereed', '2026-11-18', { bewaard }],
  ])
  const ons = regeling('ons-welzijn')

  it('staat niet in het logboek, de samenvatting, het zoeken of de tijdlijn', () => {
    const rij = samenvattingVan(d)
    const overal = [
      ...d.geldig.flatMap((g) => [
        gebeurtenisTitel(g, d, ons),
        neutraleTitelKort(g, d, ons),
        ...detailsVan(g, ons).map((r) => `${r.label} ${r.tekst}`),
      ]),
      JSON.stringify(rij),
      zoektekst(rij),
      ...tijdlijn(d, [], datum('2026-11-20'), ons).map((item) => `${item.label} ${item.ondertitel}`),
    ]
    expect(overal.join('\n')).not.toMatch(/KANARIE|bewaard/)
  })

  it('heeft geen grens aan zijn lengte: wat op papier stond, wordt niet geweigerd', () => {
    const lang = {
      ...brief,
      blokken: [{ soort: 'ondertekening', ondertekenaars: [{ rol: '', naam: 'x'.repeat(400), datum: '' }] } as const],
    }
    const nieuw = {
      soort: 'bevestiging_verzonden',
      datum: datum('2026-11-18'),
      gegevens: { wijze: 'brief', bewaard: lang },
    } as const
    expect(teLangIn(d, nieuw)).toEqual([])
    expect(teLangIn(d, { ...nieuw, gegevens: { ...nieuw.gegevens, aan: 'x'.repeat(400) } })).toHaveLength(1)
  })
})
