import { kinds, version } from './kinds.ts';

type Schema = Readonly<Record<string, unknown>>;

const group = { name: 'group', in: 'path', required: true, schema: { type: 'string' } };
const list = { name: 'list', in: 'path', required: true, schema: { type: 'string', enum: kinds } };
const object = { name: 'object', in: 'path', required: true, schema: { type: 'string' } };

const instant = (name: string): Schema => ({ name, in: 'query', schema: { type: 'string', format: 'date-time' } });
const count = (name: string): Schema => ({ name, in: 'query', schema: { type: 'integer', minimum: 1 } });
const wishes = [
  ...['created_since', 'created_until', 'modified_since', 'modified_until'].map(instant),
  ...['page', 'elementsPerPage'].map(count),
];

/** What `/openapi.json` says of an address of OParl: it answers in JSON only, by schemas that are not ours. */
export function oparlOperation(path: string): Schema {
  const isObject = path.endsWith('/:object');
  const isList = !isObject && path.includes('/:list');
  return {
    tags: ['OParl 1.1'],
    parameters: [
      group,
      ...(isList || isObject ? [list] : []),
      ...(isObject ? [object] : []),
      ...(isList ? wishes : []),
    ],
    responses: {
      200: {
        description: isList ? 'One page of the list.' : `An object of OParl 1.1 (${version}).`,
        content: { 'application/json': { schema: { type: 'object' } } },
      },
      ...(isList ? { 400: { description: 'A parameter of the address cannot be read.' } } : {}),
      401: { $ref: '#/components/responses/NoPlace' },
      404: { description: 'There is no such object, or it is not meant for this reader.' },
    },
  };
}
