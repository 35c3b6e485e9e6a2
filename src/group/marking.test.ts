import { describe, expect, it } from 'vitest';
import { words } from '../../test/given.ts';
import * as paper from '../../test/on-paper.ts';
import * as past from '../../test/past.ts';
import * as wg from '../../test/working-group.ts';

const meeting = `meeting/${wg.meeting}`;
const item = `${meeting}/item/1`;
const [health, shelter] = [wg.member('health'), wg.member('shelter')];

/** The first item is the secretariat's for State bodies. */
const marked = (life = wg.proposed()) => {
  life.done('secretary', wg.setMark(item, wg.forState));
  return life;
};

describe('setting a mark', () => {
  it('is an act that names the office under which it was set', () => {
    const [act] = wg.proposed().done('head', wg.setMark(item, wg.forState));
    expect(act).toMatchObject({
      type: 'MarkSet',
      stream: 'marks',
      clause: '4.1.3',
      data: { thing: item, mark: wg.forState, origin: { office: 'head', body: null } },
    });
  });

  it('others who may mark may narrow it, and do not become its originator', () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(item, wg.forAll));
    const [act] = life.done('head', wg.setMark(item, wg.forOffices('head', 'secretariat')));
    expect(act?.data.origin).toEqual({ office: 'secretariat', body: null });
  });

  it('a lower label or the end of “for official use” is widening as well', () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(item, { ...wg.forState, tlp: 'RED', domestic: 'officialUse' }));
    for (const wider of [
      { tlp: 'RED', domestic: 'unrestricted' } as const,
      { tlp: 'AMBER', domestic: 'officialUse' } as const,
    ])
      expect(life.refused('head', wg.setMark(item, { ...wg.forState, ...wider })).refused).toBe('consentNeeded');
  });

  it('closes a thing to whoever set it, who alone may open it again', () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(item, wg.forBodies()));
    expect(life.refused('head', wg.setMark(item, wg.forAll)).refused).toBe('unknownThing');
    life.done('secretary', wg.setMark(item, wg.forAll));
  });

  it('to whoever may not read a thing it is not there', () => {
    const life = marked();
    const asked = life.refused(shelter, wg.askRelease(item, wg.forAll));
    expect(asked).toEqual(life.refused(shelter, wg.askRelease(`${meeting}/item/9`, wg.forAll)));
  });

  it('of a thing under a name that is not quite its own is refused', () => {
    const life = wg.opened();
    life.done('secretary', wg.setMark(`${meeting}/protocol`, wg.forState));
    for (const name of [`${meeting}/protocol/`, `${item}/`, `${meeting}/`, `${meeting}//`, `/${meeting}`])
      expect(life.refused('secretary', wg.setMark(name, wg.forState)).refused, name).toBe('unknownThing');
  });

  it('of a body that nobody knows is refused', () => {
    expect(wg.proposed().refused('secretary', wg.setMark(item, wg.forBodies('moon'))).refused).toBe('unknownBody');
  });
});

describe('onward release', () => {
  it('is asked by one, consented by the originator, and then the mark is wider', () => {
    const life = marked();
    life.done(health, wg.askRelease(item, wg.forAll));
    const [act] = life.done('secretary', wg.consent(item));
    expect(act).toMatchObject({ type: 'ReleaseConsented', data: { mark: wg.forAll } });
    life.done(shelter, {
      type: 'draftProposal',
      meeting: wg.meeting,
      proposal: '1',
      item: '1',
      text: words('a text'),
      addressee: null,
    });
  });

  it('refused leaves the mark as it is, and may be asked again', () => {
    const life = marked();
    life.done(health, wg.askRelease(item, wg.forAll));
    life.done('secretary', wg.refuse(item));
    expect(life.refused('head', wg.setMark(item, wg.forAll)).refused).toBe('consentNeeded');
    life.done(health, wg.askRelease(item, wg.forAll, 'r-2'));
  });

  it('is the office’s to give, whoever holds it', () => {
    const life = marked();
    life.done('secretary', { ...wg.record('secretariat', 'second'), holding: 'h-second' } as never);
    life.done(health, wg.askRelease(item, wg.forAll));
    life.done('second', wg.consent(item));
  });
});

