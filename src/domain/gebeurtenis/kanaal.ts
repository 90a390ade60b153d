const MONDELING = ['telefoon', 'balie', 'gesprek']

/** True when a complaint that comes in this way is spoken, not written. */
export const isMondeling = (kanaal: string): boolean => MONDELING.includes(kanaal)

/** True when it was said to somebody by letter or e-mail. */
export const isSchriftelijk = (wijze: string): boolean => wijze === 'brief' || wijze === 'e-mail'
