import type { Datum } from '../datum/datum'
import { metWeekdag } from '../datum/opmaak'
import { neutraleTermijnNaam } from '../regeling/termijn-met'
import type { Samenvatting } from './samenvatting'
import type { Werkvoorraad } from './werkvoorraad'

/** A day in the calendar of the officer. */
export interface AgendaDag {
  /** Stays the same however often the calendar is made: a program that knows it moves the day it has. */
  readonly id: string
  readonly dag: Datum
  readonly titel: string
  readonly tekst: string
}

/** A talk in the calendar of the officer, on the clock of the Netherlands. */
export interface AgendaGesprek {
  readonly id: string
  readonly dag: Datum
  readonly begin: string
  readonly einde: string
  readonly titel: string
  readonly plaats: string
  /** It does not go on: a calendar that has it drops it. */
  readonly afgezegd: boolean
}

/** The talks from today on, those that were taken back too. With whom stands in the dossier, not in the calendar. */
export const gesprekkenInAgenda = (lijst: readonly Samenvatting[], vandaag: Datum): AgendaGesprek[] =>
  lijst.flatMap(({ gepland = [], nummer }) =>
    gepland
      .filter(({ begin, dag, einde }) => dag >= vandaag && begin !== '' && einde !== '')
      .map((g) => ({ ...g, id: `gesprek.${g.id}`, titel: `${nummer}: gesprek` })),
  )

/**
 * The terms on which somebody must act, each on the day to act by. A calendar is often open for others and goes over the
 * network: number and term stand in it, and nobody's name, subject or words. What may still change (a forecast) or is no
 * duty stays out.
 */
export const agendaVan = ({ groepen }: Pick<Werkvoorraad, 'groepen'>): AgendaDag[] =>
  groepen.flatMap(({ regels }) =>
    regels.map(({ dag, samenvatting, sleutel, termijn }) => {
      const { uiterlijk } = termijn
      return {
        id: sleutel.replace('/', '.'),
        dag,
        titel: `${samenvatting.nummer}: ${neutraleTermijnNaam(termijn.definitie)}`,
        tekst: [
          ...(uiterlijk && uiterlijk !== dag
            ? [
                `${termijn.definitie.toezegging ? 'De afgesproken dag is' : 'De termijn eindigt op'} ${metWeekdag(uiterlijk)}.`,
              ]
            : []),
          'De stand van nu staat in Klachtdossier.',
        ].join(' '),
      }
    }),
  )
