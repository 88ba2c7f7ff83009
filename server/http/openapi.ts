import { z } from 'zod';
import { type Operation, operations, Problem } from '#shared/contract/index.ts';

type Json = Record<string, unknown>;

const toSchema = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json;
  return rest;
};

const content = (shape: z.ZodType | string, io: 'input' | 'output') =>
  typeof shape === 'string'
    ? { [shape]: { schema: { type: 'string', ...(shape.startsWith('text/') ? {} : { format: 'binary' }) } } }
    : { 'application/json': { schema: toSchema(shape, io) } };

/** `/openapi.json`: made from the same schemas that the server checks with, so there is nothing to keep true by hand. */
export function openapi(includeDemo: boolean): Json {
  const paths: Record<string, Json> = {};
  for (const [operationId, operation] of Object.entries(operations) as [string, Operation][]) {
    if (operation.demoOnly && !includeDemo) continue;
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: describe(operationId, operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Via Oberta desk', version: '1.0.0', license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
    paths,
    components: {
      securitySchemes: { session: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: toSchema(Problem, 'output') },
    },
  };
}

function describe(operationId: string, operation: Operation): Json {
  return {
    operationId,
    summary: operation.summary,
    ...(operation.role ? { security: [{ session: [] }], description: `Role: ${operation.role}.` } : {}),
    parameters: [
      ...parameters(operation.params, 'path'),
      ...parameters(operation.query as z.ZodObject | undefined, 'query'),
      ...(operation.changesState
        ? [{ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 200 } }]
        : []),
    ],
    ...(operation.body ? { requestBody: { required: true, content: content(operation.body, 'input') } } : {}),
    responses: {
      [operation.status ?? 200]: { description: 'OK', content: content(operation.answer, 'output') },
      default: {
        description: 'Problem details (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parameters(schema: z.ZodObject | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toSchema(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: property,
  }));
}
