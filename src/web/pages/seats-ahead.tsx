import { authorise } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { quorumOutOf } from '#meetings/quorum-out-of.ts';
import { memberNoun, seatNoun } from '#membership/composition-paper-words.ts';
import { membershipWords } from '#membership/messages.ts';
import { type Ending, type SeatsAhead, seatsAhead, type VacantSeat } from '#membership/seats-ahead.ts';
import { Acts } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { seatKinds } from '#people/messages.ts';
import { capital } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { dateIn, daysBetween } from '#text/moments.ts';
import { counted } from '#text/numbers.ts';
import { daysLeft } from '#text/spans.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';
import { endNoun, seatsAheadWords as words } from './seats-ahead-words.ts';

const aheadOf = ({ bodies, composition, now, zone }: GroupView): SeatsAhead =>
  seatsAhead(bodies, composition, now, zone);

const isEmpty = ({ vacant, ending }: SeatsAhead): boolean => vacant.length + ending.length === 0;

/** On the page of the composition: each vacant seat and each end within 90 days, and what they do to the quorum. */
export function SeatsAheadList({ view }: { view: GroupView }) {
  const { tongue } = view;
  const ahead = aheadOf(view);
  return (
    <Live id="seats-ahead">
      {isEmpty(ahead) ? null : (
        <Block notes={<QuorumNote view={view} />}>
          <Section title={words.title[tongue]} aside={ahead.vacant.length + ahead.ending.length} id="seats">
            <ul class="lines">
              {ahead.vacant.map((seat) => (
                <VacantLine view={view} seat={seat} />
              ))}
              {ahead.ending.map((ending) => (
                <EndingLine view={view} ending={ending} />
              ))}
            </ul>
            <QuorumSays view={view} ahead={ahead} />
          </Section>
        </Block>
      )}
    </Live>
  );
}

/** On the page of the day, for whoever keeps the seats: how many there are, and where they stand. */
export function SeatsAheadCard({ view }: { view: GroupView }) {
  const { tongue, charter, me, base } = view;
  const ahead = aheadOf(view);
  if (isEmpty(ahead) || authorise(charter, 'giveSeat', me.offices)) return null;
  const counts = [
    ...(ahead.vacant.length > 0 ? [counted(ahead.vacant.length, seatNoun, tongue)] : []),
    ...(ahead.ending.length > 0 ? [counted(ahead.ending.length, endNoun, tongue)] : []),
  ];
  return (
    <Block notes={<QuorumNote view={view} />}>
      <Section title={words.short[tongue]} id="seats">
        <p>{capital(counts.join(', '), tongue)}.</p>
        <QuorumSays view={view} ahead={ahead} />
        <Acts>
          <a class="button" href={`${base}/composition#seats`}>
            {words.toComposition[tongue]}
          </a>
        </Acts>
      </Section>
    </Block>
  );
}

function QuorumNote({ view: { charter, tongue } }: { view: GroupView }) {
  return (
    <LawNote
      charter={charter}
      clause={charter.rules.quorum.clause}
      state="plain"
      tongue={tongue}
      id="note-seats-ahead"
    />
  );
}

function VacantLine({ view: { names, tongue }, seat }: { view: GroupView; seat: VacantSeat }) {
  const { body, kind, nominee } = seat;
  return (
    <li id={`vacant-${body}`}>
      {names.body(body)[tongue]} <StatusWord state="awaited">{membershipWords.vacant[tongue]}</StatusWord>
      <p class="quiet">
        {seatKinds[kind][tongue]} ·{' '}
        {nominee === undefined
          ? words.awaitsNominee[tongue]
          : `${words.nominee[tongue]}: ${names.person(nominee)[tongue]}, ${words.awaitsApproval[tongue]}`}
      </p>
    </li>
  );
}

function EndingLine({ view, ending }: { view: GroupView; ending: Ending }) {
  const { names, tongue, zone, charter, now } = view;
  const { person, office, body, until } = ending;
  const title = charter.offices.find(({ id }) => id === office)?.title[tongue] ?? counted(1, memberNoun, tongue);
  // An office that ends at midnight was held on the day before.
  const last = dateIn(new Date(Date.parse(until) - 1).toISOString(), zone);
  return (
    <li id={`ending-${office}-${person}`}>
      {names.person(person)[tongue]}
      <p class="quiet">
        {[title, body === null ? '' : names.body(body)[tongue], `${words.ends[tongue]} ${dateName(last, tongue)}`]
          .filter(Boolean)
          .join(' · ')}
        {` (${daysLeft(daysBetween(dateIn(now, zone), last), tongue)})`}
      </p>
    </li>
  );
}

function QuorumSays({ view: { charter, tongue }, ahead }: { view: GroupView; ahead: SeatsAhead }) {
  const says = quorumAhead(charter, ahead);
  return says.length > 0 ? <p>{says.map((sentence) => sentence[tongue]).join(' ')}</p> : null;
}

/** The quorum now, then if nobody follows, then with every seat filled; a count that does not change is not told. */
export function quorumAhead(
  charter: Charter,
  { members: { now, afterwards, filled } }: SeatsAhead,
): readonly Sentence[] {
  const say = (members: number, sentence: (members: number, needed: number) => Sentence): readonly Sentence[] => {
    const enough = quorumOutOf(charter, members);
    return enough ? [sentence(members, enough.needed)] : [];
  };
  return [
    ...say(now, words.now),
    ...(afterwards === now ? [] : say(afterwards, words.afterwards)),
    ...(filled === now ? [] : say(filled, words.filled)),
  ];
}
