import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import type { Bodies, Body, BodyKind } from '#people/vocabulary.ts';
import { root } from '#root.ts';

/** The bodies of `bodies.csv` as a register; the Ministry of Education of old has its successor. */
export function registerOfBodies(): Bodies {
  const text = readFileSync(join(root, 'test/plan/bodies.csv'), 'utf8');
  const rows = parseCsv(text, { delimiter: ',' })
    .slice(1)
    .filter(([id]) => id);
  return new Map(
    rows.map((cells): [string, Body] => {
      const [body = '', kind, az = '', en = '', from] = cells.map(String);
      const successor = body === 'education-old' ? { body: 'education', from: '2022-07-28' } : undefined;
      const names = [{ name: { az, en, ru: en }, from: from || null }];
      return [body, { body, kind: kind as BodyKind, names, successor, seat: undefined }];
    }),
  );
}
