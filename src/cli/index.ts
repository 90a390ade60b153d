import 'temporal-polyfill/global'
import { datum } from '@/domain/datum/datum'
import { voerUit } from './uitvoeren'

async function standaardinvoer(): Promise<string> {
  // Nobody is typing JSON by hand: a terminal without input gets the sentence that says so, instead of waiting for ever.
  if (process.stdin.isTTY) return ''
  process.stdin.setEncoding('utf8')
  let tekst = ''
  for await (const deel of process.stdin) tekst += String(deel)
  return tekst
}

// A reader that stops early (`| head`) is no error of this program.
process.stdout.on('error', (fout: NodeJS.ErrnoException) => {
  if (fout.code !== 'EPIPE') throw fout
})

const { code, stdout, stderr } = await voerUit(process.argv.slice(2), {
  invoer: standaardinvoer,
  vandaag: () => datum(Temporal.Now.plainDateISO().toString()),
})
process.stdout.write(stdout)
process.stderr.write(stderr)
// No process.exit: a pipe that reads slowly must still get everything.
process.exitCode = code
