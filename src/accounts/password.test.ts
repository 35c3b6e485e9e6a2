import fc from 'fast-check';
import { expect, it } from 'vitest';
import { passwordOf, passwordProblem } from './password.ts';

const wrong = (password: string, login = 'leyla.huseynova') => passwordProblem(password, login)?.wrong;

it('a password has at least twelve characters and at most a hundred and twenty-eight', () => {
  expect(wrong('x9$kQ2!mvB7')).toBe('shortPassword');
  expect(wrong('x9$kQ2!mvB7z')).toBeUndefined();
  expect(wrong('tufan çinar '.repeat(11))).toBe('longPassword');
});

it('characters are counted as people count them, not as they are stored', () => {
  expect(wrong('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔')).toBe('shortPassword');
  expect(wrong('🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧')).toBeUndefined();
});

it('the same signs are the same password, however they were composed', () => {
  expect(passwordOf('şüşə'.normalize('NFD'))).toBe(passwordOf('şüşə'));
});

it.each([
  'password1234',
  'PasswordPassword',
  'qwertyuiop123',
  'Qwerty123456',
  '123456789012',
  '210987654321',
  'aaaaaaaaaaaa',
  'ababababababab',
  'parol2026parol',
  'P@r0lP@r0l2026',
  'Salam12345678',
  'Azərbaycan2026!',
  'azerbaycan-2026',
  'dragon_monkey_2024',
  'salamsalamsalam',
  'qazwsxedcrfv',
  'ghbdtnghbdtn',
  'vahid-vahid-1',
  'NazirliyiBaku2026',
  'йцукенгшщзхъ',
  'abcabcabcabcd',
])('%s is among those that are tried first', (password) => {
  expect(wrong(password)).toBe('breachedPassword');
});

it('a password made of the login is refused', () => {
  expect(wrong('leyla.huseynova1')).toBe('breachedPassword');
  expect(wrong('HuseynovaLeyla2026')).toBe('breachedPassword');
  expect(wrong('quzeyli.tapdiq77', 'tapdiq.quzeyli')).toBe('breachedPassword');
  expect(wrong('quzeyli.tapdiq77', 'somebody.else')).toBeUndefined();
});

it.each([
  'correct horse battery staple',
  'dağ çayı üstündə körpü',
  'Tut ağacı kölgə salır',
  'k7#vP2qLx9!d',
  'mavi şərf üçüncü rəfdə',
  'зелёный чайник у окна',
  '829301845710',
])('%s is not', (password) => {
  expect(wrong(password)).toBeUndefined();
});

it('no password makes it fail, and none is asked to have signs of several kinds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 140 }), fc.string(), (password, login) => {
      const problem = wrong(password, login);
      const length = [...passwordOf(password)].length;
      expect(problem === 'shortPassword').toBe(length < 12);
      expect(problem === 'longPassword').toBe(length > 128);
    }),
  );
});

it('a long password of many short words is judged at once', () => {
  const before = performance.now();
  expect(wrong(`${'anaata'.repeat(20)}qrx7`)).toBeUndefined();
  expect(wrong('anaatabakidostcanim'.repeat(6))).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(200);
});

it('hardly any password of random letters is refused', () => {
  const letters = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 14, maxLength: 20 });
  fc.assert(
    fc.property(letters, (chosen) => wrong(chosen.join('')) === undefined),
    {
      numRuns: 300,
      seed: 7,
    },
  );
});

it('a word that is repeated, or followed by figures, stays common', () => {
  const word = fc.constantFrom('parol', 'salam', 'qwerty', 'dragon', 'welcome', 'azerbaycan');
  const figures = fc.integer({ min: 0, max: 99_999 }).map(String);
  fc.assert(
    fc.property(word, fc.integer({ min: 1, max: 4 }), figures, (said, times, end) => {
      const password = said.repeat(times) + end;
      fc.pre(password.length >= 12);
      expect(wrong(password)).toBe('breachedPassword');
    }),
  );
});
