// The server of the browser host as `npm start` runs it, in a process that can be killed. A line on its input asks for an address
// for one window; it answers with it on its output.
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createDoor } from '../../electron/browser/index'
import { serveRenderer } from '../../electron/launch/browser-host.mjs'
import { JOURNAL_FOLDER } from '../../electron/launch/folders.mjs'

const [data = ''] = process.argv.slice(2)
const door = createDoor({ folder: join(data, JOURNAL_FOLDER), dataFolder: data })
const server = await serveRenderer({ root: data, port: 0, door })
createInterface({ input: process.stdin }).on('line', () => console.log(server.entry()))
