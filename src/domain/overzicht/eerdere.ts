import { voluit } from '../datum/opmaak'
import type { Dossier } from '../dossier/dossier'
import { naamgelijkenis } from '../dossier/naam'
import type { Regeling } from '../regeling/regeling'
import type { Eerder, Signalering, SignaleringContext } from './signaal'

/** Earlier dossiers in which the same people stand, on the same side or on the other. */
export function eerdere(dossier: Dossier, regeling: Regeling, context: SignaleringContext): Signalering[] {
  const { verwanteDossiers } = dossier.gegevens
  const andere = (context.eerdere ?? []).filter(
    ({ id, nummer }) => id !== dossier.id && !verwanteDossiers.includes(nummer),
  )
  return [...zelfdeKlager(dossier, regeling, andere), ...andereKant(dossier, andere)]
}

const namenIn = (tekst: string): readonly string[] => tekst.split(', ')
const over = ({ beklaagde, vertrokken = '' }: Eerder) => [...namenIn(beklaagde), ...namenIn(vertrokken)]
const opsomming = (gevonden: readonly Eerder[], zin: (e: Eerder) => string) =>
  `${gevonden.slice(0, 3).map(zin).join('; ')}${gevonden.length > 3 ? ` en nog ${gevonden.length - 3}` : ''}`

/** Stadsring51 5 lid 1 onder a asks whether it is the same conduct: by the same person, as far as names can tell. */
function zelfdeKlager(dossier: Dossier, regeling: Regeling, andere: readonly Eerder[]): Signalering[] {
  const { anoniem, beklaagden, klagers } = dossier.gegevens
  if (anoniem) return []
  const gevonden = andere.filter((e) => klagers.some((k) => isZelfdeKlager(k.naam, k.plaats, e)))
  if (gevonden.length === 0) return []
  const herhaal = regeling.termijnen.find((t) => t.vanaf === 'herhaalklacht_ontvangen')
  const grond = regeling.gronden.find((g) => g.rol === 'eerder-behandeld')
  const ookOver = (e: Eerder) =>
    beklaagden.find(({ naam }) => over(e).some((n) => naamgelijkenis(n, naam) !== 'nee'))?.naam
  const zin = (e: Eerder) => {
    const wie = ookOver(e)
    return `${e.nummer} van ${voluit(e.ontvangen)}${e.onderwerp ? `: ${e.onderwerp}` : ''}${wie ? `, ook over ${wie}` : ''}`
  }
  return [
    {
      soort: 'eerder-dossier',
      artikel: herhaal?.artikel ?? grond?.artikel ?? '',
      tekst: `Deze klager komt ook voor in ${opsomming(gevonden, zin)}.`,
      watNu: herhaal
        ? 'Gaat het over hetzelfde? Leg dan een herhaalklacht vast in het eerdere dossier.'
        : grond
          ? `Gaat het over dezelfde gedraging? ${grond.watNu}`
          : 'Gaat het over hetzelfde? Koppel de dossiers dan aan elkaar.',
      veld: 'klagers.0.naam',
      dossiers: gevonden.map(({ id, nummer }) => ({ id, nummer })),
    },
  ]
}

/** The list row holds all names of a dossier in one text. A name that only may be the same must also live in the same town. */
function isZelfdeKlager(naam: string, plaats: string, eerder: Eerder): boolean {
  const zelfdePlaats = naamgelijkenis(plaats, eerder.plaats) === 'zelfde'
  return namenIn(eerder.klager).some((n) => {
    const gelijkenis = naamgelijkenis(naam, n)
    return gelijkenis === 'zelfde' || (gelijkenis === 'mogelijk' && zelfdePlaats)
  })
}

/** Who complains now was complained about before, or the other way round. Only a whole name counts: a part of it is chance. */
function andereKant({ gegevens: { anoniem, beklaagden, klagers } }: Dossier, andere: readonly Eerder[]): Signalering[] {
  const zelfde = (namen: readonly string[], naam: string) => namen.some((n) => naamgelijkenis(n, naam) === 'zelfde')
  const uit: Signalering[] = []
  const zeg = (naam: string, gevonden: readonly Eerder[], wat: string, veld: string) => {
    if (naam.trim() !== '' && gevonden.length > 0)
      uit.push({
        soort: 'andere-kant',
        artikel: '',
        tekst: `${naam} ${wat} ${opsomming(gevonden, (e) => e.nummer)}.`,
        watNu: 'Is dat dezelfde persoon? Houd de dossiers dan uit elkaar, en let op wie welke stukken leest.',
        veld,
        dossiers: gevonden.map(({ id, nummer }) => ({ id, nummer })),
      })
  }
  for (const [i, { naam }] of (anoniem ? [] : klagers).entries())
    zeg(
      naam,
      andere.filter((e) => zelfde(over(e), naam)),
      'is degene over wie de klacht ging in',
      `klagers.${i}.naam`,
    )
  for (const [i, { naam }] of beklaagden.entries())
    zeg(
      naam,
      andere.filter((e) => zelfde(namenIn(e.klager), naam)),
      'is de klager in',
      `beklaagden.${i}.naam`,
    )
  return uit
}
