import type { Context } from 'hono';
import { authorise } from '#charter/authority.ts';
import { lettersOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { directions, fieldLabels as labels, paperActStates } from '#letters/messages.ts';
import { paperActName } from '#letters/paper-act-names.ts';
import { letterPlace, lettersPlace, onPaperPlace } from '#letters/routes.ts';
import type { Letter, PaperAct } from '#letters/vocabulary.ts';
import { thingOfLetter } from '#marking/things.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { dateName, officialDate, officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import type { House } from '../house.ts';
import { MarkLine } from '../marks/mark-line.tsx';
import { type FromBody, FromBodyPart, readFromBody } from '../on-paper/from-body.tsx';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { readFile } from '../uploads.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { correspondentOf } from './letters.tsx';
import { letterWords as words } from './letters-words.ts';
import { aboutPaperAct } from './paper-act-about.ts';

type Shown = {
  readonly letter: Letter;
  readonly subject: string;
  readonly correspondent: string;
  /** What was recorded by this letter. */
  readonly acts: readonly PaperAct[];
  /** What its body could be answering with it; for officers who record. */
  readonly from: FromBody | undefined;
};

const address = `${lettersPlace}/:letter{(?:in|out)-\\d{4}-\\d+}`;

/** One letter: what the register says of it, its scan, and the acts on paper that it brings. */
export const letterPage: PageRoute<Shown> = {
  path: address,
  readers: ({ letter = '' }) => [thingOfLetter(letter)],
  streams: () => ['letters'],
  async load(house, view, { letter: id = '' }) {
    const { pool } = house;
    const { register, paperActs } = lettersOf(view.states);
    const letter = register.get(id);
    if (!letter) return undefined;
    const thing = thingOfLetter(id);
    const texts = view.reveal(
      await readTexts(pool, view.group, [
        [thing, letter.subject],
        [thing, letter.correspondent],
      ]),
    );
    const acts = [...paperActs.values()].filter((paperAct) => paperAct.letter === id);
    const from = await readFromBody(house, view, letter);
    return { letter, subject: texts(letter.subject), correspondent: texts(letter.correspondent), acts, from };
  },
  html: (view, shown) => <LetterPage view={view} shown={shown} />,
  json: (_view, { letter, subject, correspondent, acts }) => ({
    ...letter,
    number: registerNumber(letter.letter),
    subject,
    correspondent: letter.body === null ? correspondent : null,
    acts: acts.map(({ paperAct, person, command, state }) => ({ paperAct, person, command: command.type, state })),
  }),
};

/** The scan, to be kept and not shown; only to whoever may read the letter. */
export function mountScan(app: App, house: House): void {
  app.get(`/g/:group${address}/scan`, async (c: Context) => {
    const { group = '', letter: id = '' } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, ['letters']);
    if (!view?.me.person || !view.reads.may(thingOfLetter(id))) return c.notFound();
    const letter = lettersOf(view.states).register.get(id);
    const file = letter?.scan ? await readFile(house, letter.scan, registerNumber(id).replace('/', '-')) : undefined;
    if (!file) return c.notFound();
    await recordDownload(house, view, [thingOfLetter(id)], file.bytes);
    return c.body(file.bytes, 200, file.headers);
  });
}

function LetterPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter, zone, names } = view;
  const { letter, subject } = shown;
  const { registered } = letter;
  const title = `${registerNumber(letter.letter)}`;
  const from = correspondentOf(view, { ...letter, correspondent: shown.correspondent });
  return (
    <Page
      view={view}
      title={title}
      place="secretariat"
      streams={['letters']}
      heading={
        <Heading
          eyebrow={<a href={`${base}${lettersPlace}`}>{words.title[tongue]}</a>}
          title={title}
          facts={<p>{directions[letter.direction][tongue]}</p>}
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.authority.registerLetter?.clause ?? null}
              state="met"
              tongue={tongue}
              id="note-letter"
            />
          }
        >
          <MarkLine view={view} thing={thingOfLetter(letter.letter)} />
          <OfficialText text={subject} />
          <DefinitionList
            items={[
              { term: words.correspondentOf[letter.direction][tongue], says: from },
              { term: labels.on[tongue], says: officialDate(letter.on, tongue) },
              ...(letter.theirs === null ? [] : [{ term: labels.theirs[tongue], says: letter.theirs }]),
              {
                term: words.registeredBy[tongue],
                says: `${names.person(registered.by)[tongue]}, ${officialMoment(registered.at, zone, tongue)}`,
              },
              {
                term: words.act[tongue],
                says: <a href={`${base}/journal/${registered.position}`}>{numbered(registered.position, tongue)}</a>,
              },
              ...(letter.scan === null
                ? [{ term: labels.scan[tongue], says: words.noScan[tongue] }]
                : [{ term: words.hash[tongue], says: <code class="hash">{letter.scan}</code> }]),
            ]}
          />
          {letter.scan === null ? null : (
            <p>
              <a class="button" href={`${base}${letterPlace(letter.letter)}/scan`} download="">
                {words.download[tongue]}
              </a>
            </p>
          )}
          <RecordByIt view={view} letter={letter} />
        </Block>
        {shown.from ? (
          <Block>
            <FromBodyPart view={view} letter={letter} from={shown.from} />
          </Block>
        ) : null}
        {shown.acts.length > 0 ? (
          <Block>
            <Live id="acts-by-letter">
              <ActsByLetter view={view} acts={shown.acts} />
            </Live>
          </Block>
        ) : null}
      </Sheet>
    </Page>
  );
}

/** For officers: a letter received that has a scan may bring an act on paper. */
function RecordByIt({ view, letter }: { view: GroupView; letter: Letter }) {
  const { tongue, base, charter, me } = view;
  const brings = letter.direction === 'in' && letter.scan !== null;
  if (!brings || authorise(charter, 'recordOnPaper', me.offices)) return null;
  return (
    <p>
      <a href={`${base}${onPaperPlace}?letter=${letter.letter}#record`}>{words.recordByIt[tongue]}</a>
    </p>
  );
}

export const paperActColours: Record<PaperAct['state'], LawState> = {
  awaiting: 'awaited',
  confirmed: 'met',
  returned: 'refused',
};

function ActsByLetter({ view, acts }: { view: GroupView; acts: readonly PaperAct[] }) {
  const { tongue, base, names, zone } = view;
  return (
    <Section title={words.actsByIt[tongue]} aside={acts.length} id="acts">
      <ul class="lines">
        {acts.map(({ paperAct, person, command, state, recorded }) => (
          <li id={`paper-${paperAct}`}>
            {names.person(person)[tongue]}, {paperActName(command.type)[tongue]} ·{' '}
            <StatusWord state={paperActColours[state]}>{paperActStates[state][tongue]}</StatusWord>
            <span class="under">{aboutPaperAct(view, command)}</span>
            <p class="quiet">
              {dateName(dateIn(recorded.at, zone), tongue)} · {names.person(recorded.by)[tongue]} ·{' '}
              <a href={`${base}/journal/${recorded.position}`}>{numbered(recorded.position, tongue)}</a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
