export const SCHEME = 'app'
/** IndexedDB belongs to the origin: changing this name would hide every dossier. */
export const HOST = 'klachtdossier'

export interface Origin {
  /** What the window loads. */
  readonly entry: string
  /** Whether a URL is a page of the program itself. */
  readonly isOwn: (url: string) => boolean
}

/** The program's own address; while developing that of the development server. */
export function ownOrigin(devServer: string | undefined): Origin {
  const entry = devServer ?? `${SCHEME}://${HOST}/index.html`
  const own = new URL(entry)
  return {
    entry,
    // Protocol and host apart: the `origin` of a URL with a scheme of our own is "null", as it is for file: and data:.
    isOwn: (url) => {
      if (!URL.canParse(url)) return false
      const { protocol, host } = new URL(url)
      return protocol === own.protocol && host === own.host
    },
  }
}
