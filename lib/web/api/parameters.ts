import { z } from 'zod'
import type { Locale } from '@/lib/text/locale'
import type { PublicMessages } from '@/lib/text/messages/vietnamese'
import { text } from '@/lib/text/text'
import type { Endpoint } from './endpoint'

/** A parameter as it is described. */
export interface Parameter {
  readonly name: string
  readonly required: boolean
  readonly description: string
  /** As JSON Schema. */
  readonly schema: ParameterSchema
}

interface ParameterSchema {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly items?: ParameterSchema
  readonly pattern?: string
  readonly default?: unknown
  readonly example?: unknown
}

type ParameterName = keyof PublicMessages['api']['parameters']

/** What an address takes, read from the schema that checks its requests. */
export function parametersOf({ query }: Endpoint, locale: Locale): readonly Parameter[] {
  const shape = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as {
    readonly properties?: Readonly<Record<string, ParameterSchema>>
    readonly required?: readonly string[]
  }
  return Object.entries(shape.properties ?? {}).map(([name, schema]) => ({
    name,
    required: shape.required?.includes(name) ?? false,
    description: text(locale)(`api.parameters.${name as ParameterName}`),
    schema
  }))
}
