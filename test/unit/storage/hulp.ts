import { regelingMet } from '@/domain/regeling'
import { afterEach } from 'vitest'
import { type Datum, datum } from '@/domain/datum/datum'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { legeBeklaagde, legeGegevens, legeKlager, type KlachtGegevens } from '@/domain/gebeurtenis/gegevens'
import { KlachtDatabase, type NieuweOpening, type Omgeving, Opslag, type Sentinel } from '@/storage'

export const VANDAAG = datum('2026-11-20')
export const dag = (tekst: string): Datum => datum(tekst)

let teller = 0
const open = new Set<KlachtDatabase>()

/** A database of its own for each test, gone afterwards. */
export function eenDatabase(naam = `test-${++teller}`, tot?: number): KlachtDatabase {
  const db = new KlachtDatabase(naam, tot)
  open.add(db)
  return db
}

afterEach(async () => {
  const namen = [...open].map((db) => db.name)
  open.forEach((db) => db.close())
  open.clear()
  await Promise.all(namen.map((naam) => new KlachtDatabase(naam).delete()))
})

/** Ids count up and the clock ticks a second at each look, so that a test knows what comes. */
export function eenOmgeving(voorvoegsel = 'id', vandaag: () => Datum = () => VANDAAG): Omgeving {
  let n = 0
  let seconde = 0
  return {
    nu: () => new Date(Date.UTC(2026, 10, 20, 9, 0, seconde++)).toISOString(),
    vandaag,
    nieuwId: () => `${voorvoegsel}-${++n}`,
  }
}

/** Where the sentinel is remembered in a test. */
export function eenPlek() {
  const plek = {
    nu: undefined as Sentinel | undefined,
    lees: () => Promise.resolve(plek.nu),
    schrijf: (s: Sentinel) => Promise.resolve(void (plek.nu = s)),
  }
  return plek
}

export function eenOpslag(db = eenDatabase(), omgeving = eenOmgeving()) {
  return { db, opslag: new Opslag(db, omgeving) }
}

export const eenKlacht = (
  velden: Partial<KlachtGegevens> = {},
  ontvangen = '2026-11-16',
  regelingId = 'ons-welzijn',
): NieuweOpening => ({
  soort: 'ontvangst',
  datum: datum(ontvangen),
  gegevens: {
    regelingId,
    regelingVersie: regelingMet(regelingId)?.versie ?? '',
    kanaal: 'e-mail',
    gegevens: {
      ...legeGegevens(),
      onderwerp: 'Afspraak niet nagekomen',
      omschrijving: 'De afspraak is twee keer zonder bericht vervallen.',
      klagers: [
        { ...legeKlager('k1'), naam: 'R. de Vries', straat: 'Lindelaan 1', postcode: '5341 AB', plaats: 'Oss' },
      ],
      beklaagden: [{ ...legeBeklaagde('b1'), naam: 'J. Smit', functie: 'ouderenadviseur' }],
      ...velden,
    },
  },
})

export const eenSignaal = (velden: Partial<KlachtGegevens> = {}, genoteerd = '2026-11-10'): NieuweOpening => {
  const { gegevens } = eenKlacht(velden)
  return {
    soort: 'signaal',
    datum: datum(genoteerd),
    gegevens: { ...gegevens, kanaal: 'telefoon', reden: 'Alleen mondeling', opgelost: false },
  }
}

export const BEVESTIGD = {
  soort: 'bevestiging_verzonden' as const,
  datum: datum('2026-11-18'),
  gegevens: { wijze: 'e-mail' },
} satisfies NieuweGebeurtenis
export const NOTITIE = {
  soort: 'notitie' as const,
  datum: datum('2026-11-19'),
  gegevens: { tekst: 'Gebeld.' },
} satisfies NieuweGebeurtenis

/** Everything that is stored, to see that a refused or failed write changed nothing. */
export const inhoud = async (db: KlachtDatabase) =>
  Object.fromEntries(await Promise.all(db.tables.map(async (t) => [t.name, await t.toArray()] as const)))
