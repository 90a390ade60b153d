import { type Datum, dagenTussen, plusDagen } from '../datum/datum'
import type { Kalender } from '../datum/kalender'
import { dagen, duurTekst, metDag, voluit } from '../datum/opmaak'
import { momentNaam, naMoment } from '../gebeurtenis/teksten'
import type { Gebeurtenis } from '../gebeurtenis/gebeurtenis'
import type { Regeling } from '../regeling/regeling'
import { afgesproken, binnenAfspraak } from './afspraak'
import { atwGeldt, datumsVan } from './datums'
import { gezegdOver, type RegelingBij } from './op-dag'
import type { Termijn } from './termijn'
import { termijnTekst } from './termijn-tekst'
import { verlengbaarTot } from './verlenging'
import type { Zaak } from './zaak'

/** "Waarom deze datum?": the derivation of one term, line by line, ready to show, print or copy into a letter. */
export interface Waarom {
  readonly titel: string
  readonly regels: readonly { readonly label: string; readonly tekst: string }[]
}

/** What it takes to say what the program said earlier. */
export interface Vroeger {
  readonly log: readonly Gebeurtenis[]
  readonly regelingBij: RegelingBij
}

/** `vroeger`: to say which other day stood here before, and from when; absent where that is not asked. */
export function waarom(
  termijn: Termijn,
  regeling: Regeling,
  zaak: Zaak,
  kalender: Kalender,
  vroeger?: Vroeger,
): Waarom {
  const { definitie, vanaf, uiterlijk } = termijn
  if (definitie.toezegging && vanaf && uiterlijk) return toegezegd(termijn, vanaf, uiterlijk, kalender)
  const nu = afgesproken(termijn)
  const afspraak = later(termijn, regeling, zaak, kalender)
  const regels = [
    // Which of the two dates to go by comes first: the rest is the derivation of the other.
    ...(nu && uiterlijk
      ? [...afspraak, { label: 'Eerst', tekst: `${metDag(uiterlijk)}: hieronder staat hoe die dag is berekend` }]
      : []),
    { label: 'Regeling', tekst: `${regeling.naam}, ${definitie.artikel}: ${termijnTekst(termijn)}` },
    ...(definitie.eigenNorm
      ? [{ label: 'Let op', tekst: 'Dit is een eigen norm van de organisatie. De regeling noemt deze termijn niet.' }]
      : []),
  ]
  if (vanaf === null || uiterlijk === null) {
    regels.push({
      label: 'Begint',
      tekst: `nog niet: de termijn begint als "${momentNaam(definitie.vanaf)}" is vastgelegd`,
    })
    return {
      titel: `Waarom staat hier nog geen datum?`,
      regels: [...regels, { label: 'Uitleg', tekst: definitie.uitleg }],
    }
  }
  regels.push(
    { label: 'Begint', tekst: begint(termijn) },
    ...rekenen(termijn, regeling, zaak, kalender),
    ...plandatum(termijn, kalender),
    { label: 'Algemene termijnenwet', tekst: atwTekst(termijn, regeling) },
    ...correcties(termijn, regeling, zaak, kalender),
    ...(vroeger ? eerderGezegd(termijn, kalender, vroeger) : []),
    ...(nu ? [] : afspraak),
    ...(kalender.kbOnbekend(uiterlijk)
      ? [
          {
            label: 'Voorbehoud',
            tekst: `De extra vrije dagen die bij koninklijk besluit worden aangewezen zijn bekend tot en met ${kalender.kb.bekendTot}.`,
          },
        ]
      : []),
    { label: 'Uitleg', tekst: definitie.uitleg },
  )
  return { titel: `Waarom ${nu ? `${voluit(nu)} (eerst ${voluit(uiterlijk)})` : voluit(uiterlijk)}?`, regels }
}

/** A day that was agreed is not counted: it was said. */
const toegezegd = (termijn: Termijn, vanaf: Datum, uiterlijk: Datum, kalender: Kalender): Waarom => ({
  titel: `Waarom ${voluit(uiterlijk)}?`,
  regels: [
    {
      label: 'Afgesproken',
      tekst: `${termijn.definitie.afgesprokenBij ?? 'in het gesprek van'} ${metDag(vanaf)}`,
    },
    { label: 'Wat', tekst: termijn.definitie.naam },
    ...(termijn.definitie.wie.trim() === '' ? [] : [{ label: 'Wie', tekst: termijn.definitie.wie.trim() }]),
    ...plandatum(termijn, kalender),
    { label: 'Uitleg', tekst: termijn.definitie.uitleg },
  ],
})

