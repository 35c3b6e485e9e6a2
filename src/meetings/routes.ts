import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, lineOrNothing, localTime, many, oneOf, text, whole } from '#page/parse.ts';
import { instantOf } from '#text/moments.ts';
import { adjournmentRoutes } from './adjournment-routes.ts';
import { type ItemRows, itemRows, rowsOf } from './item-rows.ts';
import type { AgendaItem, MeetingCommand, Register } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

const meetings = '/meetings';
const one = `${meetings}/:meeting`;
const to = ({ meeting }: MeetingCommand) => `${meetings}/${meeting}`;
const from = (params: Readonly<Record<string, string>>) => `${meetings}/${params.meeting}`;
const meetingOf = ({ params }: { readonly params: Readonly<Record<string, string>> }) => params.meeting ?? '';

const when = { on: localTime(), place: line(), link: lineOrNothing(500) };

async function whenOf({ fields, zone, wording }: Said<{ on: string; place: string; link: string | null }>) {
  // A time that the clocks skip does not exist; the command then bears a date in the past and is refused as such.
  const on = instantOf(fields.on.slice(0, 16), await zone()) ?? new Date(0).toISOString();
  return {
    on,
    place: wording('place', fields.place),
    link: fields.link === null ? null : wording('link', fields.link),
  };
}

const agenda = { ...itemRows.fields, rapporteur: many() };
type AgendaRows = ItemRows & { readonly rapporteur: string[] };

const rapporteurs = ({ rapporteur }: AgendaRows) => rapporteur.map((person) => ['rapporteur', person || null] as const);

function agendaOf(said: Said<AgendaRows>, lastItem: number): readonly AgendaItem[] {
  const { item, rapporteur } = said.fields;
  let last = lastItem;
  return rowsOf(said).map(({ row, ...typed }) => ({
    item: item[row] || String(++last),
    ...typed,
    rapporteur: rapporteur[row] || null,
  }));
}

/** The next free number of the year: `2026-3`. */
function nextNumber({ numbers }: Register, year: string): string {
  const taken = [...numbers].filter((number) => number.startsWith(`${year}-`)).map((number) => Number(number.slice(5)));
  return `${year}-${Math.max(0, ...taken) + 1}`;
}

/** What the rows need to know: the numbers of meetings, and of a meeting's items, that are taken. */
export type MeetingReads = {
  register(group: string): Promise<Register>;
  lastItem(group: string, meeting: string): Promise<number>;
};

/** In the place of a meeting that was not held its items keep their numbers, and new ones get others. */
const lastOf = async ({ lastItem }: MeetingReads, group: string, follows: string | null): Promise<number> =>
  follows === null || !/^\d{4}-\d+$/.test(follows) ? 0 : lastItem(group, follows);

