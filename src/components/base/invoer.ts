/** An id for what is begun on screen: a part of a form, or a form of its own. */
export const nieuwId = (): string => crypto.randomUUID()

/** A plain copy without the reactivity of a form. */
export const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T
