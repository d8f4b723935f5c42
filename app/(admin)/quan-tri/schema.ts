import { z } from 'zod'
import { ROLES } from '@/lib/ocop/access/actor'
import { choice, id, line, optionalDay, optionalLine, tick } from '@/lib/web/fields'

/** The preset of a provincial officer who may publish, beside the single roles. Producers come by invitation. */
export const GRANTABLE = ['officer-and-publisher', ...ROLES.filter(role => role !== 'producer')] as const

export const openSchema = z.object({ login: line(100), displayName: line(100) })

export const grantSchema = z.object({
  accountId: id(),
  role: choice(GRANTABLE),
  /** The official code of a province, from the list. */
  province: optionalLine(5),
  /** Of a district or commune, typed; it is the narrower place and wins. */
  place: optionalLine(5),
  from: optionalDay(),
  /** The last day on which the role is held. */
  lastDay: optionalDay()
})

export const grantIdSchema = z.object({ accountId: id(), grantId: id() })

export const accountIdSchema = z.object({ accountId: id() })

export const closeSchema = z.object({
  accountId: id(),
  confirmed: tick().refine(ticked => ticked, 'FIELD_REQUIRED')
})

export const inviteSchema = z.object({ producerCode: line(20) })
