import { onPaperPlace } from '#letters/routes.ts';
import { membersAt } from '#membership/composition.ts';
import { fieldLabels as memberLabels } from '#membership/messages.ts';
import { awaitingNominations } from '#membership/roster.ts';
import { Choice, Field, Select, TextArea } from '#page/fields.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import type { PaperMatter } from './on-paper-matters.ts';
import { onPaperWords as words } from './on-paper-words.ts';

/** What has to be typed from the paper, or compared with it. */
export function AsOnPaper({ view, matter }: { view: GroupView; matter: PaperMatter }) {
  switch (matter.asks) {
    case 'reason':
      return <Reason view={view} />;
    case 'instrument':
      return <Instrument view={view} />;
    case 'nominee':
      return <Nominee view={view} />;
    case 'member':
      return <Member view={view} />;
    case 'nothing':
      return matter.type === 'signProtocol' ? <PaperSigned view={view} matter={matter} /> : null;
  }
}

const fieldOf = (view: GroupView, name: string) => ({
  tongue: view.tongue,
  name,
  value: typed(view, onPaperPlace, name),
  problem: problemOf(view, onPaperPlace, name),
});

const Reason = ({ view }: { view: GroupView }) => (
  <TextArea
    {...fieldOf(view, 'reason')}
    label={words.reason[view.tongue]}
    hint={words.asOnPaper[view.tongue]}
    rows={3}
    required
  />
);

function PaperSigned({ view, matter }: { view: GroupView; matter: PaperMatter }) {
  const { tongue, base } = view;
  const meeting = matter.about.meeting?.meeting ?? '';
  return (
    <p class="hint">
      {words.signHint[tongue]}{' '}
      <a href={`${base}/meetings/${meeting}/protocol.pdf?copy=submitted`}>{words.openPaper[tongue]}</a>
      <br />
      {words.paperHash[tongue]}: <code class="hash">{matter.says.paper}</code>
    </p>
  );
}

function Instrument({ view }: { view: GroupView }) {
  const { tongue, names, composition, now, zone } = view;
  const today = dateIn(now, zone);
  const awaiting = awaitingNominations(composition);
  return (
    <>
      <Field {...fieldOf(view, 'number')} label={memberLabels.number[tongue]} width="number" required />
      <Field
        {...fieldOf(view, 'date')}
        type="date"
        label={memberLabels.date[tongue]}
        value={typed(view, onPaperPlace, 'date') ?? today}
        max={today}
        required
      />
      <Choice
        tongue={tongue}
        name="nominations"
        many
        label={memberLabels.nominations[tongue]}
        problem={problemOf(view, onPaperPlace, 'nominations')}
        values={typedMany(view, onPaperPlace, 'nominations') ?? awaiting.map(({ nomination }) => nomination)}
        options={awaiting.map(({ nomination, person, body }) => ({
          value: nomination,
          label: `${names.person(person)[tongue]}, ${names.body(body)[tongue]}`,
        }))}
      />
    </>
  );
}

function Nominee({ view }: { view: GroupView }) {
  const { tongue, names } = view;
  const known = [...names.people.values()]
    .map(({ person, name }) => ({ value: person, label: name }))
    .sort((a, b) => compare(a.label, b.label, tongue));
  return (
    <>
      <Select {...fieldOf(view, 'person')} label={memberLabels.person[tongue]} options={known} required={false} />
      <Field {...fieldOf(view, 'name')} label={memberLabels.name[tongue]} width="name" required={false} />
      <Field {...fieldOf(view, 'position')} label={memberLabels.position[tongue]} width="name" required={false} />
    </>
  );
}

function Member({ view }: { view: GroupView }) {
  const { tongue, names, composition, now } = view;
  const options = membersAt(composition, now)
    .filter(({ byOffice }) => !byOffice)
    .map(({ person, body }) => ({
      value: `/composition/members/${person}/end`,
      label: [names.person(person)[tongue], body === null ? '' : names.body(body)[tongue]].filter(Boolean).join(', '),
    }))
    .sort((a, b) => compare(a.label, b.label, tongue));
  return (
    <>
      <Select {...fieldOf(view, 'act')} label={words.member[tongue]} options={options} required />
      <Reason view={view} />
    </>
  );
}
