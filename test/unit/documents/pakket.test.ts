import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { schrijfPakket } from '@/documents/pakket'

const HAP = 1024 * 1024
const bytes = (lengte: number, zaad: number) => Uint8Array.from({ length: lengte }, (_, i) => (i * zaad) & 255)

async function pakket(delen: Record<string, Uint8Array>, voor: (nr: number) => void = () => undefined) {
  const happen: Uint8Array[] = []
  const gelezen: string[] = []
  const lijst = Object.entries(delen).map(([naam, inhoud]) => ({
    naam,
    lees: () => {
      gelezen.push(naam)
      return Promise.resolve(inhoud)
    },
  }))
  const klaar = schrijfPakket(
    lijst,
    (hap) => {
      happen.push(hap.slice())
      return Promise.resolve()
    },
    voor,
  )
  await klaar.catch(() => undefined)
  return { klaar, gelezen, happen, heel: () => new Uint8Array(Buffer.concat(happen)) }
}

test('elk bestand zit er byte voor byte in, in volgorde, ook een leeg en een dat net past', async () => {
  const delen = {
    'ä 2026-001.docx': bytes(10, 7),
    'map/leeg': bytes(0, 1),
    'map/past.bin': bytes(HAP, 31),
    'map/meer.bin': bytes(2 * HAP + 3, 13),
  }
  const uit = unzipSync((await pakket(delen)).heel())
  expect(Object.keys(uit)).toEqual(Object.keys(delen))
  for (const [naam, inhoud] of Object.entries(delen)) expect(Buffer.compare(uit[naam] ?? bytes(1, 1), inhoud)).toBe(0)
})

test('geen hap is groter dan een megabyte, en een bestand wordt pas gelezen als het aan de beurt is', async () => {
  let gestopt = 0
  const { gelezen, happen, klaar } = await pakket({ a: bytes(3 * HAP, 3), b: bytes(5, 5), c: bytes(5, 5) }, (nr) => {
    if (nr === 2 && ++gestopt === 2) throw new Error('stop')
  })
  await expect(klaar).rejects.toThrow('stop')
  expect(gelezen).toEqual(['a', 'b'])
  expect(Math.max(...happen.map(({ length }) => length))).toBe(HAP)
  expect(strFromU8(happen.at(-1) ?? bytes(1, 1), true)).not.toContain('PK\x05\x06')
})

test('mislukt het wegschrijven, dan stopt het', async () => {
  await expect(
    schrijfPakket(
      [{ naam: 'a', lees: () => Promise.resolve(bytes(4, 1)) }],
      () => Promise.reject(new Error('vol')),
      () => undefined,
    ),
  ).rejects.toThrow('vol')
})
