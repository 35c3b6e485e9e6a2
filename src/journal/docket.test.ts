import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, boxes, type Command, type State } from '../../test/journal/boxes.ts';
import { entriesOf, faultsOf, foldAll } from '../../test/journal/golden.ts';
import { canonical } from './canonical.ts';
import { noHead } from './chain.ts';
import { decideAll, type Verdict } from './docket.ts';
import { Fold } from './fold.ts';
import type { Remembered } from './store.ts';
import type { Envelope, Sealed } from './vocabulary.ts';

const aMember = fc.constantFrom('m1', 'm2', 'm3');
const aCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('enrol' as const), member: aMember }),
  fc.record({
    type: fc.constant('cast' as const),
    box: fc.constantFrom('1', '2'),
    member: aMember,
    choice: fc.constantFrom('for', 'against', 'abstain'),
  }),
  fc.record({ type: fc.constant('misbehave' as const), how: fc.constantFrom('decide', 'text', 'silence', 'stray') }),
);
/** Some ids come twice, with the same content or another. */
const commands = fc.array(fc.tuple(fc.nat(30), aCommand), { maxLength: 40 });

const means = { now: () => '2026-09-18T06:04:00.000Z', salt: () => '00'.repeat(16) };

type Run = { readonly sealed: Sealed[]; readonly verdicts: Verdict<unknown>[]; readonly fold: Fold<State> };

/** Decides in batches of this size, as the clerk does, but without a database. */
function run(envelopes: readonly Envelope<Command>[], size: number): Run {
  const fold = new Fold(boxes);
  const sealed: Sealed[] = [];
  const verdicts: Verdict<unknown>[] = [];
  const remembered: Remembered[] = [];
  for (let start = 0; start < envelopes.length; start += size) {
    const batch = envelopes.slice(start, start + size);
    const missing = fold.missing(batch.flatMap(({ command }) => boxes.streamsOf(command)));
    fold.load(
      missing,
      sealed.map(({ entry }) => entry).filter(({ stream }) => missing.includes(stream)),
    );
    const last = sealed.at(-1);
    const head = last ? { position: last.entry.position, hash: last.hash, at: last.entry.at } : noHead;
    const docket = decideAll(boxes, fold, { head, remembered }, batch, means);
    sealed.push(...docket.sealed);
    verdicts.push(...docket.verdicts);
    remembered.push(...docket.answers);
  }
  return { sealed, verdicts, fold };
}

function exported(sealed: readonly Sealed[]): string[] {
  const header = {
    format: 'vahid-journal/1',
    group: 'g',
    head: sealed.at(-1)?.hash ?? noHead.hash,
    length: sealed.length,
  };
  return [
    canonical({ ...header, wordings: false }),
    ...sealed.map(({ entry, hash }) => canonical({ entry: { ...entry }, hash })),
  ];
}

describe('whatever is asked', () => {
  const asked = commands.map((list) => list.map(([number, command]) => ask('g', `c${number}`, command)));

  it('the journal that follows verifies', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async (envelopes) => {
        expect(await faultsOf(exported(run(envelopes, 7).sealed))).toEqual([]);
      }),
    );
  });

  it('is answered the same in batches of any size', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 40 }), (envelopes, size) => {
        const [one, other] = [run(envelopes, 1), run(envelopes, size)];
        expect(other.sealed.map(({ hash }) => hash)).toEqual(one.sealed.map(({ hash }) => hash));
        expect(other.verdicts).toEqual(one.verdicts);
      }),
    );
  });

  it('folding the journal gives the states under which it was decided', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 40 }), (envelopes, size) => {
        const { sealed, fold } = run(envelopes, size);
        const folded = foldAll(boxes, entriesOf(exported(sealed)));
        for (const [stream, state] of folded) expect(fold.of([stream]).get(stream)).toEqual(state);
      }),
    );
  });

  it('each accepted id leaves its acts once, and a member votes once in a box', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 1, max: 40 }), (envelopes, size) => {
        const { sealed } = run(envelopes, size);
        const ids = sealed.map(({ entry }) => entry.command);
        expect(new Set(ids).size).toBe(ids.length);
        const ballots = sealed.filter(({ entry }) => entry.type === 'BallotCast');
        const voters = ballots.map(({ entry }) => `${entry.stream} ${entry.data.member}`);
        expect(new Set(voters).size).toBe(voters.length);
      }),
    );
  });
});
