import { Choice, Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { list } from '#text/sentences.ts';
import { tongues } from '#text/vocabulary.ts';
import type { Mine, Seat } from './mine.ts';
import { words } from './words.ts';

const tongueNames = { az: 'Azərbaycanca', en: 'English', ru: 'Русский' };

/** The language, and what is mailed. */
export function Choices({ mine }: { mine: Mine }) {
  const { tongue, account } = mine;
  return (
    <Section title={words.choices[tongue]} id="choices">
      <form class="act-form" method="post" action="/account/choices">
        <Choice
          tongue={tongue}
          name="tongue"
          label={words.language[tongue]}
          required
          options={tongues.map((value) => ({ value, label: tongueNames[value] }))}
          values={[account.tongue]}
        />
        <Choice
          tongue={tongue}
          name="notices"
          label={words.letters[tongue]}
          many
          options={[{ value: 'yes', label: words.notices[tongue], hint: words.noticesHint[tongue] }]}
          values={account.mail.notices ? ['yes'] : []}
        />
        <button class="button" type="submit">
          {words.choicesSave[tongue]}
        </button>
      </form>
    </Section>
  );
}

/** Letters about security go there, so it is changed like a way to sign in. */
export function Address({ mine }: { mine: Mine }) {
  const { tongue, account, fresh, refused } = mine;
  const wasRefused = refused?.path === '/account/address';
  return (
    <Section title={words.address[tongue]} id="address">
      <p>{account.address ?? <span class="status status-awaited">{words.noAddress[tongue]}</span>}</p>
      {fresh ? (
        <details class="act" open={wasRefused}>
          <summary class="button">{words.addressChange[tongue]}</summary>
          <form class="act-form" method="post" action="/account/address">
            <Field
              tongue={tongue}
              name="address"
              type="email"
              label={words.address[tongue]}
              hint={account.address ? words.addressHint[tongue] : undefined}
              value={wasRefused ? refused.typed.address?.[0] : (account.address ?? undefined)}
              problem={wasRefused ? words.badAddress[tongue] : undefined}
              width="name"
              autocomplete="email"
              required
            />
            <button class="button button-primary" type="submit">
              {words.choicesSave[tongue]}
            </button>
          </form>
        </details>
      ) : null}
    </Section>
  );
}

/** Who the account is in its groups, and what offices are held there today. */
export function Seats({ mine: { tongue, seats } }: { mine: Mine }) {
  return (
    <Section title={words.seats[tongue]} id="groups">
      {seats.length === 0 ? <p>{words.noSeat[tongue]}</p> : null}
      <ul class="doors">
        {seats.map((seat) => (
          <li>
            {seat.home ? <a href={seat.home}>{seat.title[tongue]}</a> : <b>{seat.title[tongue]}</b>}
            <span class="quiet">{seatLine(seat, tongue)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function seatLine({ name, offices, body }: Seat, tongue: Mine['tongue']): string {
  const held = offices.map((office) => office[tongue]);
  return [name[tongue], held.length > 0 ? list(held, tongue) : words.noOffice[tongue], body?.[tongue]]
    .filter((part) => part !== undefined)
    .join(' · ');
}