describe('what a member may not read', () => {
  const draft = {
    type: 'draftProposal',
    meeting: wg.meeting,
    proposal: '1',
    item: '1',
    text: words('a text'),
    addressee: null,
  } as const;

  it('he may not act on either: it is answered as what does not exist', () => {
    const refusal = marked().refused(shelter, draft);
    expect(refusal).toEqual({ ...marked().refused(shelter, { ...draft, item: '9' }), item: '1' });
  });

  it('an agenda that is set anew keeps the items that whoever sets it cannot see', () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(item, wg.forBodies('health')));
    life.done('head', wg.setAgenda('2', '3'));
    expect(life.meeting(wg.meeting).meeting.agenda.map(({ item: number }) => number)).toEqual(['2', '3', '1']);
  });
});

describe('marks and votes', () => {
  it('nothing is put to the vote that somebody entitled may not read', () => {
    const life = wg.opened();
    life.done('head', wg.draft('1'));
    life.done('secretary', wg.setMark(item, wg.forState));
    expect(life.refused('head', wg.openVote('1'))).toEqual({
      refused: 'markExcludesVoters',
      clause: '3.6',
      persons: [shelter],
    });
    life.done('secretary', wg.setMark(item, wg.forAll));
    life.done('head', wg.openVote('1'));
  });

  it('while a vote is open nothing is closed to those who vote', () => {
    const life = wg.voting();
    for (const thing of [meeting, item, `${meeting}/proposal/1`])
      expect(life.refused('secretary', wg.setMark(thing, wg.forState))).toMatchObject({
        refused: 'markExcludesVoters',
        persons: [shelter],
      });
    life.done('secretary', wg.setMark(`${meeting}/item/2`, wg.forState));
  });

  it('who was entitled casts the ballot, be the mandate ended meanwhile', () => {
    const life = wg.voting();
    life.done('coordinator', { type: 'endMembership', person: shelter, reason: words('a text') });
    life.done(shelter, wg.cast('1', 'for'));
  });
});

describe('what two officers do', () => {
  const forHead = wg.forOffices('head', 'coordinator');
  const byPaper = paper.recordOnPaper('coordinator', wg.agreeToMeeting(1));

  it('is neither recorded nor confirmed by a letter that the officer may not read, nor is it said that there is one', () => {
    const life = paper.withLetter(wg.proposed());
    life.done('head', wg.setMark('letter/in-2026-1', forHead));
    const nothing = { ...byPaper, letter: 'in-2026-9' };
    const unknown = life.refused('secretary', nothing);
    expect(unknown.refused).toBe('unknownLetter');
    expect(life.refused('secretary', byPaper)).toEqual({ ...unknown, letter: 'in-2026-1' });

    life.done('head', wg.setMark('letter/in-2026-1', wg.forAll));
    life.done('secretary', byPaper);
    life.done('head', wg.setMark('letter/in-2026-1', forHead));
    for (const command of [paper.confirmOnPaper(), paper.returnOnPaper])
      expect(life.refused('second', command).refused).toBe('unknownPaperAct');
    life.done('head', wg.setMark('letter/in-2026-1', wg.forAll));
    life.done('second', paper.confirmOnPaper());
  });

  it('is not done for others in a meeting that is closed to the officer', () => {
    const life = paper.withLetter(wg.proposed());
    life.done('head', wg.setMark(meeting, forHead));
    expect(life.refused('secretary', byPaper).refused).toBe('unknownMeeting');
  });

  it('is not confirmed or returned of a past that the officer may not read', () => {
    const life = past.handedOver();
    life.done('secretary', past.takeOver(past.instrument()));
    life.done('head', wg.setMark('history/i1', forHead));
    for (const command of [past.confirm(), past.back()])
      expect(life.refused(past.second, command).refused).toBe('unknownTakeover');
    life.done('head', wg.setMark('history/i1', wg.forAll));
    life.done(past.second, past.confirm());
  });
});
