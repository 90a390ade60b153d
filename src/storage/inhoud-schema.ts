import type { Blok, Inhoud } from '@/domain/document/inhoud'
import { z } from './zod-mini'

const tekst = z.string()
const teksten = z.array(tekst)
const getal = z.number()
const kleur = z.enum(['tekst', 'zacht', 'accent', 'lijn', 'papier', 'goed', 'laat', 'letop', 'lopend'])
const regel = z.object({ label: tekst, waarde: tekst })

/** Each block of a document. A new kind does not compile until it is described here. */
const BLOKKEN = {
  titel: z.object({ soort: z.literal('titel'), tekst, ondertitel: z.optional(tekst) }),
  kop: z.object({ soort: z.literal('kop'), niveau: z.union([z.literal(1), z.literal(2), z.literal(3)]), tekst }),
  alinea: z.object({
    soort: z.literal('alinea'),
    tekst,
    stijl: z.optional(z.enum(['gewoon', 'toelichting', 'nadruk'])),
  }),
  adressering: z.object({ soort: z.literal('adressering'), afzender: teksten, geadresseerde: teksten }),
  gegevens: z.object({ soort: z.literal('gegevens'), regels: z.array(regel) }),
  opsomming: z.object({ soort: z.literal('opsomming'), genummerd: z.boolean(), punten: teksten }),
  tabel: z.object({
    soort: z.literal('tabel'),
    kolommen: z.array(z.object({ kop: tekst, breedte: z.number() })),
    rijen: z.array(teksten),
    bijschrift: z.optional(tekst),
    genummerd: z.optional(z.literal(true)),
  }),
  vraag: z.object({
    soort: z.literal('vraag'),
    nummer: z.optional(tekst),
    label: tekst,
    antwoord: tekst,
    regels: z.number(),
  }),
  velden: z.object({
    soort: z.literal('velden'),
    velden: z.array(z.object({ label: tekst, waarde: tekst, breedte: z.number() })),
  }),
  keuzes: z.object({
    soort: z.literal('keuzes'),
    nummer: z.optional(tekst),
    label: tekst,
    keuzes: z.array(z.object({ label: tekst, aangekruist: z.boolean(), aanvulling: z.optional(tekst) })),
    kolommen: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  }),
  ondertekening: z.object({
    soort: z.literal('ondertekening'),
    inleiding: z.optional(tekst),
    ondertekenaars: z.array(z.object({ rol: tekst, naam: tekst, datum: tekst })),
  }),
  groet: z.object({ soort: z.literal('groet'), groet: tekst, afzender: teksten }),
  'nieuwe-pagina': z.object({ soort: z.literal('nieuwe-pagina') }),
  inhoudsopgave: z.object({ soort: z.literal('inhoudsopgave') }),
  tekening: z.object({
    soort: z.literal('tekening'),
    breedte: getal,
    hoogte: getal,
    beschrijving: tekst,
    vormen: z.array(
      z.discriminatedUnion('vorm', [
        z.object({
          vorm: z.literal('streep'),
          x1: getal,
          y1: getal,
          x2: getal,
          y2: getal,
          kleur,
          dikte: getal,
          onderbroken: z.optional(z.literal(true)),
        }),
        z.object({
          vorm: z.enum(['vlak', 'rondje', 'ruit']),
          x: getal,
          y: getal,
          breedte: getal,
          hoogte: getal,
          kleur,
          rand: z.optional(z.literal(true)),
        }),
        z.object({
          vorm: z.literal('tekst'),
          x: getal,
          y: getal,
          tekst,
          kant: z.enum(['links', 'midden', 'rechts']),
          kleur,
          vet: z.optional(z.literal(true)),
        }),
      ]),
    ),
  }),
} satisfies { [S in Blok['soort']]: z.ZodMiniType<Extract<Blok, { soort: S }>> }

const [eerste, ...rest] = Object.values(BLOKKEN)
if (!eerste) throw new Error('Er is geen enkel blok beschreven.')

/** A document that was kept with the event that fixed it. */
export const inhoud = z.object({
  soort: tekst,
  titel: tekst,
  bestandsnaam: tekst,
  organisatie: tekst,
  voettekst: tekst,
  weggelaten: z.optional(teksten),
  invullen: z.optional(teksten),
  concept: z.optional(z.literal(true)),
  oefening: z.optional(z.literal(true)),
  stand: z.optional(z.object({ titel: tekst, uitleg: tekst })),
  blokken: z.array(z.discriminatedUnion('soort', [eerste, ...rest])),
}) satisfies z.ZodMiniType<Inhoud>
