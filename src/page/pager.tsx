import { numeral } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { filterWords as words } from './filter-words.ts';

type Way = { readonly href: string; readonly says: string };

/** Ways to the parts of a long list, or of a paper, beside the one shown; nothing if there are none. `says`: which this is. */
export function PagerLinks(props: {
  label: string;
  back: Way | undefined;
  on: Way | undefined;
  says?: string | undefined;
}) {
  const { back, on, says } = props;
  if (!back && !on) return null;
  return (
    <nav class="pager" aria-label={props.label}>
      {back ? <a href={back.href}>← {back.says}</a> : <span />}
      {says === undefined ? null : <span>{says}</span>}
      {on ? <a href={on.href}>{on.says} →</a> : <span />}
    </nav>
  );
}

/** The lines of a list that are shown. `after`: how many come before them; `most`: how many a part has. */
export type PartOfList = { readonly after: number; readonly most: number; readonly total: number };

/** From one part of a list to those beside it. `at`: the address of the part that begins after so many lines. */
export function Pager(props: { tongue: Tongue; at: (after: number) => string; part: PartOfList }) {
  const { tongue, at } = props;
  const { after, most, total } = props.part;
  const lines = [after + 1, Math.min(after + most, total)].map((line) => numeral(line, tongue));
  return (
    <PagerLinks
      label={words.list[tongue]}
      back={after === 0 ? undefined : { href: at(backFrom(props.part)), says: words.earlier[tongue] }}
      on={after + most < total ? { href: at(after + most), says: words.further[tongue] } : undefined}
      says={after < total ? `${lines.join('–')} / ${numeral(total, tongue)}` : undefined}
    />
  );
}

/** Whoever stands behind the end, since the list has become shorter, comes back to its last part. */
const backFrom = ({ after, most, total }: PartOfList): number =>
  Math.max(0, Math.min(after - most, Math.floor(Math.max(total - 1, 0) / most) * most));
