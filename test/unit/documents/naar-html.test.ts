// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KLEUR, LABELBREEDTE, LOGO, MAAT } from '@/documents/huisstijl'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { naarHtml, naarKnopen, printPaginaStijl } from '@/documents/naar-html'
import { alineas, enkeleRegel, schoneTekst } from '@/documents/schone-tekst'
import { eenInhoud, elkBlok, registratieformulier } from '../../fixtures/inhoud'
import { VIJANDIG, willekeurigeTekst } from '../../fixtures/tekst'

function ontleed(inhoud: Inhoud): HTMLElement {
  const houder = document.createElement('div')
  houder.innerHTML = naarHtml(inhoud)
  return houder
}
const teksten = (in_: ParentNode, kiezer: string): string[] =>
  [...in_.querySelectorAll(kiezer)].map((el) => el.textContent)

const overal = (tekst: string): Blok[] => [
  { soort: 'alinea', tekst },
  { soort: 'kop', niveau: 1, tekst },
  { soort: 'adressering', afzender: [tekst], geadresseerde: [tekst] },
  { soort: 'gegevens', regels: [{ label: tekst, waarde: tekst }] },
  { soort: 'opsomming', genummerd: false, punten: [tekst] },
  { soort: 'tabel', bijschrift: tekst, kolommen: [{ kop: tekst, breedte: 100 }], rijen: [[tekst]] },
  { soort: 'vraag', nummer: tekst, label: tekst, antwoord: tekst, regels: 1 },
  { soort: 'keuzes', label: tekst, keuzes: [{ label: tekst, aangekruist: true, aanvulling: tekst }] },
]

describe('opmaak', () => {
  it('noemt titel, koppen, lijsten en tabellen bij hun naam', () => {
    const vel = ontleed(elkBlok(true))
    expect(vel.firstElementChild?.getAttribute('lang')).toBe('nl')
    expect(teksten(vel, 'h1')).toEqual(['Eindrapport'])
    expect(teksten(vel, 'h2, h3')).toEqual(['Wat er is gebeurd', 'Termijnen'])
    expect(teksten(vel, 'caption')).toEqual(['Termijnen van deze klacht'])
    expect(vel.querySelectorAll('.dossiertabel thead th[scope=col]')).toHaveLength(5)
    expect(teksten(vel, 'ol > li')).toEqual(['eerst luisteren', 'dan vragen', 'een', 'twee', 'drie'])
    expect(teksten(vel, 'dt').slice(0, 2)).toEqual(['Datum', 'Ons kenmerk'])
  })

  it('begint bij nieuwe-pagina een nieuw vel, elk met kop- en voettekst', () => {
    const vel = ontleed(elkBlok(false))
    expect(vel.querySelectorAll('section.vel')).toHaveLength(3)
    expect(teksten(vel, '.voettekst')).toEqual(Array(3).fill('Dossier K-2026-0042 · Registratieformulier'))
  })

  it('laat leeg zoveel schrijfregels als gevraagd, en ingevuld geen', () => {
    const vraag = (antwoord: string): Inhoud => eenInhoud([{ soort: 'vraag', label: 'Wat?', antwoord, regels: 4 }])
    expect(ontleed(vraag('')).querySelectorAll('.schrijfregel')).toHaveLength(4)
    expect(ontleed(vraag('Dit.')).querySelectorAll('.schrijfregel')).toHaveLength(0)
  })

  it('zegt bij elk vakje of het is aangekruist', () => {
    const vel = ontleed(registratieformulier(true))
    const bij = (naam: string) =>
      [...vel.querySelectorAll('.keuze')]
        .find((k) => k.textContent === naam)
        ?.querySelector('.vakje')
        ?.getAttribute('aria-label')
    expect(bij('Sociaal team, basisteam of dorpsteam')).toBe('aangekruist')
    expect(bij('Sociaal raadsliedenwerk (SRW)')).toBe('niet aangekruist')
  })

  it('heeft nergens een stijl- of scriptattribuut: het beveiligingsbeleid weigert die', () => {
    for (const element of ontleed(elkBlok(true)).querySelectorAll('*')) {
      const namen = [...element.attributes].map((attribuut) => attribuut.name)
      expect(
        namen.filter(
          (naam) =>
            !['class', 'lang', 'dir', 'role', 'scope', 'colspan', 'width'].includes(naam) && !naam.startsWith('aria-'),
        ),
      ).toEqual([])
    }
  })
})

