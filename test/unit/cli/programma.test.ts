// @vitest-environment node
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const configFile = fileURLToPath(new URL('../../../src/cli/vite.config.ts', import.meta.url))

/** The command line as it is shipped: one bundle, run by plain Node from another folder. */
describe('het gebouwde programma', () => {
  let map = ''
  beforeAll(async () => {
    map = await mkdtemp(join(tmpdir(), 'klacht cli é '))
    await build({ configFile, logLevel: 'error', build: { outDir: map } })
  }, 60_000)
  afterAll(() => rm(map, { recursive: true }))

  function start(args: readonly string[], invoer: string, traag = false) {
    const kind = spawn(process.execPath, [join(map, 'index.js'), ...args], { cwd: tmpdir() })
    return new Promise<{ code: number | null; stdout: string; stderr: string }>((klaar, mislukt) => {
      let stdout = ''
      let stderr = ''
      kind.stdout.setEncoding('utf8').on('data', (deel: string) => {
        stdout += deel
        if (!traag) return
        kind.stdout.pause()
        setTimeout(() => kind.stdout.resume(), 5)
      })
      kind.stderr.setEncoding('utf8').on('data', (deel: string) => (stderr += deel))
      kind.on('error', mislukt).on('close', (code) => klaar({ code, stdout, stderr }))
      kind.stdin.end(invoer)
    })
  }

  const zaak = { regeling: 'wijksteunpunten-wonen', route: 'medewerker', vandaag: '2026-11-20' }
  const gebeurtenissen = [{ soort: 'ontvangst', datum: '2026-11-16' }]

  it('WSW-4a schrijft duizend zaken helemaal weg, ook naar wie langzaam leest', async () => {
    const invoer = JSON.stringify(Array.from({ length: 1000 }, () => ({ ...zaak, gebeurtenissen })))
    const { code, stdout, stderr } = await start(['termijnen'], invoer, true)
    expect([code, stderr]).toEqual([0, ''])
    const uit = JSON.parse(stdout) as { id: string; uiterlijk: string }[][]
    expect(uit).toHaveLength(1000)
    expect(uit.at(-1)?.find((t) => t.id === 'wsw-4a')?.uiterlijk).toBe('2026-11-23')
  }, 30_000)

  it('zegt in het Nederlands wat er mis is, met afsluitcode 2 en zonder uitvoer', async () => {
    const { code, stdout, stderr } = await start(
      ['termijnen'],
      JSON.stringify([{ ...zaak, route: 'é', gebeurtenissen }]),
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Zaak 1: route "é" is onbekend bij wijksteunpunten-wonen; kies .+\.\n$/)
  }, 30_000)

  it('antwoordt zonder op invoer te wachten', async () => {
    const { code, stderr } = await start(['feestdagen', '--jaar', '2027'], '')
    expect([code, stderr]).toEqual([0, ''])
  }, 30_000)
})
