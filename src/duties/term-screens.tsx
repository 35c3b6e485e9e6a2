import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Table } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { officialDate } from '#text/dates.ts';
import { addDays } from '#text/moments.ts';
import { awaitingExtension } from './facts.ts';
import { dutyCommands } from './messages.ts';
import { dutyPlace } from './places.ts';
import { byHand, type DutyScreen } from './screen.ts';
import { dutyWords as words } from './screen-words.ts';
import type { Extension } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

const nothing = { ref: '', digest: '' };

/** The term as it stands, every term that it had before, and what is asked of it. */
export function Term({ screen }: { screen: DutyScreen }) {
  const { view, duty } = screen;
  const { tongue } = view;
  if (duty.until === undefined) return null;
  const waiting = awaitingExtension(duty);
  return (
    <Section title={words.term[tongue]} id="term">
      <p>
        <b>{officialDate(duty.until, tongue)}</b>
      </p>
      {duty.extensions.length > 0 ? <Terms screen={screen} /> : null}
      {duty.ended ? null : (
        <Acts>
          {waiting ? (
            <>
              <Grant screen={screen} waiting={waiting} />
              <Refuse screen={screen} />
            </>
          ) : (
            <AskLater screen={screen} />
          )}
        </Acts>
      )}
    </Section>
  );
}

function Terms({ screen }: { screen: DutyScreen }) {
  const { view, duty, text } = screen;
  const { tongue } = view;
  return (
    <Table
      tongue={tongue}
      caption={words.terms[tongue]}
      columns={[
        { title: words.termBefore[tongue] },
        { title: words.termAsked[tongue] },
        { title: labels.reason[tongue] },
        { title: words.termAnswer[tongue] },
      ]}
      rows={duty.extensions.map((extension, index) => ({
        id: `extension-${index + 1}`,
        cells: [
          officialDate(extension.from, tongue),
          <>
            {officialDate(extension.until, tongue)}
            <span class="line quiet">{byHand(screen, extension)}</span>
          </>,
          text(extension.reason),
          <Settled screen={screen} extension={extension} />,
        ],
      }))}
    />
  );
}

function Settled({ screen, extension: { settled } }: { screen: DutyScreen; extension: Extension }) {
  const { tongue } = screen.view;
  if (!settled) return <>{words.extensionAwaits[tongue]}</>;
  return (
    <>
      {settled.is === 'granted'
        ? `${words.granted[tongue]}: ${officialDate(settled.until, tongue)}`
        : `${words.refused[tongue]}: ${screen.text(settled.reason)}`}
      <span class="line quiet">{byHand(screen, settled)}</span>
    </>
  );
}

function AskLater({ screen: { view, duty, today } }: { screen: DutyScreen }) {
  const { tongue } = view;
  const { sending, until = today } = duty;
  const path = `${dutyPlace(sending)}/extensions`;
  const first = addDays(until < today ? today : until, 1);
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'askExtension', sending, until: first, reason: nothing }}
      name={dutyCommands.askExtension.name}
      records={dutyCommands.askExtension.done}
      look="quiet"
      set="term"
      id="act-ask-extension"
      keep
    >
      <Field
        tongue={tongue}
        name="until"
        id="extension-until"
        type="date"
        label={words.termAsked[tongue]}
        min={first}
        value={typed(view, path, 'until')}
        problem={problemOf(view, path, 'until')}
        required
      />
      <TextArea
        tongue={tongue}
        name="reason"
        id="extension-reason"
        label={labels.reason[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        required
      />
    </Ask>
  );
}

function Grant({ screen: { view, duty, today }, waiting }: { screen: DutyScreen; waiting: Extension }) {
  const { tongue } = view;
  const { sending } = duty;
  const path = `${dutyPlace(sending)}/extensions/grant`;
  const until = waiting.until < today ? today : waiting.until;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'grantExtension', sending, until }}
      name={dutyCommands.grantExtension.name}
      records={dutyCommands.grantExtension.done}
      set="term"
      id="act-grant"
    >
      <Field
        tongue={tongue}
        name="until"
        id="grant-until"
        type="date"
        label={labels.until[tongue]}
        hint={words.grantHint[tongue]}
        value={typed(view, path, 'until') ?? until}
        problem={problemOf(view, path, 'until')}
        required
      />
    </Ask>
  );
}

function Refuse({ screen: { view, duty } }: { screen: DutyScreen }) {
  const { tongue } = view;
  const { sending } = duty;
  const path = `${dutyPlace(sending)}/extensions/refusal`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'refuseExtension', sending, reason: nothing }}
      name={dutyCommands.refuseExtension.name}
      records={dutyCommands.refuseExtension.done}
      look="quiet"
      set="term"
      id="act-refuse-extension"
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id="refuse-extension-reason"
        label={labels.reason[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        required
      />
    </Ask>
  );
}
