import { describe, expect, it } from 'vitest'
import { document } from '@/documents'
import { signaleer } from '@/domain/overzicht/signalering'
import { REGELINGEN } from '@/domain/regeling'
import type { Grond, Regeling } from '@/domain/regeling/regeling'
import { stadsring51 } from '@/domain/regeling/stadsring51'
import { sterkerSociaalWerk } from '@/domain/regeling/sterker-sociaal-werk'
import { wonenMiddenDelfland } from '@/domain/regeling/wonen-midden-delfland'
import { beklaagde, dossier, kalender, klager, VANDAAG, vraag, vragen } from '../documents/hulp'

/** The same procedure as somebody else might copy it: other ids for what the log of a new dossier does not hold yet. */
const gronden = (r: Regeling): Grond[] => r.gronden.map((g) => ({ ...g, id: `x-${g.id}` }))
const kopie = (r: Regeling): Regeling => ({ ...r, id: 'kopie', naam: 'Een kopie', gronden: gronden(r) })

describe('geen regeling wordt aan haar kenmerken herkend', () => {
  it.each(REGELINGEN)('het lege registratieformulier van een kopie van $id vraagt hetzelfde', (r) => {
    expect(vragen(document('registratieformulier', vraag(kopie(r))))).toEqual(
      vragen(document('registratieformulier', vraag(r))),
    )
  })

  it('het formulier volgt de lijst van de regeling, ook waar die anders gekozen is', () => {
    const anders: Regeling = {
      ...stadsring51,
      registratie: { onderdelen: ['behandeling'], doorgeleiding: 'de directie' },
    }
    const gevraagd = vragen(document('registratieformulier', vraag(anders))).join('\n')
    expect(gevraagd).toContain('Is de klacht in behandeling genomen?')
    expect(gevraagd).toContain('Zo nee, is de klager doorgeleid naar de directie?')
    expect(gevraagd).not.toContain('Wie zijn gehoord?')
    expect(gevraagd).not.toContain('Geboortedatum')
  })

  it('een onderdeel zonder lijst in de regeling blijft weg', () => {
    const zonder: Regeling = { ...stadsring51, registratie: { onderdelen: ['soortHulp', 'kader', 'categorie'] } }
    expect(vragen(document('registratieformulier', vraag(zonder)))[3]).toMatch(/^1 Over welk onderwerp/)
  })
})

describe('signalering', () => {
  const context = { vandaag: VANDAAG, kalender }
  const soorten = (r: Regeling, d = dossier(r.id)) => signaleer(d, r, context).map((s) => s.soort)

  it('de woorden die reden geven om te kijken, staan in de regeling', () => {
    const d = dossier('wonen-midden-delfland', { omschrijving: 'Mijn fiets is gestolen en ik voel me bang.' })
    expect(soorten(wonenMiddenDelfland, d)).toContain('strafbaar-feit')
    expect(soorten(sterkerSociaalWerk, d)).toContain('vertrouwenspersoon')
    const anders = (r: Regeling): Regeling => ({
      ...r,
      toetsen: (r.toetsen ?? []).map((t) => ({ ...t, woorden: ['parkeer'] })),
    })
    expect(soorten(anders(wonenMiddenDelfland), d)).not.toContain('strafbaar-feit')
    const parkeren = dossier('wonen-midden-delfland', { omschrijving: 'Over PARKEERvakken.' })
    expect(soorten(anders(wonenMiddenDelfland), parkeren)).toContain('strafbaar-feit')
    // Only a beginning: in the middle of a word it is another word.
    const midden = dossier('wonen-midden-delfland', { omschrijving: 'Het misgeslagen paaltje en de verbanging.' })
    expect(soorten(wonenMiddenDelfland, midden)).not.toContain('strafbaar-feit')
  })

  it('een stagiair of vrijwilliger is te zien aan de functie', () => {
    const signaal = (functie: string) => ({
      ...dossier('sterker-sociaal-werk', { beklaagden: [{ ...beklaagde(), functie }] }),
      soort: 'signaal' as const,
    })
    expect(soorten(sterkerSociaalWerk, signaal('vrijwilliger'))).toContain('begeleider')
    expect(soorten(sterkerSociaalWerk, signaal('coach'))).not.toContain('begeleider')
  })

  it('S51-5.1a eerder behandeld is een rol van de grond, geen id', () => {
    const eerdere = [
      {
        id: 'e',
        nummer: '2026-001',
        klager: klager().naam,
        beklaagde: '',
        plaats: klager().plaats,
        onderwerp: '',
        ontvangen: VANDAAG,
      },
    ]
    const artikel = (r: Regeling) =>
      signaleer(dossier(r.id), r, { ...context, eerdere }).find((s) => s.soort === 'eerder-dossier')?.artikel
    expect(artikel({ ...stadsring51, gronden: gronden(stadsring51) })).toBe('5 lid 1 onder a')
    const zonderRol = stadsring51.gronden.map(({ rol: _, ...g }) => g)
    expect(artikel({ ...stadsring51, gronden: zonderRol })).toBe('')
  })
})
