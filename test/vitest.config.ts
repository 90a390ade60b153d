import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

const setupFiles = ['temporal-polyfill/global', './test/fixtures/setup.ts']

/** No window and nothing that is kept between files: these share their modules, which saves reading them again for each file. */
const zonderVenster = ['domain', 'documents', 'cli'].map((map) => `test/unit/${map}/**/*.test.ts`)

export default defineConfig({
  root,
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: {
    testTimeout: 20_000, // a busy machine with two cores
    maxWorkers: Math.max(2, availableParallelism() - 1), // two cores both work: vitest by itself leaves one idle
    maxConcurrency: 20, // of the tests that wait for LibreOffice together
    projects: [
      {
        extends: true,
        test: { name: 'zonder venster', include: zonderVenster, environment: 'node', isolate: false, setupFiles },
      },
      {
        extends: true,
        test: {
          name: 'venster',
          include: ['test/unit/**/*.test.ts'],
          exclude: zonderVenster,
          environment: 'happy-dom',
          setupFiles,
        },
      },
    ],
  },
})
