import { strToU8, unzipSync, zipSync } from 'fflate'
import { type Inhoud, merkVan } from '@/domain/document/inhoud'
import { MAAT, TEKSTBREEDTE, twips } from '../huisstijl'
import { TABEL } from '../huisstijl-tabel'
import { STIJL } from '../huisstijl-word'
import { gegevenVan } from '../gegevens-van'
import { enkeleRegel } from '../schone-tekst'
import { vulIn, type Waarden } from './invullen'
import { type Briefpapier, DOCUMENT, MEE, relatiepad, relatiesVan } from './lezen'
import { metMerk } from './merk'
import { metNummering, metStijlen, voegNummeringSamen, voegStijlenSamen } from './stijlen'
import { attribuut, elementenOp } from './xml'

export const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKKET = 'http://schemas.openxmlformats.org/package/2006'
const WML = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/**
 * Our document on the paper of the organisation: its pages, headers, footers, pictures, theme and styles, with our text in them. A
 * new package: only the parts that are known go along, so nothing that the letterhead hides does.
 */
export function opBriefpapier(docx: Uint8Array, papier: Briefpapier, inhoud: Inhoud): Uint8Array {
  const onze = unzipSync(docx)
  const ons = (pad: string): string => new TextDecoder().decode(onze[pad])
  const soort = (naam: string) => papier.relaties.find((r) => r.soort === naam && !r.extern)?.doel
  const pad = {
    stijlen: soort('styles') ?? 'word/styles.xml',
    nummering: soort('numbering') ?? 'word/numbering.xml',
    instellingen: soort('settings') ?? 'word/settings.xml',
  }
  const hun = new Map(papier.tekst)
  const stijlen = voegStijlenSamen(
    hun.get(pad.stijlen) ?? '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
    ons('word/styles.xml'),
  )
  const nummering = voegNummeringSamen(hun.get(pad.nummering), ons('word/numbering.xml'))
  const lijf = metNummering(metStijlen(opMaat(lichaamVan(ons(DOCUMENT)), papier), stijlen.ids), nummering.vanaf)
  const waarden = waardenVan(inhoud)

  const tekst = new Map<string, string>()
  for (const [naam, xml] of hun) tekst.set(naam, zonderLinks(vulIn(xml, waarden)))
  tekst.set(pad.stijlen, metEigenNummering(stijlen.xml, hun.get(pad.stijlen), nummering.vanaf))
  tekst.set(pad.nummering, nummering.xml)
  tekst.set(pad.instellingen, instellingenZonder(hun.get(pad.instellingen) ?? ons('word/settings.xml')))
  const relaties = papier.relaties
    .filter(({ extern, soort: s }) => !extern && MEE.includes(s))
    .map(({ id, soort: s, doel }) => ({ id, soort: s, doel }))
  for (const [s, doel] of [
    ['styles', pad.stijlen],
    ['numbering', pad.nummering],
    ['settings', pad.instellingen],
  ] as const)
    if (!relaties.some((r) => r.soort === s)) relaties.push({ id: `rKlacht${s}`, soort: s, doel })

  const om = (deel: string) => zonderLinks(vulIn(deel, waarden))
  const merk = metMerk({
    sectie: papier.sectie,
    relaties,
    tekst,
    merk: merkVan(inhoud),
    stijl: stijlen.ids.get(STIJL.koptekst) ?? STIJL.koptekst,
  })
  tekst.set(
    DOCUMENT,
    `${KOP}${wortel(hun.get(DOCUMENT) ?? '', ons(DOCUMENT))}${achtergrond(hun.get(DOCUMENT) ?? '')}<w:body>${om(papier.voor)}${lijf}${om(papier.na)}${merk.sectie}</w:body></w:document>`,
  )
  return pak(papier, tekst, merk.relaties, onze)
}

/** The styles of ours that number a list do so by a number of their own; those of the letterhead stay. */
function metEigenNummering(xml: string, hun: string | undefined, vanaf: number): string {
  const grens = hun === undefined ? 0 : hun.lastIndexOf('</')
  return xml.slice(0, grens) + metNummering(xml.slice(grens), vanaf)
}

