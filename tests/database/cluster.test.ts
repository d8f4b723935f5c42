import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { usableBinaries } from '@/scripts/database/binaries'
import { type Cluster, type ClusterOptions, startCluster } from '@/scripts/database/cluster'
import { connected } from '@/scripts/database/roles'
import { databaseUser } from '@/scripts/database/run-as'
import { bornAt } from '@/scripts/setup/lock.mjs'

let home: string
let options: ClusterOptions
let cluster: Cluster | null

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'ocop-cluster-'))
  chmodSync(home, 0o755)
  const runAs = databaseUser()
  const binaries = usableBinaries(inject('postgres').version, join(home, 'binaries'), runAs)
  if (binaries === null) throw new Error('no binaries')
  options = {
    directory: join(home, 'data'),
    binaries,
    runAs,
    password: randomBytes(8).toString('hex'),
    logFile: join(home, 'postgres.log'),
    durable: true
  }
  cluster = await startCluster(options)
})

afterEach(async () => {
  await cluster?.stop()
  rmSync(home, { recursive: true, force: true })
})

const running = (): Cluster => {
  if (cluster === null) throw new Error('not running')
  return cluster
}

const remember = (value: number) =>
  connected(running().url('postgres'), client =>
    client.query(`CREATE TABLE IF NOT EXISTS kept (value integer); INSERT INTO kept VALUES (${value})`)
  )

const remembered = async (): Promise<unknown[]> =>
  (await connected(running().url('postgres'), client => client.query('SELECT value FROM kept'))).rows

describe('the database server', () => {
  test('keeps everything over a stop and a start, and leaves no process', async () => {
    await remember(1)
    const { pid } = running()
    await running().stop()
    expect(bornAt(pid)).toBeNull()
    expect(existsSync(join(options.directory, 'postmaster.pid'))).toBe(false)
    cluster = await startCluster(options)
    expect(await remembered()).toEqual([{ value: 1 }])
  })

  test('that was killed recovers what was committed', async () => {
    await remember(2)
    const { pid } = running()
    process.kill(pid, 'SIGKILL')
    while (bornAt(pid) !== null) await sleep(20)
    cluster = await startCluster(options)
    expect(await remembered()).toEqual([{ value: 2 }])
  })

  test('that outlived its starter is ended and started anew', async () => {
    await remember(3)
    const { pid } = running()
    cluster = await startCluster(options)
    expect(running().pid).not.toBe(pid)
    expect(bornAt(pid)).toBeNull()
    expect(await remembered()).toEqual([{ value: 3 }])
  })

  test('is not held up by a lock file that names a stranger’s process', async () => {
    await running().stop()
    writeFileSync(join(options.directory, 'postmaster.pid'), `${process.pid}\n${options.directory}\n0\n1\n`)
    cluster = await startCluster(options)
    expect(readFileSync(join(options.directory, 'postmaster.pid'), 'utf8')).toMatch(new RegExp(`^${running().pid}\n`))
  })

  test('asks for a password', async () => {
    const stranger = running().url('postgres').replace(options.password, 'guessed')
    await expect(connected(stranger, client => client.query('SELECT 1'))).rejects.toMatchObject({ code: '28P01' })
  })
})
