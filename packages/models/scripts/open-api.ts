import * as z from 'zod/mini';
import { indexEntry, ledgerEntry, ruleVersion, schemas } from '../src/documents/index.js';
import {
  BASE_PATH,
  headers,
  problemCodes,
  problemSchema,
  problems,
  problemsOf,
  receipt,
  requestHeaders,
  routes,
  type Answer,
  type HeaderName,
  type ProblemCode,
  type Route,
} from '../src/http/index.js';

type Json = Record<string, unknown>;

/** What the files beside this one describe already: documents, and the items of their long lists. */
const described = new Map<unknown, string>([
  ...Object.entries(schemas).map(([type, schema]) => [schema, `./${type}.schema.json`] as const),
  [indexEntry, './index.schema.json#/properties/documents/items'],
  [ledgerEntry, './points-ledger.schema.json#/properties/entries/items'],
  [ruleVersion, './rule-book.schema.json#/properties/versions/items'],
  [receipt, '#/components/schemas/receipt'],
]);

function plainSchema(root: z.ZodMiniType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(root, {
    override: ({ zodSchema, jsonSchema }) => {
      const $ref = described.get(zodSchema);
      if ($ref === undefined || zodSchema === (root as unknown)) return;
      for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Json)[key];
      jsonSchema.$ref = $ref;
    },
  }) as Json;
  return rest;
}

const schemaOf = (schema: z.ZodMiniType): Json => {
  const $ref = described.get(schema);
  return $ref === undefined ? plainSchema(schema) : { $ref };
};

const header = (name: HeaderName): Json => ({ $ref: `#/components/headers/${headers[name].name}` });

const responseHeaders = (names: readonly HeaderName[]): Json =>
  Object.fromEntries(names.map((name) => [headers[name].name, header(name)]));

/** The answer of one status that refuses; which of its problems a route has stands in `x-problems`. */
function refusal(status: number): Json {
  const codes = problemCodes.filter((code) => problems[code].status === status);
  return {
    description: codes.join(', '),
    ...(codes.some((code) => problems[code].retryable) && { headers: responseHeaders(['retryAfter']) }),
    content: {
      'application/problem+json': {
        schema: { oneOf: codes.map((code) => ({ $ref: `#/components/schemas/problem-${code}` })) },
      },
    },
  };
}

const statusesOf = (codes: readonly ProblemCode[]): readonly number[] =>
  [...new Set(codes.map((code) => problems[code].status))].sort();

const refusals = (codes: readonly ProblemCode[]): Json =>
  Object.fromEntries(
    statusesOf(codes).map((status) => [String(status), { $ref: `#/components/responses/refused-${status}` }]),
  );

function success(answer: Answer, method: Route['method']): Json {
  const names: readonly HeaderName[] = [
    'cacheControl',
    ...(answer.etag ? (['etag'] as const) : []),
    ...(answer.link ? (['link'] as const) : []),
    ...(method === 'GET' ? [] : (['idempotentReplayed'] as const)),
  ];
  return {
    description: answer.description,
    headers: responseHeaders(names),
    content: { [answer.contentType ?? 'application/json']: { schema: schemaOf(answer.schema) } },
  };
}

type Parameter = Json & { name: string; in: string };

function ownParameters(route: Route): Parameter[] {
  const of = (where: string, shape: Readonly<Record<string, z.ZodMiniType>>): Parameter[] =>
    Object.entries(shape).map(([name, schema]) => ({
      name,
      in: where,
      required: where === 'path',
      schema: schemaOf(schema),
    }));
  const sent = Object.entries(requestHeaders(route)).map(([name, required]) => ({
    name: headers[name as HeaderName].name,
    in: 'header',
    required,
    schema: schemaOf(headers[name as HeaderName].schema),
  }));
  return [...of('path', route.params), ...of('query', route.query ?? {}), ...sent];
}

const parameterName = (parameter: Parameter): string => `${parameter.in}-${parameter.name}`;

/** Parameters that mean the same in every route that has them. */
function sharedParameters(): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  for (const one of Object.values(routes).flatMap(ownParameters)) {
    const known = found.get(parameterName(one));
    if (known && JSON.stringify(known) !== JSON.stringify(one)) throw new Error(`${one.name} means two things.`);
    found.set(parameterName(one), one);
  }
  return found;
}

function operation(operationId: string, route: Route): Json {
  const { role, summary, request, responses, method } = route;
  const found = Object.entries(responses).map(([status, answer]) => [status, success(answer, method)] as const);
  const unchanged = method === 'GET' && Object.values(responses).some((answer) => answer.etag);
  return {
    operationId,
    summary,
    'x-role': role,
    'x-problems': [...problemsOf(route)].sort(),
    ...(role === 'anyone' ? { security: [] } : { security: [{ token: [] }] }),
    parameters: ownParameters(route).map((one) => ({ $ref: `#/components/parameters/${parameterName(one)}` })),
    ...(request && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(request) } } } }),
    responses: {
      ...Object.fromEntries(found),
      ...(unchanged && { '304': { description: 'Unchanged', headers: responseHeaders(['etag', 'cacheControl']) } }),
      ...refusals(problemsOf(route)),
    },
  };
}

function paths(): Json {
  const all: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes)) {
    all[route.path] = { ...all[route.path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return all;
}

/** The HTTP contract as OpenAPI 3.1. */
export function openApi(version: string): Json {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Cunju',
      version,
      description: 'Written by scripts/compile-validators.mjs from @cunju/models/http. Do not edit.',
      license: { name: 'MulanPSL-2.0', identifier: 'MulanPSL-2.0' },
    },
    servers: [{ url: BASE_PATH }],
    paths: paths(),
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      headers: Object.fromEntries(
        Object.values(headers).map(({ name, schema }) => [name, { schema: schemaOf(schema) }]),
      ),
      parameters: Object.fromEntries(sharedParameters()),
      responses: Object.fromEntries(
        statusesOf(problemCodes).map((status) => [`refused-${status}`, refusal(status)] as const),
      ),
      schemas: {
        receipt: plainSchema(receipt),
        ...Object.fromEntries(problemCodes.map((code) => [`problem-${code}`, schemaOf(problemSchema(code))])),
      },
    },
  };
}

/** Text of `schemas/openapi.json`. */
export const openApiText = (version: string): string => `${JSON.stringify(openApi(version), null, 2)}\n`;
