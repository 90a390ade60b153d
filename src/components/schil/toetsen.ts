/** Every key that does something, for who asks (F1). What a key does stands with the part that listens to it. */
export const TOETSEN: readonly {
  readonly waar: string
  readonly toetsen: readonly (readonly [toets: string, doet: string])[]
}[] = [
  {
    waar: 'Overal',
    toetsen: [
      ['Ctrl+K', 'zoeken: een dossier, een naam, een brief, een instelling'],
      ['Alt+N', 'nieuwe klacht, buiten een formulier'],
      ['Alt+S', 'signaal noteren, buiten een formulier'],
      ['F9', 'het scherm afdekken, en weer terug'],
      ['Shift+F9', 'vergrendelen: alleen met uw wachtzin weer open'],
      ['F8', 'naar de berichten onder in beeld'],
      ['Esc', 'venster sluiten'],
      ['F1', 'deze lijst'],
    ],
  },
  {
    waar: 'Werkvoorraad',
    toetsen: [
      ['↑ ↓', 'volgende regel, vorige regel'],
      ['Ctrl+↑ ↓', 'volgende groep, vorige groep'],
      ['Home, End', 'eerste regel, laatste regel'],
      ['Enter', 'dossier openen'],
      ['Ctrl+Enter', 'doen wat de knop van de regel doet'],
      ['→ ←', 'naar de knoppen van de regel, en terug'],
    ],
  },
  {
    waar: 'Dossiers',
    toetsen: [
      ['↑ ↓', 'volgende regel, vorige regel'],
      ['Home, End', 'eerste regel, laatste regel'],
      ['Enter', 'dossier openen'],
    ],
  },
  {
    waar: 'Dossier',
    toetsen: [
      ['F2', 'vastleggen wat er is gebeurd'],
      ['Ctrl+1 tot Ctrl+8', 'tabblad kiezen'],
      ['← →', 'over de tijdlijn lopen'],
      ['Page Up, Page Down', 'de tijdlijn verschuiven'],
    ],
  },
  {
    waar: 'Vastleggen (F2)',
    toetsen: [
      ['typen', 'kiezen, ook in gewone woorden: gebeld, gemaild'],
      ['Enter', 'het eerste van de lijst'],
      ['Ctrl+Enter', 'meteen vastleggen, met de datum van vandaag'],
      ['↑ ↓', 'over de lijst lopen'],
    ],
  },
  {
    waar: 'Nieuwe klacht',
    toetsen: [
      ['Ctrl+S', 'opslaan'],
      ['Ctrl+Enter', 'opslaan en de ontvangstbevestiging maken'],
      ['Alt+1 tot Alt+4', 'een deel openen, bij wat nog leeg is'],
    ],
  },
  {
    waar: 'Brief of document',
    toetsen: [
      ['Ctrl+S', 'opslaan als Word'],
      ['Ctrl+Enter', 'vastleggen als verzonden'],
    ],
  },
  { waar: 'Ander formulier', toetsen: [['Ctrl+Enter', 'opslaan']] },
]

/** What works on a screen and stands in the foot of the window: the few that are used most, in a word. By the name of the screen. */
export const IN_VOET: Readonly<
  Partial<
    Record<string, { readonly waar: string; readonly toetsen: readonly (readonly [toets: string, doet: string])[] }>
  >
> = {
  werkvoorraad: {
    waar: 'Werkvoorraad',
    toetsen: [
      ['↑ ↓', 'regel'],
      ['Enter', 'dossier'],
      ['Ctrl+Enter', 'doen'],
    ],
  },
  dossiers: {
    waar: 'Dossiers',
    toetsen: [
      ['↑ ↓', 'regel'],
      ['Enter', 'dossier'],
    ],
  },
  dossier: {
    waar: 'Dossier',
    toetsen: [
      ['F2', 'vastleggen'],
      ['Ctrl+1 tot Ctrl+8', 'tabblad'],
    ],
  },
  'nieuwe-klacht': {
    waar: 'Nieuwe klacht',
    toetsen: [
      ['Alt+1 tot Alt+4', 'deel openen'],
      ['Ctrl+S', 'opslaan'],
    ],
  },
  'nieuw-signaal': { waar: 'Ander formulier', toetsen: [['Ctrl+Enter', 'opslaan']] },
  dossierdocument: { waar: 'Brief of document', toetsen: [['Ctrl+S', 'opslaan als Word']] },
  'leeg-document': { waar: 'Brief of document', toetsen: [['Ctrl+S', 'opslaan als Word']] },
}
