import { brieftekstVan, metTekst } from '@/domain/document/brieftekst'
import type { Inhoud } from '@/domain/document/inhoud'
import type { Datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { isBrief } from '@/domain/document/soorten'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { BEHANDELAAR } from '@/domain/oefening/bouw'
import { regelingTekst } from '@/domain/regeling'
import { type Instellingen, type Organisatie, organisatieVan } from '@/domain/regeling/instellingen'
import type { Regeling } from '@/domain/regeling/regeling'
import { metGebeurtenis, opPapier, teBewaren } from './bewaren'
import type { DocumentVraag } from './gedeeld'
import { document, houdtTegen, nogInTeVullen, ontbrekendeGegevens } from './index'

/** What the officer of the practice wrote where a letter leaves something to write. */
const INGEVULD: Readonly<Record<string, string>> = {
  'de reden, zonder namen en zonder iets over ziekte': 'wij wachten nog op informatie van een ander',
  'of het advies wordt gevolgd, waarom, en wat wij doen':
    'Ik volg het advies. Er had eerst een gesprek moeten zijn. Voortaan belt het team elke klant zelf.',
  'wat is afgesproken, wanneer het klaar is en wat er verandert':
    'Wij doen wat in onze brieven staat. Dat is binnen een maand klaar.',
  'wie wat doet, en wanneer het klaar is': 'De jeugdhulpverlener past de melding aan. Dat is binnen twee weken klaar.',
  'wie dat hoorde': 'de medewerker die u belde',
  'adres van wie verder kijkt': 'Postbus 100, 2600 AA Delft',
  'naam en adres, en tot wanneer': 'de huurcommissie, binnen twee jaar nadat u de afrekening kreeg',
  'naam en adres van wie het besluit nam': 'de gemeente, Postbus 100, 6500 AA Nijmegen',
  'uitleg van het beleid': 'de gevel is net geïsoleerd, en een gat erin laat water door',
  'wat de leidinggevende besliste': 'u mag de nis naast de lift gebruiken',
  'dag waarop de huurder dat hoort': 'de vijftiende van de volgende maand',
  'adres van het Amsterdams Steunpunt Wonen': 'Postbus 100, 1000 AA Amsterdam',
}

/** A letter says whom to phone; where the text of a procedure has no number the practice has an invented one. */
const metTelefoon = (organisatie: Organisatie): Organisatie => ({
  ...organisatie,
  telefoon: organisatie.telefoon.trim() || '088 000 00 00',
})

type BronVan = (regeling: Regeling) => Omit<DocumentVraag, 'dossier'>

/**
 * Who sends the letters of the practice: the officer's organisation under its own procedure, and under another that of the
 * procedure. Before the first start nobody has filled in one.
 */
export const oefenbron =
  (vandaag: Datum, { organisatie, regelingId }: Partial<Instellingen> = {}, kalender = new Kalender()): BronVan =>
  (regeling) => ({
    regeling,
    organisatie:
      organisatie && organisatie.naam.trim() !== '' && regeling.id === regelingId
        ? organisatie
        : {
            ...metTelefoon(organisatieVan(regeling)),
            klachtenfunctionaris: organisatie?.klachtenfunctionaris || BEHANDELAAR,
          },
    vandaag,
    kalender,
  })

/**
 * The log of a practice dossier with each letter and report kept in the event that fixed it, as the program does when it is
 * recorded. `bron`: what documents under a procedure are made from. With a hole that nobody filled, nothing is kept.
 */
export function metBewaardeBrieven(log: readonly Gebeurtenis[], bron: BronVan): Gebeurtenis[] {
  const uit: Gebeurtenis[] = []
  for (const g of log) uit.push(uit.length === 0 || g.corrigeert ? g : bewaard(uit, g, bron))
  return uit
}

function bewaard(eerder: readonly Gebeurtenis[], g: Gebeurtenis, bron: BronVan): Gebeurtenis {
  const inhoud = inhoudBij(eerder, g, bron)
  return inhoud ? ({ ...g, gegevens: { ...g.gegevens, bewaard: opPapier(inhoud) } } as Gebeurtenis) : g
}

function inhoudBij(eerder: readonly Gebeurtenis[], g: Gebeurtenis, bron: BronVan): Inhoud | undefined {
  const dossier = vouw(eerder)
  const regeling = regelingTekst(dossier.regelingId, dossier.regelingVersie)
  const welk = teBewaren(g, dossier)
  if (!welk || !regeling) return undefined
  const vraag = { ...bron(regeling), ...welk, dossier: metGebeurtenis(dossier, g) }
  const zelf = document(welk.soort, vraag)
  if (!isBrief(welk.soort)) return zelf.concept ? undefined : zelf
  const straks = ingevuld(zelf)
  const mist = [
    ...ontbrekendeGegevens(welk.soort, { ...vraag, dossier, opnieuw: true }),
    ...nogInTeVullen(zelf, straks),
  ]
  return houdtTegen(mist, 'wijze' in g.gegevens ? (g.gegevens.wijze ?? '') : '').length > 0 ? undefined : straks
}

function ingevuld(inhoud: Inhoud): Inhoud {
  if (!inhoud.invullen) return inhoud
  const { onderwerp, stukken } = brieftekstVan(inhoud)
  const vul = (tekst: string) =>
    Object.entries(INGEVULD).reduce((zin, [plek, woorden]) => zin.replaceAll(`[${plek}]`, woorden), tekst)
  return metTekst(inhoud, { onderwerp, stukken: stukken.map((s) => ({ ...s, tekst: vul(s.tekst) })) })
}
