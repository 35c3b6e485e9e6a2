import { Section } from '#page/heading.tsx';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import type { GroupView } from '../view.ts';
import type { MeasureShown } from './measure-shown.ts';
import { words } from './words.ts';

type Hand = { readonly by: string; readonly at: string; readonly position: number };

/** When the measure was suspended, went on, and was closed, by whom and why. */
export function Suspensions({ view, shown }: { view: GroupView; shown: MeasureShown }) {
  const { tongue } = view;
  const { life, texts } = shown;
  if (life.suspensions.length === 0 && !life.closed) return null;
  return (
    <Section title={words.suspensions[tongue]}>
      <ul class="lines">
        {life.suspensions.map(({ since, reason, until }) => (
          <li>
            <p>
              <b>{words.since[tongue]}</b> <By view={view} hand={since} />
            </p>
            <p>{texts(reason)}</p>
            {until ? (
              <>
                <p>
                  <b>{words.resumed[tongue]}</b> <By view={view} hand={until} />
                </p>
                <p>{texts(until.reason)}</p>
              </>
            ) : null}
          </li>
        ))}
        {life.closed ? (
          <li>
            <p>
              <b>{words.closed[tongue]}</b> <By view={view} hand={life.closed} />
            </p>
            <p>{texts(life.closed.reason)}</p>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

const By = ({ view: { tongue, names, zone, base }, hand }: { view: GroupView; hand: Hand }) => (
  <span class="quiet">
    {dateName(dateIn(hand.at, zone), tongue)}, {names.person(hand.by)[tongue]},{' '}
    <a href={`${base}/journal/${hand.position}`}>{numbered(hand.position, tongue)}</a>
  </span>
);
