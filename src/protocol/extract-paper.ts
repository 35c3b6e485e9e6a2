import type { Definition, PaperDocument } from '#paper/vocabulary.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { protocolWords } from './messages.ts';
import { itemBlocks } from './paper-items.ts';
import { clauseMargin, type ProtocolRecord } from './paper-record.ts';
import { versionWords as words } from './version-messages.ts';

/** What an extract is of, for whom, and who certifies it on which day (`2026-09-18`). */
export type ExtractWish = {
  readonly number: string;
  readonly item: string;
  readonly body: string;
  readonly officer: string;
  readonly office: string;
  readonly on: string;
};

/**
 * One item of a signed protocol, certified for one body. It cites the protocol: its number, the act that signed it, and the
 * hash of its paper. Undefined if the protocol is not signed or has no such item.
 */
export function extractPaper(record: ProtocolRecord, wish: ExtractWish): PaperDocument | undefined {
  const { charter, meeting, protocol, texts, tongue, names } = record;
  const index = meeting.agenda.findIndex(({ item }) => item === wish.item);
  const item = meeting.agenda[index];
  const { signed, paper } = protocol;
  if (!item || !signed || !paper) return undefined;
  const day = dateIn(meeting.on, charter.timeZone);
  return {
    tongue,
    title: `${words.extract[tongue]} № ${wish.number}`,
    author: charter.title[tongue],
    createdAt: signed.at,
    head: {
      issuer: [charter.title[tongue]],
      kind: protocolWords.extractKind[tongue],
      number: `№ ${wish.number}`,
      place: texts(meeting.place),
      date: officialDate(day, tongue),
    },
    blocks: [{ kind: 'definitions', lines: cited(record, wish) }, ...itemBlocks(record, item, index)],
    signatures: [
      {
        office: wish.office,
        name: names.person(wish.officer)[tongue],
        mark: {
          kind: 'electronic',
          statement: words.certified[tongue],
          lines: [{ term: words.issued[tongue], text: officialDate(wish.on, tongue) }],
          hash: { term: words.hash[tongue], hex: paper },
        },
      },
    ],
    annexes: [],
    footer: { reference: `${words.extract[tongue]} № ${wish.number} · ${officialDate(day, tongue)}` },
  };
}

/** The protocol that it is from, how that was signed, and the body that it is for. */
function cited({ charter, protocol, names, meeting, number, tongue }: ProtocolRecord, wish: ExtractWish): Definition[] {
  const { signed } = protocol;
  const day = officialDate(dateIn(meeting.on, charter.timeZone), tongue);
  const by = signed
    ? `${names.person(signed.by)[tongue]}, ${officialMoment(signed.at, charter.timeZone, tongue)}; ${protocolWords.act[tongue]} № ${signed.position}`
    : '';
  return [
    { term: words.fromProtocol[tongue], text: `№ ${number}, ${day}` },
    {
      term: words.protocolSigned[tongue],
      text: by,
      ...clauseMargin(charter.rules.protocol.clause, tongue),
    },
    { term: words.toBody[tongue], text: names.body(wish.body, wish.on)[tongue] },
  ];
}
