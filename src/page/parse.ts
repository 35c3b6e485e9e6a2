import { z } from 'zod';
import { isDate } from '#text/moments.ts';

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
export const day = () => line(10).refine(isDate, 'notADate');

export const dayOrNothing = () => lineOrNothing(10).refine((value) => value === null || isDate(value), 'notADate');

/** A local date and time as browsers send it: `2026-09-18T10:00`. */
export const localTime = () => line(19).regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, 'notATime');

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, 'required');

/** Ticked boxes: none, one or several of the same name. */
export const many = () =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((value) => (value === undefined ? [] : [value].flat()));

/** A box that is ticked or not. */
export const ticked = () =>
  z
    .union([z.string(), z.boolean()])
    .optional()
    .transform((value) => value === true || (typeof value === 'string' && value !== ''));

export const whole = () => z.coerce.number('required').int('required');
