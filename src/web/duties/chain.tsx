import { type ChainLink, chainOf } from '#duties/chain.ts';
import { chainHow, chainStepWords, nextStep, chainWords as words } from '#duties/chain-words.ts';
import { dutyPlace } from '#duties/places.ts';
import { dutyStream } from '#duties/things.ts';
import type { Entered } from '#duties/vocabulary.ts';
import { draftOf, dutyOf, meetingOf, problemOf, problemRegisterOf, sendingsOf } from '#group/states.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { Table } from '#page/table.tsx';
import { momentName } from '#text/dates.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';

/** Links of one draft, or of one adopted proposal that was drafted in the meeting itself. */
export type Chain = { readonly key: string; readonly links: readonly ChainLink[] };

/** From where one looks at it. */
export type ChainAnchor = { readonly problem: string } | { readonly draft: string } | { readonly sending: string };

/** Chains of one problem that are shown; the latest. */
const most = 10;

type Ends = {
  readonly problems: readonly string[];
  readonly draft: string | undefined;
  readonly sent: Pick<Entered, 'meeting' | 'item' | 'proposal'> | undefined;
};

/** The chains that go through there, without what this reader may not read. */
export async function readChains(house: House, view: GroupView, anchor: ChainAnchor): Promise<readonly Chain[]> {
  const first = await seeing(house, view, ['problems', 'duties']);
  const ends = endsOf(first, anchor);
  const drafts = ends.flatMap(({ draft }) => (draft === undefined ? [] : [`draft/${draft}`]));
  const second = await seeing(house, first, [
    ...drafts,
    ...ends.flatMap(({ problems }) => problems.map((problem) => `problem/${problem}`)),
  ]);
  const whole = ends.map((each) => withMeeting(second, each));
  const third = await seeing(
    house,
    second,
    whole.flatMap(({ sent }) =>
      sent ? [`meeting/${sent.meeting}`, ...sendingsFor(second, sent).map(({ sending }) => dutyStream(sending))] : [],
    ),
  );
  return whole.map((each, index) => ({ key: each.draft ?? String(index), links: linksOf(third, each) }));
}

const registered = ({ states }: GroupView) => [...problemRegisterOf(states).drafts];

function endsOf(view: GroupView, anchor: ChainAnchor): readonly Ends[] {
  if ('sending' in anchor) {
    const sent = sendingsOf(view.states).get(anchor.sending);
    return sent ? [{ problems: sent.behind?.problems ?? [], draft: sent.behind?.draft, sent }] : [];
  }
  if ('draft' in anchor) {
    const problems = problemRegisterOf(view.states).drafts.get(anchor.draft) ?? [];
    return [{ problems, draft: anchor.draft, sent: undefined }];
  }
  const own = registered(view).filter(([, problems]) => problems.includes(anchor.problem));
  if (own.length === 0) return [{ problems: [anchor.problem], draft: undefined, sent: undefined }];
  return own.slice(-most).map(([draft, problems]) => ({ problems, draft, sent: undefined }));
}

/** The meeting to which a draft came: where it was put, or else the item onto which it was taken. */
function withMeeting({ states }: GroupView, ends: Ends): Ends & { readonly item: string | undefined } {
  if (ends.sent || ends.draft === undefined) return { ...ends, item: ends.sent?.item };
  const draft = draftOf(states, ends.draft);
  if (draft?.put) return { ...ends, sent: draft.put, item: draft.put.item };
  const taken = draft?.offers.at(-1)?.answer;
  if (taken?.is !== 'taken up') return { ...ends, item: undefined };
  return { ...ends, sent: { meeting: taken.meeting, item: taken.item, proposal: '' }, item: taken.item };
}

/** What went out of one adopted proposal, of what the reader may read. */
export const sendingsFor = (
  { states }: Pick<GroupView, 'states'>,
  { meeting, proposal }: { readonly meeting: string; readonly proposal: string },
): readonly Entered[] =>
  [...sendingsOf(states).values()].filter((each) => each.meeting === meeting && each.proposal === proposal);

function linksOf({ states, charter }: GroupView, ends: Ends): readonly ChainLink[] {
  const { sent } = ends;
  return chainOf({
    charter,
    problems: ends.problems.flatMap((problem) => problemOf(states, problem) ?? []),
    draft: ends.draft === undefined ? undefined : draftOf(states, ends.draft),
    sitting: sent && meetingOf(states, sent.meeting),
    item: sent?.item,
    proposal: sent?.proposal,
    duties: sent ? sendingsFor({ states }, sent).flatMap(({ sending }) => dutyOf(states, sending) ?? []) : [],
  });
}

/** Every link on one page, with its date, author, clause and place. */
export function ChainPart({ view, chains }: { view: GroupView; chains: readonly Chain[] }) {
  const { tongue } = view;
  const told = chains.filter(({ links }) => links.length > 0);
  if (told.length === 0) return null;
  return (
    <Section title={words.chain[tongue]} id="chain">
      {told.map((chain) => (
        <One view={view} chain={chain} />
      ))}
    </Section>
  );
}

function One({ view, chain: { links } }: { view: GroupView; chain: Chain }) {
  const { tongue, base, names, zone, charter } = view;
  const next = nextStep(links);
  return (
    <Block>
      <Table
        tongue={tongue}
        caption={words.chain[tongue]}
        columns={[
          { title: words.link[tongue] },
          { title: words.when[tongue], narrow: true },
          { title: words.who[tongue] },
          { title: words.clause[tongue], narrow: true },
        ]}
        rows={links.map((link) => {
          const how = link.to === undefined ? chainHow(link)?.[tongue] : names.person(link.to)[tongue];
          return {
            cells: [
              <>
                <a href={`${base}${link.path}`}>
                  {chainStepWords[link.step][tongue]} {link.of}
                </a>
                {how ? <span class="line quiet">{how}</span> : null}
              </>,
              momentName(link.at, zone, tongue),
              link.by === null ? words.theGroup[tongue] : names.person(link.by)[tongue],
              <LawNote charter={charter} clause={link.clause} state="plain" tongue={tongue} brief />,
            ],
          };
        })}
      />
      {next ? (
        <p>
          <b>{words.next[tongue]}:</b> {next[tongue]}
        </p>
      ) : null}
    </Block>
  );
}

/** From an item, a vote or a protocol to where the whole chain stands: to what was sent, or to the draft. */
export function ToChain(props: {
  view: GroupView;
  meeting: string;
  proposal?: string | undefined;
  item: string;
  draft?: string | undefined;
}) {
  const { view, meeting, proposal, item, draft } = props;
  const { tongue, base } = view;
  const sent = [...sendingsOf(view.states).values()].filter(
    (each) => each.meeting === meeting && each.item === item && (proposal === undefined || each.proposal === proposal),
  );
  const places = [
    ...(draft === undefined ? [] : [{ path: `/drafts/${draft}`, says: `${chainStepWords.draft[tongue]} ${draft}` }]),
    ...sent.map(({ sending }) => ({
      path: dutyPlace(sending),
      says: `${chainStepWords.sending[tongue]} ${sending}`,
    })),
  ];
  if (places.length === 0) return null;
  return (
    <p class="quiet">
      {words.open[tongue]}:{' '}
      {places.map(({ path, says }, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          <a href={`${base}${path}#chain`}>{says}</a>
        </>
      ))}
    </p>
  );
}
