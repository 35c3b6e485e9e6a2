import { clauseFor } from '#charter/authority.ts';
import { draftOf, meetingOf } from '#group/states.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { listMeetings } from '#meetings/views.ts';
import { itemName, meetingName } from '#meetings/words.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { drafterOf, isInWork, itemOf, versionNow } from '#problems/draft.ts';
import { draftsPlace, measureAs, problemsPlace } from '#problems/places.ts';
import { stepsOfDraft } from '#problems/steps.ts';
import { thingOfDraft } from '#problems/things.ts';
import type { Draft } from '#problems/vocabulary.ts';
import { draftName, versionName } from '#problems/words.ts';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { takingItems } from '../agenda/suggestions.tsx';
import { ChainPart, readChains } from '../duties/chain.tsx';
import type { House } from '../house.ts';
import { MarkLine } from '../marks/mark-line.tsx';
import { draftAct } from '../on-paper/body-matter.ts';
import { ByLetter } from '../on-paper/by-letter.tsx';
import type { PageRoute } from '../page-route.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import { AmendForm, CommentOnDraft, DraftActs } from './draft-acts.tsx';
import { Amendments, Versions } from './draft-texts.tsx';
import { DraftStateWord, MeasureLinks, ProblemLink } from './parts.tsx';
import { measuresFor } from './rows.ts';
import type { DraftShown } from './shown.ts';
import { StepLines } from './steps.tsx';
import { words } from './words.ts';

/** Every text of a draft. */
export const textsOfDraft = (draft: Draft): readonly Belonging[] =>
  [
    draft.title,
    ...draft.versions.map(({ text }) => text),
    ...draft.comments.map(({ comment }) => comment),
    ...[...draft.amendments.values()].flatMap(({ text, why, settled }) => [text, why, settled?.reason]),
    ...draft.offers.map(({ answer }) => (answer?.is === 'not taken up' ? answer.reason : undefined)),
    ...draft.handed.map(({ reason }) => reason),
    draft.dropped?.reason,
  ].map((text) => [thingOfDraft(draft.draft), text] as const);

/** One draft of a proposal: its text and how it came to be, what others propose, and what became of it. */
export const draftPage: PageRoute<DraftShown> = {
  path: `${draftsPlace}/:draft{\\d+}`,
  readers: ({ draft = '' }) => [thingOfDraft(draft)],
  streams: ({ draft = '' }) => ['problems', `draft/${draft}`],
  load: (house, view, { draft = '' }) => loadDraft(house, view, draft),
  html: ({ frame }, shown) => <DraftPage shown={{ ...shown, view: { ...shown.view, frame } }} />,
  json: (_view, { draft, texts }) => ({
    draft: draft.draft,
    title: texts(draft.title),
    state: draft.state,
    problems: draft.problems,
    measures: draft.measures,
    begun: draft.begun,
    drafter: drafterOf(draft),
    handed: draft.handed.map(({ reason, ...each }) => ({ ...each, reason: texts(reason) })),
    versions: draft.versions.map(({ text, ...each }) => ({ ...each, text: texts(text) })),
    amendments: [...draft.amendments.values()].map(({ text, why, settled, ...each }) => ({
      ...each,
      text: texts(text),
      why: texts(why),
      reason: texts(settled?.reason),
    })),
    comments: draft.comments.map(({ comment, ...each }) => ({ ...each, comment: texts(comment) })),
    on: itemOf(draft) ?? null,
    put: draft.put ?? null,
  }),
};

async function loadDraft(house: House, seen: GroupView, id: string): Promise<DraftShown | undefined> {
  const rows = (await listMeetings(house.pool, seen.group)).filter(
    ({ meeting, stage }) =>
      stage !== 'held' && stage !== 'not held' && stage !== 'cancelled' && seen.reads.may(thingOfMeeting(meeting)),
  );
  const first = await seeing(house, seen, [`draft/${id}`]);
  const draft = draftOf(first.states, id);
  if (!draft) return undefined;
  const on = itemOf(draft);
  const view = await seeing(house, first, [
    ...rows.map(({ meeting }) => thingOfMeeting(meeting)),
    ...(on ? [thingOfMeeting(on.meeting)] : []),
  ]);
  const [unread, measures, chains] = await Promise.all([
    readTexts(house.pool, view.group, textsOfDraft(draft)),
    measuresFor(house, view, draft.measures.map(measureAs)),
    readChains(house, view, { draft: id }),
  ]);
  const meetings = takingItems(rows.map(({ meeting }) => meetingOf(view.states, meeting)));
  return { view, draft, texts: view.reveal(unread), measures, meetings, chains };
}

