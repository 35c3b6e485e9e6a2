import type { Child } from 'hono/jsx';
import type { Tongue } from '#text/vocabulary.ts';
import { words } from './messages.ts';

export type AgendaLine = {
  readonly number: number;
  readonly title: string;
  /** Beneath, quietly: `Səsvermə gedir`, `Məruzəçi: Baş Prokurorluq`, `2 sənəd`. */
  readonly says?: Child | undefined;
  readonly href?: string | undefined;
  /** The item in hand. */
  readonly current?: boolean | undefined;
};

/** The agenda in arabic numbers, the item in hand set off. */
export function AgendaList(props: { tongue: Tongue; items: readonly AgendaLine[] }) {
  return (
    <ol class="agenda">
      {props.items.map((item) => (
        <li aria-current={item.current ? 'step' : undefined}>
          <span class="agenda-number" aria-hidden="true">
            {item.number}
          </span>
          <span>
            <span class="agenda-title">{item.href ? <a href={item.href}>{item.title}</a> : item.title}</span>
            {item.current ? <span class="unseen"> ({words.inHand[props.tongue]})</span> : null}
            {item.says ? <span class="agenda-says">{item.says}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
