/** Width in px of a text; `vet`: in the bold of a label. */
export type MeetTekst = (tekst: string, vet: boolean) => number

/** For where nothing can be measured (tests, the first moment of a screen): wide enough for almost any text at 13 px. */
export const schatTekst: MeetTekst = (tekst, vet) => tekst.length * (vet ? 7.4 : 6.9)

/** The text in lines of at most `breedte` px: broken between words, and inside a word only when the word alone is too wide. */
export function breekRegels(tekst: string, vet: boolean, breedte: number, meet: MeetTekst): string[] {
  const regels: string[] = []
  let regel = ''
  for (const woord of tekst.split(' ')) {
    const samen = regel === '' ? woord : `${regel} ${woord}`
    if (meet(samen, vet) <= breedte) {
      regel = samen
      continue
    }
    if (regel !== '') regels.push(regel)
    regel = woord
    while (meet(regel, vet) > breedte && regel.length > 1) {
      let n = regel.length - 1
      while (n > 1 && meet(`${regel.slice(0, n)}-`, vet) > breedte) n--
      regels.push(`${regel.slice(0, n)}-`)
      regel = regel.slice(n)
    }
  }
  return regel === '' ? regels : [...regels, regel]
}
