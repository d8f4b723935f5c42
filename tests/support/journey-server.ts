import { startOwnRegistry } from '@/scripts/test/own-registry'

/** Playwright's global set-up: a whole registry for the journeys alone. `OCOP_JOURNEY_URL` uses a running one instead. */
export default async function startForJourneys(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.OCOP_JOURNEY_URL) return undefined
  const { baseUrl, dataDir, stop } = await startOwnRegistry('journeys')
  process.env.OCOP_JOURNEY_URL = baseUrl
  process.env.OCOP_JOURNEY_DATA_DIR = dataDir
  return stop
}
