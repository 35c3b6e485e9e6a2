import { compose, type Teller, type Word } from './group.ts';

/** Items of each meeting, and members of the group beside its head. */
export type Largeness = { readonly items: number; readonly members: number };

/**
 * Three large meetings: one that is over and whose protocol is being written, one in the middle of a vote, and one whose
 * agenda waits for agreement.
 */
export type Large = {
  readonly over: string;
  readonly open: string;
  readonly coming: string;
  /** Of the open one: the item in hand; the proposal on it that is voted on has the same number. */
  readonly inHand: string;
  /** Everybody who may vote, the head first. */
  readonly people: readonly string[];
  /** Those of them whose ballots on the open vote are still awaited. */
  readonly awaited: readonly string[];
};

const DAY = 86_400_000;

/** Told by acts alone. `now`: the moment of all of them, as the clerk's clock says it. */
export async function liveLargely(teller: Teller, { items, members }: Largeness, now: Date): Promise<Large> {
  const people = await compose(teller, members);
  const year = now.getUTCFullYear();
  const [over, open, coming] = [`${year}-1`, `${year}-2`, `${year}-3`];
  const half = Math.ceil(items / 2);
  const room = { teller, people, items, now };

  await convene(room, over);
  for (let item = 1; item <= items; item += 1) await debate(room, over, `${item}`);
  await teller.tell('head', { type: 'closeMeeting', meeting: over });
  await write(room, over);

  await convene(room, open);
  for (let item = 1; item < half; item += 1) await debate(room, open, `${item}`);
  const awaited = await halfway(room, open, `${half}`);

  await suggest(room);
  await propose(room, coming, 10);
  await teller.finish();
  return { over, open, coming, inHand: `${half}`, people, awaited };
}

type Room = {
  readonly teller: Teller;
  readonly people: readonly string[];
  readonly items: number;
  readonly now: Date;
};

const each = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Texts as long as those of the Group's own papers. */
const about = (item: number) =>
  `İnsan alverinə qarşı mübarizə üzrə Milli Fəaliyyət Planının ${item}-ci bəndinin icrasının vəziyyəti haqqında`;
const decision = (item: string) =>
  `${item}. Səhiyyə Nazirliyi insan alverinin qurbanlarına tibbi və psixoloji yardımın göstərilməsi haqqında məlumatı ` +
  'rübün sonunadək Katibliyə təqdim etsin; Ədliyyə Nazirliyi isə hüquqi yardım göstərən qurumların siyahısını yeniləsin.';
const said =
  'Məruzəçi görülmüş işlər, qurbanların müəyyən edilməsində yaranan çətinliklər və qurumlararası məlumat mübadiləsi ' +
  'barədə məlumat verdi, növbəti rüb üçün nəzərdə tutulan tədbirləri sadaladı və təkliflərini səsləndirdi. ';

async function propose({ teller, people, items, now }: Room, meeting: string, days: number): Promise<void> {
  const on = new Date(now.getTime() + days * DAY + 60_000).toISOString();
  const agenda = (word: Word) =>
    each(items).map((index) => ({
      item: `${index + 1}`,
      title: word(`title${index}`, about(index + 1)),
      kind: 'decision' as const,
      rapporteur: people[(index % (people.length - 1)) + 1] ?? null,
      minutes: 5,
    }));
  await teller.tell('head', (word) => ({
    type: 'proposeMeeting',
    ...{ meeting, on, agenda: agenda(word), link: null },
    place: word('place', 'Bakı şəhəri, Azərbaycan prospekti, 7'),
  }));
}

/** With a paper and a draft for each item, everybody's reply, and everybody in the room. */
async function convene(room: Room, meeting: string): Promise<void> {
  const { teller, people, items } = room;
  await propose(room, meeting, 0);
  await teller.tell('coordinator', { type: 'agreeToMeeting', meeting, revision: 1 });
  await teller.tell('coordinator', { type: 'agreeToAgenda', meeting, revision: 1 });
  await teller.tell('head', { type: 'sendNotice', meeting });
  for (const person of people) {
    const reply = { revision: 1, answer: 'comes', reason: null, byLink: false } as const;
    await teller.tell(person, { type: 'replyToNotice', meeting, ...reply });
  }
  for (const index of each(items)) await prepare(room, meeting, `${index + 1}`);
  for (const person of people) {
    await teller.tell('officer', { type: 'recordArrival', meeting, person, presence: 'in room' });
  }
  await teller.tell('head', { type: 'openMeeting', meeting });
}

