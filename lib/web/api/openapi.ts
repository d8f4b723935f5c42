import { z } from 'zod'
import type { Endpoint } from './endpoint'

const PROBLEM = { $ref: '#/components/responses/Problem' }

function operation({ path, summary, query }: Endpoint) {
  const shape = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Record<string, { description?: string }>
    required?: string[]
  }
  const parameters = Object.entries(shape.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: shape.required?.includes(name) ?? false,
    ...(schema.description === undefined ? {} : { description: schema.description }),
    schema
  }))
  const inPath = path.includes('{code}')
    ? [{ name: 'code', in: 'path', required: true, schema: { type: 'string' } }]
    : []
  return {
    get: {
      summary,
      parameters: [...inPath, ...parameters],
      responses: {
        '200': { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } },
        '304': { description: 'Not modified' },
        '400': PROBLEM,
        '404': PROBLEM,
        '422': PROBLEM
      }
    }
  }
}

/** The description of the API, from the very schemas that check its requests. */
export const openApiOf = (endpoints: readonly Endpoint[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Sổ OCOP',
    version: '1',
    description: 'Read-only, no key. Days are YYYY-MM-DD, instants RFC 3339. Unknown values are null, never left out.'
  },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries(endpoints.map(each => [each.path, operation(each)])),
  components: {
    responses: {
      Problem: {
        description: 'A problem (RFC 9457) with a stable code',
        content: {
          'application/problem+json': {
            schema: {
              type: 'object',
              required: ['type', 'title', 'status', 'code'],
              properties: {
                type: { type: 'string' },
                title: { type: 'string' },
                titleEn: { type: 'string' },
                status: { type: 'integer' },
                code: { type: 'string' }
              }
            }
          }
        }
      }
    }
  }
})
