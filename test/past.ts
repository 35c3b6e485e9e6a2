import type { Command } from '#group/vocabulary.ts';
import type { Source, Taken } from '#history/vocabulary.ts';
import { type Life, words } from './given.ts';
import * as wg from './working-group.ts';

/** The past of the Working Group in tests: what its second officer, `deputy secretary`, confirms. */
export const second = 'deputy secretary';

export const source: Source = { name: words('order'), number: '5', date: '2023-07-12', paper: 'a'.repeat(64) };

type Of<Kind extends Taken['kind']> = Extract<Taken, { kind: Kind }>;

export const mandate = (change: Partial<Of<'mandate'>> = {}): Taken => ({
  kind: 'mandate',
  person: wg.member('health'),
  body: 'health',
  from: '2023-07-12',
  until: null,
  number: '5',
  date: '2023-07-12',
  ...change,
});

export const instrument = (change: Partial<Of<'instrument'>> = {}): Taken => ({
  kind: 'instrument',
  number: '5',
  date: '2023-07-12',
  ...change,
});

export const meeting = (change: Partial<Of<'meeting'>> = {}): Taken => ({
  kind: 'meeting',
  meeting: '2023-2',
  on: '2023-09-20',
  place: null,
  presided: 'head',
  present: 12,
  members: 14,
  protocol: '2',
  ...change,
});

export const protocol = (change: Partial<Of<'protocol'>> = {}): Taken => ({
  kind: 'protocol',
  meeting: '2023-2',
  number: '2',
  date: '2023-09-27',
  ...change,
});

export const plan = (change: Partial<Of<'plan'>> = {}): Taken => ({
  kind: 'plan',
  title: words('plan'),
  from: '2020-01-01',
  until: '2024-12-31',
  ...change,
});

export const takeOver = (what: Taken, item = 'i1', paper: Partial<Source> = {}): Command => ({
  type: 'takeOver',
  item,
  what,
  source: { ...source, ...paper },
});
export const confirm = (item = 'i1'): Command => ({ type: 'confirmTakeover', item });
export const back = (item = 'i1'): Command => ({ type: 'returnTakeover', item, reason: words('another day') });
export const close: Command = { type: 'closeTakeover' };

/** A staffed group with two officers, which nobody has composed here yet. */
export function handedOver(): Life {
  const life = wg.staffed();
  life.done('secretary', wg.record('secretariat', second));
  return life;
}

/** The same with these things recorded by one officer and confirmed by the other. */
export function withPast(...taken: readonly Taken[]): Life {
  const life = handedOver();
  for (const [index, what] of taken.entries()) {
    life.done('secretary', takeOver(what, `p${index}`));
    life.done(second, confirm(`p${index}`));
  }
  return life;
}
