const MONDELING = ['telefoon', 'balie', 'gesprek']

/** True when a complaint that comes in this way is spoken, not written. */
export const isMondeling = (kanaal: string): boolean => MONDELING.includes(kanaal)
