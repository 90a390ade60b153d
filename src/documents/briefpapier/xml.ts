/**
 * As much of XML as a Word package needs, on the text itself: what is not touched stays byte for byte as Word wrote it. The window
 * has a DOM for this, but the command line has not.
 */
const TEKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g

interface Element {
  readonly naam: string
  /** Where it begins and ends in the text, its own tags included. */
  readonly van: number
  readonly tot: number
}

/** The elements at this depth (0: the root), in order. Throws a SyntaxError when the text is no whole XML. */
export function elementenOp(xml: string, diepte: number): Element[] {
  const open: { naam: string; van: number }[] = []
  const uit: Element[] = []
  let vorige = 0
  for (const token of xml.matchAll(TEKEN)) {
    const [heel, sluit, naam, , leeg] = token
    // Between two tags stands text; a "<" in it is half a tag.
    if (xml.slice(vorige, token.index).includes('<')) throw new SyntaxError('half a tag')
    vorige = token.index + heel.length
    if (naam === undefined) continue
    if (sluit !== '/') {
      open.push({ naam, van: token.index })
      if (leeg !== '/') continue
    }
    const begin = open.pop()
    if (begin?.naam !== naam) throw new SyntaxError('tags do not match')
    if (open.length === diepte) uit.push({ ...begin, tot: vorige })
  }
  if (open.length > 0 || vorige === 0 || xml.slice(vorige).trim() !== '') throw new SyntaxError('not closed')
  return uit
}

/** The children of the root that have this name, as text. */
export const kinderen = (xml: string, naam: string): string[] =>
  elementenOp(xml, 1)
    .filter((e) => e.naam === naam)
    .map((e) => xml.slice(e.van, e.tot))

/** The value of the first attribute of this name in a piece of XML, as it stands there. */
export const attribuut = (xml: string, naam: string): string | undefined =>
  new RegExp(`\\s${naam}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(xml)
    ?.slice(1)
    .find((deel) => deel !== undefined)

const ENTITEIT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const alsXml = (tekst: string): string => tekst.replace(/[&<>"]/g, (teken) => ENTITEIT[teken] ?? teken)

/** Adds this just before the end of the root. */
export function achteraan(xml: string, erbij: string): string {
  const leeg = /<([\w:]+)([^<>]*)\/>\s*$/.exec(xml)
  if (leeg) return `${xml.slice(0, leeg.index)}<${leeg[1] ?? ''}${leeg[2] ?? ''}>${erbij}</${leeg[1] ?? ''}>`
  const einde = xml.lastIndexOf('</')
  return xml.slice(0, einde) + erbij + xml.slice(einde)
}
