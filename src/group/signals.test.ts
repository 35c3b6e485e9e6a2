import { describe, expect, it } from 'vitest';
import type { Entry } from '#journal/vocabulary.ts';
import { type Life, words } from '../../test/given.ts';
import * as paper from '../../test/on-paper.ts';
import * as past from '../../test/past.ts';
import * as wg from '../../test/working-group.ts';
import { signalsFor } from './signals.ts';

const meeting = `meeting/${wg.meeting}`;
const item = `${meeting}/item/1`;
const shelter = wg.member('shelter');

const streams = ['group', 'bodies', 'composition', 'marks', meeting];
const told = (life: Life, entries: readonly Entry[], person: string) =>
  signalsFor(life.states(streams), entries, person, life.now);

describe('what a commit tells an open page', () => {
  it('is nothing of what its reader may not read', () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(item, wg.forState));
    const entries = life.done('head', wg.draft('1'));
    expect(told(life, entries, shelter)).toEqual({ streams: [], over: false });
    expect(told(life, entries, wg.member('health'))).toEqual({ streams: [meeting], over: false });
  });

  it('of a mark is the stream of the meeting, also to those whom the mark closes out, and never that there are marks', () => {
    const life = wg.proposed();
    const entries = life.done('secretary', wg.setMark(item, wg.forState));
    expect(told(life, entries, shelter).streams).toEqual([meeting]);
    const narrower = life.done('secretary', wg.setMark(item, wg.forBodies('health')));
    expect(told(life, narrower, shelter).streams).toEqual([]);
    expect(told(life, narrower, wg.member('labour')).streams).toEqual([meeting]);
  });

  it('of a letter, and of what it brings, is for those who may read the letter', () => {
    const life = paper.withLetter(wg.proposed());
    const of = (entries: readonly Entry[], person: string) =>
      signalsFor(life.states([...streams, 'letters']), entries, person, life.now).streams;
    const recorded = life.done('secretary', paper.recordOnPaper('coordinator', wg.agreeToMeeting(1)));
    expect(of(recorded, 'coordinator')).toEqual(['letters']);
    expect(of(recorded, shelter)).toEqual([]);
    life.done('secretary', wg.setMark('letter/in-2026-1', wg.forOffices('secretariat')));
    const returned = life.done('secretary', paper.returnOnPaper);
    expect(of(returned, 'second')).toEqual(['letters']);
    expect(of(returned, 'coordinator')).toEqual([]);
  });

  it('of a paper taken over is for those who may read it, and of its answers too', () => {
    const life = past.handedOver();
    const of = (entries: readonly Entry[], person: string) =>
      signalsFor(life.states([...streams, 'history']), entries, person, life.now).streams;
    const recorded = life.done('secretary', past.takeOver(past.meeting()));
    expect(of(recorded, 'coordinator')).toEqual(['history']);
    life.done('secretary', wg.setMark('history/i1', wg.forOffices('secretariat')));
    const confirmed = life.done(past.second, past.confirm());
    expect(of(confirmed, 'secretary')).toEqual(['history', 'meetings']);
    expect(of(confirmed, 'coordinator')).toEqual([]);
  });

  it('is over for whoever reads nothing in the group any more', () => {
    const life = wg.proposed();
    const entries = life.done('coordinator', { type: 'endMembership', person: shelter, reason: words('a text') });
    expect(told(life, entries, shelter)).toEqual({ streams: ['composition'], over: true });
  });
});
