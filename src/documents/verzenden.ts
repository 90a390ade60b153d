import type { Datum } from '@/domain/datum/datum'
import { brieftekstVan } from '@/domain/document/brieftekst'
import type { Inhoud } from '@/domain/document/inhoud'
import { briefRegel, type BriefSoort } from '@/domain/document/soorten'
import { vanSoort } from '@/domain/dossier/dossier'
import { type Geadresseerde, geadresseerdenVan, sleutelVan } from '@/domain/dossier/geadresseerde'
import { gehoordVan, naamOpRoute } from '@/domain/dossier/gehoord'
import type { NieuweGebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { watVan } from '@/domain/gebeurtenis/soort'
import { geadresseerdeVan } from '@/domain/dossier/exemplaren'
import type { MetDossier } from './gedeeld'
import type { Ontbrekend } from './ontbrekend'

/** The event with which a letter to this addressee is recorded as sent; undefined for one that is not recorded. */
export function alsVerzonden(
  soort: BriefSoort,
  vraag: MetDossier,
  datum: Datum,
  wijze: string,
): NieuweGebeurtenis | undefined {
  const { dossier, regeling } = vraag
  const aan = geadresseerdeVan(soort, vraag, dossier.gegevens, regeling)
  const { legtVast } = briefRegel(soort)
  const wie = { brief: soort, ...(aan && { voor: sleutelVan(aan) }) }
  switch (legtVast) {
    case undefined:
      return undefined
    case 'brief_verzonden':
      return { soort: legtVast, datum, gegevens: { ...wie, aan: aan?.naam ?? '', wijze } }
    case 'doorgegeven': {
      const als = aan && doorgegevenAls(aan, vraag)
      // Told before, by a line that was recorded by hand: now only the letter is new.
      if (aan && isAlDoorgegeven(aan, als, vraag))
        return { soort: 'brief_verzonden', datum, gegevens: { ...wie, aan: aan.naam, wijze } }
      return { soort: legtVast, datum, gegevens: { ...wie, aan: aan?.naam ?? '', wijze, ...(als && { als }) } }
    }
    case 'directie_ingelicht':
      return { soort: legtVast, datum, gegevens: { ...wie, wie: aan?.naam ?? '', wijze } }
    default: {
      const { klagers } = dossier.gegevens
      const naam = klagers.length > 1 ? klagers.find((k) => k.id === aan?.id)?.naam : undefined
      return { soort: legtVast, datum, gegevens: { wijze, ...(naam && { aan: naam }) } }
    }
  }
}

/**
 * Which addressee of the route has been told with this letter (WSW 5). Of several complained about each gets a letter, and with
 * the last of these they all have.
 */
function doorgegevenAls(aan: Geadresseerde, { dossier, regeling }: MetDossier): string | undefined {
  const als = naamOpRoute(aan, dossier, regeling)
  if (aan.soort === 'rol') return als
  const gehad = new Set(vanSoort(dossier, 'doorgegeven').map((g) => g.gegevens.voor))
  const nog = geadresseerdenVan('aan-beklaagde', dossier.gegevens, regeling).filter((b) => !gehad.has(sleutelVan(b)))
  return nog.every((b) => b.id === aan.id) ? als : undefined
}

/** `als`: what this letter would tick off of the route; as long as that is open, it is a notice all the same. */
const isAlDoorgegeven = (aan: Geadresseerde, als: string | undefined, { dossier, regeling }: MetDossier): boolean =>
  gehoordVan(aan, dossier, regeling).length > 0 &&
  (als === undefined || vanSoort(dossier, 'doorgegeven').some((g) => watVan(g) === als))

/** What still has to be written in a letter as it will go out. `programma`: as the program makes it. */
export function nogInTeVullen(programma: Inhoud, straks: Inhoud): Ontbrekend[] {
  const tekst = woorden(straks)
  const van = woorden(programma)
  const open = (programma.invullen ?? []).filter((wat) => tekst.includes(`[${wat}]`))
  // Between braces stand words of a text that the program fills in; in words of the officer nothing is filled in any more.
  const blijven = [...tekst.matchAll(/\{[^{}\n]+\}/g)].map(([wat]) => wat).filter((wat) => !van.includes(wat))
  return [...new Set([...open, ...blijven])].map((wat) => ({ waar: 'brief', veld: 'invullen', tekst: wat }))
}

function woorden(inhoud: Inhoud): string {
  const { onderwerp, stukken } = brieftekstVan(inhoud)
  return [onderwerp, ...stukken.map((s) => s.tekst)].join('\n')
}

/** To which addressee of this kind of letter a name belongs; undefined when to none, or to more than one. */
export function geadresseerdeMetNaam(soort: BriefSoort, naam: string, vraag: MetDossier): Geadresseerde | undefined {
  const { gegevens } = vraag.dossier
  const passend = geadresseerdenVan(soort, gegevens, vraag.regeling).filter(
    (g) => g.naam === naam || (g.soort === 'klager' && gegevens.klagers.some((k) => k.id === g.id && k.naam === naam)),
  )
  return passend.length === 1 ? passend[0] : undefined
}
