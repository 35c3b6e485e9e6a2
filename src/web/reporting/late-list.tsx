import { queryOf } from '#page/address.ts';
import { NoneFound } from '#page/filter.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Pager } from '#page/pager.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import { dateName } from '#text/dates.ts';
import { counted } from '#text/numbers.ts';
import type { GroupView } from '../view.ts';
import { type Late, type LateLine, lateAddress, lateHref } from './late.ts';
import { lateKindNames } from './late-words.ts';
import { bodyPlace, latePlace } from './places.ts';
import { dayCount, seeingWords as words } from './seeing-words.ts';
import type { SectionName } from './sight.ts';

export type LateShown = Late & { readonly sections: readonly SectionName[] };

export const mostLate = 100;

export function LateList({ view, shown }: { view: GroupView; shown: LateShown }) {
  const { tongue, base } = view;
  const { lines, wish, total, after } = shown;
  const any = wish.body === undefined && wish.section === undefined && wish.plan === undefined;
  const count = total[wish.what];
  return (
    <>
      <Table
        tongue={tongue}
        caption={lateKindNames[wish.what][tongue]}
        columns={[
          { title: words.ofDays[tongue], narrow: true },
          { title: words.date[tongue], narrow: true },
          { title: words.measure[tongue] },
          { title: words.body[tongue] },
        ]}
        rows={lines.map((line) => ({ id: idOf(line), cells: cellsOf(view, line) }))}
        count={count}
        files={tableFiles(`${base}${latePlace}`, queryOf(wish))}
        empty={
          any ? (
            <Empty title={words.nothingLate[tongue]}>{words.nothingLateSays[tongue]}</Empty>
          ) : (
            <NoneFound tongue={tongue} all={lateAddress(view, { what: wish.what })} />
          )
        }
      />
      <Pager
        tongue={tongue}
        at={(from) => lateAddress(view, wish, from)}
        part={{ after, most: mostLate, total: count }}
      />
    </>
  );
}

const idOf = ({ plan, measure, body, due }: LateLine): string => `late-${plan}-${measure}-${body}-${due ?? 'term'}`;

function cellsOf(view: GroupView, line: LateLine) {
  const { tongue, base, names } = view;
  const { number, title, body, on, days, stands } = line;
  return [
    <StatusWord state="refused">{counted(days, dayCount, tongue)}</StatusWord>,
    dateName(on, tongue),
    <>
      <a class="row-link" href={lateHref(view, line)}>
        {number}
      </a>{' '}
      {title}
      {stands === undefined ? null : (
        <span class="line quiet">{(stands === 'returned' ? words.returned : words.draftKept)[tongue]}</span>
      )}
    </>,
    <a href={`${base}${bodyPlace(body)}`}>{names.body(body)[tongue]}</a>,
  ];
}
