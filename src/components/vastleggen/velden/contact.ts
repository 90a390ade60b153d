import { type Datum, isDatum } from '@/domain/datum/datum'
import { metDag, voluit } from '@/domain/datum/opmaak'
import { briefRegel, type BriefSoort, documentNaam, isBrief, isDocumentSoort } from '@/domain/document/soorten'
import { vanSoort } from '@/domain/dossier/dossier'
import { geadresseerdenVan } from '@/domain/dossier/geadresseerde'
import { nogTeSturen } from '@/domain/dossier/nog-te-sturen'
import { briefSleutel } from '@/domain/dossier/te-sturen'
import { isMondeling } from '@/domain/gebeurtenis/kanaal'
import { watVan } from '@/domain/gebeurtenis/soort'
import { verlengbaarTot } from '@/domain/termijn/verlenging'
import { zaakVan } from '@/domain/termijn/zaak-van'
import { brief } from './brief'
import { beklaagden, keuzes, leidinggevenden, openTermijnen, routeVan, toets } from './hulp'
import type { Tip, VeldContext, Vormen } from './vorm'

/** A day on which nobody is there is no mistake, but the work must be done before it. */
function kantoorDicht(dag: Datum, { kalender }: VeldContext): string | undefined {
  const reden = isDatum(dag) ? kalender.geenKantoordag(dag) : undefined
  return (
    reden &&
    `${voluit(dag)} is geen kantoordag (${reden}). De laatste kantoordag ervoor is ${metDag(kalender.plan(dag))}.`
  )
}

/** What a later date does to this term: nothing where its text leaves no room, and only so much where the law sets a limit. */
function overVerlengen({ termijnId }: { termijnId: string }, c: VeldContext): Tip | undefined {
  const { definitie, staat, vanaf, uiterlijk } = c.termijnen.find((t) => t.id === termijnId) ?? {}
  if (!definitie || !vanaf || !uiterlijk) return undefined
  const { artikel } = definitie
  if (definitie.geenVerlenging)
    return {
      tekst: `De regeling kent hier geen verlenging. Na ${metDag(uiterlijk)} is het te laat, ook met een afspraak.`,
      artikel,
    }
  if (!definitie.verlengbaar)
    return staat !== 'te-laat'
      ? undefined
      : (c.datum ?? c.vandaag) <= uiterlijk
        ? // Agreed in time and recorded now: then nothing was late yet.
          { tekst: `De laatste dag was ${metDag(uiterlijk)}. De afspraak staat erbij; die dag verandert niet.` }
        : { tekst: `De laatste dag was ${metDag(uiterlijk)}. Wat u nu afspreekt, staat erbij; het blijft te laat.` }
  const grens = verlengbaarTot(definitie, c.regeling, zaakVan(c.dossier), vanaf, c.kalender)
  const hoever = grens
    ? ` Zonder schriftelijk akkoord van de klager kunt u één keer verlengen, tot en met ${metDag(grens)}.`
    : ''
  return { tekst: `Een verlenging telt als de brief uiterlijk ${metDag(uiterlijk)} verzonden is.${hoever}`, artikel }
}

/** A term that asks for a written reaction (WSW 4b) is not met by word of mouth. */
function alleenSchriftelijk(c: VeldContext): Tip | undefined {
  const t = openTermijnen(c).find(({ definitie }) => definitie.vervuldDoor.includes('schriftelijk_antwoord'))
  return (
    t && {
      tekst: `“${t.definitie.naam}” vraagt een schriftelijke reactie. Een gesprek haalt die termijn niet; stuur ook een brief of e-mail.`,
      artikel: t.definitie.artikel,
    }
  )
}

/** The letters of this procedure that are no step of their own. */
const losseBrieven = ({ dossier, regeling }: VeldContext): BriefSoort[] =>
  regeling.documenten.filter(
    (soort): soort is BriefSoort =>
      isBrief(soort) &&
      briefRegel(soort).legtVast === 'brief_verzonden' &&
      (dossier.soort === 'klacht' || briefRegel(soort).bijSignaal),
  )

/** Contact with the complainant, and letters that end no step. */
const metNaam = (t: { welke: string; naam: string } | undefined) => ({ welke: t?.welke ?? '', aan: t?.naam ?? '' })

const naamUit = (welke: string): string => {
  const [brief = ''] = welke.split('/')
  return isDocumentSoort(brief) ? documentNaam(brief) : 'Brief'
}

/** What still has to go out, as kind and addressee; after these what was decided before, to put that right. */
const teSturen = ({ dossier, regeling }: VeldContext) => [
  ...nogTeSturen(dossier, regeling).map(({ aan, brief, naam }) => ({
    welke: briefSleutel(brief, aan),
    naam,
    tekst: `${documentNaam(brief)}: ${naam}`,
  })),
  ...vanSoort(dossier, 'brief_niet_nodig').map((g) => ({
    welke: g.gegevens.welke,
    naam: g.gegevens.aan,
    tekst: `${naamUit(g.gegevens.welke)}: ${g.gegevens.aan} (al vastgelegd)`,
  })),
]

