import { MAAT, twips } from '../huisstijl'
import { achteraan, alsXml } from './xml'

interface Doel {
  readonly id: string
  readonly soort: string
  readonly doel: string
}
interface Vraag {
  readonly sectie: string
  readonly relaties: readonly Doel[]
  /** The headers in it get the mark. */
  readonly tekst: Map<string, string>
  readonly merk: string
  readonly stijl: string
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** CONCEPT or OEFENING on every page, also on paper that has no header there. In a frame, so that nothing on the paper moves. */
export function metMerk({ merk, relaties, sectie, stijl, tekst }: Vraag): {
  sectie: string
  relaties: readonly Doel[]
} {
  if (merk === '') return { sectie, relaties }
  const plek = `<w:framePr w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:xAlign="right" w:y="${String(twips(MAAT.kopafstand / 2))}"/>`
  const alinea = `<w:p><w:pPr><w:pStyle w:val="${stijl}"/>${plek}<w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${alsXml(merk)}</w:t></w:r></w:p>`
  const soorten = ['default', ...(/<w:titlePg(?:\/| w:val="(?:1|true|on)")/.test(sectie) ? ['first'] : []), 'even']
  const uit = [...relaties]
  let nieuw = sectie
  for (const soort of soorten) {
    const tag = [...sectie.matchAll(/<w:headerReference\b[^>]*>/g)]
      .map(([t]) => t)
      .find((t) => t.includes(`w:type="${soort}"`))
    const id = tag === undefined ? undefined : /r:id="([^"]*)"/.exec(tag)?.[1]
    const daar = uit.find((r) => r.id === id)
    if (daar) tekst.set(daar.doel, achteraan(tekst.get(daar.doel) ?? '', alinea))
    else if (soort !== 'even') {
      const doel = `word/klachtdossier-${soort}.xml`
      uit.push({ id: `rKlachtMerk${soort}`, soort: 'header', doel })
      tekst.set(
        doel,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr xmlns:w="${W}">${alinea}<w:p><w:pPr><w:pStyle w:val="${stijl}"/></w:pPr></w:p></w:hdr>`,
      )
      nieuw = nieuw.replace(
        /^(<w:sectPr\b[^>]*>)/,
        `$1<w:headerReference xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" w:type="${soort}" r:id="rKlachtMerk${soort}"/>`,
      )
    }
  }
  return { sectie: nieuw, relaties: uit }
}
