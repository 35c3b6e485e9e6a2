import type { Context } from 'hono';
import { Answer } from '#duties/answer-screens.tsx';
import { Control } from '#duties/control-screens.tsx';
import { awaitingExtension, awaitingReport, factsOfDuty } from '#duties/facts.ts';
import { dutiesPlace, dutyPlace } from '#duties/places.ts';
import { Reports } from '#duties/report-screens.tsx';
import { type DutyScreen, dutyColours } from '#duties/screen.ts';
import { takesOff } from '#duties/standing.ts';
import { Term } from '#duties/term-screens.tsx';
import { dutyStream, thingOfSending } from '#duties/things.ts';
import type { Duty } from '#duties/vocabulary.ts';
import { dutyStateWords, sendingName } from '#duties/words.ts';
import { dutyOf, meetingOf } from '#group/states.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { letterPlace } from '#letters/routes.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfLetter, thingOfMeeting, thingOfProtocol } from '#marking/things.ts';
import { meetingName } from '#meetings/words.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { capital } from '#text/alphabet.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import type { House } from '../house.ts';
import { sendingAct } from '../on-paper/body-matter.ts';
import { ByLetter } from '../on-paper/by-letter.tsx';
import type { PageRoute } from '../page-route.ts';
import { seeing } from '../pages/seeing.ts';
import type { App } from '../request.ts';
import { readFile } from '../uploads.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { type Chain, ChainPart, readChains } from './chain.tsx';
import { askedOf, daysSeen, stateSeen, todayIn } from './seen.ts';
import { words } from './words.ts';

type Shown = {
  readonly view: GroupView;
  readonly duty: Duty;
  readonly says: string;
  readonly number: string | undefined;
  readonly texts: Texts;
  readonly chains: readonly Chain[];
};

/** All that came of one sending, with the acts that carry it on. */
export const dutyPage: PageRoute<Shown> = {
  path: `${dutyPlace(':sending{\\d{1,9}}')}`,
  readers: ({ sending = '' }) => [thingOfSending(sending)],
  streams: ({ sending = '' }) => ['duties', dutyStream(sending)],
  async load(house, view, { sending = '' }) {
    const duty = dutyOf(view.states, sending);
    if (!duty) return undefined;
    // What was sent is read by whoever may read the sending: the addressee has it on paper.
    const whole = meetingOf(await house.clerk.look(view.group, [`meeting/${duty.meeting}`]), duty.meeting);
    const text = whole.proposals.get(duty.proposal)?.text;
    const texts = view.reveal(
      await readTexts(house.pool, view.group, [[thingOfSending(sending), text], ...textsOf(duty)]),
    );
    const chains = await readChains(house, view, { sending });
    return {
      ...{ view: await seeing(house, view, [thingOfMeeting(duty.meeting)]), duty, texts, chains },
      ...{ says: texts(text), number: whole.protocol.extracts.get(duty.extract)?.number },
    };
  },
  html: ({ frame }, shown) => <DutyPage shown={{ ...shown, view: { ...shown.view, frame } }} />,
  json: (_view, { view, duty, says, texts }) => ({
    ...{ sending: duty.sending, meeting: duty.meeting, item: duty.item, proposal: duty.proposal, body: duty.body },
    ...{ text: says, letter: duty.letter, extract: duty.extract, sent: duty.sent, answerBy: duty.answerBy },
    state: stateSeen(view, duty.body, factsOfDuty(duty)),
    until: duty.until ?? null,
    answer: duty.answer
      ? { is: duty.answer.is, by: duty.answer.by, at: duty.answer.at, onPaper: duty.answer.onPaper ?? null }
      : null,
    reports: duty.reports.map(({ report, done, executed, by, at, onPaper = null, settled }) => ({
      ...{ report, done: texts(done), executed, by, at, onPaper, settled: settled?.is ?? null },
    })),
    ended: duty.ended ? { is: duty.ended.is, by: duty.ended.by, at: duty.ended.at } : null,
  }),
};

function textsOf(duty: Duty): readonly Belonging[] {
  const thing = thingOfSending(duty.sending);
  const { answer, extensions, reports, ended, binding } = duty;
  const all = [
    binding?.act,
    answer?.is === 'taken on' ? answer.how : answer?.reason,
    ...extensions.flatMap(({ reason, settled }) => [reason, settled?.is === 'refused' ? settled.reason : undefined]),
    ...reports.flatMap(({ done, evidence, settled }) => [
      done,
      ...evidence.map(({ title }) => title),
      settled?.is === 'returned' ? settled.reason : undefined,
    ]),
    ended?.is === 'dropped' ? ended.reason : undefined,
  ];
  return all.map((text) => [thing, text] as const);
}

