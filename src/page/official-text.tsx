import type { Child } from 'hono/jsx';
import type { Tongue } from '#text/vocabulary.ts';

/** Words that are official: a proposal, a clause, the protocol. Serif, paragraphs by empty lines. */
export function OfficialText(props: {
  text?: string | undefined;
  /** Language of the words, where it is not the page's. */
  lang?: Tongue | undefined;
  title?: string | undefined;
  /** `framed` as a paper on the table; `plain` in the flow. */
  look?: 'framed' | 'plain' | undefined;
  children?: Child;
}) {
  const paragraphs = (props.text ?? '').split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '');
  return (
    <div class={`official official-${props.look ?? 'framed'}`} lang={props.lang}>
      {props.title ? <h3>{props.title}</h3> : null}
      {paragraphs.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      {props.children}
    </div>
  );
}
