import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  test: {
    testTimeout: 20_000, // a busy machine with two cores
    maxWorkers: Math.max(2, availableParallelism() - 1), // two cores both work: vitest by itself leaves one idle
    maxConcurrency: 20, // of the tests that wait for LibreOffice together
    environment: 'happy-dom',
    setupFiles: ['temporal-polyfill/global', './test/fixtures/setup.ts'],
    include: ['test/unit/**/*.test.ts'],
  },
})
