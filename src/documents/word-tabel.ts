import type { Blok } from '@/domain/document/inhoud'
import { blijftHeel, kolomgrenzen, MAAT, TEKSTBREEDTE, twips } from './huisstijl'
import { TABEL } from './huisstijl-tabel'
import { STIJL } from './huisstijl-word'
import { alineas, enkeleRegel } from './schone-tekst'
import { alinea, celtekst } from './word-tekst'
import { cel, type Extra, rij, tabel, w, type Xml } from './word-xml'

/**
 * A plain row of a fixed minimum height, no text frame: Word and LibreOffice put it in the same place, and a long
 * address or letterhead makes it grow instead of being cut off.
 */
export function adressering(geadresseerde: readonly string[], afzender: readonly string[]): Xml {
  const links = twips(MAAT.adresBreedte)
  const rechts = TEKSTBREEDTE - links
  const blok = (stijl: string, regels: readonly string[], breedte: number): Xml =>
    cel(breedte, [alinea(stijl, regels.map(enkeleRegel).filter(Boolean).join('\n'))])
  return tabel(
    TABEL.indeling,
    [links, rechts],
    [
      rij([blok(STIJL.adres, geadresseerde, links), blok(STIJL.afzender, afzender, rechts)], {
        heel: true,
        hoogte: twips(MAAT.briefVanBoven - MAAT.marge),
      }),
    ],
  )
}

const KIJK: Xml = { 'w:tblLook': w({ firstRow: true, noHBand: true, noVBand: true }) }

/**
 * `lijst`: the numbered list that the first column is, when its rows are points. `aanVolgende`: its last row stays with what
 * follows.
 */
export function dossiertabel(
  { bijschrift, kolommen, rijen }: Extract<Blok, { soort: 'tabel' }>,
  lijst: number | undefined,
  aanVolgende: boolean,
): Xml {
  const grenzen = kolomgrenzen(kolommen.map((kolom) => kolom.breedte))
  const breedtes = kolommen.map((_, i) => (grenzen[i + 1] ?? 0) - (grenzen[i] ?? 0))
  const koppen = kolommen.map((kolom) => enkeleRegel(kolom.kop)).join(', ')
  // No row stands alone with the head at the foot of a page, or alone at the top of the next one.
  const samen = (plek: number): Extra =>
    (rijen.length > 1 && (plek === 0 || plek === rijen.length - 2)) || (aanVolgende && plek === rijen.length - 1)
      ? { keepNext: true }
      : {}
  const celVan = (i: number, waarde: string, extra: Extra): Xml => {
    if (i > 0 || lijst === undefined) return cel(breedtes[i] ?? 0, celtekst(STIJL.tabeltekst, waarde, extra))
    const [eerste = '', ...rest] = alineas(waarde)
    return cel(breedtes[i] ?? 0, [
      alinea(STIJL.tabelpunt, eerste, { ...extra, lijst }),
      ...rest.map((stuk) => alinea(STIJL.tabeltekst, stuk, extra)),
    ])
  }
  return tabel(
    TABEL.dossier,
    breedtes,
    [
      rij(
        kolommen.map((kolom, i) => cel(breedtes[i] ?? 0, celtekst(STIJL.tabelkop, kolom.kop))),
        { heel: true, kop: true },
      ),
      ...rijen.map((waarden, plek) =>
        rij(
          kolommen.map((_, i) => celVan(i, waarden[i] ?? '', samen(plek))),
          { heel: blijftHeel(waarden) },
        ),
      ),
    ],
    { kijk: KIJK, naam: enkeleRegel(bijschrift ?? '') || koppen, beschrijving: `Kolommen: ${koppen}` },
  )
}
