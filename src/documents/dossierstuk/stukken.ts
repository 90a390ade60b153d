import { voluit } from '@/domain/datum/opmaak'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { gesprekken } from '@/domain/dossier/gesprekken'
import { isGesprek } from '@/domain/gebeurtenis/soort'
import type { Klachtpunt } from '@/domain/gebeurtenis/gegevens'
import { grondTekst, NOOIT } from '@/domain/lezer/grond'
import { type Lezer, LEZERS, lezerVan } from '@/domain/lezer/lezer'
import { voorLezer, type StukVoorLezer } from '@/domain/lezer/voor-lezer'
import type { Woorden } from '@/domain/regeling/regeling'
import { eindrapport } from '../eindrapport'
import type { MetDossier } from '../gedeeld'
import { hoorverslag } from '../hoorverslag'
import { oordeelKort, puntDeel } from '../klachtpunt'
import { bewaardeInhoud } from '../vastgelegd'
import type { DossierBron } from './bron'
import { ingebed } from './ingebed'
import { voorWie } from './voorin'

const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const stukKop = ({ datum, nummer, wat }: StukVoorLezer): Blok => ({
  soort: 'kop',
  niveau: 2,
  tekst: `${nummer} ${wat}, ${voluit(datum)}`,
})

/** The points with their judgement, and the pieces that the words of a point name. */
export function punten({ stukken, vraag }: DossierBron): Blok[] {
  const { punten: alle } = vraag.dossier.gegevens
  if (alle.length === 0) return []
  return [
    kop('Klachtpunten'),
    {
      soort: 'tabel',
      kolommen: [
        { kop: 'Punt', breedte: 50 },
        { kop: 'Oordeel', breedte: 30 },
        { kop: 'Stukken', breedte: 20 },
      ],
      genummerd: true,
      rijen: alle.map((p) => [p.omschrijving, oordeelKort(p, vraag), genoemd(p, stukken).join(', ') || '–']),
    },
    ...alle.flatMap((p, i) => puntDeel(p, `Klachtpunt ${i + 1}`, vraag, { open: vraag.dossier.eindes.length === 0 })),
  ]
}

function genoemd(punt: Klachtpunt, stukken: readonly StukVoorLezer[]): string[] {
  const { bron = '', feiten = '', motivering, omschrijving, oordelen = {}, reacties = {}, verhaal = '' } = punt
  const redenen = Object.values(oordelen).map((o) => o.motivering)
  const tekst =
    ` ${[omschrijving, verhaal, ...Object.values(reacties), feiten, bron, motivering, ...redenen].join(' ')} `.toLowerCase()
  return stukken
    .filter(({ gebeurtenis, nummer, wat }) => {
      const naam = gebeurtenis.soort === 'document_toegevoegd' && wat.length > 4 && tekst.includes(wat.toLowerCase())
      return naam || new RegExp(`(?<![a-z0-9])${nummer}(?![0-9])`, 'i').test(tekst)
    })
    .map(({ nummer }) => nummer)
}

/** Each report as it was settled, with what the one who was heard had to say about it. */
export function verslagen({ nummer, stukken, vraag }: DossierBron): Blok[] {
  const erbij = gesprekken(vraag.dossier).filter((g) => nummer(g.id) !== undefined)
  return erbij.length === 0
    ? []
    : [
        kop('Verslagen van gesprekken'),
        ...erbij.flatMap((g) => {
          const stuk = stukken.find((s) => s.gebeurtenis.id === g.id)
          const welk = { ...vraag, gesprekId: g.id }
          return [
            ...(stuk ? [stukKop(stuk)] : []),
            ...ingebed(bewaardeInhoud('hoorverslag', vraag.dossier, welk) ?? hoorverslag(welk)),
          ]
        }),
      ]
}

/** Letters as they went out, each on a sheet of its own. What an older program sent was not kept, and is not made again. */
export function brieven({ stukken, vraag }: DossierBron): Blok[] {
  const alle = brievenVan(stukken)
  const wel = bewaard({ stukken, vraag })
  const zonder = alle.filter((s) => !wel.some((b) => b.s === s))
  if (alle.length === 0) return []
  return [
    kop('Brieven'),
    ...(zonder.length === 0
      ? []
      : [
          { soort: 'alinea', tekst: 'Van deze brieven is de tekst niet in het programma bewaard:' } as const,
          {
            soort: 'opsomming',
            genummerd: false,
            punten: zonder.map(({ datum, nummer, wat }) => `${nummer} ${wat}, ${voluit(datum)}`),
          } as const,
        ]),
    ...wel.flatMap(({ inhoud, s }, i): Blok[] => [
      // The first goes on under the heading of this part, when nothing else stands there.
      ...(i > 0 || zonder.length > 0 ? [{ soort: 'nieuwe-pagina' } as const] : []),
      stukKop(s),
      ...ingebed(inhoud),
    ]),
  ]
}

