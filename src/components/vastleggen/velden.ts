import type { Optie } from '@/components/base/veld'
import type { Datum } from '@/domain/datum/datum'
import { metDag, voluit } from '@/domain/datum/opmaak'
import { type Dossier, vanSoort } from '@/domain/dossier/dossier'
import type { GebeurtenisGegevens, GebeurtenisSoort } from '@/domain/dossier/gebeurtenis'
import type { Regeling } from '@/domain/regeling'
import type { Toets } from '@/domain/regeling/regeling'
import type { Termijn } from '@/domain/termijn/termijnen'

/** Kinds that the officer records by hand. The others are written by a form of their own or by the program. */
export type VastlegSoort = Exclude<GebeurtenisSoort, 'gegevens_gewijzigd' | 'document_gemaakt'>

/** What the fields of a kind may look at. */
export interface VeldContext {
  readonly dossier: Dossier
  readonly regeling: Regeling
  readonly termijnen: readonly Termijn[]
  readonly vandaag: Datum
  /** The conversation that the officer pointed at. */
  readonly gesprekId?: string | undefined
}

/** Something to know or do with this event, with the article where the procedure says so. */
export interface Tip {
  readonly tekst: string
  readonly artikel?: string
}

type SleutelMet<G, W> = { [N in keyof G & string]-?: NonNullable<G[N]> extends W ? N : never }[keyof G & string]

interface Basis<G> {
  readonly label: string
  readonly help?: string | ((c: VeldContext) => string)
  /** Only when this holds; a field that is not shown is not recorded. */
  readonly als?: (g: G, c: VeldContext) => boolean
  /** The sentence for an empty field that the event can not do without. */
  readonly verplicht?: string
  /** What else changes when this field does. */
  readonly gevolg?: (g: G, c: VeldContext) => Partial<G>
}
type TekstDeel<G> = { readonly naam: SleutelMet<G, string> } & (
  | { readonly soort: 'tekst'; readonly suggesties?: (c: VeldContext) => readonly string[] }
  | { readonly soort: 'vak' }
  | { readonly soort: 'keuze' | 'lijst'; readonly opties: (c: VeldContext) => readonly Optie[] }
  | { readonly soort: 'datum' }
  | { readonly soort: 'geadresseerden'; readonly opties: (c: VeldContext) => readonly string[] }
)
type JaNeeDeel<G> = {
  readonly naam: SleutelMet<G, boolean>
  readonly soort: 'vink' | 'janee'
  readonly ja?: string
  readonly nee?: string
}
export type Veld<G> = Basis<G> & (TekstDeel<G> | JaNeeDeel<G>)

export interface Vorm<G> {
  /** Heading of the dialog: what is recorded. */
  readonly titel: string
  readonly datumLabel?: string
  readonly leeg: (c: VeldContext) => G
  readonly velden: readonly Veld<G>[]
  readonly tips?: (g: G, c: VeldContext) => readonly (Tip | undefined)[]
}

const keuzes = (...teksten: readonly string[]): Optie[] =>
  teksten.map((t) => ({ waarde: t, tekst: t.charAt(0).toUpperCase() + t.slice(1) }))
const SCHRIFTELIJK = keuzes('brief', 'e-mail')
const CONTACT = keuzes('telefoon', 'e-mail', 'brief', 'bezoek')

const toets = (regeling: Regeling, soort: Toets['soort']): Tip | undefined => {
  const gevonden = regeling.toetsen?.find((t) => t.soort === soort)
  return gevonden && { tekst: gevonden.watNu, artikel: gevonden.artikel }
}
const klagers = ({ dossier }: VeldContext) => dossier.gegevens.klagers.map((k) => k.naam).filter(Boolean)
const beklaagden = ({ dossier }: VeldContext) =>
  dossier.gegevens.beklaagden.map((b) => b.naam || b.functie).filter(Boolean)
const leidinggevenden = ({ dossier }: VeldContext) => [
  ...new Set(dossier.gegevens.beklaagden.map((b) => b.leidinggevende).filter(Boolean)),
]
const vervolgstappen = ({ regeling, dossier }: VeldContext) =>
  regeling.vervolgstappen.filter((v) => !v.routes || v.routes.includes(dossier.gegevens.route))
