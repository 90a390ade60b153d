import type { Inhoud } from '@/domain/document/inhoud'
import { type BriefSoort, type DocumentSoort, documentNaam, isBrief } from '@/domain/document/soorten'
import type { Dossier } from '@/domain/dossier/dossier'
import { isNuTeSchrijven } from '@/domain/dossier/brief-nu'
import { heeftEindrapport } from '@/domain/dossier/eindrapport'
import type { Regeling } from '@/domain/regeling/regeling'
import { brief, briefFouten, briefMist } from './brief/brief'
import { eindrapport } from './eindrapport'
import type { DocumentVraag, MetDossier } from './gedeeld'
import { hoorverslag } from './hoorverslag'
import { meldingsformulier } from './meldingsformulier'
import {
  inBrief,
  inEindrapport,
  inHoorverslag,
  inMeldingsformulier,
  inRegistratieformulier,
  type Ontbreekt,
} from './ontbrekend'
import { registratieformulier } from './registratieformulier'

/** How a kind of document is made. */
interface Maker {
  readonly maak: (vraag: DocumentVraag) => Inhoud
  readonly ontbreekt: Ontbreekt
  /** When there is one in a dossier, beyond what its line in DOCUMENTEN says. */
  readonly bestaat?: (dossier: Dossier, regeling: Regeling) => boolean
}

const MAKERS = {
  registratieformulier: { maak: registratieformulier, ontbreekt: inRegistratieformulier },
  meldingsformulier: { maak: meldingsformulier, ontbreekt: inMeldingsformulier },
  hoorverslag: { maak: hoorverslag, ontbreekt: inHoorverslag },
  eindrapport: {
    maak: (vraag) => eindrapport(metDossier('eindrapport', vraag)),
    ontbreekt: inEindrapport,
    bestaat: heeftEindrapport,
  },
} satisfies Readonly<Record<Exclude<DocumentSoort, BriefSoort>, Maker>>

/** Every letter is made by the same engine, of its own text. */
const briefMaker = (soort: BriefSoort): Maker => ({
  maak: (vraag) => brief(soort, metDossier(soort, vraag)),
  ontbreekt: (vraag) => [
    ...inBrief(soort)(vraag),
    ...briefFouten(soort, vraag).map((tekst) => ({ waar: 'instellingen', veld: 'brieftekst', tekst }) as const),
    ...briefMist(soort, vraag).map((tekst) => ({ waar: 'dossier', veld: 'invullen', tekst }) as const),
  ],
  bestaat: (dossier, regeling) => isNuTeSchrijven(soort, dossier, regeling),
})

export const makerVan = (soort: DocumentSoort): Maker => (isBrief(soort) ? briefMaker(soort) : MAKERS[soort])

function metDossier(soort: DocumentSoort, vraag: DocumentVraag): MetDossier {
  const { dossier } = vraag
  if (!dossier)
    throw new RangeError(`${documentNaam(soort)}: dit document bestaat alleen bij een dossier. Open eerst een dossier.`)
  return { ...vraag, dossier }
}