function DraftPage({ shown }: { shown: DraftShown }) {
  const { view, draft, texts } = shown;
  const { tongue, base, charter } = view;
  const now = versionNow(draft);
  const note = (command: string, id: string, state: 'met' | 'awaited' | 'plain') => (
    <LawNote
      charter={charter}
      clause={clauseFor(charter, command)}
      state={state}
      tongue={tongue}
      id={id}
      brief={id !== 'note-draft'}
    />
  );
  return (
    <Page
      view={view}
      title={texts(draft.title)}
      place="problems"
      streams={['problems', `draft/${draft.draft}`]}
      heading={
        <Heading
          eyebrow={
            <>
              <a href={`${base}${problemsPlace}#drafts`}>{words.title[tongue]}</a> ·{' '}
              {capital(draftName(draft.draft)[tongue], tongue)}
            </>
          }
          title={texts(draft.title)}
          facts={
            <p>
              <DraftStateWord view={view} state={draft.state} />
            </p>
          }
        />
      }
    >
      <Sheet>
        <Block notes={note('beginDraft', 'note-draft', 'met')}>
          <MarkLine view={view} thing={thingOfDraft(draft.draft)} />
          <Live id="facts">
            <Facts shown={shown} />
          </Live>
          <Section title={words.standing[tongue]} id="text" aside={versionName(now.version)[tongue]}>
            <Live id="text-standing">
              <OfficialText text={texts(now.text)} />
            </Live>
          </Section>
        </Block>
        <Block notes={note('offerDraft', 'note-acts', draft.state === 'offered' ? 'awaited' : 'plain')}>
          <Live id="acts">
            <DraftActs shown={shown} />
          </Live>
        </Block>
        <Block notes={note('amendDraft', 'note-amendments', 'plain')}>
          <Section title={words.amendments[tongue]} id="amendments" aside={String(draft.amendments.size)}>
            <Live id="amendment-list">
              <Amendments shown={shown} />
            </Live>
            <AmendForm shown={shown} />
            {isInWork(shown.draft) ? <ByLetter view={view} acts={[draftAct(shown.draft.draft, 'amendDraft')]} /> : null}
          </Section>
        </Block>
        <Block notes={note('commentOnDraft', 'note-comments', 'plain')}>
          <Section title={words.comments[tongue]} id="comments" aside={String(draft.comments.length)}>
            <Live id="comment-list">
              <Comments shown={shown} />
            </Live>
            <CommentOnDraft shown={shown} />
            {isInWork(shown.draft) ? (
              <ByLetter view={view} acts={[draftAct(shown.draft.draft, 'commentOnDraft')]} />
            ) : null}
          </Section>
        </Block>
        <Block>
          <Live id="versions-live">
            <Versions shown={shown} />
          </Live>
          <Section title={words.became[tongue]} id="steps">
            <Live id="step-list">
              <StepLines view={view} steps={[...stepsOfDraft(draft)].sort(byPlace)} texts={texts} />
            </Live>
          </Section>
        </Block>
        <Live id="chain-live">
          <ChainPart view={view} chains={shown.chains} />
        </Live>
      </Sheet>
    </Page>
  );
}

const byPlace = (one: ReturnType<typeof stepsOfDraft>[number], other: ReturnType<typeof stepsOfDraft>[number]) =>
  one.hand.position - other.hand.position;

/** Who drafts it, since when; and who began it, if that was somebody else. */
function whose({ begun, handed }: Draft) {
  const last = handed.at(-1);
  return last
    ? [
        { term: words.drafter, by: last.person, at: last.at },
        { term: words.begunBy, by: begun.by, at: begun.at },
      ]
    : [{ term: words.drafter, by: begun.by, at: begun.at }];
}

function Facts({ shown: { view, draft, measures } }: { shown: DraftShown }) {
  const { tongue, base, names, zone } = view;
  const { addressee } = versionNow(draft);
  const on = itemOf(draft);
  return (
    <DefinitionList
      items={[
        ...whose(draft).map(({ term, by, at }) => ({
          term: term[tongue],
          says: `${names.person(by)[tongue]}, ${officialMoment(at, zone, tongue)}`,
        })),
        {
          term: words.addressee[tongue],
          says: addressee === null ? words.notNamed[tongue] : names.body(addressee, dateIn(view.now, zone))[tongue],
        },
        ...(draft.problems.length === 0
          ? []
          : [
              {
                term: words.onProblems[tongue],
                says: (
                  <>
                    {draft.problems.map((problem, index) => (
                      <>
                        {index > 0 ? ', ' : null}
                        <ProblemLink view={view} problem={problem} />
                      </>
                    ))}
                  </>
                ),
              },
            ]),
        ...(draft.measures.length === 0
          ? []
          : [
              {
                term: words.measures[tongue],
                says: <MeasureLinks view={view} names={draft.measures.map(measureAs)} called={measures} titles />,
              },
            ]),
        ...(on
          ? [
              {
                term: words.toMeeting[tongue],
                says: (
                  <a href={`${base}/meetings/${on.meeting}?item=${on.item}#item-${on.item}`}>
                    {capital(meetingName(on.meeting)[tongue], tongue)}, {itemName(on.item)[tongue]}
                  </a>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Comments({ shown: { view, draft, texts } }: { shown: DraftShown }) {
  const { tongue, names, zone } = view;
  return (
    <>
      {draft.comments.length === 0 ? <p class="quiet">{words.noComments[tongue]}</p> : null}
      <ul class="lines">
        {draft.comments.map(({ comment, body, by, at, position, onPaper }) => (
          <li id={`comment-${position}`}>
            <p>{texts(comment)}</p>
            <p class="quiet">
              {names.person(by)[tongue]}
              {body === null ? '' : ` (${names.body(body, dateIn(at, zone))[tongue]})`},{' '}
              {officialMoment(at, zone, tongue)}
              <OnPaper tongue={tongue} onPaper={onPaper} names={names} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
