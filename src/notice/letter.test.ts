import { describe, expect, it } from 'vitest';
import { adjourn, inHand, resume } from '../../test/floor.ts';
import { baku, charter } from '../../test/given.ts';
import { meeting } from '../../test/working-group.ts';
import { type NoticeLetter, noticeLetter } from './letter.ts';

const letter = (change: Partial<NoticeLetter> = {}) =>
  noticeLetter({
    kind: 'notice',
    telling: { on: baku('2026-02-10 10:00'), awaited: false },
    before: baku('2026-02-10 10:00'),
    zone: 'Asia/Baku',
    tongue: 'az',
    group: charter('az-working-group').law.title,
    place: 'Bakı, zal 2',
    link: '',
    agenda: ['Sığınacaqlar', undefined],
    page: 'https://vahid.example.az/g/thb/meetings/2026-1',
    reply: 'https://vahid.example.az/reply/token',
    calendar: true,
    ...change,
  });

describe('a letter about a meeting', () => {
  it('says when, on which clock, where, and what of the agenda', () => {
    const { subject, body } = letter();
    expect(subject).toBe('İclas haqqında bildiriş: 10 fevral 2026-cı il, 10:00');
    expect(body).toContain('Vaxt: 10 fevral 2026-cı il, 10:00 (Asia/Baku, UTC+04:00)\nYer: Bakı, zal 2\n');
    expect(body).toContain('1. Sığınacaqlar\n2. məzmunu proqramda oxunan məsələ\n');
    expect(body).toContain('\nhttps://vahid.example.az/reply/token\n');
  });

  it('of a withdrawn invitation says the old hour alone', () => {
    const { subject, body } = letter({ kind: 'withdrawn', telling: { on: baku('2026-03-01 15:00'), awaited: true } });
    expect(subject + body).not.toMatch(/mart|15:00|zal|Sığınacaq|meetings/);
    expect(body).toContain('10 fevral 2026-cı il, 10:00');
  });

  it('of a new day says that the Coordinator has yet to agree, and of an unset hour that there is none', () => {
    expect(letter({ kind: 'changed', telling: { on: baku('2026-02-11 10:00'), awaited: true } }).body).toContain(
      'Koordinatorun razılığını gözləyir',
    );
    expect(letter({ kind: 'adjourned', telling: { on: null, awaited: false } }).body).toContain(
      'saat hələ təyin edilməyib',
    );
  });
});

it('who was invited is told that a meeting was broken off, and that it goes on', () => {
  const life = inHand();
  life.done('head', adjourn(baku('2026-02-10 15:00')));
  life.done('head', resume, '2026-02-10 15:00');
  const told = life.meeting(meeting).notice.tellings.map(({ kind, on }) => [kind, on]);
  expect(told.slice(1)).toEqual([
    ['adjourned', baku('2026-02-10 15:00')],
    ['resumed', baku('2026-02-10 15:00')],
  ]);
});
