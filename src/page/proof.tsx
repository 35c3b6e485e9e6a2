import type { Tongue } from '#text/vocabulary.ts';
import { Field } from './fields.tsx';
import { words } from './messages.ts';
import type { ProofAsked } from './view.ts';

/** What a form says of itself to the script, so that the touch of a passkey is part of its button. */
export const proofAttributes = (proof: ProofAsked | undefined) =>
  proof ? { 'data-passkey': 'prove', 'data-fresh-for': String(proof.freshFor) } : {};

/** Id of the field for a code in the form that posts to that address: a page may have several. */
export const codeFieldId = (action: string): string => `code${action.replace(/\W+/g, '-')}`;

/**
 * How the reader shows once more who acts, in a form that asks for it: nothing while the last proof is fresh, a folded
 * field for one who touches a passkey, an open one for one who signs in with a code, another sign-in for the rest.
 */
export function ProofFields(props: {
  tongue: Tongue;
  proof: ProofAsked | undefined;
  action: string;
  open?: boolean | undefined;
}) {
  const { tongue, proof } = props;
  if (!proof || proof.freshFor > 0) return null;
  if (proof.by === 'again')
    return (
      <p>
        {words.proofAsked[tongue]} <a href={proof.again}>{words.signInAgain[tongue]}</a>
      </p>
    );
  const field = (
    <Field
      tongue={tongue}
      id={codeFieldId(props.action)}
      name="code"
      label={words.code[tongue]}
      hint={proof.by === 'code' ? words.proofAsked[tongue] : undefined}
      width="date"
      autocomplete="one-time-code"
    />
  );
  if (proof.by === 'code') return field;
  return (
    <>
      <p class="hint">{words.proofByTouch[tongue]}</p>
      <details class="more" open={props.open}>
        <summary>{words.codeInstead[tongue]}</summary>
        {field}
      </details>
    </>
  );
}
