import { expect, it } from 'vitest';
import type { Entry } from '#journal/vocabulary.ts';
import { between, stepOf, type Told } from './news.ts';

const now = new Date('2026-11-20T08:00:00.000Z');
const act = (position: number, by: string, stream = 'meeting/2026-1') => ({ position, by, stream }) as Entry;
const key = { name: 'agree to date/2026-1/1', stream: 'meeting/2026-1' };
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const before = (more: Partial<Told> = {}): Told => ({ person: 'leyla', position: 4, matters: [], at: null, ...more });
const step = (told: Told | undefined, entries: readonly Entry[], matters = [key]) =>
  stepOf('leyla', matters, told, { entries, position: 9, now });

it('what has come to wait by the act of another is written, and remembered', () => {
  expect(step(before(), [act(5, 'leyla', 'group'), act(6, 'ramin')])).toEqual({
    write: true,
    told: { person: 'leyla', position: 9, matters: [key.name], at: now },
  });
});

it('who was never told of anything is told of what waits', () => {
  expect(step(undefined, [act(3, 'ramin')])).toMatchObject({ write: true });
});

it('what waited at the last look is not written again', () => {
  expect(step(before({ matters: [key.name] }), [act(6, 'ramin')])).toMatchObject({ write: false });
});

it('what one’s own act has caused is remembered without a letter', () => {
  const told = { matters: [key.name], position: 9, at: null };
  expect(step(before(), [act(6, 'ramin'), act(7, 'leyla')])).toMatchObject({ write: false, told });
});

it('one’s own act before the last look, or on another thing, is no reason to be silent', () => {
  expect(step(before(), [act(4, 'leyla')])).toMatchObject({ write: true });
  expect(step(before(), [act(6, 'ramin'), act(7, 'leyla', 'meeting/2026-10')])).toMatchObject({ write: true });
});

it('what waits because of any meeting is one’s own doing after an act on one', () => {
  const quarter = { name: 'propose meeting/2026-12-31', stream: 'meeting/' };
  expect(step(before(), [act(6, 'leyla')], [quarter])).toMatchObject({ write: false });
  expect(step(before(), [act(6, 'leyla', 'composition')], [quarter])).toMatchObject({ write: true });
});

it('what came by the date alone is written', () => {
  expect(step(before(), [])).toMatchObject({ write: true });
});

it('news within an hour of the last letter waits, as if nobody had looked', () => {
  expect(step(before({ at: minutesAgo(59) }), [act(6, 'ramin')])).toBe('later');
  expect(step(before({ at: new Date(now.getTime() - between) }), [act(6, 'ramin')])).toMatchObject({ write: true });
});

it('what waits no more is forgotten, so that it is news when it comes again', () => {
  expect(step(before({ matters: [key.name], at: minutesAgo(5) }), [act(6, 'ramin')], [])).toEqual({
    write: false,
    told: { person: 'leyla', position: 9, matters: [], at: minutesAgo(5) },
  });
});
