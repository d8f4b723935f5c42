'use server'

import { handOver } from '@/lib/use-cases/certificates/hand-over'
import { replacePaper } from '@/lib/use-cases/certificates/replace-paper'
import { defineAction } from '@/lib/web/define-action'
import { paperAddress, papersAddress } from './address'
import { handOverSchema, replaceSchema } from './schema'

export const replace = defineAction(
  {
    name: 'certificate.replace-paper',
    access: ['decision.draft'],
    schema: replaceSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'on', CERTIFICATE_NOT_IN_FORCE: 'on' },
    done: ({ certificateCode }: { readonly certificateCode: string }) => ({
      goTo: `${paperAddress(certificateCode)}?da=cap-lai`
    })
  },
  replacePaper
)

export const recordHandover = defineAction(
  {
    name: 'certificate.hand-over',
    access: ['decision.draft'],
    schema: handOverSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'on', HANDED_OVER_BEFORE_ISSUE: 'on', CERTIFICATE_NOT_FOUND: 'certificates' },
    done: ({ decisionCode }: { readonly decisionCode: string }) => ({ goTo: `${papersAddress(decisionCode)}?da=trao` })
  },
  (ctx, { certificates, ...input }) => handOver(ctx, { ...input, certificateCodes: certificates })
)
