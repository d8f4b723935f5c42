import { startOwnRegistry } from '@/scripts/test/own-registry'
import { findPublicAddresses } from './addresses'

/** Playwright's global set-up: a whole registry for the journeys alone. `OCOP_JOURNEY_URL` uses a running one instead. */
export default async function startForJourneys(): Promise<(() => Promise<void>) | undefined> {
  const running = process.env.OCOP_JOURNEY_URL
  if (running) {
    await findPublicAddresses(running)
    return undefined
  }
  const { baseUrl, dataDir, stop } = await startOwnRegistry('journeys')
  process.env.OCOP_JOURNEY_URL = baseUrl
  process.env.OCOP_JOURNEY_DATA_DIR = dataDir
  await findPublicAddresses(baseUrl)
  return stop
}
