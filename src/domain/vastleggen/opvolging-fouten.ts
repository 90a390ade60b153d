import { isDatum } from '../datum/datum'
import type { Fout } from '../fout'
import type { NieuweGebeurtenis } from '../gebeurtenis/gebeurtenis'
import type { Regeling } from '../regeling/regeling'

/** Which it is, and all that the procedure asks of it; what came of it can wait for its day. */
export function opvolgingFouten(
  { gegevens }: Extract<NieuweGebeurtenis, { soort: 'opvolging' }>,
  regeling: Regeling | undefined,
): Fout[] {
  const { dag = '', opvolging: id, uitkomst = '', wat, wie = '' } = gegevens
  if (dag !== '' && !isDatum(dag))
    return [{ veld: 'dag', tekst: 'Vul een bestaande datum in, bijvoorbeeld 5-12-2026.' }]
  if (!regeling) return []
  const gevraagd = regeling.opvolgingen?.find((o) => o.id === id)
  if (!gevraagd) return [{ veld: 'opvolging', tekst: 'Kies wat er is gedaan.' }]
  const { uitkomsten } = gevraagd
  return [
    ...(uitkomsten && !uitkomsten.some((u) => u.id === uitkomst)
      ? [{ veld: 'uitkomst', tekst: 'Kies wat de uitkomst is.' }]
      : []),
    ...(gevraagd.wie !== undefined && wie.trim() === '' ? [{ veld: 'wie', tekst: 'Vul in wie dat is.' }] : []),
    ...(wat.trim() === '' && dag === ''
      ? [
          {
            veld: 'wat',
            tekst: gevraagd.dag
              ? 'Vul de dag in waarop het wordt besproken, of schrijf op wat eruit kwam.'
              : 'Schrijf op wat eruit kwam. Dat hoort in het dossier.',
          },
        ]
      : []),
  ]
}
