import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '@/lib/data/generated/client'

interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly PlanNode[]
}

interface Explained {
  readonly Plan: PlanNode
  readonly 'Planning Time': number
  readonly 'Execution Time': number
}

/** One statement that a reading sent, and what the database says of it. */
export interface StatementPlan {
  readonly text: string
  /** Planning and execution, in milliseconds. */
  readonly ms: number
  /** Tables that were read from end to end. */
  readonly scanned: readonly string[]
}

const scansOf = ({ Plans = [], ...node }: PlanNode): readonly string[] => [
  ...(node['Node Type'] === 'Seq Scan' ? [node['Relation Name'] ?? '?'] : []),
  ...Plans.flatMap(scansOf)
]

/** Serves the process from `url` and listens to every statement that reaches it. */
export function listenTo(url: string) {
  const pool = new pg.Pool({ connectionString: url, max: 4 })
  // A server that is stopped while connections are still closing is no fault.
  pool.on('error', () => undefined)
  let heard: Statement[] = []
  pool.on('connect', client => {
    const send = client.query.bind(client) as (...all: unknown[]) => unknown
    Object.assign(client, {
      query: (...all: unknown[]) => {
        const [first, second] = all
        if (typeof first === 'object' && first !== null && 'text' in first)
          heard.push({
            text: String(first.text),
            values: (second ?? ('values' in first ? first.values : [])) as unknown[]
          })
        return send(...all)
      }
    })
  })
  const client = new PrismaClient({ adapter: new PrismaPg(pool) })
  process.env['DATABASE_URL'] = url
  Object.assign(globalThis, { ocopDatabase: { url, client } })

  /** Does the work once to warm up, then asks the database for the plan of every statement it sent. */
  async function plansOf(work: () => Promise<unknown>): Promise<readonly StatementPlan[]> {
    await work()
    heard = []
    await work()
    const statements = heard
    const plans: StatementPlan[] = []
    for (const { text, values } of statements.filter(({ text }) => /^\s*(?:SELECT|WITH)/i.test(text))) {
      const { rows } = await pool.query<{ 'QUERY PLAN': readonly Explained[] }>(
        `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
        [...values]
      )
      const [plan] = rows[0]?.['QUERY PLAN'] ?? []
      if (!plan) throw new Error(`no plan for ${text}`)
      plans.push({ text, ms: plan['Planning Time'] + plan['Execution Time'], scanned: scansOf(plan.Plan) })
    }
    return plans
  }

  return {
    plansOf,
    close: async () => {
      await client.$disconnect()
      await pool.end()
    }
  }
}
