// @vitest-environment node
import { relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const bron = (pad: string) => resolve(root, pad)

/** The type of a new kind of event, as one would add it to GebeurtenisGegevens. */
const BEMIDDELING = `import './gebeurtenis'
declare module './gebeurtenis' {
  interface GebeurtenisGegevens { bemiddeling: { door: string; verslag?: string } }
}`
const DENKBEELDIG = bron('src/domain/gebeurtenis/denkbeeldig.d.ts')

/** The files in which the compiler finds something wrong, with that type beside the program or without. */
function fouteBestanden(erbij = ''): string[] {
  const { config } = ts.readConfigFile(bron('src/tsconfig.json'), (pad) => ts.sys.readFile(pad)) as { config: object }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, bron('src'))
  const wortels = [
    'src/domain/gebeurtenis/soort.ts',
    'src/components/vastleggen/velden/index.ts',
    'src/storage/gebeurtenis-schema.ts',
  ]
  const opties = { ...options, noEmit: true, composite: false, incremental: false }
  const host = ts.createCompilerHost(opties)
  const lees = host.readFile.bind(host)
  const is = host.fileExists.bind(host)
  host.readFile = (pad) => (resolve(pad) === DENKBEELDIG ? erbij : lees(pad))
  host.fileExists = (pad) => resolve(pad) === DENKBEELDIG || is(pad)
  const program = ts.createProgram([...wortels.map(bron), ...(erbij ? [DENKBEELDIG] : [])], opties, host)
  const eigen = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('node_modules'))
  return eigen
    .filter((bestand) => program.getSemanticDiagnostics(bestand).length > 0)
    .map(({ fileName }) => relative(root, fileName).replaceAll('\\', '/'))
    .toSorted()
}

describe('een nieuwe soort gebeurtenis', () => {
  it('zonder die soort is er niets aan te merken', () => {
    expect(fouteBestanden()).toEqual([])
  }, 60_000)

  it('begint bij haar type; de compiler vraagt dan om beschrijving, velden en schema, en om niets anders', () => {
    expect(fouteBestanden(BEMIDDELING)).toEqual([
      'src/components/vastleggen/velden/index.ts',
      'src/domain/gebeurtenis/soorten/index.ts',
      'src/storage/gebeurtenis-schema.ts',
    ])
  }, 60_000)
})
