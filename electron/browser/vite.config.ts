import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** What the server of the browser host does beside serving files, in one file that starts without node_modules. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: at('index.ts'),
    outDir: at('../../out/browser'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { format: 'es', entryFileNames: 'index.js' } },
  },
})
