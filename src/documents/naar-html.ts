import { kolomgrenzen, labelbreedte, LOGO, TEKSTBREEDTE } from './huisstijl'
import { type Celdeel, type Deel, delen, ondertekeningrijen, raster, type Rij } from './huisstijl-formulier'
import { type Blok, type Inhoud, isBriefInhoud, type Keuze, merkVan } from '@/domain/document/inhoud'
import { teLaag } from './koppen'
import { vervolgkop } from './gegevens-van'
import type { Elementknoop, Knoop } from './html-knoop'
import { svg } from './html-tekening'
import { logoTekst } from './logo'
import type { LogoBeeld } from './logo-beeld'
import { AANEEN, alineas, enkeleRegel, isRechtsNaarLinks, LOPEND, schoneTekst } from './schone-tekst'

/**
 * The same document as naarWord, for screen and printer; document.css gives it its looks. Described once as a tree of
 * plain objects, which is either written out as markup or built as DOM nodes, so the preview needs no v-html.
 * No style attributes anywhere: the content security policy refuses them in markup.
 */
export function naarHtml(inhoud: Inhoud): string {
  return opmaak(afdruk(inhoud))
}

/** As much of the DOM as is needed: the command line compiles this file without it. A real Document fits. */
export interface Bouwelement {
  append(...kinderen: readonly unknown[]): void
}
type Zetbaar = Bouwelement & { setAttribute(naam: string, waarde: string): void }
export interface Bouwdocument<Fragment extends Bouwelement> {
  createDocumentFragment(): Fragment
  createElement(naam: string): Zetbaar
  createElementNS(ruimte: string, naam: string): Zetbaar
}

/** For the window: `container.replaceChildren(naarKnopen(inhoud, document))`. */
export function naarKnopen<Fragment extends Bouwelement>(
  inhoud: Inhoud,
  document: Bouwdocument<Fragment>,
  logo?: LogoBeeld,
): Fragment {
  const fragment = document.createDocumentFragment()
  fragment.append(knoop(afdruk(inhoud, logo), document))
  return fragment
}

/** Paper size and the texts in the margins of every printed page, as a style sheet for `adoptedStyleSheets`. */
export function printPaginaStijl(inhoud: Inhoud, logo?: LogoBeeld): string {
  const letter = 'font: 9pt/1.22 Calibri, Carlito, sans-serif; color: #565c63;'
  const merk = merkVan(inhoud)
  const rechts = merk
    ? `\n  @top-right { content: ${cssTekst(merk)}; ${letter} color: #0f4c5c; font-weight: bold; width: 40mm; text-align: right; vertical-align: top; padding-top: 12.5mm; }`
    : ''
  const links = (tekst: string) =>
    `@top-left { content: ${cssTekst(tekst)}; ${letter} width: ${merk ? 120 : 160}mm; vertical-align: top; padding-top: 12.5mm; }`
  const onder = `${letter} margin-top: 7.1mm; border-top: 0.5pt solid #c9c2b6; padding-top: 4pt; vertical-align: top;`
  return `@page {
  size: A4 portrait;
  margin: 25mm;
  ${links(vervolgkop(inhoud))}${rechts}
  @bottom-left { content: ${cssTekst(inhoud.voettekst)}; ${onder} width: 120mm; text-align: left; }
  @bottom-right { content: 'pagina ' counter(page) ' van ' counter(pages); ${onder} width: 40mm; text-align: right; }
}
@page :first {
  ${logo ? metLogo(inhoud.organisatie, merk, logo, letter) : links(inhoud.organisatie)}
}
`
}

/** The logo takes the right corner of the first page; the mark moves to the middle. As content and not as a background: that a browser leaves out when it saves ink. */
function metLogo(organisatie: string, merk: string, logo: LogoBeeld, letter: string): string {
  const vak = 'vertical-align: top; padding-top:'
  const midden = merk
    ? `\n  @top-center { content: ${cssTekst(merk)}; ${letter} color: #0f4c5c; font-weight: bold; width: 40mm; text-align: center; ${vak} 12.5mm; }`
    : ''
  const fijn = logo.pixels / (logo.breedte * PX_PER_MM)
  return `@top-left { content: ${cssTekst(organisatie)}; ${letter} width: ${merk ? 60 : 95}mm; ${vak} 12.5mm; }${midden}
  @top-right { content: image-set(url("${logo.url}") ${fijn.toFixed(4)}x); width: ${LOGO.breedte}mm; text-align: right; ${vak} ${LOGO.vanBoven}mm; }`
}
const PX_PER_MM = 96 / 25.4

