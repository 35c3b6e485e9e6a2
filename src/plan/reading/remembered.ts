/** Answers that one memory holds; beyond that it begins anew. */
const most = 10_000;

/** Asks once for each text: the same names stand in hundreds of cells. */
export function remembered<Answer extends object | undefined>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = ask(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}

/** The same with whatever it is asked of, which never changes: what is remembered goes when that goes. */
export function rememberedOf<Of extends object, Answer extends object | undefined>(
  ask: (text: string, of: Of) => Answer,
): (text: string, of: Of) => Answer {
  const known = new WeakMap<Of, (text: string) => Answer>();
  return (text, of) => {
    const again = known.get(of) ?? remembered((each) => ask(each, of));
    known.set(of, again);
    return again(text);
  };
}
