import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { commandWords, refusalTables } from '#group/messages.ts';
import type { Command } from '#group/vocabulary.ts';
import type { ActRoute } from '#page/act-route.ts';
import { root } from '#root.ts';
import type { House } from './house.ts';
import { oparlOperation } from './oparl/openapi.ts';
import { provedActs } from './proof.ts';
import type { App } from './request.ts';
import { actRoutes } from './rooms.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A page that answers systems with JSON, by its address as the router knows it. */
type PageAddress = { readonly path: string };

/** `/openapi.json`: every act and every page, described from the very rows that answer. */
export function mountOpenApi(app: App, house: House): void {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  app.get('/openapi.json', (c) => {
    const pages = app.routes.filter(({ method, path }) => method === 'GET' && answersJson(path));
    return c.json(describeInterface(actRoutes(house), pages, { version, origin: house.publicUrl.origin }));
  });
}

/** Pages of a group; not its downloads, its stream of signals, or the choice of a place. */
const answersJson = (path: string): boolean =>
  path.startsWith('/g/:group') &&
  !/\.(csv|xlsx|pdf|docx|zip|xml)$|\/(live|export|place|working-copies|scan)\b|\/clauses\//.test(path);

export function describeInterface(
  acts: readonly ActRoute<Command>[],
  pages: readonly PageAddress[],
  about: { readonly version: string; readonly origin: string },
): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  const add = (path: string, method: string, operation: Schema) => {
    const address = addressOf(path);
    paths[address] = { ...paths[address], [method]: operation };
  };
  for (const { path } of pages)
    add(path, 'get', { ...pageOperation(path), ...(path.startsWith('/g/:group/oparl') ? oparlOperation(path) : {}) });
  for (const act of acts) add(`/g/:group${act.path}`, 'post', actOperation(act));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vahid',
      version: about.version,
      description:
        'The lawful work of a working group. Every page answers with JSON where it is asked for (Accept: application/json); every act is a POST of its noun. A lawful no is 409 with its code, its clause and the sentence in three languages.',
    },
    servers: [{ url: about.origin }],
    paths,
    components: { schemas, responses },
  };
}

const parameter = /:(\w+)(?:\{((?:[^{}]|\{[^{}]*\})*)\})?/g;

/** `/g/:group/meetings/:meeting{\d{4}-\d+}` as the interface's description writes it: `/g/{group}/meetings/{meeting}`. */
export const addressOf = (path: string): string => path.replace(parameter, '{$1}');

const parametersOf = (path: string): readonly Schema[] =>
  [...path.matchAll(parameter)].map(([, name, pattern]) => ({
    name,
    in: 'path',
    required: true,
    schema: pattern === undefined ? { type: 'string' } : { type: 'string', pattern: `^${pattern}$` },
  }));

/** `post-meetings-meeting-arrivals`: unique, since an address is. */
const operationId = (method: string, path: string): string =>
  [method, ...(addressOf(path).match(/[\w-]+/g) ?? []).slice(2)].join('-');

function pageOperation(path: string): Schema {
  return {
    operationId: operationId('get', path === '/g/:group' ? `${path}/today` : path),
    tags: ['pages'],
    parameters: parametersOf(path),
    responses: {
      200: {
        description: 'What the page shows.',
        content: { 'application/json': { schema: { type: 'object' } }, 'text/html': { schema: { type: 'string' } } },
      },
      401: { $ref: '#/components/responses/NoPlace' },
      404: { description: 'There is no such page, or it is not meant for this reader.' },
    },
  };
}

/** Used and kept nowhere; what is a file in a form is base64 here. */
const secretField: Schema = { type: 'string', writeOnly: true };

