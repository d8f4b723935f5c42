import { z } from 'zod'
import { text } from '@/lib/text/text'
import type { Endpoint } from './endpoint'
import { parametersOf } from './parameters'

const PROBLEM = { $ref: '#/components/responses/Problem' }

const t = text('en')

const PATH_CODE = {
  name: 'code',
  in: 'path',
  required: true,
  description: t('api.parameters.code'),
  schema: { type: 'string' }
}

const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  titleEn: z.string(),
  status: z.int(),
  code: z.string()
})

/** Without what a schema says of itself: inside a description it is a part. */
function part(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })
  return rest
}

function operation(endpoint: Endpoint) {
  const { name, path, gives } = endpoint
  const ofCode = path.includes('{code}')
  return {
    get: {
      operationId: name,
      summary: t(`api.endpoints.${name}`),
      parameters: [
        ...(ofCode ? [PATH_CODE] : []),
        ...parametersOf(endpoint, 'en').map(parameter => ({
          ...parameter,
          in: 'query',
          ...(parameter.schema.type === 'array' && { style: 'form', explode: false })
        }))
      ],
      responses: {
        '200': { description: 'OK', content: { 'application/json': { schema: part(gives) } } },
        '304': { description: 'Not modified' },
        '400': PROBLEM,
        ...(ofCode && { '404': PROBLEM }),
        '422': PROBLEM
      }
    }
  }
}

/** The description of the API, from the very schemas that check its requests. */
export const openApiOf = (endpoints: readonly Endpoint[]) => ({
  openapi: '3.1.0',
  info: { title: 'OCOP', version: '1', description: t('api.lead') },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries(endpoints.map(each => [each.path, operation(each)])),
  components: {
    responses: {
      Problem: {
        description: 'A problem (RFC 9457) with a stable code',
        content: { 'application/problem+json': { schema: part(problemSchema) } }
      }
    }
  }
})
