import { defineConfig } from '@playwright/test'
import { browserFlags, findBrowser } from './scripts/test/browser'

const { path } = await findBrowser()

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  globalSetup: './tests/support/journey-server.ts',
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    ...(process.env.OCOP_JOURNEY_URL ? { baseURL: process.env.OCOP_JOURNEY_URL } : {}),
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: { executablePath: path, args: [...browserFlags] }
  }
})
