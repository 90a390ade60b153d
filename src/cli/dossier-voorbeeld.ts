import type { Datum } from '@/domain/datum/datum'
import { Kalender } from '@/domain/datum/kalender'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { oefendossiers } from '@/domain/oefening'
import { regelingTekst } from '@/domain/regeling'
import { organisatieVan } from '@/domain/regeling/instellingen'
import { document, metGebeurtenis, opPapier, teBewaren } from '@/documents'

/**
 * A practice dossier with all that a dossier can hold: letters as they went out, pieces of both sides, one that not both could
 * see, advice of a lawyer, a note, a correction, something undone, and what is sealed.
 */
export function voorbeeldDossier(vandaag: Datum): { regeling: string; gebeurtenissen: object[] } {
  const [log = []] = oefendossiers(vandaag)
  const { regelingId } = vouw(log)
  return { regeling: regelingId, gebeurtenissen: metBrieven([...log, ...erbij(log)], vandaag).map(kaal) }
}

/** After what is in it already, in the order of recording. */
function erbij(log: readonly Gebeurtenis[]): Gebeurtenis[] {
  const dag = log.findLast((g) => g.soort === 'gesprek')?.datum ?? log.at(-1)?.datum
  const stuk = { ingezienDoorKlager: true, ingezienDoorBeklaagde: true }
  const extra = [
    [
      'document_toegevoegd',
      { ...stuk, naam: 'Beschikking van de gemeente', ingebrachtDoor: 'Samir Bouzid', van: 'klager' },
    ],
    [
      'document_toegevoegd',
      {
        ...stuk,
        naam: 'Bon van de koelkast',
        ingebrachtDoor: 'Samir Bouzid',
        van: 'klager',
        ingezienDoorBeklaagde: false,
      },
    ],
    [
      'document_toegevoegd',
      { ...stuk, naam: 'Verzendlijst van het team', ingebrachtDoor: 'Roel Timmers', van: 'beklaagde' },
    ],
    [
      'document_toegevoegd',
      {
        ...stuk,
        naam: 'Advies over de vergoeding',
        ingebrachtDoor: 'de jurist',
        van: 'organisatie',
        aard: 'juridisch-advies',
      },
    ],
    [
      'document_toegevoegd',
      { ...stuk, naam: 'Dubbel ingevoerd', ingebrachtDoor: 'Marit Hoekstra', van: 'organisatie' },
    ],
    ['notitie', { tekst: 'De heer Bouzid is het best na vijf uur te bereiken.' }],
    ['personeelsmaatregel', { toelichting: 'Besproken met de manager; die beslist over een maatregel.' }],
  ] as const
  const nieuw = extra.map(([soort, gegevens], i) => ({ id: `erbij-${i + 1}`, soort, gegevens }))
  const weg = {
    id: 'erbij-8',
    soort: 'document_toegevoegd',
    gegevens: extra[4][1],
    corrigeert: 'erbij-5',
    vervalt: true,
  }
  return [...nieuw, weg].map(
    (g) =>
      ({
        ...g,
        dossierId: log[0]?.dossierId,
        datum: dag,
        vastgelegdOp: log.at(-1)?.vastgelegdOp,
      }) as unknown as Gebeurtenis,
  )
}

/** Each event that fixes a document keeps it, as the program does when it is recorded. */
function metBrieven(log: readonly Gebeurtenis[], vandaag: Datum): Gebeurtenis[] {
  const uit: Gebeurtenis[] = []
  for (const g of log) uit.push(uit.length === 0 || g.corrigeert ? g : metBrief(uit, g, vandaag))
  return uit
}

function metBrief(eerder: readonly Gebeurtenis[], g: Gebeurtenis, vandaag: Datum): Gebeurtenis {
  const dossier = vouw(eerder)
  const regeling = regelingTekst(dossier.regelingId, dossier.regelingVersie)
  const welk = teBewaren(g, dossier)
  if (!welk || !regeling) return g
  const straks = metGebeurtenis(dossier, g)
  const inhoud = document(welk.soort, {
    regeling,
    organisatie: organisatieVan(regeling),
    vandaag,
    kalender: new Kalender(),
    ...welk,
    dossier: straks,
  })
  return inhoud.concept ? g : ({ ...g, gegevens: { ...g.gegevens, bewaard: opPapier(inhoud) } } as Gebeurtenis)
}

/** Without what follows by itself. */
const kaal = ({ corrigeert, datum, gegevens, id, soort, vastgelegdOp, vervalt }: Gebeurtenis): object => ({
  id,
  soort,
  datum,
  vastgelegdOp,
  ...(corrigeert !== undefined && { corrigeert }),
  ...(vervalt && { vervalt }),
  gegevens,
})
