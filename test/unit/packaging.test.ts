// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { config, FILES, FUSES, project } from '../../packaging/config.mjs'

const root = resolve(import.meta.dirname, '../..')
interface Step {
  run?: string
  uses?: string
}
const workflow = parse(readFileSync(resolve(root, '.github/workflows/windows.yml'), 'utf8'), { strict: true }) as {
  jobs: Record<string, { 'runs-on': string; needs?: string; steps: Step[] }>
}
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
const commands = steps.flatMap(({ run }) => run?.trim().split('\n') ?? [])

describe('the workflow', () => {
  test('each npm script that it runs exists, and each file that it starts', () => {
    const scripts = commands.flatMap((line) => /npm run ([\w:]+)/.exec(line)?.[1] ?? [])
    expect(scripts).toEqual(expect.arrayContaining(['check', 'build', 'test:e2e', 'package:check', 'package:win']))
    for (const name of scripts) expect(project.scripts, name).toHaveProperty([name])
    const files = commands.flatMap((line) => /^node (\S+)/.exec(line)?.[1] ?? [])
    expect(files.length).toBeGreaterThan(0)
    for (const name of files) expect(existsSync(resolve(root, name)), name).toBe(true)
  })

  test('it installs on Linux what the tests install for themselves on Debian', () => {
    const wanted = /PACKAGES = \[([^\]]*)\]/.exec(readFileSync(resolve(root, 'test/run.mjs'), 'utf8'))?.[1]
    const names = wanted?.match(/[\w-]+/g) ?? []
    expect(names.length).toBeGreaterThan(3)
    const apt = commands.find((line) => line.includes('apt-get install')) ?? ''
    for (const name of names) expect(apt.split(' ')).toContain(name)
  })

  test('nothing is packed that was not tested, and it asks no more than to read', () => {
    expect(workflow.jobs['package']?.needs).toBe('test')
    expect(workflow).toHaveProperty('permissions', { contents: 'read' })
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
  })
})

describe('the package', () => {
  test('is for one user, in Dutch, leaves the dossiers where they are and looks for no update', () => {
    expect(config.nsis).toMatchObject({
      perMachine: false,
      installerLanguages: ['nl_NL'],
      deleteAppDataOnUninstall: false,
    })
    expect(config.publish).toBeNull()
    expect(existsSync(resolve(root, config.nsis?.include ?? ''))).toBe(true)
    expect(existsSync(resolve(root, config.win?.icon ?? ''))).toBe(true)
  })

  test('holds what is built and nothing else', () => {
    expect(FILES.filter((pattern) => !pattern.startsWith('!'))).toEqual([
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      'package.json',
    ])
    expect(project.main).toBe('./out/main/main.js')
  })

  test('can not be started as Node, opened by an inspector, or given another program', () => {
    expect(FUSES).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    })
  })
})
