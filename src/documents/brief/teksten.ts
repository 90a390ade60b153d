import type { BriefSoort } from '@/domain/document/soorten'
import aanBeklaagde from '../../../resources/brieven/aan-beklaagde.txt?raw'
import aanbiedingRapport from '../../../resources/brieven/aanbieding-rapport.txt?raw'
import aanCommissie from '../../../resources/brieven/aan-commissie.txt?raw'
import aanvulling from '../../../resources/brieven/aanvulling.txt?raw'
import afsluiting from '../../../resources/brieven/afsluiting.txt?raw'
import afspraken from '../../../resources/brieven/afspraken.txt?raw'
import antwoord from '../../../resources/brieven/antwoord.txt?raw'
import besluit from '../../../resources/brieven/besluit.txt?raw'
import besluitBeklaagde from '../../../resources/brieven/besluit-beklaagde.txt?raw'
import bevindingen from '../../../resources/brieven/bevindingen.txt?raw'
import doorverwijzing from '../../../resources/brieven/doorverwijzing.txt?raw'
import eindeBeklaagde from '../../../resources/brieven/einde-beklaagde.txt?raw'
import intrekkingBevestigd from '../../../resources/brieven/intrekking-bevestigd.txt?raw'
import kennisgeving from '../../../resources/brieven/kennisgeving.txt?raw'
import meldingDirectie from '../../../resources/brieven/melding-directie.txt?raw'
import meldingManager from '../../../resources/brieven/melding-manager.txt?raw'
import nietOntvankelijk from '../../../resources/brieven/niet-ontvankelijk.txt?raw'
import onbereikbaar from '../../../resources/brieven/onbereikbaar.txt?raw'
import ontvangstbevestiging from '../../../resources/brieven/ontvangstbevestiging.txt?raw'
import ontvankelijk from '../../../resources/brieven/ontvankelijk.txt?raw'
import oplossing from '../../../resources/brieven/oplossing.txt?raw'
import rapportAfschrift from '../../../resources/brieven/rapport-afschrift.txt?raw'
import reactieOpOordeel from '../../../resources/brieven/reactie-op-oordeel.txt?raw'
import standpunt from '../../../resources/brieven/standpunt.txt?raw'
import tussenbericht from '../../../resources/brieven/tussenbericht.txt?raw'
import uitkomstBeklaagde from '../../../resources/brieven/uitkomst-beklaagde.txt?raw'
import uitkomstOnvrede from '../../../resources/brieven/uitkomst-onvrede.txt?raw'
import uitnodiging from '../../../resources/brieven/uitnodiging.txt?raw'
import verslagTerControle from '../../../resources/brieven/verslag-ter-controle.txt?raw'
import deelKlachtpunt from '../../../resources/brieven/deel-klachtpunt.txt?raw'
import deelNamens from '../../../resources/brieven/deel-namens.txt?raw'
import deelVervolg from '../../../resources/brieven/deel-vervolg.txt?raw'
import deelVragen from '../../../resources/brieven/deel-vragen.txt?raw'
import deelVertrouwelijk from '../../../resources/brieven/deel-vertrouwelijk.txt?raw'

/** The letters as the program brings them along. How such a text is written: docs/besluiten/12-letters-are-text.md. */
export const BRIEFTEKSTEN: Readonly<Record<BriefSoort, string>> = {
  ontvangstbevestiging,
  'aan-beklaagde': aanBeklaagde,
  kennisgeving,
  aanvulling,
  'niet-ontvankelijk': nietOntvankelijk,
  ontvankelijk,
  uitnodiging,
  'verslag-ter-controle': verslagTerControle,
  tussenbericht,
  bevindingen,
  antwoord,
  oplossing,
  afspraken,
  'uitkomst-beklaagde': uitkomstBeklaagde,
  'aanbieding-rapport': aanbiedingRapport,
  'rapport-afschrift': rapportAfschrift,
  besluit,
  'besluit-beklaagde': besluitBeklaagde,
  'intrekking-bevestigd': intrekkingBevestigd,
  'einde-beklaagde': eindeBeklaagde,
  onbereikbaar,
  doorverwijzing,
  'aan-commissie': aanCommissie,
  standpunt,
  'reactie-op-oordeel': reactieOpOordeel,
  afsluiting,
  'uitkomst-onvrede': uitkomstOnvrede,
  'melding-manager': meldingManager,
  'melding-directie': meldingDirectie,
}

/** What several letters have in common, by the name between [ and ]. */
export const DELEN: Readonly<Record<string, string>> = {
  klachtpunt: deelKlachtpunt,
  namens: deelNamens,
  vervolg: deelVervolg,
  vragen: deelVragen,
  vertrouwelijk: deelVertrouwelijk,
  // Each procedure says these in its own words, or says nothing of it.
  ...leeg(
    'beide verhalen',
    'bij de volgende stap',
    'bijlagen',
    'de tijd om te beslissen',
    'kopie aan',
    'ons antwoord',
    'over de kennisgeving',
    'over de vorm',
    'over het gesprek',
    'over het verslag',
    'over wie verder kijkt',
    'reden',
    'wat er nu gebeurt',
    'wat wij doen',
    'wat wij vragen',
  ),
}

function leeg(...namen: readonly string[]): Record<string, string> {
  return Object.fromEntries(namen.map((naam) => [naam, '']))
}
