import type { ClauseId } from '#charter/vocabulary.ts';
import { holderAt } from '#membership/composition.ts';
import { holdingsIn } from '#membership/holdings.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { type LawState, Mark } from '#page/mark.tsx';
import { words as pageWords } from '#page/messages.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';
import { secretariatWords as words } from './secretariat-words.ts';

type Step = {
  readonly what: Sentence;
  readonly done: boolean;
  readonly href: string;
  readonly clause: ClauseId | null;
  readonly lacks?: string;
};

/** What a group needs before it can lawfully meet, each with the clause that asks for it. */
export function stepsOf(view: GroupView): readonly Step[] {
  const { charter, composition, bodies, names, tongue, now, base } = view;
  const officeClause = (office: string) => charter.offices.find(({ id }) => id === office)?.clause ?? null;
  const commandClause = (command: string) => charter.authority[command]?.clause ?? null;
  const seated = [...bodies.values()].filter(({ seat, successor }) => seat && !successor);
  const led = new Set(
    holdingsIn(composition, 'current', now)
      .filter(({ office }) => office === 'nominatingAuthority')
      .map(({ body }) => body),
  );
  const leaderless = seated.filter(({ body }) => !led.has(body)).map(({ body }) => names.body(body)[tongue]);
  const [officesPage, bodiesPage] = [`${base}/secretariat/offices`, `${base}/secretariat/bodies`];
  return [
    {
      what: words.coordinatorStep,
      done: holderAt(composition, 'coordinator', now) !== undefined,
      href: officesPage,
      clause: officeClause('coordinator'),
    },
    {
      what: words.headStep,
      done: holderAt(composition, 'head', now) !== undefined,
      href: officesPage,
      clause: officeClause('head'),
    },
    { what: words.seatsStep, done: seated.length > 0, href: bodiesPage, clause: commandClause('giveSeat') },
    {
      what: words.authoritiesStep,
      done: seated.length > 0 && leaderless.length === 0,
      href: officesPage,
      clause: commandClause('nominate'),
      ...(leaderless.length > 0 ? { lacks: `${words.withoutLeader[tongue]}: ${leaderless.join(', ')}` } : {}),
    },
    {
      what: words.compositionStep,
      done: composition.instruments.length > 0,
      href: `${base}/composition`,
      clause: commandClause('approveComposition'),
    },
  ];
}

/** Whether this reader is the one who sets the group up, and there is still something to do. */
export const isSettingUp = (view: GroupView): boolean =>
  view.me.offices.includes('secretariat') && stepsOf(view).some(({ done }) => !done);

/** Shown until everything is there. */
export function SetUp({ view }: { view: GroupView }) {
  const { tongue, charter } = view;
  const steps = stepsOf(view);
  if (steps.every(({ done }) => done)) return null;
  const stateOf = ({ done }: Step): LawState => (done ? 'met' : 'awaited');
  return (
    <Section title={words.setUp[tongue]} aside={`${steps.filter(({ done }) => done).length} / ${steps.length}`}>
      {steps.map((step) => (
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={step.clause}
              state={stateOf(step)}
              tongue={tongue}
              says={pageWords[step.done ? 'met' : 'awaited'][tongue]}
            />
          }
        >
          <p>
            <Mark state={stateOf(step)} tongue={tongue} /> <a href={step.href}>{step.what[tongue]}</a>
            {step.lacks ? <span class="under">{step.lacks}</span> : null}
          </p>
        </Block>
      ))}
    </Section>
  );
}
