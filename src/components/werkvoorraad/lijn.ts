import type { RouteLocationRaw } from 'vue-router'
import { NIEUW } from '@/components/document/document-keuze'
import type { IcoonNaam } from '@/components/base/iconen'
import { type Datum, dagenTussen, jaarVan } from '@/domain/datum/datum'
import { cijfers, dagen, kort, metKleineLetter } from '@/domain/datum/opmaak'
import { briefRegel, documentNaam, isBrief } from '@/domain/document/soorten'
import { briefSleutel } from '@/domain/dossier/te-sturen'
import { vervangerKort } from '@/domain/dossier/vervanger'
import type { GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import type { Samenvatting } from '@/domain/overzicht/samenvatting'
import type { GesprekRegel, StilleRegel, TeSturenRegel, WerkRegel } from '@/domain/overzicht/werkvoorraad'
import { artikelTekst } from '@/domain/regeling/artikel'
import { regelingTekst } from '@/domain/regeling'
import type { Periodiek } from '@/domain/regeling/periodiek'
import { neutraleTermijnNaam } from '@/domain/regeling/termijn-met'
import { afgesproken, afspraakTekst, doenOp } from '@/domain/termijn/afspraak'
import { type StaatVorm, staatTekst, kernVan } from '@/domain/termijn/staat-tekst'
import { termijnTekst } from '@/domain/termijn/termijn-tekst'

/** What the form opens with. */
export interface VastTeLeggen {
  readonly dossierId: string
  readonly termijnId?: string
  readonly soort?: GebeurtenisSoort
  readonly welke?: string
}

/** Something that can be done from a line: a place to go, or a form. */
export type LijnActie = { readonly tekst: string; readonly icoon?: IcoonNaam; readonly naam: string } & (
  | { readonly to: RouteLocationRaw }
  | { readonly vastleggen: VastTeLeggen }
  /** Id of a duty that comes back. */
  | { readonly taak: string }
)

/** One line of the work list, as it is shown. */
export interface Lijn {
  readonly sleutel: string
  /** Where the line leads: its dossier, by its number; a duty of the organisation has none. */
  readonly plek: { readonly tekst: string; readonly open: string; readonly to: RouteLocationRaw }
  readonly wie: string
  readonly erbij: string
  readonly wat: string
  /** The rule behind it: comes in sight when the line is pointed at. */
  readonly regel: string
  readonly datum: string
  readonly staat: { readonly vorm: StaatVorm; readonly woord: string; readonly tekst: string } | undefined
  /** What the state needs beside it; cut off where the line is short, whole when it is pointed at. */
  readonly meer: string
  /** The first is the button of the line, the others stand behind "⋯". */
  readonly acties: readonly LijnActie[]
}

const bijDossier = ({
  id,
  klager,
  nummer,
  onderwerp,
  vervanger,
}: Samenvatting): Pick<Lijn, 'plek' | 'wie' | 'erbij'> => ({
  plek: { tekst: nummer, open: 'Dossier openen', to: { name: 'dossier', params: { id } } },
  wie: klager || 'Klager onbekend',
  // Whose turn it is comes before what it is about.
  erbij: `${vervanger ? `${vervangerKort(vervanger)} · ` : ''}${onderwerp || 'Nog geen onderwerp'}`,
})

const naam = (tekst: string, { nummer }: Samenvatting) => `${tekst}, dossier ${nummer}`

export function lijnVanTermijn({ sleutel, samenvatting, termijn, dag }: WerkRegel, vandaag: Datum): Lijn {
  const { definitie } = termijn
  const alsTekst = (d: Datum) => kort(d, vandaag)
  const staat = staatTekst(termijn, vandaag)
  const { kern, rest } = kernVan(staat)
  const tot = afgesproken(termijn) ?? termijn.uiterlijk
  const acties: LijnActie[] = []
  if (definitie.document && isBrief(definitie.document))
    acties.push({
      tekst: 'Brief maken',
      icoon: 'brief',
      naam: naam('Brief maken', samenvatting),
      to: { name: 'dossierdocument', params: { id: samenvatting.id, soort: definitie.document } },
    })
  if (definitie.actie)
    acties.push({
      tekst: definitie.actie,
      naam: naam(definitie.actie, samenvatting),
      vastleggen: { dossierId: samenvatting.id, termijnId: termijn.id },
    })
  return {
    sleutel,
    ...bijDossier(samenvatting),
    wat: definitie.toezegging ? definitie.naam : neutraleTermijnNaam(definitie),
    regel: [
      definitie.artikel,
      ...(definitie.neutraleNaam && !definitie.toezegging ? [] : [termijnTekst(termijn)]),
    ].join(': '),
    datum: tot ? alsTekst(tot) : '',
    staat: { vorm: staat.vorm, woord: staat.woord, tekst: kern },
    meer: [doenOp(termijn, dag, vandaag), ...rest, afspraakTekst(termijn, alsTekst)].filter(Boolean).join(', '),
    acties,
  }
}

export function lijnVanBrief(
  { sleutel, samenvatting, brief: { brief, aan, naam: wie, sinds } }: TeSturenRegel,
  vandaag: Datum,
): Lijn {
  const wat = documentNaam(brief)
  return {
    sleutel,
    ...bijDossier(samenvatting),
    wat,
    regel: 'Ieder krijgt een eigen brief. Staat hier tot u hem verstuurt, of zegt dat hij niet nodig is.',
    datum: kort(sinds, vandaag),
    staat: undefined,
    meer: `aan ${wie}`,
    acties: [
      {
        tekst: 'Brief maken',
        icoon: 'brief',
        naam: naam(`Brief maken: ${wat} aan ${wie}`, samenvatting),
        to: {
          name: 'dossierdocument',
          params: { id: samenvatting.id, soort: brief },
          query: { aan, ...(briefRegel(brief).vaker && { welke: NIEUW }) },
        },
      },
      {
        tekst: 'Niet nodig…',
        naam: naam(`Niet nodig: ${wat} aan ${wie}`, samenvatting),
        vastleggen: { dossierId: samenvatting.id, soort: 'brief_niet_nodig', welke: briefSleutel(brief, aan) },
      },
    ],
  }
}

export function lijnVanGesprek(
  { sleutel, samenvatting: s, gesprek: { begin, dag, plaats } }: GesprekRegel,
  vandaag: Datum,
): Lijn {
  const nog = dagenTussen(vandaag, dag)
  // Where the procedure knows a hearing as well, the officer says which of the two it was.
  const isGesprek = !regelingTekst(s.regelingId, s.regelingVersie)?.ookStappen?.includes('hoorzitting')
  return {
    sleutel,
    ...bijDossier(s),
    wat: nog < 0 ? 'Gesprek vastleggen' : 'Gesprek',
    regel:
      'Staat hier tot u het gesprek vastlegt. Verplaatst of afgezegd? Verander dat in het dossier, bij de gesprekken.',
    datum: kort(dag, vandaag),
    staat:
      nog > 0
        ? { vorm: 'loopt', woord: 'loopt', tekst: `nog ${dagen(nog)}` }
        : nog === 0
          ? { vorm: 'bijna', woord: 'vandaag', tekst: 'vandaag' }
          : { vorm: 'bijna', woord: 'voorbij', tekst: nog === -1 ? 'was gisteren' : `was ${dagen(-nog)} geleden` },
    meer: [begin && `${begin.replace(':', '.')} uur`, plaats].filter(Boolean).join(', '),
    acties: [
      ...(nog <= 0
        ? [
            {
              tekst: 'Vastleggen…',
              naam: naam('Gesprek vastleggen', s),
              vastleggen: { dossierId: s.id, ...(isGesprek && { soort: 'gesprek' as const }) },
            },
          ]
        : []),
      {
        tekst: 'Gesprekken',
        naam: naam('Gesprekken', s),
        to: { name: 'dossier', params: { id: s.id }, query: { blad: 'gesprekken' } },
      },
    ],
  }
}

export function lijnVanStilte({ sleutel, samenvatting, laatste }: StilleRegel, vandaag: Datum): Lijn {
  const aantal = dagenTussen(laatste.datum, vandaag)
  return {
    sleutel,
    ...bijDossier(samenvatting),
    wat: `Laatst: ${metKleineLetter(laatste.naam)}`,
    regel: `Dit is de laatste stap${samenvatting.soort === 'signaal' ? ' bij dit signaal' : ''}. Er loopt geen termijn.`,
    datum: kort(laatste.datum, vandaag),
    staat: undefined,
    meer: aantal === 0 ? 'vandaag' : aantal === 1 ? 'gisteren' : `${dagen(aantal)} geleden`,
    acties: [
      {
        tekst: 'Vastleggen…',
        naam: naam('Vastleggen', samenvatting),
        vastleggen: { dossierId: samenvatting.id },
      },
    ],
  }
}

/** A duty that comes back: of the organisation, and of no dossier. */
export function lijnVanTaak({ datum, ookGemist, regeling, taak, teLaat, genoemd }: Periodiek, vandaag: Datum): Lijn {
  const nog = datum === null ? 0 : dagenTussen(vandaag, datum)
  return {
    sleutel: `taak/${taak.id}`,
    plek: { tekst: 'taak', open: 'Naar de termijnen', to: { name: 'termijnen' } },
    wie: taak.wie,
    erbij: regeling.naam,
    wat: taak.naam,
    regel: `${artikelTekst(taak.artikel, 'Artikel')}${genoemd ? '' : '; de regeling noemt geen dag'}`,
    // Years back there is no room for the name of the day.
    datum: datum === null ? '' : jaarVan(datum) === jaarVan(vandaag) ? kort(datum, vandaag) : cijfers(datum),
    staat: teLaat
      ? { vorm: 'te-laat', woord: 'te laat', tekst: 'te laat' }
      : { vorm: 'loopt', woord: 'loopt', tekst: nog === 0 ? 'vandaag' : `nog ${dagen(nog)}` },
    meer: ookGemist.length > 0 ? `en ${ookGemist.length} keer daarna` : '',
    acties: [{ tekst: 'Gedaan…', naam: `Gedaan: ${taak.naam}`, taak: taak.id }],
  }
}
