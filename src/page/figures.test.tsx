import { describe, expect, test } from 'vitest';
import { TallyFigures } from './ballot.tsx';
import { QuarterRibbon } from './quarter-ribbon.tsx';
import { QuorumDial } from './quorum-dial.tsx';
import { Table, tableFiles } from './table.tsx';

describe('the dial of the quorum', () => {
  const dial = (present: number, members = 14, needed = 10) =>
    String(<QuorumDial tongue="az" members={members} present={present} needed={needed} says="..." />);

  test('says the numbers in words beside the drawing', () => {
    expect(dial(12)).toContain('Yetərsay: 10');
    expect(dial(12)).toContain('İştirak edir: 12');
  });

  test('is met exactly from the number needed on', () => {
    expect(dial(9)).toContain('dial-refused');
    expect(dial(10)).toContain('dial-met');
  });

  test('is drawn by attributes only, and stays whole without members', () => {
    expect(dial(7)).toContain('stroke-dasharray="500 1000"');
    expect(dial(0, 0, 0)).toContain('stroke-dasharray="0 1000"');
    expect(dial(7)).not.toContain('style=');
  });
});

test('the ribbon says each quarter and its state in words', () => {
  const ribbon = String(
    <QuarterRibbon
      tongue="en"
      quarters={[
        { quarter: 1, state: 'met', says: '12 March', href: '/m/1' },
        { quarter: 3, state: 'awaited', says: '26 days left', current: true },
      ]}
    />,
  );
  expect(ribbon).toContain('<a href="/m/1">');
  expect(ribbon).toContain('quarter III: ');
  expect(ribbon).toMatch(/aria-current="true".*Awaited: .*26 days left/);
});

test('the tally is drawn to scale', () => {
  const tally = String(<TallyFigures tongue="en" for={5} against={5} abstain={0} noBallot={2} />);
  expect(tally.match(/class="tally-bar" width="([\d.]+)"/g)).toEqual([
    'class="tally-bar" width="41.67"',
    'class="tally-bar" width="41.67"',
    'class="tally-bar" width="0"',
    'class="tally-bar" width="16.67"',
  ]);
});

describe('a table', () => {
  const columns = [{ title: 'Name' }, { title: 'Meetings', numeric: true }];

  test('counts its rows, not its headings, and offers them as files', () => {
    const table = String(
      <Table
        tongue="en"
        caption="Members"
        columns={columns}
        rows={[{ heading: 'Executing bodies' }, { id: 'm1', cells: ['A', '9'] }, { cells: ['B', '7'] }]}
        files={tableFiles('/members', '?on=2026-01-01')}
      />,
    );
    expect(table).toContain('Total: 2');
    expect(table).toContain('href="/members.csv?on=2026-01-01"');
    expect(table).toContain('href="/members.xlsx?on=2026-01-01"');
    expect(table).toContain('<th scope="col" class="numeric">Meetings</th>');
    expect(table).toContain('data-title="Meetings"');
  });

  test('gives way to words about what will stand there', () => {
    expect(String(<Table tongue="en" caption="x" columns={columns} rows={[]} empty={<p>Nobody yet</p>} />)).toBe(
      '<p>Nobody yet</p>',
    );
  });
});
