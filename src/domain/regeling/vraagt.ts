import type { ExtraVeld, Kenmerk, Regeling } from './regeling'

/** True when the procedure asks for this field. */
export const vraagt = (regeling: Regeling, veld: ExtraVeld): boolean => regeling.velden.includes(veld)
/** True when a term of the procedure starts or ends at the day of filing. */
export const kentIndiening = (regeling: Regeling): boolean =>
  regeling.termijnen.some((t) => t.vervuldDoor.includes('indiening'))
/** True when a term of the procedure asks when the complaint reached who handles it (Stadsring51 6 lid 1). */
export const kentDoorgeleiding = (regeling: Regeling): boolean =>
  regeling.termijnen.some((t) => t.vervuldDoor.includes('bij_behandelaar'))
/** True when a term of the procedure depends on this characteristic. */
export const kentKenmerk = (regeling: Regeling, kenmerk: Kenmerk): boolean =>
  regeling.termijnen.some((t) => t.alleenAls === kenmerk || t.nietAls === kenmerk)
