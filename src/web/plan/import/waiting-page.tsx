import { Live } from '#page/live.tsx';
import type { Import } from '#plan/reading/store.ts';
import { sheetSentence } from '#sheet/messages.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../../view.ts';
import { Frame } from './frame.tsx';
import { startPlace } from './places.ts';
import { StartPage } from './start-page.tsx';
import { rowsRead, words } from './words.ts';

/** A reading that has not ended after this was cut off: seconds. */
const patience = 60;

type Unread = Extract<Import, { readonly state: 'reading' | 'failed' }>;
type Props = { readonly view: GroupView; readonly brought: Unread };

/** A table that is being read, and how far that is; or why it was not, with the form as it was. */
export function WaitingPage({ view, brought }: Props) {
  const over = endedWithout(brought, view.now);
  return over ? <GivenBack view={view} brought={brought} says={over} /> : <Reading view={view} brought={brought} />;
}

/** Why nothing more will be read; undefined while something is. */
function endedWithout(brought: Unread, now: string): Sentence | undefined {
  if (brought.state === 'failed') return sheetSentence(brought.trouble);
  return (Date.parse(now) - Date.parse(brought.madeAt)) / 1_000 > patience ? words.interrupted : undefined;
}

/** With script the region follows by itself (`browser/reading-table.ts`), without it the whole page is asked for again. */
function Reading({ view, brought }: Props) {
  const { tongue } = view;
  const rows = brought.state === 'reading' ? brought.rows : undefined;
  return (
    <Frame view={view} brought={brought} again={1}>
      <p role="status">
        <label for="reading">{words.reading[tongue]}</label>
      </p>
      <Live id="import-reading">
        {rows ? (
          <progress id="reading" class="import-progress" max={rows.of} value={rows.done} />
        ) : (
          <progress id="reading" class="import-progress" />
        )}
        <p class="import-count">{rows ? rowsRead(rows)[tongue] : words.firstRows[tongue]}</p>
      </Live>
      <p class="quiet">{words.readingSays[tongue]}</p>
    </Frame>
  );
}

/** The form as if it had been refused at once: what was pasted stands in it, with the reason beside. */
function GivenBack({ view, brought, says }: Props & { says: Sentence }) {
  const { pasted } = brought;
  const refused = {
    ...{ path: startPlace(brought.plan), sentence: says, clause: null },
    problems: [{ field: pasted ? 'text' : 'file', sentence: says }],
    typed: pasted ? { text: [pasted.text], html: [pasted.html] } : {},
  };
  return <StartPage view={{ ...view, refused }} shown={{ plan: brought.plan, mine: [] }} />;
}
