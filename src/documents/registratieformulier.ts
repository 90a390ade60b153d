import { verbeterTekst } from '@/domain/dossier/verbetering'
import { isVolgendeStap } from '@/domain/gebeurtenis/volgende-stap'
import { vanSoort } from '@/domain/dossier/dossier'
import type { JaNee } from '@/domain/gebeurtenis/gegevens'
import { inZin } from '@/domain/gebeurtenis/zin'
import { vervolgNamen } from '@/domain/regeling/vervolg'
import { doorLeiding } from './behandeld-door'
import {
  behandelaarVan,
  datumOfLeeg,
  type DocumentVraag,
  enOpsomming,
  gevuld,
  klagerMetVertegenwoordiger,
  omslag,
  woordenIn,
} from './gedeeld'
import type { Blok, Inhoud, Keuze, Veld } from '@/domain/document/inhoud'
import { eigenOnderdelen, elders } from './registratie-onderdelen'

/**
 * Registratieformulier Klachtbehandeling: one sheet per complaint. The procedure says which items stand on it beside the
 * questions that every form asks (`registratie`; registratie-onderdelen.ts). A complaint that was refused or referred says so.
 * For the office's own administration: it never goes to a party.
 */
export function registratieformulier(vraag: DocumentVraag): Inhoud {
  const { dossier } = vraag
  const titel = 'Registratieformulier Klachtbehandeling'
  const eigen = eigenOnderdelen(vraag)
  // What has many items of its own gets fewer lines to write on, so that the blank form stays on one sheet.
  const regels = eigen.length < 2 ? 3 : eigen.length < 4 ? 2 : 1
  return {
    ...omslag('registratieformulier', titel, vraag),
    blokken: genummerd([
      { soort: 'titel', tekst: titel, ondertitel: vraag.regeling.bron },
      kop(vraag),
      ...eigen,
      ...elders(vraag),
      {
        soort: 'vraag',
        nummer: '',
        label: `Over welk onderwerp heeft de ${woordenIn(vraag).klager} een klacht ingediend?`,
        antwoord: dossier?.gegevens.onderwerp ?? '',
        regels: regels === 3 ? 2 : 1,
      },
      ...afhandeling(vraag, regels),
      ...slot(vraag),
    ]),
  }
}

/** Numbers the questions that carry a number, in the order in which they stand. */
function genummerd(blokken: readonly Blok[]): Blok[] {
  let n = 0
  return blokken.map((blok) => ('nummer' in blok && blok.nummer === '' ? { ...blok, nummer: String(++n) } : blok))
}

function kop({ dossier, regeling }: DocumentVraag): Blok {
  const klagers = dossier?.gegevens.klagers ?? []
  const plaatsen = [...new Set(klagers.map((k) => k.plaats).filter(Boolean))]
  const postcodes = [...new Set(klagers.map((k) => k.postcode).filter(Boolean))]
  const velden: Veld[] = [
    { label: 'Klachtnummer', waarde: dossier?.nummer ?? '', breedte: 26 },
    { label: 'Postcode', waarde: postcodes.join(', '), breedte: 24 },
    { label: 'Woonplaats', waarde: plaatsen.join(', '), breedte: 50 },
  ]
  return {
    soort: 'velden',
    velden: regeling.velden.includes('complex')
      ? [
          ...velden.map((veld) => ({ ...veld, breedte: veld.breedte * 0.8 })),
          { label: 'Complex', waarde: dossier?.gegevens.complex ?? '', breedte: 20 },
        ]
      : velden,
  }
}

/** Yes and no, and where the question allows it "for a part". */
const jaNee = (antwoord: JaNee, ookDeels = false): Keuze[] => [
  { label: 'Ja', aangekruist: antwoord === 'ja' },
  { label: 'Nee', aangekruist: antwoord === 'nee' },
  ...(ookDeels ? [{ label: 'Voor een deel', aangekruist: antwoord === 'deels' }] : []),
]

