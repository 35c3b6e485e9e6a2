import { authorise } from '#charter/authority.ts';
import { streamsOnPaper } from '#group/on-paper.ts';
import { lettersOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { awaitingPaperActs } from '#letters/on-paper.ts';
import { onPaperPlace } from '#letters/routes.ts';
import { listLetters } from '#letters/views.ts';
import type { PaperAct } from '#letters/vocabulary.ts';
import { theDesk } from '#marking/audience.ts';
import { thingOfLetter } from '#marking/things.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { bodyMatter } from '../on-paper/body-matter.ts';
import { textsOfPaperAct } from '../on-paper/content.tsx';
import { readMatter } from '../on-paper/read-matter.ts';
import { recording } from '../on-paper/recording.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { ToRecord } from './on-paper-form.tsx';
import { type PaperMatter, paperMatters } from './on-paper-matters.ts';
import { Settled, ToConfirm } from './on-paper-parts.tsx';
import type { OnPaperShown } from './on-paper-shown.ts';
import { onPaperWords as words } from './on-paper-words.ts';
import { secretariatWords } from './secretariat-words.ts';
import { seeing } from './seeing.ts';
import { readWaiting } from './waiting.ts';

/** What was done on paper: what can be recorded now, what waits for a second officer, and what came of it. */
export const onPaperPage: PageRoute<OnPaperShown> = {
  path: onPaperPlace,
  readers: theDesk,
  streams: () => ['letters'],
  async load(house, asked, _params, c) {
    const { view: weighed, meetings } = await readWaiting(house, asked);
    const paperActs = [...lettersOf(weighed.states).paperActs.values()].filter(({ letter }) =>
      weighed.reads.may(thingOfLetter(letter)),
    );
    const awaiting = paperActs.filter(({ state }) => state === 'awaiting');
    const view = await seeing(house, weighed, [
      ...new Set(['problems', ...awaiting.flatMap(({ command }) => streamsOnPaper(weighed.states, command))]),
    ]);
    const [received, accounts, texts] = await Promise.all([
      listLetters(house.pool, view.group, { direction: 'in' }),
      house.accounts.accountsOf(view.group),
      readTexts(house.pool, view.group, paperActs.flatMap(textsOf)),
    ]);
    const letters = received.filter(({ scan, letter }) => scan !== null && view.reads.may(thingOfLetter(letter)));
    const withAccount = new Set(accounts.keys());
    const matters = possible(view, { meetings, letters, paperActs, withAccount });
    const wanted = c.req.query('matter');
    const inHand = matters.find(({ id }) => id === wanted);
    const named = bodyMatter(wanted ?? '');
    const atHand = letters.find(({ letter }) => letter === c.req.query('letter'))?.letter;
    const records = !authorise(view.charter, 'recordOnPaper', view.me.offices);
    const letter = atHand ?? letters[0]?.letter;
    const ofBody = named && records ? await readMatter(house, view, named, letter) : undefined;
    const shown = { paperActs, matters, inHand, ofBody, letters, atHand, withAccount, texts: view.reveal(texts) };
    return { ...shown, view: ofBody?.view ?? view };
  },
  html: ({ frame, refused, done }, shown) => {
    const view = { ...shown.view, frame, refused, done };
    return <OnPaperPage shown={{ ...shown, view, ofBody: shown.ofBody && { ...shown.ofBody, view } }} />;
  },
  json: (_view, { paperActs, matters }) => ({
    awaiting: awaitingPaperActs(new Map(paperActs.map((each) => [each.paperAct, each]))),
    settled: paperActs.filter(({ state }) => state !== 'awaiting'),
    matters: matters.map(({ id, whose, type, act, asks }) => ({ matter: id, whose, command: type, act, asks })),
  }),
};

/** Reasons that came with the paper, and why it went back. They belong to the letter that brought it. */
function textsOf({ letter, command, reason }: PaperAct) {
  const thing = thingOfLetter(letter);
  return [...textsOfPaperAct(command), reason].map((text) => [thing, text] as const);
}

type Known = Pick<OnPaperShown, 'letters' | 'paperActs' | 'withAccount'> & {
  readonly meetings: Parameters<typeof paperMatters>[0]['meetings'];
};

/** What would be accepted now, for officers of the secretariat; first of those who cannot do it here themselves. */
function possible(view: GroupView, { meetings, letters, paperActs, withAccount }: Known): readonly PaperMatter[] {
  const [letter] = letters;
  if (!letter || authorise(view.charter, 'recordOnPaper', view.me.offices)) return [];
  const { composition, bodies, now, zone } = view;
  const awaiting = paperActs.filter(({ state }) => state === 'awaiting');
  return paperMatters({ composition, bodies, meetings, now, zone })
    .filter((matter) => !awaiting.some((paperAct) => isSame(matter, paperAct)))
    .filter((matter) => !view.gate(recording(matter, letter.letter)))
    .sort((a, b) => Number(withAccount.has(a.whose)) - Number(withAccount.has(b.whose)));
}

function isSame({ whose, type, command }: PaperMatter, paperAct: PaperAct): boolean {
  const asked = command as unknown as PaperAct['command'];
  const fields = ['meeting', 'nomination', 'body'] as const;
  if (paperAct.person !== whose || paperAct.command.type !== type) return false;
  // A membership is ended for one of many: another one may be recorded beside it. The id of a nomination is new each time.
  if (type === 'endMembership') return false;
  return fields.every((field) =>
    type === 'nominate' && field === 'nomination' ? true : asked[field] === paperAct.command[field],
  );
}

function OnPaperPage({ shown }: { shown: OnPaperShown }) {
  const { view } = shown;
  const { tongue, base, charter } = view;
  const note = (command: string, id: string) => (
    <LawNote
      charter={charter}
      clause={charter.authority[command]?.clause ?? null}
      state="plain"
      tongue={tongue}
      id={id}
    />
  );
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="secretariat"
      streams={['*']}
      heading={
        <Heading
          title={words.title[tongue]}
          eyebrow={<a href={`${base}/secretariat`}>{secretariatWords.title[tongue]}</a>}
        />
      }
    >
      <Sheet>
        <Block notes={note('recordOnPaper', 'note-on-paper')}>
          <p>{words.says[tongue]}</p>
        </Block>
        <Live id="to-confirm">
          <ToConfirm shown={shown} />
        </Live>
        <ToRecord shown={shown} />
        <Live id="settled">
          <Settled shown={shown} />
        </Live>
      </Sheet>
    </Page>
  );
}
