import { clauseFor } from '#charter/authority.ts';
import { isHere } from '#meetings/attendance.ts';
import { membersAt } from '#membership/composition.ts';
import { Acts } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, type Option, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { pressedTooLate } from '#page/line-words.ts';
import { problemOf, typed } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { atTime, fromTime } from '#text/dates.ts';
import { azDotted } from '#text/harmony.ts';
import { counted } from '#text/numbers.ts';
import { clockFace, secondsBetween } from '#text/spans.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { speaking } from './evolve.ts';
import { floorCommands, minute } from './messages.ts';
import { inTurn, requestOf } from './order.ts';
import { type FloorScreen, pathOf, speakerName, standing } from './screen.ts';
import { heardAs } from './speech-rules.ts';
import type { FloorRequest, Speech } from './vocabulary.ts';
import { fieldLabels, floorWords, speechKinds } from './words.ts';

/** Who speaks and since when, who is next, and what the reader may ask for or give. Only while the meeting is open. */
export function Speakers({ screen }: { screen: FloorScreen }) {
  const { view, meeting, floor } = screen;
  // An earlier edition of a charter gives nobody the floor.
  if (meeting.stage !== 'open' || !view.charter.authority.giveFloor) return null;
  const speech = speaking(floor);
  const queue = inTurn(floor);
  return (
    <Block
      id="floor"
      notes={
        <LawNote
          charter={view.charter}
          clause={clauseFor(view.charter, 'giveFloor')}
          state="plain"
          tongue={view.tongue}
          says={floorWords.order[view.tongue]}
          id="note-floor"
        />
      }
    >
      <Section title={floorWords.floor[view.tongue]} aside={limitOf(screen)}>
        {speech ? <Speaking screen={screen} speech={speech} /> : null}
        {!speech && queue.length === 0 ? <p class="quiet">{floorWords.nobodyAsks[view.tongue]}</p> : null}
        <Queue screen={screen} queue={queue} />
        <Own screen={screen} />
        <Head screen={screen} />
      </Section>
    </Block>
  );
}

const limitOf = ({ floor: { limit }, view: { tongue } }: FloorScreen) =>
  limit === null ? undefined : `${floorWords.each[tongue]} ${counted(limit, minute, tongue)}`;

/** The speaker with the time that runs; without script it stands as it was when the page was made. */
function Speaking({ screen, speech }: { screen: FloorScreen; speech: Speech }) {
  const { view, zone } = screen;
  const { tongue } = view;
  const { speaker, as, kind, from, limit } = speech;
  const seconds = secondsBetween(from, view.now);
  const over = limit !== null && seconds >= limit * 60;
  return (
    <div class="speech" data-over={over ? '' : undefined}>
      <p class="speech-who">
        <b>{speakerName(screen, speaker)}</b>
        {as === 'member' ? null : <span class="quiet"> · {standing(as)[tongue]}</span>}
        <br />
        <span class="quiet">
          {speechKinds[kind][tongue]} · {fromTime(from, zone, tongue)}
        </span>
      </p>
      <p class="speech-time">
        <time
          class="speech-clock"
          datetime={`PT${seconds}S`}
          data-counts={String(seconds)}
          data-most={limit === null ? undefined : String(limit * 60)}
        >
          {clockFace(seconds)}
        </time>
        {limit === null ? null : <span class="quiet"> / {clockFace(limit * 60)}</span>}
        <strong class="speech-over">{floorWords.over[tongue]}</strong>
      </p>
      <Tap screen={screen} noun="floor/end" type="endSpeech" label={floorCommands.endSpeech.name} />
    </div>
  );
}

function Queue({ screen, queue }: { screen: FloorScreen; queue: readonly FloorRequest[] }) {
  const { view, zone } = screen;
  const { tongue } = view;
  if (queue.length === 0) return null;
  return (
    <ol class="speakers" aria-label={floorWords.list[tongue]}>
      {queue.map(({ person, kind, at }) => (
        <li class={kind === 'point of order' ? 'speaker-first' : undefined} id={`asks-${person}`}>
          <span>
            {speakerName(screen, person)}
            <span class="speaker-says">
              {speechKinds[kind][tongue]} · {atTime(at, zone, tongue)}
            </span>
          </span>
          <Tap
            screen={screen}
            noun="floor"
            type="giveFloor"
            label={floorWords.give}
            spoken={`${floorCommands.giveFloor.name[tongue]}: ${speakerName(screen, person)}`}
            fields={{ speaker: person }}
          />
        </li>
      ))}
    </ol>
  );
}

/** The reader's own: to ask, to raise a point of order, to withdraw; large for a hand on a telephone, small for the chair. */
function Own({ screen }: { screen: FloorScreen }) {
  const { view, meeting, floor } = screen;
  const { tongue } = view;
  const { person } = view.me;
  const asked = requestOf(floor, person);
  const place = inTurn(floor).findIndex((request) => request.person === person) + 1;
  const may = (kind: FloorRequest['kind']) =>
    !view.gate({ type: 'askForFloor', meeting: meeting.meeting, kind }) && speaking(floor)?.speaker !== person;
  // Whoever gives the floor is asked first of all to give it.
  const conducts = view.gate({ type: 'giveFloor', meeting: meeting.meeting, speaker: '' })?.refused === 'notHeardHere';
  if (!asked && !may('speech')) return null;
  return (
    <div class="own-floor">
      {asked ? (
        <p>
          <b>{placeInQueue(place)[tongue]}</b>
        </p>
      ) : null}
      {may('speech') && !asked ? (
        <Tap
          screen={screen}
          noun="floor-requests"
          type="askForFloor"
          label={floorCommands.askForFloor.name}
          fields={{ kind: 'speech' }}
          big={!conducts}
          quiet={conducts}
        />
      ) : null}
      {may('point of order') ? (
        <Tap
          screen={screen}
          noun="floor-requests"
          type="askForFloor"
          label={floorWords.pointOfOrder}
          fields={{ kind: 'point of order' }}
          big={!conducts}
          quiet
        />
      ) : null}
      {asked ? (
        <Tap
          screen={screen}
          noun="floor-requests/withdrawal"
          type="withdrawFromFloor"
          label={floorCommands.withdrawFromFloor.name}
          big={!conducts}
          quiet
        />
      ) : null}
    </div>
  );
}

