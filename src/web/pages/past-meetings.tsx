import { historyWords } from '#history/words.ts';
import type { PastMeeting, Register } from '#meetings/vocabulary.ts';
import { StatusWord } from '#page/mark.tsx';
import { dateName, quarterName, quarterOf } from '#text/dates.ts';
import { numbered, roman } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';

const ofMembers: Sentence = { az: 'üzv', en: 'members', ru: 'членов' };

/** What its paper says of it, and that it was taken over: it was neither called nor held here. */
export function pastCellsOf({ tongue, base }: GroupView, past: PastMeeting) {
  const { item, meeting, on, present, members, protocol } = past;
  const href = `${base}/history/${item}`;
  return [
    <a href={href}>{meeting}</a>,
    <a class="row-link" href={href}>
      {dateName(on, tongue)}
    </a>,
    <>
      <span aria-hidden="true">{roman(quarterOf(on))}</span>
      <span class="unseen">{quarterName(quarterOf(on), tongue)}</span>
    </>,
    <StatusWord state="plain">{historyWords.takenOver[tongue]}</StatusWord>,
    null,
    <span class="figures">
      {present}{' '}
      <span class="quiet">
        ({members} {ofMembers[tongue]})
      </span>
    </span>,
    <a href={`${href}/paper`}>{protocol === null ? historyWords.paper[tongue] : numbered(protocol, tongue)}</a>,
  ];
}

/** The same for the table that is taken away, in its columns. */
export const pastLines = ({ tongue }: GroupView, past: Register['past']) =>
  [...past.values()].map(({ meeting, on, present, members, protocol }) => [
    meeting,
    on,
    null,
    quarterName(quarterOf(on), tongue),
    historyWords.takenOver[tongue],
    ...[null, null, null],
    present,
    members,
    null,
    protocol,
  ]);
