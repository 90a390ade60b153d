import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import { ONDERWERP } from '@/domain/document/brieftekst'
import { eigenTekstOp } from '@/domain/document/eigen-tekst'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { geadresseerdenVan, rolVan, sleutelVan } from '@/domain/dossier/geadresseerde'
import { isMondeling } from '@/domain/gebeurtenis/kanaal'
import { type BriefSoort, briefRegel } from '@/domain/document/soorten'
import { vastgelegdDoor } from '@/domain/dossier/vastlegging'
import { behandeldDoor } from '../behandeld-door'
import { dossierToen, standOpnieuw } from '../vastgelegd'
import { gevuld, hoofdletter, type MetDossier, omslag, ondertekenaarVan } from '../gedeeld'
import { geadresseerdeVan } from '@/domain/dossier/exemplaren'
import { opEnvelop } from './adressering'
import { termijnenBijBrief } from './termijn-woord'
import { type Gevuld, isBekend, vulBrief } from './vullen'
import type { Bron } from './bron'
import { deelVan, oorspronkelijk } from './oorspronkelijk'
import { uitlegVan, weggelatenZin, woordenboek } from './woorden'
import { grondVan, redenVan } from './woorden-zaak'

/**
 * A letter to one addressee. Its text is data; addressing, greeting, reference lines and closing are the same for every letter.
 * Its subject says nothing about the complaint itself: an envelope can end up on the wrong kitchen table.
 */
export function brief(soort: BriefSoort, nu: MetDossier): Inhoud {
  const bron = bronVan(soort, nu)
  const { aan, verzondenOp, vraag } = bron
  const { dossier, organisatie, regeling, vandaag } = vraag
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
          ...behandeldDoor(vraag, verzondenOp, aan),
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
  const bron = bronVan(soort, nu)
  if (bron.verzondenOp) return []
  const { waarde } = woordenboek(bron)
  // A refusal names the dates it rests on.
  const reden = oorspronkelijk(soort, nu.regeling).includes('[reden]') ? (grondVan(bron)?.brief.join(' ') ?? '') : ''
  const inReden = [...reden.matchAll(/\{([^{}:]+)\}/g)].map(([, woord = '']) => woord)
  return [...(briefRegel(soort).nietZonder ?? []), ...inReden]
    .filter((woord) => !isBekend(waarde(woord)))
    .map(uitlegVan)
}

/** What is wrong with the text of this letter itself: words that do not exist, a condition without an end. */
export const briefFouten = (soort: BriefSoort, nu: MetDossier): readonly string[] =>
  vul(soort, bronVan(soort, nu)).fouten

/** A letter that was sent is of the day on which it went out, and has the text that held when that was recorded. */
function bronVan(soort: BriefSoort, nu: MetDossier): Bron {
  const door = vastgelegdDoor(soort, nu.dossier, nu)
  const vraag = door ? { ...nu, dossier: dossierToen(nu, soort, door), vandaag: door.datum } : nu
  // What is being recorded now has no moment yet.
  const eigenTekst = eigenTekstOp(nu.brieven ?? {}, soort, door?.vastgelegdOp || undefined)?.tekst
  const { gegevens } = vraag.dossier
  const aan = geadresseerdeVan(soort, vraag, gegevens, vraag.regeling)
  const klager = aan?.soort === 'klager' ? gegevens.klagers.find((k) => k.id === aan.id) : undefined
  const termijnen = termijnenBijBrief(vraag)
  return { soort, vraag, aan, klager, verzondenOp: door?.datum, termijnen, eigenTekst }
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

/** The words of the organisation go before those of the procedure, and those before what the program brings along. */
function vul(soort: BriefSoort, bron: Bron): Gevuld {
  const { regeling } = bron.vraag
  const reden = redenVan(bron)
  return vulBrief(bron.eigenTekst ?? oorspronkelijk(soort, regeling), woordenboek(bron), (naam) =>
    deelVan(naam, soort, regeling, reden),
  )
}

function onderaan({ bijlagen, kopieAan }: Gevuld): Blok[] {
  const regels = [
    ...bijlagen.map((waarde) => ({ label: 'Bijlage', waarde })),
    ...kopieAan.map((waarde) => ({ label: 'Kopie aan', waarde })),
  ]
  return regels.length > 0 ? [{ soort: 'gegevens', regels }] : []
}
