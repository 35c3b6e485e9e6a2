import type { Child } from 'hono/jsx';
import type { Command } from '#group/vocabulary.ts';
import { Ask } from '#page/ask.tsx';
import { Choice, Field, Select, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { typed, typedMany } from '#page/view.ts';
import { problemCommands as commands } from '#problems/messages.ts';
import type { DraftCommand, ProblemCommand } from '#problems/vocabulary.ts';
import { fieldLabels as labels } from '#problems/words.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { fieldOf } from '../plan/field.ts';
import type { GroupView } from '../view.ts';
import { Difference } from './difference.tsx';
import { bodyOptions } from './parts.tsx';
import { words } from './words.ts';

type Of = { readonly view: GroupView; readonly path: string; readonly id: string };

/** Fields of a form on problems or drafts: `id` keeps apart forms of one page. */
export const fieldsOf = ({ view, path, id }: Of) => fieldOf(view, path, labels, id);

export function Folded(props: { title: string; open: boolean; children?: Child }) {
  return (
    <details class="folded" open={props.open}>
      <summary>{props.title}</summary>
      <div class="stack">{props.children}</div>
    </details>
  );
}

/** An act that takes one text: a comment, or a reason. */
export function AskWithText(
  props: Of & {
    trial: Extract<Command, ProblemCommand | DraftCommand>;
    name: 'comment' | 'reason';
    short: Sentence;
    set?: string;
    children?: Child;
  },
) {
  const { view, path, id, trial, name, short, set, children } = props;
  const { name: says, done } = commands[trial.type];
  const rows = name === 'comment' ? 4 : 3;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={says}
      short={short}
      records={done}
      look="quiet"
      {...{ set, id }}
      keep
    >
      {children}
      <TextArea {...fieldsOf({ view, path, id: `${id}-` })(name)} rows={rows} required />
    </Ask>
  );
}

/** The version on which somebody writes. Only whoever was told of a newer one goes on from that. */
export function Base({ view, path, version }: Omit<Of, 'id'> & { version: number }) {
  const base = view.refused?.path === path ? version : Number(typed(view, path, 'base') ?? version);
  return <input type="hidden" name="base" value={String(base)} />;
}

/** What was written on an older text and sent stands beside the one that holds now. */
export function Overtaken(props: Omit<Of, 'id'> & { field: string; stands: string }) {
  const { view, path, field, stands } = props;
  const written = typed(view, path, field);
  if (view.refused?.path !== path || written === undefined || written === stands) return null;
  return (
    <>
      <p class="reason">{words.yours[view.tongue]}</p>
      <Difference before={stands} after={written} tongue={view.tongue} />
    </>
  );
}

/** Measures by their numbers in the plan. */
export const MeasuresField = ({ of, value, label }: { of: Of; value?: string; label?: Sentence }) => (
  <Field
    {...fieldsOf(of)('measures', value)}
    {...(label ? { label: label[of.view.tongue] } : {})}
    hint={words.measuresHint[of.view.tongue]}
    required={false}
  />
);

/** To whom a proposal is to go. */
export const AddresseeField = ({ of, value }: { of: Of; value?: string | undefined }) => (
  <Select {...fieldsOf(of)('addressee', value)} options={bodyOptions(of.view)} required={false} />
);

/** Bodies that it concerns; `stands`: those that it names now. */
export function ConcernsFields({ of, stands }: { of: Of; stands: readonly string[] }) {
  const { view, path } = of;
  const { tongue, names } = view;
  const chosen = typedMany(view, path, 'concerns') ?? stands;
  const present = bodyOptions(view);
  // One that was succeeded since is still there to be kept.
  const past = stands.filter((body) => !present.some(({ value }) => value === body));
  const { value: _value, ...field } = fieldsOf(of)('concerns');
  return (
    <Folded title={words.chooseBodies[tongue]} open={chosen.length > 0}>
      <Choice
        {...field}
        hint={words.concernsHint[tongue]}
        many
        values={chosen}
        options={[...present, ...past.map((body) => ({ value: body, label: names.body(body)[tongue] }))]}
      />
    </Folded>
  );
}

/** Up to three papers, each with what it is called. */
export function EvidenceFields({ of, children }: { of: Of; children?: Child }) {
  const { view, path } = of;
  const field = fieldsOf(of);
  return (
    <Folded title={words.evidence[view.tongue]} open={(typedMany(view, path, 'evidenceOff') ?? []).length > 0}>
      {children}
      {([1, 2, 3] as const).map((n) => {
        const { value: _value, ...file } = field(`evidence${n}`);
        return (
          <>
            <FileField {...file} kept={typed(view, path, `evidence${n}`)} required={false} />
            <Field {...field(`called${n}`)} required={false} />
          </>
        );
      })}
    </Folded>
  );
}
