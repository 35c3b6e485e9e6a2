import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { root } from '#root.ts';
import { read } from '../pages.ts';

const folder = 'test/oparl/schemas';
const ajv = new Ajv({ allErrors: true, strictTypes: false });
for (const keyword of ['references', 'backreference', 'cardinality', 'schema']) ajv.addKeyword(keyword);
ajv.addFormat('url', (text: string) => /^https?:/.test(text) && URL.canParse(text));
ajv.addFormat('date', (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)));
ajv.addFormat(
  'date-time',
  (text: string) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
);
for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.json')))
  ajv.addSchema(JSON.parse(read(`${folder}/${file}`)) as object);

export type Found = { readonly [name: string]: unknown } & { readonly id: string; readonly type: string };

/** Every object of OParl within what was answered, those that stand in others too. */
export function objectsIn(value: unknown): readonly Found[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'id' in value && 'type' in value ? [value as Found] : [];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}

const names = (schema: object | undefined): readonly string[] =>
  Object.keys((schema as { properties?: object } | undefined)?.properties ?? {});

/** What is wrong with an object: by the schema of its type, and names that OParl does not know and that are not marked as ours. */
export function wrongWith(found: Found): readonly string[] {
  const check = ajv.getSchema(found.type);
  if (!check) return [`${found.id}: no schema of ${found.type}`];
  const known = names(check.schema as object);
  return [
    ...(check(found) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
    ...Object.keys(found).filter((name) => !known.includes(name) && !name.startsWith('vahid:')),
    ...['created', 'modified'].filter((name) => !(name in found)),
  ].map((each) => `${found.id}: ${each}`);
}
