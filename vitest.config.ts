import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/{core,cases,database,architecture}/**/*.test.ts'],
    globalSetup: ['tests/support/postgres.ts'],
    hookTimeout: 120_000,
    testTimeout: 60_000
  }
})
