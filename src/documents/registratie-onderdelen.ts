import { gesprekken } from '@/domain/dossier/gesprekken'
import { cijfers, metKleineLetter, voluit } from '@/domain/datum/opmaak'
import { afwijzingVan } from '@/domain/dossier/afwijzing'
import { watVan } from '@/domain/gebeurtenis/soort'
import { isVolgendeStap } from '@/domain/gebeurtenis/volgende-stap'
import { type Dossier, vanSoort } from '@/domain/dossier/dossier'
import { afsprakenTekst } from '@/domain/dossier/toezegging'
import { momentenVan } from '@/domain/termijn/zaak-van'
import { isNa } from '@/domain/termijn/zaak'
import { type KlachtGegevens, legeGegevens } from '@/domain/gebeurtenis/gegevens'
import type { Keuzelijst, RegistratieOnderdeel, Regeling, Woorden } from '@/domain/regeling/regeling'
import { buitenBeschouwing } from './stukken'
import { isSchriftelijk } from '@/domain/gebeurtenis/kanaal'
import { inZin, wieTekst } from '@/domain/gebeurtenis/zin'
import {
  datumOfLeeg,
  type DocumentVraag,
  enOpsomming,
  gevuld,
  hoofdletter,
  laatsteDag,
  naarBuiten,
  partijTekst,
  woordenIn,
} from './gedeeld'
import type { Blok, Keuze, Veld } from '@/domain/document/inhoud'

interface Bron {
  readonly vraag: DocumentVraag
  readonly regeling: Regeling
  readonly dossier: Dossier | undefined
  readonly gegevens: KlachtGegevens
}

/** How each item is made; one for which the procedure has no list stays away. */
const ONDERDELEN: Readonly<Record<RegistratieOnderdeel, (bron: Bron) => readonly Blok[]>> = {
  routes: ({ regeling, gegevens, dossier }) => routes(regeling, gegevens, dossier),
  soortHulp: ({ regeling, gegevens }) => (regeling.soortHulp ? [soortHulp(regeling.soortHulp, gegevens)] : []),
  categorie: ({ regeling, gegevens }) => (regeling.categorie ? [categorie(regeling.categorie, gegevens)] : []),
  kader: ({ regeling, gegevens }) => (regeling.kader ? [kader(regeling.kader, gegevens)] : []),
  antwoord: ({ dossier }) => [antwoord(dossier)],
  indiening: ({ gegevens }) => [indiening(gegevens)],
  kennisname: ({ vraag, gegevens }) => [kennisname(woordenIn(vraag), gegevens)],
  behandeling: ({ regeling, dossier }) => [behandeling(regeling, dossier)],
  horen: ({ vraag }) => [horen(vraag)],
  bemiddeling: ({ vraag }) => bemiddeling(vraag),
  beslissing: ({ dossier }) => [beslissing(dossier)],
  gedragscode: ({ gegevens }) => [gedragscode(gegevens)],
}

/** The items that the procedure puts on its registration form, in its order. */
export function eigenOnderdelen(vraag: DocumentVraag): Blok[] {
  const { dossier, regeling } = vraag
  const bron = { vraag, regeling, dossier, gegevens: dossier?.gegevens ?? legeGegevens() }
  return regeling.registratie.onderdelen.flatMap((onderdeel) => ONDERDELEN[onderdeel](bron))
}

