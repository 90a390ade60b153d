import type { Datum } from '@/domain/datum/datum'
import { voluit } from '@/domain/datum/opmaak'
import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { type BriefSoort, briefRegel } from '@/domain/document/soorten'
import { briefStand } from '../brief-stand'
import { behandelaarVan, gevuld, hoofdletter, type MetDossier, omslag, ondertekenaarVan } from '../gedeeld'
import { aanhefVan, geadresseerdeRegels } from './adressering'
import { termijnenOp } from './termijn-woord'
import { BRIEFTEKSTEN, DELEN } from './teksten'
import { type Gevuld, vulBrief } from './vullen'
import { type Bron, weggelatenZin, woordenboek } from './woorden'

/**
 * A letter to one complainant, or to the representative when there is a written authorisation. Its text is data; addressing,
 * greeting, reference lines and closing are the same for every letter. Says nothing about the complaint itself: an envelope can
 * end up on the wrong kitchen table.
 */
export function brief(soort: BriefSoort, nu: MetDossier): Inhoud {
  const { verzondenOp, ...vraag } = briefStand(soort, nu)
  const { dossier, organisatie, regeling, vandaag } = vraag
  const { klagers } = dossier.gegevens
  const bron = bronVan(vraag, verzondenOp)
  const tekst = vul(soort, bron)
  const { naam, functie } = ondertekenaarVan(vraag, verzondenOp)
  return {
    ...omslag(soort, briefRegel(soort).titel, vraag, {
      volgnummer: klagers.length > 1 && bron.klager ? klagers.indexOf(bron.klager) + 1 : undefined,
    }),
    ...(verzondenOp && { stand: zoalsVerzonden(verzondenOp) }),
    weggelaten: weggelatenZin(tekst.leeg),
    blokken: [
      {
        soort: 'adressering',
        afzender: gevuld([organisatie.naam, ...organisatie.adres, organisatie.telefoon ?? '', organisatie.email ?? '']),
        geadresseerde: bron.klager ? geadresseerdeRegels(bron.klager) : [],
      },
      {
        soort: 'gegevens',
        regels: [
          { label: 'Datum', waarde: voluit(vandaag) },
          { label: 'Ons kenmerk', waarde: dossier.nummer },
          { label: 'Onderwerp', waarde: tekst.onderwerp },
          { label: 'Behandeld door', waarde: behandelaarVan(vraag, verzondenOp) },
        ],
      },
      { soort: 'alinea', tekst: `${aanhefVan(bron.klager)},` },
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

/** What is wrong with the text of this letter itself: words that do not exist, a condition without an end. */
export function briefFouten(soort: BriefSoort, nu: MetDossier): readonly string[] {
  const { verzondenOp, ...vraag } = briefStand(soort, nu)
  return vul(soort, bronVan(vraag, verzondenOp)).fouten
}

function bronVan(vraag: MetDossier, verzondenOp: Datum | undefined): Bron {
  const { klagers } = vraag.dossier.gegevens
  const klager = klagers.find((k) => k.id === vraag.klagerId) ?? klagers[0]
  return { vraag, klager, verzondenOp, termijnen: termijnenOp(vraag) }
}

/** The text of the procedure goes before the one that the program brings along: of the whole letter, or of a part of it. */
function vul(soort: BriefSoort, bron: Bron): Gevuld {
  const eigen = bron.vraag.regeling.brieven?.[soort]
  const deel = (naam: string) =>
    eigen?.delen?.[naam]?.join('\n\n') ?? (Object.hasOwn(DELEN, naam) ? DELEN[naam] : undefined)
  return vulBrief(eigen?.tekst ?? BRIEFTEKSTEN[soort], woordenboek(bron), deel)
}

function onderaan({ bijlagen, kopieAan }: Gevuld): Blok[] {
  const regels = [
    ...bijlagen.map((waarde) => ({ label: 'Bijlage', waarde })),
    ...kopieAan.map((waarde) => ({ label: 'Kopie aan', waarde })),
  ]
  return regels.length > 0 ? [{ soort: 'gegevens', regels }] : []
}

const zoalsVerzonden = (dag: Datum) => ({
  titel: 'Zoals verzonden',
  uitleg: `Dit is de brief zoals die op ${voluit(dag)} is verzonden. Wat daarna is vastgelegd of gewijzigd, staat er niet in.`,
})