function actOperation(act: ActRoute<Command>): Schema {
  const path = `/g/:group${act.path}`;
  const { $schema: _dialect, ...said } = z.toJSONSchema(act.fields, { io: 'input', unrepresentable: 'any' });
  const proof = provedActs.has(act.type);
  const secrets = Object.fromEntries((act.secrets ?? []).map((name) => [name, secretField]));
  const added = { ...(proof ? proofFields : {}), ...secrets };
  const fields = { ...said, properties: { ...said.properties, ...added } };
  return {
    operationId: operationId('post', path),
    summary: summaryOf(act),
    tags: ['acts'],
    parameters: [...parametersOf(path), idempotencyKey],
    requestBody: {
      content: {
        'application/json': { schema: fields },
        'application/x-www-form-urlencoded': { schema: fields },
      },
    },
    responses: {
      201: {
        description: 'Recorded in the journal.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Receipt' } } },
      },
      303: { description: 'Recorded; for browsers, the page that shows the result.' },
      400: { description: 'The body cannot be read as what it says it is.' },
      401: { $ref: '#/components/responses/NoPlace' },
      409: { $ref: '#/components/responses/Refused' },
      422: { $ref: '#/components/responses/BadInput' },
      ...(proof ? { 429: { $ref: '#/components/responses/TooMany' } } : {}),
      503: { description: 'The store does not answer: nothing is lost, send the same request again.' },
    },
  };
}

/** What else an act of weight takes, when the session was proved more than five minutes ago. */
const proofFields = {
  code: { type: 'string', description: 'Code of the authenticator app.' },
  proof: { type: 'string', description: 'Assertion of a passkey, as JSON (`POST /passkeys/request-options`).' },
};

function summaryOf({ type }: ActRoute<Command>): string {
  const words: Readonly<Record<string, { readonly name: { readonly en: string } } | undefined>> = commandWords;
  return words[type]?.name.en ?? type;
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Id of the command (a UUID, best of version 7): the same one again gets the first answer again.',
  schema: { type: 'string', pattern: '^[\\w.-]{8,100}$' },
};

const sentence = {
  type: 'object',
  properties: { az: { type: 'string' }, en: { type: 'string' }, ru: { type: 'string' } },
  required: ['az', 'en', 'ru'],
};

const codes = [
  ...Object.values(refusalTables).flatMap((table) => Object.keys(table)),
  ...['proofNeeded', 'badCode', 'badPasskey'],
];

const schemas = {
  Sentence: sentence,
  Receipt: {
    type: 'object',
    description: 'Where the acts stand in the journal, and the address of the result.',
    properties: {
      from: { type: 'integer' },
      to: { type: 'integer' },
      at: { type: 'string', format: 'date-time' },
      hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      result: { type: 'string' },
    },
    required: ['from', 'to', 'at', 'hash', 'result'],
  },
  Refusal: {
    type: 'object',
    description: 'A lawful no. Further properties depend on the code (docs/refusals.md).',
    properties: {
      refused: { type: 'string', enum: [...new Set(codes)].sort() },
      clause: { type: ['string', 'null'] },
      sentence: { $ref: '#/components/schemas/Sentence' },
      problems: { type: 'array', items: { $ref: '#/components/schemas/Problem' } },
    },
    required: ['refused', 'clause', 'sentence', 'problems'],
  },
  Problem: {
    type: 'object',
    properties: { field: { type: 'string' }, sentence: { $ref: '#/components/schemas/Sentence' } },
    required: ['field', 'sentence'],
  },
} as const;

const refusal = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
});

const responses = {
  Refused: refusal('A lawful no, with its clause; nothing is recorded.'),
  BadInput: {
    description: 'Fields that have to be mended; nothing is recorded.',
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: {
            refused: { const: 'badInput' },
            clause: { type: 'null' },
            sentence: { $ref: '#/components/schemas/Sentence' },
            problems: { type: 'array', items: { $ref: '#/components/schemas/Problem' } },
          },
        },
      },
    },
  },
  TooMany: refusal('Too many wrong codes; `Retry-After` says how many seconds to wait.'),
  NoPlace: {
    description:
      'Nobody is signed in (cookie of a session, or the token of a system as `Authorization: Bearer`); in the demonstration, no place is taken.',
  },
} as const;
