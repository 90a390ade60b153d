import { createHash } from 'node:crypto'

/** What was copied is about people. Who has not pasted it by then copies it again. */
const KEPT = 60_000

export interface ClipboardNeeds {
  readText: () => Promise<string>
  writeText: (text: string) => Promise<void>
}

const sum = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Puts text on the clipboard, and takes it off after a minute unless something else is there by then. What Windows keeps of it
 * in its own history of the clipboard (Win+V) is out of reach.
 */
export function createClipboard({ readText, writeText }: ClipboardNeeds): (text: string) => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  return async (text) => {
    await writeText(text)
    clearTimeout(timer)
    const copied = sum(text)
    timer = setTimeout(() => {
      void readText()
        .then((now) => (sum(now) === copied ? writeText('') : undefined))
        .catch(() => undefined) // another program holds the clipboard
    }, KEPT)
  }
}
