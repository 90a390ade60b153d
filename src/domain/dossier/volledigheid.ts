import { isMondeling } from '../gebeurtenis/kanaal'
import type { Regeling, VereistVeld } from '../regeling/regeling'
import { woordenVan } from '../regeling/woorden'
import type { Adres, KlachtGegevens, Klager } from '../gebeurtenis/gegevens'

/** Something the procedure asks for that is not there. */
export interface Ontbreekt {
  /** Path of the field: `klagers.0.naam`, `omschrijving`. */
  readonly veld: string
  /** What is missing, as it stands in a list and in a letter that asks for it: "de datum op de klacht". */
  readonly tekst: string
}

/**
 * What a complaint lacks according to the procedure (`regeling.vereist`; for Stadsring51 article 4 lid 3). It is shown and can
 * be asked for by letter; nothing is refused for it and no term waits for it.
 */
export function ontbreekt(gegevens: KlachtGegevens, regeling: Regeling, kanaal: string): Ontbreekt[] {
  return regeling.vereist.flatMap((veld) => TOETSEN[veld](gegevens, regeling, kanaal))
}

type Toets = (gegevens: KlachtGegevens, regeling: Regeling, kanaal: string) => Ontbreekt[]

const leeg = (tekst: string): boolean => tekst.trim() === ''
const als = (mist: boolean, veld: string, tekst: string): Ontbreekt[] => (mist ? [{ veld, tekst }] : [])

/** For each complainant; an anonymous one has no name or address to ask for. */
const perKlager = (
  { anoniem, klagers }: KlachtGegevens,
  woord: string,
  vraag: (klager: Klager, pad: string, wie: string) => Ontbreekt[],
): Ontbreekt[] => {
  if (anoniem) return []
  const alle: readonly (Klager | undefined)[] = klagers.length === 0 ? [undefined] : klagers
  return alle.flatMap((klager, i) => {
    const wie = alle.length === 1 ? `de ${woord}` : klager && !leeg(klager.naam) ? klager.naam : `${woord} ${i + 1}`
    return vraag(klager ?? GEEN_KLAGER, `klagers.${i}`, wie)
  })
}

const GEEN_KLAGER: Klager = {
  id: '',
  aanhef: '',
  naam: '',
  straat: '',
  postcode: '',
  plaats: '',
  telefoon: '',
  email: '',
  geboortedatum: '',
  hoedanigheid: '',
}

const zonderAdres = ({ straat, postcode, plaats }: Adres): string | undefined =>
  leeg(straat) ? 'straat' : leeg(postcode) ? 'postcode' : leeg(plaats) ? 'plaats' : undefined

const TOETSEN: Readonly<Record<VereistVeld, Toets>> = {
  naam: (g, r) =>
    perKlager(g, woordenVan(r, g.route).klager, (k, pad, wie) =>
      als(leeg(k.naam), `${pad}.naam`, `de naam van ${wie}`),
    ),
  // A letter to the representative reaches the complainant.
  adres: (g, r) =>
    perKlager(g, woordenVan(r, g.route).klager, (k, pad, wie) => {
      const veld = zonderAdres(k)
      const viaAnder = k.vertegenwoordiger && zonderAdres(k.vertegenwoordiger) === undefined
      return als(veld !== undefined && !viaAnder, `${pad}.${veld}`, `het volledige postadres van ${wie}`)
    }),
  telefoon: (g, r) =>
    perKlager(g, woordenVan(r, g.route).klager, (k, pad, wie) =>
      als(
        leeg(k.telefoon) && leeg(k.vertegenwoordiger?.telefoon ?? ''),
        `${pad}.telefoon`,
        `het telefoonnummer van ${wie}, als dat er is`,
      ),
    ),
  dagtekening: (g, _, kanaal) =>
    als(g.dagtekening === '' && !isMondeling(kanaal), 'dagtekening', 'de datum op de klacht'),
  route: (g) => als(leeg(g.route), 'route', 'waar de klacht over gaat (de route)'),
  omschrijving: (g) => als(leeg(g.omschrijving), 'omschrijving', 'een omschrijving van de klacht'),
  beklaagde: (g, r) =>
    g.beklaagden.length === 0
      ? als(
          leeg(g.afdeling),
          'beklaagden',
          `de naam van de ${woordenVan(r, g.route).beklaagde}, als de klacht over een persoon gaat`,
        )
      : g.beklaagden.flatMap((b, i) =>
          als(
            leeg(b.naam) && leeg(b.functie),
            `beklaagden.${i}.naam`,
            `de naam of functie van de ${woordenVan(r, g.route).beklaagde}`,
          ),
        ),
  afdeling: (g) =>
    g.beklaagden.length === 0
      ? []
      : g.beklaagden.flatMap((b, i) =>
          als(
            leeg(b.afdeling) && leeg(g.afdeling),
            `beklaagden.${i}.afdeling`,
            leeg(b.naam) ? 'de afdeling' : `de afdeling van ${b.naam}`,
          ),
        ),
  ondertekend: (g, _, kanaal) =>
    als(!g.ondertekend && !isMondeling(kanaal), 'ondertekend', 'een handtekening onder de klacht'),
  complex: (g) => als(leeg(g.complex), 'complex', 'het complexnummer'),
}
