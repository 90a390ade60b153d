// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beschikbareDocumenten, document, ontbrekendeGegevens } from '@/documents'
import { exemplaren } from '@/domain/dossier/exemplaren'
import { BRIEFTEKSTEN } from '@/documents/brief/teksten'
import { WOORDEN } from '@/documents/brief/woorden'
import { voorbeelden } from '@/documents/voorbeelden'
import { type BriefSoort, type DocumentRegel, DOCUMENTEN, DOCUMENTSOORTEN, isBrief } from '@/domain/document/soorten'
import { legeKlager } from '@/domain/gebeurtenis/gegevens'
import { REGELINGEN } from '@/domain/regeling'
import { dossier, klager, regeling, tekst, VANDAAG, vraagMet } from './hulp'

/** A letter that does not exist: one line in the table and its text. */
const SOORT = 'proefbrief' as BriefSoort
const REGEL: DocumentRegel = {
  naam: 'Proefbrief',
  woord: 'de brief',
  vorm: 'brief',
  titel: 'Proef',
  blanco: false,
  bijSignaal: false,
  naEinde: true,
  per: 'klager',
  naarBuiten: true,
  legtVast: 'kennisgeving_bevindingen',
  blad: 'documenten',
}
const TEKST = `Onderwerp: Proef {nummer}
Bijlage: klachtenregeling
Kopie aan: {behandelaar}

Dit is een proef aan {klager}. U hoort het op {termijn.bevindingen}.

[namens]

[vervolg]`

const tabel = DOCUMENTEN as unknown as Record<string, DocumentRegel>
const teksten = BRIEFTEKSTEN as Record<string, string>
const soorten = DOCUMENTSOORTEN as BriefSoort[]
beforeAll(() => {
  tabel[SOORT] = REGEL
  teksten[SOORT] = TEKST
  soorten.push(SOORT)
})
afterAll(() => {
  delete tabel[SOORT]
  delete teksten[SOORT]
  soorten.pop()
})

describe('een soort brief erbij: een regel in de tabel, een tekst en de regelingen die hem kennen', () => {
  const ons = (deel = {}) => vraagMet(dossier('ons-welzijn', { behandelaar: 'Marit Hoekstra', ...deel }))

  it('bestaat waar een termijn zijn gebeurtenis vraagt, of de regeling hem noemt', () => {
    const { dossier: d, regeling: r } = ons()
    expect(beschikbareDocumenten(r, d)).toContain(SOORT)
    const zonder = { ...r, termijnen: r.termijnen.filter((t) => !t.vervuldDoor.includes('kennisgeving_bevindingen')) }
    expect(beschikbareDocumenten(zonder, d)).not.toContain(SOORT)
    expect(beschikbareDocumenten({ ...zonder, documenten: [SOORT] }, d)).toEqual(['ontvangstbevestiging', SOORT])
  })

  it('heeft adressering, aanhef, kenmerk, volgende stappen, groet en kopieën zonder een regel code', () => {
    const brief = document(SOORT, ons())
    expect(brief).toMatchObject({ titel: 'Proef 2026-042', bestandsnaam: '2026-042 Proefbrief' })
    const t = tekst(brief)
    expect(t).toContain('Mevrouw A.B. van den Berg\nIepenlaan 4\n5341 SA Oss')
    expect(t).toContain('Onderwerp\nProef 2026-042')
    expect(t).toContain('Geachte mevrouw Van den Berg,')
    expect(t).toContain('aan mevrouw A.B. van den Berg. U hoort het op vrijdag 15 januari 2027.')
    expect(t).toContain('Wat u hierna nog kunt doen')
    expect(t).toContain("5201 AA 's-Hertogenbosch")
    expect(t).toMatch(
      /Met vriendelijke groet,\nMarit Hoekstra\n[\s\S]*\nBijlage\nklachtenregeling\nKopie aan\nMarit Hoekstra$/,
    )
  })

  it('gaat naar elke klager apart, zegt wat ontbreekt en staat bij de voorbeelden', () => {
    const vraag = ons({ klagers: [klager(), { ...legeKlager('k2'), naam: 'C. Post' }] })
    expect(exemplaren(SOORT, vraag.dossier, vraag.regeling)).toEqual([{ klagerId: 'k1' }, { klagerId: 'k2' }])
    const twee = { ...vraag, klagerId: 'k2' }
    expect(document(SOORT, twee).bestandsnaam).toBe('2026-042 Proefbrief 2')
    expect(ontbrekendeGegevens(SOORT, twee).map((o) => o.tekst)).toEqual(['postadres van wie de brief krijgt'])
    expect(voorbeelden(VANDAAG).map((v) => v.pad)).toContain('2026-012/2026-012 Proefbrief.docx')
  })

  it('een regeling kan een deel of de hele brief in eigen woorden zeggen', () => {
    const met = (eigen: object) => {
      const vraag = ons()
      return tekst(document(SOORT, { ...vraag, regeling: { ...vraag.regeling, brieven: { [SOORT]: eigen } } }))
    }
    expect(met({ delen: { vervolg: ['Eigen {nummer}.', 'Nog een.'] } })).toContain('Eigen 2026-042.\nNog een.')
    expect(met({ tekst: 'Onderwerp: Anders\n\nEigen brief.' })).toMatch(
      /Anders[\s\S]*,\nEigen brief\.\nMet vriendelijke/,
    )
  })

  it('zonder tekst vertaalt het programma niet', () => {
    // @ts-expect-error a kind of letter without a text
    const zonder: Readonly<Record<BriefSoort | 'nog een', string>> = BRIEFTEKSTEN
    expect(zonder).toBe(BRIEFTEKSTEN)
  })
})

