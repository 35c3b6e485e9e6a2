import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { root } from '#root.ts';
import { tongues } from '#text/vocabulary.ts';
import { chartersFolder, loadedCharters } from '../../test/charters.ts';
import { gaps } from './gaps.ts';
import { charterMessages, ruleNames } from './messages.ts';
import { foundable, notOffered, unknownRules } from './offered.ts';
import { parseCharter } from './parse.ts';
import { publishedSchema } from './published-schema.ts';
import { differences } from './text.ts';

const schema = JSON.parse(readFileSync(join(chartersFolder, 'charter.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: false }).compile(schema);

test('nine bodies have their charters', () => {
  expect(loadedCharters.map(({ id }) => id)).toEqual([
    'az-working-group',
    'coe-statute-20',
    'eu-berec',
    'fr-r1142-26',
    'nl-municipal-council',
    'opec',
    'qc-bar',
    'un-hrc',
    'unesco-whc',
  ]);
});

test('the published schema is the one that the parser reads by', () => {
  expect(schema).toEqual(JSON.parse(JSON.stringify(publishedSchema())));
});

test('the schema refuses what the parser refuses', () => {
  const draft = JSON.parse(readFileSync(loadedCharters[0]?.file ?? '', 'utf8'));
  draft.rules.quorum.value.need = '67 %';
  expect(validate(draft)).toBe(false);
  expect(parseCharter(JSON.stringify(draft))).toHaveProperty('problems');
});

describe.each(loadedCharters)('$id', ({ file, charter, hash }) => {
  test('fits the published schema', () => {
    expect(validate(JSON.parse(readFileSync(file, 'utf8'))) || validate.errors).toBe(true);
  });

  test('is named by the hash of its bytes', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });

  test.each(tongues)('its text says what the charter says, %s', (tongue) => {
    const text = readFileSync(join(dirname(file), `text.${tongue}.md`), 'utf8');
    expect(differences(charter, tongue, text)).toEqual([]);
    expect(differences(charter, tongue, text.replace(charter.clauses[0]?.gist[tongue] ?? '', ''))).toHaveLength(1);
  });

  test('what it allows beyond the program is refused in three languages', () => {
    for (const refusal of notOffered(charter)) {
      const said = charterMessages.notOffered(refusal);
      for (const tongue of tongues) expect(said[tongue]).toMatch(/\.$/);
    }
    for (const refusal of unknownRules(charter)) {
      expect(charterMessages.ruleUnknown(refusal).az).toContain(ruleNames[refusal.rule].az);
    }
  });
});

test('only the charter of the Working Group can be lived under yet', () => {
  const open = loadedCharters.filter(({ charter }) => !foundable(charter));
  expect(open.map(({ id }) => id)).toEqual(['az-working-group']);
});

test('what the other charters allow and the program does not offer is named', () => {
  const features = (id: string) =>
    loadedCharters
      .filter((each) => each.id === id)
      .flatMap(({ charter }) => notOffered(charter).map((each) => each.feature));
  expect(features('nl-municipal-council')).toEqual(
    expect.arrayContaining(['classes of decisions', 'tie beyond the head', 'chair without a full vote']),
  );
  expect(features('eu-berec')).toContain('alternates and proxies');
  expect(features('opec')).toContain('delayed effect');
  expect(features('az-working-group')).toEqual([]);
});

test('the worked example of the guide is a charter by schema and by parser', () => {
  const guide = readFileSync(join(root, 'docs', 'charter-guide.md'), 'utf8');
  const example = /<!-- example: whole charter -->\s*```json\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
  expect(validate(JSON.parse(example)) || validate.errors).toBe(true);
  const parsed = parseCharter(example);
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.charter.id).toBe('gender-equality-group');
  expect(gaps(parsed.charter)).toEqual([]);
});
