import type { Fout } from '@/domain/fout'

/**
 * schijf-vol: no room · afgebroken: the browser or the system broke off · beschadigd: a stored row can not be read ·
 * gesloten: the database was closed under the program (a newer version in another window) · nieuwere-versie: the data
 * were written by a newer program · verdwenen: dossiers that were there are not there when the program starts ·
 * weggehaald: the browser took the database away while the program runs · onleesbaar: the store can not be read any more ·
 * onbereikbaar: it can not be reached now · alleen-lezen: there is no second place to keep what is written ·
 * vergrendeld: it is sealed and there is no key in this window · journaal: the journal did not take it · journaal-beschadigd: it was changed, so nothing is added to it · onbekend: anything else.
 */
export type OpslagFoutSoort =
  | 'schijf-vol'
  | 'afgebroken'
  | 'beschadigd'
  | 'gesloten'
  | 'nieuwere-versie'
  | 'verdwenen'
  | 'weggehaald'
  | 'onleesbaar'
  | 'onbereikbaar'
  | 'alleen-lezen'
  | 'vergrendeld'
  | 'journaal'
  | 'journaal-beschadigd'
  | 'onbekend'

type Moment = 'openen' | 'lezen' | 'schrijven'

/** Reading or writing failed. `message` is the Dutch sentence for the officer: what is wrong and what to do next. */
export class OpslagFout extends Error {
  override readonly name = 'OpslagFout'
  constructor(
    readonly soort: OpslagFoutSoort,
    message: string,
    options?: ErrorOptions,
    /** Which dossier is damaged. */
    readonly dossier?: { readonly id: string; readonly nummer: string },
  ) {
    super(message, options)
  }
}

/** What was offered may not be recorded. Nothing is written; each sentence says at which field and what to do. */
export class ControleFout extends Error {
  override readonly name = 'ControleFout'
  constructor(readonly fouten: readonly Fout[]) {
    super(fouten.map((f) => f.tekst).join(' '))
  }
}

export const NIETS_OPGESLAGEN = 'Er is niets opgeslagen; wat u hebt ingevuld staat er nog.'

/** The kinds that follow from the name of an error of the browser. */
type Benoemd = 'schijf-vol' | 'afgebroken' | 'gesloten' | 'nieuwere-versie'

const ZINNEN: Readonly<Record<Benoemd, string>> = {
  'schijf-vol': `De schijf is vol, of de ruimte voor dit programma is op. ${NIETS_OPGESLAGEN} Maak ruimte vrij op de schijf en sla daarna opnieuw op.`,
  afgebroken: `Het opslaan is onderbroken. ${NIETS_OPGESLAGEN} Vaak is de schijf dan vol: kijk dat na en maak zo nodig ruimte vrij. Probeer het opnieuw.`,
  gesloten:
    'Dit venster kan niet meer bij de gegevens, omdat ze in een ander venster zijn gesloten of bijgewerkt. Er is niets opgeslagen. Sluit dit venster en open het programma opnieuw.',
  'nieuwere-versie':
    'De gegevens zijn bijgewerkt door een nieuwere versie van Klachtdossier. Deze versie kan ze niet lezen. Er is niets veranderd. Installeer de nieuwste versie en open het programma opnieuw.',
}

const ONBEKEND: Readonly<Record<Moment, string>> = {
  openen:
    'De gegevens konden niet worden geopend. Er is niets veranderd. Kijk of de schijf vol is en maak dan ruimte vrij. Sluit alle vensters van Klachtdossier en open het programma opnieuw. Helpt dat niet, zet dan de laatste back-up terug.',
  lezen: 'De gegevens konden niet worden gelezen. Er is niets veranderd. Sluit het programma en open het opnieuw.',
  schrijven: `Het opslaan is niet gelukt. ${NIETS_OPGESLAGEN} Probeer het opnieuw; lukt het weer niet, sluit dan het programma en open het opnieuw.`,
}

const SOORTEN: Readonly<Record<string, Benoemd>> = {
  QuotaExceededError: 'schijf-vol',
  AbortError: 'afgebroken',
  TimeoutError: 'afgebroken',
  PrematureCommitError: 'afgebroken',
  DatabaseClosedError: 'gesloten',
  InvalidStateError: 'gesloten',
  VersionError: 'nieuwere-versie',
}

