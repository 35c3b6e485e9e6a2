import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { newsSays, reminderSays, letterWords as words } from './letter-words.ts';
import type { News } from './news.ts';
import type { Reminder } from './step.ts';

type FollowingLetter = {
  /** The group as its charter calls it. */
  readonly title: Sentence;
  readonly reminders: readonly Reminder[];
  readonly news: readonly News[];
  readonly tongue: Tongue;
  /** `https://vahid.example.az`, without a slash. */
  readonly origin: string;
  /** `/g/thb` */
  readonly base: string;
};

/** How much waits and what kind of thing happened, with addresses that open to whoever signs in; no name and no text. */
export function followingLetter(of: FollowingLetter): { readonly subject: string; readonly body: string } {
  const { title, tongue, origin, base } = of;
  const at = origin + base;
  const paragraphs = [
    title[tongue],
    section(
      words.awaited[tongue],
      gathered(of.reminders, ({ kind, passed }) => `${passed ? 0 : 1} ${kind}`).map(
        ([reminder, count]) => reminderSays(reminder, count)[tongue],
      ),
    ),
    section(
      words.happened[tongue],
      gathered(of.news, ({ kind, path }) => `${kind} ${path}`).map(
        ([{ kind, path }, count]) => `${newsSays(kind, count)[tongue]}\n  ${at}${path}`,
      ),
    ),
    `${words.open[tongue]}\n${at}`,
    `${words.stop[tongue]}\n${origin}/account\n`,
  ];
  return { subject: words.subject[tongue], body: paragraphs.filter((each) => each !== '').join('\n\n') };
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [title, ...lines.map((line) => `— ${line}`)].join('\n');

/** Those that say the same once, with how many they are, in the order in which the first of them came. */
function gathered<Each>(all: readonly Each[], keyOf: (each: Each) => string): readonly (readonly [Each, number])[] {
  const found = new Map<string, [Each, number]>();
  for (const each of all) {
    const known = found.get(keyOf(each));
    if (known) known[1] += 1;
    else found.set(keyOf(each), [each, 1]);
  }
  return [...found.values()];
}
