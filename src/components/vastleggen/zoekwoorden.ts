import type { Regeling } from '@/domain/regeling/regeling'
import { gevouwen, zoektermen } from '@/domain/overzicht/zoeken'
import type { VastlegSoort } from '@/domain/vastleggen/vast-te-leggen'
import { titelVan } from './vastleg-model'

/** What people call an event beside its own name, as an officer types it with somebody on the telephone. */
const OOK: Readonly<Record<VastlegSoort, string>> = {
  ontvangst: '',
  signaal: '',
  doorgegeven: 'doorgestuurd gemeld aan manager medewerker beklaagde geinformeerd',
  brief_verzonden: 'mail gemaild e-mail gestuurd post verstuurd bevestiging',
  bevestiging_verzonden: 'ontvangstbevestiging brief mail gemaild gestuurd',
  kennisgeving_bevindingen: 'bevindingen brief mail uitkomst gestuurd',
  besluitbrief_verzonden: 'beslissing besluit brief mail gestuurd',
  brief_niet_nodig: 'geen brief overslaan',
  contact: 'gebeld telefoon teruggebeld gesproken mail gemaild bezocht langsgekomen voicemail niet bereikt geen gehoor',
  tussenbericht: 'stand van zaken update gemaild uitstel bericht',
  antwoord_gegeven: 'beantwoord gereageerd gebeld gemaild opgelost',
  verdaging: 'uitstel langer verlengd later afspraak termijn verdaagd',
  gesprek_gepland: 'afspraak uitnodiging ingepland agenda verplaatst verzet',
  gesprek: 'gesproken gehoord hoorgesprek bemiddeling overleg hoor en wederhoor verslag',
  hoorzitting: 'gehoord zitting hoor en wederhoor gesprek verslag',
  ontvankelijkheid_gemeld: 'in behandeling genomen niet ontvankelijk afgewezen beoordeeld ontvankelijk',
  vooronderzoek_afgerond: 'onderzoek klaar uitgezocht',
  toezegging_nagekomen: 'toezegging afgesproken gedaan klaar opgevolgd actie',
  horen_afgezien: 'niet gehoord geen gesprek wil niet praten',
  verslag_vastgesteld: 'akkoord goedgekeurd ondertekend reactie op verslag',
  eindrapport_gereed: 'rapport klaar bevindingen af',
  rapport_ontvangen: 'rapport binnen directie bestuur',
  beslissing: 'besluit besloten uitspraak gegrond ongegrond',
  voorgelegd_aan_commissie: 'klachtencommissie geschillencommissie doorgestuurd extern beroep',
  advies_ontvangen: 'advies commissie binnen',
  standpunt_bestuur: 'bestuurder besluit directie besluit meegedeeld',
  oordeel_ontvangen: 'uitspraak ombudsman commissie oordeel binnen',
  reactie_op_oordeel: 'gereageerd op uitspraak antwoord',
  afsluiting: 'sluiten dicht klaar afgerond gesloten tevreden opgelost einde',
  intrekking: 'stopt teruggetrokken ziet ervan af wil niet meer ingetrokken',
  doorverwijzing: 'doorverwezen ergens anders vertrouwenspersoon huurcommissie gemeente',
  heropening: 'opnieuw open weer open terug',
  notitie: 'aantekening opmerking memo',
  document_toegevoegd: 'bijlage bestand stuk foto scan pdf upload',
  overdracht: 'vervanging ziek vakantie collega overgedragen andere behandelaar advies gevraagd jurist',
  opvolging:
    'excuses excuus sorry schade vergoeding mt agenda leidinggevende beslist goedgekeurd jurist uitleg beleid kader',
  herhaalklacht_ontvangen: 'weer klacht opnieuw tweede keer niet eens bezwaar',
  vermoeden_strafbaar_feit: 'aangifte politie misdrijf fraude diefstal',
  directie_ingelicht: 'gemeld bestuur directeur',
  personeelsmaatregel: 'personeelsdossier maatregel waarschuwing manager verwijtbaar',
}

/** Whether every word that was typed begins or stands in the name of this event, or in what people call it. */
export function zoekt(soort: VastlegSoort, vraag: string, regeling: Regeling): boolean {
  const tekst = gevouwen(`${titelVan(soort, regeling)} ${OOK[soort]}`)
  return zoektermen(vraag).every((term) => tekst.includes(term))
}

/** As `zoekt`, with each term at the beginning of a word: "sluit" is closing, and not only a part of "besluit". */
export function zoektAanBegin(soort: VastlegSoort, vraag: string, regeling: Regeling): boolean {
  const woorden = gevouwen(`${titelVan(soort, regeling)} ${OOK[soort]}`).split(/[^\p{L}\p{N}]+/u)
  return zoektermen(vraag).every((term) => woorden.some((woord) => woord.startsWith(term)))
}

/** The word of everyday speech by which it was found, where its own name does not hold what was typed. */
export function gevondenOp(soort: VastlegSoort, vraag: string, regeling: Regeling): string {
  const naam = gevouwen(titelVan(soort, regeling))
  const term = zoektermen(vraag).find((t) => !naam.includes(t))
  return term === undefined ? '' : (OOK[soort].split(' ').find((woord) => woord.includes(term)) ?? '')
}
