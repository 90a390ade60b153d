import type { RouteLocationRaw } from 'vue-router'
import { gevouwen, zoektermen } from '@/domain/overzicht/zoeken'

/** A place in the program that the search box leads to beside the dossiers. */
export interface Plek {
  readonly naam: string
  /** What people call it beside its own name. */
  readonly ook: string
  readonly naar: RouteLocationRaw
}

const doen = (naam: string, name: string, ook: string): Plek => ({ naam, ook, naar: { name } })
/** A part of the settings, by the id that its part of the screen has. */
const instelling = (naam: string, id: string, ook: string): Plek => ({
  naam: `Instellingen: ${naam}`,
  ook,
  naar: { name: 'instellingen', hash: `#${id}` },
})

export const PLEKKEN: readonly Plek[] = [
  doen('Nieuwe klacht', 'nieuwe-klacht', 'registreren melden intake beller telefoon'),
  doen('Signaal noteren', 'nieuw-signaal', 'melding zorg ongenoegen telefoon'),
  doen('Werkvoorraad', 'werkvoorraad', 'taken vandaag te laat doen overzicht'),
  doen('Weekblad', 'weekblad', 'afdrukken week papier lijst printen'),
  doen('Termijnen', 'termijnen', 'tijdlijn agenda kalender deadlines overzicht'),
  doen('Regelingen', 'regelingen', 'procedure reglement klachtenregeling kopie eigen'),
  doen('Reservekopie', 'reservekopie', 'backup terugzetten herstellen kopie usb'),
  doen('Vervanger', 'vervanger', 'meegeven overnemen terugnemen overdragen ziek vakantie collega bestand'),
  doen('Herstelblad', 'herstelblad', 'wachtzin afdrukken printen herstellen'),
  instelling(
    'organisatie',
    'organisatie',
    'adres telefoon bestuur commissie vertrouwenspersoon secretaris managers e-mail',
  ),
  instelling('briefpapier', 'briefpapier', 'logo huisstijl sjabloon word koptekst'),
  instelling('regeling', 'regeling-kiezen', 'procedure reglement nieuwe klachten'),
  instelling('nummering', 'nummering', 'nummer dossiernummer patroon'),
  instelling('vrije dagen', 'vrije-dagen', 'feestdagen sluitingsdagen kantoor gesloten dicht'),
  instelling('uw afwezigheid', 'afwezigheid', 'vakantie verlof ziek vervanger weg'),
  instelling('weergave', 'weergave', 'donker licht thema groter ruim dicht letters'),
  instelling('wachtzin en vergrendelen', 'wachtzin', 'wachtwoord slot vergrendel beveiliging wijzigen'),
  instelling('waar uw gegevens staan', 'gegevens', 'map schijf opslag plaats'),
  instelling('oefenen', 'oefenen', 'oefening voorbeeld proberen verzonnen'),
]

/** Whether every term begins a word of this text: "sluit" is closing, and not only a part of "besluit". */
export function begintMet(tekst: string, vraag: string): boolean {
  const woorden = gevouwen(tekst).split(/[^\p{L}\p{N}]+/u)
  const termen = zoektermen(vraag)
  return termen.length > 0 && termen.every((term) => woorden.some((woord) => woord.startsWith(term)))
}

export const plekkenVoor = (vraag: string): readonly Plek[] =>
  PLEKKEN.filter(({ naam, ook }) => begintMet(`${naam} ${ook}`, vraag))
