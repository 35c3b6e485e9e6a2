import { clauseFor } from '#charter/authority.ts';
import { meetingWords } from '#meetings/words.ts';
import { mandatesOfBody } from '#membership/composition.ts';
import { fieldLabels as memberLabels, membershipCommands } from '#membership/messages.ts';
import type { Nomination } from '#membership/vocabulary.ts';
import { Acts, Matter } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { dayAndMonth } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import { type Desk, link, Note, type Of } from './card-parts.tsx';
import { todayWords as words } from './today-words.ts';

export function Nominated({ desk, nomination }: { desk: Desk; nomination: Nomination }) {
  const { view } = desk;
  const { tongue, names, composition, now, base, zone } = view;
  const { person, body, letter } = nomination;
  const id = `nomination-${nomination.nomination}`;
  const [before] = mandatesOfBody(composition, body, now);
  const says = [
    names.body(body)[tongue],
    before ? `${words.replaces[tongue]}: ${names.person(before.person)[tongue]}` : '',
    letter ? `${words.letter[tongue]} ${letter}` : dayAndMonth(dateIn(nomination.at, zone), tongue),
  ].filter(Boolean);
  return (
    <Matter
      id={id}
      title={`${words.newMember[tongue]}: ${names.person(person)[tongue]}`}
      says={
        <>
          <p>{says.join(' · ')}</p>
          {desk.nominations > 1 ? (
            <p>
              <a href={`${base}/composition#nominations`}>{words.allNominations[tongue]}</a>
            </p>
          ) : null}
        </>
      }
      notes={<Note desk={desk} command="approveComposition" says={words.approvedByYou[tongue]} id={id} />}
    >
      <Acts>
        <Approve view={view} nomination={nomination} />
        <ReturnNomination view={view} nomination={nomination} />
      </Acts>
    </Matter>
  );
}

const untyped = { ref: '', digest: '' };

function Approve({ view, nomination: { nomination } }: { view: GroupView; nomination: Nomination }) {
  const { tongue } = view;
  const today = dateIn(view.now, view.zone);
  const field = (name: 'number' | 'date', type: 'text' | 'date', value?: string) => (
    <Field
      tongue={tongue}
      type={type}
      name={name}
      id={`${name}-${nomination}`}
      label={memberLabels[name][tongue]}
      width={type === 'text' ? 'name' : 'date'}
      required
      value={value}
    />
  );
  return (
    <Ask
      view={view}
      path="/composition/instruments"
      trial={{ type: 'approveComposition', number: '', date: today, nominations: [nomination], ends: [] }}
      name={membershipCommands.approveComposition.name}
      short={words.approve}
      records={membershipCommands.approveComposition.done}
      set={`n-${nomination}`}
      id={`approve-${nomination}`}
    >
      <input type="hidden" name="nominations" value={nomination} />
      {field('number', 'text')}
      {field('date', 'date', today)}
    </Ask>
  );
}

function ReturnNomination({ view, nomination: { nomination } }: { view: GroupView; nomination: Nomination }) {
  const { tongue } = view;
  const path = `/composition/nominations/${nomination}/return`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'returnNomination', nomination, reason: untyped }}
      name={membershipCommands.returnNomination.name}
      short={meetingWords.return}
      records={membershipCommands.returnNomination.done}
      look="quiet"
      set={`n-${nomination}`}
      id={`return-${nomination}`}
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${nomination}`}
        label={memberLabels.reason[tongue]}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}

export function Nominate({ desk, waiting }: { desk: Desk; waiting: Of<'nominate'> }) {
  const { view } = desk;
  const { tongue, bodies, charter } = view;
  const { body, returned } = waiting;
  const id = `nominate-${body}`;
  // An organisation is invited by another clause than a body of the plan (2.2 and 2.1 of the Working Group's charter).
  const seat = bodies.get(body)?.seat;
  const clause = seat === 'ngo' ? clauseFor(charter, 'nominate') : charter.rules.seats.clause;
  return (
    <Matter
      id={id}
      title={words.nominate[tongue]}
      says={
        <p>
          {view.names.body(body)[tongue]}. {returned ? words.nominationReturned[tongue] : null}
        </p>
      }
      notes={<Note desk={desk} command="nominate" clause={clause} id={id} />}
    >
      <Acts>{link(desk, '/composition#nominations', words.toNomination)}</Acts>
    </Matter>
  );
}
