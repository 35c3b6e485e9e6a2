import type { Term } from '#plan/vocabulary.ts';
import { daysBetween } from '#text/moments.ts';

const wide = 1000;

/** Days from the first of the frame, as a length of the drawing. */
function placeOf(date: string, frame: Term): number {
  const all = daysBetween(frame.from, frame.until) + 1;
  const before = daysBetween(frame.from, date);
  return Math.round((Math.min(Math.max(before, 0), all) * wide) / all);
}

/**
 * A term within a longer one, with a line at today: what is past of it is full, what is left is hollow, so that it is read
 * without colour. `says`: the same in words.
 */
export function TermBar(props: {
  term: Term;
  frame: Term;
  today: string;
  says: string;
  look?: 'late' | 'done' | 'resting' | undefined;
}) {
  const { term, frame, today, says, look } = props;
  const from = placeOf(term.from, frame);
  const until = Math.max(placeOf(term.until, frame), from + 6);
  const now = placeOf(today, frame);
  const past = Math.min(Math.max(now, from), until);
  const inside = today >= frame.from && today <= frame.until;
  return (
    <svg
      class={`term-bar term-${look ?? 'plain'}`}
      viewBox={`0 0 ${wide} 16`}
      preserveAspectRatio="none"
      role="img"
      aria-label={says}
    >
      <rect class="term-frame" x="0" y="7" width={wide} height="2" />
      <rect class="term-left" x={from} y="3" width={until - from} height="10" />
      {past > from ? <rect class="term-past" x={from} y="3" width={past - from} height="10" /> : null}
      {inside ? <rect class="term-today" x={Math.max(now - 2, 0)} y="0" width="4" height="16" /> : null}
    </svg>
  );
}
