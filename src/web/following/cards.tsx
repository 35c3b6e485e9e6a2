import { clauseFor } from '#charter/authority.ts';
import type { Belonging } from '#journal/texts.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { dateName } from '#text/dates.ts';
import { dateIn, daysBetween } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import { daysLeft } from '#text/spans.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { Desk } from '../pages/card-parts.tsx';
import type { Follow, FollowKind, FollowLine } from './vocabulary.ts';
import { followWords } from './words.ts';

/** The act that settles it: its clause stands in the margin. */
const settledBy: Readonly<Record<FollowKind, string>> = {
  'report returned': 'submitReport',
  'report late': 'submitReport',
  'report due': 'submitReport',
  'report invited': 'submitReport',
  'answer asked': 'takeOn',
  'duty late': 'reportDuty',
  'duty passed': 'reportDuty',
  'duty due': 'reportDuty',
  'comment asked': 'commentOnProblem',
  'draft amended': 'acceptDraftAmendment',
  'plan ends': 'adoptPlan',
  'judge reports': 'acceptReport',
  'judge extensions': 'grantExtension',
  'judge duty reports': 'acceptDutyReport',
  'take off control': 'takeOffControl',
  'assign problems': 'assignProblem',
  'send adopted': 'sendProposal',
  'silent addressees': 'remindOfSent',
  'bodies unrepresented': 'giveSeat',
};

const pressing: readonly FollowKind[] = ['report late', 'report returned', 'duty late'];

export const followTexts = ({ lines }: Follow): readonly Belonging[] =>
  lines.flatMap(({ text }) => (text ? [text] : []));

/** Everything of one kind as one matter: how many, the first by date, each with its form. */
export function Following({ desk, follow }: { desk: Desk; follow: Follow }) {
  const { view } = desk;
  const { tongue, charter, base } = view;
  const { what, lines, count, all } = follow;
  const { title, says, to } = followWords[what];
  const id = `follow-${what.replaceAll(' ', '-')}`;
  return (
    <Matter
      id={id}
      title={what === 'plan ends' ? title[tongue] : `${title[tongue]}: ${numeral(count, tongue)}`}
      says={
        <>
          {says ? <p>{says[tongue]}</p> : null}
          <ul class="lines">
            {lines.map((line) => (
              <Line desk={desk} line={line} what={what} />
            ))}
          </ul>
        </>
      }
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, settledBy[what])}
          state={pressing.includes(what) ? 'refused' : 'awaited'}
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}${all}`}>
          {to[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}

function Line({ desk: { view, texts }, line, what }: { desk: Desk; line: FollowLine; what: FollowKind }) {
  const { tongue, base, names, now, zone } = view;
  const { number, title, text, body, on, path } = line;
  const left = on === null ? undefined : daysBetween(dateIn(now, zone), on);
  const named = [number, title?.[tongue], text ? texts(text[1]) : '', text ? '' : body && names.body(body)[tongue]];
  return (
    <li>
      <a href={`${base}${path}`}>{named.filter(Boolean).join(' ')}</a>
      <span class="line quiet">
        {[text && body ? names.body(body)[tongue] : '', on ? dateName(on, tongue) : '', whenOf(what, left, tongue)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

/** What has a term of the reader's own. */
const termed: readonly FollowKind[] = [
  'report returned',
  'report late',
  'report due',
  'duty late',
  'duty due',
  'plan ends',
];
const gentle: readonly FollowKind[] = ['report invited', 'answer asked'];

/** Nobody is late with what he was invited to, or asked. */
const whenOf = (what: FollowKind, left: number | undefined, tongue: Tongue): string =>
  left !== undefined && (termed.includes(what) || (gentle.includes(what) && left >= 0)) ? daysLeft(left, tongue) : '';
