import { nieuwId } from '@/components/base/invoer'
import type { Datum } from '@/domain/datum/datum'
import { legeBeklaagde, legeGegevens, legeKlager } from '@/domain/gebeurtenis/gegevens'
import type { Regeling } from '@/domain/regeling'
import type { Kanaal } from '@/domain/regeling/regeling'
import { ANDERE_REDEN, type KlachtInvoer, type SignaalInvoer } from '@/domain/vastleggen/registratie'

const KANAAL_NAAM: Readonly<Record<Kanaal, string>> = {
  'e-mail': 'E-mail',
  brief: 'Brief',
  telefoon: 'Telefoon',
  balie: 'Balie',
  formulier: 'Formulier',
  gesprek: 'Gesprek',
}

export const kanaalOpties = (regeling: Regeling) => regeling.kanalen.map((k) => ({ waarde: k, tekst: KANAAL_NAAM[k] }))

/** Somebody on the telephone can not wait for questions; where what is only said is no complaint, the officer chooses. */
export const eersteKanaal = (regeling: Regeling): Kanaal | '' =>
  regeling.kanalen.includes('telefoon') && !regeling.alleenSignaal.some((a) => a.wanneer === 'mondeling')
    ? 'telefoon'
    : ''

/** An empty form, with one place for a complainant and one for a respondent. */
export function legeInvoer(regeling: Regeling, vandaag: Datum, behandelaar: string): KlachtInvoer {
  return {
    regelingId: regeling.id,
    kanaal: '',
    datum: vandaag,
    gegevens: {
      ...legeGegevens(),
      behandelaar,
      klagers: [legeKlager(nieuwId())],
      beklaagden: [legeBeklaagde(nieuwId())],
    },
  }
}

export const leegSignaal = (regeling: Regeling, vandaag: Datum, behandelaar: string): SignaalInvoer => ({
  ...legeInvoer(regeling, vandaag, behandelaar),
  reden: '',
  opgelost: false,
})

const WANNEER_NAAM = {
  anoniem: 'Het is anoniem',
  mondeling: 'Het is mondeling',
  onvrede: 'Het wordt zo al opgelost, of het is een gewone melding',
} as const

/** Why something is noted as a signal only: what the procedure says, and what the complainant wants. */
export const redenOpties = (
  regeling: Regeling,
): { waarde: string; tekst: string; uitleg?: string; wanneer?: 'anoniem' | 'mondeling' | 'onvrede' }[] => [
  ...regeling.alleenSignaal.map(({ wanneer, reden }) => ({
    waarde: wanneer,
    tekst: WANNEER_NAAM[wanneer],
    uitleg: reden,
    wanneer,
  })),
  { waarde: 'wil geen klacht indienen', tekst: `De ${regeling.woorden.klager} wil (nog) geen klacht indienen` },
  { waarde: ANDERE_REDEN, tekst: 'Een andere reden' },
]
