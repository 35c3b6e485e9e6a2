import { isUnknown, known } from '#charter/known.ts';
import { holderAt, mandateOf, membersAt } from '#membership/composition.ts';
import { LawNote } from '#page/ask.tsx';
import { Section } from '#page/heading.tsx';
import { QuorumDial } from '#page/quorum-dial.tsx';
import { Roll, type RollLine, TapAct } from '#page/roll.tsx';
import type { View } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { azNumber } from '#text/harmony.ts';
import { timeIn } from '#text/moments.ts';
import { counted, russianPlural } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { headPresent, quorumNow } from './attendance.ts';
import { quorumSentence } from './quorum-messages.ts';
import { type MeetingScreen, pathOf } from './screens.tsx';
import type { Meeting, MeetingCommand, Stay } from './vocabulary.ts';
import { meetingWords, presences } from './words.ts';

/** Who is here: the dial with its sentence and clause, then every member, with one tap to arrive or leave. */
export function AttendanceWing({ screen }: { screen: MeetingScreen }) {
  const { view } = screen;
  const { tongue } = view;
  return (
    <Section title={meetingWords.attendance[tongue]}>
      <QuorumPart screen={screen} />
      <Roll
        tongue={tongue}
        label={meetingWords.attendance[tongue]}
        people={inOrder(screen).map((person) => rollLine(screen, person))}
      />
    </Section>
  );
}

/** The head first, then everybody by name. */
function inOrder({ view, meeting, composition, names }: MeetingScreen): readonly string[] {
  const head = holderAt(composition, 'head', lastMoment(view, meeting));
  const rank = (person: string) => (person === head ? 0 : 1);
  const name = (person: string) => names.person(person)[view.tongue];
  return membersAt(composition, lastMoment(view, meeting))
    .map(({ person }) => person)
    .sort((a, b) => rank(a) - rank(b) || compare(name(a), name(b), view.tongue));
}

/** A closed meeting shows those who were members when it closed. */
const lastMoment = (view: View<MeetingCommand>, meeting: Meeting) => meeting.closedAt ?? view.now;

function QuorumPart({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, composition } = screen;
  const { charter, tongue } = view;
  const quorum = quorumNow(charter, composition, meeting, lastMoment(view, meeting));
  if (!quorum.known) return null;
  const tested = meeting.closedAt ? meeting.quorumAtOpening : undefined;
  const { members, present, needed } = tested ?? quorum;
  const state = present >= needed ? 'met' : meeting.stage === 'open' || tested ? 'refused' : 'awaited';
  const headIn = headPresent(charter, composition, meeting, lastMoment(view, meeting));
  return (
    <>
      <QuorumDial
        tongue={tongue}
        members={members}
        present={present}
        needed={needed}
        state={state}
        says={(present >= needed ? enoughOf(members, needed) : lackingOf(needed - present))[tongue]}
      />
      <LawNote
        charter={charter}
        clause={quorum.clause}
        state={state}
        tongue={tongue}
        says={tested ? undefined : quorumSentence({ ...quorum, clause: null })[tongue]}
        id="note-quorum"
      />
      {tested || headIn ? null : <HeadAwaited screen={screen} />}
    </>
  );
}

/** `14 üzvdən 10-u kifayətdir`. */
const enoughOf = (members: number, needed: number): Sentence => ({
  az: `${members} üzvdən ${azNumber(needed, 'possessive')} kifayətdir`,
  en: `${needed} of ${members} members are enough`,
  ru: `из ${members} членов достаточно ${needed}`,
});

const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;

/** `Daha 2 üzv lazımdır`. */
const lackingOf = (missing: number): Sentence => ({
  az: `Daha ${counted(missing, member, 'az')} lazımdır`,
  en: `${missing} more ${missing === 1 ? 'member is' : 'members are'} needed`,
  ru: `${russianPlural(missing, { one: 'Нужен', few: 'Нужно', many: 'Нужно' })} ещё ${counted(missing, member, 'ru')}`,
});

function HeadAwaited({ screen: { view } }: { screen: MeetingScreen }) {
  const { presiding } = view.charter.rules;
  if (!isUnknown(presiding) && known(presiding).absent !== 'no meeting') return null;
  return (
    <LawNote
      charter={view.charter}
      clause={presiding.clause}
      state="awaited"
      tongue={view.tongue}
      says={meetingWords.headAwaited[view.tongue]}
      id="note-head"
    />
  );
}

function rollLine(screen: MeetingScreen, person: string): RollLine {
  const { view, meeting, composition, names } = screen;
  const { tongue } = view;
  const stay = meeting.attendance.get(person)?.at(-1);
  const head = holderAt(composition, 'head', lastMoment(view, meeting)) === person;
  const mandate = mandateOf(composition, person, lastMoment(view, meeting));
  const place = head ? meetingWords.head[tongue] : mandate ? names.body(mandate.body)[tongue] : '';
  return {
    id: person,
    name: names.person(person)[tongue],
    office: [place, stay?.presence === 'remote' ? presences.remote[tongue] : ''].filter(Boolean).join(' · '),
    state: stateOf(stay),
    says: stay ? saysOf(screen, stay) : '',
    act: <RollTap screen={screen} person={person} />,
  };
}

function stateOf(stay: Stay | undefined): RollLine['state'] {
  if (!stay) return 'absent';
  if (stay.until !== undefined) return 'left';
  return stay.presence === 'remote' ? 'remote' : 'present';
}

function saysOf({ view, zone }: MeetingScreen, stay: Stay): string {
  const { tongue } = view;
  if (stay.until !== undefined)
    return `${meetingWords.left[tongue].toLocaleLowerCase(tongue)} ${timeIn(stay.until, zone)}`;
  return timeIn(stay.from, zone);
}

function RollTap({ screen, person }: { screen: MeetingScreen; person: string }) {
  const { view, meeting, names } = screen;
  const { tongue } = view;
  const name = names.person(person)[tongue];
  const of = { meeting: meeting.meeting, person };
  const tap = (noun: string, label: string, fields: Record<string, string>, spoken = label) => (
    <TapAct
      action={`${view.base}${pathOf(screen, noun)}`}
      command={view.commandId()}
      label={label}
      spoken={`${spoken}: ${name}`}
      fields={fields}
    />
  );
  if (!view.gate({ type: 'recordDeparture', ...of })) return tap('departures', meetingWords.left[tongue], { person });
  if (view.gate({ type: 'recordArrival', ...of, presence: 'in room' })) return null;
  return (
    <>
      {tap('arrivals', meetingWords.arrived[tongue], { person, presence: 'in room' })}
      {view.gate({ type: 'recordArrival', ...of, presence: 'remote' })
        ? null
        : tap(
            'arrivals',
            meetingWords.byVideo[tongue],
            { person, presence: 'remote' },
            meetingWords.arrivedRemotely[tongue],
          )}
    </>
  );
}
