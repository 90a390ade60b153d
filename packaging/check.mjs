// `npm run package:check`: packs around a stand-in for Electron, and looks at what would reach the officer.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { config, FUSES, project, root } from './config.mjs'
import { standIn } from './stand-in.mjs'
import { prepare, tool } from './tools.mjs'

prepare()
const load = (/** @type {string} */ name) => import(pathToFileURL(tool(name)).href)
const [{ build, Platform }, asar, fuses, resedit] = await Promise.all(
  ['electron-builder', '@electron/asar', '@electron/fuses', 'resedit'].map(load),
)

const faults = /** @type {string[]} */ ([])
const check = (/** @type {string} */ what, /** @type {boolean} */ holds) => {
  console.log(`${holds ? 'ok  ' : 'FOUT'} ${what}`)
  if (!holds) faults.push(what)
}

const folder = mkdtempSync(join(tmpdir(), 'klachtdossier-pakket-'))
try {
  const electron = join(folder, 'electron')
  await standIn(electron)
  const output = join(folder, 'uit')
  await build({
    projectDir: root,
    config: { ...config, electronDist: electron, directories: { ...config.directories, output } },
    targets: Platform.WINDOWS.createTarget('dir'),
    publish: 'never',
  })
  const unpacked = join(output, 'win-unpacked')
  const archive = join(unpacked, 'resources', 'app.asar')
  const program = join(unpacked, `${project.productName}.exe`)

  const files = asar.listPackage(archive, { isPack: false }).map((name) => name.replaceAll('\\', '/'))
  const inside = files.filter((name) => !asar.statFile(archive, name.slice(1)).files).map((name) => name.slice(1))
  const built = ['out/main', 'out/preload', 'out/renderer'].flatMap((part) =>
    readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
  const expected = [...built.filter((name) => !name.endsWith('.map')), 'package.json'].sort()
  check(
    `app.asar holds what was built and nothing else: ${inside.length} files`,
    expected.join() === inside.sort().join(),
  )
  check(
    'no source, no source map, no node_modules, no test in it',
    !inside.some((name) => /\.(map|ts|vue)$|node_modules|test/.test(name)),
  )
  check(
    'each file is byte for byte what was built',
    built
      .filter((name) => !name.endsWith('.map'))
      .every((name) => asar.extractFile(archive, name).equals(readFileSync(join(root, name)))),
  )
  const inPackage = JSON.parse(asar.extractFile(archive, 'package.json').toString())
  check('package.json in it has no scripts and no dependencies', !inPackage.scripts && !inPackage.devDependencies)
  check(
    'nothing lies beside app.asar',
    readdirSync(join(unpacked, 'resources')).every((name) => name === 'app.asar'),
  )
  check(
    'only Dutch and English of the window itself',
    readdirSync(join(unpacked, 'locales')).sort().join() === 'en-US.pak,nl.pak',
  )

  const wire = await fuses.getCurrentFuseWire(program)
  // The names of the fuses are those of the options, with a capital.
  for (const [name, value] of Object.entries(FUSES))
    check(
      `fuse ${name} is ${value ? 'on' : 'off'}`,
      wire[fuses.FuseV1Options[`${name[0]?.toUpperCase()}${name.slice(1)}`]] === (value ? 49 : 48), // '1' or '0'
    )

  const { NtExecutable, NtExecutableResource } = resedit
  const resources = NtExecutableResource.from(NtExecutable.from(readFileSync(program)))
  const integrity = resources.entries.find((entry) => entry.type === 'INTEGRITY')
  const [{ value, alg, file } = {}] = integrity ? JSON.parse(Buffer.from(integrity.bin).toString()) : []
  const header = createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex')
  check(`the program file knows the sum of app.asar (${alg}, ${file})`, value === header && /app\.asar$/.test(file))
  check(
    'the program has its icon',
    resources.entries.some((entry) => entry.type === 14),
  )

  const size = statSync(archive).size
  check(`app.asar is ${(size / 1e6).toFixed(1)} MB, at most 8`, size <= 8e6)
  check('no half package is left', !existsSync(join(output, '__app')))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (faults.length > 0) {
  console.error(`${faults.length} punten kloppen niet.`)
  process.exit(1)
}
console.log('Het pakket is zoals het hoort. Het is hier niet gestart: dat kan alleen met de echte Electron.')
