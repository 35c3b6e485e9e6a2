import { agendaCommands } from '#agenda/messages.ts';
import { suggestionsPlace } from '#agenda/routes.ts';
import { offersItself } from '#duties/facts.ts';
import { dutyPlace } from '#duties/places.ts';
import { dutyColours } from '#duties/screen.ts';
import { dutyStateWords, sendingName } from '#duties/words.ts';
import { bookOf } from '#group/states.ts';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { capital } from '#text/alphabet.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { type DutyLine, readLines } from './register.ts';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** What was declined, met with silence or is late, as far as this reader sees it, and is on no way to an agenda yet. */
export async function readOffers(house: House, view: GroupView): Promise<readonly DutyLine[]> {
  const suggestions = [...bookOf(view.states).suggestions.values()];
  const isOnItsWay = ({ sending, touchedAt }: DutyLine) =>
    suggestions.some((each) => each.sending === sending && (each.state === 'awaiting' || each.at > touchedAt));
  const lines = await readLines(house, view);
  return lines.filter((line) => offersItself(line.state) && !isOnItsWay(line));
}

/** One press makes the ordinary suggestion; it comes onto an agenda only by the two keys. */
export function Offers({ view, lines }: { view: GroupView; lines: readonly DutyLine[] }) {
  const { tongue } = view;
  if (lines.length === 0) return null;
  return (
    <Section title={words.offers[tongue]} id="offers">
      <p class="quiet">{words.offersSays[tongue]}</p>
      <ul class="lines">
        {lines.slice(0, 50).map((line) => (
          <li class="stack">
            <Offer view={view} line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Offer({ view, line }: { view: GroupView; line: DutyLine }) {
  const { tongue, base, names } = view;
  const { sending, body, state, says } = line;
  const name = capital(sendingName(sending)[tongue], tongue);
  return (
    <>
      <p>
        <a href={`${base}${dutyPlace(sending)}`}>{name}</a>: {names.body(body)[tongue]} ·{' '}
        <StatusWord state={dutyColours[state]}>{dutyStateWords[state][tongue]}</StatusWord>
      </p>
      <p class="quiet">{says}</p>
      <Acts>
        <Ask
          view={view}
          path={suggestionsPlace}
          trial={{
            ...{ type: 'suggestItem', suggestion: 'new', title: nothing, kind: 'discussion', why: nothing },
            ...{ meeting: null, sending },
          }}
          name={agendaCommands.suggestItem.name}
          records={agendaCommands.suggestItem.done}
          look="quiet"
          set={`offer-${sending}`}
          id={`act-offer-${sending}`}
        >
          <input type="hidden" name="title" value={`${words.again[tongue]}: ${sendingName(sending)[tongue]}`} />
          <input type="hidden" name="kind" value="discussion" />
          <input type="hidden" name="why" value={`${name}: ${dutyStateWords[state][tongue]}.`} />
          <input type="hidden" name="sending" value={sending} />
        </Ask>
      </Acts>
    </>
  );
}
