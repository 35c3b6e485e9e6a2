import { thingsOf } from '#group/things.ts';
import { follow, type Head, hashOf, noHead, read } from '#journal/chain.ts';
import { type KeptText, readKeptTexts } from '#journal/reading.ts';
import { readSealed } from '#journal/store.ts';
import type { Json, Sealed } from '#journal/vocabulary.ts';
import { digestOf } from '#journal/wording.ts';
import { theGroup } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { CameOnPaper } from '#page/on-paper.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { officialDate } from '#text/dates.ts';
import { dateIn, exactTimeIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { listOpenVotes } from '#voting/views.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { andMoreRows, andMoreTexts, entryWords, inSight, mostInSight } from './entry-folded.ts';
import { type Line, lineOf } from './journal-lines.ts';
import { checkedFrom, streamName, journalWords as words } from './journal-words.ts';

/** A text that the entry refers to, and whether it is still the one whose digest the entry holds. */
type CheckedText = { readonly text: KeptText; readonly state: 'matches' | 'differs' | 'erased' };

type Shown = {
  readonly line: Line;
  readonly before: Sealed | undefined;
  readonly after: Sealed | undefined;
  /** Whether the entries on both sides are this reader's to open; of the others the chain shows that they are. */
  readonly beside: { readonly before: boolean; readonly after: boolean };
  readonly whole: boolean;
  readonly texts: readonly CheckedText[];
  /** How many members of a list are shown; of texts as well. */
  readonly most: number;
};

/** One act: what it says in words, its place in the chain checked as the page is made, its bytes. */
export const entryPage: PageRoute<Shown> = {
  path: '/journal/:position{\\d+}',
  readers: theGroup,
  async load(house, view, params, c) {
    const { pool } = house;
    const position = Number(params.position);
    if (!Number.isSafeInteger(position)) return undefined;
    const near = await readSealed(pool, view.group, position - 2, position + 1);
    const at = (place: number) => near.find(({ entry }) => entry.position === place);
    const sealed = at(position);
    const isOfReader = (each: Sealed | undefined) => each !== undefined && thingsOf(each.entry).every(view.reads.may);
    if (!sealed || !isOfReader(sealed)) return undefined;
    for (const thing of thingsOf(sealed.entry)) view.seen.add(thing);
    // After the entries, never before: see `lineOf`.
    const open = await listOpenVotes(pool, view.group);
    const [before, after] = [at(position - 1), at(position + 1)];
    return {
      line: lineOf(house, view, sealed, open),
      before,
      after,
      beside: { before: isOfReader(before), after: isOfReader(after) },
      whole: isWhole(view.group, before, sealed, after),
      texts: await textsOf(house.pool, view.group, sealed),
      most: c.req.query('all') === undefined ? mostInSight : Number.POSITIVE_INFINITY,
    };
  },
  html: (view, shown) => <EntryPage view={view} shown={shown} />,
  json: (_view, { line, whole, texts }) => ({
    entry: line.entry,
    bytes: line.bytes ?? null,
    hash: line.hash,
    withheld: line.withheld,
    sentence: line.sentence,
    name: line.name,
    office: line.office ?? null,
    chain: { checked: [line.entry.position - 1, line.entry.position], whole },
    texts: texts.map(({ text, state }) => ({ ...text, state })),
  }),
};

/** Checks the entry's bytes against its hash, and its links to the entries on both sides. */
function isWhole(group: string, before: Sealed | undefined, sealed: Sealed, after: Sealed | undefined): boolean {
  const { position, stream } = sealed.entry;
  if (position > 1 && (!before || hashOf(before.bytes) !== before.hash)) return false;
  const head: Head = before
    ? { position: before.entry.position, hash: before.hash, at: read(before.bytes).at }
    : noHead;
  const reached = follow(group, head, { position, stream, bytes: sealed.bytes, hash: sealed.hash });
  return typeof reached !== 'string' && (after === undefined || after.entry.previous === sealed.hash);
}

async function textsOf(pool: Parameters<typeof readKeptTexts>[0], group: string, { entry }: Sealed) {
  const digests = new Map(wordingsIn(entry.data));
  if (digests.size === 0) return [];
  const kept = await readKeptTexts(pool, group, [...digests.keys()]);
  return kept.map((text): CheckedText => ({ text, state: stateOf(text, digests.get(text.ref) ?? '') }));
}

function stateOf({ body, salt }: KeptText, digest: string): CheckedText['state'] {
  if (body === null || salt === null) return 'erased';
  return digestOf(body, salt) === digest ? 'matches' : 'differs';
}

/** Every `{ ref, digest }` in the data of an act. */
function wordingsIn(part: Json): readonly (readonly [string, string])[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('ref' in part && 'digest' in part && typeof part.ref === 'string' && typeof part.digest === 'string')
    return [[part.ref, part.digest]];
  return Object.values(part).flatMap((each) => wordingsIn(each as Json));
}

function EntryPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, zone } = view;
  const { line } = shown;
  const { position, at, stream } = line.entry;
  const title = `${words.act[tongue]} ${numbered(position, tongue)}`;
  return (
    <Page
      view={view}
      title={title}
      place="journal"
      heading={
        <Heading
          eyebrow={
            <a href={`${base}/journal?stream=${encodeURIComponent(stream)}#act-${position}`}>
              {streamName(stream, tongue)}
            </a>
          }
          title={title}
          facts={
            <p>
              {officialDate(dateIn(at, zone), tongue)}, {exactTimeIn(at, zone)}
            </p>
          }
        />
      }
    >
      <Sheet>
        <What view={view} shown={shown} />
        <Chain view={view} shown={shown} />
        {shown.texts.length > 0 ? <Texts view={view} shown={shown} /> : null}
        <Bytes view={view} shown={shown} />
      </Sheet>
    </Page>
  );
}

