import { expect, it } from 'vitest';
import { tooLargeBody, tooLargeFile } from './too-large.ts';

it('what is too large is told with its size and the limit, in every language', () => {
  expect(tooLargeFile({ sent: 31_400_000, most: 20_000_000 })).toEqual({
    az: 'fayl həddindən böyükdür: 31,4 MB. Hədd: 20 MB.',
    en: 'the file is too large: 31.4 MB. The limit is 20 MB.',
    ru: 'файл слишком велик: 31,4 МБ. Предел — 20 МБ.',
  });
});

it('where the size is not known, or would read as the limit itself, the limit alone is told', () => {
  expect(tooLargeBody({ most: 2_000_000 }).en).toBe('What was sent is too large. The limit is 2 MB.');
  expect(tooLargeBody({ sent: 2_000_001, most: 2_000_000 }).az).toBe(
    'Göndərilən məlumat həddindən böyükdür. Hədd: 2 MB.',
  );
});