/** The letters that were kept, with what was kept of them. */
export const bewaard = ({
  stukken,
  vraag,
}: Pick<DossierBron, 'stukken' | 'vraag'>): { s: StukVoorLezer; inhoud: Inhoud }[] =>
  brievenVan(stukken).flatMap((s) => {
    const g = vraag.dossier.geldig.find(({ id }) => id === s.gebeurtenis.id)
    const inhoud = g && 'bewaard' in g.gegevens ? g.gegevens.bewaard : undefined
    return inhoud ? [{ s, inhoud }] : []
  })

const brievenVan = (stukken: readonly StukVoorLezer[]): readonly StukVoorLezer[] =>
  stukken.filter(
    ({ gebeurtenis: g, grond, reeks }) =>
      grond === undefined &&
      reeks === 'A' &&
      !isGesprek(g) &&
      g.soort !== 'document_toegevoegd' &&
      g.soort !== 'eindrapport_gereed',
  )

/** Findings as far as they were told, and the final report. Decisions stand with the steps, and in their letters. */
export function bevindingen({ nummer, stukken, vraag }: DossierBron): Blok[] {
  const { gegevens, geldig } = vraag.dossier
  const tekst = (naam: string, waarde: string): Blok[] =>
    waarde.trim() === ''
      ? []
      : [
          { soort: 'kop', niveau: 2, tekst: naam },
          { soort: 'alinea', tekst: waarde },
        ]
  const gereed = geldig.findLast((g) => g.soort === 'eindrapport_gereed' && nummer(g.id) !== undefined)
  const stuk = stukken.find((s) => s.gebeurtenis.id === gereed?.id)
  const deel = [
    ...tekst('Bevindingen', gegevens.bevindingen),
    ...tekst('Aanbevelingen', gegevens.aanbevelingen),
    ...tekst('Hielden partijen zich aan de gedragscode?', gegevens.gedragscode),
    ...(stuk
      ? [stukKop(stuk), ...ingebed(bewaardeInhoud('eindrapport', vraag.dossier, vraag) ?? eindrapport(vraag))]
      : []),
  ]
  return deel.length === 0 ? [] : [kop('Bevindingen en beslissing'), ...deel]
}

export const weggelaten = (bron: DossierBron, alles: MetDossier): Blok[] =>
  bron.lezer.soort === 'archief' ? perLezer(alles, bron.woorden) : alleenGetal(bron)

/** Number and ground, and what nobody of this kind ever gets: not whether it is there. */
function alleenGetal(bron: DossierBron): Blok[] {
  const { lezer, stukken, vraag } = bron
  const niet = stukken.filter((s) => s.grond !== undefined)
  return [
    kop('Wat niet in dit dossier staat'),
    {
      soort: 'alinea',
      tekst:
        niet.length === 0
          ? 'Alle stukken zijn verstrekt.'
          : `${niet.length === 1 ? 'Eén stuk is' : `${niet.length} stukken zijn`} niet verstrekt:`,
    },
    {
      soort: 'opsomming',
      genummerd: false,
      punten: niet.map((s) => `${s.nummer}: ${s.grond ? grondTekst(s.grond, vraag.regeling) : ''}`),
    },
    { soort: 'alinea', tekst: `In een dossier voor ${voorWie(bron)} staat nooit:` },
    { soort: 'opsomming', genummerd: false, punten: NOOIT[lezer.soort] },
  ]
}

const rolNaam = ({ soort }: Lezer, woorden: Woorden): string =>
  soort === 'klager' || soort === 'beklaagde' ? woorden[soort] : soort

/** For the office: which piece is not for whom, by its name and with the ground. */
function perLezer({ dossier, regeling }: MetDossier, woorden: Woorden): Blok[] {
  const lezers = LEZERS.filter((s) => s !== 'archief').flatMap((s) => lezerVan(s, dossier.gegevens) ?? [])
  const rijen = lezers.flatMap((lezer) =>
    voorLezer(dossier, lezer, regeling).stukken.flatMap((s) =>
      s.grond === undefined || s.grond === 'vervallen'
        ? []
        : [[s.nummer, s.wat, rolNaam(lezer, woorden), grondTekst(s.grond, regeling)]],
    ),
  )
  return [
    kop('Wat andere lezers niet krijgen'),
    ...(rijen.length === 0
      ? [{ soort: 'alinea', tekst: 'Elke lezer krijgt alle stukken.' } as const]
      : [
          {
            soort: 'alinea',
            tekst:
              'In deze lijst staat de eerste persoon van elke kant. Wie anders leest, krijgt de eigen brieven en het eigen gesprek.',
          } as const,
          {
            soort: 'tabel',
            kolommen: [
              { kop: 'Nr.', breedte: 8 },
              { kop: 'Stuk', breedte: 36 },
              { kop: 'Niet voor', breedte: 16 },
              { kop: 'Waarom', breedte: 40 },
            ],
            rijen,
          } as const,
        ]),
  ]
}
