import type { Document, IXmlableObject, Packer } from 'docx'
import { LIJST } from './huisstijl-word'
import type { Xml } from './word-xml'

type Vervanging = NonNullable<Parameters<typeof Packer.toArrayBuffer>[2]>[number]

const ENTITEIT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const veilig = (tekst: string): string =>
  /[&<>"]/.test(tekst) ? tekst.replace(/[&<>"]/g, (teken) => ENTITEIT[teken] ?? '') : tekst

const isLijst = (waarde: unknown): waarde is readonly unknown[] => Array.isArray(waarde)

/** Writes the objects out as docx does, in one pass over them. */
function schrijf(xml: IXmlableObject): string {
  let uit = ''
  for (const naam in xml) {
    const inhoud: unknown = xml[naam]
    if (!isLijst(inhoud)) uit += schrijfKaal(naam, inhoud)
    else {
      const [eerste, ...rest] = inhoud
      const attributen = attributenVan(eerste)
      uit += `<${naam}${attributen ?? ''}>`
      if (attributen === undefined) uit += schrijfDeel(eerste)
      for (const deel of rest) uit += schrijfDeel(deel)
      uit += `</${naam}>`
    }
  }
  return uit
}

const schrijfKaal = (naam: string, inhoud: unknown): string =>
  typeof inhoud === 'object' ? `<${naam}${attributenVan(inhoud) ?? ''}/>` : `<${naam}>${schrijfDeel(inhoud)}</${naam}>`

function schrijfDeel(deel: unknown): string {
  if (typeof deel === 'string') return veilig(deel)
  return typeof deel === 'number' ? String(deel) : schrijf(deel as IXmlableObject)
}

function attributenVan(deel: unknown): string | undefined {
  if (typeof deel !== 'object' || deel === null || !('_attr' in deel)) return undefined
  let uit = ''
  const attributen = deel._attr as Record<string, unknown>
  for (const naam in attributen) uit += ` ${naam}="${veilig(String(attributen[naam]))}"`
  return uit
}

const KOP = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The properties of the file as docx makes them, with the language: a screen reader asks for it before it reads a word. */
export function kerndeel(document: Document): Vervanging {
  const eigenschappen = schrijf(
    document.CoreProperties.prepForXml({ file: document, viewWrapper: document.Document, stack: [] }) ?? {},
  )
  const einde = eigenschappen.lastIndexOf('</cp:coreProperties>')
  return {
    path: 'docProps/core.xml',
    data: `${KOP}${eigenschappen.slice(0, einde)}<dc:language>nl-NL</dc:language>${eigenschappen.slice(einde)}`,
  }
}

/**
 * The document part, with our body in the frame that docx made: root, section, headers and footers. Handed to the packer it saves
 * docx from walking through every word of a dossier four times.
 */
export function documentdeel(document: Document, lichaam: readonly Xml[], lijsten: number): Vervanging {
  const nummering = document.Numbering
  for (let lijst = 1; lijst <= lijsten; lijst++) nummering.createConcreteNumberingInstance(LIJST.nummering, lijst)
  const kader = schrijf(
    document.Document.View.prepForXml({ file: document, viewWrapper: document.Document, stack: [] }) ?? {},
  )
  const plek = kader.lastIndexOf('<w:sectPr')
  const nummers = new Map(nummering.ConcreteNumbering.map((n) => [`${n.reference}-${String(n.instance)}`, n.numId]))
  const xml = lichaam.map(schrijf).join('')
  const genummerd =
    lijsten === 0
      ? xml
      : // In text a quotation mark is written otherwise, so this is never what someone typed.
        xml.replace(
          /<w:numId w:val="\{([^{}"]+)\}"/g,
          (_, lijst: string) => `<w:numId w:val="${nummers.get(lijst) ?? 0}"`,
        )
  return {
    path: 'word/document.xml',
    data: `${KOP}${kader.slice(0, plek)}${genummerd}${kader.slice(plek)}`,
  }
}
