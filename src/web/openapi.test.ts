import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { groupActs } from '#group/routes.ts';
import type { Command } from '#group/vocabulary.ts';
import { historyRoutes } from '#history/routes.ts';
import { noRegister } from '#meetings/evolve.ts';
import { meetingActs } from '#meetings/routes.ts';
import { membershipActs } from '#membership/routes.ts';
import type { ActRoute } from '#page/act-route.ts';
import { peopleActs } from '#people/routes.ts';
import { protocolActs } from '#protocol/routes.ts';
import { votingActs } from '#voting/routes.ts';
import { addressOf, describeInterface } from './openapi.ts';

const reads = { register: async () => noRegister(), lastItem: async () => 0 };
const acts: readonly ActRoute<Command>[] = [
  ...groupActs,
  ...peopleActs,
  ...membershipActs,
  ...meetingActs(reads),
  ...votingActs({ proposals: async () => new Map(), textOf: async () => '' }),
  ...protocolActs(
    async () => '',
    async () => false,
  ),
  ...historyRoutes,
];

const shape = z.object({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string(),
        parameters: z.array(z.looseObject({ name: z.string(), in: z.string() })),
        requestBody: z
          .object({ content: z.record(z.string(), z.object({ schema: z.looseObject({ type: z.literal('object') }) })) })
          .optional(),
      }),
    ),
  ),
});

const described = shape.parse(
  describeInterface(acts, [{ path: '/g/:group' }, { path: '/g/:group/meetings/:meeting{\\d{4}-\\d+}' }], {
    version: '1.2.3',
    origin: 'http://localhost:8787',
  }),
);
const operations = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the description of the interface', () => {
  it('has every act with the fields that its form has', () => {
    for (const { path } of acts) {
      const operation = described.paths[addressOf(`/g/:group${path}`)]?.post;
      expect(operation?.requestBody?.content['application/json'], path).toBeDefined();
    }
    const ballot = described.paths['/g/{group}/meetings/{meeting}/proposals/{proposal}/ballots']?.post;
    expect(ballot?.requestBody?.content['application/json']?.schema).toMatchObject({
      properties: { choice: { enum: ['for', 'against', 'abstain'] } },
      required: ['choice'],
    });
  });

  it('says of acts of weight how they are proved, and of others nothing', () => {
    const bodyOf = (path: string) => described.paths[path]?.post?.requestBody?.content['application/json']?.schema;
    expect(bodyOf('/g/{group}/meetings/{meeting}/date-agreement')).toHaveProperty('properties.code');
    expect(bodyOf('/g/{group}/meetings/{meeting}/agenda-agreement')).not.toHaveProperty('properties.code');
  });

  it('names every parameter of an address, with the form that the router asks for', () => {
    for (const { path, operation } of operations) {
      const inPath = operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name);
      expect([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)).toEqual(inPath);
    }
    const page = described.paths['/g/{group}/meetings/{meeting}']?.get;
    expect(page?.parameters.find(({ name }) => name === 'meeting')).toMatchObject({
      schema: { pattern: '^\\d{4}-\\d+$' },
    });
  });

  it('gives every operation an id of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('the lists of OParl are named, with what they may be asked for', () => {
  const paths = ['/g/:group/oparl', '/g/:group/oparl/:list{[a-z-]+}', '/g/:group/oparl/:list{[a-z-]+}/:object'];
  const about = { version: '1.2.3', origin: 'http://localhost:8787' };
  const known = shape.parse(
    describeInterface(
      [],
      paths.map((path) => ({ path })),
      about,
    ),
  ).paths;
  expect(Object.keys(known)).toEqual([
    '/g/{group}/oparl',
    '/g/{group}/oparl/{list}',
    '/g/{group}/oparl/{list}/{object}',
  ]);
  const list = known['/g/{group}/oparl/{list}']?.get?.parameters ?? [];
  expect(list.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['group', 'list', 'modified_since', 'page', 'elementsPerPage']),
  );
  expect(list.find(({ name }) => name === 'list')).toMatchObject({
    schema: { enum: expect.arrayContaining(['meetings', 'papers']) },
  });
});