const routeVan = ({ regeling, dossier }: VeldContext) => regeling.routes.find((r) => r.id === dossier.gegevens.route)

/** The letter that ends a step names what the complainant can do next (S51 6 lid 11, WSW 4c, 8b). */
const noemVervolg = (c: VeldContext): Tip | undefined => {
  const bezwaar = routeVan(c)?.bezwaarBij
  const namen = vervolgstappen(c).map((v) => v.naam.charAt(0).toLowerCase() + v.naam.slice(1))
  const stappen = bezwaar ? [bezwaar] : namen
  return stappen.length === 0 ? undefined : { tekst: `Noem in het bericht de volgende stap: ${stappen.join(', of ')}.` }
}

const gesprekkenVan = ({ dossier }: VeldContext) => [
  ...vanSoort(dossier, 'gesprek'),
  ...vanSoort(dossier, 'hoorzitting'),
]
/** The first conversation whose report is not settled yet. */
const zonderVerslag = (c: VeldContext) => {
  const klaar = new Set(vanSoort(c.dossier, 'verslag_vastgesteld').map((v) => v.gegevens.gesprekId))
  return gesprekkenVan(c).find((g) => !klaar.has(g.id))
}
const klagerGehoord = (c: VeldContext) =>
  gesprekkenVan(c).some((g) => g.gegevens.partij === 'klager' || g.gegevens.partij === 'beiden')

type Gesprek = GebeurtenisGegevens['gesprek']
const PARTIJEN = ({ regeling }: VeldContext): readonly Optie<Gesprek['partij']>[] => [
  { waarde: 'klager', tekst: `De ${regeling.woorden.klager}` },
  { waarde: 'beklaagde', tekst: `De ${regeling.woorden.beklaagde}` },
  { waarde: 'beiden', tekst: 'Beiden samen' },
  { waarde: 'ander', tekst: 'Iemand anders' },
]
const namenVan = (partij: Gesprek['partij'], c: VeldContext): string =>
  ({
    klager: klagers(c),
    beklaagde: beklaagden(c),
    beiden: [...klagers(c), ...beklaagden(c)],
    ander: [],
  })[partij].join(', ')
const ALLE_PARTIJEN = ['klager', 'beklaagde', 'beiden', 'ander'] as const

const gesprek = (titel: string): Vorm<Gesprek> => ({
  titel,
  datumLabel: 'Wanneer was het?',
  leeg: (c) => {
    const partij = klagerGehoord(c) ? 'beklaagde' : 'klager'
    const behandelaar = c.dossier.gegevens.behandelaar
    return { partij, met: namenVan(partij, c), aanwezig: behandelaar, plaats: '', verklaring: '', afspraken: '' }
  },
  velden: [
    {
      naam: 'partij',
      soort: 'keuze',
      label: 'Wie is gehoord?',
      opties: PARTIJEN,
      // A name that the officer typed stays; one that the program filled in follows the choice.
      gevolg: (g, c) =>
        g.met.trim() === '' || ALLE_PARTIJEN.some((p) => namenVan(p, c) === g.met)
          ? { met: namenVan(g.partij, c) }
          : {},
    },
    {
      naam: 'met',
      soort: 'tekst',
      label: 'Naam',
      suggesties: (c) => [...klagers(c), ...beklaagden(c), ...leidinggevenden(c)],
    },
    {
      naam: 'aanwezig',
      soort: 'tekst',
      label: 'Wie waren er verder bij?',
      help: 'Namen met een komma ertussen.',
    },
    {
      naam: 'plaats',
      soort: 'tekst',
      label: 'Waar?',
      suggesties: () => ['op kantoor', 'bij de klager thuis', 'telefonisch', 'via beeldbellen'],
    },
    {
      naam: 'verklaring',
      soort: 'vak',
      label: 'Wat is er verteld?',
      help: 'Zakelijk en in de woorden van wie het vertelde. Dit wordt het hoorverslag.',
    },
    { naam: 'afspraken', soort: 'vak', label: 'Wat is er afgesproken?' },
    {
      naam: 'naamAkkoord',
      soort: 'tekst',
      label: 'Wie tekent voor akkoord?',
      help: 'Deze naam komt bij de handtekening onder het verslag.',
    },
  ],
  tips: (g, c) => [g.partij === 'beklaagde' && !klagerGehoord(c) ? toets(c.regeling, 'eerst-klager') : undefined],
})

