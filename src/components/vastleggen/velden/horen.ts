import { metDag } from '@/domain/datum/opmaak'
import { vanSoort } from '@/domain/dossier/dossier'
import type { Datum } from '@/domain/datum/datum'
import { geplandeGesprekken } from '@/domain/dossier/gepland'
import { type GedaneToezegging, openToezeggingen, toezeggingenVan } from '@/domain/dossier/toezegging'
import type { Afspraak, GebeurtenisGegevens, Gesprek } from '@/domain/gebeurtenis/gebeurtenis'
import { toezeggingTekst } from '@/domain/gebeurtenis/zin'
import { isMetKlager } from '@/domain/gebeurtenis/partij'
import { artikelTekst } from '@/domain/regeling/artikel'
import { beklaagden, gesprekkenVan, iedereen, keuzes, klagers, leidinggevenden, PARTIJEN, toets } from './hulp'
import { ONTVANKELIJKHEID } from './ontvankelijk'
import type { Tip, VeldContext, Vorm, Vormen } from './vorm'

/** The first conversation whose report is not settled yet. */
const zonderVerslag = (c: VeldContext) => {
  const klaar = new Set(vanSoort(c.dossier, 'verslag_vastgesteld').map((v) => v.gegevens.gesprekId))
  return gesprekkenVan(c).find((g) => !klaar.has(g.id))
}
const klagerGehoord = (c: VeldContext) => gesprekkenVan(c).some((g) => isMetKlager(g.gegevens))

const namenVan = (partij: Gesprek['partij'], c: VeldContext): string =>
  ({
    klager: klagers(c),
    beklaagde: beklaagden(c),
    beiden: [...klagers(c), ...beklaagden(c)],
    ander: [],
  })[partij].join(', ')
/** Who led the talk: the manager where the procedure says so (Sterker 7); left empty it is who handled it that day. */
const leidingVan = (c: VeldContext): string =>
  c.regeling.gesprekLeiding === 'leidinggevende' ? (leidinggevenden(c)[0] ?? '') : ''
const ALLE_PARTIJEN = ['klager', 'beklaagde', 'beiden', 'ander'] as const

/** A name that the officer typed stays; one that the program filled in follows the choice. */
const metPartij = <G extends Pick<Gesprek, 'met' | 'partij'>>(g: G, c: VeldContext): Partial<G> =>
  g.met.trim() === '' || ALLE_PARTIJEN.some((p) => namenVan(p, c) === g.met)
    ? ({ met: namenVan(g.partij, c) } as Partial<G>)
    : {}
const PLAATSEN = ['op kantoor', 'bij de klager thuis', 'telefonisch', 'via beeldbellen'] as const

/** Sterker 7: afterwards it is clear who does what, and when. */
const metAfspraken = (_: Gesprek, { regeling: { horen } }: VeldContext): string =>
  `Elke afspraak komt op haar dag op de werkvoorraad.${horen?.samen ? ` (${artikelTekst(horen.samen.artikel, 'Artikel')})` : ''}`

/** The promise that the officer came for, else the first that is still open. */
const gevraagdeToezegging = (c: VeldContext): Partial<GebeurtenisGegevens['toezegging_nagekomen']> => {
  const open = openToezeggingen(c.dossier)
  const een = open.find(({ id }) => c.welke === `toezegging.${id}`) ?? open[0]
  return een ? overToezegging(een) : {}
}
const overToezegging = ({ gesprek: { id: gesprekId }, id, wat }: GedaneToezegging) => ({
  gesprekId,
  toezegging: id,
  wat,
})

const GEPLAND: Vorm<Afspraak> = {
  titel: 'Gesprek gepland',
  datumLabel: 'Afgesproken op',
  leeg: (c) => {
    const partij = klagerGehoord(c) ? 'beklaagde' : 'klager'
    return { partij, met: namenVan(partij, c), dag: '' as Datum, begin: '', einde: '', plaats: '', aanwezig: '' }
  },
  velden: [
    { naam: 'partij', soort: 'keuze', label: 'Met wie?', opties: PARTIJEN, gevolg: metPartij },
    { naam: 'met', soort: 'tekst', label: 'Naam', suggesties: iedereen },
    { naam: 'dag', soort: 'datum', komend: true, label: 'Welke dag?' },
    { naam: 'begin', soort: 'tekst', label: 'Hoe laat begint het?', help: 'Bijvoorbeeld 14.00.' },
    { naam: 'einde', soort: 'tekst', label: 'Hoe laat is het klaar?' },
    { naam: 'plaats', soort: 'tekst', label: 'Waar?', suggesties: () => [...PLAATSEN] },
    { naam: 'aanwezig', soort: 'tekst', label: 'Wie zijn erbij?', help: 'Zo staat het in de uitnodiging.' },
  ],
  tips: () => [
    { tekst: 'De uitnodiging neemt dag, tijd en plaats hiervan over. Verplaatst? Corrigeer dan deze regel.' },
  ],
}