/** `Növbədə 2-cisiniz`. */
const placeInQueue = (place: number): Sentence => ({
  az: `Növbədə ${azDotted(String(place), 'ordinal')} yerdəsiniz`,
  en: `You are number ${place} on the list`,
  ru: `Вы в очереди под номером ${place}`,
});

/** The head's: the floor to anybody who is here, and how long each may speak. */
function Head({ screen }: { screen: FloorScreen }) {
  const { view, meeting, floor } = screen;
  const { tongue } = view;
  const of = { meeting: meeting.meeting };
  const speakers =
    view.gate({ type: 'giveFloor', ...of, speaker: '' })?.refused === 'notHeardHere' ? hereOf(screen) : [];
  const limits = view.gate({ type: 'limitSpeeches', ...of, minutes: (floor.limit ?? 0) + 1 }) === undefined;
  if (speakers.length === 0 && !limits) return null;
  const give = pathOf(screen, 'floor');
  const limit = pathOf(screen, 'speech-limit');
  return (
    <details class="floor-head" id="floor-head" open={view.refused?.path === give || view.refused?.path === limit}>
      <summary>{floorWords.conduct[tongue]}</summary>
      <Acts>
        <form class="floor-form" method="post" action={`${view.base}${give}`}>
          <input type="hidden" name="command" value={view.commandId()} />
          <Select
            tongue={tongue}
            name="speaker"
            id="floor-speaker"
            label={fieldLabels.speaker[tongue]}
            required
            value={typed(view, give, 'speaker')}
            problem={problemOf(view, give, 'speaker')}
            options={speakers}
          />
          <button type="submit" class="button">
            {floorCommands.giveFloor.name[tongue]}
          </button>
        </form>
        <form class="floor-form" method="post" action={`${view.base}${limit}`}>
          <input type="hidden" name="command" value={view.commandId()} />
          <Field
            tongue={tongue}
            name="minutes"
            id="floor-minutes"
            type="number"
            width="number"
            min="1"
            max="120"
            label={floorWords.minutesEach[tongue]}
            hint={floorWords.noLimit[tongue]}
            required={false}
            value={typed(view, limit, 'minutes') ?? (floor.limit === null ? undefined : String(floor.limit))}
            problem={problemOf(view, limit, 'minutes')}
          />
          <button type="submit" class="button">
            {floorCommands.limitSpeeches.name[tongue]}
          </button>
        </form>
      </Acts>
    </details>
  );
}

/** Everybody who may be heard now, by name: members who are here, experts of the item in hand, substitutes. */
function hereOf(screen: FloorScreen): readonly Option[] {
  const { view, meeting, floor, composition } = screen;
  const { tongue, now } = view;
  const members = membersAt(composition, now)
    .map(({ person }) => person)
    .filter((person) => isHere(meeting, person));
  const others = [...floor.experts.keys(), ...floor.substitutes.keys()];
  const room = { composition, meeting, floor, context: { at: now, by: '', group: '', command: '' } };
  return [...members, ...others]
    .filter((speaker) => speaking(floor)?.speaker !== speaker)
    .flatMap((speaker) => {
      const as = heardAs(room, speaker);
      if (!as) return [];
      const name = speakerName(screen, speaker);
      return { value: speaker, label: as === 'member' ? name : `${name} · ${standing(as)[tongue]}` };
    })
    .sort((a, b) => compare(a.label, b.label, tongue));
}

/** One tap, for whoever may; nothing for others. */
function Tap(props: {
  screen: FloorScreen;
  noun: string;
  type: 'endSpeech' | 'giveFloor' | 'askForFloor' | 'withdrawFromFloor';
  label: Sentence;
  spoken?: string;
  fields?: Readonly<Record<string, string>>;
  big?: boolean;
  quiet?: boolean;
}) {
  const { screen, noun, type, label, spoken, fields = {}, big, quiet } = props;
  const { view, meeting } = screen;
  // One's own request; what the chair does is looked at before it is done again.
  const own = type === 'askForFloor' || type === 'withdrawFromFloor';
  const trial = { type, meeting: meeting.meeting, ...fields } as Parameters<typeof view.gate>[0];
  if (view.gate(trial)) return null;
  const look = big ? (quiet ? 'button button-big' : 'button button-primary button-big') : 'button button-small';
  return (
    <form
      class="tap"
      method="post"
      action={`${view.base}${pathOf(screen, noun)}`}
      data-press={own ? [noun, ...Object.values(fields), meeting.itemInHand].join(' ') : undefined}
      data-press-over={own ? pressedTooLate.floor[view.tongue] : undefined}
    >
      <input type="hidden" name="command" value={view.commandId()} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class={look} aria-label={spoken}>
        {label[view.tongue]}
      </button>
    </form>
  );
}
