/** A text as it stands in its file. */
declare module '*.txt?raw' {
  const tekst: string
  export default tekst
}
