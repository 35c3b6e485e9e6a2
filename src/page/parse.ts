import { z } from 'zod';
import { isDate, isDay } from '#text/moments.ts';

/** Parsers for what people type. The messages are codes; `web` says them in the reader's language. */
const trimmed = (most: number) => z.string('required').trim().max(most, 'tooLong');

/** One line that must be there. */
export const line = (most = 300) => trimmed(most).min(1, 'required');

/** One line that may be empty; then null. */
export const lineOrNothing = (most = 300) =>
  trimmed(most)
    .optional()
    .transform((text) => text || null);

/** Free text that must be there. */
export const text = (most = 20_000) => trimmed(most).min(1, 'required');

export const textOrNothing = (most = 20_000) => lineOrNothing(most);

/** A day: `2026-09-18`. */
export const day = () => line(10).refine(isDay, 'notADate');

export const dayOrNothing = () => lineOrNothing(10).refine((value) => value === null || isDay(value), 'notADate');

/** A local date and time as browsers send it: `2026-09-18T10:00`; of the years in which people meet. */
export const localTime = () =>
  line(19)
    .regex(/^2\d{3}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, 'notATime')
    .refine((value) => isDate(value.slice(0, 10)), 'notATime');

export const localTimeOrNothing = () => z.union([z.literal('').transform(() => null), localTime()]).default(null);

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, 'required');

/** More fields of one name than anybody fills in. */
const mostOfOneName = 500;

/** Ticked boxes, or rows: none, one or several of the same name. */
export const many = (most = 300) => manyOf(z.string('required').max(most, 'tooLong'));

/** Several of the same name, each of which must be as `one` says. */
export const manyOf = <One extends z.ZodType<string, string>>(one: One) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()))
    .pipe(z.array(one).max(mostOfOneName, 'tooMany'));

/** A box that is ticked or not. */
export const ticked = () =>
  z
    .union([z.string(), z.boolean()])
    .optional()
    .transform((value) => value === true || (typeof value === 'string' && value !== ''));

/** `12`, `3,5`, `1 200.50`: people write a comma and part thousands; the journal holds it in one way. Empty stays empty. */
export const amount = () =>
  z
    .string('required')
    .trim()
    .transform((written) => written.replace(/[\s\u00a0]/g, '').replace(',', '.'))
    .refine((written) => written === '' || /^\d{1,15}(\.\d{1,6})?$/.test(written), 'wrong');

export const whole = () => z.coerce.number('required').int('required');
