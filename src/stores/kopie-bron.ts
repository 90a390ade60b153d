import type { BackupFile, BackupRequests } from '@/shared/backup'

/** So much is asked for at once; a backup is read in many small pieces. */
const BLOK = 4 * 1024 * 1024

/** A backup that lies in the chosen folder, as what reads backups takes it: in parts, never whole. */
export function bronIn(deur: BackupRequests, installatie: string, { name, size }: BackupFile) {
  let blok = { van: 0, bytes: new Uint8Array(0) }
  async function haal(van: number): Promise<void> {
    const gelezen = await deur['backup:read'](installatie, name, van, Math.min(van + BLOK, size))
    // What reads it says that it can not be read now.
    if (gelezen.soort === 'failed') throw new Error(gelezen.reason)
    blok = { van, bytes: gelezen.bytes }
  }
  async function lees(van: number, tot: number): Promise<ArrayBuffer> {
    const uit = new Uint8Array(Math.max(0, Math.min(tot, size) - van))
    for (let klaar = 0; klaar < uit.length;) {
      const plek = van + klaar
      if (plek < blok.van || plek >= blok.van + blok.bytes.length) await haal(plek)
      const stuk = blok.bytes.subarray(plek - blok.van, plek - blok.van + uit.length - klaar)
      if (stuk.length === 0) return uit.buffer.slice(0, klaar) // the file is shorter than it was
      uit.set(stuk, klaar)
      klaar += stuk.length
    }
    return uit.buffer
  }
  return { size, slice: (van: number, tot: number) => ({ arrayBuffer: () => lees(van, tot) }) }
}