/** Everything but plain characters as a hexadecimal escape: no text can end the string, the rule or a style element. */
function cssTekst(tekst: string): string {
  return `'${enkeleRegel(tekst).replace(/[^\p{L}\p{N} .,:·–-]/gu, (teken) => `\\${(teken.codePointAt(0) ?? 32).toString(16)} `)}'`
}

const VEILIG: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const veilig = (tekst: string): string => tekst.replace(/[&<>"']/g, (teken) => VEILIG[teken] ?? '')

function opmaak(deel: Knoop): string {
  if (typeof deel === 'string') return veilig(deel)
  const attributen = Object.entries(deel.attributen).map(([naam, waarde]) => ` ${naam}="${veilig(waarde)}"`)
  const begin = `<${deel.naam}${attributen.join('')}>`
  return deel.naam === 'col' ? begin : `${begin}${deel.kinderen.map(opmaak).join('')}</${deel.naam}>`
}

function knoop(deel: Elementknoop, document: Bouwdocument<Bouwelement>): Bouwelement {
  const element = IN_TEKENING.includes(deel.naam)
    ? document.createElementNS('http://www.w3.org/2000/svg', deel.naam)
    : document.createElement(deel.naam)
  for (const [naam, waarde] of Object.entries(deel.attributen)) element.setAttribute(naam, waarde)
  element.append(...deel.kinderen.map((kind) => (typeof kind === 'string' ? kind : knoop(kind, document))))
  return element
}

/** Only there a browser draws them, and there are no others of these names. */
const IN_TEKENING: readonly string[] = ['svg', 'title', 'line', 'rect', 'ellipse', 'polygon', 'text']

type Attributen = Readonly<Record<string, string | undefined>>

/** What stays on one line gets an element of its own; a text without it, nearly every one, stays as it is. */
function zonderBreuk(kind: Knoop): Knoop | Knoop[] {
  return typeof kind === 'string' && /-\d/.test(kind) ? inStukken(kind, AANEEN) : kind
}

const inStukken = (tekst: string, patroon: RegExp): Knoop[] =>
  tekst
    .split(patroon)
    .map((stuk, i) => (i % 2 === 0 ? stuk : { naam: 'span', attributen: { class: 'aaneen' }, kinderen: [stuk] }))
    .filter((stuk) => stuk !== '')

/** Attributes without a value are left out. */
function el(naam: string, attributen: Attributen, ...kinderen: readonly (Knoop | readonly Knoop[])[]): Elementknoop {
  const gezet = Object.entries(attributen).filter((paar): paar is [string, string] => paar[1] !== undefined)
  return { naam, attributen: Object.fromEntries(gezet), kinderen: kinderen.flat().flatMap(zonderBreuk) }
}

const klassen = (...namen: readonly (string | false)[]): string | undefined =>
  namen.filter(Boolean).join(' ') || undefined
const richting = (tekst: string): string | undefined => (isRechtsNaarLinks(tekst) ? 'rtl' : undefined)

function afdruk(inhoud: Inhoud, logo?: LogoBeeld): Elementknoop {
  const vellen: Knoop[][] = [[]]
  for (const deel of delen(inhoud.blokken)) {
    if (deel.nieuwePagina) vellen.push([])
    vellen
      .at(-1)
      ?.push(...(isInhoudsopgave(deel) ? inhoudsopgave(inhoud.blokken) : elementen(deel, teLaag(inhoud.blokken))))
  }
  // Running header and footer: on screen in each sheet; on paper the page margins carry them (printPaginaStijl).
  const merk = merkVan(inhoud)
  const kop = (klasse?: string) =>
    el(
      'header',
      { class: klassen('koptekst', klasse ?? false) },
      enkeleRegel(inhoud.organisatie),
      merk ? el('strong', { class: 'concept' }, merk) : [],
    )
  const voet = el('footer', { class: 'voettekst' }, enkeleRegel(inhoud.voettekst))
  return el(
    'article',
    { class: klassen('afdruk', isBriefInhoud(inhoud) && 'brief'), lang: 'nl' },
    vellen.map((vel, i) =>
      logo && i === 0
        ? el('section', { class: 'vel' }, beeld(logo, inhoud.organisatie), kop('met-logo'), vel, voet)
        : el('section', { class: 'vel' }, kop(), vel, voet),
    ),
  )
}

const beeld = ({ breedte, hoogte, url }: LogoBeeld, organisatie: string): Elementknoop =>
  el('img', {
    class: 'logo',
    src: url,
    alt: logoTekst(enkeleRegel(organisatie)),
    width: String(Math.round(breedte * PX_PER_MM)),
    height: String(Math.round(hoogte * PX_PER_MM)),
  })

const isInhoudsopgave = (deel: Deel): boolean => deel.soort === 'blok' && deel.blok.soort === 'inhoudsopgave'

/** On screen there are no pages to name; the order and the depth are the same. */
const inhoudsopgave = (blokken: readonly Blok[]): Elementknoop[] => [
  el(
    'ul',
    { class: 'inhoudsopgave' },
    blokken.flatMap((b) =>
      b.soort === 'kop' && b.niveau < 3 ? [el('li', { class: `niveau-${b.niveau}` }, enkeleRegel(b.tekst))] : [],
    ),
  ),
]

/** One element per paragraph; \n and \t are kept by `white-space: pre-wrap`. */
function tekst(naam: string, waarde: string, klasse?: string): Elementknoop[] {
  return alineas(waarde).map((stuk) => el(naam, { class: klasse, dir: richting(stuk) }, stuk))
}

/** Running text: a date, a postcode or a telephone number does not break at its spaces either. */
function doorlopend(waarde: string, klasse?: string): Elementknoop[] {
  return alineas(waarde).map((stuk) =>
    el('p', { class: klasse, dir: richting(stuk) }, /\d/.test(stuk) ? inStukken(stuk, LOPEND) : stuk),
  )
}

function elementen(deel: Deel, hoger: number): Knoop[] {
  if (deel.soort === 'formulier') return [formuliertabel(deel.rijen)]
  const { blok } = deel
  switch (blok.soort) {
    case 'titel':
      return [...tekst('h1', blok.tekst), ...tekst('p', blok.ondertitel ?? '', 'ondertitel')]
    case 'kop':
      return tekst(`h${Math.max(2, blok.niveau + 1 - hoger)}`, blok.tekst)
    case 'alinea':
      return doorlopend(blok.tekst, blok.stijl === 'gewoon' ? undefined : blok.stijl)
    case 'inhoudsopgave':
      return []
    case 'tekening':
      return [svg(blok)]
    case 'adressering':
      return [
        el('div', { class: 'adressering' }, el('p', { class: 'adres' }, regels(blok.geadresseerde)), [
          el('p', { class: 'afzender' }, regels(blok.afzender)),
        ]),
      ]
    case 'gegevens':
      return gegevens(blok.regels)
    case 'opsomming':
      return opsomming(blok)
    case 'tabel':
      return dossiertabel(blok)
    case 'groet':
      return [
        el(
          'div',
          { class: 'groet' },
          tekst('p', blok.groet, 'groetregel'),
          tekst('p', regels(blok.afzender), 'handtekening'),
        ),
      ]
    case 'ondertekening': {
      const rijen = ondertekeningrijen(blok)
      const inhoud = [...tekst('p', blok.inleiding ?? ''), ...(rijen.length > 0 ? [formuliertabel(rijen)] : [])]
      return [el('div', { class: 'ondertekening' }, inhoud)]
    }
  }
}

const regels = (waarden: readonly string[]): string => waarden.map(enkeleRegel).filter(Boolean).join('\n')

function gegevens(waarden: Extract<Blok, { soort: 'gegevens' }>['regels']): Knoop[] {
  if (waarden.length === 0) return []
  const paren = waarden.flatMap(({ label, waarde }) => [
    el('dt', {}, enkeleRegel(label)),
    el('dd', {}, tekst('p', waarde)),
  ])
  return [el('dl', { class: klassen('gegevens', labelbreedte(waarden.map((regel) => regel.label))) }, paren)]
}

function opsomming({ genummerd, punten }: Extract<Blok, { soort: 'opsomming' }>): Knoop[] {
  const items = punten
    .map((punt) => doorlopend(punt))
    .filter((stukken) => stukken.length > 0)
    .map((stukken) => el('li', {}, stukken))
  return items.length === 0 ? [] : [el(genummerd ? 'ol' : 'ul', {}, items)]
}

function kolomgroep(breedtes: readonly number[]): Elementknoop {
  const procent = (breedte: number): string => `${Number(((breedte / TEKSTBREEDTE) * 100).toFixed(3))}%`
  return el(
    'colgroup',
    {},
    breedtes.map((breedte) => el('col', { width: procent(breedte) })),
  )
}

function dossiertabel({ genummerd, kolommen, rijen, bijschrift }: Extract<Blok, { soort: 'tabel' }>): Knoop[] {
  const titel = alineas(bijschrift ?? '')
  if (kolommen.length === 0) return titel.map((stuk) => el('p', { class: 'bijschrift' }, stuk))
  const grenzen = kolomgrenzen(kolommen.map((kolom) => kolom.breedte))
  // Points: each row goes on with the number, also for who hears the table read aloud.
  const punt = (nummer: number, waarde: string): Elementknoop =>
    el('ol', { start: String(nummer) }, el('li', {}, tekst('p', waarde)))
  const rij = (waarden: readonly string[], nr: number): Elementknoop =>
    el(
      'tr',
      {},
      kolommen.map((_, i) => {
        const waarde = waarden[i] ?? ''
        return el('td', {}, genummerd && i === 0 ? punt(nr + 1, waarde) : tekst('p', waarde))
      }),
    )
  return [
    el(
      'table',
      { class: klassen('dossiertabel', genummerd === true && 'genummerd') },
      titel.length > 0 ? el('caption', {}, titel.join('\n')) : [],
      kolomgroep(grenzen.slice(1).map((grens, i) => grens - (grenzen[i] ?? 0))),
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          kolommen.map((kolom) => el('th', { scope: 'col' }, tekst('p', kolom.kop))),
        ),
      ),
      el('tbody', {}, rijen.map(rij)),
    ),
  ]
}

