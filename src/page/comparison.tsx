/** A stretch of a text as a comparison tells it. */
type Stretch = { readonly kind: 'same' | 'deleted' | 'inserted'; readonly text: string };

/**
 * A text with what was taken out of it and put into it, in place. Strokes and lines tell them apart, not colour alone; who
 * hears the page is told where each begins and ends. `words`: what those are called.
 */
export function ComparedText(props: {
  stretches: readonly Stretch[];
  words: { readonly deleted: string; readonly inserted: string; readonly end: string };
}) {
  const { words } = props;
  return (
    <p class="compared">
      {props.stretches.map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const [, body = '', blank = ''] = /^([\s\S]*?)(\s*)$/.exec(text) ?? [];
        const marked = (
          <>
            <span class="unseen">[{words[kind]}: </span>
            {body}
            <span class="unseen"> {words.end}]</span>
          </>
        );
        // What is taken out and what takes its place are two words, however the text goes on.
        const apart = kind === 'deleted' && props.stretches[index + 1]?.kind === 'inserted' ? ' ' : '';
        return (
          <>
            {kind === 'deleted' ? <del>{marked}</del> : <ins>{marked}</ins>}
            {blank || apart}
          </>
        );
      })}
    </p>
  );
}
