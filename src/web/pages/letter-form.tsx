import { directions, fieldLabels as labels, lettersCommands } from '#letters/messages.ts';
import { lettersPlace } from '#letters/routes.ts';
import type { Direction } from '#letters/vocabulary.ts';
import { Ask } from '#page/ask.tsx';
import { Choice, Field, Select, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { problemOf, typed } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import { letterWords as words } from './letters-words.ts';

export const directionOptions = ({ tongue }: GroupView) =>
  (['in', 'out'] as const).map((direction: Direction) => ({ value: direction, label: directions[direction][tongue] }));

export const bodyOptions = ({ bodies, names, tongue }: GroupView) =>
  [...bodies.keys()]
    .map((body) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));

/** The form that enters a letter; folded until it is asked for. */
export function RegisterLetter({ view }: { view: GroupView }) {
  const { tongue, zone, now } = view;
  const path = lettersPlace;
  const text = (name: string) => ({
    tongue,
    name,
    value: typed(view, path, name),
    problem: problemOf(view, path, name),
  });
  const direction = typed(view, path, 'direction') ?? 'in';
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'registerLetter',
        direction: 'in',
        on: dateIn(now, zone),
        theirs: null,
        body: null,
        correspondent: null,
        subject: { ref: '', digest: '' },
        scan: null,
      }}
      name={lettersCommands.registerLetter.name}
      records={lettersCommands.registerLetter.done}
      id="act-letter"
      multipart
    >
      <Choice
        tongue={tongue}
        name="direction"
        label={labels.direction[tongue]}
        options={directionOptions(view)}
        values={[direction]}
        problem={problemOf(view, path, 'direction')}
        required
      />
      <Select
        {...text('body')}
        label={labels.body[tongue]}
        value={typed(view, path, 'body')}
        options={bodyOptions(view)}
        required={false}
      />
      <Field
        {...text('correspondent')}
        label={labels.correspondent[tongue]}
        hint={words.correspondentHint[tongue]}
        required={false}
      />
      <Field
        {...text('on')}
        type="date"
        label={labels.on[tongue]}
        value={typed(view, path, 'on') ?? dateIn(now, zone)}
        max={dateIn(now, zone)}
        required
      />
      <Field {...text('theirs')} label={labels.theirs[tongue]} width="name" required={false} />
      <TextArea {...text('subject')} label={labels.subject[tongue]} rows={2} required />
      <FileField
        tongue={tongue}
        name="scan"
        label={labels.scan[tongue]}
        hint={words.scanHint[tongue]}
        kept={typed(view, path, 'scan')}
        problem={problemOf(view, path, 'scan')}
        required={false}
      />
    </Ask>
  );
}
