import { expect, it } from 'vitest'
import { datum } from '@/domain/datum/datum'
import { legeBeklaagde, legeVertegenwoordiger, leegPunt } from '@/domain/gebeurtenis/gegevens'
import { exemplaren } from '@/domain/dossier/exemplaren'
import type { Dossier } from '@/domain/dossier/dossier'
import { type BriefSoort, DOCUMENTSOORTEN, isBrief } from '@/domain/document/soorten'
import { document } from '@/documents'
import { dossier, klager, regeling, tekst, vraagMet } from './hulp'

export const ons = 'ons-welzijn'
export const wsw = 'wijksteunpunten-wonen'
export const wmd = 'wonen-midden-delfland'
export const stk = 'sterker-sociaal-werk'
export const s51 = 'stadsring51'

export const BRIEVEN = DOCUMENTSOORTEN.filter(isBrief)

type Erbij = NonNullable<Parameters<typeof vol>[2]>
export const afgewezen = (grond: string, genoemd = ''): Erbij => [
  ['ontvankelijkheid_gemeld', '2026-11-20', { ontvankelijk: false, grond, genoemd, toelichting: '' }],
]
export const ingetrokken: Erbij = [['intrekking', '2026-11-20', { mondeling: true, toelichting: '' }]]
export const gesloten = (grond: string): Erbij => [['afsluiting', '2026-11-20', { grond }]]

/** Texts that may never reach somebody else than the one they are about. */
export const GEHEIM = {
  maatregel: 'KANARIE-maatregel',
  strafbaar: 'KANARIE-strafbaar',
  notitie: 'KANARIE-notitie',
  ziek: 'KANARIE-ziek',
  verklaringKlager: 'KANARIE-verklaring-klager',
  afspraakBeklaagde: 'KANARIE-afspraak-beklaagde',
} as const

const gesprek = (met: string, partij: 'klager' | 'beklaagde', verklaring: string, afspraken: string) => ({
  met,
  partij,
  aanwezig: met,
  plaats: 'Kantoor',
  verklaring,
  afspraken,
})

/** A complaint with two on each side and everything that can be recorded of it. */
export function vol(
  id: string,
  route = regeling(id).routes[0]?.id ?? '',
  erbij: Parameters<typeof dossier>[2] = [],
): Dossier {
  const tweede = klager({
    id: 'k2',
    naam: 'C. Tweede',
    straat: 'Tweedestraat 2',
    postcode: '5342 ZZ',
    telefoon: '06 99 88 77 66',
    geboortedatum: datum('1980-02-03'),
  })
  return dossier(
    id,
    {
      route,
      onderwerp: 'Afspraken',
      omschrijving: 'De afspraak ging twee keer niet door.',
      behandelaar: 'Marit Hoekstra',
      dagtekening: datum('2026-11-14'),
      gedragingOp: datum('2025-09-01'),
      kennisnameOp: datum('2026-03-02'),
      kader: 'A',
      klagers: [klager({ geboortedatum: datum('1971-05-06') }), tweede],
      beklaagden: [
        { ...legeBeklaagde('b1'), naam: 'Tim Bos', functie: 'coach', afdeling: 'Team Oost', leidinggevende: 'Els Kok' },
        { ...legeBeklaagde('b2'), naam: 'Noor Smit', functie: 'coach', leidinggevende: 'Ans Vos' },
      ],
      punten: [
        {
          ...leegPunt('p1'),
          omschrijving: 'De afspraak ging niet door.',
          reacties: { b1: 'Tim zegt: ik was ziek.', b2: 'Noor zegt: ik wist van niets.' },
          oordeel: 'gegrond',
          motivering: 'Er is niet gebeld.',
        },
        {
          ...leegPunt('p2'),
          omschrijving: 'De toon was niet goed.',
          oordeel: 'geen oordeel',
          motivering: 'De verhalen verschillen.',
        },
      ],
      bevindingen: 'Uit het dossier blijkt dat er niet is gebeld.',
      aanbevelingen: 'Wij bellen voortaan een dag eerder.',
      rapport: Object.fromEntries(regeling(id).rapport.map((o) => [o.id, `Tekst bij ${o.id}.`])),
      afhandeling: {
        ...dossier(id).gegevens.afhandeling,
        waardoorOpgelost: 'Er is een nieuwe afspraak.',
        tevreden: 'ja',
      },
    },
    [
      [
        'gesprek',
        '2026-11-17',
        gesprek('A.B. van den Berg', 'klager', GEHEIM.verklaringKlager, 'U krijgt een nieuwe afspraak.'),
      ],
      ['gesprek', '2026-11-17', gesprek('Tim Bos', 'beklaagde', 'Zijn verhaal.', GEHEIM.afspraakBeklaagde)],
      ['ontvankelijkheid_gemeld', '2026-11-17', { ontvankelijk: true, toelichting: '' }],
      ['doorgegeven', '2026-11-17', { aan: 'Tim Bos' }],
      ['notitie', '2026-11-17', { tekst: GEHEIM.notitie }],
      [
        'verdaging',
        '2026-11-18',
        {
          termijnId: regeling(id).termijnen.find((t) => t.bindt === 'organisatie' && t.duur)?.id ?? '',
          tot: datum('2026-12-19'),
          reden: GEHEIM.ziek,
        },
      ],
      ['antwoord_gegeven', '2026-11-18', { wijze: 'gesprek', uitkomst: 'Wij maken een nieuwe afspraak.' }],
      ['eindrapport_gereed', '2026-11-18', {}],
      [
        'beslissing',
        '2026-11-18',
        { door: 'Het bestuur', beslissing: 'De klacht is gegrond.', argumenten: 'Er is niet gebeld.' },
      ],
      ['personeelsmaatregel', '2026-11-18', { toelichting: GEHEIM.maatregel }],
      ['vermoeden_strafbaar_feit', '2026-11-18', { toelichting: GEHEIM.strafbaar }],
      ['contact', '2026-11-18', { wijze: 'telefoon', bereikt: false }],
      ['contact', '2026-11-19', { wijze: 'brief', bereikt: false }],
      ['voorgelegd_aan_commissie', '2026-11-19', { commissie: 'De externe klachtencommissie' }],
      ['advies_ontvangen', '2026-11-19', { samenvatting: 'Gegrond.' }],
      ['standpunt_bestuur', '2026-11-19', { standpunt: 'Ik neem het advies over.' }],
      ...erbij,
    ],
  )
}

