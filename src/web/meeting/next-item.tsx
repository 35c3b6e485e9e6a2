import { TakeUp } from '#meetings/agenda-screens.tsx';
import type { MeetingScreen } from '#meetings/screens.tsx';
import type { Sentence } from '#text/vocabulary.ts';

const words = {
  next: { az: 'Növbəti məsələ', en: 'Next item', ru: 'Следующий вопрос' },
} as const satisfies Record<string, Sentence>;

/** The item that comes after the one in hand, to be taken up where the chair has just ended with that one; else nothing. */
export function NextItem({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, text } = screen;
  const at = meeting.agenda.findIndex(({ item }) => item === meeting.itemInHand);
  const next = meeting.agenda[at + 1];
  if (meeting.stage !== 'open' || !next) return null;
  if (view.gate({ type: 'takeUpItem', meeting: meeting.meeting, item: next.item })) return null;
  return (
    <div class="next-item" id="next-item">
      <p>
        <span class="quiet">{words.next[view.tongue]}:</span> {at + 2}. {text(next.title)}
      </p>
      <TakeUp screen={screen} item={next.item} />
    </div>
  );
}
