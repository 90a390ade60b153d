import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Lets go of the folder. */
export type Release = () => void

/** Systems give a socket little more than a hundred characters. */
const LONGEST = 100

/**
 * Where the program that has the folder listens. A file with a number in it would outlive a program that was killed; nobody
 * answers at this address any more then.
 */
function addressOf(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 24)
  if (process.platform === 'win32') return `\\\\.\\pipe\\klachtdossier-${name}`
  const inside = join(folder, 'slot')
  return inside.length < LONGEST ? inside : join(tmpdir(), `klachtdossier-${name}`)
}

const listen = (address: string) =>
  new Promise<Server>((done, fail) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', fail)
    server.listen(address, () => {
      server.unref() // the program may end with it
      done(server)
    })
  })

const answers = (address: string) =>
  new Promise<boolean>((done) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })

/** undefined when another program has it. */
export async function lockFolder(folder: string): Promise<Release | undefined> {
  const address = addressOf(folder)
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const server = await listen(address)
      return () => void server.close()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      if (await answers(address)) return undefined
      rmSync(address, { force: true })
    }
  }
  return undefined
}