const openTermijnen = ({ termijnen }: VeldContext) =>
  termijnen.filter(
    (t) =>
      t.definitie.bindt === 'organisatie' &&
      ['loopt', 'bijna', 'te-laat', 'verdaagd'].includes(t.staat) &&
      !t.definitie.looptDoorNaSluiting,
  )

const opsomming = (c: VeldContext): Tip | undefined => {
  const open = openTermijnen(c).filter((t) => !t.definitie.vervuldDoor.includes('afsluiting'))
  return open.length === 0
    ? undefined
    : {
        tekst: `Er lopen nog termijnen. Na het sluiten staan ze als vervallen of niet gehaald: ${open.map((t) => `${t.definitie.naam.toLowerCase()}${t.uiterlijk ? ` (${metDag(t.uiterlijk)})` : ''}`).join(', ')}.`,
      }
}

const kanaal = {
  naam: 'kanaal',
  soort: 'keuze',
  label: 'Hoe kwam het binnen?',
  opties: (c: VeldContext) => keuzes(...c.regeling.kanalen),
} as const
const opening = ({ dossier }: VeldContext) => ({
  nummer: dossier.nummer,
  regelingId: dossier.regelingId,
  regelingVersie: dossier.regelingVersie,
  kanaal: dossier.kanaal,
  gegevens: dossier.gegevens,
})

