import { authorise } from '#charter/authority.ts';
import { dutyColours } from '#duties/screen.ts';
import type { DutyState } from '#duties/vocabulary.ts';
import { dutyStateWords, sendingName } from '#duties/words.ts';
import { readTexts } from '#journal/texts.ts';
import type { Letter } from '#letters/vocabulary.ts';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { thingOfPlan } from '#plan/things.ts';
import { measureName, planName } from '#plan/words.ts';
import { type DueRow, listDues } from '#reporting/due-rows.ts';
import { dueName } from '#reporting/words.ts';
import { capital } from '#text/alphabet.ts';
import { type DutyLine, readLines } from '../duties/register.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import { bodyPlace } from '../reporting/places.ts';
import { todayOf, withFormer } from '../reporting/sight.ts';
import type { GroupView } from '../view.ts';
import { problemAct, reportAct, sendingAct } from './body-matter.ts';
import { recordingHref } from './by-letter.tsx';
import { choices, words } from './words.ts';

type Due = { readonly row: DueRow; readonly title: string };

/** What the body of the letter could be answering with it. */
export type FromBody = { readonly sent: readonly DutyLine[]; readonly dues: readonly Due[]; readonly more: boolean };

/** So many open reports stand on the page of a letter; the page of the body has them all. */
const most = 12;
const waiting: readonly DutyState[] = ['awaiting', 'silent', 'under control', 'late'];

const records = ({ charter, me }: GroupView): boolean => !authorise(charter, 'recordOnPaper', me.offices);
const brings = ({ direction, scan }: Letter): boolean => direction === 'in' && scan !== null;

/** For officers, of a letter received that has its scan; nothing of what they may not read. */
export async function readFromBody(house: House, asked: GroupView, letter: Letter): Promise<FromBody | undefined> {
  const { body } = letter;
  if (!records(asked) || !brings(letter)) return undefined;
  if (body === null || !asked.charter.authority.handInReport) return { sent: [], dues: [], more: false };
  const view = await seeing(house, asked, ['duties', 'plans']);
  const bodies = withFormer(view, body);
  const [lines, rows] = await Promise.all([
    readLines(house, view),
    listDues(house.pool, view.group, { bodies, stands: 'open', limit: most + 1 }, todayOf(view)),
  ]);
  const open = rows.filter(({ plan }) => view.reads.may(thingOfPlan(plan)));
  const titles = view.reveal(
    await readTexts(
      house.pool,
      view.group,
      open.map(({ plan, titleRef }) => [thingOfPlan(plan), { ref: titleRef }]),
    ),
  );
  return {
    sent: lines.filter((line) => bodies.includes(line.body) && waiting.includes(line.state)),
    dues: open.slice(0, most).map((row) => ({ row, title: titles({ ref: row.titleRef }) })),
    more: open.length > most,
  };
}

/** One click from the letter in the officer's hand to the form of what it says. */
export function FromBodyPart(props: { view: GroupView; letter: Letter; from: FromBody }) {
  const { view, letter, from } = props;
  const { tongue, base } = view;
  const href = (act: string) => recordingHref(view, act, letter.letter);
  return (
    <Section title={(letter.body === null ? words.fromAnybody : words.fromBody)[tongue]} id="from-body">
      <ul class="lines">
        {from.sent.map((line) => (
          <Sent view={view} line={line} href={href} />
        ))}
        {from.dues.map(({ row, title }) => (
          <li>
            {capital(measureName(row.number)[tongue], tongue)}: {title}
            <p class="quiet">
              {planName(row.plan)[tongue]}, {dueName(row.due.on)[tongue]}
            </p>
            <p>
              <a href={href(reportAct({ ...row, due: row.due.on }))}>{choices.handInReport[tongue]}</a>
            </p>
          </li>
        ))}
        {view.charter.authority.registerProblem ? (
          <li>
            <a href={href(problemAct)}>{choices.registerProblem[tongue]}</a>
          </li>
        ) : null}
      </ul>
      {from.more && letter.body !== null ? (
        <p>
          <a href={`${base}${bodyPlace(letter.body)}`}>{words.moreReports[tongue]}</a>
        </p>
      ) : null}
    </Section>
  );
}

function Sent({ view, line, href }: { view: GroupView; line: DutyLine; href: (act: string) => string }) {
  const { tongue } = view;
  const { sending, state, says } = line;
  const types =
    state === 'awaiting' || state === 'silent'
      ? (['takeOn', 'declineSent'] as const)
      : (['askExtension', 'reportDuty'] as const);
  return (
    <li>
      {capital(sendingName(sending)[tongue], tongue)} ·{' '}
      <StatusWord state={dutyColours[state]}>{dutyStateWords[state][tongue]}</StatusWord>
      <p class="quiet">{says}</p>
      <p>
        {types.map((type, index) => (
          <>
            {index > 0 ? ' · ' : null}
            <a href={href(sendingAct(sending, type))}>{choices[type][tongue]}</a>
          </>
        ))}
      </p>
    </li>
  );
}
