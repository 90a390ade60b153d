import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import { ONDERWERP } from '@/domain/document/brieftekst'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { geadresseerdenVan, rolVan, sleutelVan } from '@/domain/dossier/geadresseerde'
import { isMondeling } from '@/domain/gebeurtenis/kanaal'
import { type BriefSoort, briefRegel } from '@/domain/document/soorten'
import { vastgelegdDoor } from '@/domain/dossier/vastlegging'
import { dossierToen, standOpnieuw } from '../vastgelegd'
import { behandelaarVan, gevuld, hoofdletter, type MetDossier, omslag, ondertekenaarVan } from '../gedeeld'
import { geadresseerdeVan } from '@/domain/dossier/exemplaren'
import { opEnvelop } from './adressering'
import { termijnenBijBrief } from './termijn-woord'
import { BRIEFTEKSTEN, DELEN } from './teksten'
import { type Gevuld, isBekend, vulBrief } from './vullen'
import type { Bron } from './bron'
import { uitlegVan, weggelatenZin, woordenboek } from './woorden'
import { grondVan } from './woorden-zaak'

/**
 * A letter to one addressee. Its text is data; addressing, greeting, reference lines and closing are the same for every letter.
 * Its subject says nothing about the complaint itself: an envelope can end up on the wrong kitchen table.
 */
export function brief(soort: BriefSoort, nu: MetDossier): Inhoud {
  const { verzondenOp, vraag } = briefBron(soort, nu)
  const { dossier, organisatie, regeling, vandaag } = vraag
  const bron = bronVan(soort, vraag, verzondenOp)
  const { aan } = bron
  const envelop = opEnvelop(aan, vraag)
  const alle = geadresseerdenVan(soort, dossier.gegevens, regeling)
  const tekst = vul(soort, bron)
  const { naam, functie } = tekent(tekst, vraag, verzondenOp)
  return {
    ...omslag(soort, briefRegel(soort).titel, vraag, {
      volgnummer: alle.length > 1 ? alle.findIndex((a) => aan && sleutelVan(a) === sleutelVan(aan)) + 1 : undefined,
    }),
    ...(verzondenOp && { stand: standOpnieuw(soort, verzondenOp) }),
    weggelaten: weggelatenZin(tekst.leeg),
    ...(tekst.invullen.length > 0 && { invullen: tekst.invullen }),
    blokken: [
      {
        soort: 'adressering',
        afzender: gevuld([organisatie.naam, ...organisatie.adres, organisatie.telefoon ?? '', organisatie.email ?? '']),
        geadresseerde: envelop.regels,
      },
      {
        soort: 'gegevens',
        regels: [
          { label: 'Datum', waarde: voluit(vandaag) },
          { label: 'Ons kenmerk', waarde: dossier.nummer },
          ...uwBriefVan(bron),
          { label: ONDERWERP, waarde: tekst.onderwerp },
          { label: 'Behandeld door', waarde: behandelaarVan(vraag, verzondenOp) },
          ...(organisatie.doorkiesnummer ? [{ label: 'Telefoon', waarde: organisatie.doorkiesnummer }] : []),
        ],
      },
      { soort: 'alinea', tekst: `${envelop.aanhef},` },
      ...tekst.blokken,
      {
        soort: 'groet',
        groet: 'Met vriendelijke groet,',
        afzender: gevuld([naam, naam ? functie : hoofdletter(regeling.functie), organisatie.naam]),
      },
      ...onderaan(tekst),
    ],
  }
}

/** Words that this letter can not do without and that are not known, by what they would say. */
export function briefMist(soort: BriefSoort, nu: MetDossier): readonly string[] {
  const { verzondenOp, vraag } = briefBron(soort, nu)
  if (verzondenOp) return []
  const bron = bronVan(soort, vraag, verzondenOp)
  const { waarde } = woordenboek(bron)
  // A refusal names the dates it rests on.
  const reden = BRIEFTEKSTEN[soort].includes('[reden]') ? (grondVan(bron)?.brief.join(' ') ?? '') : ''
  const inReden = [...reden.matchAll(/\{([^{}:]+)\}/g)].map(([, woord = '']) => woord)
  return [...(briefRegel(soort).nietZonder ?? []), ...inReden]
    .filter((woord) => !isBekend(waarde(woord)))
    .map(uitlegVan)
}

/** What is wrong with the text of this letter itself: words that do not exist, a condition without an end. */
export function briefFouten(soort: BriefSoort, nu: MetDossier): readonly string[] {
  const { verzondenOp, vraag } = briefBron(soort, nu)
  return vul(soort, bronVan(soort, vraag, verzondenOp)).fouten
}

/** A letter that was sent is of the day on which it went out. */
function briefBron(soort: BriefSoort, vraag: MetDossier): { readonly vraag: MetDossier; readonly verzondenOp?: Datum } {
  const door = vastgelegdDoor(soort, vraag.dossier, vraag)
  if (!door) return { vraag }
  return { vraag: { ...vraag, dossier: dossierToen(vraag, soort, door), vandaag: door.datum }, verzondenOp: door.datum }
}

function bronVan(soort: BriefSoort, vraag: MetDossier, verzondenOp: Datum | undefined): Bron {
  const { gegevens } = vraag.dossier
  const aan = geadresseerdeVan(soort, vraag, gegevens, vraag.regeling)
  const klager = aan?.soort === 'klager' ? gegevens.klagers.find((k) => k.id === aan.id) : undefined
  return { soort, vraag, aan, klager, verzondenOp, termijnen: termijnenBijBrief(vraag) }
}

/** Some letters are of the board, whoever handles the complaint. */
function tekent({ ondertekenaar }: Gevuld, vraag: MetDossier, dag: Datum | undefined) {
  const rol = rolVan(ondertekenaar, vraag.regeling)
  if (!rol) return ondertekenaarVan(vraag, dag)
  const naam = vraag.organisatie.geadresseerden?.[vraag.regeling.id]?.[rol.id]?.naam.trim() ?? ''
  const functie = rol.naam.replace(/^(de|het) /, '')
  return naam === '' ? { naam: hoofdletter(rol.naam), functie: '' } : { naam, functie }
}

/** The date on the letter of who complained; who is complained about wrote none. */
function uwBriefVan({ klager, vraag: { dossier } }: Bron): { label: string; waarde: string }[] {
  const { dagtekening } = dossier.gegevens
  return klager && dagtekening && !isMondeling(dossier.kanaal)
    ? [{ label: 'Uw brief van', waarde: voluit(dagtekening) }]
    : []
}

/** The text of the procedure goes before the one that the program brings along: of the whole letter, or of a part of it. */
function vul(soort: BriefSoort, bron: Bron): Gevuld {
  const eigen = bron.vraag.regeling.brieven?.[soort]
  const deel = (naam: string) =>
    eigen?.delen?.[naam]?.join('\n\n') ??
    bron.vraag.regeling.briefdelen?.[naam]?.join('\n\n') ??
    (naam === 'reden' ? grondVan(bron)?.brief.join('\n\n') : undefined) ??
    (Object.hasOwn(DELEN, naam) ? DELEN[naam] : undefined)
  return vulBrief(eigen?.tekst ?? BRIEFTEKSTEN[soort], woordenboek(bron), deel)
}

function onderaan({ bijlagen, kopieAan }: Gevuld): Blok[] {
  const regels = [
    ...bijlagen.map((waarde) => ({ label: 'Bijlage', waarde })),
    ...kopieAan.map((waarde) => ({ label: 'Kopie aan', waarde })),
  ]
  return regels.length > 0 ? [{ soort: 'gegevens', regels }] : []
}
