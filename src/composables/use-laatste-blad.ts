/** On which leaf each dossier was left, by its id, as long as the window lives: who comes back goes on where it was. */
export const laatsteBlad = new Map<string, string>()