function What({ view, shown: { line } }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { entry, charter } = line;
  return (
    <Block
      notes={
        entry.clause === null ? (
          <MarginNote title={`${words.clause[tongue]}:`}>{words.noClause[tongue]}</MarginNote>
        ) : (
          <LawNote charter={charter} clause={entry.clause} state="met" tongue={tongue} id="note-clause" />
        )
      }
    >
      <OfficialText>
        <p>{line.sentence[tongue]}</p>
        {line.withheld ? (
          <p>
            <StatusWord state="awaited">{words.choiceAtClosing[tongue]}</StatusWord>
          </p>
        ) : null}
      </OfficialText>
      <DefinitionList
        items={[
          {
            term: words.person[tongue],
            says: (
              <>
                {line.office ? `${line.name[tongue]}, ${line.office[tongue]}` : line.name[tongue]}
                <CameOnPaper tongue={tongue} says={line.onPaper} />
              </>
            ),
          },
          { term: words.exactTime[tongue], says: <ExactTime view={view} at={entry.at} /> },
          { term: words.kind[tongue], says: <code>{`${entry.type}, v${entry.version}`}</code> },
          { term: words.command[tongue], says: <CommandId view={view} line={line} /> },
        ]}
      />
    </Block>
  );
}

function ExactTime({ view: { tongue, zone }, at }: { view: GroupView; at: string }) {
  return (
    <>
      <time datetime={at}>{exactTimeIn(at, zone)}</time>{' '}
      <span class="quiet">
        ({words.utc[tongue]} {at.slice(11, 23)})
      </span>
    </>
  );
}

function CommandId({ view: { tongue }, line: { entry } }: { view: GroupView; line: Line }) {
  return entry.command === undefined ? (
    <span class="quiet">{words.commandWithheld[tongue]}</span>
  ) : (
    <code>{entry.command}</code>
  );
}

