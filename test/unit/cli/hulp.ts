import { expect } from 'vitest'
import { type Uitkomst, voerUit } from '@/cli/uitvoeren'
import { datum } from '@/domain/datum/datum'

export const run = (args: readonly string[], invoer = ''): Promise<Uitkomst> =>
  voerUit(args, { invoer: () => Promise.resolve(invoer), vandaag: () => datum('2026-11-20') })

export const goed = async <T>(args: readonly string[], invoer?: string): Promise<T> => {
  const uit = await run(args, invoer)
  expect(uit).toMatchObject({ code: 0, stderr: '' })
  expect(uit.stdout.endsWith('\n')).toBe(true)
  return JSON.parse(uit.stdout) as T
}

/** Exit 2, nothing on standard output, one sentence with one line end. */
export const fout = async (args: readonly string[], invoer?: string): Promise<string> => {
  const { code, stdout, stderr } = await run(args, invoer)
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^[^\n]+\.\n$/)
  expect(stderr).not.toMatch(/undefined|\[object|NaN|Error/)
  return stderr.trim()
}
