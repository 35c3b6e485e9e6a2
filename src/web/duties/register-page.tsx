import { dutiesPlace } from '#duties/places.ts';
import { dutyStates } from '#duties/vocabulary.ts';
import { dutyStateWords } from '#duties/words.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Filter } from '#page/filter.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { seesLateness } from '#reporting/lateness.ts';
import { numeral } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import { bodyOptions } from '../pages/letter-form.tsx';
import { LatenessNote } from '../reporting/lateness-note.tsx';
import type { GroupView } from '../view.ts';
import { monthName } from './month-name.ts';
import { Months } from './months-part.tsx';
import { readersOfDuties } from './readers.ts';
import { type DutyRegister, loadDuties, registerAddress } from './register.ts';
import { DutyList } from './register-list.tsx';
import { words } from './words.ts';

/** Everything that was sent and that this reader may read, as the address filters it. */
export const dutiesPage: PageRoute<DutyRegister> = {
  path: dutiesPlace,
  readers: readersOfDuties,
  streams: () => ['duties'],
  load: (house, view, _params, c) => loadDuties(house, view, c),
  html: (view, shown) => <DutiesPage view={view} shown={shown} />,
  json: (_view, { lines }) => ({
    duties: lines.map(({ sending, meeting, item, proposal, body, says, letter, sentAt, state, facts }) => ({
      ...{ sending, meeting, item, proposal, body, text: says, letter, sentAt, state },
      ...{ answerBy: facts.answerBy, until: facts.until },
    })),
    total: lines.length,
  }),
};

function DutiesPage({ view, shown }: { view: GroupView; shown: DutyRegister }) {
  const { tongue, charter } = view;
  const title = words.title[tongue];
  return (
    <Page
      view={view}
      title={title}
      place="duties"
      streams={['duties']}
      heading={<Heading title={title} facts={<Counts view={view} shown={shown} />} />}
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.rules.effect.clause}
              state="plain"
              tongue={tongue}
              id="note-duties"
            />
          }
        >
          <p>{words.says[tongue]}</p>
          {view.me.offices.length > 0 && hidesLateness(view) ? (
            <LatenessNote view={view} says={words.lateHidden} />
          ) : null}
          <DutyFilter view={view} shown={shown} />
          <Live id="duties" class="stack">
            <DutyList view={view} shown={shown} />
            <Months view={view} months={shown.months} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

/** Whether the lateness of some body is closed to this reader. */
const hidesLateness = ({ bodies, charter, reads }: GroupView): boolean =>
  [...bodies.keys()].some((body) => !seesLateness(charter, reads, body));

function Counts({ view, shown: { found, wish } }: { view: GroupView; shown: DutyRegister }) {
  const { tongue } = view;
  return (
    <Live id="duty-counts">
      {dutyStates.map((state) => {
        const count = found.filter((line) => line.state === state).length;
        return count > 0 ? (
          <p>
            <a href={registerAddress(view, { ...wish, state })}>{dutyStateWords[state][tongue]}</a>:{' '}
            <b>{numeral(count, tongue)}</b>
          </p>
        ) : null;
      })}
    </Live>
  );
}

function DutyFilter({ view, shown: { wish, sentMonths, lines, total } }: { view: GroupView; shown: DutyRegister }) {
  const { tongue } = view;
  return (
    <Filter
      tongue={tongue}
      at={registerAddress(view, {})}
      found={{ count: lines.length, of: total }}
      conditions={[
        {
          name: 'state',
          label: words.state[tongue],
          any: words.allStates[tongue],
          value: wish.state,
          options: dutyStates.map((state) => ({ value: state, label: dutyStateWords[state][tongue] })),
        },
        {
          name: 'body',
          label: words.body[tongue],
          any: words.allBodies[tongue],
          value: wish.body,
          options: bodyOptions(view),
        },
        {
          name: 'month',
          label: words.month[tongue],
          any: words.allMonths[tongue],
          value: wish.month,
          options: sentMonths.map((month) => ({ value: month, label: monthName(month, tongue) })),
        },
        { name: 'text', label: words.text[tongue], typed: 'words', value: wish.text },
      ]}
    />
  );
}
