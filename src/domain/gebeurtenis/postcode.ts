/** 1234ab becomes 1234 AB; anything else stays as typed. */
export function postcode(tekst: string): string {
  const delen = /^\s*([1-9]\d{3})\s*([a-z]{2})\s*$/i.exec(tekst)
  return delen ? `${delen[1]} ${delen[2]?.toUpperCase()}` : tekst
}