function routes(regeling: Regeling, gegevens: KlachtGegevens, dossier: Dossier | undefined): Blok[] {
  const gekozen = regeling.routes.find((route) => route.id === gegevens.route)
  const adressen = gekozen ? gekozen.doorgevenAan : [...new Set(regeling.routes.flatMap((route) => route.doorgevenAan))]
  const verwittigd = dossier ? vanSoort(dossier, 'doorgegeven') : []
  return [
    {
      soort: 'keuzes',
      nummer: '',
      label: 'Waarover gaat de klacht?',
      keuzes: regeling.routes.map((route) => ({ label: route.naam, aangekruist: route.id === gegevens.route })),
      kolommen: 2,
    },
    ...(adressen.length > 0
      ? [
          {
            soort: 'keuzes',
            nummer: '',
            label: 'Direct doorgegeven aan (met datum)',
            keuzes: adressen.map((aan): Keuze => {
              const bericht = verwittigd.find((g) => watVan(g) === aan)
              return {
                label: `${hoofdletter(aan)}:`,
                aangekruist: !!bericht,
                aanvulling: bericht ? cijfers(bericht.datum) : '',
              }
            }),
          } satisfies Blok,
        ]
      : []),
  ]
}

function soortHulp({ anders, label, opties }: Keuzelijst, gegevens: KlachtGegevens): Blok {
  const { soortHulp: gekozen, soortHulpAnders } = gegevens
  const bekend = opties.some((optie) => optie.id === gekozen)
  const keuzes: Keuze[] = opties.map((optie) => ({ label: optie.naam, aangekruist: optie.id === gekozen }))
  if (anders !== undefined)
    keuzes.push({
      label: `${anders}:`,
      aangekruist: !bekend && (gekozen !== '' || soortHulpAnders !== ''),
      aanvulling: bekend ? '' : soortHulpAnders,
    })
  return { soort: 'keuzes', nummer: '', label, keuzes }
}

const categorie = ({ label, opties }: Keuzelijst, gegevens: KlachtGegevens): Blok => ({
  soort: 'keuzes',
  nummer: '',
  label,
  keuzes: opties.map((optie) => ({ label: optie.naam, aangekruist: optie.id === gegevens.categorie })),
})

const kader = ({ label, opties }: Keuzelijst, gegevens: KlachtGegevens): Blok => ({
  soort: 'keuzes',
  nummer: '',
  label,
  keuzes: opties.map(({ id, naam }) => ({ label: `${id}  ${naam}`, aangekruist: id === gegevens.kader })),
})

/** Every answer, also the one before a repeat complaint (2.6). */
function antwoord(dossier: Dossier | undefined): Blok {
  const gegeven = dossier ? vanSoort(dossier, 'antwoord_gegeven') : []
  const gesproken = gegeven.filter((g) => !isSchriftelijk(g.gegevens.wijze))
  const geschreven = gegeven.filter((g) => isSchriftelijk(g.gegevens.wijze))
  return {
    soort: 'keuzes',
    nummer: '',
    label: 'Hoe is er geantwoord?',
    keuzes: [
      {
        label: 'In een gesprek, op',
        aangekruist: gesproken.length > 0,
        aanvulling: enOpsomming(gesproken.map(({ datum }) => voluit(datum))),
      },
      {
        label: 'Per brief of e-mail; datum en reden:',
        aangekruist: geschreven.length > 0,
        aanvulling: geschreven
          .map(({ datum, gegevens }) => gevuld([voluit(datum), gegevens.redenSchriftelijk ?? '']).join('; '))
          .join('; en op '),
      },
    ],
  }
}

const indiening = (gegevens: KlachtGegevens): Blok => ({
  soort: 'velden',
  velden: [
    { label: 'Datum op de klacht', waarde: datumOfLeeg(gegevens.dagtekening), breedte: 34 },
    { label: 'Ondertekend', waarde: gegevens.ondertekend ? 'Ja' : gegevens.dagtekening ? 'Nee' : '', breedte: 26 },
    { label: 'Laatste dag van de gedraging', waarde: datumOfLeeg(gegevens.gedragingOp), breedte: 40 },
  ],
})

const kennisname = (woorden: Woorden, gegevens: KlachtGegevens): Blok => ({
  soort: 'velden',
  velden: [
    {
      label: `${hoofdletter(woorden.klager)} wist ervan sinds`,
      waarde: datumOfLeeg(gegevens.kennisnameOp),
      breedte: 40,
    },
    { label: 'Hoe is dat bekend?', waarde: gegevens.kennisnameBron, breedte: 60 },
  ],
})

