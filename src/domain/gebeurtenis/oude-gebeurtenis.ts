import type { Gebeurtenis, GebeurtenisGegevens, StukVan } from './gebeurtenis'

/**
 * What older logs do not say in so many words is read from the names in them, here and nowhere else: whoever reads a stored
 * event brings it up to date with this, and the rest of the program looks at what the event says. Nothing is rewritten.
 */
export function bijgewerkt(g: Gebeurtenis): Gebeurtenis {
  switch (g.soort) {
    case 'doorverwijzing':
      return { ...g, gegevens: { ...uitNaam(g.gegevens.naar), ...g.gegevens } }
    case 'overdracht':
      return { ...g, gegevens: { instantie: isInstantie(g.gegevens.aan), ...g.gegevens } }
    default:
      return g
  }
}

/** Names of the next levels as the procedures had them when the log held only the name. */
const VERVOLGSTAPPEN: Readonly<Record<string, string>> = {
  'de manager van de medewerker': 'manager',
  'de bestuurder': 'bestuurder',
  'de externe klachtencommissie': 'commissie',
  'de onafhankelijke klachtencommissie': 'commissie',
  'de regionale klachtencommissie': 'commissie',
  'de vertrouwenspersoon': 'vertrouwenspersoon',
  'het bestuur van de instelling': 'bestuur',
  'de stuurgroep wijksteunpunten wonen': 'stuurgroep',
  'de nationale ombudsman': 'ombudsman',
}

/** Words by which a next level was known; a name with none of them was a referral elsewhere. */
const NIVEAUS = [
  'manager',
  'bestuurder',
  'bestuur',
  'stuurgroep',
  'klachtencommissie',
  'leidinggevende',
  'stedelijk bureau',
  'vertrouwenspersoon',
]
const NIVEAU = new RegExp(`(?<!\\p{L})(${NIVEAUS.join('|')})(?!\\p{L})`, 'iu')

function uitNaam(naar: string): Pick<GebeurtenisGegevens['doorverwijzing'], 'stap' | 'vervolgstap'> {
  const vervolgstap = VERVOLGSTAPPEN[naar.trim().toLowerCase()]
  return { stap: NIVEAU.test(naar), ...(vervolgstap !== undefined && { vervolgstap }) }
}

/** "het Stedelijk bureau" (WSW 9), but not "Fatma Özdemir, lid van het bestuur". */
const isInstantie = (naam: string): boolean => /^(het|de) [^,]*(bureau|bestuur|commissie)$/i.test(naam.trim())

/** The side that an older log gives a piece where it was typed as a word: "de klachtencommissie", "klant". */
export function kantUitWoorden(wie: string): StukVan | undefined {
  if (/commissie/i.test(wie)) return 'commissie'
  if (/^(de )?(klager|klant|cliënt|huurder)$/i.test(wie.trim())) return 'klager'
  return /^(de )?beklaagde$/i.test(wie.trim()) ? 'beklaagde' : undefined
}
