import type { GebeurtenisGegevens } from './gebeurtenis'

const JURIST = /jurist|juridisch|advoca|rechtsbijstand|raadsman|raadsvrouw|rechtskundig/i

/**
 * What a lawyer advises the organisation stays with the organisation, and so does that it was asked. A body of the procedure
 * that is asked (WSW 9) may be known; a person who is asked is taken for a lawyer, because the log does not say otherwise.
 */
export const isAdviesVanJurist = ({
  aan,
  instantie,
  vorm,
}: Pick<GebeurtenisGegevens['overdracht'], 'aan' | 'instantie' | 'vorm'>): boolean =>
  vorm === 'advies gevraagd' && (instantie !== true || JURIST.test(aan))
