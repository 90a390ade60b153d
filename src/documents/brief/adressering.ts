import { gemachtigde } from '@/domain/dossier/geadresseerde'
import type { Klager } from '@/domain/gebeurtenis/gegevens'
import { adresregels, gevuld, hoofdletter, naamMetAanhef } from '../gedeeld'

/** Who a letter goes to, as on the envelope: the complainant, or who speaks for them. */
export function geadresseerdeRegels(klager: Klager): string[] {
  const door = gemachtigde(klager)
  return door
    ? gevuld([door.naam, ...adresregels(door)])
    : gevuld([hoofdletter(naamMetAanhef(klager)), ...adresregels(klager)])
}

/**
 * "Geachte mevrouw De Vries" when the name begins with initials; otherwise the whole name, because where a first name ends
 * and a surname begins can not be told from the outside.
 */
export function aanhefVan(klager: Klager | undefined): string {
  const door = klager && gemachtigde(klager)
  const { aanhef, naam } = door ? { aanhef: '', naam: door.naam } : (klager ?? { aanhef: '', naam: '' })
  const achternaam = /^(?:\p{Lu}\p{Ll}?\.\s*)+(\S.*)$/u.exec(naam)?.[1]
  if (naam === '') return 'Geachte heer, mevrouw'
  if (aanhef === '') return `Geachte ${naam}`
  const titel = aanhef.replace(/^de /i, '')
  return `Geachte ${titel} ${achternaam === undefined ? naam : hoofdletter(achternaam)}`
}
