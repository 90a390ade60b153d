import type { Tabelnaam } from './rijen'

/** Where a row lies: what is sealed for one place does not open in another. */
export function plekVan(tabel: Tabelnaam, rij: object): string {
  const { id, dossierId, volgnummer, sleutel, sha256, nr } = rij as Readonly<Record<string, unknown>>
  const delen: Partial<Record<Tabelnaam, readonly unknown[]>> = {
    gebeurtenissen: [id, dossierId, volgnummer],
    stukken: [sha256, nr],
  }
  return [tabel, ...(delen[tabel] ?? [id ?? sleutel])].join('/')
}
