import { runRegistry } from './start/registry'

await runRegistry('start')
