import { presentAtItem } from '#floor/presence.ts';
import type { Speech } from '#floor/vocabulary.ts';
import { speechKinds } from '#floor/words.ts';
import { presences } from '#meetings/words.ts';
import type { Paragraph } from '#paper/vocabulary.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import type { ProtocolRecord } from './paper-record.ts';
import { paperWords as words } from './paper-words.ts';

const line = (lead: string, text: string): Paragraph => ({ kind: 'paragraph', lead, text, tone: 'note' });

/** The last moment that the protocol tells of: whoever still was there then was there to the end. */
const endOf = ({ meeting }: ProtocolRecord): string => meeting.closedAt ?? meeting.openedAt ?? meeting.on;

type Stretch = { readonly from: string; readonly until: string | undefined };

export const spans = ({ charter }: ProtocolRecord, stays: readonly Stretch[]): string =>
  stays
    .map(
      ({ from, until }) =>
        `${timeIn(from, charter.timeZone)}–${until === undefined ? '' : timeIn(until, charter.timeZone)}`,
    )
    .join(', ');

/** Who was in the room while the item was in hand, the whole time or a part of it, and who did not vote on it. */
export function inTheRoom(record: ProtocolRecord, item: string): readonly Paragraph[] {
  const { names, texts, tongue, meeting, floor } = record;
  const { inHand, members, experts, substitutes } = presentAtItem(meeting, floor, item, endOf(record));
  const recused = floor.recusals.filter((recusal) => recusal.item === item);
  const day = dateIn(endOf(record), record.charter.timeZone);
  const present = members.map(({ person, presence, whole, stays }) => {
    const how = [
      ...(presence === 'remote' ? [presences.remote[tongue]] : []),
      ...(whole ? [] : [`${words.partly[tongue]}, ${spans(record, stays)}`]),
    ];
    return `${names.person(person)[tongue]}${how.length > 0 ? ` (${how.join('; ')})` : ''}`;
  });
  return [
    ...(inHand.length > 0 ? [line(words.presentHere[tongue], `${present.length}: ${present.join('; ') || '—'}`)] : []),
    ...listed(
      words.experts[tongue],
      experts.map(({ name, body, stays }) => {
        const from = body ? `, ${names.body(body, day)[tongue]}` : '';
        return `${texts(name)}${from} (${spans(record, stays)})`;
      }),
    ),
    ...listed(
      words.substitutes[tongue],
      substitutes.map(({ name, person, letter }) => {
        const sent = letter === null ? '' : `; ${words.letter[tongue]} ${letter}`;
        return `${texts(name)} (${words.insteadOf[tongue]} ${names.person(person)[tongue]}${sent})`;
      }),
    ),
    ...listed(
      words.recused[tongue],
      recused.map(({ person, reason }) => {
        const why = texts(reason);
        return `${names.person(person)[tongue]}${why === '' ? '' : ` (${why})`}`;
      }),
    ),
  ];
}

const listed = (lead: string, entries: readonly string[]): readonly Paragraph[] =>
  entries.length === 0 ? [] : [line(lead, entries.join('; '))];

/** Who had the floor on the item, in that order, each with his time. */
export function speeches(record: ProtocolRecord, item: string): readonly Paragraph[] {
  const { floor, tongue } = record;
  const own = floor.speeches.filter((speech) => speech.item === item);
  const each = own.map((speech) => {
    const kind = speech.kind === 'speech' ? '' : `, ${speechKinds[speech.kind][tongue]}`;
    return `${speakerOf(record, speech)}${kind} ${spans(record, [speech])}`;
  });
  return listed(words.order[tongue], each);
}

export function speakerOf({ floor, names, texts, tongue }: ProtocolRecord, { speaker, as }: Speech): string {
  if (as === 'expert') return texts(floor.experts.get(speaker)?.name);
  if (as === 'substitute') return texts(floor.substitutes.get(speaker)?.name);
  return names.person(speaker)[tongue];
}