function DutyPage({ shown }: { shown: Shown }) {
  const { view, duty, says, chains } = shown;
  const { tongue, base, names, charter, zone } = view;
  const { sending } = duty;
  const body = names.body(duty.body, dateIn(duty.sent.at, zone))[tongue];
  const title = `${capital(sendingName(sending)[tongue], tongue)}: ${body}`;
  const screen = screenOf(shown);
  return (
    <Page
      view={view}
      title={title}
      place="duties"
      streams={['duties', dutyStream(sending)]}
      heading={
        <Heading
          eyebrow={<a href={`${base}${dutiesPlace}`}>{words.title[tongue]}</a>}
          title={title}
          facts={
            <Live id="duty-state">
              <State view={view} duty={duty} />
            </Live>
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={<LawNote charter={charter} clause={duty.sent.clause} state="met" tongue={tongue} id="note-sending" />}
        >
          <OfficialText text={says} />
          <Facts shown={shown} />
        </Block>
        <Live id="duty-answer">
          <Block
            notes={
              <LawNote
                charter={charter}
                clause={charter.rules.effect.clause}
                state={duty.answer ? 'met' : 'awaited'}
                tongue={tongue}
                id="note-answer"
              />
            }
          >
            <Answer screen={screen} />
            {duty.answer || duty.binding || duty.ended ? null : (
              <ByLetter view={view} acts={[sendingAct(sending, 'takeOn'), sendingAct(sending, 'declineSent')]} />
            )}
          </Block>
        </Live>
        <Live id="duty-control">
          <Block
            notes={
              duty.until === undefined ? null : (
                <LawNote
                  charter={charter}
                  clause={charter.authority.takeOffControl?.clause ?? null}
                  state={duty.ended ? 'met' : 'awaited'}
                  tongue={tongue}
                  id="note-control"
                />
              )
            }
          >
            <Term screen={screen} />
            <Reports screen={screen} />
            {duty.until === undefined || duty.ended ? null : (
              <ByLetter
                view={view}
                acts={[
                  ...(awaitingExtension(duty) ? [] : [sendingAct(sending, 'askExtension')]),
                  ...(awaitingReport(duty) ? [] : [sendingAct(sending, 'reportDuty')]),
                ]}
              />
            )}
            <Control screen={screen} />
          </Block>
        </Live>
        <Live id="duty-chain">
          <ChainPart view={view} chains={chains} />
        </Live>
      </Sheet>
    </Page>
  );
}

function screenOf({ view, duty, texts }: Shown): DutyScreen {
  return {
    ...{ view, duty, names: view.names, text: texts, zone: view.zone, today: todayIn(view) },
    state: stateSeen(view, duty.body, factsOfDuty(duty)),
    asked: askedOf(view, duty.body),
    takesOff: takesOff({ sentBy: duty.sent.by, body: duty.body }, view, view.now),
    file: (report, index) => `${view.base}${dutyPlace(duty.sending)}/reports/${report}/files/${index + 1}`,
  };
}

function State({ view, duty }: { view: GroupView; duty: Duty }) {
  const { tongue } = view;
  const facts = factsOfDuty(duty);
  const state = stateSeen(view, duty.body, facts);
  const days = daysSeen(view, duty.body, facts);
  return (
    <>
      <StatusWord state={dutyColours[state]}>{dutyStateWords[state][tongue]}</StatusWord>
      {days > 0 ? (
        <p>
          {words.days[tongue]}: <b>{numeral(days, tongue)}</b>
        </p>
      ) : null}
    </>
  );
}

function Facts({ shown: { view, duty, number } }: { shown: Shown }) {
  const { tongue, base, names, zone, reads } = view;
  const { meeting, item, letter, extract, sent, answerBy } = duty;
  const file = `${base}/meetings/${meeting}/protocol/extracts/${extract}`;
  const name = capital(meetingName(meeting)[tongue], tongue);
  const letterNumber = registerNumber(letter);
  return (
    <DefinitionList
      items={[
        {
          term: words.comesFrom[tongue],
          says: reads.may(thingOfMeeting(meeting)) ? (
            <>
              <a href={`${base}/meetings/${meeting}?item=${item}#item-${item}`}>{name}</a>
              {reads.may(thingOfProtocol(meeting)) ? (
                <>
                  {' · '}
                  <a href={`${base}/meetings/${meeting}/protocol`}>{words.protocol[tongue]}</a>
                </>
              ) : null}
            </>
          ) : (
            name
          ),
        },
        {
          term: words.sent[tongue],
          says: `${officialMoment(sent.at, zone, tongue)}, ${names.person(sent.by)[tongue]}`,
        },
        {
          term: words.letter[tongue],
          says: reads.may(thingOfLetter(letter)) ? (
            <a href={`${base}${letterPlace(letter)}`}>{letterNumber}</a>
          ) : (
            letterNumber
          ),
        },
        {
          term: words.extract[tongue],
          says: (
            <>
              {number ? `${number} · ` : ''}
              <a href={`${file}/extract.pdf`}>PDF</a> · <a href={`${file}/extract.docx`}>Word</a>
            </>
          ),
        },
        { term: words.answerBy[tongue], says: officialDate(answerBy, tongue) },
      ]}
    />
  );
}

/** A confirming document of a report, to be kept and not shown. */
export function mountEvidence(app: App, house: House): void {
  app.get(
    `/g/:group${dutyPlace(':sending{\\d{1,9}}')}/reports/:report{\\d{1,6}}/files/:file{[1-9]}`,
    async (c: Context) => {
      const { group = '', sending = '', report, file } = c.req.param() as Record<string, string>;
      const view = await viewOf(house, c, group, ['duties', dutyStream(sending)]);
      const thing = thingOfSending(sending);
      if (!view?.me.person || !view.reads.may(thing)) return c.notFound();
      const given = dutyOf(view.states, sending)?.reports.find((each) => each.report === Number(report));
      const found = given?.evidence[Number(file) - 1];
      if (!found) return c.notFound();
      const texts = view.reveal(await readTexts(house.pool, group, [[thing, found.title]]));
      const bytes = await readFile(house, found.hash, texts(found.title).slice(0, 120));
      if (!bytes) return c.notFound();
      await recordDownload(house, view, [thing], bytes.bytes);
      return c.body(bytes.bytes, 200, bytes.headers);
    },
  );
}
