/** The text of a letter, for the screen on which it is changed. */
export { controleerTekst, letOpBijTekst, type TekstFout } from './controle'
export { type Invoegbaar, type InvoegGroep, invoegMenu } from './invoegen'
export { oorspronkelijk } from './oorspronkelijk'
export { voorbeeldBrief } from './voorbeeld'
