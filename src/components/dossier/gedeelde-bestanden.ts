/** What was dropped or pasted: files, or a sentence why not. undefined: there is no file in it. */
export function gedeeldeBestanden(van: DataTransfer): { bestanden: File[] } | { fout: string } | undefined {
  const delen = [...van.items].filter(({ kind }) => kind === 'file')
  if (delen.length === 0) return undefined
  // A folder looks like an empty file, and reading it fails only later.
  const map = delen.map((deel) => deel.webkitGetAsEntry()).find((deel) => deel?.isDirectory)
  if (map) return { fout: `“${map.name}” is een map. Er is niets toegevoegd. Kies de bestanden in die map.` }
  const bestanden = delen.flatMap((deel) => deel.getAsFile() ?? [])
  return bestanden.length === 0 ? undefined : { bestanden }
}
