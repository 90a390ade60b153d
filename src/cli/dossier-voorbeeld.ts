import type { Datum } from '@/domain/datum/datum'
import { vouw } from '@/domain/dossier/dossier'
import type { Gebeurtenis } from '@/domain/gebeurtenis/gebeurtenis'
import { oefendossiers } from '@/domain/oefening'
import { metBewaardeBrieven, oefenbron } from '@/documents/oefenbrieven'

/**
 * A practice dossier with all that a dossier can hold: letters as they went out, pieces of both sides, one that not both could
 * see, advice of a lawyer, a note, a correction, something undone, and what is sealed.
 */
export function voorbeeldDossier(vandaag: Datum): { regeling: string; gebeurtenissen: object[] } {
  const [log = []] = oefendossiers(vandaag)
  const { regelingId } = vouw(log)
  return {
    regeling: regelingId,
    gebeurtenissen: metBewaardeBrieven([...log, ...erbij(log)], oefenbron(vandaag)).map(kaal),
  }
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
