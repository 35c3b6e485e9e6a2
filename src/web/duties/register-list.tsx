import { dutiesPlace, dutyPlace } from '#duties/places.ts';
import { dutyColours } from '#duties/screen.ts';
import { dutyStateWords } from '#duties/words.ts';
import { queryOf } from '#page/address.ts';
import { NoneFound } from '#page/filter.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Pager } from '#page/pager.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import type { GroupView } from '../view.ts';
import { type DutyLine, type DutyRegister, registerAddress } from './register.ts';
import { words } from './words.ts';

const most = 200;

export function DutyList({ view, shown }: { view: GroupView; shown: DutyRegister }) {
  const { tongue, base } = view;
  const { lines, wish, after, total } = shown;
  return (
    <>
      <Table
        tongue={tongue}
        caption={words.title[tongue]}
        columns={[
          { title: words.number[tongue], narrow: true },
          { title: words.sent[tongue], narrow: true },
          { title: words.proposal[tongue] },
          { title: words.body[tongue] },
          { title: words.state[tongue] },
        ]}
        rows={lines.slice(after, after + most).map((line) => ({
          id: `sending-${line.sending}`,
          cells: cellsOf(view, line),
        }))}
        count={lines.length}
        files={tableFiles(`${base}${dutiesPlace}`, queryOf(wish))}
        empty={
          total === 0 ? (
            <Empty title={words.none[tongue]}>{words.noneSays[tongue]}</Empty>
          ) : (
            <NoneFound tongue={tongue} all={registerAddress(view, {})} />
          )
        }
      />
      <Pager
        tongue={tongue}
        at={(from) => registerAddress(view, wish, from)}
        part={{ after, most, total: lines.length }}
      />
    </>
  );
}

const short = 200;

function cellsOf(view: GroupView, line: DutyLine) {
  const { tongue, base, names, zone } = view;
  const { sending, says, body, sentAt, letter, state, days, facts } = line;
  const day = dateIn(sentAt, zone);
  return [
    <a class="row-link" href={`${base}${dutyPlace(sending)}`}>
      {sending}
    </a>,
    <>
      {dateName(day, tongue)}
      <span class="line quiet">{registerNumber(letter)}</span>
    </>,
    says.length > short ? `${says.slice(0, short).replace(/\s+\S*$/, '')} …` : says,
    names.body(body, day)[tongue],
    <>
      <StatusWord state={dutyColours[state]}>{dutyStateWords[state][tongue]}</StatusWord>
      <span class="line quiet">
        {facts.until === null
          ? `${words.answerBy[tongue]}: ${dateName(facts.answerBy, tongue)}`
          : `${words.term[tongue]}: ${dateName(facts.until, tongue)}`}
      </span>
      {days > 0 ? (
        <span class="line">
          {words.days[tongue]}: <b>{numeral(days, tongue)}</b>
        </span>
      ) : null}
    </>,
  ];
}
