import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { problemOf, typed } from '#page/view.ts';
import { officialDate } from '#text/dates.ts';
import { dutyCommands } from './messages.ts';
import { dutyPlace } from './places.ts';
import { byHand, type DutyScreen } from './screen.ts';
import { dutyWords as words } from './screen-words.ts';
import { asking, fieldLabels as labels } from './words.ts';

const nothing = { ref: '', digest: '' };

/** What the addressee answered, or may answer; silence is shown for what it is. */
export function Answer({ screen }: { screen: DutyScreen }) {
  const { view, duty, text, asked } = screen;
  const { tongue } = view;
  const { answer, binding } = duty;
  return (
    <Section title={words.answer[tongue]} id="answer">
      {binding ? (
        <p>
          {words.binds[tongue]}: {text(binding.act)} ({officialDate(binding.until, tongue)})
        </p>
      ) : null}
      {answer?.is === 'taken on' ? (
        <>
          <p>
            <b>{words.tookOn[tongue]}</b>, {labels.until[tongue].toLocaleLowerCase(tongue)}:{' '}
            {officialDate(answer.until, tongue)}
          </p>
          <p>{text(answer.how)}</p>
          <p class="quiet">{byHand(screen, answer)}</p>
        </>
      ) : null}
      {answer?.is === 'declined' ? (
        <>
          <p class="reason">
            <b>{words.declinedFor[tongue]}:</b> {text(answer.reason)}
          </p>
          <p class="quiet">{byHand(screen, answer)}</p>
        </>
      ) : null}
      {answer || binding ? null : <Silence screen={screen} />}
      {duty.reminded.length > 0 ? (
        <p class="quiet">
          {words.reminded[tongue]}: {duty.reminded.map((hand) => byHand(screen, hand)).join('; ')}
        </p>
      ) : null}
      {answer || binding || duty.ended ? null : (
        <>
          <p class="quiet">{asking[asked][tongue]}</p>
          <Acts>
            <TakeOn screen={screen} />
            <Decline screen={screen} />
          </Acts>
        </>
      )}
      <Remind screen={screen} />
    </Section>
  );
}

function Silence({ screen: { view, duty, state } }: { screen: DutyScreen }) {
  const { tongue } = view;
  return (
    <p>
      {(state === 'silent' ? words.noAnswer : words.awaited)[tongue]} {words.askedBy[tongue]}:{' '}
      {officialDate(duty.answerBy, tongue)}.
    </p>
  );
}

function TakeOn({ screen: { view, duty, today } }: { screen: DutyScreen }) {
  const { tongue } = view;
  const { sending } = duty;
  const path = `${dutyPlace(sending)}/taking-on`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'takeOn', sending, until: today, how: nothing }}
      name={dutyCommands.takeOn.name}
      short={words.takeOnShort}
      records={dutyCommands.takeOn.done}
      set="answer"
      id="act-take-on"
      keep
    >
      <Field
        tongue={tongue}
        name="until"
        id="take-on-until"
        type="date"
        label={labels.until[tongue]}
        hint={words.untilHint[tongue]}
        min={today}
        value={typed(view, path, 'until')}
        problem={problemOf(view, path, 'until')}
        required
      />
      <TextArea
        tongue={tongue}
        name="how"
        label={labels.how[tongue]}
        value={typed(view, path, 'how')}
        problem={problemOf(view, path, 'how')}
        required
      />
    </Ask>
  );
}

function Decline({ screen: { view, duty } }: { screen: DutyScreen }) {
  const { tongue } = view;
  const { sending } = duty;
  const path = `${dutyPlace(sending)}/refusal`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'declineSent', sending, reason: nothing }}
      name={dutyCommands.declineSent.name}
      short={words.declineShort}
      records={dutyCommands.declineSent.done}
      look="quiet"
      set="answer"
      id="act-decline"
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id="decline-reason"
        label={labels.reason[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        required
      />
    </Ask>
  );
}

/** Offered while there is something to remind of: no answer yet, or a term that has passed. */
function Remind({ screen: { view, duty, state } }: { screen: DutyScreen }) {
  if (state !== 'awaiting' && state !== 'silent' && state !== 'late') return null;
  const { sending } = duty;
  return (
    <Acts>
      <Ask
        view={view}
        path={`${dutyPlace(sending)}/reminders`}
        trial={{ type: 'remindOfSent', sending }}
        name={dutyCommands.remindOfSent.name}
        records={dutyCommands.remindOfSent.done}
        look="quiet"
        set="remind"
        id="act-remind"
      />
    </Acts>
  );
}
