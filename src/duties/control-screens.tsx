import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { problemOf, typed } from '#page/view.ts';
import { isExecuted } from './facts.ts';
import { dutyCommands } from './messages.ts';
import { dutyPlace } from './places.ts';
import { byHand, type DutyScreen } from './screen.ts';
import { dutyWords as words } from './screen-words.ts';
import { fieldLabels as labels } from './words.ts';

const nothing = { ref: '', digest: '' };

/** How it went off control, or may. */
export function Control({ screen }: { screen: DutyScreen }) {
  const { view, duty, text } = screen;
  const { tongue } = view;
  if (duty.until === undefined) return null;
  const { ended } = duty;
  return (
    <Section title={words.control[tongue]} id="control">
      {ended ? (
        <>
          <p>{(ended.is === 'executed' ? words.offExecuted : words.offDropped)[tongue]}</p>
          {ended.is === 'dropped' ? (
            <p class="reason">
              <b>{labels.reason[tongue]}:</b> {text(ended.reason)}
            </p>
          ) : null}
          <p class="quiet">{byHand(screen, ended)}</p>
        </>
      ) : (
        <>
          <p class="quiet">{words.controlSays[tongue]}</p>
          {isExecuted(duty) ? <WhoTakesOff screen={screen} /> : null}
          <Acts>
            {isExecuted(duty) ? <TakeOff screen={screen} /> : null}
            <Drop screen={screen} />
          </Acts>
        </>
      )}
    </Section>
  );
}

/** It stays under control until somebody does: so it says who. */
function WhoTakesOff({ screen: { view, names, takesOff } }: { screen: DutyScreen }) {
  const { tongue, me } = view;
  if (takesOff === me.person) return <p>{words.takeOffYourself[tongue]}</p>;
  return (
    <p>
      {words.takesOff[tongue]}: <b>{takesOff === null ? words.takesOffDesk[tongue] : names.person(takesOff)[tongue]}</b>
    </p>
  );
}

const TakeOff = ({ screen: { view, duty } }: { screen: DutyScreen }) => (
  <Ask
    view={view}
    path={`${dutyPlace(duty.sending)}/removal`}
    trial={{ type: 'takeOffControl', sending: duty.sending }}
    name={dutyCommands.takeOffControl.name}
    records={dutyCommands.takeOffControl.done}
    set="control"
    id="act-take-off"
  />
);

function Drop({ screen: { view, duty } }: { screen: DutyScreen }) {
  const { tongue } = view;
  const path = `${dutyPlace(duty.sending)}/dropping`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'dropFromControl', sending: duty.sending, reason: nothing }}
      name={dutyCommands.dropFromControl.name}
      records={dutyCommands.dropFromControl.done}
      look="quiet"
      set="control"
      id="act-drop"
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id="drop-reason"
        label={labels.reason[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        required
      />
    </Ask>
  );
}
