import { clauseFor } from '#charter/authority.ts';
import { readingsOf } from '#charter/silences.ts';
import type { Silence } from '#charter/vocabulary.ts';
import { commandWords } from '#group/messages.ts';
import type { Group } from '#group/vocabulary.ts';
import { readStreams } from '#journal/store.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Choice } from '#page/fields.tsx';
import { Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { typedMany } from '#page/view.ts';
import { capital } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import { list } from '#text/sentences.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { CharterHeading, CharterTabs } from './charter.tsx';
import { settledOf, charterWords as words } from './charter-words.ts';

type Shown = {
  /** The act by which the group settled each silence last. */
  readonly acts: ReadonlyMap<string, Entry>;
};

/** What the text leaves open: how each is read, why, how else it could be, and who settled it. */
export const silencesPage: PageRoute<Shown> = {
  path: '/charter/silences',
  readers: participants,
  async load(house, view) {
    const entries = await readStreams(house.pool, view.group, ['group'], Number.MAX_SAFE_INTEGER);
    const settling = entries.filter(({ type }) => type === 'SilenceSettled');
    return { acts: new Map(settling.map((entry) => [String(entry.data.silence), entry])) };
  },
  html: (view, shown) => <SilencesPage view={view} shown={shown} />,
  json: ({ charter, founded }, { acts }) => ({
    silences: charter.silences.map((silence) => ({
      ...silence,
      settled: isSettled(founded, silence) ? (acts.get(silence.id)?.position ?? null) : null,
    })),
  }),
};

const isSettled = ({ readings }: Group, { id, reading }: Silence): boolean => readings[id] === reading.id;

function SilencesPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, founded } = view;
  const settled = charter.silences.filter((silence) => isSettled(founded, silence)).length;
  const command = charter.authority.settleSilence;
  const who = charter.offices.filter(({ id }) => command?.offices.includes(id)).map(({ title }) => title[tongue]);
  return (
    <Page
      view={view}
      title={words.silences[tongue]}
      place="charter"
      streams={['group']}
      heading={<CharterHeading view={view} />}
    >
      <Sheet>
        <CharterTabs view={view} current="silences" />
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'settleSilence')}
              state="plain"
              tongue={tongue}
              says={who.length > 0 ? `${words.settlesWho[tongue]}: ${list(who, tongue)}.` : undefined}
              id="note-settling"
            />
          }
        >
          <p class="intro">{words.lead[tongue]}</p>
        </Block>
        <Live id="silences" class="chapters">
          <p class="quiet">{capital(settledOf(settled, charter.silences.length)[tongue], tongue)}.</p>
          {charter.silences.map((silence) => (
            <SilenceBlock view={view} silence={silence} act={shown.acts.get(silence.id)} />
          ))}
        </Live>
      </Sheet>
    </Page>
  );
}

type SilenceProps = { view: GroupView; silence: Silence; act: Entry | undefined };

function SilenceBlock({ view, silence, act }: SilenceProps) {
  const { tongue, charter, founded } = view;
  const settled = isSettled(founded, silence);
  const others = silence.alternatives.map(({ title }) => title[tongue]);
  return (
    <Block
      id={`silence-${silence.id}`}
      notes={
        <>
          <LawNote
            charter={charter}
            clause={silence.clause}
            state={settled || silence.settledBy ? 'met' : 'awaited'}
            tongue={tongue}
            id={`note-${silence.id}`}
          />
          <Standing view={view} silence={silence} act={settled ? act : undefined} />
        </>
      }
    >
      <h2 class="serif">{silence.question[tongue]}</h2>
      <DefinitionList
        items={[
          { term: words.reading[tongue], says: <b>{capital(silence.reading.title[tongue], tongue)}</b> },
          { term: words.reasons[tongue], says: silence.reasons[tongue] },
          { term: words.others[tongue], says: others.length > 0 ? <Others others={others} /> : words.none[tongue] },
        ]}
      />
      <Settle view={view} silence={silence} />
    </Block>
  );
}

const Others = ({ others }: { others: readonly string[] }) => (
  <ul class="others">
    {others.map((other) => (
      <li>{other}</li>
    ))}
  </ul>
);

/** Who settled it, and when; or that it is our reading until the group decides. */
function Standing({ view, silence, act }: SilenceProps) {
  const { tongue, base, zone, names } = view;
  if (act) {
    return (
      <MarginNote title={`${words.settled[tongue]}.`} state="met">
        {names.person(act.by)[tongue]}, {dateName(dateIn(act.at, zone), tongue)} ·{' '}
        <a href={`${base}/journal/${act.position}`}>{numbered(act.position, tongue)}</a>
      </MarginNote>
    );
  }
  if (silence.settledBy) {
    return (
      <MarginNote title={`${words.settledInText[tongue]}:`} state="met">
        {silence.settledBy.act}, {dateName(silence.settledBy.date, tongue)}
      </MarginNote>
    );
  }
  return (
    <p class="note note-awaited">
      <StatusWord state="awaited">{words.ours[tongue]}.</StatusWord>
    </p>
  );
}

/** The readings that may be chosen now; the others with the reason. */
function Settle({ view, silence }: { view: GroupView; silence: Silence }) {
  const { tongue } = view;
  const path = `/charter/silences/${silence.id}`;
  const trial = (reading: string) => ({ type: 'settleSilence', silence: silence.id, reading }) as const;
  const judged = readingsOf(silence).map((reading) => ({ reading, refusal: view.gate(trial(reading.id)) }));
  if (judged.some(({ refusal }) => refusal?.refused === 'notAuthorised')) return null;
  const open = judged.filter(({ refusal }) => !refusal);
  const [first] = open;
  if (!first) return null;
  const closed = judged.flatMap(({ reading, refusal }) =>
    refusal && refusal.refused !== 'readingInForce' ? [{ reading, why: view.why(refusal)[tongue] }] : [],
  );
  return (
    <Ask
      view={view}
      path={path}
      trial={trial(first.reading.id)}
      name={commandWords.settleSilence.name}
      short={words.settle}
      records={commandWords.settleSilence.done}
      look="quiet"
      set="silence"
      id={`settle-${silence.id}`}
    >
      <Choice
        tongue={tongue}
        name="reading"
        id={`reading-${silence.id}`}
        label={words.chooseReading[tongue]}
        required
        values={typedMany(view, path, 'reading')}
        options={open.map(({ reading }) => ({
          value: reading.id,
          label: capital(reading.title[tongue], tongue),
          hint: reading.id === silence.reading.id ? words.inUse[tongue] : undefined,
        }))}
      />
      {closed.length > 0 ? (
        <div class="hint">
          <p>{words.notOffered[tongue]}:</p>
          <ul class="others">
            {closed.map(({ reading, why }) => (
              <li>
                {capital(reading.title[tongue], tongue)}. {why}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Ask>
  );
}
