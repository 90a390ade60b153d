import { duurTekst, voluit } from '@/domain/datum/opmaak'
import type { GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import { grondslagTekst, zonderMachtiging } from '@/domain/dossier/geadresseerde'
import { type Klager, legeGegevens, legeKlager, type Vertegenwoordiger } from '@/domain/gebeurtenis/gegevens'
import {
  beklaagdenVan,
  datumOfLeeg,
  type DocumentVraag,
  enOpsomming,
  gevuld,
  hoofdletter,
  kenmerk,
  klagerMetVertegenwoordiger,
  omslag,
  woordenIn,
} from './gedeeld'
import type { Blok, Inhoud } from '@/domain/document/inhoud'

/**
 * The complaint form (S51-4.3: name, postal address, telephone, date, description, person and department, signature).
 * Blank: to be filled in by the complainant, so it speaks to "u". Filled: the record of what the complainant told.
 */
export function meldingsformulier(vraag: DocumentVraag): Inhoud {
  const { dossier } = vraag
  const titel = 'Meldingsformulier klachten'
  return {
    ...omslag('meldingsformulier', titel, vraag),
    blokken: [
      { soort: 'titel', tekst: titel, ...(dossier && { ondertitel: kenmerk(dossier) }) },
      ...(dossier ? [] : [inleiding(vraag)]),
      ...wie(vraag),
      ...over(vraag),
      ...wat(vraag),
      ...(dossier?.gegevens.anoniem
        ? []
        : [
            {
              soort: 'ondertekening',
              ondertekenaars: [
                {
                  rol: hoofdletter(woordenIn(vraag).klager),
                  naam: dossier?.gegevens.klagers[0]?.naam ?? '',
                  datum: datumOfLeeg(dossier?.gegevens.dagtekening),
                },
              ],
            } satisfies Blok,
          ]),
    ],
  }
}

function inleiding(vraag: DocumentVraag): Blok {
  const { adres, email, telefoon } = vraag.organisatie
  const naar = enOpsomming(gevuld([adres.join(', '), email ? `per e-mail naar ${email}` : '']), 'of')
  return {
    soort: 'alinea',
    stijl: 'toelichting',
    tekst: [
      [
        'Met dit formulier kunt u een klacht indienen. Een brief of e-mail met dezelfde gegevens is ook goed.',
        naar === '' ? '' : `Stuur het ${naar.startsWith('per ') ? '' : 'naar '}${naar}, of geef het af.`,
        telefoon ? `Hebt u hulp nodig bij het invullen? Bel ${telefoon}.` : '',
        vraagtMachtiging(vraag)
          ? 'Klaagt u voor een ander? Stuur dan een brief mee waarin diegene dat goedvindt, met een handtekening.'
          : '',
      ],
      [
        watVolgt(vraag),
        'We gebruiken uw gegevens alleen om uw klacht te behandelen. Schrijf uw burgerservicenummer niet op.',
      ],
    ]
      .map((zinnen) => gevuld(zinnen).join(' '))
      .join('\n\n'),
  }
}

/** What the complainant hears first and by when, as the procedure promises it; '' where it promises nothing. */
function watVolgt({ regeling }: DocumentVraag): string {
  const belofte = (soort: GebeurtenisSoort) =>
    regeling.termijnen.find((t) => t.vanaf === 'ontvangst' && t.vervuldDoor.includes(soort) && t.duur)?.duur
  const bevestigd = belofte('bevestiging_verzonden')
  const beantwoord = belofte('antwoord_gegeven')
  if (bevestigd) return `U hoort binnen ${duurTekst(bevestigd)} dat wij uw klacht hebben ontvangen.`
  return beantwoord ? `U krijgt binnen ${duurTekst(beantwoord)} antwoord.` : ''
}

function wie(vraag: DocumentVraag): Blok[] {
  const { dossier } = vraag
  const klager = dossier?.gegevens.klagers[0] ?? legeKlager('')
  return [
    dossier
      ? velden([['Naam', dossier.gegevens.anoniem ? 'Anoniem' : klager.naam, 100]])
      : velden([
          ['Uw naam', '', 50],
          ['Klaagt u voor een ander? Naam van die persoon', '', 50],
        ]),
    // Nobody can write an address to an anonymous report.
    ...(dossier?.gegevens.anoniem
      ? []
      : [
          velden([
            ['Straat en huisnummer of postbus', klager.straat, 46],
            ['Postcode', klager.postcode, 20],
            ['Woonplaats', klager.plaats, 34],
          ]),
          velden([
            ['Telefoon', klager.telefoon, 40],
            ['E-mail', klager.email, 60],
          ]),
          ...(dossier ? namens(vraag, dossier.gegevens.klagers) : []),
        ]),
  ]
}

/** S51-4.4 asks no authorisation, STK-5.3 does. */
const vraagtMachtiging = ({ regeling }: DocumentVraag): boolean =>
  regeling.toetsen?.some((t) => t.soort === 'machtiging') ?? false

const machtiging = (vraag: DocumentVraag, wie: Vertegenwoordiger): string => {
  if (zonderMachtiging(wie)) return `Niet nodig: ${grondslagTekst(wie)}`
  if (wie.machtigingOp) return `Ja, van ${voluit(wie.machtigingOp)}`
  return vraagtMachtiging(vraag) ? 'Nee, nog niet ontvangen' : 'Nee'
}

/** S51-4.4: who speaks for the complainant, and whether there is an authorisation for it (STK-5.3). */
function namens(vraag: DocumentVraag, [klager, ...anderen]: readonly Klager[]): Blok[] {
  const wie = klager?.vertegenwoordiger
  return [
    ...(wie
      ? [
          velden([
            ['Vertegenwoordigd door', wie.naam, 42],
            ['Relatie', wie.relatie, 20],
            ['Schriftelijke machtiging', machtiging(vraag, wie), 38],
          ]),
        ]
      : []),
    ...(anderen.length > 0
      ? [velden([['Ook ingediend door', anderen.map(klagerMetVertegenwoordiger).join('\n'), 100]])]
      : []),
  ]
}

const velden = (rij: readonly (readonly [label: string, waarde: string, breedte: number])[]): Blok => ({
  soort: 'velden',
  velden: rij.map(([label, waarde, breedte]) => ({ label, waarde, breedte })),
})

function over(vraag: DocumentVraag): Blok[] {
  const { dossier, regeling } = vraag
  const gegevens = dossier?.gegevens ?? legeGegevens()
  const namen = beklaagdenVan(vraag).map((b) => b.naam || b.functie)
  const afdelingen = [...new Set([...gegevens.beklaagden.map((b) => b.afdeling), gegevens.afdeling])].filter(Boolean)
  return [
    velden([
      ['Over wie gaat de klacht? (als het over een persoon gaat)', namen.join('\n'), 55],
      ['Afdeling van die persoon', afdelingen.join('\n'), 45],
    ]),
    velden([
      ['Wanneer is het gebeurd?', datumOfLeeg(gegevens.gedragingOp), 40],
      // A dossier knows the dwelling, and no other place: where it happened is written by hand.
      regeling.velden.includes('complex')
        ? ['Adres van de woning of complexnummer', gegevens.complex, 60]
        : ['Waar is het gebeurd?', '', 60],
    ]),
  ]
}

function wat({ dossier }: DocumentVraag): Blok[] {
  const gegevens = dossier?.gegevens
  return [
    {
      soort: 'vraag',
      label: 'Wat is er gebeurd? Waarover bent u ontevreden?',
      antwoord: gegevens?.omschrijving ?? '',
      regels: 8,
    },
    { soort: 'vraag', label: 'Wat wilt u dat er gebeurt?', antwoord: gegevens?.gewenst ?? '', regels: 2 },
  ]
}