/** The ruled grid of a form is layout, not data: role=presentation, so that a screen reader reads question and answer. */
function formuliertabel(rijen: readonly Rij[]): Elementknoop {
  const { breedtes, overspanning } = raster(rijen)
  const rij = (deze: Rij): Elementknoop =>
    el(
      'tr',
      {
        class: klassen(
          deze.heel && 'heel',
          deze.hoortBijVolgende && 'bij-volgende',
          !deze.tussenlijnen && 'zonder-lijnen',
        ),
      },
      deze.cellen.map((cel) => {
        const kolommen = overspanning(cel)
        return el('td', { colspan: kolommen > 1 ? String(kolommen) : undefined }, cel.delen.flatMap(celdeel))
      }),
    )
  return el(
    'table',
    { class: 'formulier', role: 'presentation' },
    kolomgroep(breedtes),
    el('tbody', {}, rijen.map(rij)),
  )
}

function celdeel(deel: Celdeel): Elementknoop[] {
  if (deel.soort === 'keuze') return [keuze(deel.keuze)]
  if (deel.soort === 'label') {
    const nummer = enkeleRegel(deel.nummer)
    const nummerdeel = nummer === '' ? [] : [el('span', { class: 'nummer' }, `${nummer}  `)]
    return [el('p', { class: 'label', dir: richting(deel.tekst) }, nummerdeel, schoneTekst(deel.tekst).trim())]
  }
  return [
    ...tekst('p', deel.tekst, 'antwoord'),
    ...Array.from({ length: deel.regels }, () => el('div', { class: 'schrijfregel', 'aria-hidden': 'true' })),
  ]
}

function keuze({ label, aangekruist, aanvulling }: Keuze): Elementknoop {
  const vakje = el('span', {
    class: klassen('vakje', aangekruist && 'aan'),
    role: 'img',
    'aria-label': aangekruist ? 'aangekruist' : 'niet aangekruist',
  })
  const naam = schoneTekst(label).trim()
  const bij = schoneTekst(aanvulling ?? '').trim()
  return el(
    'p',
    { class: 'keuze' },
    vakje,
    el('span', {}, bij === '' ? naam : `${naam} ${bij}`),
    aanvulling !== undefined && bij === '' ? el('span', { class: 'invullijn', 'aria-hidden': 'true' }) : [],
  )
}
