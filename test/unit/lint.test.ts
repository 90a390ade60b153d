// @vitest-environment node
import { resolve } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

// The layers of the program hold because ESLint refuses what crosses them. This proves that it does.

const eslint = new ESLint({
  cwd: resolve(import.meta.dirname, '../..'),
  // These files exist in this test only, so there is no project to read their types from.
  overrideConfig: [
    { files: ['**/*.ts'], ...ts.configs.disableTypeChecked },
    { files: ['**/*.ts'], languageOptions: { parserOptions: { project: null } } },
  ],
})

const RESTRICTED = /^no-restricted-(imports|globals|properties)$/
async function refused(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath })
  const fatal = result?.messages.find((message) => message.fatal)
  if (!result || fatal) throw new Error(fatal?.message ?? 'not linted')
  return result.messages.filter(({ ruleId }) => ruleId && RESTRICTED.test(ruleId)).map(({ message }) => message)
}
const importing = (from: string) => `import { x } from '${from}'\nexport const y = x`

const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  domain: [
    'documents',
    'storage',
    'host',
    'stores',
    'composables',
    'views',
    'schermdelen',
    'components',
    'cli',
    'shared',
  ],
  documents: ['storage', 'host', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli', 'shared'],
  storage: ['documents', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli', 'host'],
  host: ['domain', 'documents', 'storage', 'stores', 'composables', 'views', 'schermdelen', 'components', 'cli'],
  components: ['documents', 'storage', 'host', 'stores', 'views', 'schermdelen', 'cli'],
  composables: ['documents', 'stores', 'views', 'schermdelen', 'components', 'cli'],
  stores: ['views', 'schermdelen', 'components', 'cli'],
  schermdelen: ['storage', 'host', 'views', 'cli'],
  views: ['storage', 'host', 'cli'],
  shared: [
    'domain',
    'documents',
    'storage',
    'host',
    'stores',
    'composables',
    'views',
    'schermdelen',
    'components',
    'cli',
  ],
  cli: ['storage', 'host', 'stores', 'composables', 'views', 'schermdelen', 'components', 'shared'],
}
const crossings = Object.entries(FORBIDDEN).flatMap(([from, targets]) => targets.map((to) => [from, to] as const))

describe('a layer refuses what lies above it', () => {
  test.each(crossings)('%s must not import %s', async (from, to) => {
    const file = `src/${from}/proef/bestand.ts`
    expect(await refused(file, importing(`@/${to}/iets`)), 'by alias').toHaveLength(1)
    expect(await refused(file, importing(`../../${to}/iets`)), 'by path').toHaveLength(1)
  })
})

describe('the directions that are meant', () => {
  test.each([
    ['documents', 'domain'],
    ['storage', 'domain'],
    ['stores', 'storage'],
    ['stores', 'documents'],
    ['stores', 'host'],
    ['views', 'stores'],
    ['views', 'components'],
    ['views', 'schermdelen'],
    ['schermdelen', 'stores'],
    ['schermdelen', 'components'],
    ['schermdelen', 'documents'],
    ['components', 'domain'],
    ['host', 'shared'],
    ['cli', 'documents'],
  ])('%s may import %s', async (from, to) => {
    expect(await refused(`src/${from}/proef/bestand.ts`, importing(`@/${to}/iets`))).toEqual([])
  })
})

describe('the window has no Node', () => {
  test.each(Object.keys(FORBIDDEN).filter((layer) => layer !== 'cli'))('%s', async (layer) => {
    for (const name of ['node:fs', 'electron', '../../electron/main/ipc'])
      expect(await refused(`src/${layer}/bestand.ts`, importing(name)), name).toHaveLength(1)
  })
})

describe('domain and documents are pure', () => {
  test.each([
    'export const a = new Date()',
    'export const a = Date.now()',
    'export const a = Math.random()',
    'export const a = window.name',
    'export const a = indexedDB',
    'export const a = crypto.randomUUID()',
    'export const a = Temporal.Now.plainDateISO()',
    'export const a = localStorage.length',
  ])('%s', async (code) => {
    for (const layer of ['domain', 'documents'])
      expect((await refused(`src/${layer}/bestand.ts`, code)).length, layer).toBeGreaterThan(0)
  })
})

describe('the shell', () => {
  test('shares only src/shared with the window', async () => {
    const file = 'electron/main/bestand.ts'
    expect(await refused(file, importing('../../src/domain/datum'))).toHaveLength(1)
    expect(await refused(file, importing('@/shared/ipc'))).toHaveLength(1)
    expect(await refused(file, importing('../../src/shared/ipc'))).toEqual([])
  })
})
