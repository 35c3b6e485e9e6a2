import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenBy } from '#group/seen.ts';
import { signalsFor } from '#group/signals.ts';
import { bookOf, draftOf, meetingOf } from '#group/states.ts';
import { markedStreams, marksOf, readerAt } from '#group/things.ts';
import { type Life, words } from '../../test/given.ts';
import * as problems from '../../test/problems.ts';
import * as wg from '../../test/working-group.ts';
import { awaitingAmendments, drafterOf, itemOf, versionNow } from './draft.ts';

const { finder, drafter } = problems;
const amender = wg.member('justice');
const meeting = `meeting/${wg.meeting}`;

function draft(life: Life) {
  const found = draftOf(life.states(['draft/1']), '1');
  if (!found) throw new Error('no draft');
  return found;
}
const text = (life: Life) => versionNow(draft(life)).text;

describe('a draft of a proposal', () => {
  it('is revised by its drafter alone, and keeps its versions', () => {
    const life = problems.drafted();
    life.done(drafter, problems.revise());
    expect(draft(life).versions.map(({ version, text }) => [version, text])).toEqual([
      [1, words('first text')],
      [2, words('second text')],
    ]);
    expect(life.refused('head', problems.revise(2))).toMatchObject({ refused: 'notDrafter', by: drafter });
  });

  it('tells whoever wrote on an older text which one stands', () => {
    const life = problems.drafted();
    life.done(drafter, problems.revise());
    expect(life.refused(drafter, problems.revise(1, 'third'))).toMatchObject({
      refused: 'draftRevisedMeanwhile',
      version: 2,
    });
    expect(life.refused(amender, problems.amend(1))).toMatchObject({ refused: 'draftRevisedMeanwhile', version: 2 });
  });

  it('takes an amendment as it was proposed, or as the drafter joined it with what came between', () => {
    const life = problems.drafted();
    life.done(amender, problems.amend(1, 'a1'));
    life.done(amender, problems.amend(1, 'a2'));
    life.done(drafter, problems.accept(1));
    expect(text(life)).toEqual(words('text of a1'));
    expect(life.refused(drafter, problems.accept(2, null, 'a2'))).toMatchObject({ refused: 'draftAmendmentOutdated' });
    life.done(drafter, problems.accept(2, 'both', 'a2'));
    expect(text(life)).toEqual(words('both'));
    expect(awaitingAmendments(draft(life))).toEqual([]);
  });

  it('keeps an amendment that was declined, with the reason', () => {
    const life = problems.drafted();
    life.done(amender, problems.amend());
    life.done(drafter, problems.decline());
    expect(draft(life).amendments.get('a1')).toMatchObject({
      by: amender,
      state: 'declined',
      settled: { by: drafter, reason: words('a reason') },
    });
  });

  it('is not begun on a problem that its drafter may not read', () => {
    const life = wg.proposed();
    life.done(finder, problems.marked(wg.forBodies('health')));
    expect(life.refused(drafter, problems.begin())).toMatchObject({ refused: 'unknownProblem' });
  });

  it('whatever is done to it, each of its versions is one more than the last', () => {
    const step = fc.constantFrom('revise', 'amend', 'accept', 'decline', 'offer');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.nat({ max: 3 }), (steps, behind) => {
        const life = problems.drafted();
        steps.forEach((each, index) => {
          const { version } = versionNow(draft(life));
          const open = awaitingAmendments(draft(life))[0]?.amendment ?? 'none';
          const base = Math.max(1, version - (index % 2 === 0 ? 0 : behind));
          if (each === 'revise') life.when(drafter, problems.revise(base, `text ${index}`));
          if (each === 'amend') life.when(amender, problems.amend(base, `a${index}`));
          if (each === 'accept') life.when(drafter, problems.accept(base, null, open));
          if (each === 'decline') life.when(drafter, problems.decline(open));
          if (each === 'offer' && index > 8) life.when(drafter, problems.offer(`s${index}`));
        });
        const { versions, amendments } = draft(life);
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
        const taken = versions.flatMap(({ amendment }) => amendment ?? []);
        expect(taken).toEqual([...new Set(taken)]);
        expect(taken.every((id) => amendments.get(id)?.state === 'accepted')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a draft that changes hands', () => {
  it('is handed over by its drafter, with a reason, and all that was written stays', () => {
    const life = problems.drafted();
    life.done(finder, problems.amend());
    life.done(drafter, problems.handOver(amender));
    expect(drafterOf(draft(life))).toBe(amender);
    expect(draft(life)).toMatchObject({
      begun: { by: drafter },
      handed: [{ by: drafter, person: amender, from: drafter, reason: words('a reason') }],
    });
    expect(life.refused(drafter, problems.revise())).toMatchObject({ refused: 'notDrafter', by: amender });
    life.done(amender, problems.accept());
    expect(text(life)).toEqual(words('text of a1'));
  });

  it('is handed over by the secretariat for whoever left the Group', () => {
    const life = problems.drafted();
    life.done('coordinator', { type: 'endMembership', person: drafter, reason: words('why') });
    life.done('secretary', problems.handOver(amender));
    life.done(amender, problems.revise());
    expect(life.refused('head', problems.handOver('head'))).toMatchObject({
      refused: 'handedOverByDrafter',
      by: amender,
    });
  });

  it('while it is on an agenda, so that whoever has it then answers in the meeting', () => {
    const life = problems.takenUp();
    life.done('secretary', problems.handOver(amender));
    life.done('secretary', problems.put());
    expect(life.meeting(wg.meeting).proposals.get('1')).toMatchObject({ by: amender, from: { by: amender } });
    expect(life.refused('secretary', problems.handOver())).toMatchObject({ refused: 'draftSettled', state: 'put' });
  });
});

describe('a draft that is offered for a meeting', () => {
  it('goes to the head as a suggested item, and hears his answer', () => {
    const life = problems.drafted();
    const acts = life.done(drafter, problems.offer());
    expect(acts.map(({ type }) => type)).toEqual(['DraftOffered', 'ItemSuggested']);
    expect(acts[1]?.data).toMatchObject({ kind: 'decision', title: words('a draft'), draft: { draft: '1' } });
    life.done('head', problems.turnDown());
    expect(draft(life)).toMatchObject({
      state: 'not taken up',
      offers: [{ answer: { by: 'head', reason: words('a reason') } }],
    });
    life.done(drafter, problems.revise());
    life.done(drafter, problems.offer('s2'));
    expect(draft(life).state).toBe('offered');
  });

  it('comes onto the agenda by the ordinary two keys', () => {
    const life = problems.takenUp();
    expect(itemOf(draft(life))).toEqual({ meeting: wg.meeting, item: '3' });
    expect(life.meeting(wg.meeting).meeting.agendaKey).toMatchObject({ state: 'awaited', revision: 2 });
  });

  it('waits for its item, and may be offered again once that is gone', () => {
    const life = problems.takenUp();
    expect(life.refused(drafter, problems.offer('s2', wg.meeting))).toMatchObject({ refused: 'draftOnAgenda' });
    life.done('head', wg.setAgenda('1', '2'));
    life.done(drafter, problems.offer('s2', wg.meeting));
    expect(draft(life).state).toBe('offered');
  });

  it('becomes the item’s proposal with the very text that stood in it, and its drafter is the author', () => {
    const life = problems.takenUp();
    const acts = life.done('secretary', problems.put());
    expect(acts.map(({ type }) => type)).toEqual(['ProposalDrafted', 'DraftPut']);
    const { proposals } = life.meeting(wg.meeting);
    expect(proposals.get('1')).toMatchObject({
      item: '3',
      by: drafter,
      text: words('first text'),
      addressee: 'health',
      from: { draft: '1', by: drafter },
    });
    expect(life.refused('secretary', problems.put('3', '2'))).toMatchObject({ refused: 'draftSettled', state: 'put' });
  });

  it('is put under the meeting’s own rules', () => {
    const life = problems.takenUp();
    life.done('head', wg.draft('1'));
    expect(life.refused('secretary', problems.put())).toMatchObject({ refused: 'proposalNumberTaken' });
    life.done('head', { type: 'cancelMeeting', meeting: wg.meeting, reason: words('why') });
    expect(life.refused('secretary', problems.put('3', '2'))).toMatchObject({ refused: 'meetingStage' });
  });
});

describe('who may not read the problem', () => {
  const seen = (life: Life, person: string) => {
    const known = life.states(['marks', 'agenda']);
    const streams = ['group', 'bodies', 'composition', 'problems', 'problem/1', 'draft/1', meeting, 'agenda', 'marks'];
    const states = life.states([...new Set([...streams, ...markedStreams(marksOf(known), bookOf(known))])]);
    const sight = seenBy(states, readerAt(states, person, life.now));
    const about = meetingOf(sight, wg.meeting);
    return {
      draft: draftOf(sight, '1') !== undefined,
      items: about.meeting.agenda.map(({ item }) => item),
      proposals: about.proposals.size,
      suggestions: bookOf(sight).suggestions.size,
    };
  };

  it('finds neither draft nor suggestion nor item nor proposal, however late it was closed', () => {
    const life = problems.takenUp();
    life.done('secretary', problems.put());
    expect(seen(life, amender)).toEqual({ draft: true, items: ['1', '2', '3'], proposals: 1, suggestions: 1 });
    life.done('secretary', wg.setMark('problem/1', wg.forOffices('secretariat', 'head')));
    expect(seen(life, amender)).toEqual({ draft: false, items: ['1', '2'], proposals: 0, suggestions: 0 });
    expect(seen(life, 'head')).toEqual({ draft: true, items: ['1', '2', '3'], proposals: 1, suggestions: 1 });
  });

  it('does not find the item again when the agenda is set anew', () => {
    const life = problems.takenUp();
    life.done('secretary', wg.setMark('problem/1', wg.forOffices('secretariat', 'head')));
    life.done('head', wg.setAgenda('1', '2', '3'));
    expect([seen(life, amender).items, seen(life, 'head').items]).toEqual([
      ['1', '2'],
      ['1', '2', '3'],
    ]);
  });

  it('is told of the mark where the problem, its draft and its item stood', () => {
    const life = problems.takenUp();
    const acts = life.done('secretary', wg.setMark('problem/1', wg.forOffices('secretariat', 'head')));
    const states = life.states(['group', 'bodies', 'composition', 'marks', 'agenda', 'problems', meeting]);
    expect(signalsFor(states, acts, amender, life.now).streams).toEqual(['problem/1', 'draft/1', 'agenda', meeting]);
  });
});
