import type { Sluitgrond, SluitVraag, Stap } from './regeling'

// Grounds and questions that the procedures share: the same fact, each in the words of the procedure.

/** A withdrawal ends every complaint; `artikel` is '' where the procedure does not name it as a ground to close. */
export const ingetrokken = (klager: string, artikel: string): Sluitgrond => ({
  id: 'ingetrokken',
  rol: 'ingetrokken',
  naam: `De ${klager} trekt de klacht in`,
  kort: 'klacht is ingetrokken',
  zonderOordeel: true,
  inRegeling: artikel !== '',
  vraagt: [vastgelegd({ soort: 'intrekking' }, `Er is niet vastgelegd dat de ${klager} de klacht introk.`, artikel)],
})

/** Closing without handling: the complainant was told so, and no point was judged. `tekst`: when nobody was told. */
export const zonderBehandeling = (tekst: string, artikel: string, grond?: string): readonly SluitVraag[] => [
  vastgelegd(
    { soort: 'ontvankelijkheid_gemeld', met: { ontvankelijk: false, ...(grond !== undefined && { grond }) } },
    tekst,
    artikel,
  ),
  { soort: 'geen-oordeel', artikel: '' },
]

/** One step that must be on record; `tekst`: when it is not. */
export const vastgelegd = (stap: Stap, tekst: string, artikel: string): SluitVraag => ({
  soort: 'vastgelegd',
  stappen: [stap],
  tekst,
  artikel,
})
