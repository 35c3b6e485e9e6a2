import { describe, expect, it } from 'vitest';
import { tongues } from '#text/vocabulary.ts';
import { charter, charters } from '../../test/given.ts';
import { needWords } from './rule-phrases.ts';
import { ruleLines } from './rule-words.ts';
import { withReadings } from './silences.ts';

const { law } = charter('az-working-group');
const wordsOf = (name: string, of = law) => ruleLines(of).find(({ rule }) => rule === name)?.value.az;

describe('the rules of a charter in words', () => {
  it('are said whole in three languages, of every charter', () => {
    for (const { law: each, charter: id } of charters.values()) {
      for (const { rule, value } of ruleLines(each)) {
        for (const tongue of tongues) {
          expect(value[tongue], `${id} ${rule} ${tongue}`).toMatch(/\S/);
          expect(value[tongue], `${id} ${rule} ${tongue}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }
  });

  it('say the quorum and the majority as the Working Group’s charter states them', () => {
    expect(wordsOf('quorum')).toBe(
      'üzvlərin azı üçdə ikisi; rəhbər sayılır; yoxlanılır: iclas açılanda və hər səsvermə açılanda',
    );
    expect(wordsOf('majority')).toBe('lehinə və əleyhinə verilmiş səslərin yarıdan çoxu lehinə olduqda');
  });

  it('follow the reading of a silence', () => {
    expect(wordsOf('abstention')).toBe('səs sayılmır');
    expect(wordsOf('abstention', withReadings(law, { abstention: 'counts-against' }))).toBe('əleyhinə sayılır');
  });

  it('tell a number, a named share and a share in figures apart', () => {
    expect(needWords({ compare: 'at least', number: 12 }).en).toBe('at least 12');
    expect(needWords({ compare: 'more than', share: [1, 2] }).en).toBe('more than half');
    expect(needWords({ compare: 'at least', share: [3, 7] }).en).toBe('at least 3/7');
    expect(needWords({ compare: 'all' }).ru).toBe('все');
  });
});