it.each(REGELINGEN.map(({ id }) => id))('de teksten van %s kennen geen onbekend woord, deel of voorwaarde', (id) => {
  const gronden = regeling(id).gronden.map((g) => g.id)
  for (const route of ['', ...regeling(id).routes.map((r) => r.id)])
    for (const grond of gronden) {
      const vraag = vraagMet(
        dossier(id, { route }, [
          ['ontvankelijkheid_gemeld', '2026-11-19', { ontvankelijk: false, grond, toelichting: '' }],
        ]),
      )
      for (const soort of DOCUMENTSOORTEN.filter(isBrief)) {
        const mist = ontbrekendeGegevens(soort, vraag)
        expect(mist.filter((o) => o.veld === 'brieftekst')).toEqual([])
      }
    }
})

it('elk woord dat een brief kan hebben, is in te vullen', () => {
  const open = Object.keys(WOORDEN).filter((woord) => !WOORDEN[woord]?.vertrouwelijk)
  const woorden = open.map((woord) => `{als ${woord}}{${woord}}{einde}`).join('\n\n')
  teksten[SOORT] = `Onderwerp: x\n\n${woorden}\n\n{termijn.bevindingen} {termijn.ons-bevestiging}`
  const vraag = vraagMet(dossier('ons-welzijn'))
  expect(ontbrekendeGegevens(SOORT, vraag).filter((o) => o.veld === 'brieftekst')).toEqual([])
  // What stays within the office is a word in no letter that others read.
  for (const woord of Object.keys(WOORDEN).filter((w) => !open.includes(w))) {
    teksten[SOORT] = `Onderwerp: x\n\n{${woord}}`
    expect(ontbrekendeGegevens(SOORT, vraag).map((o) => o.tekst)).toContain(
      `een woord dat het programma niet kent: {${woord}}`,
    )
  }
  teksten[SOORT] = 'Onderwerp: x\n\n{constructor} {termijn.verzonnen}'
  expect(ontbrekendeGegevens(SOORT, vraag).flatMap((o) => (o.veld === 'brieftekst' ? [o.tekst] : []))).toEqual([
    'een woord dat het programma niet kent: {constructor}',
    'een woord dat het programma niet kent: {termijn.verzonnen}',
  ])
})
