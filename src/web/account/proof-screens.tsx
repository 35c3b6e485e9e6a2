import { Block, MarginNote } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { words as pageWords } from '#page/messages.ts';
import type { Mine } from './mine.ts';
import { words } from './words.ts';

/** Asked before ways of signing in may be changed; `to` is the page to go on with. */
export function ProofBox({ mine, to }: { mine: Mine; to: string }) {
  const { tongue, by } = mine;
  return (
    <Block notes={<MarginNote title={words.whyProof[tongue]}>{words.whyProofSays[tongue]}</MarginNote>}>
      <Section title={words.proof[tongue]} id="proof">
        <p class="measure">{words.proofSays[tongue]}</p>
        {by === 'again' ? <Again mine={mine} to={to} /> : null}
        <form class="act-form" method="post" action="/account/proof" data-passkey="prove" data-fresh-for="0">
          <input type="hidden" name="to" value={to} />
          {by === 'passkey' ? (
            <details class="more" open={mine.refused?.path === '/account/proof'}>
              <summary>{pageWords.codeInstead[tongue]}</summary>
              <Code mine={mine} />
            </details>
          ) : (
            <Code mine={mine} />
          )}
          <button class="button button-primary" type="submit">
            {words.proofDo[tongue]}
          </button>
        </form>
      </Section>
    </Block>
  );
}

const Code = ({ mine: { tongue } }: { mine: Mine }) => (
  <Field tongue={tongue} name="code" label={pageWords.code[tongue]} width="date" autocomplete="one-time-code" />
);

const Again = ({ mine: { tongue }, to }: { mine: Mine; to: string }) => (
  <p class="measure">
    {words.proofAgain[tongue]} <a href={`/sign-in?to=${encodeURIComponent(to)}`}>{pageWords.signInAgain[tongue]}</a>
  </p>
);