async function prepare({ teller, people }: Room, meeting: string, item: string): Promise<void> {
  const author = people[(Number(item) % (people.length - 1)) + 1] ?? 'head';
  const file = { hash: item.padStart(64, '0'), kind: 'pdf', size: 120_000 };
  const title = (word: Word) => word('title', `${item}-ci məsələ üzrə arayış`);
  await teller.tell('officer', (word) => ({ type: 'attachPaper', meeting, item, title: title(word), ...file }));
  await teller.tell(author, (word) => ({
    type: 'draftProposal',
    ...{ meeting, item, proposal: item, text: word('text', decision(item)), addressee: 'body-0' },
  }));
  if (Number(item) % 5 !== 0) return;
  for (const person of people.slice(1, 3)) {
    await teller.tell(person, (word) => ({
      type: 'proposeAmendment',
      ...{ meeting, proposal: item, upon: item, changed: 4, instead: null },
      text: word('text', `${decision(item)} Nəticə barədə iclasda məruzə edilsin.`),
      reason: word('reason', 'Nəticənin eşidilməsi üçün'),
    }));
  }
}

/** The item is taken up, three speak, one has recused himself, amendments are withdrawn, and all vote. */
async function debate(room: Room, meeting: string, item: string): Promise<void> {
  await takeUp(room, meeting, item);
  await vote(room, meeting, item, room.people);
  await room.teller.tell('head', { type: 'closeVote', meeting, proposal: item, withoutHead: false });
}

async function takeUp({ teller, people }: Room, meeting: string, item: string): Promise<void> {
  await teller.tell('head', { type: 'takeUpItem', meeting, item });
  for (const speaker of people.slice(1, 4)) {
    await teller.tell(speaker, { type: 'askForFloor', meeting, kind: 'speech' });
    await teller.tell('head', { type: 'giveFloor', meeting, speaker });
  }
  await teller.tell('head', { type: 'endSpeech', meeting });
  if (Number(item) % 5 !== 0) return;
  for (const [index, person] of people.slice(1, 3).entries()) {
    await teller.tell(person, { type: 'withdrawProposal', meeting, proposal: `${item}.${index + 1}` });
  }
}

async function vote({ teller }: Room, meeting: string, proposal: string, voters: readonly string[]): Promise<void> {
  await teller.tell('head', { type: 'openVote', meeting, proposal });
  for (const [index, person] of voters.entries()) {
    const choice = index % 7 === 6 ? 'against' : index % 11 === 10 ? 'abstain' : 'for';
    await teller.tell(person, { type: 'castBallot', meeting, proposal, choice });
  }
}

/** The vote is open, and two in five have not voted; some wait for the floor. Returns those whose ballots are awaited. */
async function halfway(room: Room, meeting: string, item: string): Promise<readonly string[]> {
  const { teller, people } = room;
  await takeUp(room, meeting, item);
  for (const person of people.slice(10, 30)) {
    await teller.tell(person, { type: 'askForFloor', meeting, kind: 'speech' });
  }
  const cast = Math.ceil(people.length * 0.6);
  await vote(room, meeting, item, people.slice(0, cast));
  return people.slice(cast);
}

/** What was heard and said on each item, sent round, with remarks and separate opinions. */
async function write({ teller, people, items, now }: Room, meeting: string): Promise<void> {
  for (const index of each(items)) {
    const item = `${index + 1}`;
    await teller.tell('officer', (word) => ({
      type: 'recordItem',
      ...{ meeting, item, heard: word('heard', said.repeat(2)), spoke: word('spoke', said) },
    }));
  }
  const until = new Date(now.getTime() + 2 * DAY).toISOString().slice(0, 10);
  await teller.tell('officer', { type: 'circulateProtocol', meeting, until });
  for (const [index, by] of people.slice(1, 21).entries()) {
    const item = `${(index % items) + 1}`;
    await teller.tell(by, (word) => ({
      type: 'remarkOnProtocol',
      ...{ meeting, remark: `remark-${index}`, item, text: word('text', said) },
    }));
  }
}

async function suggest({ teller, people }: Room): Promise<void> {
  for (const [index, by] of people.slice(1, 31).entries()) {
    await teller.tell(by, (word) => ({
      type: 'suggestItem',
      ...{ suggestion: `suggestion-${index}`, kind: 'discussion', meeting: null },
      ...{ title: word('title', about(index + 1)), why: word('why', said) },
    }));
  }
}