export const CONTACT = {
  bevestiging_verzonden: brief('bevestiging_verzonden', 'Ontvangst bevestigd'),
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
          const al = vanSoort(c.dossier, 'doorgegeven').map(watVan)
          const wie = routeVan(c)?.doorgevenAan ?? [
            ...beklaagden(c),
            ...leidinggevenden(c).map((l) => `${l} (leidinggevende)`),
          ]
          return wie.filter((naam) => !al.includes(naam))
        },
      },
      { naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => keuzes('e-mail', 'brief', 'mondeling') },
    ],
  },
  brief_verzonden: {
    titel: 'Brief verzonden',
    datumLabel: 'Verstuurd op',
    leeg: () => ({ brief: '', aan: '', wijze: 'brief', voor: '' }),
    velden: [
      {
        naam: 'brief',
        soort: 'lijst',
        label: 'Welke brief?',
        help: 'Staat de brief er niet bij? Laat dit dan leeg.',
        opties: (c) => losseBrieven(c).map((soort) => ({ waarde: soort, tekst: documentNaam(soort) })),
      },
      {
        naam: 'aan',
        soort: 'geadresseerden',
        label: 'Aan wie?',
        help: 'Elke brief komt apart in het logboek.',
        verplicht: 'Kies of vul in aan wie de brief is verzonden.',
        opties: (c) => [
          ...new Set(
            losseBrieven(c).flatMap((soort) =>
              geadresseerdenVan(soort, c.dossier.gegevens, c.regeling).map((g) => g.naam),
            ),
          ),
        ],
        // Another name is another addressee.
        gevolg: () => ({ voor: '' }),
      },
      { naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => keuzes('brief', 'e-mail') },
    ],
  },
  brief_niet_nodig: {
    titel: 'Brief niet nodig',
    datumLabel: 'Besloten op',
    leeg: (c) => ({ ...metNaam(teSturen(c).find((t) => t.welke === c.welke)), reden: '' }),
    velden: [
      {
        naam: 'welke',
        soort: 'lijst',
        label: 'Welke brief gaat niet weg?',
        verplicht: 'Kies welke brief niet nodig is.',
        opties: (c) => teSturen(c).map(({ tekst, welke }) => ({ waarde: welke, tekst })),
        gevolg: ({ welke }, c) => metNaam(teSturen(c).find((t) => t.welke === welke)),
      },
      {
        naam: 'reden',
        soort: 'vak',
        label: 'Waarom niet?',
        help: 'Bijvoorbeeld: de manager was bij het gesprek en weet ervan.',
        verplicht: 'Vul in waarom de brief niet nodig is. Dat komt in het logboek.',
      },
    ],
  },
  contact: {
    titel: 'Contact met de klager',
    datumLabel: 'Wanneer?',
    leeg: () => ({ wijze: 'telefoon', bereikt: true, toelichting: '' }),
    velden: [
      { naam: 'wijze', soort: 'keuze', label: 'Hoe?', opties: () => keuzes('telefoon', 'e-mail', 'brief', 'bezoek') },
      { naam: 'bereikt', soort: 'janee', label: 'Hebt u de klager bereikt?', ja: 'Ja', nee: 'Nee, niet bereikt' },
      { naam: 'toelichting', soort: 'vak', label: 'Waar ging het over?' },
    ],
  },
  tussenbericht: {
    titel: 'Tussenbericht verzonden',
    datumLabel: 'Verstuurd op',
    leeg: () => ({ inhoud: '' }),
    velden: [
      {
        naam: 'inhoud',
        soort: 'vak',
        label: 'Wat hebt u laten weten?',
        help: 'Waarom het langer duurt en wanneer de klager weer hoort. Een tussenbericht haalt geen termijn.',
      },
    ],
  },
  antwoord_gegeven: {
    titel: 'Antwoord gegeven',
    datumLabel: 'Gegeven op',
    leeg: () => ({ wijze: '', uitkomst: '', redenSchriftelijk: '' }),
    velden: [
      {
        naam: 'wijze',
        soort: 'keuze',
        label: 'Hoe?',
        verplicht: 'Kies hoe het antwoord is gegeven.',
        opties: () => keuzes('gesprek', 'telefoon', 'brief', 'e-mail'),
      },
      {
        naam: 'redenSchriftelijk',
        soort: 'tekst',
        label: 'Waarom niet in een gesprek?',
        als: (g, c) =>
          toets(c.regeling, 'mondeling-antwoord') !== undefined && (g.wijze === 'brief' || g.wijze === 'e-mail'),
      },
      { naam: 'uitkomst', soort: 'vak', label: 'Wat was het antwoord?', help: 'Ook wat is afgesproken, en met wie.' },
    ],
    tips: (g, c) => [
      g.wijze === 'brief' || g.wijze === 'e-mail' ? toets(c.regeling, 'mondeling-antwoord') : undefined,
      isMondeling(g.wijze) ? alleenSchriftelijk(c) : undefined,
    ],
  },
  verdaging: {
    titel: 'Latere datum afgesproken',
    datumLabel: 'Afgesproken op',
    leeg: (c) => ({ termijnId: openTermijnen(c)[0]?.id ?? '', tot: '' as Datum, reden: '', klagerAkkoord: false }),
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
      { naam: 'tot', soort: 'datum', komend: true, label: 'Nieuwe datum', help: ({ tot }, c) => kantoorDicht(tot, c) },
      { naam: 'klagerAkkoord', soort: 'janee', label: 'Is de klager schriftelijk akkoord?', ja: 'Ja', nee: 'Nee' },
      { naam: 'reden', soort: 'vak', label: 'Waarom later?' },
    ],
    tips: (g, c) => [
      { tekst: 'De oorspronkelijke datum blijft zichtbaar. Laat de klager de nieuwe datum schriftelijk weten.' },
      overVerlengen(g, c),
    ],
  },
} satisfies Partial<Vormen>
