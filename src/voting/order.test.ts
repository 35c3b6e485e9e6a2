import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#group/vocabulary.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { accept, amend, askConsent, closeConsent, hands, object, openByHands } from '../../test/amending.ts';
import * as wg from '../../test/working-group.ts';
import { historyOfText } from './amendments.ts';
import { openVote } from './putting.ts';
import type { VotingAct } from './vocabulary.ts';

const numbers = ['1', '2', '1.1', '1.2', '1.3', '2.1', '2.2'];
const drafts = fc.constantFrom('1', '2');
const number = fc.constantFrom(...numbers);
/** Mostly upon the draft's own text. */
const source = fc.constantFrom(undefined, undefined, ...numbers);
const amendment = fc.constantFrom('1.1', '1.1', '2.1', '2.1', '1.2', '2.2');
const mover = fc.constantFrom('head', wg.member('health'));
/** Whichever is open at that moment. */
const theOpenOne = 'open';
const member = fc.constantFrom(...wg.everyone);

/** Somebody asks for something. */
const steps: fc.Arbitrary<readonly [by: string, command: Command]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(member, drafts, source, fc.nat({ max: 99 }))
      .map(
        ([by, draft, upon, text]) => [by, amend(draft, { text: `text ${text}`, ...(upon ? { upon } : {}) })] as const,
      ),
  },
  { weight: 9, arbitrary: fc.tuple(mover, amendment).map(([by, each]) => [by, accept(each)] as const) },
  { weight: 3, arbitrary: fc.tuple(member, number).map(([by, each]) => [by, object(each)] as const) },
  { weight: 1, arbitrary: fc.tuple(member, number).map(([by, each]) => [by, wg.withdraw(each)] as const) },
  { weight: 5, arbitrary: number.map((each) => ['head', wg.openVote(each)] as const) },
  { weight: 3, arbitrary: number.map((each) => ['head', openByHands(each)] as const) },
  { weight: 3, arbitrary: number.map((each) => ['head', askConsent(each)] as const) },
  { weight: 4, arbitrary: fc.constant(['head', closeConsent(theOpenOne)] as const) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }))
      .map(([pro, against]) => ['secretary', hands([pro, against, 0], null, undefined, theOpenOne)] as const),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(member, fc.constantFrom('for' as const, 'against' as const))
      .map(([by, choice]) => [by, wg.cast(theOpenOne, choice)] as const),
  },
  { weight: 6, arbitrary: fc.constant(['head', wg.closeVote(theOpenOne, true)] as const) },
);

type Known = { readonly draft: string; readonly upon: string; readonly text: string; state: 'open' | 'done' | 'taken' };

/** Reads the journal, and knows only this: amendments first, on the text they were written upon, one question at a time. */
class Reader {
  readonly amendments = new Map<string, Known>();
  /** What stands in each draft, the latest last: whose text it is. */
  readonly texts = new Map<string, { readonly of: string; readonly text: string }[]>();
  readonly seen = new Map<string, number>();
  #open: string | undefined;
  #objected = false;

  see(entry: Entry): void {
    const act = entry as Entry & VotingAct;
    this.seen.set(act.type, (this.seen.get(act.type) ?? 0) + 1);
    switch (act.type) {
      case 'ProposalDrafted':
        this.texts.set(act.data.proposal, [{ of: act.data.proposal, text: act.data.text.ref }]);
        return;
      case 'AmendmentProposed': {
        const { proposal, amendment, upon, text } = act.data;
        if (upon !== this.#source(proposal)) throw new Error(`${amendment} amends a text that does not stand`);
        this.amendments.set(amendment, { draft: proposal, upon, text: text.ref, state: 'open' });
        return;
      }
      case 'ProposalWithdrawn':
        this.#settle(act.data.proposal, 'done');
        return;
      case 'AmendmentAccepted':
        this.#takeOver(act.data.proposal);
        return;
      case 'VoteOpened':
      case 'ConsentAsked':
        this.#put(act.data.proposal);
        return;
      case 'ObjectionRaised':
        if (act.data.to === 'consent') this.#objected = true;
        if (act.data.to === 'consent') this.#open = undefined;
        else this.#giveBack(act.data.proposal);
        return;
      case 'ConsentReached':
      case 'VoteClosed':
        this.#end(act.data.proposal, act.data.result.outcome === 'adopted');
        return;
      default:
        return;
    }
  }

  #source = (draft: string) => this.texts.get(draft)?.at(-1)?.of;

  #put(proposal: string): void {
    if (this.#open !== undefined) throw new Error('two questions at once');
    const amendment = this.amendments.get(proposal);
    const before = [...this.amendments].filter(([, { draft, state }]) => state === 'open' && draft === proposal);
    if (before.length > 0) throw new Error(`${proposal} is put before ${before.map(([each]) => each)}`);
    if (amendment && amendment.upon !== this.#source(amendment.draft)) throw new Error(`${proposal} is outdated`);
    this.#open = proposal;
    this.#objected = false;
  }

  #end(proposal: string, adopted: boolean): void {
    if (this.#open !== proposal || this.#objected) throw new Error(`${proposal} ends, and was not open`);
    this.#open = undefined;
    if (this.amendments.has(proposal) && adopted) this.#takeOver(proposal);
    this.#settle(proposal, 'done');
  }

  #takeOver(proposal: string): void {
    const amendment = this.amendments.get(proposal);
    if (amendment?.state !== 'open') throw new Error(`${proposal} is taken over twice`);
    if (amendment.upon !== this.#source(amendment.draft)) throw new Error(`${proposal} undoes what came between`);
    this.texts.get(amendment.draft)?.push({ of: proposal, text: amendment.text });
    this.#settle(proposal, 'taken');
  }

  #giveBack(proposal: string): void {
    const amendment = this.amendments.get(proposal);
    if (amendment?.state !== 'taken') throw new Error(`${proposal} was not accepted`);
    this.texts.get(amendment.draft)?.pop();
    amendment.state = 'open';
  }

  #settle(proposal: string, state: Known['state']): void {
    const amendment = this.amendments.get(proposal);
    if (amendment) amendment.state = state;
  }
}

test('whatever anybody asks, amendments come before their draft, and no words are lost between', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(fc.array(steps, { minLength: 40, maxLength: 90, size: 'max' }), (asked) => {
      const life = wg.opened();
      life.done('head', wg.draft('1'));
      life.done(wg.member('health'), wg.draft('2'));
      for (const [by, command] of asked) {
        const open = openVote(life.meeting(wg.meeting).proposals)?.proposal ?? '1';
        const meant = 'proposal' in command && command.proposal === theOpenOne;
        life.when(by, meant ? { ...command, proposal: open } : command);
      }
      const reader = new Reader();
      for (const entry of life.entries) reader.see(entry);
      for (const [draft, texts] of reader.texts) {
        const proposal = life.meeting(wg.meeting).proposals.get(draft);
        const history = proposal ? historyOfText(proposal) : [];
        expect(history.map(({ text }) => text.ref)).toEqual(texts.map(({ text }) => text));
        expect(proposal?.text.ref).toBe(texts.at(-1)?.text);
      }
      for (const [type, times] of reader.seen) seen.set(type, (seen.get(type) ?? 0) + times);
    }),
    { numRuns: 150 },
  );
  // Lives in which nothing happened would prove nothing.
  for (const type of [
    'AmendmentProposed',
    'AmendmentAccepted',
    'ConsentReached',
    'HandsCounted',
    'VoteClosed',
    'ObjectionRaised',
  ]) {
    expect(seen.get(type) ?? 0, type).toBeGreaterThan(3);
  }
});