/** ONS-8, questions 3 to 7. Leading on inside the organisation is asked where the procedure says to whom. */
function afhandeling(vraag: DocumentVraag, regels: number): Blok[] {
  const { dossier, regeling } = vraag
  const a = dossier?.gegevens.afhandeling
  const { beklaagde, klager } = woordenIn(vraag)
  const { doorgeleiding, vervolg = enOpsomming(vervolgNamen(regeling, dossier?.gegevens.route), 'of') } =
    regeling.registratie
  const doorgeleid = doorgeleidNaar(vraag)
  return [
    {
      soort: 'keuzes',
      nummer: '',
      label: 'Heeft het gesprek over de klacht de zaak opgelost?',
      keuzes: jaNee(a?.gesprekLosteOp ?? '', true),
      kolommen: 3,
    },
    {
      soort: 'vraag',
      nummer: '',
      label: 'Zo ja, waardoor is het opgelost?',
      antwoord: a?.waardoorOpgelost ?? '',
      regels,
    },
    {
      soort: 'vraag',
      label: `Welke verbeteracties zijn er voor de ${beklaagde}${beklaagde.includes(' of ') ? ',' : ''} of de werkwijze?`,
      antwoord: a ? verbeterTekst(a) : '',
      regels,
    },
    {
      soort: 'keuzes',
      label: 'Staan die verbeteracties in het verbeterregister?',
      keuzes: jaNee(a?.inVerbeterregister ?? ''),
      kolommen: 3,
    },
    ...(doorgeleiding !== undefined
      ? [
          {
            soort: 'keuzes',
            nummer: '',
            label: `Zo nee, is de ${klager} doorgeleid naar ${doorgeleiding}?`,
            keuzes: [
              {
                label: 'Ja, naar',
                aangekruist: doorgeleid !== undefined,
                aanvulling: doorgeleid ?? '',
              },
              {
                label: 'Nee',
                aangekruist: doorgeleid === undefined && a?.gesprekLosteOp === 'nee' && dossier?.einde !== undefined,
              },
            ],
            kolommen: 2,
          } satisfies Blok,
        ]
      : []),
    {
      soort: 'keuzes',
      nummer: '',
      label: `Is de ${klager} tevreden over de behandeling van de klacht?`,
      keuzes: jaNee(a?.tevreden ?? '', true),
      kolommen: 3,
    },
    ...(vervolg !== ''
      ? [
          {
            soort: 'keuzes',
            nummer: '',
            label: `Zo nee, is de ${klager} gewezen op ${vervolg}?`,
            keuzes: jaNee(a?.gewezenOpVervolg ?? ''),
            kolommen: 3,
          } satisfies Blok,
        ]
      : []),
  ]
}

/** The next levels in the log, and what was written down beside them; undefined when it went nowhere. */
function doorgeleidNaar({ dossier }: DocumentVraag): string | undefined {
  if (!dossier) return undefined
  const stappen = vanSoort(dossier, 'doorverwijzing').filter((g) => isVolgendeStap(g.gegevens))
  const namen = enOpsomming(gevuld([...new Set(stappen.map((g) => inZin(g.gegevens.naar)))]))
  const geschreven = dossier.gegevens.afhandeling.doorgeleidNaar.trim()
  return stappen.length === 0 && geschreven === ''
    ? undefined
    : gevuld([namen, zegtAnders(geschreven, namen) ? geschreven : '']).join('; ')
}

/**
 * Whether a text says anything that the names do not: "manager en daarna bestuurder" does not. By its words, because no data
 * say it: the answer on the form is free text, and is often typed before the steps are in the log.
 */
const zegtAnders = (tekst: string, namen: string): boolean =>
  woordenUit(tekst).some((woord) => !ZONDER_NAAM.includes(woord) && !woordenUit(namen).includes(woord))
const woordenUit = (tekst: string): string[] => tekst.toLocaleLowerCase('nl').match(/[\p{L}\d]+/gu) ?? []
const ZONDER_NAAM = ['de', 'het', 'een', 'en', 'of', 'naar', 'eerst', 'dan', 'daarna', 'toen', 'later']

function slot(vraag: DocumentVraag): Blok[] {
  const { dossier, regeling } = vraag
  const klagers = dossier?.gegevens.klagers ?? []
  const naam: Veld = {
    label: `Naam ${woordenIn(vraag).klager}`,
    waarde: dossier?.gegevens.anoniem ? 'Anoniem' : klagers.map(klagerMetVertegenwoordiger).join('\n'),
    breedte: 64,
  }
  const geboren: Veld = {
    label: 'Geboortedatum',
    waarde: klagers
      .map((k) => datumOfLeeg(k.geboortedatum))
      .filter(Boolean)
      .join('\n'),
    breedte: 36,
  }
  return [
    { soort: 'velden', velden: regeling.registratie.geboortedatum ? [naam, geboren] : [{ ...naam, breedte: 100 }] },
    {
      soort: 'velden',
      velden: [
        {
          label: 'Behandeld door',
          waarde: dossier ? doorLeiding({ ...vraag, dossier }) || behandelaarVan(vraag) : '',
          breedte: 64,
        },
        { label: 'Datum afsluiting klacht', waarde: datumOfLeeg(dossier?.einde?.datum), breedte: 36 },
      ],
    },
  ]
}
