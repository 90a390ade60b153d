/** An instant as the officer reads it. */
export const moment = (iso: string): string =>
  new Date(iso).toLocaleString('nl-NL', { dateStyle: 'full', timeStyle: 'short' }).replace(/(\d\d:\d\d)$/, '$1 uur')

export const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`
export const aantalDossiers = (n: number): string => aantal(n, 'dossier', 'dossiers')
export const isZijn = (n: number): string => (n === 1 ? 'is' : 'zijn')
export const dagZonderJaar = (iso: string): string =>
  new Date(iso).toLocaleDateString('nl-NL', { day: 'numeric', month: 'long' })
