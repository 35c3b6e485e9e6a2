import type { Child } from 'hono/jsx';
import type { Tongue } from '#text/vocabulary.ts';
import { words } from './messages.ts';

export type RollLine = {
  readonly id: string;
  readonly name: string;
  /** After the name, quietly: office, `QHT`. */
  readonly office?: string | undefined;
  readonly state: 'present' | 'remote' | 'left' | 'absent';
  /** At the far side: `10:01`, `videobağlantı`, `10:20-də getdi`, `üzrlü`. */
  readonly says: string;
  /** Arrival or departure with one tap, for those who keep the roll. */
  readonly act?: Child | undefined;
};

const stateWords = { present: 'isPresent', remote: 'byVideo', left: 'hasLeft', absent: 'absent' } as const;

/** The attendance list. A filled dot is present, an open one is not; the word stands there for those who do not see it. */
export function Roll(props: { tongue: Tongue; label: string; people: readonly RollLine[] }) {
  return (
    <ul class="roll" aria-label={props.label}>
      {props.people.map((person) => (
        <li class={`roll-${person.state}`} id={`roll-${person.id}`}>
          <span class="roll-dot" aria-hidden="true" />
          <span class="roll-name">
            {person.name}
            {person.office ? <span class="roll-office"> {person.office}</span> : null}
            <span class="unseen">, {words[stateWords[person.state]][props.tongue]}</span>
          </span>
          <span class="roll-says">{person.says}</span>
          {person.act ? <span class="roll-act">{person.act}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** A one-tap act inside a list, such as an arrival: small, plain, the same command id makes a second tap harmless. */
export function TapAct(props: {
  action: string;
  command: string;
  /** What the button shows, and what is read out (with the person's name). */
  label: string;
  spoken: string;
  fields?: Readonly<Record<string, string>> | undefined;
}) {
  return (
    <form class="tap" method="post" action={props.action}>
      <input type="hidden" name="command" value={props.command} />
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <button type="submit" class="button button-small" aria-label={props.spoken}>
        {props.label}
      </button>
    </form>
  );
}
