import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadedCharters } from '../../test/charters.ts';
import { parseCharter } from './parse.ts';
import type { Charter } from './vocabulary.ts';

const file = loadedCharters.find(({ id }) => id === 'az-working-group')?.file ?? '';
const source = readFileSync(file, 'utf8');

type Changed = { [key: string]: Changed } & Changed[];

/** The charter of the Working Group with something changed. */
function changed(change: (draft: Changed) => void): ReturnType<typeof parseCharter> {
  const draft = JSON.parse(source);
  change(draft);
  return parseCharter(JSON.stringify(draft));
}

const problems = (result: ReturnType<typeof parseCharter>): readonly string[] =>
  'problems' in result ? result.problems.map(({ place, sentence }) => `${place}: ${sentence}`) : [];

function parsed(result: ReturnType<typeof parseCharter>): Charter {
  if ('problems' in result) throw new Error(problems(result).join('\n'));
  return result.charter;
}

const set = (draft: Changed, path: string, value: unknown): void => {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const owner = steps.reduce<Changed>((part, step) => (part as Record<string, Changed>)[step] as Changed, draft);
  (owner as Record<string, unknown>)[last] = value;
};

test('a reading takes the place of the pointer to its silence', () => {
  const { rules } = parsed(parseCharter(source));
  expect(rules.quorum.value).toMatchObject({ base: 'members', chair: 'counted', tested: ['opening', 'vote'] });
  expect(rules.abstention).toEqual({ clause: '3.6', from: '2023-05-17', value: 'no vote' });
});

test('a wrong word is named with its place and the words that would be right', () => {
  const wrong = changed((draft) => set(draft, 'rules.quorum.value.base', 'everybody'));
  expect(problems(wrong)).toEqual(['rules.quorum.value.base: expected one of "members"|"seats"']);
});

test('a percent is refused with the way to write it', () => {
  const [first = ''] = problems(changed((draft) => set(draft, 'rules.quorum.value.need', '67 %')));
  expect(first).toMatch(/^rules\.quorum\.value\.need: write "at least 2\/3".*never a percent$/);
});

test('every problem is told, not only the first', () => {
  const wrong = changed((draft) => {
    set(draft, 'from', '2023-02-30');
    set(draft, 'timeZone', 7);
    set(draft, 'title.ru', '');
  });
  expect(problems(wrong).map((problem) => problem.split(':')[0])).toEqual(['from', 'title.ru', 'timeZone']);
});

test('broken JSON is told by line and column', () => {
  const at = (text: string) => problems(parseCharter(text));
  expect(at('{\n  "id": oops\n}')).toEqual(['line 2, column 9: this is not JSON']);
  expect(at('{"a": 1,\n"b" 2}')).toEqual(['line 2, column 5: this is not JSON']);
  expect(at('{"a": "unfinished')).toEqual(['line 1, column 18: this is not JSON']);
  expect(at('')).toEqual(['line 1, column 1: this is not JSON']);
  expect(at('{"a": -}')).toEqual(['line 1, column 8: this is not JSON']);
});

test('a pointer to a silence that the charter lacks is a problem at its place', () => {
  const wrong = changed((draft) => set(draft, 'rules.notice.value.silence', 'nowhere'));
  expect(problems(wrong)).toContain('rules.notice.value: no silence is called "nowhere"');
});

test('an alternative must fit where it would stand', () => {
  const wrong = changed((draft) => set(draft, 'silences.0.alternatives.0.id', 'everybody'));
  expect(problems(wrong)).toEqual([
    'silences[0].alternatives[0]: does not fit rules.majority[0].value.thresholds[0].base: expected one of "cast"|"present"|"members"|"entitled"',
  ]);
});

test('a clause that is cited must stand among the clauses', () => {
  const wrong = changed((draft) => set(draft, 'rules.quorum.clause', '9.9'));
  expect(problems(wrong)).toEqual(['rules.quorum.clause: no clause is numbered "9.9"']);
});

test('an office whose signature is asked for must be let sign', () => {
  const wrong = changed((draft) => set(draft, 'rules.protocol.value.signatures', ['head', 'coordinator']));
  expect(problems(wrong)).toEqual([
    'rules.protocol.value.signatures: "coordinator" signs the protocol, and authority.signProtocol does not let it',
  ]);
});

test('an office that is named must be one of the offices', () => {
  const wrong = changed((draft) => set(draft, 'authority.openVote.offices', ['deputy']));
  expect(problems(wrong)).toEqual(['authority.openVote.offices: the charter has no office "deputy"']);
});

test('a word that the format does not know is refused', () => {
  expect(problems(changed((draft) => set(draft, 'rules.quorum.value.percent', 67)))[0]).toMatch(
    /^rules\.quorum\.value: Unrecognized key/,
  );
});

test('a time zone must exist', () => {
  expect(problems(changed((draft) => set(draft, 'timeZone', 'Asia/Bakuu')))).toEqual([
    'timeZone: no time zone is called "Asia/Bakuu"',
  ]);
});

test('a rule that rests on a silence without a reading is unknown', () => {
  const { rules } = parsed(changed((draft) => set(draft, 'silences.0.reading', null)));
  expect(rules.majority[0]?.value).toBe('unknown');
});
