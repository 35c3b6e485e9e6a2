import type { Revealed } from '#page/act-route.ts';
import { dateName, momentName } from '#text/dates.ts';
import { isDate } from '#text/moments.ts';
import type { AccessScreen } from './screen.tsx';
import { accessWords as words } from './words.ts';

/** A link or a token in the one moment in which it can be seen. Stands outside the live regions: they are drawn again. */
export function RevealedOnce({ screen, revealed }: { screen: AccessScreen; revealed: Revealed }) {
  const { view, zone } = screen;
  const { tongue } = view;
  const { kind, value, mailedTo, until } = revealed;
  return (
    <div class="hand-over" role="status" id="revealed">
      <b>{words.shown[kind][tongue]}</b>
      <code>{value}</code>
      {mailedTo === null ? null : (
        <p>
          {words.mailedTo[tongue]} {mailedTo}
        </p>
      )}
      <p class="quiet">
        {words.validUntil[tongue]}: {isDate(until) ? dateName(until, tongue) : momentName(until, zone, tongue)}.{' '}
        {kind === 'system' ? words.tokenUse[tongue] : words.handOver[tongue]}
      </p>
    </div>
  );
}