/** For the places on the paper: from the reference lines of a letter, else from the outside of the document. */
export function waardenVan({
  blokken,
  organisatie,
  titel,
  voettekst,
}: Pick<Inhoud, 'blokken' | 'organisatie' | 'titel' | 'voettekst'>): Waarden {
  const regel = (label: string) => gegevenVan({ blokken }, label)
  const [voor = '', ...rest] = enkeleRegel(voettekst).split(' · ')
  return {
    kenmerk: regel('Ons kenmerk') || (rest.length > 0 ? voor : ''),
    datum: regel('Datum'),
    onderwerp: regel('Onderwerp') || enkeleRegel(titel),
    document: enkeleRegel(titel),
    organisatie: enkeleRegel(organisatie),
  }
}

function lichaamVan(document: string): string {
  return elementenOp(document, 2)
    .filter(({ naam }) => naam !== 'w:sectPr')
    .map(({ van, tot }) => document.slice(van, tot))
    .join('')
}

/** Our tables are as wide as the text on our own paper; here they become as wide as on this one. */
function opMaat(lijf: string, { boven, breedte, paginaBreedte, rechts }: Briefpapier): string {
  const schaal = (xml: string, factor: number) =>
    xml
      .replace(/<w:(?:tblW|tcW|gridCol)\b[^>]*>/g, (tag) =>
        tag.replace(/ w:w="(\d+)"/, (_, w: string) => ` w:w="${String(Math.round(Number(w) * factor))}"`),
      )
      .replace(/<w:tab w:val="right"[^>]*>/g, (tag) =>
        tag.replace(/ w:pos="(\d+)"/, (_, w: string) => ` w:pos="${String(Math.round(Number(w) * factor))}"`),
      )
  const adres = `<w:tblStyle w:val="${TABEL.indeling}"/>`
  return elementen(lijf)
    .map((xml) => {
      if (!xml.includes(adres)) return schaal(xml, breedte / TEKSTBREEDTE)
      // Placed on the sheet, not in the text: the window of the envelope does not move along with the margins of the paper. From the
      // top margin on, so that nothing of the letter comes to stand above it.
      const begin = Math.min(boven, twips(MAAT.adresVanBoven))
      const plek = `<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="page" w:horzAnchor="page" w:tblpX="${String(twips(MAAT.marge))}" w:tblpY="${String(begin)}"/>`
      return schaal(xml, (paginaBreedte - twips(MAAT.marge) - rechts) / TEKSTBREEDTE)
        .replace(adres, `${adres}${plek}`)
        .replace(
          /<w:trHeight\b[^>]*>/,
          `<w:trHeight w:val="${String(twips(MAAT.briefVanBoven) - begin)}" w:hRule="atLeast"/>`,
        )
        .replaceAll(
          `<w:pStyle w:val="${STIJL.adres}"/>`,
          `<w:pStyle w:val="${STIJL.adres}"/><w:spacing w:before="${String(twips(MAAT.adresVanBoven) - begin)}" w:after="0"/>`,
        )
    })
    .join('')
}

const elementen = (lijf: string): string[] => {
  const heel = `<x>${lijf}</x>`
  return elementenOp(heel, 1).map(({ van, tot }) => heel.slice(van, tot))
}

/** A link stays as text: nothing in the document leads to a network. */
const zonderLinks = (xml: string): string =>
  xml
    .replace(/<\/?w:hyperlink\b[^>]*>/g, '')
    .replace(/<a:hlinkClick\b[^>]*?\/>|<a:hlinkClick\b[^>]*>[\s\S]*?<\/a:hlinkClick>/g, '')

/** The officer must be able to change the text, and it must not be mailed to a list. */
const instellingenZonder = (xml: string): string =>
  xml.replace(
    /<w:(documentProtection|writeProtection|attachedTemplate|mailMerge|removePersonalInformation)\b(?:[^>]*\/>|[\s\S]*?<\/w:\1>)/g,
    '',
  )

const achtergrond = (document: string): string =>
  elementenOp(document, 1)
    .filter(({ naam }) => naam === 'w:background')
    .map(({ van, tot }) => document.slice(van, tot))
    .join('')

