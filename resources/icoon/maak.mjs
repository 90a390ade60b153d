// Makes the icons of the program from resources/public/icoon.svg: `node resources/icoon/maak.mjs`. Run it after a change of
// the drawing and commit what comes out.
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../electron/launch/find-browser.mjs'

const MATEN = [16, 24, 32, 48, 64, 128, 256, 512]
/** Windows picks from these; more than 256 does not fit in an .ico. */
const IN_ICO = MATEN.filter((maat) => maat <= 256)
const hier = import.meta.dirname
const openbaar = resolve(hier, '../public')

const executablePath = findBrowser()
if (!executablePath) throw new Error('no Edge, Chrome or Chromium to draw with')
const browser = await chromium.launch({ executablePath })
const pagina = await browser.newPage()
const svg = await readFile(resolve(openbaar, 'icoon.svg'), 'utf8')

/** @type {Map<number, Buffer>} */
const plaatjes = new Map()
for (const maat of MATEN) {
  await pagina.setViewportSize({ width: maat, height: maat })
  await pagina.setContent(`<style>body{margin:0}svg{display:block;width:${maat}px;height:${maat}px}</style>${svg}`)
  const png = await pagina.screenshot({ omitBackground: true })
  plaatjes.set(maat, png)
  await writeFile(resolve(hier, `${maat}x${maat}.png`), png)
}
await browser.close()
await writeFile(resolve(openbaar, 'icoon.png'), plaatjes.get(256) ?? '')
await writeFile(
  resolve(openbaar, 'icoon.ico'),
  ico(IN_ICO.map((maat) => ({ maat, png: plaatjes.get(maat) ?? Buffer.of() }))),
)

/**
 * An .ico is a list of where each picture stands, then the pictures; since Windows Vista they may be PNG.
 * @param {{ maat: number, png: Buffer }[]} lijst
 */
function ico(lijst) {
  const kop = Buffer.alloc(6 + 16 * lijst.length)
  kop.writeUInt16LE(1, 2)
  kop.writeUInt16LE(lijst.length, 4)
  let begin = kop.length
  lijst.forEach(({ maat, png }, i) => {
    const regel = 6 + 16 * i
    kop.writeUInt8(maat % 256, regel) // 0 stands for 256
    kop.writeUInt8(maat % 256, regel + 1)
    kop.writeUInt16LE(1, regel + 4)
    kop.writeUInt16LE(32, regel + 6)
    kop.writeUInt32LE(png.length, regel + 8)
    kop.writeUInt32LE(begin, regel + 12)
    begin += png.length
  })
  return Buffer.concat([kop, ...lijst.map(({ png }) => png)])
}
