'use server'

import { attachPaper } from '@/lib/use-cases/papers/attach-paper'
import { defineAction } from '@/lib/web/define-action'
import { attachSchema } from './schema'

export const attach = defineAction(
  {
    name: 'paper.attach',
    access: ['decision.draft', 'inspection.manage'],
    schema: attachSchema,
    idempotent: true,
    fields: { FILE_EMPTY: 'paper', FILE_TOO_LARGE: 'paper', FILE_NOT_A_PDF: 'paper' },
    done: (_, { back }) => ({ goTo: back ?? '/can-bo' })
  },
  async (ctx, { kind, placeId, paperTitle, paper }) =>
    attachPaper(ctx, {
      place: { kind, id: placeId },
      title: paperTitle,
      file: { name: paper.name, bytes: new Uint8Array(await paper.arrayBuffer()) }
    })
)