/** The ground as it stands behind "want", with its article on one line. */
function grondTekst(grondId: string, { gronden }: Regeling): string {
  const grond = gronden.find((g) => g.id === grondId)
  return grond ? `${metKleineLetter(grond.naam)} (${grond.artikel.replaceAll(' ', '\u00a0')})` : grondId.trim()
}

/**
 * Taken in hand, or not and why: the ground with its article. Without a notice of it a talk, findings or an answer shows that it
 * was; a ground that can also come up later stops what was taken in hand (Stadsring51 5 lid 1 onder c).
 */
function behandeling(regeling: Regeling, dossier: Dossier | undefined): Blok {
  const afwijzing = dossier && afwijzingVan(dossier)
  const genomen = (dossier?.soort === 'klacht' && momentenVan(dossier).in_behandeling) || []
  const grond = afwijzing ? grondTekst(afwijzing.gegevens.grond ?? '', regeling) : ''
  const gestopt =
    afwijzing !== undefined &&
    regeling.gronden.some((g) => g.id === afwijzing.gegevens.grond && g.ookTijdensBehandeling) &&
    genomen.some((v) => isNa({ datum: afwijzing.datum, nr: dossier?.geldig.indexOf(afwijzing) }, v))
  return {
    soort: 'keuzes',
    nummer: '',
    label: 'Is de klacht in behandeling genomen?',
    keuzes: [
      { label: 'Ja', aangekruist: gestopt || (!afwijzing && genomen.length > 0) },
      {
        label: 'Nee, want',
        aangekruist: afwijzing !== undefined && !gestopt,
        aanvulling: gestopt ? `gestopt op ${voluit(afwijzing.datum)}: ${grond}` : grond,
      },
    ],
    kolommen: 2,
  }
}

/** That it was refused, where no question on the form asks for it (Wonen Midden-Delfland 2.5), or referred to somebody else. */
export function elders({ dossier, regeling }: DocumentVraag): Blok[] {
  if (!dossier) return []
  const afwijzing = regeling.registratie.onderdelen.includes('behandeling') ? undefined : afwijzingVan(dossier)
  const verwezen = vanSoort(dossier, 'doorverwijzing').filter((g) => !isVolgendeStap(g.gegevens))
  return [
    ...(afwijzing
      ? [
          regel('Niet in behandeling genomen', [
            voluit(afwijzing.datum),
            grondTekst(afwijzing.gegevens.grond ?? '', regeling),
          ]),
        ]
      : []),
    ...verwezen.map(({ datum, gegevens }) => regel('Doorverwezen', [voluit(datum), naarWie(gegevens.naar)])),
  ]
}

const naarWie = (naar: string): string => (naar.trim() === '' ? '' : `naar ${inZin(naar)}`)
const regel = (label: string, delen: readonly string[]): Blok => ({
  soort: 'velden',
  velden: [{ label, waarde: gevuld(delen).join(': '), breedte: 100 }],
})

function horen(vraag: DocumentVraag): Blok {
  const { dossier } = vraag
  const woorden = woordenIn(vraag)
  const gehoord = (partij: 'klager' | 'beklaagde') =>
    dossier && gesprekken(dossier).find((g) => g.gegevens.partij === partij || g.gegevens.partij === 'beiden')
  const afgezien = dossier && vanSoort(dossier, 'horen_afgezien')
  return {
    soort: 'keuzes',
    nummer: '',
    label: 'Wie zijn gehoord? (met datum)',
    keuzes: [
      ...(['klager', 'beklaagde'] as const).map((partij): Keuze => {
        const gesprek = gehoord(partij)
        return {
          label: `${hoofdletter(partijTekst(partij, woorden))}:`,
          aangekruist: gesprek !== undefined,
          aanvulling: gesprek ? voluit(gesprek.datum) : '',
        }
      }),
      {
        label: 'Van horen afgezien, want',
        aangekruist: (afgezien?.length ?? 0) > 0,
        aanvulling:
          afgezien
            ?.map(({ gegevens: { grond, wie } }) => gevuld([wieTekst(wie, woorden), grond]).join(': '))
            .filter(Boolean)
            .map((regel) => (dossier ? naarBuiten(regel, { ...vraag, dossier }) : regel))
            .join('; ') ?? '',
      },
    ],
  }
}

