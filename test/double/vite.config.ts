import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** Two entries: the runner, and the module that takes the place of `electron`. They share their state through a chunk. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    outDir: at('../../out/double'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: {
      input: { run: at('run.ts'), electron: at('electron.ts') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
