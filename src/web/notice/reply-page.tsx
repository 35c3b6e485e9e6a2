import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';
import { CommandFailed, StoreSilent } from '#journal/trouble.ts';
import { sealWording } from '#journal/wording.ts';
import { remoteCounts } from '#meetings/attendance.ts';
import { momentOf } from '#notice/letter.ts';
import { markReplyLinkUsed } from '#notice/store.ts';
import { type ReplyAnswer, replyAnswers } from '#notice/vocabulary.ts';
import { answers, channels, fieldLabels } from '#notice/words.ts';
import { Choice, TextArea } from '#page/fields.tsx';
import { Notice } from '#page/notices.tsx';
import { DefinitionList } from '#page/table.tsx';
import { momentName } from '#text/dates.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { deadLink } from '../entry/dead-link.tsx';
import { chosenHere, entryPage } from '../entry/parts.tsx';
import type { House } from '../house.ts';
import { headline, troubleWords } from '../problems.ts';
import { refusedPage } from '../refused-page.tsx';
import { type App, readBody, tongueOf, wantsJson } from '../request.ts';
import { namesOf, sentenceOf } from '../sentences.ts';
import { sendNewLink } from './again.ts';
import { type FoundLink, foundLink, type LinkState } from './reply-link.ts';
import { replyWords as words } from './words.ts';

/**
 * The link of a letter, by which an invited member says without signing in whether he comes. Opening it records nothing:
 * programs that look through mail open links too.
 */
export function mountReplies(app: App, house: House): void {
  app.get('/reply/:token', async (c) => {
    const choice = chosenHere(c);
    if (choice) return choice;
    const found = await foundLink(house, c.req.param('token'));
    return found ? show(house, c, found, {}) : deadLink(house, c, words.dead);
  });
  app.post('/reply/:token', (c) => answer(house, c, c.req.param('token')));
  app.post('/reply/:token/again', async (c) => {
    const found = await foundLink(house, c.req.param('token'));
    if (!found) return deadLink(house, c, words.dead);
    if (found.state === 'used') await sendNewLink(house, found.link);
    return show(house, c, found, { says: found.state === 'used' ? words.asked : undefined });
  });
}

type Attempt = {
  readonly says?: Sentence | undefined;
  readonly wrong?: Sentence | undefined;
  readonly reason?: string | undefined;
};

const isAnswer = (value: unknown): value is ReplyAnswer => replyAnswers.some((each) => each === value);

const mostReason = 2_000;

async function answer(house: House, c: Context, token: string): Promise<Response> {
  const found = await foundLink(house, token);
  if (!found) return deadLink(house, c, words.dead);
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  if (found.state !== 'open') return show(house, c, found, {}, 409);
  const given = body.fields.answer;
  const reason = typeof body.fields.reason === 'string' ? body.fields.reason.trim().slice(0, mostReason) : '';
  if (!isAnswer(given)) return show(house, c, found, { wrong: words.choose, reason }, 422);
  const { hash, link, charter } = found;
  const { group, meeting, person, revision } = link;
  // One link, one command: whatever is sent by it a second time is this answer again, or none.
  const id = `reply.${hash.toString('hex').slice(0, 40)}`;
  const sealed = reason ? sealWording(group, `${id}.reason`, reason, randomBytes(16).toString('hex')) : undefined;
  const command = {
    type: 'replyToNotice',
    meeting,
    revision,
    answer: given,
    reason: sealed?.wording ?? null,
    byLink: true,
  } as const;
  const said = JSON.stringify([given, reason]);
  try {
    const done = await house.clerk.submit({
      group,
      id,
      by: person,
      command,
      said,
      beside: sealed ? [sealed.rows] : [],
    });
    if ('refused' in done && done.refused.refused !== 'commandIdReused') {
      const wrong = sentenceOf(done.refused, await namesOf(house, group), charter);
      return show(house, c, found, { wrong, reason }, 409);
    }
  } catch (error) {
    if (!(error instanceof StoreSilent) && !(error instanceof CommandFailed)) throw error;
    house.log('a reply by link was not recorded', error);
    return show(house, c, found, { wrong: troubleWords('storeSilent', ''), reason }, 503);
  }
  await markReplyLinkUsed(house.pool, hash, house.clock());
  const to = `/reply/${token}`;
  c.header('Referrer-Policy', 'no-referrer');
  return wantsJson(c) ? c.json({ result: to }, 201, { Location: to }) : c.redirect(to, 303);
}