/** The talk with the manager, what was agreed there, and whether both sides could see what was brought in (STK-7, STK-7d). */
function bemiddeling(vraag: DocumentVraag): Blok[] {
  const { dossier, regeling } = vraag
  const gesprek =
    dossier && gesprekken(dossier).findLast((g) => g.gegevens.partij === 'klager' || g.gegevens.partij === 'beiden')
  const stukken = dossier ? vanSoort(dossier, 'document_toegevoegd') : []
  const buiten = buitenBeschouwing(stukken, regeling)
  const gewezen = dossier?.gegevens.afhandeling.gewezenOpVertrouwenspersoon
  const velden: Veld[] = [
    { label: 'Gesprek met de leidinggevende op', waarde: datumOfLeeg(gesprek?.datum), breedte: 40 },
    { label: 'Aanwezig', waarde: gesprek?.gegevens.aanwezig ?? '', breedte: 60 },
  ]
  const metVertrouwenspersoon = regeling.toetsen?.some((t) => t.soort === 'vertrouwenspersoon')
  return [
    { soort: 'velden', velden },
    {
      soort: 'vraag',
      nummer: '',
      label: 'Welke afspraken zijn gemaakt?',
      antwoord: gesprek ? afsprakenTekst(gesprek) : '',
      regels: 2,
    },
    ...(regeling.inzage
      ? [
          {
            soort: 'keuzes',
            nummer: '',
            label: 'Konden beide partijen alle stukken inzien?',
            keuzes: [
              { label: 'Ja', aangekruist: stukken.length > 0 && buiten.length === 0 },
              {
                label: 'Nee, niet meegewogen:',
                aangekruist: buiten.length > 0,
                aanvulling: buiten.map((stuk) => stuk.naam).join('; '),
              },
            ],
          } satisfies Blok,
        ]
      : []),
    ...(metVertrouwenspersoon
      ? [
          {
            soort: 'keuzes',
            label: `Is de ${woordenIn(vraag).klager} gewezen op de vertrouwenspersoon?`,
            keuzes: [
              { label: 'Ja', aangekruist: gewezen === 'ja' },
              { label: 'Nee', aangekruist: gewezen === 'nee' },
              { label: 'Niet van toepassing', aangekruist: gewezen === 'niet van toepassing' },
            ],
            kolommen: 3,
          } satisfies Blok,
        ]
      : []),
  ]
}

const beslissing = (dossier: Dossier | undefined): Blok => ({
  soort: 'velden',
  velden: [
    {
      label: 'Bevindingen verzonden',
      waarde: laatsteDag(dossier, 'kennisgeving_bevindingen', 'antwoord_gegeven'),
      breedte: 25,
    },
    { label: 'Rapport ontvangen', waarde: laatsteDag(dossier, 'rapport_ontvangen'), breedte: 25 },
    { label: 'Beslissing', waarde: laatsteDag(dossier, 'beslissing'), breedte: 25 },
    { label: 'Brief met beslissing', waarde: laatsteDag(dossier, 'besluitbrief_verzonden'), breedte: 25 },
  ],
})

const gedragscode = (gegevens: KlachtGegevens): Blok => ({
  soort: 'vraag',
  nummer: '',
  label: 'Hielden partijen zich aan de gedragscode?',
  antwoord: gegevens.gedragscode,
  regels: 1,
})
