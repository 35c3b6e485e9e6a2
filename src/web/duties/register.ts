import type { Context } from 'hono';
import { monthsOf } from '#duties/monthly.ts';
import { dutiesPlace } from '#duties/places.ts';
import { thingOfSending } from '#duties/things.ts';
import { listSendings, type SendingRow } from '#duties/views.ts';
import { type DutyState, dutyStates } from '#duties/vocabulary.ts';
import { sendingsOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { chosen, oneOf, placeIn, queryOf, wordsIn } from '#page/address.ts';
import { foldAz } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { daysSeen, stateSeen } from './seen.ts';

/** Which sendings the address asks for; undefined is any. `month`: `2026-03`. */
export type DutyWish = {
  readonly state: DutyState | undefined;
  readonly body: string | undefined;
  readonly month: string | undefined;
  readonly text: string | undefined;
};

export type DutyLine = SendingRow & { readonly says: string; readonly state: DutyState; readonly days: number };

export type DutyRegister = {
  readonly wish: DutyWish;
  /** How many the reader may read at all. */
  readonly total: number;
  /** What was found before the state is chosen: the counts of the states stand on top. */
  readonly found: readonly DutyLine[];
  readonly lines: readonly DutyLine[];
  readonly months: ReturnType<typeof monthsOf>;
  readonly sentMonths: readonly string[];
  readonly after: number;
};

/** What was sent and is for this reader, the latest first, each with its text and its state. */
export async function readLines(house: House, view: GroupView, wish: { readonly body?: string | undefined } = {}) {
  const mine = [...sendingsOf(view.states).keys()];
  const rows = await listSendings(house.pool, view.group, wish, mine);
  const wordings = rows.map(({ sending, text }) => [thingOfSending(sending), text ? { ref: text } : null] as const);
  const texts = view.reveal(await readTexts(house.pool, view.group, wordings));
  return rows.map(
    (row): DutyLine => ({
      ...row,
      says: row.text ? texts({ ref: row.text }) : '',
      state: stateSeen(view, row.body, row.facts),
      days: daysSeen(view, row.body, row.facts),
    }),
  );
}

/** As the address filters it: the same for the page and for its files. */
export async function loadDuties(house: House, view: GroupView, { req }: Context): Promise<DutyRegister> {
  const month = chosen(req.query('month'));
  const wish: DutyWish = {
    state: oneOf(dutyStates, req.query('state')),
    body: oneOf([...view.bodies.keys()], req.query('body')),
    month: month !== undefined && /^\d{4}-\d{2}$/.test(month) ? month : undefined,
    text: wordsIn(req.query('text')),
  };
  const all = await readLines(house, view);
  const monthOf = ({ sentAt }: DutyLine) => dateIn(sentAt, view.zone).slice(0, 7);
  const sought = foldAz(wish.text ?? '');
  const found = all.filter(
    (line) =>
      (wish.body === undefined || line.body === wish.body) &&
      (wish.month === undefined || monthOf(line) === wish.month) &&
      foldAz(line.says).includes(sought),
  );
  return {
    wish,
    total: all.length,
    found,
    lines: found.filter(({ state }) => wish.state === undefined || state === wish.state),
    months: monthsOf(all, view.now, view.zone),
    sentMonths: [...new Set(all.map(monthOf))],
    after: placeIn(req.query('after')),
  };
}

/** Where the register stands with these conditions. */
export const registerAddress = ({ base }: Pick<GroupView, 'base'>, wish: Partial<DutyWish>, after = 0): string =>
  `${base}${dutiesPlace}${queryOf({ ...wish, after })}`;