/** The same as running text. */
export const waaromTekst = (w: Waarom): string => [w.titel, ...w.regels.map((r) => `${r.label}: ${r.tekst}`)].join('\n')

function begint({ definitie, vanaf, prognose }: Termijn): string {
  if (vanaf === null) return ''
  return prognose
    ? `naar verwachting ${metDag(vanaf)}: dan is of moet de stap ervoor gedaan zijn. Zodra "${momentNaam(definitie.vanaf)}" is vastgelegd, telt die dag.`
    : `${metDag(vanaf)}: ${momentNaam(definitie.vanaf)} (dag 0)`
}

function rekenen({ definitie, vanaf, uiterlijk, atw }: Termijn, regeling: Regeling, zaak: Zaak, kalender: Kalender) {
  const { duur, telling, nietVoor } = definitie
  if (!duur || vanaf === null || uiterlijk === null) return [{ label: 'Rekenen', tekst: 'direct: dezelfde dag' }]
  const ruw = telling ? uiterlijk : kalender.einde(vanaf, duur, regeling.werkdag)
  const dag = definitie.soort === 'verval' ? ' (laatste goede dag)' : ''
  const regels = [{ label: 'Rekenen', tekst: `${metDag(vanaf)} + ${duurTekst(duur)} = ${metDag(ruw)}${dag}` }]
  if (duur.eenheid === 'werkdagen') {
    const overgeslagen = kalender.overgeslagen(vanaf, ruw, (d) => kalender.geenWerkdag(d, regeling.werkdag))
    if (overgeslagen.length > 0)
      regels.push({
        label: 'Overgeslagen',
        tekst: overgeslagen.map((o) => `${metDag(o.datum)} (${o.reden})`).join(', '),
      })
  }
  if (uiterlijk !== ruw && atw === uiterlijk && atwGeldt(definitie, regeling))
    regels.push({
      label: 'Verlengd',
      tekst: `${verlenging(ruw, uiterlijk, kalender)}; daarom tot en met ${metDag(uiterlijk)}`,
    })
  const grens = nietVoor && zaak.momenten[nietVoor.vanaf]?.[0]?.datum
  if (nietVoor && grens)
    regels.push({
      label: 'Niet voor',
      tekst: `${metDag(kalender.einde(grens, nietVoor.duur, regeling.werkdag))}: ${duurTekst(nietVoor.duur)} ${naMoment(nietVoor.vanaf)} (${metDag(grens)})`,
    })
  return regels
}

/** The days by which the end moved, each by name. */
const verlenging = (van: Datum, tot: Datum, kalender: Kalender): string => {
  const eerste = kalender.geenWerkdag(van, 'kb')
  const rest = kalender.overgeslagen(van, tot, (d) => kalender.geenWerkdag(d, 'kb'))
  return [...(eerste ? [{ datum: van, reden: eerste }] : []), ...rest]
    .map((o) => `${metDag(o.datum)} is ${o.reden}`)
    .join(', ')
}

function plandatum({ definitie, uiterlijk, plan }: Termijn, kalender: Kalender) {
  if (plan === null || uiterlijk === null) return []
  if (plan === uiterlijk) return [{ label: 'Plandatum', tekst: `${metDag(plan)} is een kantoordag` }]
  const reden = (d: Datum) => kalender.geenKantoordag(d)
  const dicht = definitie.duur
    ? kalender.overgeslagen(plan, uiterlijk, reden)
    : kalender.overgeslagen(plusDagen(uiterlijk, -1), plusDagen(plan, -1), reden)
  const namen = dicht.map((o) => `${metDag(o.datum)} is ${o.reden}`).join(', ')
  return [
    {
      label: 'Plandatum',
      tekst: `${metDag(plan)}, de ${definitie.duur ? 'laatste kantoordag ervoor' : 'eerste kantoordag erna'}: ${namen}`,
    },
  ]
}

