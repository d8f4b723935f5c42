import { z } from 'zod'
import { text } from '@/lib/text/text'
import type { Endpoint } from './endpoint'
import { EXPORTED } from './exports/columns'
import { type Parameter, parametersOf } from './parameters'

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

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const queryParameter = (parameter: Parameter) => ({
  ...parameter,
  in: 'query',
  ...(parameter.schema.type === 'array' && { style: 'form', explode: false })
})

function operation(endpoint: Endpoint) {
  const { name, path, gives } = endpoint
  const ofCode = path.includes('{code}')
  return {
    get: {
      operationId: name,
      summary: t(`api.endpoints.${name}`),
      parameters: [
        ...(ofCode ? [PATH_CODE] : []),
        ...parametersOf(endpoint, 'en').map(parameter => queryParameter(parameter))
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

/** The files that lists can be taken away as, with the filters of the list. */
function exportOf(endpoint: Endpoint) {
  const parameters = parametersOf(endpoint, 'en').filter(({ name }) => name !== 'limit' && name !== 'cursor')
  return {
    get: {
      operationId: `${endpoint.name}Export`,
      summary: `${t('api.endpoints.exports')}: ${t(`api.endpoints.${endpoint.name}`)}`,
      parameters: [
        {
          name: 'format',
          in: 'path',
          required: true,
          description: t('api.endpoints.exports'),
          schema: { type: 'string', enum: ['csv', 'xlsx', 'ndjson'] }
        },
        ...parameters.map(parameter => queryParameter(parameter))
      ],
      responses: {
        '200': { description: 'OK', content: { 'text/csv': {}, 'application/x-ndjson': {}, [XLSX]: {} } },
        '400': PROBLEM,
        '422': PROBLEM,
        '503': PROBLEM
      }
    }
  }
}

/** The description of the API, from the very schemas that check its requests. */
export const openApiOf = (endpoints: readonly Endpoint[]) => ({
  openapi: '3.1.0',
  info: { title: 'OCOP', version: '1', description: t('api.lead') },
  servers: [{ url: '/api/v1' }],
  paths: Object.fromEntries([
    ...endpoints.map(each => [each.path, operation(each)]),
    ...endpoints
      .filter(({ path }) => Object.hasOwn(EXPORTED, path))
      .map(each => [`/exports${each.path}.{format}`, exportOf(each)])
  ]),
  components: {
    responses: {
      Problem: {
        description: 'A problem (RFC 9457) with a stable code',
        content: { 'application/problem+json': { schema: part(problemSchema) } }
      }
    }
  }
})
