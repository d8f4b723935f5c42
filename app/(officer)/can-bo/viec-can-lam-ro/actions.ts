'use server'

import { closeMatter } from '@/lib/use-cases/matters/close-matter'
import type { NotedMatter } from '@/lib/use-cases/matters/note-on-matter'
import { reopenMatter } from '@/lib/use-cases/matters/reopen-matter'
import { takeMatter } from '@/lib/use-cases/matters/take-matter'
import { defineAction } from '@/lib/web/define-action'
import { matterAddress } from './address'
import { closeSchema, reopenSchema, takeSchema } from './schema'

const toMatter = ({ matter }: NotedMatter) => ({ goTo: matterAddress(matter) })

export const take = defineAction(
  {
    name: 'matter.take',
    access: ['matter.settle'],
    schema: takeSchema,
    idempotent: true,
    fields: { MATTER_OWNER_NOT_FOUND: 'ownerId' },
    done: toMatter
  },
  takeMatter
)

export const close = defineAction(
  { name: 'matter.close', access: ['matter.settle'], schema: closeSchema, idempotent: true, done: toMatter },
  closeMatter
)

export const reopen = defineAction(
  { name: 'matter.reopen', access: ['matter.settle'], schema: reopenSchema, idempotent: true, done: toMatter },
  reopenMatter
)