/** Which fields each kind of event has. One table, so that a new kind is a line here and not a new dialog. */
export const VORMEN: { readonly [S in VastlegSoort]: Vorm<GebeurtenisGegevens[S]> } = {
  // Both openings are only corrected here: they are made by the forms for a complaint and a signal.
  ontvangst: { titel: 'Klacht ontvangen', datumLabel: 'Ontvangen op', leeg: opening, velden: [kanaal] },
  signaal: {
    titel: 'Signaal genoteerd',
    datumLabel: 'Gehoord op',
    leeg: (c) => ({ ...opening(c), reden: '', opgelost: false }),
    velden: [
      kanaal,
      { naam: 'reden', soort: 'tekst', label: 'Waarom alleen een signaal?' },
      { naam: 'opgelost', soort: 'vink', label: 'Ter plekke opgelost' },
    ],
  },
  bevestiging_verzonden: {
    titel: 'Ontvangst bevestigd',
    datumLabel: 'Verstuurd op',
    leeg: () => ({ wijze: 'brief' }),
    velden: [{ naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => SCHRIFTELIJK }],
  },
  doorgegeven: {
    titel: 'Klacht doorgegeven',
    datumLabel: 'Doorgegeven op',
    leeg: () => ({ aan: '', wijze: 'e-mail' }),
    velden: [
      {
        naam: 'aan',
        soort: 'geadresseerden',
        label: 'Aan wie?',
        help: 'Elk bericht komt apart in het logboek.',
        verplicht: 'Kies of vul in aan wie de klacht is doorgegeven.',
        // Who was told already is not offered again.
        opties: (c) => {
          const al = vanSoort(c.dossier, 'doorgegeven').map((g) => g.gegevens.aan)
          const wie = routeVan(c)?.doorgevenAan ?? [
            ...beklaagden(c),
            ...leidinggevenden(c).map((l) => `${l} (leidinggevende)`),
          ]
          return wie.filter((naam) => !al.includes(naam))
        },
      },
      { naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => keuzes('e-mail', 'brief', 'mondeling') },
    ],
    tips: (_, c) => {
      const al = vanSoort(c.dossier, 'doorgegeven')
      return [
        al.length > 0
          ? { tekst: `Al doorgegeven: ${al.map((g) => `${g.gegevens.aan} op ${voluit(g.datum)}`).join('; ')}.` }
          : undefined,
      ]
    },
  },
  ontvankelijkheid_gemeld: {
    titel: 'Ontvankelijkheid gemeld',
    datumLabel: 'Gemeld op',
    leeg: () => ({ ontvankelijk: true, grond: '', toelichting: '' }),
    velden: [
      {
        naam: 'ontvankelijk',
        soort: 'janee',
        label: 'Wordt de klacht behandeld?',
        ja: 'Ja, de klacht wordt behandeld',
        nee: 'Nee, de klacht wordt niet behandeld',
      },
      {
        naam: 'grond',
        soort: 'lijst',
        label: 'Waarom niet?',
        als: (g) => !g.ontvankelijk,
        opties: ({ regeling }) => regeling.gronden.map((g) => ({ waarde: g.id, tekst: `${g.naam} (${g.artikel})` })),
      },
      {
        naam: 'toelichting',
        soort: 'vak',
        label: 'Toelichting',
        help: 'Hoe het verder gaat, of de reden in gewone woorden.',
      },
    ],
    tips: (g, c) => {
      if (g.ontvankelijk) return []
      const grond = c.regeling.gronden.find((x) => x.id === g.grond)
      return [
        grond && { tekst: grond.watNu, artikel: grond.artikel },
        noemVervolg(c),
        { tekst: 'De behandeling stopt hiermee. Open termijnen vervallen.' },
      ]
    },
  },
  vooronderzoek_afgerond: {
    titel: 'Vooronderzoek afgerond',
    datumLabel: 'Afgerond op',
    leeg: () => ({ toelichting: '' }),
    velden: [{ naam: 'toelichting', soort: 'vak', label: 'Wat is onderzocht?' }],
  },
  gesprek: gesprek('Gesprek gevoerd'),
  hoorzitting: gesprek('Hoorzitting gehouden'),
  horen_afgezien: {
    titel: 'Van horen afgezien',
    leeg: () => ({ wie: 'klager', grond: '' }),
    velden: [
      {
        naam: 'wie',
        soort: 'keuze',
        label: 'Wie wordt niet gehoord?',
        opties: (c) => PARTIJEN(c).filter((p) => p.waarde === 'klager' || p.waarde === 'beklaagde'),
      },
      {
        naam: 'grond',
        soort: 'lijst',
        label: 'Waarom niet?',
        verplicht: 'Kies waarom van horen is afgezien. Die reden hoort in het dossier.',
        opties: () =>
          keuzes(
            'de klacht is duidelijk ongegrond',
            'diegene heeft zelf gezegd niet gehoord te willen worden',
            'geen reactie binnen de gestelde tijd',
          ),
      },
    ],
  },
  verslag_vastgesteld: {
    titel: 'Hoorverslag vastgesteld',
    datumLabel: 'Vastgesteld op',
    leeg: (c) => ({ gesprekId: c.gesprekId ?? zonderVerslag(c)?.id ?? '', akkoord: 'ja', opmerkingen: '' }),
    velden: [
      {
        naam: 'gesprekId',
        soort: 'lijst',
        label: 'Van welk gesprek?',
        verplicht: 'Kies het gesprek. Staat het er niet bij, leg dan eerst het gesprek vast.',
        opties: (c) =>
          gesprekkenVan(c).map((g) => ({
            waarde: g.id,
            tekst: `${metDag(g.datum)}: ${g.gegevens.met || 'zonder naam'}`,
          })),
      },
      {
        naam: 'akkoord',
        soort: 'keuze',
        label: 'Akkoord met het verslag?',
        opties: () => keuzes('ja', 'met opmerkingen', 'nee'),
      },
      { naam: 'opmerkingen', soort: 'vak', label: 'Opmerkingen bij het verslag', als: (g) => g.akkoord !== 'ja' },
    ],
  },
  antwoord_gegeven: {
    titel: 'Antwoord gegeven',
    datumLabel: 'Gegeven op',
    leeg: () => ({ wijze: '', uitkomst: '', redenSchriftelijk: '' }),
    velden: [
      { naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => keuzes('gesprek', 'telefoon', 'brief', 'e-mail') },
      {
        naam: 'redenSchriftelijk',
        soort: 'tekst',
        label: 'Waarom niet in een gesprek?',
        als: (g, c) =>
          toets(c.regeling, 'mondeling-antwoord') !== undefined && (g.wijze === 'brief' || g.wijze === 'e-mail'),
      },
      { naam: 'uitkomst', soort: 'vak', label: 'Wat was het antwoord?', help: 'Ook wat is afgesproken, en met wie.' },
    ],
    tips: (g, c) => [g.wijze === 'brief' || g.wijze === 'e-mail' ? toets(c.regeling, 'mondeling-antwoord') : undefined],
  },
  tussenbericht: {
    titel: 'Tussenbericht verzonden',
    datumLabel: 'Verstuurd op',
    leeg: () => ({ inhoud: '' }),
    velden: [
      {
        naam: 'inhoud',
        soort: 'vak',
        label: 'Wat heeft u laten weten?',
        help: 'Waarom het langer duurt en wanneer de klager weer hoort. Een tussenbericht haalt geen termijn.',
      },
    ],
  },
  kennisgeving_bevindingen: {
    titel: 'Bevindingen verzonden',
    datumLabel: 'Verstuurd op',
    leeg: () => ({ wijze: 'brief' }),
    velden: [{ naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => SCHRIFTELIJK }],
    tips: (_, c) => [noemVervolg(c)],
  },
  eindrapport_gereed: {
    titel: 'Eindrapport gereed',
    datumLabel: 'Gereed op',
    leeg: () => ({ toelichting: '' }),
    velden: [{ naam: 'toelichting', soort: 'vak', label: 'Toelichting' }],
  },
  rapport_ontvangen: {
    titel: 'Rapport ontvangen door wie beslist',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ door: '' }),
    velden: [{ naam: 'door', soort: 'tekst', label: 'Wie beslist?' }],
  },
  beslissing: {
    titel: 'Beslissing genomen',
    datumLabel: 'Genomen op',
    leeg: (c) => ({
      door: vanSoort(c.dossier, 'rapport_ontvangen').at(-1)?.gegevens.door ?? '',
      beslissing: '',
      argumenten: '',
    }),
    velden: [
      { naam: 'door', soort: 'tekst', label: 'Wie heeft beslist?' },
      { naam: 'beslissing', soort: 'vak', label: 'Wat is er beslist?' },
      { naam: 'argumenten', soort: 'vak', label: 'Waarom?' },
    ],
  },
  besluitbrief_verzonden: {
    titel: 'Brief met beslissing verzonden',
    datumLabel: 'Verstuurd op',
    leeg: () => ({ wijze: 'brief' }),
    velden: [{ naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => SCHRIFTELIJK }],
    tips: (_, c) => [noemVervolg(c)],
  },
  verdaging: {
    titel: 'Latere datum afgesproken',
    datumLabel: 'Afgesproken op',
    leeg: (c) => ({ termijnId: openTermijnen(c)[0]?.id ?? '', tot: '' as Datum, reden: '' }),
    velden: [
      {
        naam: 'termijnId',
        soort: 'lijst',
        label: 'Voor welke termijn?',
        verplicht: 'Kies de termijn waarvoor u een latere datum afsprak.',
        opties: (c) =>
          openTermijnen(c).map((t) => ({
            waarde: t.id,
            tekst: `${t.definitie.naam}${t.uiterlijk ? `, nu ${metDag(t.uiterlijk)}` : ''}`,
          })),
      },
      { naam: 'tot', soort: 'datum', label: 'Nieuwe datum' },
      { naam: 'reden', soort: 'vak', label: 'Waarom later, en is de klager akkoord?' },
    ],
    tips: () => [
      { tekst: 'De oorspronkelijke datum blijft zichtbaar. Laat de klager de nieuwe datum schriftelijk weten.' },
    ],
  },
  intrekking: {
    titel: 'Klacht ingetrokken',
    datumLabel: 'Ingetrokken op',
    leeg: () => ({ mondeling: false, toelichting: '' }),
    velden: [
      {
        naam: 'mondeling',
        soort: 'janee',
        label: 'Hoe liet de klager dat weten?',
        ja: 'Mondeling',
        nee: 'Schriftelijk',
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
    tips: (g, c) => [
      g.mondeling
        ? (toets(c.regeling, 'intrekking-bevestigen') ?? {
            tekst: 'Bevestig de intrekking schriftelijk, dan weet de klager dat de behandeling stopt.',
          })
        : undefined,
      { tekst: 'De behandeling stopt hiermee. Open termijnen vervallen.' },
    ],
  },
  contact: {
    titel: 'Contact met de klager',
    datumLabel: 'Wanneer?',
    leeg: () => ({ wijze: 'telefoon', bereikt: true, toelichting: '' }),
    velden: [
      { naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => CONTACT },
      { naam: 'bereikt', soort: 'janee', label: 'Heeft u de klager bereikt?', ja: 'Ja', nee: 'Nee, niet bereikt' },
      { naam: 'toelichting', soort: 'vak', label: 'Waar ging het over?' },
    ],
  },
  doorverwijzing: {
    titel: 'Doorverwezen',
    datumLabel: 'Doorverwezen op',
    leeg: (c) => ({ naar: routeVan(c)?.verwijzing ?? '', toelichting: '' }),
    velden: [
      {
        naam: 'naar',
        soort: 'tekst',
        label: 'Naar wie of welke instantie?',
        verplicht: 'Vul in naar wie de klager is verwezen.',
        suggesties: (c) => vervolgstappen(c).map((v) => v.naam),
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
    tips: () => [{ tekst: 'De behandeling hier stopt hiermee. Open termijnen vervallen.' }],
  },
  overdracht: {
    titel: 'Overgedragen of vervangen',
    leeg: () => ({ vorm: 'overgedragen', aan: '', reden: '' }),
    velden: [
      {
        naam: 'vorm',
        soort: 'keuze',
        label: 'Wat is er gebeurd?',
        opties: () => [
          { waarde: 'overgedragen', tekst: 'Behandeling overgedragen' },
          { waarde: 'vervanging', tekst: 'Iemand vervangt de behandelaar' },
          { waarde: 'advies gevraagd', tekst: 'Advies gevraagd' },
        ],
      },
      { naam: 'aan', soort: 'tekst', label: 'Aan wie?', verplicht: 'Vul in aan wie.' },
      { naam: 'reden', soort: 'vak', label: 'Waarom?' },
    ],
  },
  voorgelegd_aan_commissie: {
    titel: 'Voorgelegd aan de commissie',
    datumLabel: 'Door de commissie ontvangen op',
    leeg: (c) => ({ commissie: vervolgstappen(c).find((v) => /commissie/i.test(v.naam))?.naam ?? '' }),
    velden: [
      {
        naam: 'commissie',
        soort: 'tekst',
        label: 'Welke commissie?',
        suggesties: (c) => vervolgstappen(c).map((v) => v.naam),
      },
    ],
  },
  advies_ontvangen: {
    titel: 'Advies van de commissie ontvangen',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ samenvatting: '' }),
    velden: [{ naam: 'samenvatting', soort: 'vak', label: 'Wat adviseert de commissie?' }],
  },
  standpunt_bestuur: {
    titel: 'Standpunt van het bestuur meegedeeld',
    datumLabel: 'Meegedeeld op',
    leeg: () => ({ standpunt: '' }),
    velden: [{ naam: 'standpunt', soort: 'vak', label: 'Wat is het standpunt?' }],
  },
  oordeel_ontvangen: {
    titel: 'Oordeel ontvangen',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ van: '', samenvatting: '' }),
    velden: [
      { naam: 'van', soort: 'tekst', label: 'Van wie?', suggesties: (c) => vervolgstappen(c).map((v) => v.naam) },
      { naam: 'samenvatting', soort: 'vak', label: 'Wat is het oordeel?' },
    ],
  },
  reactie_op_oordeel: {
    titel: 'Reactie op het oordeel gegeven',
    datumLabel: 'Gegeven op',
    leeg: () => ({ reactie: '' }),
    velden: [{ naam: 'reactie', soort: 'vak', label: 'Wat doet de organisatie met het oordeel?' }],
  },
  herhaalklacht_ontvangen: {
    titel: 'Herhaalklacht ontvangen',
    datumLabel: 'Ontvangen op',
    leeg: () => ({ aanleiding: '', toelichting: '' }),
    velden: [
      {
        naam: 'aanleiding',
        soort: 'keuze',
        label: 'Wat is de aanleiding?',
        verplicht: 'Kies de aanleiding: die bepaalt wat er nu moet gebeuren.',
        opties: () => [
          { waarde: 'nieuwe feiten', tekst: 'Nieuwe feiten', uitleg: 'Opnieuw langs de kaders van 2.4.' },
          {
            waarde: 'geen nieuwe feiten',
            tekst: 'Dezelfde feiten',
            uitleg: 'De beslissing blijft. De tweede keer: zeg dat dit het laatste antwoord is.',
          },
          { waarde: 'jurist', tekst: 'Met of door een jurist', uitleg: 'Leg de klacht voor aan een eigen jurist.' },
          {
            waarde: 'opnieuw te laat of ongelukkig',
            tekst: 'Opnieuw te laat, geen of een ongelukkige reactie',
            uitleg: 'De leidinggevende bepaalt wie antwoordt, keurt het antwoord goed en bewaakt de termijn.',
          },
        ],
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
  },
  vermoeden_strafbaar_feit: {
    titel: 'Vermoeden van een strafbaar feit',
    leeg: () => ({ toelichting: '' }),
    velden: [
      {
        naam: 'toelichting',
        soort: 'vak',
        label: 'Waarop rust het vermoeden?',
        help: 'Alleen wat nodig is, zonder oordeel.',
      },
    ],
    tips: () => [{ tekst: 'Licht direct de directie in, en leg vast wanneer dat is gebeurd.' }],
  },
  directie_ingelicht: {
    titel: 'Directie ingelicht',
    datumLabel: 'Ingelicht op',
    leeg: () => ({ wie: '' }),
    velden: [{ naam: 'wie', soort: 'tekst', label: 'Wie is ingelicht?' }],
  },
  personeelsmaatregel: {
    titel: 'Verwijtbaar handelen gemeld aan de manager',
    datumLabel: 'Gemeld op',
    leeg: () => ({ toelichting: '' }),
    velden: [
      {
        naam: 'toelichting',
        soort: 'vak',
        label: 'Wat is gemeld?',
        help: 'De manager beslist over een maatregel. Dit komt nooit in een brief aan de klager of in een rapportage.',
      },
    ],
  },
  afsluiting: {
    titel: 'Dossier sluiten',
    datumLabel: 'Gesloten op',
    leeg: () => ({ grond: '', toelichting: '' }),
    velden: [
      {
        naam: 'grond',
        soort: 'keuze',
        label: 'Waarom kan het dossier dicht?',
        opties: ({ regeling, dossier }) =>
          dossier.soort === 'signaal'
            ? [
                { waarde: 'signaal-opgelost', tekst: 'Het signaal is opgelost' },
                { waarde: 'signaal-genoteerd', tekst: 'Genoteerd; er is niets meer te doen' },
              ]
            : regeling.sluitgronden.map((s) => ({
                waarde: s.id,
                tekst: s.naam,
                ...(!s.inRegeling && { uitleg: 'Deze reden staat niet in de regeling.' }),
              })),
      },
      { naam: 'toelichting', soort: 'vak', label: 'Toelichting' },
    ],
    tips: (_, c) => [opsomming(c)],
  },
  heropening: {
    titel: 'Dossier heropenen',
    datumLabel: 'Heropend op',
    leeg: () => ({ reden: '' }),
    velden: [
      {
        naam: 'reden',
        soort: 'vak',
        label: 'Waarom gaat het dossier weer open?',
        verplicht: 'Schrijf op waarom het dossier weer opengaat.',
      },
    ],
  },
  document_toegevoegd: {
    titel: 'Document toegevoegd',
    datumLabel: 'Ingebracht op',
    leeg: () => ({ naam: '', ingebrachtDoor: '', ingezienDoorKlager: false, ingezienDoorBeklaagde: false }),
    velden: [
      { naam: 'naam', soort: 'tekst', label: 'Welk document?', verplicht: 'Vul in welk document het is.' },
      {
        naam: 'ingebrachtDoor',
        soort: 'tekst',
        label: 'Door wie ingebracht?',
        suggesties: (c) => [...klagers(c), ...beklaagden(c), ...leidinggevenden(c)],
      },
      { naam: 'ingezienDoorKlager', soort: 'vink', label: 'De klager heeft het kunnen inzien' },
      { naam: 'ingezienDoorBeklaagde', soort: 'vink', label: 'Degene over wie de klacht gaat heeft het kunnen inzien' },
    ],
  },
  notitie: {
    titel: 'Notitie',
    leeg: () => ({ tekst: '' }),
    velden: [{ naam: 'tekst', soort: 'vak', label: 'Notitie', verplicht: 'De notitie is nog leeg.' }],
  },
}
