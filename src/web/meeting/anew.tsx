import type { Context } from 'hono';
import { authorise } from '#charter/authority.ts';
import { meetingOf, registerOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { thingOfItem, thingOfMeeting } from '#marking/things.ts';
import { isSecond } from '#meetings/second.ts';
import type { Meeting, MeetingId } from '#meetings/vocabulary.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { officialMoment } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Row } from '../agenda/rows.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import type { PartProps } from './shown.ts';

const words = {
  inPlaceOf: {
    az: 'Çağırılmış, lakin keçirilməmiş iclasın yerinə:',
    en: 'In the place of a meeting called and not held:',
    ru: 'Вместо созванного и не состоявшегося заседания:',
  },
  convenedAnew: { az: 'Yenidən çağırılıb:', en: 'Convened anew:', ru: 'Созвано заново:' },
  insteadOf: { az: 'Bunun yerinə:', en: 'In the place of', ru: 'Вместо' },
  convene: {
    az: 'Eyni məsələlərlə yenidən çağırın',
    en: 'Convene anew with the same items',
    ru: 'Созвать заново с теми же вопросами',
  },
  second: {
    az: 'Bu, təkrar iclasdır: qaydalardakı xüsusi yetərsay tətbiq olunur.',
    en: 'This is a second meeting: the quorum that the charter sets for it holds.',
    ru: 'Это повторное заседание: действует установленный для него кворум.',
  },
  notSecond: {
    az: 'Yetərsay hər iclasdakı kimidir.',
    en: 'The quorum is that of any meeting.',
    ru: 'Кворум такой же, как на любом заседании.',
  },
} as const satisfies Record<string, Sentence>;

/** The meeting in whose place a new one is being proposed, as far as the reader may read it. */
export type First = { readonly meeting: MeetingId; readonly place: string; readonly rows: readonly Row[] };

export async function firstOf(house: House, view: GroupView, c: Context): Promise<First | undefined> {
  const asked = c.req.query('follows') ?? view.refused?.typed.follows?.[0] ?? '';
  if (!/^\d{4}-\d+$/.test(asked)) return undefined;
  const seen = await seeing(house, view, [thingOfMeeting(asked)]);
  const { meeting } = meetingOf(seen.states, asked);
  if (meeting.stage !== 'not held') return undefined;
  const texts = view.reveal(
    await readTexts(house.pool, view.group, [
      [thingOfMeeting(asked), meeting.place],
      ...meeting.agenda.map(({ item, title }) => [thingOfItem(asked, item), title] as const),
    ]),
  );
  const rows = meeting.agenda.map(({ item, title, kind, rapporteur, minutes }) => ({
    item,
    title: texts(title),
    kind,
    rapporteur: rapporteur ?? '',
    minutes: minutes === undefined ? '' : String(minutes),
  }));
  return { meeting: asked, place: texts(meeting.place), rows };
}

const nameOf = ({ tongue }: GroupView, meeting: MeetingId) => numbered(meeting, tongue);

/** On the form of the new meeting: which one it follows. */
export function Following({ view, first }: { view: GroupView; first: First }) {
  const { tongue, base } = view;
  return (
    <p>
      <input type="hidden" name="follows" value={first.meeting} />
      {words.inPlaceOf[tongue]} <a href={`${base}/meetings/${first.meeting}`}>{nameOf(view, first.meeting)}</a>
    </p>
  );
}

/** On the pages of both: the way to the other one, and on the first the way to call it anew. */
export function Anew({ view, shown: { meeting } }: PartProps) {
  return meeting.stage === 'not held' ? (
    <Failed view={view} meeting={meeting} />
  ) : (
    <Second view={view} meeting={meeting} />
  );
}

/** In the register of meetings: the other one of the two, in a quiet line; nothing for most. */
export function AnewLine({ view, meeting }: { view: GroupView; meeting: MeetingId }) {
  const { followed } = registerOf(view.states);
  const after = followed.get(meeting) ?? [];
  const first = [...followed].find(([, all]) => all.includes(meeting))?.[0];
  const said = after.length > 0 ? words.convenedAnew : words.insteadOf;
  const others = after.length > 0 ? after : first === undefined || !seesMeeting(view, first) ? [] : [first];
  if (others.length === 0) return null;
  return (
    <span class="line quiet">
      {said[view.tongue]} {others.map((each) => nameOf(view, each)).join(', ')}
    </span>
  );
}

const seesMeeting = ({ reads }: GroupView, meeting: MeetingId): boolean => reads.may(thingOfMeeting(meeting));

function Failed({ view, meeting: { meeting } }: { view: GroupView; meeting: Meeting }) {
  const { tongue, base } = view;
  const after = registerOf(view.states).followed.get(meeting) ?? [];
  if (after.length > 0)
    return (
      <p>
        {words.convenedAnew[tongue]}{' '}
        {after.map((each, index) => (
          <>
            {index > 0 ? ', ' : null}
            <a href={`${base}/meetings/${each}`}>{nameOf(view, each)}</a>
          </>
        ))}
      </p>
    );
  if (authorise(view.charter, 'proposeMeeting', view.me.offices)) return null;
  return (
    <p>
      <a class="button button-primary" href={`${base}/meetings/new?follows=${meeting}`}>
        {words.convene[tongue]}
      </a>
    </p>
  );
}

function Second({ view, meeting }: { view: GroupView; meeting: Meeting }) {
  const { tongue, base, charter, zone } = view;
  const { follows } = meeting;
  if (!follows) return null;
  const second = isSecond(charter, meeting);
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={charter.rules.secondMeeting.clause}
          state={second ? 'met' : 'plain'}
          tongue={tongue}
          says={words[second ? 'second' : 'notSecond'][tongue]}
          id="note-second"
        />
      }
    >
      <p>
        {words.inPlaceOf[tongue]}{' '}
        <a href={`${base}/meetings/${follows.meeting}`}>
          {nameOf(view, follows.meeting)}, {officialMoment(follows.on, zone, tongue)}
        </a>
      </p>
    </Block>
  );
}