/** An error of the database as a sentence for the officer. Our own errors pass unchanged. */
export function naarOpslagFout(fout: unknown, bij: Moment): Error {
  const keten = oorzaken(fout)
  const eigen = keten.find((f) => f instanceof OpslagFout || f instanceof ControleFout)
  if (eigen) return eigen
  const namen = keten.map((f) => f.name)
  // Dexie reports a database that did not open as closed, with the reason inside: then the reason counts.
  const [buitenste, ...binnen] = namen
  const nietGeopend = buitenste === 'DatabaseClosedError' && binnen.length > 0
  const kandidaten = nietGeopend ? binnen : namen
  const naam = kandidaten.findLast((n) => n in SOORTEN)
  // A full disk is the cause of an abort, so it goes before the abort that it led to.
  const soort = keten.some(isVol) ? 'schijf-vol' : (naam !== undefined && SOORTEN[naam]) || 'onbekend'
  const moment = nietGeopend ? 'openen' : bij
  const tekst =
    soort === 'onbekend' || (soort === 'afgebroken' && moment !== 'schrijven') ? ONBEKEND[moment] : ZINNEN[soort]
  return new OpslagFout(soort, tekst, { cause: fout })
}

/**
 * No room, in each way in which it comes: by its own name, as the text of an abort (Dexie keeps only that when the browser
 * gives no request), or in the words with which Chromium reports a disk that ran full under it.
 */
const isVol = ({ name, message }: Error): boolean =>
  name === 'QuotaExceededError' ||
  /\bQuotaExceededError\b|\bquota\b|\bdisk (is )?full\b|\bno space left\b|\binternal error\b.*\bdisk\b/i.test(message)

/**
 * Reading failed in a way that says that the store itself is damaged; not that it was closed, is full or was asked wrongly.
 */
export const isLeesfout = (fout: unknown): boolean =>
  oorzaken(fout).some(({ name }) => name === 'UnknownError' || name === 'NotReadableError')

const NIET_MEER =
  'Er wordt niets meer opgeslagen; wat u hebt ingevuld staat er nog. Bewaar eerst wat er nog is: boven aan het scherm staat hoe.'

export const weggehaald = () => new OpslagFout('weggehaald', `De gegevens op de schijf zijn er niet meer. ${NIET_MEER}`)
export const onleesbaar = (cause: unknown) =>
  new OpslagFout('onleesbaar', `De gegevens op de schijf zijn niet meer te lezen. ${NIET_MEER}`, { cause })
export const onbereikbaar = (cause: unknown) =>
  new OpslagFout(
    'onbereikbaar',
    `De gegevens zijn nu niet te bereiken. Vaak is de schijf dan vol. ${NIETS_OPGESLAGEN} Maak ruimte vrij en kies boven aan het scherm "Opnieuw proberen".`,
    { cause },
  )

/** The window can not reach the journal, so what it would write would stand in one place only. */
export const zonderJournaal = () =>
  new OpslagFout(
    'alleen-lezen',
    'U kunt hier wel lezen, maar niets opslaan: dit venster is niet door Klachtdossier zelf geopend. Sluit dit venster en start Klachtdossier zoals u gewend bent.',
  )

/** Sealed rows in a window that has no key. */
export const vergrendeld = () =>
  new OpslagFout(
    'vergrendeld',
    'Uw gegevens zijn op slot en dit venster heeft de sleutel niet. Er is niets veranderd. Sluit alle vensters en start Klachtdossier zoals u gewend bent.',
  )

export const schijfVol = () => new OpslagFout('schijf-vol', ZINNEN['schijf-vol'])

/** For a database that turns out to be newer than this program. */
export const nieuwereVersie = () => new OpslagFout('nieuwere-versie', ZINNEN['nieuwere-versie'])

/** The error and what caused it, outermost first. */
function oorzaken(fout: unknown, diepte = 0): Error[] {
  // A DOMException is no Error in every environment, but it has a name.
  if (typeof fout !== 'object' || fout === null || !('name' in fout) || diepte > 5) return []
  const { inner, cause, failures } = fout as { inner?: unknown; cause?: unknown; failures?: unknown }
  const onder = [inner, cause, ...(Array.isArray(failures) ? (failures as unknown[]) : [])]
  return [fout as Error, ...onder.flatMap((o) => oorzaken(o, diepte + 1))]
}

/** The sentence for a dossier of which a stored event can not be read. */
export const beschadigdeTekst = (nummer: string): string =>
  `Dossier ${nummer} is beschadigd: een vastlegging kan niet worden gelezen. Er is niets weggegooid en de andere dossiers werken gewoon. Zet een back-up terug van voor de beschadiging, of vraag hulp aan uw beheerder.`
