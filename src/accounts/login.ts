/**
 * A name to sign in by, as it is kept and compared: composed, without capitals, and with one letter i, for keyboards
 * differ in what the capital of i is (`ILQAR`, `İlqar` and `ılqar` are one name).
 */
export const loginOf = (typed: string): string =>
  typed.trim().normalize('NFKC').replaceAll(/[İIı]/g, 'i').toLowerCase();

/** Three to a hundred letters, figures and `. _ - + @`, in Latin or Cyrillic letters but not in both. */
export const isLogin = (login: string): boolean =>
  /^[\p{L}\p{M}\p{N}._@+-]{3,100}$/u.test(login) &&
  /^[\p{L}\p{N}]/u.test(login) &&
  // `а` and `a` look alike: a name of both would be another's name to the eye.
  (/^[\p{Script=Latin}\P{L}]*$/u.test(login) || /^[\p{Script=Cyrillic}\P{L}]*$/u.test(login));
