import { datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { type Dossier, vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis, GebeurtenisGegevens, GebeurtenisSoort } from '@/domain/gebeurtenis/gebeurtenis'
import {
  type Klager,
  type KlachtGegevens,
  legeBeklaagde,
  legeGegevens,
  legeKlager,
} from '@/domain/gebeurtenis/gegevens'
import { bijgewerkt } from '@/domain/gebeurtenis/oude-gebeurtenis'
import { oefendossiers } from '@/domain/oefening'
import { REGELINGEN } from '@/domain/regeling'
import { organisatieVan } from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'
import type { Inhoud } from '@/documents'
import type { Blok, Keuze } from '@/domain/document/inhoud'

export const VANDAAG = datum('2026-11-20')
export const kalender = new Kalender()

export function regeling(id: string): Regeling {
  const gevonden = REGELINGEN.find((r) => r.id === id)
  if (!gevonden) throw new Error(`Geen regeling ${id}`)
  return gevonden
}

/** What a document is asked with; without dossier: the blank form. */
export const vraag = (r: Regeling, dossier?: Dossier) => ({
  regeling: r,
  organisatie: { ...organisatieVan(r), klachtenfunctionaris: 'Marit Hoekstra' },
  vandaag: VANDAAG,
  kalender,
  dossier,
})
export const vraagMet = (dossier: Dossier) => ({ ...vraag(regeling(dossier.regelingId)), dossier })

/** A practice dossier by its number in the year. */
export function oefening(volgnummer: number): Dossier {
  const log = oefendossiers(VANDAAG)[volgnummer - 1]
  if (!log) throw new Error(`Geen oefendossier ${volgnummer}`)
  return vouw(log)
}

type Stap = { [S in GebeurtenisSoort]: readonly [S, string, GebeurtenisGegevens[S]] }[GebeurtenisSoort]

/** A complaint received on 16 November 2026 by e-mail, with these data, followed by these steps; as read from the store. */
export function dossier(regelingId: string, gegevens: Partial<KlachtGegevens> = {}, stappen: readonly Stap[] = []) {
  const opening: Stap = [
    'ontvangst',
    '2026-11-16',
    {
      nummer: '2026-042',
      regelingId,
      regelingVersie: regeling(regelingId).versie,
      kanaal: 'e-mail',
      gegevens: { ...legeGegevens(), klagers: [klager()], beklaagden: [beklaagde()], ...gegevens },
    },
  ]
  return vouw(
    [opening, ...stappen].map(([soort, dag, inhoud], i) =>
      bijgewerkt({
        id: `g${i}`,
        dossierId: 'd',
        datum: datum(dag),
        vastgelegdOp: `${dag}T09:00:00.000Z`,
        soort,
        gegevens: inhoud,
      } as Gebeurtenis),
    ),
  )
}

export const klager = (deel: Partial<Klager> = {}): Klager => ({
  ...legeKlager('k1'),
  aanhef: 'mevrouw',
  naam: 'A.B. van den Berg',
  straat: 'Iepenlaan 4',
  postcode: '5341 SA',
  plaats: 'Oss',
  telefoon: '06 12 34 56 78',
  ...deel,
})
export const beklaagde = () => ({ ...legeBeklaagde('b1'), naam: 'Tim Bos', functie: 'coach', afdeling: 'Team Oost' })

/** All text of a document, in order, one line per text. */
export const tekst = (inhoud: Inhoud): string => inhoud.blokken.flatMap(teksten).join('\n')

function teksten(deel: unknown): string[] {
  if (typeof deel === 'string') return [deel]
  if (Array.isArray(deel)) return deel.flatMap(teksten)
  if (typeof deel !== 'object' || deel === null) return []
  return Object.entries(deel).flatMap(([sleutel, waarde]) => (sleutel === 'soort' ? [] : teksten(waarde)))
}

/** Labels of the questions of a form with what is ticked or filled in: `1 Welk soort…: [x] Anders`. */
export const vragen = (inhoud: Inhoud): string[] => inhoud.blokken.flatMap(regels)

function regels(blok: Blok): string[] {
  const nummer = 'nummer' in blok && blok.nummer ? `${blok.nummer} ` : ''
  if (blok.soort === 'vraag') return [`${nummer}${blok.label} ${blok.antwoord}`.trim()]
  if (blok.soort === 'keuzes') return [`${nummer}${blok.label} ${blok.keuzes.map(vakje).join(' ')}`]
  if (blok.soort === 'velden') return blok.velden.map((veld) => `${veld.label}: ${veld.waarde}`.trim())
  return []
}
const vakje = ({ aangekruist, aanvulling, label }: Keuze): string =>
  `[${aangekruist ? 'x' : ' '}] ${label}${aanvulling === undefined ? '' : `‹${aanvulling}›`}`
