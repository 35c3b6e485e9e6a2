import { describe, expect, test } from 'vitest';
import { type Condition, Filter, NoneFound } from './filter.tsx';
import { Pager, type PartOfList } from './pager.tsx';

const conditions = (body?: string, text?: string): readonly Condition[] => [
  { name: 'body', label: 'Body', any: 'All bodies', value: body, options: [{ value: 'health', label: 'Health' }] },
  { name: 'text', label: 'Words', typed: 'words', value: text },
];
const filter = (...asked: Parameters<typeof conditions>) =>
  String(
    <Filter
      tongue="en"
      at="/g/a/list"
      all="/g/a/list?year=all"
      kept={{ what: 'terms' }}
      conditions={conditions(...asked)}
      found={{ count: 3, of: 12_000 }}
    />,
  );

describe('a filter', () => {
  test('asks the address of its list, and carries along what else the address says', () => {
    expect(filter()).toContain('<form class="filter conditions" action="/g/a/list">');
    expect(filter()).toContain('<input type="hidden" name="what" value="terms"/>');
  });

  test('has everything chosen until something is, and then says how much of all was found, and leads back to all', () => {
    expect(filter()).toMatch(/<option value="all" selected="">/);
    expect(filter()).not.toContain('Found');
    expect(filter('health')).toMatch(/<option value="health" selected="">/);
    expect(filter('health')).toContain('Found: 3 of 12,000');
    expect(filter('health')).toContain('<a href="/g/a/list?year=all">Show all</a>');
  });

  test('keeps the words that were typed, escaped', () => {
    expect(filter(undefined, '"><b>')).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(filter(undefined, '"><b>')).toContain('Found');
  });

  test('that nothing fits leads back to all too', () => {
    expect(String(<NoneFound tongue="az" all="/g/a/list" />)).toContain('<a href="/g/a/list">Hamısını göstərin</a>');
  });
});

describe('a list in parts', () => {
  const pager = (part: PartOfList) => String(<Pager tongue="en" at={(after) => `?after=${after}`} part={part} />);
  const ways = (part: PartOfList) => [...pager(part).matchAll(/after=(\d+)/g)].map(([, after]) => Number(after));

  test('has no ways if all of it is shown', () => {
    expect(pager({ after: 0, most: 100, total: 100 })).toBe('');
  });

  test('leads on from its beginning, both ways in its middle, and back from its end', () => {
    expect(ways({ after: 0, most: 100, total: 250 })).toEqual([100]);
    expect(ways({ after: 100, most: 100, total: 250 })).toEqual([0, 200]);
    expect(ways({ after: 200, most: 100, total: 250 })).toEqual([100]);
    expect(pager({ after: 200, most: 100, total: 250 })).toContain('201–250 / 250');
  });

  test('leads whoever stands behind its end back to its last part', () => {
    expect(ways({ after: 5_000, most: 100, total: 250 })).toEqual([200]);
    expect(ways({ after: 5_000, most: 100, total: 0 })).toEqual([0]);
  });
});
