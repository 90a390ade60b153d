import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** The command line in one file with everything in it: it starts without node_modules. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  resolve: { alias: { '@': at('..') } },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: at('index.ts'),
    outDir: at('../../out/cli'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'index.js' } },
  },
})
