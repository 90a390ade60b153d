import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'
import { DEV_SERVER } from './electron/main/dev-server'

const at = (path: string) => resolve(import.meta.dirname, path)

export default defineConfig({
  main: {
    build: { outDir: at('out/main'), rolldownOptions: { input: { main: at('electron/main/index.ts') } } },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      externalizeDeps: false, // a sandboxed preload can only require('electron')
      rolldownOptions: {
        input: { preload: at('electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }, // and must be CommonJS, in one file
      },
    },
  },
  renderer: {
    root: at('src'),
    publicDir: at('resources/public'),
    resolve: {
      alias: [
        { find: '@', replacement: at('src') },
        // The same release as written for browsers of after 2018, which is every one that the program runs in.
        { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      ],
    },
    plugins: [vue({ features: { optionsAPI: false } })],
    worker: { format: 'es' }, // a worker too loads what is rarely needed only when it is
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rolldownOptions: {
        input: { index: at('src/index.html') },
        // What most screens share comes in one file: sixty small ones load slower, and compress worse.
        output: { advancedChunks: { groups: [{ name: 'basis', minShareCount: 28 }] } },
      },
    },
    server: { ...DEV_SERVER, strictPort: true }, // the shell trusts this one address
  },
})
