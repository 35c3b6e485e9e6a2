import { expect, it } from 'vitest';
import { tongues } from '#text/vocabulary.ts';
import { charter } from '../../../test/given.ts';
import { waitingLetter } from './letter.ts';

const { title } = charter('az-working-group').law;
const letter = (count: number, tongue: (typeof tongues)[number]) =>
  waitingLetter({ title, count, tongue, origin: 'https://vahid.example.az', base: '/g/isci-qrup' });

it('says in Azerbaijani how much waits, where, and how to have no more of such letters', () => {
  const { subject, body } = letter(2, 'az');
  expect(subject).toBe('Vahid: Sizi gözləyən məsələlər var');
  expect(body).toContain(`${title.az}\n\nSizi iki məsələ gözləyir.\n\n`);
  expect(body).toContain('\nhttps://vahid.example.az/g/isci-qrup\n');
  expect(body).toMatch(/\nhttps:\/\/vahid\.example\.az\/account\n$/);
});

it.each([
  [1, 'One matter awaits you.', 'Вас ждёт один вопрос.'],
  [3, 'Three matters await you.', 'Вас ждут три вопроса.'],
  [21, '21 matters await you.', 'Вас ждёт 21 вопрос.'],
])('counts %i in English and in Russian', (count, en, ru) => {
  expect(letter(count, 'en').body).toContain(en);
  expect(letter(count, 'ru').body).toContain(ru);
});

it.each(tongues)('has two addresses, on lines of their own, and nothing else to press (%s)', (tongue) => {
  const { body } = letter(1, tongue);
  expect(body.match(/^https:\S+$/gm)).toEqual([
    'https://vahid.example.az/g/isci-qrup',
    'https://vahid.example.az/account',
  ]);
  expect(body.match(/https?:/g)).toHaveLength(2);
});