export function meetingActs(read: MeetingReads): readonly ActRoute<MeetingCommand>[] {
  return [
    actRoute({
      path: meetings,
      type: 'proposeMeeting',
      labels,
      from: () => `${meetings}/new`,
      to,
      keeps: true,
      numbered: true,
      people: rapporteurs,
      fields: z.object({ ...when, ...agenda, follows: lineOrNothing(20) }),
      command: async (said): Promise<MeetingCommand> => ({
        type: 'proposeMeeting',
        meeting: nextNumber(await read.register(said.group), said.fields.on.slice(0, 4)),
        ...(await whenOf(said)),
        agenda: agendaOf(said, await lastOf(read, said.group, said.fields.follows)),
        ...(said.fields.follows === null ? {} : { follows: said.fields.follows }),
      }),
    }),
    actRoute({
      path: `${one}/date`,
      type: 'changeMeeting',
      labels,
      from,
      to,
      keeps: true,
      fields: z.object(when),
      command: async (said): Promise<MeetingCommand> => ({
        type: 'changeMeeting',
        meeting: meetingOf(said),
        ...(await whenOf(said)),
      }),
    }),
    actRoute({
      path: `${one}/agenda`,
      type: 'setAgenda',
      labels,
      from: (params) => `${from(params)}/agenda`,
      to,
      keeps: true,
      people: rapporteurs,
      fields: z.object(agenda),
      command: async (said): Promise<MeetingCommand> => ({
        type: 'setAgenda',
        meeting: meetingOf(said),
        agenda: agendaOf(said, await read.lastItem(said.group, meetingOf(said))),
      }),
    }),
    ...answers(),
    ...adjournmentRoutes,
    act(
      'advice',
      'advise',
      z.object({ about: oneOf(['meeting', 'agenda']), revision: whole(), text: text() }),
      (said) => ({
        type: 'advise',
        meeting: meetingOf(said),
        about: said.fields.about,
        revision: said.fields.revision,
        text: said.wording('text', said.fields.text),
      }),
    ),
    act('notice', 'sendNotice', z.object({}), (said) => ({ type: 'sendNotice', meeting: meetingOf(said) })),
    act('cancellation', 'cancelMeeting', z.object({ reason: text() }), (said) => ({
      type: 'cancelMeeting',
      meeting: meetingOf(said),
      reason: said.wording('reason', said.fields.reason),
    })),
    act('arrivals', 'recordArrival', z.object({ person: line(), presence: oneOf(['in room', 'remote']) }), (said) => ({
      type: 'recordArrival',
      meeting: meetingOf(said),
      ...said.fields,
    })),
    act('departures', 'recordDeparture', z.object({ person: line() }), (said) => ({
      type: 'recordDeparture',
      meeting: meetingOf(said),
      ...said.fields,
    })),
    act('opening', 'openMeeting', z.object({}), (said) => ({ type: 'openMeeting', meeting: meetingOf(said) })),
    act('item-in-hand', 'takeUpItem', z.object({ item: line() }), (said) => ({
      type: 'takeUpItem',
      meeting: meetingOf(said),
      ...said.fields,
    })),
    act('closing', 'closeMeeting', z.object({}), (said) => ({ type: 'closeMeeting', meeting: meetingOf(said) })),
    act('failure', 'closeWithoutQuorum', z.object({}), (said) => ({
      type: 'closeWithoutQuorum',
      meeting: meetingOf(said),
    })),
  ];
}

/** The Coordinator's four answers: to the date and to the agenda, each agreed or returned. */
function answers(): readonly ActRoute<MeetingCommand>[] {
  const revision = z.object({ revision: whole() });
  const reasoned = z.object({ revision: whole(), reason: text() });
  return [
    act('date-agreement', 'agreeToMeeting', revision, (said) => ({
      type: 'agreeToMeeting',
      meeting: meetingOf(said),
      ...said.fields,
    })),
    act('agenda-agreement', 'agreeToAgenda', revision, (said) => ({
      type: 'agreeToAgenda',
      meeting: meetingOf(said),
      ...said.fields,
    })),
    act('date-return', 'returnMeeting', reasoned, (said) => ({ type: 'returnMeeting', ...returned(said) })),
    act('agenda-return', 'returnAgenda', reasoned, (said) => ({ type: 'returnAgenda', ...returned(said) })),
  ];
}

const returned = (said: Said<{ readonly revision: number; readonly reason: string }>) => ({
  meeting: meetingOf(said),
  revision: said.fields.revision,
  reason: said.wording('reason', said.fields.reason),
});

function act<Fields>(
  noun: string,
  type: MeetingCommand['type'],
  fields: z.ZodType<Fields>,
  command: (said: Said<Fields>) => MeetingCommand,
): ActRoute<MeetingCommand> {
  return actRoute({
    path: `${one}/${noun}`,
    type,
    labels,
    from,
    to,
    fields,
    command,
    keeps: 'shape' in fields && ('reason' in Object(fields.shape) || 'text' in Object(fields.shape)),
  });
}
