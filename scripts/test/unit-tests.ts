import { say } from '../start/progress'
import { runNode, toolScript } from '../start/tools'
import { reported, type Tally } from './tally'

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
}

/** Core, golden cases, database (on both PostgreSQL versions) and architecture. A test that did not run counts as failed. */
export async function unitTests(report: string): Promise<Tally> {
  say('tests of the core, the cases, the database and the architecture…')
  const { code } = await runNode(
    [toolScript('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    { show: true }
  )
  return reported(report, code, json => {
    const { numPassedTests, numFailedTests, numPendingTests } = json as VitestReport
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests }
  })
}