function Chain({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { line, whole } = shown;
  const { position, previous } = line.entry;
  return (
    <Block
      notes={
        <MarginNote
          title={whole ? `${words.whole[tongue]}.` : `${words.broken[tongue]}.`}
          state={whole ? 'met' : 'refused'}
        >
          {whole ? checkedFrom(position)[tongue] : null}
        </MarginNote>
      }
    >
      <Section title={words.chain[tongue]} id="chain">
        <ol class="chain">
          <li>
            <Link view={view} word={words.previous[tongue]} position={position - 1} open={shown.beside.before} />
            {position === 1 ? <span class="quiet">{words.beginning[tongue]}</span> : <code>{previous}</code>}
          </li>
          <li aria-current="true">
            <span>
              {words.this[tongue]} {numbered(position, tongue)}
            </span>
            <code>{line.hash}</code>
          </li>
          <li>
            <Link
              view={view}
              word={words.next[tongue]}
              position={shown.after ? position + 1 : 0}
              open={shown.beside.after}
            />
            {shown.after ? <code>{shown.after.hash}</code> : <span class="quiet">{words.last[tongue]}</span>}
          </li>
        </ol>
      </Section>
    </Block>
  );
}

function Link(props: { view: GroupView; word: string; position: number; open: boolean }) {
  const { word, position, open } = props;
  const { base, tongue } = props.view;
  if (position < 1 || !open) return <span>{word}</span>;
  return (
    <span>
      <a href={`${base}/journal/${position}`}>
        {word} {numbered(position, tongue)}
      </a>
    </span>
  );
}

const textStates = {
  matches: { state: 'met', word: words.textMatches },
  differs: { state: 'refused', word: words.textDiffers },
  erased: { state: 'awaited', word: words.textErased },
} as const;

function Texts({ view, shown: { texts, line, most } }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  return (
    <Block notes={<MarginNote title={`${words.texts[tongue]}.`}>{words.textsLead[tongue]}</MarginNote>}>
      <Section title={words.texts[tongue]} id="texts">
        {texts.slice(0, most).map(({ text, state }) => (
          <div class="kept-text">
            {text.body === null ? null : <OfficialText text={text.body} look="plain" />}
            <p class="quiet">
              <StatusWord state={textStates[state].state}>{textStates[state].word[tongue]}</StatusWord> ·{' '}
              <code>{text.ref}</code>
            </p>
          </div>
        ))}
        {texts.length > most ? (
          <Folded view={view} says={andMoreTexts(texts.length - most)} position={line.entry.position} />
        ) : null}
      </Section>
    </Block>
  );
}

/** Long bytes scroll in their own box, which the keyboard must reach. */
const Written = ({ children }: { children: string }) => (
  <pre class="bytes" tabindex={0}>
    {children}
  </pre>
);

/** What a page leaves out of a long act is one press away, to the last byte. */
function Folded({ view: { base, tongue }, says, position }: { view: GroupView; says: Sentence; position: number }) {
  return (
    <p>
      {says[tongue]} <a href={`${base}/journal/${position}?all=yes`}>{entryWords.whole[tongue]}</a>
    </p>
  );
}

function Bytes({ view, shown: { line, most } }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { says, left } = inSight(line.entry, most);
  const { bytes } = line;
  return (
    <Block
      notes={
        <MarginNote title="SHA-256." state={line.withheld ? 'awaited' : 'plain'}>
          {line.withheld ? words.bytesWithheld[tongue] : words.howToCheck[tongue]}
        </MarginNote>
      }
    >
      <Section title={words.canonical[tongue]} id="canonical">
        <Written>{says}</Written>
        {left > 0 ? <Folded view={view} says={andMoreRows(left)} position={line.entry.position} /> : null}
        {bytes === undefined || left > 0 ? null : (
          <details>
            <summary class="button button-small">{words.bytes[tongue]}</summary>
            <Written>{bytes}</Written>
          </details>
        )}
      </Section>
    </Block>
  );
}
