import { beklaagdenVan, adresregels, gevuld, heeftAdres, hoofdletter, naamMetAanhef, type MetDossier } from '../gedeeld'
import { achternaamUit } from '@/domain/dossier/achternaam'
import { adresVanRol, type Geadresseerde, gemachtigde, rolVan } from '@/domain/dossier/geadresseerde'
import type { Beklaagde, Klager } from '@/domain/gebeurtenis/gegevens'

/** Who a letter goes to, as on the envelope, and what is not known of it. */
export interface OpEnvelop {
  readonly regels: readonly string[]
  readonly aanhef: string
  readonly heeftNaam: boolean
  readonly heeftAdres: boolean
  readonly heeftEmail: boolean
  /** Where the address is filled in. */
  readonly waar: 'dossier' | 'instellingen'
}

/** The addressee of a letter: complainant, one complained about, or role. */
export function opEnvelop(aan: Geadresseerde | undefined, vraag: MetDossier): OpEnvelop {
  const { klagers } = vraag.dossier.gegevens
  if (aan?.soort === 'rol') return vanRol(aan, vraag)
  if (aan?.soort === 'beklaagde')
    return vanBeklaagde(
      beklaagdenVan(vraag).find((b) => b.id === aan.id),
      vraag,
    )
  return vanKlager(klagers.find((k) => k.id === aan?.id))
}

/** The complainant, or who speaks for them. */
function vanKlager(klager: Klager | undefined): OpEnvelop {
  const door = klager && gemachtigde(klager)
  const wie = door ?? klager
  return {
    regels: klager ? geadresseerdeRegels(klager) : [],
    aanhef: aanhefVan(klager),
    heeftNaam: Boolean(wie?.naam.trim()),
    heeftAdres: wie !== undefined && heeftAdres(wie),
    heeftEmail: Boolean(wie?.email.trim()),
    waar: 'dossier',
  }
}

/** At work: the organisation has no business with where its people live. Who left is the organisation itself (Sterker 2). */
function vanBeklaagde(b: Beklaagde | undefined, vraag: MetDossier): OpEnvelop {
  const { organisatie } = vraag
  const huis = gevuld([organisatie.naam, ...organisatie.adres])
  const via = b && begeleiderVan(b, vraag)
  const naam = b?.naam.trim() ?? ''
  return {
    regels: b?.uitDienst
      ? huis
      : gevuld([
          ...(via ? [via, `voor ${naam || b?.functie}`] : [naam, [b?.functie, b?.afdeling].filter(Boolean).join(', ')]),
          ...huis,
        ]),
    aanhef: b?.uitDienst || (naam === '' && !via) ? NIEMAND : aanhefVan({ aanhef: '', naam: via ?? naam }),
    heeftNaam: b !== undefined && (b.uitDienst || naam !== '' || b.functie.trim() !== ''),
    heeftAdres: organisatie.adres.length > 0,
    heeftEmail: true,
    waar: 'instellingen',
  }
}

/** What is about a trainee or volunteer goes through who supervises them (Sterker 6 A1). */
function begeleiderVan({ functie, leidinggevende }: Beklaagde, { regeling }: MetDossier): string | undefined {
  const woorden = regeling.toetsen?.find((t) => t.soort === 'begeleider')?.woorden ?? []
  const begeleid = woorden.some((woord) => functie.toLowerCase().includes(woord))
  return begeleid && leidinggevende.trim() !== '' ? leidinggevende.trim() : undefined
}

function vanRol(aan: Geadresseerde, { organisatie, regeling }: MetDossier): OpEnvelop {
  const rol = rolVan(aan.id, regeling)
  const eigen = organisatie.geadresseerden?.[regeling.id]?.[rol?.id ?? '']
  const persoon = rol && aan.naam !== rol.naam ? aan.naam : (eigen?.naam.trim() ?? '')
  const adres = rol ? adresVanRol(rol, eigen, organisatie) : []
  return {
    regels: gevuld([persoon, hoofdletter((rol?.naam ?? '').replace(/^(de|het) /, '')), ...adres]),
    aanhef: persoon === '' ? NIEMAND : aanhefVan({ aanhef: '', naam: persoon }),
    heeftNaam: rol !== undefined,
    heeftAdres: adres.length > 0,
    heeftEmail: true,
    waar: 'instellingen',
  }
}

function geadresseerdeRegels(klager: Klager): string[] {
  const door = gemachtigde(klager)
  return door
    ? gevuld([door.naam, ...adresregels(door)])
    : gevuld([hoofdletter(naamMetAanhef(klager)), ...adresregels(klager)])
}

const NIEMAND = 'Geachte heer, mevrouw'

/**
 * "Geachte mevrouw De Vries" where the surname can be told from the name as it was typed; otherwise the whole name. Without
 * "mevrouw" or "de heer" the whole name too: a surname alone is unkind.
 */
export function aanhefVan(wie: Pick<Klager, 'aanhef' | 'naam' | 'vertegenwoordiger'> | undefined): string {
  const door = wie && gemachtigde(wie)
  const { aanhef, naam } = door ? { aanhef: '', naam: door.naam } : (wie ?? { aanhef: '', naam: '' })
  if (naam === '') return NIEMAND
  if (aanhef === '') return `Geachte ${naam}`
  const titel = aanhef.replace(/^de /i, '')
  return `Geachte ${titel} ${hoofdletter(achternaamUit(naam) ?? naam)}`
}
