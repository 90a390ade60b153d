/** A time of day as typed ("14:00", "9.30", "9.30 uur", "10 uur"), as "14:00"; undefined when it is none. */
export function leesTijd(tekst: string): string | undefined {
  const [, uur = '', minuut = '00'] = /^\s*(\d{1,2})(?:[:.u](\d{2})(?:\s*u(?:ur)?)?|\s*u(?:ur)?)\s*$/i.exec(tekst) ?? []
  return uur !== '' && Number(uur) < 24 && Number(minuut) < 60 ? `${uur.padStart(2, '0')}:${minuut}` : undefined
}

/** "14.00 uur"; what is no time as it was typed. */
export const tijdTekst = (tekst: string): string => {
  const tijd = leesTijd(tekst)
  return tijd === undefined ? tekst.trim() : `${tijd.replace(':', '.')} uur`
}

/** "van 14.00 tot 15.00 uur"; "om 14.00 uur" or "tot 15.00 uur" where the other is not known. */
export function vanTot(begin: string, einde: string): string {
  const [van, tot] = [leesTijd(begin), leesTijd(einde)]
  if (van === undefined) return begin.trim() || (tot === undefined ? '' : `tot ${tijdTekst(tot)}`)
  return tot === undefined ? `om ${tijdTekst(van)}` : `van ${van.replace(':', '.')} tot ${tijdTekst(tot)}`
}

/** "een uur", "anderhalf uur", "45 minuten"; '' when it is not known. */
export function duur(begin: string, einde: string): string {
  const minuten = inMinuten(einde) - inMinuten(begin)
  if (!(minuten > 0)) return ''
  if (minuten === 90) return 'anderhalf uur'
  if (minuten % 60 === 0) return minuten === 60 ? 'een uur' : `${minuten / 60} uur`
  return `${minuten} minuten`
}

function inMinuten(tekst: string): number {
  const [uur, minuut] = (leesTijd(tekst) ?? '').split(':').map(Number)
  return uur === undefined || minuut === undefined ? Number.NaN : uur * 60 + minuut
}