/** The first tag of the letterhead, with the namespaces that our text needs besides. */
function wortel(hun: string, ons: string): string {
  const tag = (xml: string) => /<w:document\b[^>]*>/.exec(xml)?.[0] ?? ''
  const erbij = ['w14', 'mc'].flatMap((prefix) => {
    const uri = attribuut(tag(ons), `xmlns:${prefix}`)
    return uri !== undefined && attribuut(tag(hun), `xmlns:${prefix}`) === undefined
      ? [` xmlns:${prefix}="${uri}"`]
      : []
  })
  const overslaan = attribuut(tag(hun), 'mc:Ignorable')
  const nieuw = tag(hun).replace(/>$/, `${erbij.join('')}>`)
  if (overslaan === undefined) return nieuw.replace(/>$/, ' mc:Ignorable="w14">')
  return overslaan.split(' ').includes('w14') ? nieuw : nieuw.replace(/mc:Ignorable\s*=\s*["']/, '$&w14 ')
}

interface Doel {
  readonly id: string
  readonly soort: string
  readonly doel: string
}
const lijstVan = (relaties: readonly Doel[]): string =>
  `${KOP}<Relationships xmlns="${PAKKET}/relationships">${relaties.map(({ id, soort, doel }) => `<Relationship Id="${id}" Type="${soort === 'core-properties' ? `${PAKKET}/relationships/metadata` : RELATIES}/${soort}" Target="/${doel}"/>`).join('')}</Relationships>`

function pak(
  papier: Briefpapier,
  tekst: ReadonlyMap<string, string>,
  relaties: readonly Doel[],
  onze: Record<string, Uint8Array>,
): Uint8Array {
  const uit: Record<string, Uint8Array> = {}
  const soorten = new Map<string, string>([[DOCUMENT, 'document.main']])
  const neem = ({ doel, soort }: Doel) => {
    const xml = tekst.get(doel)
    const bytes = xml === undefined ? papier.delen.get(doel) : strToU8(xml)
    if (!bytes) return
    uit[doel] = bytes
    if (soort !== 'image' && soort !== 'font') soorten.set(doel, soort)
  }
  neem({ id: '', soort: 'document.main', doel: DOCUMENT })
  uit[relatiepad(DOCUMENT)] = strToU8(lijstVan(relaties))
  for (const relatie of relaties) {
    neem(relatie)
    const eigen = relatiesVan(papier.delen, relatie.doel).filter(
      ({ extern, soort }) => !extern && (soort === 'image' || soort === 'font'),
    )
    eigen.forEach(neem)
    if (eigen.length > 0) uit[relatiepad(relatie.doel)] = strToU8(lijstVan(eigen))
  }
  for (const naam of ['docProps/core.xml', 'docProps/app.xml']) if (onze[naam]) uit[naam] = onze[naam]
  uit['_rels/.rels'] = strToU8(
    lijstVan([
      { id: 'rId1', soort: 'officeDocument', doel: DOCUMENT },
      { id: 'rId2', soort: 'core-properties', doel: 'docProps/core.xml' },
      { id: 'rId3', soort: 'extended-properties', doel: 'docProps/app.xml' },
    ]),
  )
  uit['[Content_Types].xml'] = strToU8(inhoudstypen(soorten))
  return zipSync(uit)
}

const BEELD: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
}

function inhoudstypen(soorten: ReadonlyMap<string, string>): string {
  const standaard = Object.entries({
    ...BEELD,
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
  })
  const per = [...soorten].map(
    ([pad, soort]) =>
      [
        pad,
        soort === 'theme' ? 'application/vnd.openxmlformats-officedocument.theme+xml' : `${WML}.${soort}+xml`,
      ] as const,
  )
  return `${KOP}<Types xmlns="${PAKKET}/content-types">${standaard.map(([ext, type]) => `<Default Extension="${ext}" ContentType="${type}"/>`).join('')}${[...per, ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'] as const, ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'] as const].map(([pad, type]) => `<Override PartName="/${pad}" ContentType="${type}"/>`).join('')}</Types>`
}
