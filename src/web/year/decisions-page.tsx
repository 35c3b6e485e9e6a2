import { theGroup } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { numeral } from '#text/numbers.ts';
import { outcomes } from '#voting/tally-words.ts';
import { outcomeStates, yearWords as words } from '#year/words.ts';
import type { PageRoute } from '../page-route.ts';
import { bodyOptions } from '../pages/letter-form.tsx';
import type { GroupView } from '../view.ts';
import { type Decisions, loadDecisions } from './decisions.ts';
import { DecisionList, mostDecisions } from './decisions-list.tsx';
import { RegisterPage, registerPlaces } from './registers.tsx';

/** Every decision that this reader may read, the latest first, as the address filters them. */
export const decisionsPage: PageRoute<Decisions> = {
  path: registerPlaces.decisions,
  readers: theGroup,
  load: (house, view, _params, c) => loadDecisions(house, view, c, mostDecisions),
  html: (view, shown) => <DecisionsPage view={view} shown={shown} />,
  json: (_view, { lines, found, after }) => ({
    decisions: lines.map(({ text: _text, ...line }) => line),
    total: found.count,
    after,
  }),
};

function DecisionsPage({ view, shown }: { view: GroupView; shown: Decisions }) {
  const { tongue, charter } = view;
  const [majority] = charter.rules.majority;
  const { wish } = shown;
  return (
    <RegisterPage
      view={view}
      at="decisions"
      period={wish}
      years={shown.years}
      more={[
        {
          name: 'body',
          label: words.addressee[tongue],
          any: words.allBodies[tongue],
          value: wish.body,
          options: bodyOptions(view),
        },
        {
          name: 'outcome',
          label: words.outcome[tongue],
          any: words.allOutcomes[tongue],
          value: wish.outcome,
          options: outcomes.map((each) => ({ value: each, label: outcomeStates[each][tongue] })),
        },
      ]}
      found={shown.found}
      says={[wish.body && view.names.body(wish.body)[tongue], wish.outcome && outcomeStates[wish.outcome][tongue]]}
      facts={<Facts view={view} shown={shown} />}
    >
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={majority?.clause ?? null}
            state="plain"
            tongue={tongue}
            id="note-majority"
          />
        }
      >
        <Live id="decisions">
          <DecisionList view={view} shown={shown} />
        </Live>
      </Block>
    </RegisterPage>
  );
}

const Facts = ({ view: { tongue }, shown: { counts } }: { view: GroupView; shown: Decisions }) => (
  <Live id="decision-counts">
    {outcomes.map((outcome) =>
      counts.has(outcome) ? (
        <p>
          {outcomeStates[outcome][tongue]}: <b>{numeral(counts.get(outcome) ?? 0, tongue)}</b>
        </p>
      ) : null,
    )}
  </Live>
);
