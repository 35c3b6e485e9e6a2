import type { Command } from '#group/vocabulary.ts';
import type { PaperCommandType } from '#letters/on-paper.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { holderAt, mandatesOfBody, membersAt } from '#membership/composition.ts';
import { holdingsIn } from '#membership/holdings.ts';
import { awaitingNominations } from '#membership/roster.ts';
import type { Composition, Nomination } from '#membership/vocabulary.ts';
import { inheritedBy } from '#people/body.ts';
import type { Bodies, BodyId, PersonId } from '#people/vocabulary.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import type { LiveMeeting } from './matters.ts';

/** An act that waits for somebody who may do it on paper. */
export type PaperMatter = {
  /** Names it in the address of its form. */
  readonly id: string;
  readonly whose: PersonId;
  readonly type: PaperCommandType;
  /** Address below the group's to which the person's own form would go; with `member`, what stands before the member. */
  readonly act: string;
  /** The command as it would be, to be asked whether it is possible. */
  readonly command: Command;
  /** What the form says of itself. */
  readonly says: Readonly<Record<string, string>>;
  /** Whether it is asked of the person now, and not merely possible. */
  readonly waits: boolean;
  /** What else has to be typed from the paper. */
  readonly asks: 'nothing' | 'reason' | 'instrument' | 'nominee' | 'member';
  readonly about: {
    readonly meeting?: Meeting;
    readonly protocol?: Protocol;
    readonly nomination?: Nomination;
    readonly body?: BodyId;
  };
};

/** What is known of the group at that moment. */
export type PaperLooking = {
  readonly composition: Composition;
  readonly bodies: Bodies;
  readonly meetings: readonly LiveMeeting[];
  readonly now: string;
  readonly zone: string;
};

type Of = Omit<PaperMatter, 'whose'>;

const nothing = { ref: '', digest: '' };

/** Everything that waits for the Coordinator, for the head and for the leadership of bodies, by person. */
export function paperMatters(looking: PaperLooking): readonly PaperMatter[] {
  const { composition, now, meetings } = looking;
  const of = (whose: PersonId | undefined, matters: readonly Of[]): readonly PaperMatter[] =>
    whose === undefined ? [] : matters.map((matter) => ({ ...matter, whose }));
  return [
    ...of(holderAt(composition, 'coordinator', now), [
      ...meetings.flatMap(({ meeting }) => answers(meeting)),
      ...onNominations(looking),
    ]),
    ...of(holderAt(composition, 'head', now), meetings.flatMap(onProtocol)),
    ...ofBodies(looking),
  ];
}

function answers(meeting: Meeting): readonly Of[] {
  if (meeting.stage !== 'proposed' && meeting.stage !== 'adjourned') return [];
  const { dateKey, agendaKey } = meeting;
  return [
    ...(dateKey.state === 'awaited' ? answer(meeting, 'date', 'agreeToMeeting', 'returnMeeting') : []),
    ...(agendaKey.state === 'awaited' && meeting.agenda.length > 0
      ? answer(meeting, 'agenda', 'agreeToAgenda', 'returnAgenda')
      : []),
  ];
}

function answer(
  meeting: Meeting,
  noun: 'date' | 'agenda',
  agree: 'agreeToMeeting' | 'agreeToAgenda',
  back: 'returnMeeting' | 'returnAgenda',
): readonly Of[] {
  const { revision } = noun === 'date' ? meeting.dateKey : meeting.agendaKey;
  const of = { meeting: meeting.meeting, revision };
  const both = { says: { revision: String(revision) }, waits: true, about: { meeting } };
  const place = `/meetings/${meeting.meeting}/${noun}`;
  const id = `${noun}-${meeting.meeting}`;
  return [
    { ...both, id, type: agree, act: `${place}-agreement`, command: { type: agree, ...of }, asks: 'nothing' },
    {
      ...both,
      id: `${id}-return`,
      type: back,
      act: `${place}-return`,
      command: { type: back, ...of, reason: nothing },
      asks: 'reason',
    },
  ];
}

/** The head signs the print of the very paper that was submitted: its hash goes with the act. */
function onProtocol({ meeting, protocol }: LiveMeeting): readonly Of[] {
  const { paper } = protocol;
  if (protocol.stage !== 'submitted' || paper === undefined) return [];
  const of = { meeting: meeting.meeting };
  const place = `/meetings/${meeting.meeting}/protocol`;
  const id = `protocol-${meeting.meeting}`;
  const about = { meeting, protocol };
  return [
    {
      id,
      type: 'signProtocol',
      act: `${place}/signature`,
      command: { type: 'signProtocol', ...of, paper },
      says: { paper },
      waits: true,
      asks: 'nothing',
      about,
    },
    {
      id: `${id}-return`,
      type: 'returnProtocol',
      act: `${place}/return`,
      command: { type: 'returnProtocol', ...of, reason: nothing },
      says: {},
      waits: true,
      asks: 'reason',
      about,
    },
  ];
}

function onNominations({ composition, now, zone }: PaperLooking): readonly Of[] {
  const awaiting = awaitingNominations(composition);
  const members = membersAt(composition, now).filter(({ byOffice }) => !byOffice);
  const approval: Of = {
    id: 'composition',
    type: 'approveComposition',
    act: '/composition/instruments',
    command: {
      type: 'approveComposition',
      number: '',
      date: dateIn(now, zone),
      nominations: awaiting.map(({ nomination }) => nomination),
      ends: [],
    },
    says: {},
    waits: true,
    asks: 'instrument',
    about: {},
  };
  return [
    ...(awaiting.length > 0 ? [approval] : []),
    ...awaiting.map(
      (nomination): Of => ({
        id: `nomination-${nomination.nomination}-return`,
        type: 'returnNomination',
        act: `/composition/nominations/${nomination.nomination}/return`,
        command: { type: 'returnNomination', nomination: nomination.nomination, reason: nothing },
        says: {},
        waits: true,
        asks: 'reason',
        about: { nomination },
      }),
    ),
    ...(members[0] === undefined
      ? []
      : [
          {
            id: 'membership',
            type: 'endMembership',
            act: '/composition/members',
            command: { type: 'endMembership', person: members[0].person, reason: nothing },
            says: {},
            waits: false,
            asks: 'member',
            about: {},
          } as const,
        ]),
  ];
}

/** The leadership of each body: its nomination while its seat has none that awaits, or the withdrawal of the one that does. */
function ofBodies({ composition, bodies, now }: PaperLooking): readonly PaperMatter[] {
  const awaiting = awaitingNominations(composition);
  const leaders = holdingsIn(composition, 'current', now).filter(({ office }) => office === 'nominatingAuthority');
  return leaders.flatMap(({ person: whose, body }): readonly PaperMatter[] => {
    if (body === null || bodies.get(body)?.seat === undefined) return [];
    const nomination = awaiting.find((each) => each.body === body);
    if (nomination) {
      const { nomination: id } = nomination;
      return [
        {
          id: `nomination-${id}-withdrawal`,
          whose,
          type: 'withdrawNomination',
          act: `/composition/nominations/${id}/withdrawal`,
          command: { type: 'withdrawNomination', nomination: id },
          says: {},
          waits: false,
          asks: 'nothing',
          about: { nomination },
        },
      ];
    }
    return [
      {
        id: `nominate-${body}`,
        whose,
        type: 'nominate',
        act: '/composition/nominations',
        command: { type: 'nominate', nomination: '', body, person: '', letter: null },
        says: { body },
        waits: inheritedBy(bodies, body).every((each) => mandatesOfBody(composition, each, now).length === 0),
        asks: 'nominee',
        about: { body },
      },
    ];
  });
}