/** The talk that was planned for today or before and is not on record yet. */
const geweest = ({ dossier, vandaag }: VeldContext) =>
  geplandeGesprekken(dossier).find(({ gegevens: { dag } }) => dag <= vandaag)?.gegevens

const gesprek = (titel: string): Vorm<Gesprek> => ({
  titel,
  datumLabel: 'Wanneer was het?',
  datum: (c) => geweest(c)?.dag ?? c.vandaag,
  leeg: (c) => {
    const gepland = geweest(c)
    const partij = gepland?.partij ?? (klagerGehoord(c) ? 'beklaagde' : 'klager')
    return {
      partij,
      met: gepland?.met ?? namenVan(partij, c),
      leiding: leidingVan(c),
      begin: gepland?.begin ?? '',
      einde: gepland?.einde ?? '',
      aanwezig: gepland?.aanwezig ?? '',
      plaats: gepland?.plaats ?? '',
      uitleg: '',
      verklaring: '',
      afspraken: '',
      toezeggingen: [],
    }
  },
  velden: [
    {
      naam: 'partij',
      soort: 'keuze',
      label: 'Wie is gehoord?',
      // The order that the procedure asks for, at the field that goes against it.
      help: (g, c) => {
        const volgorde = g.partij === 'beklaagde' && !klagerGehoord(c) ? toets(c.regeling, 'eerst-klager') : undefined
        return volgorde && `${volgorde.tekst} (${artikelTekst(volgorde.artikel ?? '', 'Artikel')})`
      },
      opties: PARTIJEN,
      gevolg: metPartij,
    },
    {
      naam: 'met',
      soort: 'tekst',
      label: 'Naam',
      suggesties: iedereen,
    },
    {
      naam: 'leiding',
      soort: 'tekst',
      label: 'Wie leidde het gesprek?',
      help: 'Laat leeg als dat degene was die de klacht die dag behandelde.',
      suggesties: (c) => [c.dossier.gegevens.behandelaar, ...leidinggevenden(c)].filter(Boolean),
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
      suggesties: () => [...PLAATSEN],
    },
    { naam: 'begin', soort: 'tekst', label: 'Hoe laat begon het?', help: 'Bijvoorbeeld 14.00.' },
    { naam: 'einde', soort: 'tekst', label: 'Hoe laat was het klaar?' },
    {
      naam: 'uitleg',
      soort: 'vak',
      label: 'Wat is aan het begin uitgelegd?',
      help: 'Bijvoorbeeld: waar het gesprek voor is, dat er een verslag komt en wie dat krijgt.',
    },
    {
      naam: 'verklaring',
      soort: 'vak',
      label: 'Wat is er verteld?',
      help: 'Zakelijk en in de woorden van wie het vertelde. Dit wordt het hoorverslag.',
    },
    {
      naam: 'analyse',
      soort: 'keuze',
      label: 'Is de klager het eens met uw analyse van de klacht?',
      help: (_, { regeling }) => regeling.horen?.analyse && artikelTekst(regeling.horen.analyse.artikel, 'Artikel'),
      als: (g, { regeling }) => regeling.horen?.analyse !== undefined && isMetKlager(g),
      opties: () => keuzes('ja', 'nee', 'niet gevraagd'),
    },
    {
      naam: 'analyseOpmerking',
      soort: 'vak',
      label: 'Wat ziet de klager anders?',
      als: (g, { regeling }) => regeling.horen?.analyse !== undefined && isMetKlager(g) && g.analyse === 'nee',
    },
    {
      naam: 'oplossingen',
      soort: 'vak',
      label: 'Welke richtingen voor een oplossing zijn besproken?',
      als: (_, { regeling }) => regeling.horen?.analyse !== undefined,
    },
    {
      naam: 'afwezig',
      soort: 'vak',
      label: 'Waarom was degene over wie de klacht gaat er niet bij?',
      help: (_, { regeling }) =>
        regeling.horen?.samen &&
        `De regeling gaat uit van een gesprek samen. (${artikelTekst(regeling.horen.samen.artikel, 'Artikel')})`,
      als: (g, c) => c.regeling.horen?.samen !== undefined && g.partij === 'klager' && beklaagden(c).length > 0,
    },
    { naam: 'afspraken', soort: 'vak', label: 'Wat is er afgesproken?' },
    {
      naam: 'toezeggingen',
      soort: 'toezeggingen',
      label: 'Wie doet wat, en wanneer?',
      help: metAfspraken,
    },
    {
      naam: 'ingelicht',
      soort: 'tekst',
      label: 'Wie is ingelicht over de afspraken?',
      help: (_, { regeling: { horen } }) =>
        horen?.inlichten &&
        `De regeling noemt ${horen.inlichten.wie}. (${artikelTekst(horen.inlichten.artikel, 'Artikel')}) Nog niet gedaan? Laat dit leeg en leg later ‘Doorgegeven’ vast.`,
      als: (_, { regeling }) => regeling.horen?.inlichten !== undefined,
      suggesties: ({ regeling }) => (regeling.horen?.inlichten ? [regeling.horen.inlichten.wie] : []),
    },
    {
      naam: 'ingelichtOp',
      soort: 'datum',
      komend: false,
      label: 'Wanneer?',
      als: (g, { regeling }) => regeling.horen?.inlichten !== undefined && (g.ingelicht ?? '').trim() !== '',
    },
    {
      naam: 'naamAkkoord',
      soort: 'tekst',
      label: 'Wie tekent voor akkoord?',
      help: 'Deze naam komt bij de handtekening onder het verslag.',
    },
  ],
})

