import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaDiff } from './database/schema-diff'
import { databaseOn, startThrowAway } from './database/throw-away'

const HELP = `npm run db:diff            prints the SQL that would bring the migrations to prisma/schema.prisma
npm run db:diff -- NAME    writes it as a new migration, prisma/migrations/<utc>_NAME/migration.sql

NAME is verb_noun in lower case, for example add_inspections. Read what is written: what the schema language
cannot say (checks, triggers, grants to ocop_app) is added by hand.`

const [name] = process.argv.slice(2)
if (name === '--help' || (name !== undefined && !/^[a-z][a-z0-9_]*$/.test(name))) {
  console.log(HELP)
  process.exit(name === '--help' ? 0 : 1)
}

const { postgres, stop } = await startThrowAway('18')
try {
  const { ownerUrl } = await databaseOn(postgres, 'diff')
  const sql = await schemaDiff(ownerUrl)
  if (sql === '') console.log('schema.prisma and the migrations say the same')
  else if (name === undefined) console.log(sql)
  else {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
    const folder = join('prisma/migrations', `${stamp}_${name}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'migration.sql'), `${sql}\n`)
    console.log(`wrote ${folder}/migration.sql`)
  }
} finally {
  await stop()
}
