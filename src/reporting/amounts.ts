import type { Amount } from '#plan/vocabulary.ts';
import { numeral } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { Value } from './vocabulary.ts';

/** The sum of exact amounts, exact again: `0.1` and `0.2` are `0.3`. */
export function sumOf(amounts: readonly Amount[]): Amount {
  const places = Math.max(0, ...amounts.map((amount) => fractionOf(amount).length));
  const sum = amounts.reduce((total, amount) => total + scaled(amount, places), 0n);
  return written(sum, places);
}

const fractionOf = (amount: Amount): string => amount.split('.')[1] ?? '';

function scaled(amount: Amount, places: number): bigint {
  const [whole = '0'] = amount.split('.');
  return BigInt(whole + fractionOf(amount).padEnd(places, '0'));
}

function written(sum: bigint, places: number): Amount {
  const sign = sum < 0n ? '-' : '';
  const digits = String(sum < 0n ? -sum : sum).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

/** As people of the language write it: `12 500,5`, `12,500.5`. */
export function amountName(amount: Amount, tongue: Tongue): string {
  const [whole = '0', fraction] = amount.replace('-', '').split('.');
  const said = whole.length < 16 ? numeral(Number(whole), tongue) : whole;
  const sign = amount.startsWith('-') ? '\u2212' : '';
  return sign + (fraction === undefined ? said : `${said}${tongue === 'en' ? '.' : ','}${fraction}`);
}

/** Answers to one indicator apart: a number counts, and neither what was left blank nor what does not apply is nought. */
export type Answered<Of> = {
  /** Undefined where nobody gave a number. */
  readonly sum: Amount | undefined;
  readonly amounts: readonly (Of & { readonly amount: Amount })[];
  readonly blank: readonly Of[];
  readonly notApplicable: readonly (Of & { readonly why: Extract<Value, { is: 'not applicable' }>['why'] })[];
};

export function answered<Of>(answers: readonly (Of & { readonly value: Value })[]): Answered<Of> {
  const amounts = answers.flatMap((each) => (each.value.is === 'amount' ? [{ ...each, ...each.value }] : []));
  return {
    sum: amounts.length > 0 ? sumOf(amounts.map(({ amount }) => amount)) : undefined,
    amounts,
    blank: answers.filter(({ value }) => value.is === 'blank'),
    notApplicable: answers.flatMap((each) => (each.value.is === 'not applicable' ? [{ ...each, ...each.value }] : [])),
  };
}
