/** The text of a letter, for the screen on which it is changed. */
export { controleerTekst, letOpBijTekst } from './controle'
export { invoegMenu } from './invoegen'
export { oorspronkelijk } from './oorspronkelijk'
export { voorbeeldBrief } from './voorbeeld'