const afzienVan = ({ regeling }: VeldContext) => regeling.afzien?.wie ?? (['klager', 'beklaagde'] as const)

/** What the text says of waiving a hearing, or that it says nothing (Stadsring51 6 lid 6). */
function overAfzien({ regeling: { afzien, woorden } }: VeldContext): Tip {
  if (!afzien) return { tekst: 'De regeling noemt afzien van horen niet. Schrijf de reden in uw eigen woorden op.' }
  const nooit = (['klager', 'beklaagde'] as const).filter((wie) => !afzien.wie.includes(wie)).map((wie) => woorden[wie])
  return {
    tekst: `De regeling noemt alleen deze redenen${nooit.length > 0 ? `, en niet voor de ${nooit.join(' of de ')}` : ''}.`,
    artikel: afzien.artikel,
  }
}

/** Whether it is handled, the investigation, and the hearings with their reports. */
export const HOREN = {
  ontvankelijkheid_gemeld: ONTVANKELIJKHEID,
  vooronderzoek_afgerond: {
    titel: 'Vooronderzoek afgerond',
    datumLabel: 'Afgerond op',
    leeg: () => ({ toelichting: '' }),
    velden: [{ naam: 'toelichting', soort: 'vak', label: 'Wat is onderzocht?' }],
  },
  gesprek_gepland: GEPLAND,
  gesprek: gesprek('Gesprek gevoerd'),
  hoorzitting: gesprek('Hoorzitting gehouden'),
  toezegging_nagekomen: {
    titel: 'Afspraak nagekomen',
    datumLabel: 'Nagekomen op',
    leeg: (c) => ({ gesprekId: '', toezegging: '', wat: '', hoe: '', ...gevraagdeToezegging(c) }),
    velden: [
      {
        naam: 'toezegging',
        soort: 'lijst',
        label: 'Welke afspraak?',
        verplicht: 'Kies welke afspraak is nagekomen.',
        opties: ({ dossier }) =>
          toezeggingenVan(dossier).map((t) => ({
            waarde: t.id,
            tekst: `${toezeggingTekst(t)}${t.gedaan ? ', al nagekomen' : ''}`,
          })),
        gevolg: ({ toezegging }, { dossier }) => {
          const gekozen = toezeggingenVan(dossier).find(({ id }) => id === toezegging)
          return gekozen ? overToezegging(gekozen) : {}
        },
      },
      { naam: 'hoe', soort: 'vak', label: 'Wat is er gedaan?', help: 'Mag leeg blijven.' },
    ],
  },
  horen_afgezien: {
    titel: 'Van horen afgezien',
    leeg: () => ({ wie: 'klager', grond: '' }),
    velden: [
      {
        naam: 'wie',
        soort: 'keuze',
        label: 'Wie wordt niet gehoord?',
        opties: (c) => PARTIJEN(c).filter(({ waarde }) => afzienVan(c).some((wie) => wie === waarde)),
      },
      {
        naam: 'grond',
        soort: 'keuze',
        label: 'Waarom niet?',
        verplicht: 'Kies waarom van horen is afgezien. Die reden hoort in het dossier.',
        als: (_, { regeling }) => regeling.afzien !== undefined,
        opties: ({ regeling }) => keuzes(...(regeling.afzien?.gronden ?? [])),
      },
      {
        naam: 'grond',
        soort: 'vak',
        label: 'Waarom niet?',
        verplicht: 'Schrijf op waarom van horen is afgezien. Die reden hoort in het dossier.',
        als: (_, { regeling }) => regeling.afzien === undefined,
      },
    ],
    tips: (_, c) => [overAfzien(c)],
  },
  verslag_vastgesteld: {
    titel: 'Verslag vastgesteld',
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
} satisfies Partial<Vormen>