function atwTekst({ definitie, uiterlijk, atw }: Termijn, regeling: Regeling): string {
  const geldt = atwGeldt(definitie, regeling)
  if (atw === null)
    // A term that counts back is one of years here: article 4 keeps it out before article 1 lid 2 can.
    return definitie.duur
      ? 'geldt nooit voor een termijn van deze lengte (artikel 4)'
      : 'niet van toepassing: er is geen termijn in dagen, weken of maanden'
  if (geldt)
    return definitie.soort === 'wettelijk'
      ? 'geldt: deze termijn staat in een wet'
      : 'geldt: de regeling verklaart haar van toepassing'
  return atw === uiterlijk
    ? 'geldt hier niet; zou niets veranderen'
    : `geldt hier niet, want de regeling is geen wet; anders was het ${metDag(atw)} geweest`
}

function correcties({ start, definitie, uiterlijk }: Termijn, regeling: Regeling, zaak: Zaak, kalender: Kalender) {
  return (start?.eerder ?? []).map((e) => {
    const toen = datumsVan(definitie, regeling, zaak, e.datum, kalender).uiterlijk
    const verschil = toen && uiterlijk ? dagenTussen(toen, uiterlijk) : 0
    return {
      label: 'Gecorrigeerd',
      tekst: `eerst stond hier ${metDag(e.datum)}; de termijn liep toen tot ${toen ? metDag(toen) : 'een andere dag'}${verschil === 0 ? '' : ` (${dagen(Math.abs(verschil))} ${verschil > 0 ? 'eerder' : 'later'})`}`,
    }
  })
}

/** What the program said before; the day that stands here now is the subject of all other lines. */
function eerderGezegd(termijn: Termijn, kalender: Kalender, { log, regelingBij }: Vroeger) {
  const gezegd = gezegdOver(termijn.id, log, regelingBij, kalender)
  const nu = afgesproken(termijn) ?? termijn.uiterlijk
  const eerder = gezegd.filter(({ uiterlijk }, i) => i < gezegd.length - 1 || uiterlijk !== nu)
  return eerder.length === 0
    ? []
    : [
        {
          label: 'Eerder gezegd',
          tekst: eerder
            .map(({ sinds, uiterlijk }) => `vanaf ${metDag(sinds)} stond hier ${metDag(uiterlijk)}`)
            .join('; '),
        },
      ]
}

/** A later date that was agreed, and under a law that knows lengthening: whether this is one, and how far it reaches. */
function later(termijn: Termijn, regeling: Regeling, zaak: Zaak, kalender: Kalender) {
  const { verdaging, verlengdTot, definitie, vanaf, uiterlijk } = termijn
  if (!verdaging || vanaf === null || uiterlijk === null) return []
  const { tot, datum, klagerAkkoord } = verdaging
  const reden = verdaging.reden.trim().replace(/\.$/, '')
  const afspraak = `${metDag(tot)}, afgesproken op ${metDag(datum)}${reden === '' ? '' : `: ${reden}`}.`
  const instemming = klagerAkkoord ? ' De klager is schriftelijk akkoord.' : ''
  const slot = 'De oorspronkelijke datum blijft staan.'
  if (!definitie.verlengbaar) {
    const geldt = afgesproken(termijn) ? ' Die dag geldt nu.' : ''
    const gedaan =
      termijn.vervuld && binnenAfspraak(termijn)
        ? ` Gedaan op ${metDag(termijn.vervuld.datum)}: na de termijn, binnen de afspraak.`
        : ''
    return [{ label: 'Later afgesproken', tekst: `${afspraak}${instemming}${geldt} ${slot}${gedaan}` }]
  }
  const grens = verlengbaarTot(definitie, regeling, zaak, vanaf, kalender)
  const oordeel = !verlengdTot
    ? `Dit verlengt de termijn niet: dat kon tot en met ${metDag(uiterlijk)}.`
    : verlengdTot < tot
      ? `De termijn loopt door tot en met ${metDag(verlengdTot)}; langer mag alleen als de klager schriftelijk akkoord is.`
      : `De termijn loopt door tot en met ${metDag(verlengdTot)}${klagerAkkoord || !grens ? '' : `; zonder akkoord van de klager mag het tot en met ${metDag(grens)}`}.`
  return [{ label: 'Later afgesproken', tekst: `${afspraak}${instemming} ${oordeel} ${slot}` }]
}
