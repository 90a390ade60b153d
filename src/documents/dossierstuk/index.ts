import { voluit } from '@/domain/datum/opmaak'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { detailsVan } from '@/domain/dossier/gebeurtenis-details'
import { gebeurtenisTitel } from '@/domain/dossier/gebeurtenis-titel'
import { stukNaam } from '@/domain/lezer/inventaris'
import { type Lezer, lezerVan } from '@/domain/lezer/lezer'
import { voorLezer } from '@/domain/lezer/voor-lezer'
import { kenmerk, type MetDossier } from '../gedeeld'
import { dossierBron, type DossierVraag } from './bron'
import { ingebed } from './ingebed'
import { bevindingen, bewaard, brieven, punten, verslagen, weggelaten } from './stukken'
import { stappenDeel, termijnenDeel, tijdlijnDeel } from './verloop'
import { behandeling, inventarislijst, klacht, mensen, titelblad } from './voorin'

export type { DossierVraag } from './bron'

/**
 * The whole dossier for one reader. Every part is made of what `voorLezer` lets through, so no part has to know what may not be
 * told. Name, title and footer carry number and kind of reader only.
 */
export function dossierstuk(vraag: DossierVraag): Inhoud {
  const bron = dossierBron(vraag)
  const delen: readonly (readonly [string, readonly Blok[]])[] = [
    ['inventaris', inventarislijst(bron)],
    ['mensen', mensen(bron)],
    ['klacht', klacht(bron)],
    ['behandeling', behandeling(bron)],
    ['tijdlijn', tijdlijnDeel(bron)],
    ['termijnen', termijnenDeel(bron)],
    ['punten', punten(bron)],
    ['stappen', stappenDeel(bron)],
    ['verslagen', verslagen(bron)],
    ['brieven', brieven(bron)],
    ['bevindingen', bevindingen(bron)],
    ['weggelaten', weggelaten(bron, vraag)],
  ]
  const blokken = delen
    .filter(([id, deel]) => deel.length > 0 && bron.wil(id))
    .flatMap(([id, deel]): Blok[] => [...(OP_NIEUWE_PAGINA.includes(id) ? [NIEUWE_PAGINA] : []), ...deel])
  return { ...omslag(vraag, lezerNaam(vraag.lezer, vraag)), blokken: [...titelblad(bron), ...blokken] }
}

const NIEUWE_PAGINA: Blok = { soort: 'nieuwe-pagina' }
/** What one looks up; the short parts go on below each other. */
const OP_NIEUWE_PAGINA: readonly string[] = ['tijdlijn', 'punten', 'verslagen', 'brieven', 'bevindingen', 'weggelaten']

/** "klager", and of several "klager 2": never by name. */
export function lezerNaam(lezer: Lezer, { dossier: { gegevens } }: Pick<MetDossier, 'dossier'>): string {
  if (!('id' in lezer)) return lezer.soort
  const mensen: readonly { readonly id: string }[] = lezer.soort === 'klager' ? gegevens.klagers : gegevens.beklaagden
  return mensen.length === 1 ? lezer.soort : `${lezer.soort} ${mensen.findIndex(({ id }) => id === lezer.id) + 1}`
}

const omslag = ({ dossier, organisatie }: MetDossier, deel: string): Omit<Inhoud, 'blokken'> => ({
  soort: 'dossier',
  titel: `Dossier ${dossier.nummer} (${deel})`,
  bestandsnaam: `${dossier.nummer} dossier ${deel}`,
  organisatie: organisatie.naam,
  voettekst: `${dossier.nummer} · Dossier voor ${deel}`,
})

/**
 * What is kept apart from every dossier (ONS-12), for the archive and in a file of its own; undefined when there is nothing.
 * Its name gives nothing away.
 */
export function verzegeldeBijlage(vraag: MetDossier): Inhoud | undefined {
  const archief = lezerVan('archief', vraag.dossier.gegevens)
  const apart = archief ? voorLezer(vraag.dossier, archief, vraag.regeling).verzegeld : []
  if (apart.length === 0) return undefined
  return {
    ...omslag(vraag, 'bijlage verzegeld'),
    voettekst: `${vraag.dossier.nummer} · Verzegelde bijlage`,
    blokken: [
      { soort: 'titel', tekst: 'Verzegelde bijlage', ondertitel: `${kenmerk(vraag.dossier)} · vertrouwelijk` },
      {
        soort: 'alinea',
        stijl: 'nadruk',
        tekst:
          'Deze bijlage hoort niet bij het dossier dat anderen lezen. Bewaar haar apart, in een gesloten envelop of map.',
      },
      ...apart.flatMap((g): Blok[] => [
        { soort: 'kop', niveau: 1, tekst: `${voluit(g.datum)}: ${gebeurtenisTitel(g, vraag.dossier, vraag.regeling)}` },
        {
          soort: 'gegevens',
          regels: detailsVan(g, vraag.regeling).map(({ label, tekst }) => ({ label, waarde: tekst })),
        },
        ...('bewaard' in g.gegevens && g.gegevens.bewaard ? ingebed(g.gegevens.bewaard) : []),
      ]),
    ],
  }
}

/** Every letter that was kept and that this reader gets, under its number: each as it went out. */
export function bewaardeBrieven(vraag: DossierVraag): Inhoud[] {
  const bron = dossierBron(vraag)
  return bewaard(bron).map(({ inhoud, s }) => ({
    ...inhoud,
    // By its kind: the inventory says whom it went to, and a file name never names a person.
    bestandsnaam: `${vraag.dossier.nummer} ${s.nummer} ${stukNaam(s.gebeurtenis)}`,
  }))
}
