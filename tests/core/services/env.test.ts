import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEnv } from '@/lib/services/env'
import { environmentProblems } from '@/lib/text/environment'

const problemsOf = (source: Record<string, string>) => {
  const read = readEnv(source)
  return read.ok ? [] : read.refusal.problems.map(({ variable, fault }) => `${variable} ${fault}`)
}

describe('an environment', () => {
  it('may be empty: everything has a default', () => {
    expect(readEnv({})).toEqual({
      ok: true,
      value: {
        port: null,
        host: '127.0.0.1',
        baseUrl: null,
        dataDir: resolve('.data'),
        databaseUrl: null,
        databaseOwnerUrl: null,
        databaseReplicaUrl: null,
        smtpUrl: null,
        objectStore: null,
        seed: 'real',
        testClock: null,
        sessionSecret: null
      }
    })
  })

  it('takes an empty variable for one that is not set', () => {
    expect(readEnv({ PORT: '', DATABASE_URL: '  ' })).toMatchObject({
      ok: true,
      value: { port: null, databaseUrl: null }
    })
  })

  it('is read whole', () => {
    const read = readEnv({
      PORT: '8080',
      OCOP_HOST: '0.0.0.0',
      OCOP_BASE_URL: 'https://ocop.example.vn/',
      DATABASE_URL: 'postgresql://app:x@db/ocop',
      DATABASE_OWNER_URL: 'postgres://owner:x@db/ocop',
      OCOP_SEED: 'none',
      OCOP_TEST_CLOCK: '1',
      OCOP_TODAY: '2021-11-26'
    })
    expect(read).toMatchObject({
      ok: true,
      value: { port: 8080, baseUrl: 'https://ocop.example.vn', seed: 'none', testClock: { today: '2021-11-26' } }
    })
  })

  it('that is wrong in several ways is refused with all of them at once', () => {
    expect(
      problemsOf({ PORT: '0', OCOP_SEED: 'all', DATABASE_URL: 'mysql://db/ocop', OCOP_TEST_CLOCK: 'yes' })
    ).toEqual([
      'PORT NOT_A_PORT',
      'DATABASE_URL NOT_A_DATABASE_ADDRESS',
      'OCOP_SEED NOT_A_SEED',
      'OCOP_TEST_CLOCK NOT_ONE'
    ])
  })

  it.each(['0', '65536', '-1', '80.5', 'abc', '3000 '.repeat(3)])('has no port %s', port => {
    expect(problemsOf({ PORT: port })).toEqual(['PORT NOT_A_PORT'])
  })

  it('has no day 31/02', () => {
    expect(problemsOf({ OCOP_TEST_CLOCK: '1', OCOP_TODAY: '2021-02-31' })).toEqual(['OCOP_TODAY NOT_A_DAY'])
  })

  it('moves the clock only where the test clock was asked for', () => {
    expect(problemsOf({ OCOP_TODAY: '2021-11-26' })).toEqual(['OCOP_TODAY NEEDS_TEST_CLOCK'])
  })

  it('names an owner only beside a serving database', () => {
    expect(problemsOf({ DATABASE_OWNER_URL: 'postgresql://o@db/x' })).toEqual(['DATABASE_OWNER_URL NEEDS_DATABASE_URL'])
  })

  it('takes a public address without a path only', () => {
    expect(problemsOf({ OCOP_BASE_URL: 'https://example.vn/ocop' })).toEqual(['OCOP_BASE_URL NOT_A_WEB_ADDRESS'])
  })

  it('wants the whole of an object store', () => {
    expect(problemsOf({ S3_BUCKET: 'files', S3_ENDPOINT: 'https://s3.example.vn' })).toEqual([
      'S3_ACCESS_KEY_ID MISSING_FOR_OBJECT_STORE',
      'S3_SECRET_ACCESS_KEY MISSING_FOR_OBJECT_STORE'
    ])
  })
})

describe('the list of what is wrong', () => {
  it('has a Vietnamese line for each variable and repeats no value', () => {
    const read = readEnv({
      PORT: 'x',
      OCOP_HOST: '!',
      OCOP_BASE_URL: 'x',
      DATABASE_URL: 'mysql://u:secret@h/d',
      SMTP_URL: 'x',
      OCOP_SEED: 'x',
      OCOP_TEST_CLOCK: 'x',
      OCOP_TODAY: 'x',
      NEXTAUTH_SECRET: 'secret',
      S3_BUCKET: 'x'
    })
    if (read.ok) throw new Error('accepted')
    const list = environmentProblems(read.refusal.problems)
    expect(list.split('\n')).toHaveLength(read.refusal.problems.length + 1)
    expect(list).not.toContain('secret')
    for (const { fault } of read.refusal.problems) expect(list).not.toContain(fault)
  })

  it('says when the test clock or the database is missing', () => {
    const read = readEnv({ OCOP_TODAY: '2021-01-01', DATABASE_REPLICA_URL: 'postgres://r@h/d' })
    if (read.ok) throw new Error('accepted')
    expect(environmentProblems(read.refusal.problems)).toContain('OCOP_TODAY chỉ dùng được cùng OCOP_TEST_CLOCK=1')
    expect(environmentProblems(read.refusal.problems)).toContain('DATABASE_REPLICA_URL chỉ dùng được cùng DATABASE_URL')
  })
})