describe('naarKnopen', () => {
  it.each([
    ['elk blok', elkBlok(true)],
    ['leeg formulier', registratieformulier(false)],
    ['vijandige tekst', eenInhoud(Object.values(VIJANDIG).flatMap(overal))],
  ])('bouwt hetzelfde als de opmaak: %s', (_, inhoud) => {
    const houder = document.createElement('div')
    houder.append(naarKnopen(inhoud, document))
    expect(houder.isEqualNode(ontleed(inhoud))).toBe(true)
  })
})

describe('vijandige tekst', () => {
  it.each(Object.entries(VIJANDIG))('blijft tekst: %s', (_, tekst) => {
    const vel = ontleed(eenInhoud(overal(tekst), { organisatie: tekst, voettekst: tekst }))
    expect(vel.querySelectorAll('script, b, style')).toHaveLength(0)
    expect(teksten(vel, '.koptekst')).toEqual([enkeleRegel(tekst)])
    expect(teksten(vel, 'section > p')).toEqual(alineas(tekst))
    expect(teksten(vel, '.keuze')).toEqual([`${schoneTekst(tekst).trim()} ${schoneTekst(tekst).trim()}`])
  })

  it('komt letter voor letter terug, wat er ook wordt ingevoerd', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        const vel = ontleed(eenInhoud(overal(tekst)))
        const verwacht = alineas(tekst)
        for (const plek of ['section > p', 'h2', 'dd p', 'li p', 'tbody td > p:not([class])', '.antwoord'])
          expect(teksten(vel, plek), plek).toEqual(verwacht)
        expect(vel.querySelector('script')).toBeNull()
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

describe('printPaginaStijl', () => {
  it('zet organisatie, voettekst en paginanummers in de marges', () => {
    const stijl = printPaginaStijl(eenInhoud([], { organisatie: 'Welzijn Voorbeeldstad' }))
    expect(stijl).toContain("content: 'Welzijn Voorbeeldstad'")
    expect(stijl).toContain("'pagina ' counter(page) ' van ' counter(pages)")
    expect(stijl).toContain(`margin: ${MAAT.marge}mm`)
  })

  it.each(Object.values(VIJANDIG))('laat geen tekst uit zijn aanhalingstekens: %j', (tekst) => {
    const gewoon = printPaginaStijl(eenInhoud([], { organisatie: 'x', voettekst: 'y' }))
    const stijl = printPaginaStijl(eenInhoud([], { organisatie: tekst, voettekst: tekst }))
    expect(stijl).not.toMatch(/[<>]/)
    // What is left after the strings is the same style sheet.
    const zonderTeksten = (css: string): string => css.replace(/'[^'\n]*'/g, "''")
    expect(zonderTeksten(stijl)).toBe(zonderTeksten(gewoon))
  })
})

describe('document.css', () => {
  const css = ['tekst', 'tabellen'].map((deel) => readFileSync(`src/documents/document-${deel}.css`, 'utf8')).join('\n')

  it('heeft de kleuren en maten van de huisstijl', () => {
    for (const kleur of Object.values(KLEUR)) expect(css).toContain(`#${kleur}`)
    for (const mm of Object.values(LABELBREEDTE)) expect(css).toContain(`grid-template-columns: ${mm}mm 1fr`)
    expect(css).toContain(`grid-template-columns: ${MAAT.adresBreedte}mm 1fr`)
    expect(css).toContain(`padding-top: ${MAAT.adresVanBoven - MAAT.marge}mm`)
    expect(css).toContain(`min-height: ${MAAT.briefVanBoven - MAAT.marge}mm`)
    expect(css).toContain(`height: ${MAAT.schrijfregel}mm`)
    expect(css).toContain(`margin: 12pt 0 ${MAAT.handtekening}mm`)
    expect(css).toContain(`padding: ${MAAT.marge}mm`)
    expect(css).toMatch(new RegExp(`\\.logo \\{[^}]*top: ${LOGO.vanBoven}mm;\\s*inset-inline-end: ${MAAT.marge}mm`))
  })
})