type Status = 200 | 409 | 422 | 503;

const closed: Readonly<Record<Exclude<LinkState, 'open'>, Sentence>> = {
  used: words.done,
  changed: words.changed,
  renewed: words.renewed,
  begun: words.begun,
  cancelled: words.cancelled,
};

async function show(
  house: House,
  c: Context,
  found: FoundLink,
  { says, wrong, reason }: Attempt,
  status: Status = 200,
): Promise<Response> {
  const { link, charter, state, on, place, reply } = found;
  const tongue = tongueOf(c);
  if (wantsJson(c)) {
    c.header('Referrer-Policy', 'no-referrer');
    const { group, meeting, person } = link;
    const sentence = wrong ?? (state === 'open' ? null : closed[state]);
    return c.json({ state, group, meeting, person, on, place, reply: reply?.answer ?? null, sentence }, status);
  }
  const names = await namesOf(house, link.group);
  const zone = charter.timeZone;
  const given = reply
    ? `${answers[reply.answer][tongue]} · ${momentName(reply.at, zone, tongue)} · ${channels[reply.how][tongue]}`
    : undefined;
  const facts = [
    { term: words.forWhom[tongue], says: <b>{names.person(link.person)[tongue]}</b> },
    { term: words.group[tongue], says: charter.title[tongue] },
    // Of a day that has changed the link says nothing: the new one is told by the new notice.
    ...(state === 'changed' ? [] : [{ term: words.when[tongue], says: momentOf(on, zone, tongue) }]),
    ...(state === 'changed' || place === '' ? [] : [{ term: words.place[tongue], says: place }]),
    ...(given ? [{ term: words.given[tongue], says: given }] : []),
  ];
  const children = (
    <>
      {says ? (
        <Notice tongue={tongue} state="met">
          {says[tongue]}
        </Notice>
      ) : null}
      <DefinitionList items={facts} />
      {state === 'open' ? (
        <ReplyForm c={c} found={found} wrong={wrong} reason={reason} />
      ) : (
        <p class="measure">{closed[state][tongue]}</p>
      )}
      {state === 'used' && !says ? <Again c={c} /> : null}
      {state === 'open' ? null : (
        <p>
          <a href="/sign-in">{words.signIn[tongue]}</a>
        </p>
      )}
    </>
  );
  const failed = wrong && { title: words.notRecorded, says: wrong };
  return entryPage(house, c, { title: words.title, failed, secret: true, children }, status);
}

const actionOf = (c: Context, more = '') => `/reply/${c.req.param('token') ?? ''}${more}`;

function ReplyForm({ c, found, wrong, reason }: { c: Context; found: FoundLink } & Attempt) {
  const tongue = tongueOf(c);
  const choices = replyAnswers.filter((each) => each !== 'remotely' || remoteCounts(found.charter));
  return (
    <form class="way" method="post" action={actionOf(c)}>
      <Choice
        tongue={tongue}
        name="answer"
        label={words.question[tongue]}
        required
        problem={wrong === words.choose ? wrong[tongue] : undefined}
        options={choices.map((each) => ({ value: each, label: answers[each][tongue] }))}
      />
      <TextArea
        tongue={tongue}
        name="reason"
        label={fieldLabels.reason[tongue]}
        required={false}
        rows={2}
        value={reason}
      />
      <p class="quiet measure">
        {words.recorded[tongue]} {words.notYou[tongue]}
      </p>
      <button type="submit" class="button button-primary">
        {words.send[tongue]}
      </button>
    </form>
  );
}

function Again({ c }: { c: Context }) {
  const tongue = tongueOf(c);
  return (
    <form class="way" method="post" action={actionOf(c, '/again')}>
      <p class="quiet measure">{words.againSays[tongue]}</p>
      <button type="submit" class="button">
        {words.again[tongue]}
      </button>
    </form>
  );
}
