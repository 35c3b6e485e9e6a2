import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import { StatusWord } from '#page/mark.tsx';
import { problemOf, typed } from '#page/view.ts';
import { fromDate, officialMoment } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { awaitingOffices } from './holdings.ts';
import { fieldLabels as labels, membershipActs, membershipCommands, membershipWords } from './messages.ts';
import { officeWords as words } from './office-words.ts';
import { bodyOf, type CompositionScreen, PersonCell } from './screens.tsx';
import type { EnteredOffice } from './vocabulary.ts';

const register = '/secretariat/offices';
const nothing = { ref: '', digest: '' };
/** So long what was returned stays in sight of whoever entered it; after that it is in the journal. */
const daysShown = 30;

/** Those that are in sight: what waits, and what went back lately. */
export function enteredInSight({ composition, sources, day, zone }: CompositionScreen): readonly EnteredOffice[] {
  const since = addDays(day, -daysShown);
  const returned = [...composition.entered.values()].filter(({ holding, state }) => {
    const at = sources.returnedOffices.get(holding)?.at;
    return state === 'returned' && at !== undefined && dateIn(at, zone) >= since;
  });
  return [...awaitingOffices(composition), ...returned];
}

/** What one officer has entered, each with what this reader may do about it. */
export function EnteredOffices(props: {
  screen: CompositionScreen;
  reasonOf: (holding: string) => string | undefined;
}) {
  const { screen, reasonOf } = props;
  const { tongue } = screen.view;
  return (
    <>
      <p class="quiet">{words.awaitingSays[tongue]}</p>
      <ul class="nominations">
        {enteredInSight(screen).map((entered) => (
          <Line screen={screen} entered={entered} reason={reasonOf(entered.holding)} />
        ))}
      </ul>
    </>
  );
}

function Line(props: { screen: CompositionScreen; entered: EnteredOffice; reason: string | undefined }) {
  const { screen, entered, reason } = props;
  const { view, names, zone } = screen;
  const { tongue, charter } = view;
  const { holding, office, person, body, acting, basis, firstDay, by, at, state } = entered;
  const about = [
    acting ? membershipWords.acting[tongue] : undefined,
    body === null ? undefined : bodyOf(screen, body),
    basis ?? undefined,
    firstDay ? fromDate(firstDay, tongue) : undefined,
  ].filter(Boolean);
  return (
    <li id={`entered-${holding}`}>
      <div class="nominee">
        <PersonCell screen={screen} person={person} />
      </div>
      <div>
        {charter.offices.find(({ id }) => id === office)?.title[tongue]}
        {about.length > 0 ? <span class="under">{about.join(' · ')}</span> : null}
        <span class="under">
          {words.enteredBy[tongue]}: {names.person(by)[tongue]}, {officialMoment(at, zone, tongue)}
        </span>
      </div>
      <div class="nomination-state">
        {state === 'awaiting' ? (
          <>
            <StatusWord state="awaited">{words.awaits[tongue]}</StatusWord>
            <Acts>
              <Confirm screen={screen} entered={entered} />
              <Return screen={screen} entered={entered} />
            </Acts>
          </>
        ) : (
          <>
            <StatusWord state="refused">{words.returnedFor[tongue]}:</StatusWord> {reason}
          </>
        )}
      </div>
    </li>
  );
}

function Confirm({ screen, entered }: { screen: CompositionScreen; entered: EnteredOffice }) {
  const { view, names, zone } = screen;
  const { holding, office, person, body, acting, basis, by } = entered;
  const recorded = { holding, office, person, body, acting, basis, enteredBy: by };
  return (
    <Ask
      view={view}
      path={`${register}/${holding}/confirmation`}
      trial={{ type: 'confirmOffice', holding }}
      name={membershipCommands.confirmOffice.name}
      short={words.confirmShort}
      records={membershipActs.OfficeRecorded(recorded, names, zone)}
    />
  );
}

function Return({ screen, entered }: { screen: CompositionScreen; entered: EnteredOffice }) {
  const { view, names, zone } = screen;
  const { tongue } = view;
  const { holding, office, person } = entered;
  const path = `${register}/${holding}/return`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'returnOffice', holding, reason: nothing }}
      name={membershipCommands.returnOffice.name}
      short={words.returnShort}
      records={membershipActs.OfficeReturned({ holding, office, person, reason: nothing }, names, zone)}
      look="quiet"
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${holding}`}
        label={labels.reason[tongue]}
        hint={words.returnHint[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        rows={3}
        required
      />
    </Ask>
  );
}
