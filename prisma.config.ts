import { defineConfig } from 'prisma/config'

// These commands need no schema engine, yet the CLI first looks for its binary and would download it. Any file will do.
const NEEDS_NO_ENGINE = ['generate', 'validate', 'format']
if (NEEDS_NO_ENGINE.some(command => process.argv.includes(command)))
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= import.meta.filename

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_OWNER_URL ?? process.env.DATABASE_URL ?? '' }
})
