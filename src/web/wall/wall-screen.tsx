import { speakerName } from '#floor/screen.ts';
import { floorWords } from '#floor/words.ts';
import type { Texts } from '#marking/revealed.ts';
import { quorumNow } from '#meetings/attendance.ts';
import { quorumSentence } from '#meetings/quorum-messages.ts';
import { keysOf, stageName } from '#meetings/words.ts';
import { TallyFigures } from '#page/ballot.tsx';
import { WallLayout } from '#page/layout.tsx';
import { Live } from '#page/live.tsx';
import { QuorumDial } from '#page/quorum-dial.tsx';
import { byName } from '#secret/election-screens.tsx';
import { secretOutcomeOf } from '#secret/outcome.ts';
import { atExactTime, officialMoment } from '#text/dates.ts';
import { inEveryTongue } from '#text/sentences.ts';
import { clockFace, secondsBetween } from '#text/spans.ts';
import { resultOf } from '#voting/closing.ts';
import { lastRound } from '#voting/elections.ts';
import { outcomeWords } from '#voting/outcome-words.ts';
import type { Proposal } from '#voting/vocabulary.ts';
import type { MeetingState } from '../meeting/shown.ts';
import type { GroupView } from '../view.ts';
import { CandidatesOnWall, electionTitle, RoundOnWall } from './election.tsx';
import type { Wall } from './facts.ts';
import { updated, wallWords as words } from './words.ts';

export type Shown = MeetingState & { readonly wall: Wall; readonly texts: Texts };

/** What is known to whoever draws a wall; whoever set it up may be nobody of the group. */
export type WallView = Pick<GroupView, 'tongue' | 'zone' | 'frame' | 'charter' | 'composition' | 'names' | 'now'>;

type Props = { readonly view: WallView; readonly shown: Shown };

/** `streams`: those of the journal that the page follows. */
export function WallScreen(props: Props & { readonly streams: readonly string[] }) {
  const { view, shown } = props;
  const { tongue, zone } = view;
  const title = officialMoment(shown.meeting.on, zone, tongue);
  return (
    <WallLayout frame={view.frame} title={`${words.wall[tongue]}, ${title}`} streams={props.streams}>
      <Live id="wall" class="wall">
        <header class="wall-head">
          <p>{view.frame.group?.name[tongue]}</p>
          <p>
            {title} · {stageName(shown.meeting.stage, keysOf(shown.meeting))[tongue]}
          </p>
        </header>
        <section class="wall-item" aria-label={words.inHand[tongue]}>
          <Item {...props} />
          <Question {...props} />
        </section>
        <aside class="wall-side">
          <Quorum {...props} />
          <Speaker {...props} />
        </aside>
        <p class="wall-foot">{updated(inEveryTongue((each) => atExactTime(view.now, zone, each)))[tongue]}</p>
      </Live>
    </WallLayout>
  );
}

function Item({ view: { tongue }, shown: { wall, texts } }: Props) {
  const { item } = wall;
  if (item === undefined) return <h1 class="quiet">{words.noItem[tongue]}</h1>;
  if (item === 'closed') {
    return (
      <>
        <h1>{words.closedItem[tongue]}</h1>
        <p>{words.closedItemSays[tongue]}</p>
      </>
    );
  }
  return (
    <h1>
      <span class="wall-number">{item.number}</span> {texts(item.of.title)}
    </h1>
  );
}

/** What is put to the members, who has answered of how many, and the result; never how anybody votes. */
function Question({ view: { tongue, names }, shown: { wall, texts } }: Props) {
  const { question } = wall;
  if (!question) return null;
  const result = resultOf(question);
  if (result) {
    const { for: pro, against, abstain, noBallot } = result.count;
    return (
      <div class="wall-question">
        <p class="eyebrow">{words.result[tongue]}</p>
        <p class="wall-outcome">{outcomeWords(result, question.proposal)[tongue]}</p>
        <blockquote>{texts(question.text)}</blockquote>
        {question.consent?.result ? null : (
          <TallyFigures tongue={tongue} for={pro} against={against} abstain={abstain} noBallot={noBallot} />
        )}
      </div>
    );
  }
  const round = question.vote ? undefined : lastRound(question);
  if (round) return <RoundOnWall tongue={tongue} names={names} text={texts(question.text)} round={round} />;
  const { voted, entitled, says } = progressOf(question);
  return (
    <div class="wall-question">
      <p class="eyebrow">{says[tongue]}</p>
      <blockquote>{texts(question.text)}</blockquote>
      <CandidatesOnWall tongue={tongue} names={names} question={question} />
      {voted === undefined ? null : (
        <>
          <p class="wall-progress">
            <b>
              {voted.size} / {entitled.length}
            </b>{' '}
            {words.voted[tongue]}
          </p>
          <ul class="wall-voters">
            {byName(entitled, names, tongue).map((person) => (
              <li class={voted.has(person) ? 'wall-voted' : undefined}>
                <span aria-hidden="true">{voted.has(person) ? '✓' : '·'}</span> {names.person(person)[tongue]}
                <span class="unseen">: {(voted.has(person) ? words.voted : words.notYet)[tongue]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** `voted`: who has answered, where that is known before the end. */
function progressOf(question: Proposal) {
  const { vote, consent } = question;
  const entitled = [...((vote ?? consent)?.entitled ?? [])];
  if (consent && !vote) return { voted: undefined, entitled, says: words.asked };
  if (vote?.manner === 'hands') return { voted: undefined, entitled, says: words.hands };
  const secret = secretOutcomeOf(question);
  const voted = new Set<string>(secret ? secret.voted : vote?.ballots.keys());
  return { voted, entitled, says: question.election ? electionTitle(question) : secret ? words.secret : words.voting };
}

function Quorum({ view, shown: { meeting } }: Props) {
  const quorum = quorumNow(view.charter, view.composition, meeting, view.now);
  if (!quorum.known) return null;
  const { members, present, needed } = quorum;
  return (
    <QuorumDial
      tongue={view.tongue}
      members={members}
      present={present}
      needed={needed}
      says={quorumSentence(quorum)[view.tongue]}
    />
  );
}

function Speaker({ view, shown }: Props) {
  const { tongue, names } = view;
  const { speech, queue } = shown.wall;
  if (shown.meeting.stage !== 'open') return null;
  const screen = { names, floor: shown.floor, text: shown.texts, view };
  const seconds = speech ? secondsBetween(speech.from, view.now) : 0;
  const most = speech?.limit === null || speech === undefined ? undefined : speech.limit * 60;
  return (
    <section aria-label={words.speaks[tongue]}>
      {speech ? (
        <div class="speech" data-over={most !== undefined && seconds >= most ? '' : undefined}>
          <p class="eyebrow">{words.speaks[tongue]}</p>
          <p class="wall-speaker">{speakerName(screen, speech.speaker)}</p>
          <p class="speech-time">
            <time
              class="speech-clock"
              datetime={`PT${seconds}S`}
              data-counts={String(seconds)}
              data-most={most === undefined ? undefined : String(most)}
            >
              {clockFace(seconds)}
            </time>
            {most === undefined ? null : <span class="quiet"> / {clockFace(most)}</span>}
            <strong class="speech-over">{floorWords.over[tongue]}</strong>
          </p>
        </div>
      ) : (
        <p class="quiet">{words.nobodySpeaks[tongue]}</p>
      )}
      {queue.length === 0 ? null : (
        <>
          <p class="eyebrow">{words.next[tongue]}</p>
          <ol class="wall-queue">
            {queue.map((person) => (
              <li>{names.person(person)[tongue]}</li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
