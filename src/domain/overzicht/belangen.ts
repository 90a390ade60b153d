import { metHoofdletter } from '../datum/opmaak'
import type { Dossier } from '../dossier/dossier'
import { naamgelijkenis } from '../dossier/naam'
import type { Organisatie } from '../regeling/instellingen'
import type { Regeling } from '../regeling/regeling'
import { toetsVan } from '../regeling/toets'
import type { Huis, Signalering, SignaleringContext } from './signaal'

/** Who the settings name, for complaints under this procedure. */
export const huisVan = (organisatie: Organisatie, { geadresseerden, id }: Regeling): Huis => ({
  functionaris: organisatie.klachtenfunctionaris,
  rollen: geadresseerden.flatMap((rol) => {
    const wie = organisatie.geadresseerden?.[id]?.[rol.id]?.naam.trim() ?? ''
    return wie === '' ? [] : [{ id: rol.id, naam: rol.naam, wie }]
  }),
})

/** Who has a part in the handling and stands in the complaint too. */
export const belangen = (dossier: Dossier, regeling: Regeling, { huis }: SignaleringContext): Signalering[] => [
  ...behandelaar(dossier, regeling, huis),
  ...leidinggevende(dossier),
  ...rollen(dossier, huis),
]

/** The one who handles the complaint is not the one it is about (WSW Verantwoordelijkheden, Stadsring51 6 lid 1), nor the one who complains. */
function behandelaar({ gegevens }: Dossier, regeling: Regeling, huis: Huis | undefined): Signalering[] {
  const toets = toetsVan(regeling, 'behandelaar')
  const handelt = gegevens.behandelaar.trim() || (huis?.functionaris ?? '')
  const watNu = toets?.watNu ?? 'Laat iemand anders de klacht behandelen en leg de vervanging vast.'
  const basis = { soort: 'behandelaar', artikel: toets?.artikel ?? '', watNu, veld: 'behandelaar' } as const
  const over = gegevens.beklaagden.flatMap(({ naam }): Signalering[] => {
    const gelijkenis = naamgelijkenis(naam, handelt)
    if (gelijkenis === 'nee') return []
    return [
      {
        ...basis,
        tekst:
          gelijkenis === 'zelfde'
            ? `${naam} behandelt de klacht, maar de klacht gaat ook over ${naam}.`
            : `De klacht gaat over ${naam}. Is dat dezelfde persoon als de behandelaar, ${handelt}?`,
      },
    ]
  })
  const van = gegevens.klagers
    .filter(({ naam }) => naamgelijkenis(naam, handelt) !== 'nee')
    .map(({ naam }) => ({
      ...basis,
      artikel: '',
      tekst: `De klacht komt van ${naam}. Is dat dezelfde persoon als de behandelaar, ${handelt}, of familie?`,
      watNu: 'Laat dan iemand anders de klacht behandelen en leg de vervanging vast.',
    }))
  return [...over, ...van]
}

/** A manager who is complained about too can not lead the talk, nor get the letters about the other. */
function leidinggevende({ gegevens: { beklaagden } }: Dossier): Signalering[] {
  return beklaagden.flatMap((b, i) =>
    beklaagden
      .filter((ander) => ander !== b && naamgelijkenis(ander.naam, b.leidinggevende) !== 'nee')
      .map((ander): Signalering => ({
        soort: 'belang',
        artikel: '',
        tekst: `${b.leidinggevende} is leidinggevende van ${b.naam || 'degene over wie de klacht gaat'}. De klacht gaat ook over ${ander.naam}.`,
        watNu: 'Is dat dezelfde persoon? Vul dan als leidinggevende iemand in die daarboven staat.',
        veld: `beklaagden.${i}.leidinggevende`,
      })),
  )
}

/** Somebody of the board, the committee or another who gets letters about complaints is a party in this one. */
function rollen({ gegevens: { beklaagden, klagers, route } }: Dossier, huis: Huis | undefined): Signalering[] {
  // Of a complaint about the coordinator it is known that the coordinator reads it.
  const andere = (huis?.rollen ?? []).filter(({ id }) => id !== route)
  return andere.flatMap(({ naam: rol, wie }) =>
    [
      ...beklaagden.map(({ naam }, i) => ({ naam, zin: 'gaat over', veld: `beklaagden.${i}.naam` })),
      ...klagers.map(({ naam }, i) => ({ naam, zin: 'komt van', veld: `klagers.${i}.naam` })),
    ]
      .filter(({ naam }) => naamgelijkenis(naam, wie) !== 'nee')
      .map(({ naam, zin, veld }): Signalering => ({
        soort: 'belang',
        artikel: '',
        tekst: `De klacht ${zin} ${naam}. ${metHoofdletter(rol)} is volgens uw instellingen ${wie}.`,
        watNu: 'Is dat dezelfde persoon? Stuur de brieven over deze klacht dan aan iemand anders.',
        veld,
      })),
  )
}
