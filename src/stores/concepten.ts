import { shallowReactive } from 'vue'
import { useOpslagstatus } from '@/composables/use-opslagstatus'
import type { Concept } from '@/storage'
import { opslag } from './opslag'

/** Typed text waits at most this long before it is written, also while somebody types on. */
const RITME = 120
/** What could not be written is tried again after this long. */
const HERKANSING = 1500

/** What is typed in a form and not on disk yet. */
interface Post {
  readonly waarde: unknown
  bezig?: Promise<void> | undefined
}

const wachtrij = new Map<string, Post>()
const fouten = shallowReactive(new Map<string, string>())
const { zetOnbewaard } = useOpslagstatus()
let wekker: ReturnType<typeof setTimeout> | undefined
let luistert = false

/**
 * Keeps what is typed in a form: it is in the queue from this call until it is on disk. A form that goes, a screen that is
 * left or a disk that is full changes nothing about that: only `vergeet` takes something out of the queue unwritten.
 */
export function noteer(sleutel: string, waarde: unknown): void {
  luister()
  wachtrij.set(sleutel, { waarde })
  zetOnbewaard(wachtrij.size)
  // Not started anew at each key: somebody who types on and on must be kept too.
  wekker ??= setTimeout(schrijfAlles, RITME)
}

/** The form is recorded or thrown away: nothing of it is written any more. */
export function vergeet(sleutel: string): void {
  wachtrij.delete(sleutel)
  fouten.delete(sleutel)
  zetOnbewaard(wachtrij.size)
}

/** Who reads what is open right after something was thrown away, must not find it still there. */
const opWeg = new Set<Promise<void>>()
/** Takes a draft from the queue and from the disk; resolves when it is gone. */
export function gooiWeg(sleutel: string): Promise<void> {
  vergeet(sleutel)
  const weg = opslag()
    .concepten.verwijder(sleutel)
    .finally(() => opWeg.delete(weg))
  opWeg.add(weg)
  return weg
}

/** For tests: the program is closed and opened again, and what was only in memory is gone. */
export function vergeetAlles(): void {
  clearTimeout(wekker)
  wekker = undefined
  for (const sleutel of wachtrij.keys()) vergeet(sleutel)
}

/** Writes what is typed and not on disk yet, and resolves when it is. Rejects with the first that can not be written. */
export async function bewaarAlles(): Promise<void> {
  while (wachtrij.size > 0) {
    const uitkomsten = await Promise.allSettled(schrijfWachtrij())
    const mislukt = uitkomsten.find((u) => u.status === 'rejected')
    if (mislukt) throw mislukt.reason
  }
}

/** Why this form could not be kept; '' when it is. */
export const bewaarFout = (sleutel: string): string => fouten.get(sleutel) ?? ''

/** All forms that were not finished, the last one touched first; also what could not be written yet. */
export async function openConcepten(): Promise<Concept[]> {
  await bewaarAlles().catch(() => undefined)
  await Promise.allSettled(opWeg)
  const bewaard = await opslag().concepten.alle()
  return [...onbewaard(), ...bewaard.filter(({ sleutel }) => !wachtrij.has(sleutel))]
}

/** One form as it was last typed. */
export async function leesConcept(sleutel: string): Promise<Concept | undefined> {
  await bewaarAlles().catch(() => undefined)
  return onbewaard().find((rij) => rij.sleutel === sleutel) ?? (await opslag().concepten.lees(sleutel))
}

const onbewaard = (): Concept[] =>
  [...wachtrij].map(([sleutel, { waarde }]) => ({
    sleutel,
    waarde,
    bijgewerktOp: new Date().toISOString(),
  }))

function schrijf(sleutel: string, post: Post): Promise<void> {
  // The write is begun before anything is awaited: a window that closes gets no second turn.
  post.bezig ??= opslag()
    .concepten.bewaar(sleutel, post.waarde)
    .then(
      () => {
        if (wachtrij.get(sleutel) === post) vergeet(sleutel)
      },
      (e: unknown) => {
        post.bezig = undefined
        if (wachtrij.has(sleutel))
          fouten.set(sleutel, e instanceof Error ? e.message : 'Het formulier kon niet worden bewaard.')
        wekker ??= setTimeout(schrijfAlles, HERKANSING)
        throw e
      },
    )
  return post.bezig
}

function schrijfWachtrij(): Promise<void>[] {
  clearTimeout(wekker)
  wekker = undefined
  return [...wachtrij].map(([sleutel, post]) => schrijf(sleutel, post))
}

function schrijfAlles(): void {
  // What fails is tried again.
  void Promise.allSettled(schrijfWachtrij())
}

/** A window that is closed or hidden may never come back. */
function luister(): void {
  if (luistert) return
  luistert = true
  window.addEventListener('pagehide', schrijfAlles)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') schrijfAlles()
  })
}
