import type { Tongue } from '#text/vocabulary.ts';
import { seeingWords as words } from './seeing-words.ts';

/** From one part of a list to those beside it. `after`: how many lines come before; `most`: how many a part has. */
export function Pager(props: {
  tongue: Tongue;
  at: (after: number) => string;
  part: { readonly after: number; readonly most: number; readonly total: number };
}) {
  const { tongue, at } = props;
  const { after, most, total } = props.part;
  const further = after + most < total;
  if (after === 0 && !further) return null;
  return (
    <nav class="pager" aria-label={words.list[tongue]}>
      {after === 0 ? <span /> : <a href={at(Math.max(0, after - most))}>← {words.earlier[tongue]}</a>}
      {further ? <a href={at(after + most)}>{words.further[tongue]} →</a> : <span />}
    </nav>
  );
}