/** Everyone's letter of this kind, with what it is asked with. */
export function brievenVan(soort: BriefSoort, d: Dossier) {
  const gewoon = vraagMet(d)
  const adres = ['Dorpsstraat 1', '1234 AB Dorp']
  const vraag = {
    ...gewoon,
    organisatie: {
      ...gewoon.organisatie,
      adres,
      telefoon: '088 374 25 25',
      doorkiesnummer: '088 374 25 99',
      geadresseerden: {
        [d.regelingId]: Object.fromEntries(
          gewoon.regeling.geadresseerden
            .filter(({ adres }) => !adres)
            .map(({ id }) => [id, { naam: '', adres: ['Pleinweg 2', '1234 AC Dorp'] }]),
        ),
      },
    },
  }
  return exemplaren(soort, d, vraag.regeling).map((exemplaar) => ({ exemplaar, vraag: { ...vraag, ...exemplaar } }))
}

export const metVertegenwoordiger = (machtigingOp: '' | ReturnType<typeof datum>) =>
  klager({
    vertegenwoordiger: {
      ...legeVertegenwoordiger(),
      naam: 'Dewi Jansen',
      relatie: 'dochter',
      straat: 'Kade 1',
      postcode: '5341 AA',
      plaats: 'Oss',
      machtigingOp,
    },
  })

/** The committee got the dossier, without what only one side saw. */
export const naarCommissie: Erbij = [
  [
    'document_toegevoegd',
    '2026-11-19',
    { naam: 'Dagboek', ingebrachtDoor: 'klager', ingezienDoorKlager: true, ingezienDoorBeklaagde: false },
  ],
  [
    'dossier_verstrekt',
    '2026-11-20',
    {
      lezer: 'commissie',
      stukken: ['K1', 'A1', 'A2'],
      weggelaten: ['K2: niet beide partijen konden dit stuk inzien'],
      uitzonderingen: [],
      toestemmingOp: datum('2026-11-19'),
      toestemmingHoe: 'op papier',
    },
  ],
]

/** The letter to this addressee, as text; the first when nobody is named. */
export function brief(soort: BriefSoort, d: Dossier, aan?: string): string {
  const alle = brievenVan(soort, d)
  const een = aan === undefined ? alle[0] : alle.find(({ exemplaar }) => Object.values(exemplaar).includes(aan))
  if (!een) throw new Error(`${soort}: geen brief aan ${aan ?? 'iemand'}`)
  return tekst(document(soort, een.vraag))
}

/** Of each letter what it must say, in a test that bears the codes of procedures.md. */
export function zegtWatErMoet(
  rijen: readonly (readonly [code: string, soort: BriefSoort, d: () => Dossier, ...wat: (string | RegExp)[]])[],
): void {
  it.each(rijen.map(([code, soort, d, ...wat]) => ({ code, soort, d, wat })))('$code ($soort)', ({ soort, d, wat }) => {
    const t = brief(soort, d())
    for (const deel of wat) {
      if (typeof deel === 'string') expect(t).toContain(deel)
      else expect(t).toMatch(deel)
    }
  })
}
